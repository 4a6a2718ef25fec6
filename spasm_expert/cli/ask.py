"""`spasm-expert ask`: an interview, one question at a time, on a terminal or through a pipe."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from spasm_expert.cli.failing import INTERRUPTED
from spasm_expert.cli.output import format_option, page_width, put, put_json, wants_color
from spasm_expert.cli.talking import Talk

if TYPE_CHECKING:
    from spasm_expert.interview import Interview

_EPILOG = """\b
Examples:
  spasm-expert ask --save mine.yaml
  spasm-expert ask mine.yaml --save mine.yaml     # go on with it later
  spasm-expert ask leg.yaml --max 5 --format json < answers.txt
"""


@click.command(epilog=_EPILOG)
@click.argument("case", required=False, metavar="[CASE]", type=click.Path(readable=False))
@click.option(
    "--save",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Write the case to this file after every answer.",
)
@click.option("--max", "most", type=click.IntRange(min=0), metavar="N", help="Ask N questions at most.")
@click.option("--no-input", is_flag=True, help="Fail if there is a question to ask.")
@format_option
@click.pass_context
def ask(
    context: click.Context, case: str | None, save: str | None, most: int | None, no_input: bool, form: str
) -> None:
    """Interview a person, then show the assessment.

    One question at a time, what matters most first. CASE is what is known already, in YAML or JSON.
    Answers are typed, or come line by line from standard input. The questions end when an emergency is
    certain or when no answer could change the result.
    """
    _check_files(case, save)
    interview = _interview(case, most)
    if no_input and interview.step is not None:
        raise click.UsageError(
            f"there is a question to ask ({interview.step.key}), and --no-input forbids it. "
            "Leave it out, or use `spasm-expert run` to assess what is known."
        )
    talk = Talk(interview, save)
    try:
        talk.save()
        end = talk.hold() if interview.step is not None else interview.ended
    except KeyboardInterrupt:
        talk.interrupt()
        context.exit(INTERRUPTED)
    talk.close(end)
    _show(interview, form)


def _check_files(case: str | None, save: str | None) -> None:
    if case == "-":
        raise click.UsageError("CASE cannot be - here: standard input is for the answers.")
    if save and os.path.exists(save) and not (case and os.path.exists(case) and os.path.samefile(case, save)):
        raise click.UsageError(
            f"{save} exists. To go on with it: spasm-expert ask {save} --save {save}. "
            "Else give --save another name."
        )


def _interview(case: str | None, most: int | None) -> Interview:
    from spasm_expert.case import Case
    from spasm_expert.case.reading import read_file

    tree, origin = read_file(case) if case else ({}, None)
    known = Case.from_dict(tree, origin=origin)
    # After the case was read: a file that is refused needs no expert.
    from spasm_expert.interview import Interview, unknown_of_person

    return Interview(known, unknown=unknown_of_person(tree), most=most)


def _show(interview: Interview, form: str) -> None:
    assessment = interview.assessment()
    if form == "json":
        put_json(assessment.to_dict())
        return
    from spasm_expert.report.text import render_text

    title = interview.case.title
    put(render_text(assessment, width=page_width(), color=wants_color(), title=title))
