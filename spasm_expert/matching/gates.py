"""Rules as gates over patterns: for facts that only ever come, a counter tells when a rule begins to match.

A pattern opens when a fact fits it, an `AND` when all of its parts are open, an `OR` when one is. Equal
gates are one, whatever rules they stand in. Where a rule asks for more than that (a variable, `NOT`,
`FORALL`, `TEST`), its gate leaves that out: it opens no later than the rule begins to match, and the rule is
then looked at closely.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from spasm_expert.core.door import Fact, Rule
from spasm_expert.matching.conjunctions import forms
from spasm_expert.matching.drawing import Drawing, Input, Targets
from spasm_expert.matching.network import Steps, compiled, patterns_of
from spasm_expert.matching.patterns import Pattern, Patterns, Shelf
from spasm_expert.matching.thresholds import Graded, Scale

Path = tuple[Any, ...]


class Doubt(NamedTuple):
    """A rule that its gate alone cannot decide.

    Attributes:
        ways: Its alternatives.
        patterns: Their patterns, each with the number of its shelf.
    """

    ways: list[Steps]
    patterns: tuple[tuple[Pattern, int], ...]


class Opening(NamedTuple):
    """A pattern, and what it opens."""

    pattern: Pattern
    targets: Targets


Question = tuple[Callable[[Any], object], Opening]
"""A predicate, and the pattern that fits where it says yes."""


class Depth(NamedTuple):
    """What a fact on a shelf opens that depends on more than its literal fields.

    Attributes:
        place: The number of the shelf.
        scales: Fields that are compared with bounds, each by its path; a reading opens the patterns that it
            reaches.
        asked: Fields of which predicates are asked, each by its path.
        tested: The other patterns that a fact must be held against.
        kept: Whether facts are kept for a closer look.
    """

    place: int
    scales: tuple[tuple[Path, Scale], ...]
    asked: tuple[tuple[Path, tuple[Question, ...]], ...]
    tested: tuple[Opening, ...]
    kept: bool


class Slot(NamedTuple):
    """What a fact on a shelf opens.

    Attributes:
        place: The number of the shelf.
        targets: What any fact opens.
        depth: What depends on more; None if nothing does.
    """

    place: int
    targets: Targets
    depth: Depth | None


class Gates:
    """A set of rules, compiled once and shared by everything that counts on it; it never changes.

    Attributes:
        needs: For each gate how many of its inputs must open.
        outputs: For each gate what it opens.
        slots: For each shelf what a fact on it opens.
        doubtful: The rules that a gate alone cannot decide, by their places.
        patterns: The patterns of the rules.

    Raises:
        TypeError: A rule holds an element that no rule can hold.
        ValueError: A rule compares with a variable before it is bound.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.patterns = Patterns()
        self.doubtful: dict[int, Doubt] = {}
        drawing = Drawing(self.patterns)
        for place, rule in enumerate(rules):
            if not drawing.add(rule, place):
                self.doubtful[place] = self._doubt(compiled(rule, self.patterns))
        self.needs = drawing.needs
        self.outputs = [drawing.opened_by(Input("gate", place)) for place in range(len(self.needs))]
        looked_at = {shelf for doubt in self.doubtful.values() for _, shelf in doubt.patterns}
        self.slots = [_slot(shelf, drawing, kept=shelf.place in looked_at) for shelf in self.patterns.shelves]
        opened = (drawing.opened_by(Input("pattern", pattern.place)) for pattern in self.patterns.every)
        self._opening = [bool(targets) for targets in opened]
        self._getters = dict(self._closed())

    def _doubt(self, ways: list[Steps]) -> Doubt:
        patterns = dict.fromkeys(pattern for steps in ways for pattern in patterns_of(steps))
        shelf_of = self.patterns.shelf_of
        return Doubt(ways, tuple((pattern, shelf_of[pattern.place].place) for pattern in patterns))

    def marks_of(self, element: Any) -> tuple[int, ...]:
        """Return the marks of which `Growing` notes one once a fact fits a pattern; none if unknown."""
        found = []
        if not isinstance(element, Fact):
            return ()
        for form in forms(element):
            pattern = self.patterns.known(form)
            if pattern is None or pattern.binds:
                return ()
            shelf = self.patterns.shelf_of[pattern.place].place
            if not (self._opening[pattern.place] if pattern.checks else self.slots[shelf].targets):
                return ()
            found.append(~pattern.place if pattern.checks else shelf)
        return tuple(found)

    def slots_for(self, fact: Fact) -> tuple[Slot, ...]:
        """Return the slots whose literal fields a fact fits and that have something to open."""
        found = (self.slots[shelf.place] for shelf in self.patterns.shelves_for(fact))
        return tuple(slot for slot in found if slot.targets or slot.depth)

    def key_of(self, kind: type[Fact]) -> Callable[[Fact], Any] | None:
        """Return what tells the facts of a class apart as far as `slots_for` goes; None if nothing does.

        A class names in `closed` the fields whose values come from a closed set. Only if no rule holds
        literals against other fields can what was found for one fact be kept for the next.
        """
        return self._getters.get(kind)

    def _closed(self) -> Iterable[tuple[type[Fact], Callable[[Fact], Any]]]:
        for kind, shelves in self.patterns.index.items():
            names = sorted({name for literals in shelves for name in literals}, key=str)
            if names and set(names) <= set(getattr(kind, "closed", ())):
                yield kind, operator.itemgetter(*names)


def _slot(shelf: Shelf, drawing: Drawing, *, kept: bool) -> Slot:
    graded: dict[tuple[Path, Any], list[tuple[Graded, Opening]]] = {}
    asked: dict[Path, list[Question]] = {}
    tested = []
    for pattern in shelf.patterns:
        opening = Opening(pattern, drawing.opened_by(Input("pattern", pattern.place)))
        if not opening.targets:
            continue
        path, predicate = _question(pattern)
        mark = getattr(predicate, "graded", None)
        if predicate is None:
            tested.append(opening)
        elif isinstance(mark, Graded):
            graded.setdefault((path, mark.reading), []).append((mark, opening))
        else:
            asked.setdefault(path, []).append((predicate, opening))
    scales = tuple((path, Scale(marks)) for (path, _), marks in graded.items())
    questions = tuple((path, tuple(found)) for path, found in asked.items())
    deep = scales or questions or tested or kept
    depth = Depth(shelf.place, scales, questions, tuple(tested), kept) if deep else None
    return Slot(shelf.place, drawing.opened_by(Input("shelf", shelf.place)), depth)


def _question(pattern: Pattern) -> tuple[Path, Callable[[Any], object] | None]:
    """Return the field and the predicate of a pattern that asks for nothing else; no predicate if it does."""
    path, atom = pattern.checks[0]
    alone = len(pattern.checks) == 1 and atom.form == "P" and not atom.denied
    return path, atom.wanted if alone else None
