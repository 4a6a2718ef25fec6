"""Conditions as nodes of a circuit: what each comes to and waits for, by the numbers of its leaves."""

from __future__ import annotations

import abc
from collections.abc import Iterable
from typing import TYPE_CHECKING

from spasm_expert.core.conditions import Condition
from spasm_expert.core.grounds import open_leaves
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN, Truth
from spasm_expert.core.view import RestingView

if TYPE_CHECKING:
    from spasm_expert.core.circuits import Circuit

Numbers = frozenset[int]
NONE: Numbers = frozenset()


class Verdicts:
    """What the leaves of a circuit come to in one case.

    Args:
        circuit: The circuit.
        view: The case.
        like: What they come to in a case that is known already, if there is one.
        differing: The ids of everything of which something else is stated here than there.

    Attributes:
        circuit: The circuit.
        view: The case.
        met: The numbers of the leaves that are met.
        contradicted: The numbers of those that are contradicted.
    """

    def __init__(
        self,
        circuit: Circuit,
        view: RestingView,
        like: Verdicts | None = None,
        differing: Iterable[str] | None = None,
    ) -> None:
        self.circuit = circuit
        self.view = view
        touched = circuit.touched(view.names if differing is None else differing)
        truths = {number: circuit.leaves[number].truth(view) for number in touched}
        met, contradicted = (like.met - touched, like.contradicted - touched) if like else (NONE, NONE)
        self.met: Numbers = met.union([number for number, truth in truths.items() if truth is MET])
        self.contradicted: Numbers = contradicted.union(
            [number for number, truth in truths.items() if truth is CONTRADICTED]
        )
        self.shown: dict[str, Truth] = {}
        self.behind: dict[str, Numbers] = {}


class Node(abc.ABC):
    """A condition in a circuit."""

    @abc.abstractmethod
    def truth(self, verdicts: Verdicts) -> Truth:
        """Return what the condition comes to."""

    @abc.abstractmethod
    def awaited(self, verdicts: Verdicts) -> Numbers:
        """Return the numbers of the leaves that keep the condition unknown; it must be unknown."""


class Some(Node):
    """At least one of some leaves is met.

    Attributes:
        leaves: Their numbers.
    """

    def __init__(self, leaves: Numbers) -> None:
        self.leaves = leaves

    def truth(self, verdicts: Verdicts) -> Truth:
        if not self.leaves.isdisjoint(verdicts.met):
            return MET
        return CONTRADICTED if self.leaves <= verdicts.contradicted else UNKNOWN

    def awaited(self, verdicts: Verdicts) -> Numbers:
        return self.leaves - verdicts.contradicted


class Any(Some):
    """At least one of some leaves and nodes is met."""

    def __init__(self, leaves: Numbers, others: tuple[Node, ...]) -> None:
        super().__init__(leaves)
        self._others = others

    def truth(self, verdicts: Verdicts) -> Truth:
        found = super().truth(verdicts)
        if found is MET:
            return MET
        for other in self._others:
            truth = other.truth(verdicts)
            if truth is MET:
                return MET
            if truth is UNKNOWN:
                found = UNKNOWN
        return found

    def awaited(self, verdicts: Verdicts) -> Numbers:
        return super().awaited(verdicts).union(*_awaited(self._others, verdicts))


class All(Node):
    """Every one of some nodes is met."""

    def __init__(self, parts: tuple[Node, ...]) -> None:
        self._parts = parts

    def truth(self, verdicts: Verdicts) -> Truth:
        found = MET
        for part in self._parts:
            truth = part.truth(verdicts)
            if truth is CONTRADICTED:
                return CONTRADICTED
            if truth is UNKNOWN:
                found = UNKNOWN
        return found

    def awaited(self, verdicts: Verdicts) -> Numbers:
        return NONE.union(*_awaited(self._parts, verdicts))


class Shown(Node):
    """A pattern is shown, by any of the rules behind it; judged once for a case."""

    def __init__(self, pattern: str, behind: Node) -> None:
        self._pattern = pattern
        self._behind = behind

    def truth(self, verdicts: Verdicts) -> Truth:
        found = verdicts.shown.get(self._pattern)
        if found is None:
            found = verdicts.shown[self._pattern] = self._behind.truth(verdicts)
        return found

    def awaited(self, verdicts: Verdicts) -> Numbers:
        found = verdicts.behind.get(self._pattern)
        if found is None:
            found = verdicts.behind[self._pattern] = self._behind.awaited(verdicts)
        return found


class Counted(Node):
    """At least n of some nodes are met."""

    def __init__(self, n: int, parts: tuple[Node, ...]) -> None:
        self._n = n
        self._parts = parts

    def truth(self, verdicts: Verdicts) -> Truth:
        truths = [part.truth(verdicts) for part in self._parts]
        met = truths.count(MET)
        return MET if met >= self._n else UNKNOWN if met + truths.count(UNKNOWN) >= self._n else CONTRADICTED

    def awaited(self, verdicts: Verdicts) -> Numbers:
        return NONE.union(*_awaited(self._parts, verdicts))


class Viewed(Node):
    """A condition that is left to the view."""

    def __init__(self, condition: Condition) -> None:
        self._condition = condition

    def truth(self, verdicts: Verdicts) -> Truth:
        return verdicts.view.truth(self._condition)

    def awaited(self, verdicts: Verdicts) -> Numbers:
        leaves = open_leaves((self._condition,), verdicts.view)
        return frozenset(verdicts.circuit.number(leaf) for leaf in leaves)


class Scored(Viewed):
    """A score reaches a limit: the view adds it up, and its unknown items are waited for."""

    def __init__(self, condition: Condition, items: tuple[Node, ...]) -> None:
        super().__init__(condition)
        self._items = items

    def awaited(self, verdicts: Verdicts) -> Numbers:
        return NONE.union(*_awaited(self._items, verdicts))


def _awaited(nodes: Iterable[Node], verdicts: Verdicts) -> list[Numbers]:
    return [node.awaited(verdicts) for node in nodes if node.truth(verdicts) is UNKNOWN]
