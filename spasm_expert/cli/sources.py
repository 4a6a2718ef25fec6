"""`spasm-expert sources`: the bibliography and what rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from spasm_expert.cli.output import format_option, page_width, put, put_json, wants_color

if TYPE_CHECKING:
    from spasm_expert.bibliography import Bibliography, Entry
    from spasm_expert.report.layout import Page

_EPILOG = """\b
Examples:
  spasm-expert sources
  spasm-expert sources nice_ng127
  spasm-expert sources --checked general_knowledge
"""
_CHECKED = ("read", "excerpt", "secondary", "general_knowledge")


def _bibliography() -> Bibliography:
    from spasm_expert.bibliography import bibliography
    from spasm_expert.expert import default_expert

    expert = default_expert()
    return bibliography(expert.base, expert.sources)


def _complete(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    return [each.source.id for each in _bibliography().entries if each.source.id.startswith(begun)]


@click.command(epilog=_EPILOG)
@click.argument("source_id", metavar="[ID]", required=False, shell_complete=_complete)
@click.option("--checked", type=click.Choice(_CHECKED), help="Only sources that were checked like this.")
@format_option
def sources(source_id: str | None, checked: str | None, form: str) -> None:
    """List the sources that the rules rest on, or one with its rules.

    The list ends with how well the rules are grounded: how many rest on a source that was read, and how many
    on general knowledge alone.
    """
    if source_id is not None and checked is not None:
        raise click.UsageError("An ID and --checked do not go together.")
    found = _bibliography()
    if source_id is not None:
        _put_entry(found.entry(source_id), form)
        return
    entries = [each for each in found.entries if checked in (None, each.source.checked)]
    if form == "json":
        wanted = {each.source.id for each in entries}
        told = found.to_dict()
        put_json({**told, "sources": [each for each in told["sources"] if each["id"] in wanted]})
    else:
        _put_list(found, entries)


def _put_entry(entry: Entry, form: str) -> None:
    if form == "json":
        put_json(entry.plain())
        return
    from spasm_expert.report.layout import Page

    page = Page(page_width(), color=wants_color())
    _add(page, entry)
    for title, names in (("Rules", entry.rules), ("Limits", entry.limits)):
        if names:
            page.heading(title)
        for name in names:
            page.add(name, indent=2)
    put(page.text())


def _put_list(found: Bibliography, entries: list[Entry]) -> None:
    from spasm_expert.bibliography import CHECKED_MEANS
    from spasm_expert.report.layout import Page

    page = Page(page_width(), color=wants_color())
    for entry in entries:
        page.blank()
        _add(page, entry)
    page.heading("How the rules are grounded")
    page.add(f"{found.rules} rules, each counted under the best checked of its sources:")
    for how, count in found.best.items():
        page.add(f"{count} {CHECKED_MEANS[how]}", indent=2, bullet="- ")
    page.add(f"{found.unopened_share:.1%} of the rules rest on general knowledge alone.")
    put(page.text())


def _add(page: Page, entry: Entry) -> None:
    from spasm_expert.bibliography import CHECKED_MEANS
    from spasm_expert.report.layout import Span

    source = entry.source
    year = f" ({source.year})" if source.year else ""
    page.add(Span(source.id, "strong"))
    end = "" if source.title.endswith(("?", "!", ".")) else "."
    page.add(f"{source.title}{end} {source.publisher}{year}.", indent=2)
    if source.identifier:
        page.add(source.identifier, indent=2)
    page.add(f"Checked: {CHECKED_MEANS[source.checked]}. {source.note}", indent=2)
    alone = f", {len(entry.alone)} on nothing else" if entry.alone else ""
    limits = f"; limits: {len(entry.limits)}" if entry.limits else ""
    page.add(f"Rules that rest on it: {len(entry.rules)}{alone}{limits}.", indent=2)
