"""The matchers of our engines: the growing one with the watches of totals, and experta's own Rete, owned.

experta keeps the nodes of the last matcher in a cache of the class: it holds that engine and its facts alive,
and two engines used in turn search their whole network at every step. A reset walks every path through the
network, and leaves behind what a broken run had matched but not yet handed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from spasm_expert.core.door import ConflictSetNode, KnowledgeEngine, ReteMatcher, Rule
from spasm_expert.core.tally_plan import TallyPlan
from spasm_expert.matching import GrowingMatcher


class OwnGrowingMatcher(GrowingMatcher):
    """Matches the rules of a stratified engine, and behind them what it watches for the sake of totals."""

    def rules_of(self, engine: KnowledgeEngine) -> Sequence[Rule]:
        """Return the rules in order of definition, then the watches."""
        plan: TallyPlan = type(engine).tally  # type: ignore[attr-defined]
        return [*engine.get_rules(), *(watch.rule for watch in plan.watches)]


class OwnReteMatcher(ReteMatcher):
    """Matches as experta does, and keeps nothing outside itself."""

    def __init__(self, engine: KnowledgeEngine) -> None:
        super().__init__(engine)
        self._nodes = tuple(_nodes(self.root_node))
        self._conflict_set_nodes = tuple(node for node in self._nodes if isinstance(node, ConflictSetNode))

    def _get_conflict_set_nodes(self) -> tuple[Any, ...]:
        return self._conflict_set_nodes

    def reset(self) -> None:
        """Empty the memory of every node."""
        for node in self._nodes:
            node._reset()
        for node in self._conflict_set_nodes:
            node.get_activations()


def _nodes(root: Any) -> Iterator[Any]:
    """Yield each node of a network once."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            waiting.extend(child.node for child in node.children)
