"""Totals kept as rules fire, so that at a boundary only those are worked out that some rule could read.

A total is left out where it could make no rule match: a count below what any rule asks for, a score without
the points that would reach a limit, a cause without the evidence that would make it possible. Whoever asks
for the facts gets those too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator

from spasm_expert.core import certainty
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Total
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.tally_plan import POSSIBLE, Effect, Piece, Signal, TallyPlan
from spasm_expert.core.totals import total_of_count, total_of_score
from spasm_expert.core.truth import Truth
from spasm_expert.core.view import RestingView


class Tally:
    """The totals of one case, as far as some rule could read them.

    Args:
        plan: What the rules ask.
    """

    def __init__(self, plan: TallyPlan) -> None:
        self._plan = plan
        self._amounts: dict[Signal, float] = {}
        self._gains: dict[str, float] = {}
        self._pieces: dict[str, list[Piece]] = {}
        self._ripe: list[Signal] = []
        self.clear()

    def clear(self) -> None:
        """Forget the case."""
        self._gains.clear()
        self._pieces.clear()
        self._amounts = dict(self._plan.known)
        self._ripe = list(self._plan.known)

    def watch(self, place: int) -> None:
        """Note that the watch at this place matches."""
        _, signal, adds = self._plan.watches[place]
        self._add(signal, adds)

    def note(self, effects: Iterable[Effect]) -> None:
        """Note what rules add that have fired."""
        gains, held = self._gains, self._pieces
        for pieces, points in effects:
            for piece in pieces:
                cause = piece.cause
                if cause in gains:
                    gains[cause] += piece.gain
                    held[cause].append(piece)
                else:
                    gains[cause] = piece.gain
                    held[cause] = [piece]
            for signal, more in points:
                self._add(signal, more)

    def _add(self, signal: Signal, more: float) -> None:
        """Add to a count or a score; it is ripe once it has reached what some rule asks for."""
        least = self._plan.asked[signal].least
        before = self._amounts.get(signal, 0.0)
        self._amounts[signal] = before + more
        if before < least <= before + more or (more == math.inf and before != math.inf):
            self._ripe.append(signal)

    def due(self, stratum: int, look: Callable[[], RestingView]) -> list[Fact]:
        """Return the counts and scores up to a stratum that could make a rule match, each once.

        Args:
            stratum: The stratum.
            look: Returns the stated facts as the conditions judge them.
        """
        if not self._ripe:
            return []
        asked = self._plan.asked
        now = [signal for signal in dict.fromkeys(self._ripe) if asked[signal].stratum <= stratum]
        self._ripe = [signal for signal in self._ripe if asked[signal].stratum > stratum]
        return [self._total(*signal, self._amounts[signal], look) for signal in now]

    def _total(self, kind: str, name: str, amount: float, look: Callable[[], RestingView]) -> Fact:
        if kind == "score":
            return total_of_score(name, look())
        if amount == math.inf:
            return total_of_count(self._plan.base, name, look())
        # Every item that is met has been counted, and of a count no rule reads how many more could be met.
        return Total(of=name, low=amount, high=amount, floor=amount)

    def beliefs(self, stratum: int, look: Callable[[], RestingView]) -> Iterator[tuple[str, int]]:
        """Yield the causes that are at least possible before a stratum, each with the place of its word.

        Args:
            stratum: The stratum.
            look: Returns the stated facts as the conditions judge them.
        """
        for cause, gain in self._gains.items():
            # Evidence against and populations can only lower what is in favour.
            if gain >= POSSIBLE and self._plan.asked["belief", cause].stratum == stratum:
                rank = _rank(self._pieces[cause], look)
                if rank:
                    yield cause, rank


def _rank(pieces: Iterable[Piece], look: Callable[[], RestingView]) -> int:
    """Return the place of the word for a cause by what the fired rules say of it."""
    strongest: dict[tuple[str, bool], float] = {}
    weights: list[float] = []
    for _, _, weight, group, limited in pieces:
        if limited is not None and not _counts(limited, weight, look()):
            continue
        if not weight:
            return 0
        if group:
            key = (group, weight > 0)
            strongest[key] = max(strongest.get(key, 0.0), weight, key=abs)
        else:
            weights.append(weight)
    return certainty.rank_of(certainty.add((*weights, *strongest.values())))


def _counts(rule: ClinicalRule, weight: float, view: RestingView) -> bool:
    """Tell whether a rule with a population counts for the patient; to rule out, it must surely."""
    if not weight:
        return view.population(rule) is Truth.MET
    return view.holds_for_patient(rule)
