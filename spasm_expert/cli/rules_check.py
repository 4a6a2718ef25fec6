"""`spasm-expert rules check`: faults of the knowledge base, found by reading the rules and running cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from spasm_expert.cli.failing import NOT_AS_EXPECTED
from spasm_expert.cli.output import format_option, put, put_json

if TYPE_CHECKING:
    from spasm_expert.case import Case

_EPILOG = """\b
Examples:
  spasm-expert rules check
  spasm-expert rules check cases/ --all
  spasm-expert rules check --format json
"""


@click.command("check", epilog=_EPILOG)
@click.argument("paths", nargs=-1, metavar="[FILE|DIR]...", type=click.Path())
@click.option("--all", "everything", is_flag=True, help="List the notes and what is accepted, too.")
@format_option
@click.pass_context
def check_rules(context: click.Context, paths: tuple[str, ...], everything: bool, form: str) -> None:
    """Check the knowledge: what is unused, contradictory, said twice, counted twice or without a source.

    The cases of FILE and DIR show which red flags a case raises; without them the example cases of the
    package do. The exit code is 3 if there is an error that is not accepted.
    """
    from spasm_expert.audit.checking import check_knowledge
    from spasm_expert.audit.subject import standard_subject
    from spasm_expert.cli.knowledge import faults_page
    from spasm_expert.rules.accepted import ACCEPTED

    report = check_knowledge(standard_subject(_cases(paths)), ACCEPTED)
    if form == "json":
        put_json(report.plain())
    else:
        put(faults_page(report, everything=everything))
    if report.fails:
        context.exit(NOT_AS_EXPECTED)


def _cases(paths: tuple[str, ...]) -> list[Case]:
    from spasm_expert.case import Case
    from spasm_expert.evaluation.files import case_files
    from spasm_expert.examples_library import example_names, example_text

    if paths:
        return [Case.from_file(path) for path in case_files(paths)]
    return [Case.from_text(example_text(name), origin=name) for name in example_names()]
