"""What the red-flag rules wait for in a case, compared with one that says nothing.

The few cases that say nothing but that their lists are complete are worked out once, as standpoints; a real
case adds to one of them. A standpoint holds nothing of a patient, an outlook does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from spasm_expert.core.circuits import Circuit, Node, Verdicts
from spasm_expert.core.conditions import Ground
from spasm_expert.core.truth import MET
from spasm_expert.core.view import RestingView
from spasm_expert.expert.watch import Look, Waiting, Watch, telling
from spasm_expert.levels import Level


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


class Awaiting(NamedTuple):
    """What one rule waits for in a case.

    Attributes:
        waiting: What it says of each id; None if it is not unknown.
        names: The ids.
    """

    waiting: Waiting | None
    names: frozenset[str]


_NOTHING = Awaiting(None, frozenset())


class Standpoint:
    """What the red-flag rules wait for in a case that says nothing.

    Args:
        circuit: Where the rules are laid out.
        watches: The rules, in order of their ids.
        view: The case that says nothing but that its lists are complete.
        is_telling: Tells whether a fact about a term tells something.

    Attributes:
        circuit: As given.
        watches: As given.
        verdicts: What the leaves of the circuit come to there.
        awaiting: What each rule waits for there, where nobody told anything.
        reading: The places of the rules that read each id.
        asking: The rules that read each id, the most urgent first, each with what it says there of the id.
        resting: The places of the rules that rest on each leaf.
        patterns: Each fact that a pattern is shown, with the pattern and the places of the rules that ask it.
    """

    def __init__(
        self,
        circuit: Circuit,
        watches: Sequence[Watch],
        view: RestingView,
        is_telling: Callable[[str], bool],
    ) -> None:
        self.circuit = circuit
        self.watches = watches
        self.verdicts = Verdicts(circuit, view)
        self.awaiting = [self.awaited(watch.look(self.verdicts)) for watch in watches]
        self.reading: dict[str, list[int]] = {}
        self.asking: dict[str, list[tuple[Watch, Waiting | None]]] = {}
        self.resting: dict[int, list[int]] = {}
        self.patterns: dict[Ground, tuple[Node, list[int]]] = {}
        self._index()
        self._is_telling = is_telling

    def _index(self) -> None:
        for watch in sorted(self.watches, key=lambda watch: (-watch.level, watch.place)):
            waiting, names = self.awaiting[watch.place]
            for name in watch.reads:
                self.reading.setdefault(name, []).append(watch.place)
                self.asking.setdefault(name, []).append((watch, waiting if name in names else None))
            for number in watch.leaves:
                self.resting.setdefault(number, []).append(watch.place)
            for node, ground in watch.patterns:
                self.patterns.setdefault(ground, (node, []))[1].append(watch.place)

    def awaited(self, look: Look | None) -> Awaiting:
        """Return what a rule waits for by the ids."""
        return Awaiting(look.waiting, self.circuit.asked(look.awaited)) if look else _NOTHING

    def differing(self, view: RestingView) -> frozenset[str]:
        """Return the ids of everything of which something else is stated in a case than here."""
        own = self.verdicts.view
        return view.differing(own) if own.names else view.names

    def told(self, verdicts: Verdicts, names: Iterable[str]) -> dict[int, set[Ground]]:
        """Return the facts that tell something on which rules rest in a case, by the places of the rules.

        Args:
            verdicts: What the leaves come to in the case.
            names: The ids of what is stated otherwise than here.
        """
        leaves, view = self.circuit.leaves, verdicts.view
        found: dict[int, set[Ground]] = {}
        for number in self.circuit.touched(names) & verdicts.met & self.resting.keys():
            grounds = telling(leaves[number], view, self._is_telling)
            for place in self.resting[number] if grounds else ():
                found.setdefault(place, set()).update(grounds)
        for ground, (node, places) in self.patterns.items():
            if node.truth(verdicts) is MET:
                for place in places:
                    found.setdefault(place, set()).add(ground)
        return found

    def seen_from(self, view: RestingView) -> Outlook:
        """Return what the rules wait for in a case."""
        return Outlook(self, view)


class Outlook:
    """What the red-flag rules wait for in one case.

    A rule of which nothing was told says the same of all that it waits for, so only the most urgent counts,
    and the others are not looked at.

    Args:
        standpoint: The case that says nothing.
        view: The case.
    """

    def __init__(self, standpoint: Standpoint, view: RestingView) -> None:
        self._standpoint = standpoint
        differing = standpoint.differing(view)
        reading = standpoint.reading
        self._verdicts = Verdicts(standpoint.circuit, view, standpoint.verdicts, differing)
        touched = [place for name in differing if name in reading for place in reading[name]]
        self._begun: dict[str, Waiting] = {}
        self._most: dict[str, Level] = {}
        self._calm: dict[int, Awaiting | None] = dict.fromkeys(touched)
        self._begin(standpoint.told(self._verdicts, differing))

    def _begin(self, told: Mapping[int, set[Ground]]) -> None:
        """Look at the rules of which something was told."""
        for place, grounds in told.items():
            look = self._standpoint.watches[place].look(self._verdicts, len(grounds))
            waiting, names = self._standpoint.awaited(look)
            self._calm[place] = _NOTHING
            if waiting:
                self._add(waiting, names)

    def _add(self, waiting: Waiting, names: Iterable[str]) -> None:
        begun, most = self._begun, self._most
        for name in names:
            before = begun.get(name)
            if before is None or waiting > before:
                begun[name] = waiting
            if before is None or waiting.level > most[name]:
                most[name] = waiting.level

    @property
    def begun(self) -> Iterable[str]:
        """The ids that a rule waits for of which something was told."""
        return self._begun.keys()

    def opened(self, name: str) -> Open | None:
        """Return what the rules that wait for a term come to: the most telling counts, and the highest level.

        None if no rule waits for it.
        """
        best = self._begun.get(name)
        level = self._most[name] if best else None
        for watch, waiting in self._standpoint.asking.get(name, ()):
            if level is not None and watch.level <= level:
                break
            found = self._calm_look(watch, name) if watch.place in self._calm else waiting
            if found:
                best, level = best or found, watch.level
                break
        return Open(name, level, best.told, best.missing, best.why) if best and level is not None else None

    def _calm_look(self, watch: Watch, name: str) -> Waiting | None:
        """Return what a rule that reads something else here says of an id, if nothing was told of it."""
        found = self._calm[watch.place]
        if found is None:
            found = self._calm[watch.place] = self._standpoint.awaited(watch.look(self._verdicts))
        return found.waiting if name in found.names else None
