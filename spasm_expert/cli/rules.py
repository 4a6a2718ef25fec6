"""`spasm-expert rules`: the rules as if, then, since and from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from spasm_expert.cli.output import format_option, page_width, put, put_json, wants_color
from spasm_expert.cli.rules_check import check_rules
from spasm_expert.errors import UnknownNameError, nearest

if TYPE_CHECKING:
    from spasm_expert.core.base import RuleBase, TopicType
    from spasm_expert.core.rule import ClinicalRule
    from spasm_expert.report.layout import Page

KEYWORD_WIDTH = 6
"""Columns of the words if, then, since and from in a printed rule, with the blank after them."""


def _base() -> RuleBase:
    from spasm_expert.expert import default_expert

    return default_expert().base


def _complete_rule(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    return [rule.id for rule in _base().rules if rule.id.startswith(begun)]


def _complete_topic(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    return [topic.topic_id for topic in _base().topics if topic.topic_id.startswith(begun)]


@click.group(epilog="\b\nExample:\n  spasm-expert rules list")
def rules() -> None:
    """List the rules, print one, or check them all."""


@rules.command("list", epilog="\b\nExample:\n  spasm-expert rules list --topic rhabdomyolysis")
@click.option("--topic", metavar="TOPIC", help="Only rules of this topic.", shell_complete=_complete_topic)
@format_option
def list_(topic: str | None, form: str) -> None:
    """List the rules by topic, each with its reason."""
    topics = _topics(topic)
    if form == "json":
        put_json([_plain(rule, each) for each in topics for rule in each.rules])
        return
    from spasm_expert.report.layout import Page, Span

    page = Page(page_width(), color=wants_color())
    for each in topics:
        page.blank()
        page.add(Span(f"{each.topic_id}:", "heading"), (each.__doc__ or "").split("\n\n")[0])
        for rule in each.rules:
            page.add(rule.id, indent=2)
            page.add(Span(rule.spec.because, "quiet"), indent=6)
    put(page.text())


def _topics(wanted: str | None) -> tuple[TopicType, ...]:
    topics = _base().topics
    if wanted is None:
        return topics
    found = tuple(topic for topic in topics if topic.topic_id == wanted)
    if not found:
        names = [topic.topic_id for topic in topics]
        hint = nearest(wanted, names) or " `spasm-expert rules list` shows them all."
        raise UnknownNameError(f"{wanted} is no topic of rules.{hint}")
    return found


def _plain(rule: ClinicalRule, topic: TopicType) -> dict[str, Any]:
    citations = [str(citation) for citation in rule.spec.sources]
    return {**rule.export(), "citations": citations, "topic": topic.topic_id, "reviewed": str(topic.reviewed)}


@rules.command(epilog="\b\nExample:\n  spasm-expert rules show TOPIC.RULE")
@click.argument("rule_id", metavar="ID", shell_complete=_complete_rule)
@format_option
def show(rule_id: str, form: str) -> None:
    """Print a rule as if, then, since and from."""
    base = _base()
    rule = base.rule(rule_id)
    topic = next(each for each in base.topics if any(own.id == rule.id for own in each.rules))
    if form == "json":
        put_json(_plain(rule, topic))
        return
    from spasm_expert.report.layout import Page

    page = Page(page_width(), color=wants_color())
    _add_rule(page, rule)
    page.add(f"Reviewed: {topic.reviewed}.", indent=2)
    put(page.text())


def _add_rule(page: Page, rule: ClinicalRule) -> None:
    from spasm_expert.report.layout import Span

    name, *lines = rule.text().splitlines()
    page.add(Span(name, "strong"))
    for line in lines:
        keyword, text = line[2:].split(maxsplit=1)
        page.add(text, indent=2, bullet=keyword.ljust(KEYWORD_WIDTH))


rules.add_command(check_rules)
