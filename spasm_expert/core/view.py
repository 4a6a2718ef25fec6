"""The three-valued evaluator: what every condition comes to over the facts at rest, outside the matcher."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from spasm_expert.core import certainty
from spasm_expert.core.conclusions import Evidence
from spasm_expert.core.conditions import Condition, Ground, Interval, View
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Mark, Reading, Stated, Taken
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN, Truth, both, either

if TYPE_CHECKING:
    from spasm_expert.core.base import RuleBase


class RestingView:
    """The stated facts and the fired rules of one case, indexed for the conditions to judge.

    A rule that reads nothing of what is stated is not judged: what it comes to is known from the outset of
    the rule base.

    Args:
        base: The rule base.
        facts: The facts in working memory.
        fired: Ids of the rules that have fired so far.
        basis: Tells what a fired rule rests on, where the matcher knows; else it is worked out.
    """

    def __init__(
        self,
        base: RuleBase,
        facts: Iterable[Fact],
        fired: Collection[str],
        basis: Callable[[ClinicalRule, View], tuple[Ground, ...]] | None = None,
    ) -> None:
        self.base = base
        self._basis = basis
        self.fired = frozenset(fired)
        self._stated: dict[str, list[Stated]] = {}
        self._taken: dict[str, list[Taken]] = {}
        self._marks: dict[str, Mark] = {}
        for fact in facts:
            if isinstance(fact, Stated):
                self._stated.setdefault(fact["term"], []).append(fact)
            elif isinstance(fact, Taken):
                self._taken.setdefault(fact["drug"], []).append(fact)
            elif isinstance(fact, Reading):
                self._marks[fact["analyte"]] = fact["mark"]
        self._rules: dict[str, Truth] = {}
        self._populations: dict[str, Truth] = {}
        self._truths: dict[int, tuple[Condition, Truth]] = {}
        self._patterns: dict[str, Truth] = {}
        self._scores: dict[str, Mapping[str, Interval]] = {}
        self._believed: dict[str, int] = {}
        self._beliefs: dict[str, tuple[int, int]] = {}
        self._open: dict[str, int] = {}
        self._leans_on = 0

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """The ids of everything of which something is stated."""
        return frozenset((*self._stated, *self._taken, *self._marks))

    def differing(self, other: RestingView) -> frozenset[str]:
        """Return the ids of everything of which something else is stated here than there."""
        pairs = ((self._stated, other._stated), (self._taken, other._taken), (self._marks, other._marks))
        return frozenset(
            name
            for here, there in pairs
            for name in here.keys() | there.keys()
            if here.get(name) != there.get(name)
        )

    def rests_on(self, rule: ClinicalRule) -> tuple[Ground, ...]:
        """Return the facts that a rule which has fired rests on, in order."""
        return self._basis(rule, self) if self._basis else rule.spec.basis.grounds(self)

    def settled(self, rule: ClinicalRule) -> Truth | None:
        """Return what a rule comes to that no stated fact touches; None for one that must be judged."""
        outset = self.base.outset
        if not outset.owns(rule) or not outset.reads(rule).isdisjoint(self.names):
            return None
        return outset.truth(rule)

    def stated(self, term: str) -> Stated | None:
        """Return what is stated of a finding, a condition or the sex, the first if several; else None."""
        found = self._stated.get(term)
        return found[0] if found else None

    def statements(self, term: str) -> Sequence[Stated]:
        """Return everything that is stated of a finding, a condition or the sex."""
        return self._stated.get(term, ())

    def taken(self, drug: str) -> Sequence[Taken]:
        """Return what is stated of a drug, or of the members of a class."""
        return self._taken.get(drug, ())

    def mark(self, analyte: str) -> Mark | None:
        """Return the value of an analyte with its reference limits; None if it was not measured."""
        return self._marks.get(analyte)

    def rule(self, rule: ClinicalRule) -> Truth:
        """Return what the conditions of a rule come to, its population left aside."""
        known = self._rules.get(rule.id)
        if known is not None:
            return known
        found = self.settled(rule)
        if found is None:
            found = both(part.truth(self) for part in rule.spec.when)
            if self._open:
                # Inside a circle of patterns a verdict may be a provisional one: do not keep it.
                return found
        self._rules[rule.id] = found
        return found

    def truth(self, condition: Condition) -> Truth:
        """Return what a condition comes to; judged once, however many ask."""
        known = self._truths.get(id(condition))
        if known is None:
            # Kept with its verdict, so that no other condition takes its identity.
            known = self._truths[id(condition)] = condition, condition.truth(self)
        return known[1]

    def population(self, rule: ClinicalRule) -> Truth:
        """Return whether the patient belongs to the population of a rule."""
        if not rule.spec.population:
            return MET
        known = self._populations.get(rule.id)
        if known is None:
            found = both(part.truth(self) for part in rule.spec.population)
            known = self._populations[rule.id] = found
        return known

    def holds(self, rule: ClinicalRule) -> Truth:
        """Return what a rule comes to: contradicted outside its population, unless it refers."""
        if not rule.spec.refers and self.population(rule) is CONTRADICTED:
            return CONTRADICTED
        return self.rule(rule)

    def shown(self, pattern: str) -> Truth:
        """Return whether a pattern is shown; contradicted only if every rule that shows it is."""
        if pattern in self._patterns:
            return self._patterns[pattern]
        if pattern in self._open:
            # A pattern that rests on itself is shown only if another rule shows it.
            self._leans_on = min(self._leans_on, self._open[pattern])
            return CONTRADICTED
        place = len(self._open)
        outer, self._leans_on = self._leans_on if self._open else place, place
        self._open[pattern] = place
        found = either(self.rule(rule) for rule in self.base.showing.get(pattern, ()))
        del self._open[pattern]
        if self._leans_on >= place:
            self._patterns[pattern] = found
        self._leans_on = min(outer, self._leans_on)
        return found

    def score(self, score: str) -> Interval:
        """Return the total of a score as an interval over what is unknown."""
        spans = self.score_items(score).values()
        low = certainty.add(span.low for span in spans)
        high = certainty.add(span.high for span in spans)
        return Interval(low, high, certainty.add(span.floor for span in spans))

    def certain_points(self, score: str) -> tuple[float, float]:
        """Return the points above zero of a score: the certain ones, and the most there could be."""
        spans = self.score_items(score).values()
        most = certainty.add(max(0.0, span.high) for span in spans)
        return certainty.add(span.floor for span in spans), most

    def score_items(self, score: str) -> Mapping[str, Interval]:
        """Return each item of a score with its points; of several rules for one item the greatest counts."""
        if score in self._scores:
            return self._scores[score]
        found: dict[str, dict[Truth, list[float]]] = {}
        for rule, part in self.base.points.get(score, ()):
            found.setdefault(part.item, {}).setdefault(self.rule(rule), []).append(part.points)
        items = {item: _span(points.get(MET, []), points.get(UNKNOWN, [])) for item, points in found.items()}
        if not self._open:
            self._scores[score] = items
        return items

    def evidence(self, cause: str, truths: Collection[Truth]) -> Iterator[tuple[ClinicalRule, Evidence]]:
        """Yield the evidence for and against a cause from rules of these truths, ordered by rule id."""
        for rule, part in self.base.evidence.get(cause, ()):
            if self.holds(rule) in truths:
                yield rule, part

    def excluded(self, cause: str) -> list[ClinicalRule]:
        """Return the rules that rule a cause out, for a patient who surely is of their population."""
        return [
            rule
            for rule in self.base.excluding.get(cause, ())
            if self.rule(rule) is MET and self.population(rule) is MET
        ]

    def known_evidence(self, cause: str) -> list[tuple[ClinicalRule, Evidence]]:
        """Return the evidence for and against a cause from the rules that have fired, ordered by rule id.

        The same as `evidence` of the rules that are met, without judging those that did not fire.
        """
        return [
            (rule, part)
            for rule, part in self.base.evidence.get(cause, ())
            if rule.id in self.fired and self.holds_for_patient(rule)
        ]

    def holds_for_patient(self, rule: ClinicalRule) -> bool:
        """Tell whether a rule counts for the patient: not outside its population, unless it refers."""
        return rule.spec.refers or self.population(rule) is not CONTRADICTED

    def believed(self, cause: str) -> int:
        """Return the place of the word for a cause by what has fired."""
        found = self._believed.get(cause)
        if found is None:
            evidence = [part for _, part in self.known_evidence(cause)]
            found = 0 if not evidence or self.excluded(cause) else _rank(counted(evidence))
            self._believed[cause] = found
        return found

    def belief(self, cause: str) -> tuple[int, int]:
        """Return the place of the word for a cause, and the highest that unknown evidence could give it."""
        found = self._beliefs.get(cause)
        if found is None:
            found = self._judged(cause)
            if not self._open:
                self._beliefs[cause] = found
        return found

    def _judged(self, cause: str) -> tuple[int, int]:
        if self.excluded(cause):
            return 0, 0
        known = [part for _, part in self.evidence(cause, (MET,))]
        hopeful = [
            part
            for rule, part in self.evidence(cause, (MET, UNKNOWN))
            if part.weight > 0 or (self.rule(rule) is MET and self.population(rule) is MET)
        ]
        return _rank(counted(known)), _rank(counted(hopeful))


def counted(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return the pieces that count: of one group only the strongest for and the strongest against.

    Of equally strong pieces the first one counts.
    """
    kept: list[Evidence] = []
    places: dict[tuple[str, bool], int] = {}
    for part in evidence:
        key = (part.group, part.weight > 0)
        if not part.group:
            kept.append(part)
        elif key not in places:
            places[key] = len(kept)
            kept.append(part)
        elif abs(part.weight) > abs(kept[places[key]].weight):
            kept[places[key]] = part
    return kept


def _rank(evidence: Iterable[Evidence]) -> int:
    total = certainty.add(part.weight for part in evidence)
    return certainty.rank(certainty.word(certainty.from_log(total)))


def _span(met: Sequence[float], unknown: Sequence[float]) -> Interval:
    if met:
        low, high = max(met), max((*met, *unknown))
    else:
        low, high = min((0.0, *unknown)), max((0.0, *unknown))
    return Interval(low, high, max((0.0, *met)))
