"""The command `spasm-expert` and its subcommands.

Modules of this package import nothing heavier than Click when they load; each command imports what it needs
when it runs, so that help, completion and the version come at once.
"""

from __future__ import annotations

import click

from spasm_expert.cli.ask import ask
from spasm_expert.cli.batch import batch
from spasm_expert.cli.check import check
from spasm_expert.cli.cohort import generate, summarize
from spasm_expert.cli.evaluate import evaluate
from spasm_expert.cli.examples import examples
from spasm_expert.cli.explain import explain
from spasm_expert.cli.failing import CarefulGroup
from spasm_expert.cli.graph import graph
from spasm_expert.cli.rulebook import diff, export, replay
from spasm_expert.cli.rules import rules
from spasm_expert.cli.run import run
from spasm_expert.cli.schema import schema
from spasm_expert.cli.sources import sources
from spasm_expert.cli.terms import terms
from spasm_expert.cli.verify import verify

_EPILOG = """\b
Examples:
  spasm-expert run case.yaml
  spasm-expert examples run
  spasm-expert terms urine

\b
Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 not as expected.
"""


def _print_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    from importlib import metadata

    try:
        version = metadata.version("spasm-expert")
    except metadata.PackageNotFoundError:
        version = "of a source tree that is not installed"
    click.echo(f"spasm-expert {version}")
    context.exit()


@click.group(cls=CarefulGroup, epilog=_EPILOG)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and stop.",
)
def main() -> None:
    """Find likely causes, useful tests and the urgency of muscle spasms.

    It supports the judgement of a clinician and does not replace it.
    """


for _command in (
    run,
    ask,
    explain,
    examples,
    check,
    evaluate,
    generate,
    batch,
    summarize,
    terms,
    rules,
    sources,
    schema,
    graph,
    verify,
    replay,
):
    main.add_command(_command)
for _command in (export, diff):
    rules.add_command(_command)
