"""Draws rules as gates: trees of `AND` and `OR` over patterns, of which equal parts are one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from spasm_expert.core.door import AND, EXISTS, NOT, OR, Fact, FieldConstraint, Rule
from spasm_expert.matching.conjunctions import INITIAL, check, forms
from spasm_expert.matching.network import naming
from spasm_expert.matching.patterns import Pattern, Patterns

Targets = tuple[int, ...]
"""What something opens: gates by their numbers, and rules by the complement of their places."""


class Input(NamedTuple):
    """What a gate waits for: a fact on a shelf, a fact that fits a pattern, or another gate, by number."""

    kind: str
    place: int


OPEN, SHUT = Input("open", 0), Input("shut", 0)
"""What is open from the start, and what never opens."""


class Drawing:
    """Draws the gates of rules, each once.

    Args:
        patterns: Where the patterns of the rules are kept.

    Attributes:
        needs: For each gate how many of its inputs must open.
    """

    def __init__(self, patterns: Patterns) -> None:
        self.patterns = patterns
        self.needs: list[int] = []
        self._wires: dict[Input, list[int]] = {}
        self._gates: dict[tuple[bool, frozenset[Input]], Input] = {}
        self._literal: dict[tuple[Any, ...], Input] = {}
        self._exact = True

    def opened_by(self, source: Input) -> Targets:
        """Return what an input opens."""
        return tuple(self._wires.get(source, ()))

    def add(self, rule: Rule, place: int) -> bool:
        """Draw a rule; tell whether its gate opens exactly when it begins to match."""
        self._exact = True
        with naming(rule):
            found = self._gate([self._draw(part, denied=False) for part in rule], every=True)
        if found == OPEN:
            found = self._pattern(self.patterns.of(INITIAL))
        self._wires.setdefault(found, []).append(~place)
        return self._exact

    def _draw(self, element: Any, *, denied: bool) -> Input:
        check(element)
        if isinstance(element, NOT):
            return self._draw(element[0], denied=not denied)
        if isinstance(element, AND | OR):
            parts = [self._draw(part, denied=denied) for part in element]
            return self._gate(parts, every=isinstance(element, AND) is not denied)
        if isinstance(element, EXISTS) and not denied:
            return self._gate([self._draw(part, denied=False) for part in element], every=True)
        if isinstance(element, Fact) and not denied:
            return self._fact(element)
        self._exact = False
        return OPEN

    def _fact(self, pattern: Fact) -> Input:
        if pattern.__bind__ is not None or any(
            isinstance(each, FieldConstraint) for each in pattern.values()
        ):
            found = [self._pattern(self.patterns.of(form)) for form in forms(pattern)]
            return self._gate(found, every=False)
        # Most patterns hold literals alone, and stand in many rules.
        key = (type(pattern), *pattern.items())
        if key not in self._literal:
            (form,) = forms(pattern)
            self._literal[key] = self._pattern(self.patterns.of(form))
        return self._literal[key]

    def _pattern(self, pattern: Pattern) -> Input:
        if pattern.binds:
            self._exact = False
        elif pattern.checks:
            return Input("pattern", pattern.place)
        return Input("shelf", self.patterns.shelf_of[pattern.place].place)

    def _gate(self, parts: Iterable[Input], *, every: bool) -> Input:
        """Return a gate that opens when every part, or when some part is open."""
        neutral, decisive = (OPEN, SHUT) if every else (SHUT, OPEN)
        inputs = dict.fromkeys(part for part in parts if part != neutral)
        if decisive in inputs:
            return decisive
        if len(inputs) < 2:
            return next(iter(inputs), neutral)
        key = (every, frozenset(inputs))
        if key not in self._gates:
            place = len(self.needs)
            self._gates[key] = Input("gate", place)
            self.needs.append(len(inputs) if every else 1)
            for each in inputs:
                self._wires.setdefault(each, []).append(place)
        return self._gates[key]
