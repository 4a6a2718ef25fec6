"""How a conclusion came about, as a graph without circles, read from an assessment alone.

A fact or a pattern that several rules rest on is one node. The graph is plain data: nodes with an id, edges
from what is given to what follows.
"""

from __future__ import annotations

from spasm_expert.assessment import Assessment
from spasm_expert.derivation.data import GIVEN, Derivation, Edge, Node
from spasm_expert.derivation.graph import Graph
from spasm_expert.errors import UnknownNameError, nearest


def concluded(assessment: Assessment) -> frozenset[str]:
    """Return the ids of everything that an assessment concluded and `derive` can be asked about."""
    return frozenset(Graph(assessment).concluded)


def derive(assessment: Assessment, conclusion: str) -> Derivation:
    """Return how a conclusion of an assessment came about.

    Args:
        assessment: The answer.
        conclusion: Id of a cause, test, level, red flag, pattern, score, measure or rule in it.

    Raises:
        UnknownNameError: Nothing of that name was concluded; names the nearest that was.
    """
    graph = Graph(assessment)
    if conclusion not in graph.concluded:
        hint = nearest(conclusion, graph.concluded)
        raise UnknownNameError(f"{conclusion} is nothing that was concluded in this case.{hint}")
    root = graph.concluded[conclusion]
    graph.add(root)
    return Derivation(
        conclusion, root.kind, root.label, True, tuple(graph.nodes.values()), tuple(graph.edges)
    )


__all__ = ["GIVEN", "Derivation", "Edge", "Node", "concluded", "derive"]
