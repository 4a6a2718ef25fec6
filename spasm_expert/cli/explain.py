"""`spasm-expert explain`: why an answer is as it is, what would change it, and what to ask next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from spasm_expert.cli.output import format_option, page_width, put, put_json, wants_color

if TYPE_CHECKING:
    from spasm_expert.report.layout import Page

_EPILOG = """\b
Examples:
  spasm-expert explain case.yaml
  spasm-expert explain case.yaml --how emergency
  spasm-expert explain case.yaml --why-not dvt
  spasm-expert explain case.yaml --what-if dark_urine=yes --what-if age=70
  spasm-expert explain case.yaml --counterfactuals raise
  spasm-expert explain case.yaml --range --questions 3 --format json
"""


@click.command(epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True, readable=False))
@click.option("--how", metavar="NAME", help="How this cause, test, level, red flag or rule came about.")
@click.option("--why-not", metavar="NAME", help="Why this was not concluded, rule by rule.")
@click.option(
    "--what-if",
    metavar="TERM=VALUE",
    multiple=True,
    help="What would differ, e.g. dark_urine=yes; TERM= takes a fact back. May be given several times.",
)
@click.option(
    "--counterfactuals",
    metavar="TARGET",
    help="The smallest changes that lead to TARGET: raise, lower, other_cause, a level or a cause.",
)
@click.option("--range", "span", is_flag=True, help="How urgent it can still become, and what decides it.")
@click.option("--questions", type=click.IntRange(1, 50), metavar="N", help="The next N questions to ask.")
@format_option
def explain(
    file: str,
    how: str | None,
    why_not: str | None,
    what_if: tuple[str, ...],
    counterfactuals: str | None,
    span: bool,
    questions: int | None,
    form: str,
) -> None:
    """Explain the answer to a YAML or JSON case; - is standard input.

    Without an option it is a short explanation of the whole answer. Options may be combined.
    """
    from spasm_expert.case import Case

    case = Case.from_file(file)
    # After the case was read: a file that is refused needs no expert.
    from spasm_expert import explain as room

    asked: dict[str, Any] = {}
    if how is not None:
        asked["how"] = room.how(case, how)
    if why_not is not None:
        asked["why_not"] = room.why_not(case, why_not)
    if what_if:
        asked["what_if"] = room.what_if(case, what_if)
    if counterfactuals is not None:
        asked["counterfactuals"] = room.counterfactuals(case, counterfactuals)
    if span:
        asked["range"] = room.urgency_range(case)
    if questions is not None:
        asked["questions"] = room.next_questions(case, questions)
    if not asked:
        asked["summary"] = room.summary(case)
    _put(asked, form)


def _put(asked: dict[str, Any], form: str) -> None:
    if form == "json":
        plain = {name: found.to_dict() for name, found in asked.items()}
        put_json(plain if len(plain) > 1 else next(iter(plain.values())))
        return
    from spasm_expert.report.layout import Page

    page = Page(page_width(), color=wants_color())
    for name, found in asked.items():
        _add(page, name, found)
    put(page.text())


def _add(page: Page, name: str, found: Any) -> None:
    from spasm_expert.explain import text, trees

    add: dict[str, Callable[[Page, Any], None]] = {
        "how": trees.derivation,
        "why_not": trees.why_not,
        "what_if": text.difference,
        "counterfactuals": text.counterfactuals,
        "range": text.urgency_range,
        "questions": text.next_questions,
        "summary": text.summary,
    }
    add[name](page, found)
