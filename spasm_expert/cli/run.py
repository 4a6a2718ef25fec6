"""`spasm-expert run`: assess the cases of files."""

from __future__ import annotations

from typing import Any

import click

from spasm_expert.cli.failing import BAD_INPUT, say_error
from spasm_expert.cli.output import (
    PIPE_WIDTH,
    json_text,
    output_option,
    page_width,
    put_to,
    wants_color,
)
from spasm_expert.errors import ManyProblemsError, SpasmExpertError

_EPILOG = """\b
Examples:
  spasm-expert run case.yaml
  spasm-expert run --format json case.yaml > answer.json
  spasm-expert run --format html -o report.html case.yaml
  spasm-expert examples show NAME | spasm-expert run -
"""


@click.command(epilog=_EPILOG)
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True, readable=False)
)
@click.option("--all", "everything", is_flag=True, help="Show also what the text leaves out for brevity.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown", "html"]),
    default="text",
    show_default=True,
    help="For a terminal, for programs, for notes, or as one self-contained page.",
)
@output_option
@click.pass_context
def run(
    context: click.Context, files: tuple[str, ...], everything: bool, form: str, output: str | None
) -> None:
    """Assess cases in YAML or JSON; - is standard input.

    One FILE gives one JSON object, several give a list with an object for each. A file that cannot be
    assessed is reported, and the others are assessed nevertheless. A page in HTML is made of one FILE.
    """
    if files.count("-") > 1:
        raise click.UsageError("- (standard input) can be given once only.")
    if form == "html" and len(files) > 1:
        raise click.UsageError("a page in HTML is made of one FILE.")
    answers: list[dict[str, Any]] = []
    pages: list[str] = []
    for file in files:
        try:
            title, assessment = _assess(file)
        except SpasmExpertError as error:
            say_error(error)
            answers.append({"file": file, "problems": _problems(error)})
            continue
        answers.append({"file": file, "assessment": assessment})
        if form != "json":
            name = "standard input" if file == "-" else file
            heading = title or name if len(files) == 1 else ": ".join(filter(None, (name, title)))
            pages.append(_page(form, assessment, heading, everything=everything, to_file=bool(output)))
    text = _json(answers) if form == "json" else "\n\n\n".join(pages)
    if text:
        put_to(output, text)
    if any("problems" in answer for answer in answers):
        context.exit(BAD_INPUT)


def _assess(file: str) -> tuple[str | None, Any]:
    from spasm_expert.case import Case

    case = Case.from_file(file)
    # After the case was read: a file that is refused needs no expert.
    from spasm_expert.expert import default_expert

    return case.title, default_expert().assess(case)


def _page(form: str, assessment: Any, heading: str, *, everything: bool, to_file: bool) -> str:
    """Return one assessment in the form that was asked for."""
    if form == "html":
        from spasm_expert.graphs import derivation_diagram, draw
        from spasm_expert.report.html import render_html

        drawing = draw(derivation_diagram(assessment.how(assessment.disposition.level)))
        return render_html(assessment, title=heading, drawing=drawing)
    if form == "markdown":
        from spasm_expert.report.markdown import render_markdown

        return render_markdown(assessment, title=heading, everything=everything)
    from spasm_expert.report.text import render_text

    width, color = (PIPE_WIDTH, False) if to_file else (page_width(), wants_color())
    return render_text(assessment, width=width, color=color, title=heading, everything=everything)


def _json(answers: list[dict[str, Any]]) -> str:
    """Return one answer as an object, several as a list; nothing if the only file has problems."""
    plain = [
        {**answer, "assessment": answer["assessment"].to_dict()} if "assessment" in answer else answer
        for answer in answers
    ]
    if len(plain) > 1:
        return json_text(plain)
    return json_text(plain[0]["assessment"]) if "assessment" in plain[0] else ""


def _problems(error: SpasmExpertError) -> list[dict[str, str]]:
    if isinstance(error, ManyProblemsError):
        return [{"where": problem.where, "message": problem.message} for problem in error.problems]
    return [{"where": "", "message": str(error)}]
