"""`spasm-expert evaluate`: how often the answers to labelled cases are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from spasm_expert.cli.failing import BAD_INPUT
from spasm_expert.cli.output import page_width, put, put_json, say, wants_color

if TYPE_CHECKING:
    from spasm_expert.evaluation import Evaluation

_EPILOG = """\b
Examples:
  spasm-expert evaluate cases/
  spasm-expert evaluate --format markdown cases/ more.yaml > accuracy.md

\b
What a label may say under `expect`:
  disposition: [routine, self_care]   accepted levels, the label itself first
  any_cause: [lumbar_radiculopathy]   causes that are right
  group: spine                        group of causes to count the case under
  quality: thin                       for a case that tells few facts
  score_level: no                     count the causes only
  undisputed_emergency: yes           nobody who labelled it disagrees
"""


@click.command(epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR...", type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="For people, for programs or for a page.",
)
@click.pass_context
def evaluate(context: click.Context, paths: tuple[str, ...], form: str) -> None:
    """Count how often labelled cases come out right and safe.

    Of a DIR every YAML and JSON file is read, also in folders below. It measures and does not judge: the exit
    code is 0 however many are wrong (`check` ends with 3), and 1 if a file cannot be read or no case is
    labelled; what can be read is counted nevertheless.
    """
    from spasm_expert.evaluation import evaluate_files

    found = evaluate_files(paths)
    for file in found.unread:
        for problem in file.problems:
            say(f"{file.name}: {problem}")
    if found.cases or form == "json":
        _put(found, form)
    if not found.cases:
        say("No labelled case was found. A case is labelled by what stands under `expect`.")
    if found.unread or not found.cases:
        context.exit(BAD_INPUT)


def _put(found: Evaluation, form: str) -> None:
    if form == "json":
        put_json(found.to_dict())
        return
    from spasm_expert.report.evaluation import render_evaluation, render_evaluation_markdown

    if form == "markdown":
        put(render_evaluation_markdown(found))
    else:
        put(render_evaluation(found, width=page_width(), color=wants_color()))
