"""The patterns of a set of rules behind dictionary keys: a fact finds those it fits with a look-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from spasm_expert.core.door import Fact
from spasm_expert.matching.conjunctions import Form
from spasm_expert.matching.constraints import MISSING, Atom, Check, path_of

Values = Mapping[str, Any]
"""Variables with what is bound to them."""


class Fit(NamedTuple):
    """A fact that fits a pattern.

    Attributes:
        fact: The fact.
        bound: The variables that it binds.
        forbidden: Values that a variable bound before must not have.
    """

    fact: Fact
    bound: dict[str, Any]
    forbidden: list[tuple[str, Any]]

    def goes_with(self, known: Values) -> bool:
        """Tell whether it agrees with the variables bound before."""
        if any(name in known and known[name] != value for name, value in self.bound.items()):
            return False
        return not any(name in known and known[name] == value for name, value in self.forbidden)


@dataclass(eq=False)
class Pattern:
    """One pattern, shared by every rule that holds an equal one.

    Attributes:
        place: Its number.
        checks: What its dictionary key does not decide.
        name: The variable to which the fact itself is bound, or None.
        wanted_by: Places of the branches that want a fact of it.
        watched_by: Places of the branches that change with its facts in another way.
    """

    place: int
    checks: tuple[Check, ...]
    name: str | None
    wanted_by: list[int] = field(default_factory=list)
    watched_by: list[int] = field(default_factory=list)

    @property
    def binds(self) -> bool:
        """Whether a match depends on more than the fact: it binds or compares a variable."""
        return self.name is not None or any(check.atom.name is not None for check in self.checks)

    def holds_for(self, fact: Fact) -> bool:
        """Tell whether a fact fits whose literal fields do, for a pattern that binds nothing."""
        for check in self.checks:
            value = check.value_in(fact)
            if value is MISSING or check.atom.fits(value) is check.atom.denied:
                return False
        return True

    def fit(self, fact: Fact) -> Fit | None:
        """Return how a fact fits whose literal fields do; None if the rest does not fit."""
        found = Fit(fact, {}, [])
        for check in self.checks:
            value = check.value_in(fact)
            if value is MISSING or not _take(check.atom, value, found):
                return None
        if self.name is not None and not _bind(self.name, fact, found):
            return None
        return None if _contradicts(found) else found


def _take(atom: Atom, value: Any, found: Fit) -> bool:
    """Check one value and note what it binds or forbids; tell whether it fits."""
    if not atom.fits(value):
        return atom.denied
    if atom.name is None:
        return not atom.denied
    if atom.denied:
        found.forbidden.append((atom.name, value))
        return True
    return _bind(atom.name, value, found)


def _bind(name: str, value: Any, found: Fit) -> bool:
    if name in found.bound:
        return bool(found.bound[name] == value)
    found.bound[name] = value
    return True


def _contradicts(found: Fit) -> bool:
    """Tell whether a fact binds a variable to what it forbids itself."""
    return any(name in found.bound and found.bound[name] == value for name, value in found.forbidden)


Names = tuple[Any, ...]
Key = tuple[Any, ...]


@dataclass(eq=False)
class Shelf:
    """The patterns with the same literal fields.

    Attributes:
        place: Its number.
        patterns: The patterns, which differ in the rest.
    """

    place: int
    patterns: list[Pattern] = field(default_factory=list)


Shelves = dict[Key, Shelf]


class Patterns:
    """Every distinct pattern of a set of rules.

    Attributes:
        every: The patterns, by number.
        shelves: The shelves, by number.
        shelf_of: For the number of each pattern its shelf.
        index: For each class of fact the tuples of literal fields that its patterns ask for, and for each
            tuple of values the shelf behind it.
    """

    def __init__(self) -> None:
        self.every: list[Pattern] = []
        self.shelves: list[Shelf] = []
        self.shelf_of: list[Shelf] = []
        self.index: dict[type[Fact], dict[Names, Shelves]] = {}
        self._known: dict[Form, Pattern] = {}

    def of(self, form: Form) -> Pattern:
        """Return the pattern that asks for this; the same for the same form."""
        known = self._known.get(form)
        if known is None:
            known = self._known[form] = self._new(form)
        return known

    def known(self, form: Form) -> Pattern | None:
        """Return the pattern that asks for this; None if no rule holds it."""
        return self._known.get(form)

    def _new(self, form: Form) -> Pattern:
        literals, checks = {}, []
        for name, atoms in form.fields:
            path = path_of(name)
            for atom in atoms:
                if atom.is_key and len(path) == 1 and name not in literals:
                    literals[name] = atom.wanted
                else:
                    checks.append(Check(path, atom))
        pattern = Pattern(len(self.every), tuple(checks), form.name)
        shelf = self._shelf(form.kind, literals)
        shelf.patterns.append(pattern)
        self.every.append(pattern)
        self.shelf_of.append(shelf)
        return pattern

    def _shelf(self, kind: type[Fact], literals: Mapping[Any, Any]) -> Shelf:
        shelves = self.index.setdefault(kind, {}).setdefault(tuple(literals), {})
        key = tuple(literals.values())
        if key not in shelves:
            shelves[key] = Shelf(len(self.shelves))
            self.shelves.append(shelves[key])
        return shelves[key]

    def shelves_for(self, fact: Fact) -> Iterator[Shelf]:
        """Yield the shelves whose literal fields a fact fits."""
        for names, shelves in self.index.get(type(fact), {}).items():
            yield from _behind(shelves, names, fact)

    def fits(self, fact: Fact) -> Iterator[tuple[Pattern, Fit]]:
        """Yield the patterns that a fact fits, and how."""
        for shelf in self.shelves_for(fact):
            for pattern in shelf.patterns:
                found = pattern.fit(fact)
                if found is not None:
                    yield pattern, found


def _behind(shelves: Shelves, names: Names, fact: Fact) -> Iterable[Shelf]:
    """Return the shelves for these fields whose values a fact has."""
    try:
        values = tuple([fact[name] for name in names])
    except KeyError:
        return ()
    try:
        found = shelves.get(values)
    except TypeError:
        # The default of a field may be no key of a dictionary, such as a list.
        return [shelf for key, shelf in shelves.items() if key == values]
    return () if found is None else (found,)
