"""What the rules of a rule base ask of totals, and what each rule adds to them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spasm_expert.core import certainty
from spasm_expert.core.base import RuleBase
from spasm_expert.core.bearing import bearing
from spasm_expert.core.conclusions import Evidence, Excludes, Points
from spasm_expert.core.conditions import Believed, Condition, Counted, Scored
from spasm_expert.core.door import OR, Rule
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.core.view import RestingView

Signal = tuple[str, str]
"""A total: its kind (count, score or belief) and its id."""
Reader = tuple[ClinicalRule, Condition]
"""A condition on a total, with its rule."""

POSSIBLE = certainty.to_log(dict(certainty.WORDS)[certainty.POSSIBLE]) - 1e-9
"""The least sum of evidence that makes a cause possible, less what rounding could make of it."""


class Asked(NamedTuple):
    """What rules ask of a total.

    Attributes:
        stratum: The stratum before which it is added up.
        least: The least that a rule asks for; without end if none asks for more than nothing.
    """

    stratum: int
    least: float


class Watch(NamedTuple):
    """A rule that concludes nothing: that it matches says something of a total.

    Attributes:
        rule: The rule.
        signal: The total.
        adds: What it adds; without end if from then on the total must be known.
    """

    rule: Rule
    signal: Signal
    adds: float


class Piece(NamedTuple):
    """What one rule says for, against or to rule out one cause.

    Attributes:
        cause: The id of the cause.
        gain: Log-likelihood ratio in favour; 0 if it speaks against or rules out.
        weight: Log-likelihood ratio; 0 if it rules out.
        group: Of one group only the strongest for and the strongest against count; empty for none.
        limited: The rule, if it holds for a population only.
    """

    cause: str
    gain: float
    weight: float
    group: str
    limited: ClinicalRule | None


class Effect(NamedTuple):
    """What the firing of a rule adds to the totals that are read.

    Attributes:
        pieces: What it says of causes.
        points: Its points above zero for scores.
    """

    pieces: tuple[Piece, ...]
    points: tuple[tuple[Signal, float], ...]


@dataclass(frozen=True, eq=False)
class TallyPlan:
    """What the rules of a rule base ask of totals.

    Attributes:
        base: The rule base.
        asked: What they ask of each total.
        watches: What tells that a total has changed or matters.
        known: What is known of every case from the start: the totals that matter when nothing is said.
    """

    base: RuleBase
    asked: Mapping[Signal, Asked]
    watches: tuple[Watch, ...]
    known: Mapping[Signal, float]

    @classmethod
    def of(cls, base: RuleBase) -> TallyPlan:
        """Return the plan of a rule base."""
        readers: dict[Signal, list[Reader]] = {signal: [] for signal in base.plan.ready}
        for rule in base.rules:
            for condition in rule.spec.when:
                for part in condition.walk():
                    # A total that this plan does not add up is declared from outside, as a test bench does.
                    if _is_total(part) and _signal(part) in readers:
                        readers[_signal(part)].append((rule, part))
        nothing = RestingView(base, (), ())
        asked = {
            signal: _asked([part for _, part in found], base.plan.ready[signal])
            for signal, found in readers.items()
        }
        watches = tuple(watch for signal, found in readers.items() for watch in _watches(base, signal, found))
        known = {
            signal: math.inf
            for signal, found in readers.items()
            if any(_asks_for_little(part) and part.truth(nothing) is Truth.MET for _, part in found)
        }
        return cls(base, asked, watches, known)

    def effect(self, rule: ClinicalRule) -> Effect | None:
        """Return what the firing of a rule adds; None if nothing."""
        limited = rule if rule.spec.population else None
        pieces: list[Piece] = []
        points: list[tuple[Signal, float]] = []
        for part in rule.spec.then:
            if isinstance(part, Evidence | Excludes) and ("belief", part.cause.id) in self.asked:
                weight, group = (part.weight, part.group) if isinstance(part, Evidence) else (0.0, "")
                pieces.append(Piece(part.cause.id, max(0.0, weight), weight, group, limited))
            elif isinstance(part, Points) and part.points > 0 and ("score", part.score.id) in self.asked:
                points.append((("score", part.score.id), float(part.points)))
        return Effect(tuple(pieces), tuple(points)) if pieces or points else None


def _is_total(condition: Condition) -> bool:
    return isinstance(condition, Counted | Scored | Believed)


def _signal(condition: Condition) -> Signal:
    (read,) = condition.reads()
    return read.kind, read.id


def _asked(readers: Iterable[Condition], stratum: int) -> Asked:
    """Return what some conditions ask of one total."""
    amounts = (_amount(reader) for reader in readers if not _asks_for_little(reader))
    return Asked(stratum, min(amounts, default=math.inf))


def _amount(reader: Condition) -> float:
    """Return the amount that a condition asks for."""
    if isinstance(reader, Scored):
        return reader.limit.value
    return reader.n if isinstance(reader, Counted) else POSSIBLE


def _asks_for_little(reader: Condition) -> bool:
    """Tell whether a condition could be met without points, or before every item is known."""
    if isinstance(reader, Scored):
        return reader.name != "at_least" or reader.limit.value <= 0
    return any(_is_total(part) for item in reader.parts for part in item.walk())


def _watches(base: RuleBase, signal: Signal, readers: Sequence[Reader]) -> Iterator[Watch]:
    for rule, part in readers:
        if _asks_for_little(part):
            yield Watch(_where_it_matters(base, rule, part), signal, math.inf)
    if signal[0] == "count":
        for item in base.counts[signal[1]].of:
            yield Watch(Rule(item.element()), signal, 1.0)


def _where_it_matters(base: RuleBase, rule: ClinicalRule, part: Condition) -> Rule:
    """Return a rule that matches where a condition decides: the others are met, or something bears on it."""
    # Two totals that matter only where the other one is known would wait for each other.
    others = [other.element() for other in rule.spec.when if other is not part and not _is_watched(other)]
    if others and any(other is part for other in rule.spec.when):
        return Rule(*others)
    return Rule(OR(*bearing(base, [part])))


def _is_watched(condition: Condition) -> bool:
    return any(_is_total(part) and _asks_for_little(part) for part in condition.walk())
