"""`spasm-expert batch`: assess a whole file of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from spasm_expert.cli.failing import NOT_AS_EXPECTED
from spasm_expert.cli.output import format_option, json_text, say

if TYPE_CHECKING:
    from spasm_expert.cohort import Counts

_EPILOG = """\b
Examples:
  spasm-expert generate 1000 --seed 1 -o cohort.jsonl
  spasm-expert batch cohort.jsonl -o answers.jsonl --rejects wrong.jsonl
  spasm-expert batch cohort.csv -o answers.csv
  spasm-expert batch cohort.jsonl -o full.jsonl.gz --fields full --resume

\b
INPUT is told by its name; JSON Lines and CSV may end in .gz:
  .jsonl, .ndjson, -  JSON Lines: one case in each line; may have an "id".
  .csv                One row for each case; an empty cell says nothing.
                      Columns: id, patient.age, findings.dark_urine (yes, no,
                      unknown), findings.dark_urine.since (2 days),
                      measurements.creatine_kinase (42000 U/L),
                      medications.ibuprofen, conditions.dialysis,
                      spasm.sites (calf; foot), events.surgery (3 weeks ago)
  .parquet            The same columns; needs the extra parquet.

\b
Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 done and some rejected.
"""


@click.command(epilog=_EPILOG)
@click.argument("source", metavar="INPUT", type=click.Path(allow_dash=True, readable=False))
@click.option(
    "--output",
    "-o",
    required=True,
    type=click.Path(dir_okay=False, allow_dash=True),
    help="Where the answers go, of the same kinds as INPUT; - is standard output.",
)
@click.option(
    "--rejects",
    type=click.Path(dir_okay=False),
    help="Where wrong records go: line, id and all problems, as JSON Lines.",
)
@click.option(
    "--fields",
    type=click.Choice(["summary", "full"]),
    default="summary",
    show_default=True,
    help="Level, causes, tests, red flags and self-care by their ids, or the whole assessment.",
)
@click.option("--rules", is_flag=True, help="Name in the summary also the rules that fired.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes; one on each core if not given.")
@click.option(
    "--chunk",
    type=click.IntRange(min=1, max=100_000),
    default=100,
    show_default=True,
    help="Records that a process is given at a time.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Let the workers of a Dask cluster do it, e.g. tcp://10.0.0.1:8786.",
)
@click.option("--resume", is_flag=True, help="Go on where an interrupted run stopped.")
@click.option(
    "--expert", metavar="MODULE:FUNCTION", default="", help="A function that builds your own Expert."
)
@format_option
@click.pass_context
def batch(
    context: click.Context,
    source: str,
    output: str,
    rejects: str | None,
    fields: str,
    rules: bool,
    workers: int | None,
    chunk: int,
    scheduler: str | None,
    resume: bool,
    expert: str,
    form: str,
) -> None:
    """Assess a file of many records and write an answer for each.

    Answers keep the order, line and id of their records. A record that is wrong is rejected and stops
    nothing. An interrupted run loses nothing and goes on with --resume. The counts at the end go to standard
    error.
    """
    if resume and output == "-":
        raise click.UsageError("--resume needs an output that is a file.")
    if scheduler is not None and workers is not None:
        raise click.UsageError("--workers and --scheduler do not go together.")
    from spasm_expert.cli.progress import progress
    from spasm_expert.cohort import Batch, run_batch

    plan = Batch(source, output, rejects, fields, rules, workers, chunk, resume, expert, scheduler)
    try:
        with progress() as report:
            counts = run_batch(plan, report)
    except KeyboardInterrupt:
        if output != "-":
            say("Nothing is lost: the same command with --resume goes on from here.")
        raise
    say(json_text(_plain(counts)) if form == "json" else _told(counts, rejects))
    if counts.rejected:
        context.exit(NOT_AS_EXPECTED)


def _plain(counts: Counts) -> dict[str, object]:
    return {
        "read": counts.read,
        "written": counts.written,
        "rejected": counts.rejected,
        "resumed": counts.resumed,
        "knowledge_version": counts.knowledge_version,
    }


def _told(counts: Counts, rejects: str | None) -> str:
    text = f"{counts.read:,} read = {counts.written:,} written + {counts.rejected:,} rejected."
    if counts.resumed:
        text += f" {counts.resumed:,} of them were done before."
    if counts.rejected and rejects is None:
        text += " --rejects FILE tells what is wrong with them."
    return text
