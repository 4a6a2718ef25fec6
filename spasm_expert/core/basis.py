"""What a fired rule rests on: laid out once for each rule, so that a case looks only at what it states."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from spasm_expert.core.conditions import AllOf, AnyOf, Condition, Counted, Ground, ShownPattern, Taking, View
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


class Group(NamedTuple):
    """Conditions that may be met together.

    Attributes:
        needed: Marks that must all be noted.
        grounds: The facts that they stand for.
        others: Those of which the matcher notes nothing; each rests on something if it is met.
    """

    needed: frozenset[int]
    grounds: tuple[Ground, ...]
    others: tuple[Condition, ...]


class MarkedBasis:
    """The facts that a rule rests on, by the marks of a matcher.

    Args:
        always: Those that it always rests on.
    """

    def __init__(self, always: Iterable[Ground]) -> None:
        self._always = frozenset(always)
        self._fixed = tuple(sorted(self._always))
        self._varies = False
        self._marks: dict[int, Ground] = {}
        self._groups: list[Group] = []
        self._others: list[Condition] = []

    def add(self, condition: Condition, marks_of: MarksOf) -> None:
        """Take up a condition that may be met."""
        self._varies = True
        parts = condition.parts if isinstance(condition, AllOf) else (condition,)
        if not all(isinstance(part, Leaf | Taking) for part in parts):
            self._others.append(condition)
            return
        marks = {part: marks_of(part.element()) if _is_stated(part) else () for part in parts}
        marked = [part for part in parts if marks[part]]
        if marked == [condition]:
            self._marks |= dict.fromkeys(marks[condition], _ground(condition))
            return
        grounds = tuple(_ground(part) for part in marked)
        rest = tuple(part for part in parts if not marks[part])
        for needed in itertools.product(*(marks[part] for part in marked)):
            self._groups.append(Group(frozenset(needed), grounds, rest))

    def grounds(self, noted: frozenset[int], view: View) -> tuple[Ground, ...]:
        """Return the facts of a case in which the rule has fired, in order.

        Args:
            noted: The marks that the matcher noted.
            view: The case.
        """
        if not self._varies:
            return self._fixed
        found = set(self._always)
        if self._marks:
            marks = self._marks
            found.update([marks[mark] for mark in marks.keys() & noted])
        for needed, grounds, others in self._groups:
            if needed <= noted:
                also = [tuple(other.grounds(view)) for other in others]
                if all(also):
                    found.update(grounds, *also)
        for condition in self._others:
            found.update(condition.grounds(view))
        return tuple(sorted(found))


def _is_stated(condition: Condition) -> bool:
    """Tell whether a condition is a leaf on facts that are declared one by one."""
    return isinstance(condition, Leaf) and bool(condition.needs or isinstance(condition, ShownPattern))


def _ground(condition: Condition) -> Ground:
    assert isinstance(condition, Leaf)
    return condition.ground


__all__ = ["Basis", "MarkedBasis"]
