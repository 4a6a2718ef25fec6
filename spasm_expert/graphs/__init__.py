"""Pictures of reasoning: how an answer was derived, and what leads to what in the rules.

A `Diagram` is made first; it is then written as Mermaid or DOT, drawn by Graphviz, or drawn by ourselves for
a page that needs nothing beside itself.
"""

from spasm_expert.graphs.diagram import Arrow, Box, Diagram
from spasm_expert.graphs.drawing import draw
from spasm_expert.graphs.knowledge import rules_diagram
from spasm_expert.graphs.reasoning import derivation_diagram
from spasm_expert.graphs.writing import GraphvizMissingError, to_dot, to_mermaid, to_svg

__all__ = [
    "Arrow",
    "Box",
    "Diagram",
    "GraphvizMissingError",
    "derivation_diagram",
    "draw",
    "rules_diagram",
    "to_dot",
    "to_mermaid",
    "to_svg",
]
