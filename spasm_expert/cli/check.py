"""`spasm-expert check`: labelled cases against what they expect."""

from __future__ import annotations

import click

from spasm_expert.cli.failing import BAD_INPUT, NOT_AS_EXPECTED, say_error
from spasm_expert.cli.judging import Outcome, judge
from spasm_expert.cli.output import format_option, page_width, put, put_json, say, wants_color
from spasm_expert.errors import SpasmExpertError

_EPILOG = """\b
Examples:
  spasm-expert check cases/
  spasm-expert check --format json case.yaml
"""


@click.command(epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR...", type=click.Path())
@format_option
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...], form: str) -> None:
    """Compare labelled cases with what they expect.

    Of a DIR every YAML and JSON file is read, also in folders below. The exit code is 3 if a case comes out
    otherwise than it expects, and 1 if one cannot be assessed or no case is labelled.
    """
    from spasm_expert.evaluation.files import case_files

    outcomes: list[Outcome] = []
    failed = False
    for file in case_files(paths):
        try:
            outcomes.append(_judged(file))
        except SpasmExpertError as error:
            failed = True
            say_error(error)
    _put(outcomes, form)
    if not any(outcome.verdict for outcome in outcomes):
        say("No labelled case was found. A case is labelled by what stands under `expect`.")
        failed = True
    if failed:
        context.exit(BAD_INPUT)
    if not all(outcome.as_expected for outcome in outcomes):
        context.exit(NOT_AS_EXPECTED)


def _judged(file: str) -> Outcome:
    from spasm_expert.case import Case

    return judge(file, Case.from_file(file))


def _put(outcomes: list[Outcome], form: str) -> None:
    if form == "json":
        put_json([outcome.plain() for outcome in outcomes])
    elif outcomes:
        put(_report(outcomes))


def _report(outcomes: list[Outcome]) -> str:
    from spasm_expert.cli.examples import summary
    from spasm_expert.report.layout import Page, Span

    page = Page(page_width(), color=wants_color())
    for outcome in outcomes:
        if outcome.verdict is None:
            page.add(f"{outcome.name}:", Span("not labelled", "caution"))
        elif outcome.as_expected:
            page.add(f"{outcome.name}:", Span("as expected", "good"))
        else:
            page.add(f"{outcome.name}:", Span("not as expected", "bad"))
        for text in outcome.differences():
            page.add(text, indent=2, bullet="- ")
    labelled = [outcome for outcome in outcomes if outcome.verdict]
    if labelled:
        page.blank()
        page.add(summary(len(labelled), sum(not outcome.as_expected for outcome in labelled)))
    return page.text()
