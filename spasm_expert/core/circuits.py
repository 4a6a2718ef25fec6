"""Conditions laid out over numbered leaves: a case judges the leaves it touches, and the rest by sets.

The leaves of a circuit are its distinct conditions without parts. What a condition comes to, and what it
waits for, is then a question of which numbers are among those that are met or contradicted. Patterns are
laid out with the rules behind them; beliefs, totals of scores and circles of patterns are left to the view.
Laws: `truth` gives what `RestingView.truth` gives, and `awaited` the leaves that `waits_for` yields.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

from spasm_expert.core import nodes
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conditions import AllOf, AnyOf, Condition, Counted, Scored, ShownPattern
from spasm_expert.core.grounds import CONCLUDED
from spasm_expert.core.nodes import Node, Numbers, Some, Verdicts
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import UNKNOWN


class Circuit:
    """A circuit over one rule base. Holds nothing of a patient.

    Args:
        base: The rule base.

    Attributes:
        leaves: The leaves by their numbers.
    """

    def __init__(self, base: RuleBase) -> None:
        self.leaves: list[Condition] = []
        self._base = base
        self._numbers: dict[Condition, int] = {}
        self._first: list[str] = []
        self._several: set[int] = set()
        self._asking: dict[str, set[int]] = {}
        self._always: set[int] = set()
        self._patterns: dict[str, Node] = {}
        self._adding = threading.Lock()

    def number(self, leaf: Condition) -> int:
        """Return the number of a leaf; equal leaves have one."""
        found = self._numbers.get(leaf)
        if found is not None:
            return found
        with self._adding:
            return self._numbers.get(leaf) or self._add(leaf)

    def _add(self, leaf: Condition) -> int:
        number = len(self.leaves)
        self.leaves.append(leaf)
        if leaf.truth(self._base.outset.view) is not UNKNOWN:
            # What counts because nobody said it is not touched by what is stated alone.
            self._always = {*self._always, number}
        self._first.append(leaf.asks[0] if leaf.asks else "")
        if len(leaf.asks) != 1:
            self._several = {*self._several, number}
        for name in leaf.asks:
            self._asking[name] = {*self._asking.get(name, ()), number}
        self._numbers[leaf] = number
        return number

    def asked(self, numbers: Numbers) -> frozenset[str]:
        """Return the ids that some leaves ask about."""
        if self._several.isdisjoint(numbers):
            return frozenset(map(self._first.__getitem__, numbers))
        return frozenset([name for number in numbers for name in self.leaves[number].asks])

    def touched(self, names: Iterable[str]) -> set[int]:
        """Return the numbers of the leaves that are not unknown as a matter of course if these are stated."""
        asking = self._asking
        return self._always.union(*[asking[name] for name in names if name in asking])

    def lay_out(self, condition: Condition) -> Node:
        """Return a condition as a node."""
        if isinstance(condition, AllOf):
            return nodes.All(tuple(self.lay_out(part) for part in condition.parts))
        if isinstance(condition, AnyOf):
            return self._any(condition)
        if isinstance(condition, ShownPattern):
            return self._shown(condition)
        if isinstance(condition, Counted):
            return nodes.Counted(condition.n, tuple(self.lay_out(part) for part in condition.parts))
        if isinstance(condition, Scored):
            return nodes.Scored(condition, self._rules(self._base.scoring.get(condition.score.id, ())))
        if condition.parts or isinstance(condition, CONCLUDED):
            return nodes.Viewed(condition)
        return nodes.Some(frozenset((self.number(condition),)))

    def _any(self, condition: AnyOf) -> Node:
        parts = list(_flat(condition))
        plain = [part for part in parts if not part.parts and not isinstance(part, CONCLUDED)]
        others = tuple(self.lay_out(part) for part in parts if part not in plain)
        leaves = frozenset(self.number(part) for part in plain)
        return nodes.Any(leaves, others) if others else nodes.Some(leaves)

    def _shown(self, condition: ShownPattern) -> Node:
        pattern = condition.pattern.id
        if self._leads_back(pattern):
            return nodes.Viewed(condition)
        if pattern not in self._patterns:
            behind = self._rules(self._base.showing.get(pattern, ()))
            self._patterns[pattern] = nodes.Shown(pattern, nodes.Any(nodes.NONE, behind))
        return self._patterns[pattern]

    def _rules(self, rules: Iterable[ClinicalRule]) -> tuple[Node, ...]:
        return tuple(nodes.All(tuple(self.lay_out(part) for part in rule.spec.when)) for rule in rules)

    def _leads_back(self, pattern: str) -> bool:
        """Tell whether a pattern rests on itself, through whatever rules."""
        seen: set[str] = set()
        waiting = list(self._read_by(pattern))
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting.extend(self._read_by(name))
        return pattern in seen

    def _read_by(self, pattern: str) -> Iterator[str]:
        for rule in self._base.showing.get(pattern, ()):
            for leaf in rule.spec.leaves:
                if isinstance(leaf, ShownPattern):
                    yield leaf.pattern.id


def _flat(condition: AnyOf) -> Iterator[Condition]:
    """Yield the alternatives, those of an alternative that is a list itself among them."""
    for part in condition.parts:
        if isinstance(part, AnyOf):
            yield from _flat(part)
        else:
            yield part


__all__ = ["Circuit", "Node", "Numbers", "Some", "Verdicts"]
