"""`spasm-expert rules export`, `rules diff` and `replay`: versions of the knowledge and of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from spasm_expert.cli.failing import NOT_AS_EXPECTED
from spasm_expert.cli.output import (
    format_option,
    json_text,
    output_option,
    page_width,
    put,
    put_json,
    put_to,
    wants_color,
)

if TYPE_CHECKING:
    from spasm_expert.report.layout import Page
    from spasm_expert.rulebook import CaseChange, Changed, Replay, RuleBookDiff

SHOWN = 8
"""Most names told in one line; the others are counted."""


@click.command(epilog="\b\nExample:\n  spasm-expert rules export -o book.json")
@output_option
def export(output: str | None) -> None:
    """Write the whole rule book as JSON: rules, terms, limits, sources, texts."""
    from spasm_expert.expert import default_expert

    put_to(output, json_text(default_expert().export()))


@click.command(epilog="\b\nExample:\n  spasm-expert rules diff old.json new.json --cases cases/")
@click.argument("old", metavar="OLD", type=click.Path())
@click.argument("new", metavar="NEW", type=click.Path())
@click.option(
    "--cases",
    "paths",
    multiple=True,
    metavar="FILE|DIR",
    type=click.Path(),
    help="Cases to run with both; of a folder every YAML and JSON file. May be given again.",
)
@format_option
def diff(old: str, new: str, paths: tuple[str, ...], form: str) -> None:
    """Tell what changed between two exported rule books.

    With --cases also which cases get another answer, and by which rule.
    """
    from spasm_expert.case import Case
    from spasm_expert.evaluation.files import case_files
    from spasm_expert.rulebook import compare_books, read_rule_book

    cases = [(file, Case.from_file(file)) for file in case_files(paths)]
    found = compare_books(read_rule_book(old), read_rule_book(new), cases)
    if form == "json":
        put_json(found.to_dict())
        return
    from spasm_expert.report.layout import Page

    page = Page(page_width(), color=wants_color())
    _add_diff(page, found, with_cases=bool(paths))
    put(page.text())


def _add_diff(page: Page, found: RuleBookDiff, *, with_cases: bool) -> None:
    if not (found.entries or found.other):
        page.add("The two rule books say the same.")
    for changed in found.entries:
        _add_changed(page, changed)
    for name in found.other:
        page.add(f"{name.capitalize()}: changed.")
    if with_cases:
        page.blank()
        noun = "case gets" if len(found.changes) == 1 else "cases get"
        page.add(f"{len(found.changes)} of {found.cases} {noun} another answer.")
    for change in found.changes:
        _add_case(page, change)


def _add_changed(page: Page, changed: Changed) -> None:
    from spasm_expert.report.layout import Span

    page.add(Span(f"{changed.kind.capitalize()}:", "strong"))
    for word, names in (("added", changed.added), ("removed", changed.removed)):
        for name in names:
            page.add(f"{word} {name}", indent=2, bullet="- ")
    for name, fields in changed.changed:
        page.add(f"changed {name}: {', '.join(fields)}", indent=2, bullet="- ")


def _add_case(page: Page, change: CaseChange) -> None:
    from spasm_expert.report.layout import Span
    from spasm_expert.report.words import level_name

    page.blank()
    page.add(Span(change.case, "strong"))
    if change.level_before != change.level_after:
        page.add(f"Level: {level_name(change.level_before)}, now {level_name(change.level_after)}.", indent=2)
    if change.causes_before != change.causes_after:
        before, after = (", ".join(names) or "none" for names in (change.causes_before, change.causes_after))
        page.add(f"First causes: {before}; now {after}.", indent=2)
    parts = {
        "Tests dropped": change.tests_dropped,
        "Tests added": change.tests_added,
        "Red flags dropped": change.flags_dropped,
        "Red flags added": change.flags_added,
    }
    for title, names in parts.items():
        if names:
            page.add(f"{title}: {', '.join(names)}.", indent=2)
    for rule in change.rules[:SHOWN]:
        page.add(f"{rule.rule}: {rule.how}", indent=2, bullet="- ")
    if change.rules[SHOWN:]:
        page.add(f"And {len(change.rules) - SHOWN} more rules.", indent=2)


@click.command(epilog="\b\nExample:\n  spasm-expert replay answer.json")
@click.argument("result", metavar="RESULT", type=click.Path())
@format_option
@click.pass_context
def replay(context: click.Context, result: str, form: str) -> None:
    """Run a stored answer again and tell whether it is the same.

    RESULT is what `spasm-expert run --format json` wrote. The exit code is 3 if it is not the same, byte for
    byte.
    """
    from spasm_expert.report.layout import Page
    from spasm_expert.rulebook import replay as run_again

    found = run_again(result)
    if form == "json":
        from spasm_expert.assessment import as_plain

        put_json(as_plain(found))
    else:
        page = Page(page_width(), color=wants_color())
        _add_replay(page, found)
        put(page.text())
    if not found.same_bytes:
        context.exit(NOT_AS_EXPECTED)


def _add_replay(page: Page, found: Replay) -> None:
    if found.same_bytes:
        page.add("The same, byte for byte.")
    elif found.same_answer:
        page.add("The same answer, written in other bytes.")
    else:
        page.add("Not the same answer.")
        for path in found.differences:
            page.add(path, indent=2, bullet="- ")
        if found.differences_more:
            page.add(f"And {found.differences_more} more places.", indent=2)
    if found.same_knowledge:
        page.add(f"The knowledge is the same: {found.version_now}.")
    else:
        page.add(f"The knowledge changed: {found.version_stored}, now {found.version_now}.")
    if not found.same_input:
        page.add("The case in the file is not the one that the answer was given to.")
