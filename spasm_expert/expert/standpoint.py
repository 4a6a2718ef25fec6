"""What the red-flag rules wait for in a case that says nothing but that its lists are complete.

Worked out once for each of the few such cases; what a real case adds is compared with it. Holds nothing of
a patient.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from spasm_expert.core.circuits import Circuit, Numbers, Verdicts
from spasm_expert.core.view import RestingView
from spasm_expert.expert.watch import Look, Waiting, Watch, telling
from spasm_expert.levels import Level

_NONE: frozenset[str] = frozenset()


class Open(NamedTuple):
    """A term whose answer could raise a red flag.

    Attributes:
        term: Id of the term.
        level: The most urgent level it could lead to.
        told: How many facts the patient told that the nearest of those rules rests on already.
        missing: How many conditions the nearest of those rules still waits for.
        why: What that rule is about.
    """

    term: str
    level: Level
    told: int
    missing: int
    why: str

    @property
    def nearness(self) -> int:
        """How much is told already of a red flag that this answer alone would raise; 0 if it would not."""
        return self.told if self.missing == 1 else 0


class Awaited(NamedTuple):
    """What one rule waits for: the numbers of the leaves, and the ids they ask about."""

    numbers: Numbers
    names: frozenset[str]


class Change(NamedTuple):
    """A rule that waits for something else than from the standpoint, or of which something was told.

    Attributes:
        place: Place of the rule in the order of the ids.
        before: The ids it waits for from the standpoint.
        names: The ids it waits for in the case.
        waiting: What it says of each of them; None if it is not unknown.
    """

    place: int
    before: frozenset[str]
    names: frozenset[str]
    waiting: Waiting | None


class Standpoint:
    """What the red-flag rules wait for from one standpoint, and in a case compared with it.

    Args:
        circuit: Where the rules are laid out.
        watches: The rules, in order of their ids.
        view: The case that says nothing but that its lists are complete.
        covered: Everything that the screening questions ask about.
        is_telling: Tells whether a fact about a term tells something.
    """

    def __init__(
        self,
        circuit: Circuit,
        watches: Sequence[Watch],
        view: RestingView,
        covered: Collection[str],
        is_telling: Callable[[str], bool],
    ) -> None:
        self._circuit = circuit
        self._watches = watches
        self._view = view
        self._is_telling = is_telling
        self._verdicts = Verdicts(circuit, view)
        self._reading = _reading(watches)
        looks = self._looks(self._verdicts, watches)
        self._awaited = [self._of(look) for look in looks]
        self._waiting = _by_name(looks, self._awaited)
        self._covered = frozenset(covered)
        self._opened = {name: opened(name, self._waiting[name]) for name in covered if name in self._waiting}

    def _looks(self, verdicts: Verdicts, watches: Iterable[Watch]) -> list[Look | None]:
        leaves = self._circuit.leaves
        told = {number: telling(leaves[number], verdicts.view, self._is_telling) for number in verdicts.met}
        tells = {number: grounds for number, grounds in told.items() if grounds}
        return [watch.look(verdicts, tells) for watch in watches]

    def _of(self, look: Look | None) -> Awaited:
        numbers = look.awaited if look else frozenset()
        return Awaited(numbers, self._circuit.asked(numbers))

    def seen_from(self, view: RestingView) -> tuple[Mapping[str, Open], list[Open]]:
        """Return what unknown rules wait for in a case: all that is screened for, and all that is begun."""
        changes = self._changes(view)
        begun = _NONE.union(*[each.names for each in changes if each.waiting and each.waiting.told])
        relevant = begun | self._covered
        here: dict[str, list[Waiting]] = {}
        for each in changes:
            for name in relevant & each.before:
                here.setdefault(name, [])
            if each.waiting:
                for name in relevant & each.names:
                    here.setdefault(name, []).append(each.waiting)
        places = {each.place for each in changes}
        found = dict(self._opened)
        for name, waiting in here.items():
            others = [each for each in self._waiting.get(name, ()) if each.place not in places]
            found.pop(name, None)
            if waiting or others:
                found[name] = opened(name, sorted([*others, *waiting]))
        return found, [found[name] for name in begun]

    def _changes(self, view: RestingView) -> list[Change]:
        differing = view.differing(self._view) if self._view.names else view.names
        verdicts = Verdicts(self._circuit, view, self._verdicts, differing)
        touched = self._touched(differing)
        found = []
        for watch, look in zip(touched, self._looks(verdicts, touched), strict=True):
            numbers, before = self._awaited[watch.place]
            if look is None:
                found.append(Change(watch.place, before, _NONE, None))
            elif look.waiting.told or look.awaited != numbers:
                names = self._circuit.asked(look.awaited)
                found.append(Change(watch.place, before, names, look.waiting))
        return found

    def _touched(self, names: Iterable[str]) -> list[Watch]:
        """Return the rules that read something of what is stated differently, in order of their ids."""
        reading = self._reading
        places: set[int] = set().union(*[reading[name] for name in names if name in reading])
        return [self._watches[place] for place in sorted(places)]


def _reading(watches: Iterable[Watch]) -> dict[str, frozenset[int]]:
    """Return the places of the rules that read each id."""
    found: dict[str, set[int]] = {}
    for watch in watches:
        for name in watch.reads:
            found.setdefault(name, set()).add(watch.place)
    return {name: frozenset(places) for name, places in found.items()}


def _by_name(looks: Iterable[Look | None], awaited: Iterable[Awaited]) -> dict[str, tuple[Waiting, ...]]:
    """Return each term that an unknown rule waits for with these rules, in order of their ids."""
    found: dict[str, list[Waiting]] = {}
    for look, each in zip(looks, awaited, strict=True):
        if look:
            for name in each.names:
                found.setdefault(name, []).append(look.waiting)
    return {name: tuple(waiting) for name, waiting in found.items()}


def opened(term: str, waiting: Sequence[Waiting]) -> Open:
    """Return what the rules that wait for a term come to, taken in order: the most telling of them counts.

    Args:
        term: Id of the term.
        waiting: At least one.
    """
    best = waiting[0]
    level, tells = best.level, (best.nearness, best.told)
    for each in waiting[1:]:
        # Of equally telling rules a more urgent one than all before it takes the place.
        if (each.nearness, each.told, each.level) > (*tells, level):
            best, tells = each, (each.nearness, each.told)
        if each.level > level:
            level = each.level
    return Open(term, level, best.told, best.missing, best.why)
