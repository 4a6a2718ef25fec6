"""A derivation as data: nodes and edges, without circles, easy to draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from spasm_expert.assessment import as_plain

GIVEN = ("fact", "implied", "derived")
"""Kinds of node that are facts: stated, following from others by the hierarchy of terms, or computed."""


@dataclass(frozen=True, slots=True)
class Node:
    """A fact, a rule or a conclusion.

    Attributes:
        id: `kind:name`, unique in the graph.
        kind: `fact`, `implied`, `derived`, `rule`, `pattern`, `score`, `cause`, `red_flag`, `test`,
            `measure`, `level` or `law` (what holds for every case, such as that self-care is earned).
        name: Id of the term, the rule or the level.
        label: In words; of a rule what it concludes.
        value: What is stated or was computed, or how far a cause is believed; empty if nothing is to say.
        because: Why, for a rule or a law; the formula for a computed value.
        sources: Citations of a rule or a formula.
        necessary: Whether the conclusion falls without this stated fact; None if that was not tried.
    """

    id: str
    kind: str
    name: str
    label: str
    value: str = ""
    because: str = ""
    sources: tuple[str, ...] = ()
    necessary: bool | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """One step, from what is given to what follows.

    Attributes:
        source: Id of the node that is given.
        target: Id of the node that follows.
        strength: Name of the strength, for evidence.
        speaks: `for` or `against` a cause; empty for other steps.
        counted: Whether evidence counts; False if a stronger piece of its group does.
        before: Certainty factor of the cause before this evidence, to 4 digits; None for other steps.
        after: The same with this evidence.
    """

    source: str
    target: str
    strength: str = ""
    speaks: str = ""
    counted: bool = True
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True, slots=True)
class Derivation:
    """How one conclusion came about.

    Attributes:
        conclusion: Id of what was asked about.
        kind: Its kind, as in `Node`.
        label: In words.
        reached: Whether it was concluded at all; if not there are no nodes.
        nodes: What is given before what follows from it.
        edges: The steps, in the order of their targets.
    """

    conclusion: str
    kind: str
    label: str
    reached: bool
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @property
    def root(self) -> str:
        """Id of the node of the conclusion."""
        return f"{self.kind}:{self.conclusion}"

    @property
    def stated(self) -> tuple[str, ...]:
        """Ids of the stated facts that it rests on."""
        return tuple(node.name for node in self.nodes if node.kind == "fact")

    @property
    def necessary(self) -> tuple[str, ...]:
        """Ids of the stated facts without which the conclusion falls, where that was tried."""
        return tuple(node.name for node in self.nodes if node.necessary)

    def to_dict(self) -> dict[str, Any]:
        """Return the derivation as plain data, in a stable order."""
        plain: dict[str, Any] = as_plain(self)
        return plain
