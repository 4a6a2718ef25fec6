"""What a fired rule rests on: laid out once for each rule, so that a case looks only at what it states."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from spasm_expert.core.conditions import AllOf, AnyOf, Condition, Counted, Ground, ShownPattern, View
from spasm_expert.core.conditions.base import Leaf
from spasm_expert.core.truth import MET


class Basis:
    """The facts that some conditions rest on when all of them are met.

    Law: `grounds` gives what `grounds_when_met` of the conditions gives, each once, in order.

    Args:
        conditions: The conditions.
    """

    def __init__(self, conditions: Iterable[Condition]) -> None:
        self._always: set[Ground] = set()
        self._stated: dict[str, list[Leaf]] = {}
        self._others: list[Condition] = []
        for condition in conditions:
            self._add(condition)
        self._names = frozenset(self._stated)
        self._fixed = None if self._stated or self._others else tuple(sorted(self._always))

    def _add(self, condition: Condition) -> None:
        """Take up a condition that is met."""
        if isinstance(condition, Leaf):
            self._always.add(condition.ground)
        elif isinstance(condition, AllOf):
            for part in condition.parts:
                self._add(part)
        elif isinstance(condition, AnyOf | Counted):
            for part in condition.parts:
                self._choose(part)
        else:
            self._others.append(condition)

    def _choose(self, condition: Condition) -> None:
        """Take up a condition that may be met."""
        if isinstance(condition, Leaf) and condition.needs:
            self._stated.setdefault(condition.needs, []).append(condition)
        elif isinstance(condition, AnyOf):
            for part in condition.parts:
                self._choose(part)
        else:
            self._others.append(condition)

    def grounds(self, view: View) -> tuple[Ground, ...]:
        """Return the facts of a case, in order.

        Args:
            view: A case in which the conditions are met.
        """
        if self._fixed is not None:
            return self._fixed
        found = set(self._always)
        for name in self._names & view.names:
            found.update([leaf.ground for leaf in self._stated[name] if leaf.truth(view) is MET])
        for condition in self._others:
            found.update(condition.grounds(view))
        return tuple(sorted(found))

    def marked(self, marks_of: MarksOf) -> MarkedBasis:
        """Return the same for a matcher that notes which patterns have a fact.

        Args:
            marks_of: Gives the marks of which one is noted once a fact fits a pattern; none if unknown.
        """
        leaves = [leaf for several in self._stated.values() for leaf in several]
        found = MarkedBasis(self._always)
        for condition in (*leaves, *self._others):
            found.add(condition, marks_of)
        return found


MarksOf = Callable[[Any], Sequence[int]]


class MarkedBasis:
    """The facts that a rule rests on, by the marks of a matcher.

    Args:
        always: Those that it always rests on.
    """

    def __init__(self, always: Iterable[Ground]) -> None:
        self._always = frozenset(always)
        self._marks: dict[int, Ground] = {}
        self._groups: list[tuple[frozenset[int], tuple[Ground, ...]]] = []
        self._others: list[Condition] = []

    def add(self, condition: Condition, marks_of: MarksOf) -> None:
        """Take up a condition that may be met."""
        parts = condition.parts if isinstance(condition, AllOf) else (condition,)
        leaves = [part for part in parts if isinstance(part, Leaf) and (part.needs or _is_shown(part))]
        marks = [marks_of(leaf.element()) for leaf in leaves]
        if len(leaves) < len(parts) or not all(marks):
            self._others.append(condition)
        elif len(leaves) == 1:
            self._marks |= dict.fromkeys(marks[0], leaves[0].ground)
        else:
            grounds = tuple(leaf.ground for leaf in leaves)
            self._groups += [(frozenset(each), grounds) for each in itertools.product(*marks)]

    def grounds(self, noted: frozenset[int], view: View) -> tuple[Ground, ...]:
        """Return the facts of a case in which the rule has fired, in order.

        Args:
            noted: The marks that the matcher noted.
            view: The case.
        """
        marks = self._marks
        found = {*self._always, *[marks[mark] for mark in marks.keys() & noted]}
        for needed, grounds in self._groups:
            if needed <= noted:
                found.update(grounds)
        for condition in self._others:
            found.update(condition.grounds(view))
        return tuple(sorted(found))


def _is_shown(condition: Condition) -> bool:
    return isinstance(condition, ShownPattern)


__all__ = ["Basis", "MarkedBasis"]
