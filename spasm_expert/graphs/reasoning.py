"""The derivation of an answer as a diagram."""

from __future__ import annotations

from spasm_expert.derivation import Derivation, Edge, Node
from spasm_expert.graphs.diagram import Arrow, Box, Diagram

_KINDS = {"implied": "derived"}


def derivation_diagram(derivation: Derivation) -> Diagram:
    """Return how a conclusion came about as a diagram.

    Args:
        derivation: The derivation, as `Assessment.how` gives it.
    """
    return Diagram(
        f"How {derivation.label} came about",
        tuple(_box(node) for node in derivation.nodes),
        tuple(_arrow(edge) for edge in derivation.edges),
    )


def _box(node: Node) -> Box:
    kind = _KINDS.get(node.kind, node.kind)
    if node.kind == "rule":
        return Box(node.id, kind, node.because or node.label)
    return Box(node.id, kind, node.label or node.because, "" if node.value == "present" else node.value)


def _arrow(edge: Edge) -> Arrow:
    words = [edge.strength]
    if edge.after is not None:
        words.append(f"certainty {edge.after:.2f}" if edge.counted else "not counted again")
    return Arrow(
        edge.source, edge.target, ", ".join(filter(None, words)), edge.speaks == "against", edge.counted
    )
