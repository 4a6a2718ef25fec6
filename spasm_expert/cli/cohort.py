"""`spasm-expert generate` and `summarize`: made-up records, and what a cohort came to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import click

from spasm_expert.cli.output import (
    PIPE_WIDTH,
    format_option,
    json_text,
    output_option,
    page_width,
    put,
    put_to,
    say,
    wants_color,
)

if TYPE_CHECKING:
    from spasm_expert.cohort import CohortSummary

SHOWN: Final = 10
"""Lines of a table, unless all are asked for."""


@click.command(epilog="\b\nExample:\n  spasm-expert generate 1000 --seed 1 -o cohort.jsonl")
@click.argument("number", metavar="N", type=click.IntRange(min=0))
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same cases.")
@output_option
@format_option
def generate(number: int, seed: int, output: str | None, form: str) -> None:
    """Make up N random cases of everyday causes, to try a cohort with.

    They describe nobody and say nothing of how often anything is found. They are written as JSON Lines, in
    either format.
    """
    del form
    from spasm_expert.cohort.generate import NOTICE, as_line
    from spasm_expert.cohort.generate import generate as made_up
    from spasm_expert.files import write_whole

    say(NOTICE)
    if output in (None, "-"):
        for case in made_up(number, seed):
            put(as_line(case))
    else:
        write_whole(str(output), (f"{as_line(case)}\n" for case in made_up(number, seed)))


@click.command(
    epilog="""\b
Examples:
  spasm-expert summarize answers.jsonl
  spasm-expert summarize answers.jsonl --format json --output counts.json
  spasm-expert summarize answers.jsonl --plot counts.svg
"""
)
@click.argument("source", metavar="OUTPUT", type=click.Path(allow_dash=True, readable=False))
@click.option("--all", "everything", is_flag=True, help="Whole tables, and the rules that were never used.")
@click.option(
    "--plot", metavar="FILE", type=click.Path(dir_okay=False), help="Also draw an .svg, .png or .pdf."
)
@click.option(
    "--expert", metavar="MODULE:FUNCTION", default="", help="A function that builds your own Expert."
)
@output_option
@format_option
def summarize(
    source: str, everything: bool, plot: str | None, expert: str, output: str | None, form: str
) -> None:
    """Count what came of a cohort: levels, causes, tests, rules.

    OUTPUT is what `spasm-expert batch` wrote. Counts each level, cause, test and red flag, and, where the
    answers name their rules (--fields full, or --rules), how often each rule fired and which never did.
    """
    from spasm_expert.cohort import summarize as counted

    found = counted(source, expert=expert)
    if plot is not None:
        from spasm_expert.cohort.picture import draw_summary

        draw_summary(found, plot)
    if form == "json":
        put_to(output, json_text(found.to_dict()))
    else:
        put_to(output, _told(found, everything=everything, to_file=bool(output)))


def _told(found: CohortSummary, *, everything: bool, to_file: bool) -> str:
    tables = [
        ("Level", found.levels),
        ("Cause in first place", found.first_causes),
        ("Cause at least possible", found.causes),
        ("Test", found.tests),
        ("Red flag", found.red_flags),
        ("Self-care", found.self_care),
        ("Rule", found.rules),
    ]
    parts = [f"{found.records:,} records"]
    for title, counts in tables:
        if counts:
            parts.append(_table(title, counts, found, everything=everything, to_file=to_file))
    return "\n\n".join([*parts, _unused(found, everything=everything)])


def _table(
    title: str, counts: Mapping[str, int], found: CohortSummary, *, everything: bool, to_file: bool
) -> str:
    from spasm_expert.report.tables import render_table

    shown = list(counts.items())[: None if everything else SHOWN]
    rows = [(name, f"{count:,}", f"{found.share(count):.1%}") for name, count in shown]
    width, color = (PIPE_WIDTH, False) if to_file else (page_width(), wants_color())
    table = render_table((title, "Records", "Share"), rows, width=width, color=color, names_whole=True)
    more = len(counts) - len(shown)
    return f"{table}\n{more} more: --all shows them." if more else table


def _unused(found: CohortSummary, *, everything: bool) -> str:
    if found.rules is None or found.never_fired is None:
        return "The answers do not name their rules: --fields full or --rules writes some that do."
    fired, never = len(found.rules), len(found.never_fired)
    text = f"{fired:,} of {fired + never:,} rules fired, {never:,} were never used."
    if everything:
        return "\n".join([text, *(f"  {name}" for name in found.never_fired)])
    return f"{text} --all names them." if never else text
