"""`spasm-expert graph`: the reasoning of a case, or the rules, as a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from spasm_expert.cli.output import json_text, output_option, put_to

if TYPE_CHECKING:
    from spasm_expert.graphs import Diagram

_F = TypeVar("_F", bound=Callable[..., Any])


def _form_option(command: _F) -> _F:
    return click.option(
        "--format",
        "form",
        type=click.Choice(["mermaid", "json", "dot", "svg"]),
        default="mermaid",
        show_default=True,
        help="Text for Mermaid or Graphviz, a drawing (needs Graphviz), or plain data.",
    )(command)


@click.group(
    epilog="\b\nExamples:\n  spasm-expert graph case leg.yaml\n  spasm-expert graph rules rhabdomyolysis"
)
def graph() -> None:
    """Draw how an answer came about, or the rules."""


@graph.command(epilog="\b\nExample:\n  spasm-expert graph case leg.yaml --how rhabdomyolysis --format dot")
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True, readable=False))
@click.option("--how", "conclusion", metavar="ID", help="Draw this conclusion; without it, the level.")
@_form_option
@output_option
def case(file: str, conclusion: str | None, form: str, output: str | None) -> None:
    """Draw how the level of a case, or another conclusion, was derived."""
    from spasm_expert.case import Case
    from spasm_expert.expert import default_expert
    from spasm_expert.graphs import derivation_diagram

    answer = default_expert().assess(Case.from_file(file))
    put_to(output, _written(derivation_diagram(answer.how(conclusion or answer.disposition.level)), form))


def _complete_topic(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    from spasm_expert.expert import default_expert

    return [topic.topic_id for topic in default_expert().base.topics if topic.topic_id.startswith(begun)]


@graph.command(epilog="\b\nExample:\n  spasm-expert graph rules night_cramp --format svg -o cramp.svg")
@click.argument("topic", metavar="[TOPIC]", required=False, shell_complete=_complete_topic)
@_form_option
@output_option
def rules(topic: str | None, form: str, output: str | None) -> None:
    """Draw what leads to what in the rules.

    Of a TOPIC its rules are drawn; without one, the topics with what one concludes and another reads.
    """
    from spasm_expert.expert import default_expert
    from spasm_expert.graphs import rules_diagram

    put_to(output, _written(rules_diagram(default_expert().base, topic), form))


def _written(diagram: Diagram, form: str) -> str:
    from spasm_expert.graphs import to_dot, to_mermaid, to_svg

    if form == "json":
        return json_text(diagram.to_dict())
    return {"mermaid": to_mermaid, "dot": to_dot, "svg": to_svg}[form](diagram)
