"""What a fired rule rests on: laid out once for each rule, so that a case looks only at what it states."""

from __future__ import annotations

from collections.abc import Iterable

from spasm_expert.core.conditions import AllOf, AnyOf, Condition, Counted, Ground, View
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


__all__ = ["Basis"]
