"""`spasm-expert verify`: the laws of level and safety, tried on the standard knowledge."""

from __future__ import annotations

import click

from spasm_expert.cli.failing import NOT_AS_EXPECTED
from spasm_expert.cli.output import format_option, put, put_json, say

_EPILOG = """\b
Examples:
  spasm-expert verify
  spasm-expert verify --cases 20000 --format json
  spasm-expert verify --every 20 --cases 50
"""


@click.command(epilog=_EPILOG)
@click.option(
    "--cases",
    type=click.IntRange(0, 10_000_000),
    default=2000,
    show_default=True,
    metavar="N",
    help="How many made-up cases to try; always the same ones.",
)
@click.option(
    "--every",
    type=click.IntRange(1, 1000),
    default=1,
    show_default=True,
    metavar="K",
    help="A quick look: only every K-th rule, finding and quantity.",
)
@format_option
@click.pass_context
def verify(context: click.Context, cases: int, every: int, form: str) -> None:
    """Try the laws of level and safety on the knowledge.

    No red flag may be overruled, and no bad sign may calm the answer. It ends with a certificate that
    carries the version of the knowledge and says what was covered. If a law breaks, the smallest case that
    shows it comes first, in YAML, and the exit code is 3.
    """
    from spasm_expert.audit.verifying import verify as try_all
    from spasm_expert.cli.knowledge import certificate_page, counterexample
    from spasm_expert.expert import default_expert

    certificate = try_all(default_expert(), cases=cases, every=every)
    if form == "json":
        put_json(certificate.plain())
    else:
        shown = counterexample(certificate)
        if shown:
            put(f"{shown}\n")
        put(certificate_page(certificate))
    if not certificate.holds:
        number = len(certificate.breaches)
        say("1 counterexample was found." if number == 1 else f"{number} counterexamples were found.")
        context.exit(NOT_AS_EXPECTED)
