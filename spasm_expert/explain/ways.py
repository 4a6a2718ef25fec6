"""The smallest sets of changes that make a condition met: read from the condition itself.

Only what is unknown and what is measured can still change; what was stated of findings, conditions, drugs,
age and sex stands. A way is a proposal: whether it does what it should, a run tells.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from spasm_expert.core.conclusions import Points
from spasm_expert.core.conditions import (
    Absent,
    AllOf,
    AnyOf,
    Believed,
    Condition,
    Counted,
    Lasting,
    Measured,
    OfSex,
    Present,
    Scored,
    ShownPattern,
    Taking,
    Together,
)
from spasm_expert.core.memory import AGE, PRESENT, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Changes
from spasm_expert.explain.leaves import leaf_ways
from spasm_expert.explain.values import value_for
from spasm_expert.facts.terms.kinds import Analyte

NOTHING: Changes = frozenset()
WIDEST = 8
"""Most ways that are followed up for one condition."""


class Ways:
    """What could still be said of one case so that conditions are met.

    Args:
        session: The case at rest.
        largest: Most changes in one way.
    """

    def __init__(self, session: Session, largest: int = 3) -> None:
        self._session = session
        self._largest = largest
        self._open: set[str] = set()
        self._known: dict[int, list[Changes]] = {}
        # Whether a pattern was met that is being followed already: then the ways found are not all.
        self._circled = False
        self.cut = False
        """Whether ways were left out because there were too many, or because they are too long."""

    def of_rule(self, rule: ClinicalRule) -> list[Changes]:
        """Return the ways to make a rule fire, the smallest first; empty if there is none."""
        return self._all(rule.spec.when)

    def met(self, condition: Condition) -> list[Changes]:
        """Return the ways to make a condition met, the smallest first; one that is empty if it is."""
        known = self._known.get(id(condition))
        if known is not None:
            return known
        outer, self._circled = self._circled, False
        found = self._met(condition)
        if not self._circled:
            self._known[id(condition)] = found
        self._circled = outer or self._circled
        return found

    def unmet(self, condition: Condition) -> list[Changes]:
        """Return the ways to make a condition no longer met: other values of what was measured."""
        if self._truth(condition) is not Truth.MET:
            return [NOTHING]
        if isinstance(condition, Measured):
            return self._values(condition, met=False)
        if isinstance(condition, ShownPattern):
            rules = self._session.base.showing.get(condition.pattern.id, ())
            fired = [rule for rule in rules if rule.id in self._session.view.fired]
            return self.product(self.unmet_rule(rule) for rule in fired)
        if isinstance(condition, AllOf):
            return self.union(self.unmet(part) for part in condition.parts)
        return self.product(self.unmet(part) for part in condition.parts) if condition.parts else []

    def unmet_rule(self, rule: ClinicalRule) -> list[Changes]:
        """Return the ways to make a rule that fired not fire."""
        if rule.id in self._open:
            return []
        self._open.add(rule.id)
        found = self.union(self.unmet(condition) for condition in rule.spec.when)
        self._open.discard(rule.id)
        return found

    def _truth(self, condition: Condition) -> Truth:
        return self._session.view.truth(condition)

    def _met(self, condition: Condition) -> list[Changes]:
        truth = self._truth(condition)
        if truth is Truth.MET:
            return [NOTHING]
        if isinstance(condition, Measured):
            return self._values(condition, met=True)
        if isinstance(condition, AllOf):
            return self._all(condition.parts)
        if isinstance(condition, AnyOf):
            return self.union(self.met(part) for part in condition.parts)
        if isinstance(condition, Counted):
            return self._at_least(condition)
        if isinstance(condition, ShownPattern):
            return self._shown(condition)
        return list(self._leaf(condition)) if truth is Truth.UNKNOWN else []

    def _leaf(self, condition: Condition) -> Iterator[Changes]:
        """Yield the ways to meet an unknown condition on one thing, a score or a cause."""
        if isinstance(condition, Scored):
            yield from self._scored(condition)
        elif isinstance(condition, Believed):
            yield from self._believed(condition)
        else:
            yield from leaf_ways(condition, self._session)

    def _scored(self, condition: Scored) -> Iterator[Changes]:
        if condition.name != "at_least":
            return
        view = self._session.view
        total = view.score(condition.score.id)
        lacking = condition.limit.value - (total.floor if condition.certain_points else total.low)
        items: dict[str, tuple[float, list[Changes]]] = {}
        for rule in view.base.scoring.get(condition.score.id, ()):
            for part in rule.spec.then:
                if isinstance(part, Points) and part.points > 0 and view.rule(rule) is Truth.UNKNOWN:
                    items.setdefault(part.item, (part.points, self.of_rule(rule)))
        ranked = sorted(items.items(), key=lambda item: (-item[1][0], item[0]))
        for size in range(1, self._largest + 1):
            for chosen in itertools.combinations(ranked, size):
                if sum(points for _, (points, _) in chosen) >= lacking:
                    yield from self.product(ways for _, (_, ways) in chosen)

    def _believed(self, condition: Believed) -> Iterator[Changes]:
        found = self._session.view.evidence(condition.cause.id, {Truth.UNKNOWN})
        speaking = sorted((-part.weight, rule.id) for rule, part in found if part.weight > 0)
        for _, name in speaking[:WIDEST]:
            yield from self.of_rule(self._session.base.by_id[name])

    def _shown(self, condition: ShownPattern) -> list[Changes]:
        name = condition.pattern.id
        if name in self._open:
            self._circled = True
            return []
        self._open.add(name)
        rules = self._session.base.showing.get(name, ())
        found = self.union(self._all(rule.spec.when) for rule in rules)
        self._open.discard(name)
        return found

    def _at_least(self, condition: Counted) -> list[Changes]:
        ways = [self.met(part) for part in condition.of]
        lacking = condition.n - sum(NOTHING in each for each in ways)
        possible = [each for each in ways if each and NOTHING not in each]
        combined = itertools.islice(itertools.combinations(possible, lacking), WIDEST * WIDEST)
        return self.union(self.product(chosen) for chosen in combined)

    def _values(self, condition: Measured, *, met: bool) -> list[Changes]:
        """Return the change of a value that was measured, or could be; what is computed follows."""
        name = condition.analyte.id
        patient = self._session.case.patient
        if name in (AGE, WEEKS_PREGNANT):
            stated = patient.age if name == AGE else patient.weeks
            if stated is not None or not met or (name == WEEKS_PREGNANT and patient.pregnant != PRESENT):
                return []
        elif any(each.analyte_id == name for each in self._session.memory.derived):
            return []
        change = value_for(condition, self._session.vocabulary.a(Analyte, name), self._session.case, met=met)
        return [frozenset((change,))] if change is not None else []

    def _all(self, conditions: Sequence[Condition]) -> list[Changes]:
        """Return the ways to meet all of several conditions."""
        if any(self._is_lost(condition) for condition in conditions):
            return []
        return self.product(self.met(condition) for condition in conditions)

    def _is_lost(self, condition: Condition) -> bool:
        """Tell whether a condition can no longer be met, without looking for ways."""
        leaf = isinstance(condition, Present | Absent | Lasting | OfSex | Taking | Together | Scored)
        return leaf and self._truth(condition) is Truth.CONTRADICTED

    def union(self, several: Iterable[list[Changes]]) -> list[Changes]:
        """Return all these ways as one list, the smallest first."""
        return self._smallest(way for ways in several for way in ways)

    def product(self, several: Iterable[Iterable[Changes]]) -> list[Changes]:
        """Return the ways that take one way of each, the smallest first."""
        found = [NOTHING]
        for ways in several:
            if ways == [NOTHING]:
                continue
            joined = (_joined(left, right) for left in found for right in ways)
            found = self._smallest(way for way in joined if way is not None)
            if not found:
                return []
        return found

    def _smallest(self, ways: Iterable[Changes]) -> list[Changes]:
        distinct = set(ways)
        if len(distinct) == 1 and len(next(iter(distinct))) <= self._largest:
            return list(distinct)
        short = [way for way in distinct if len(way) <= self._largest]
        ranked = sorted(short, key=lambda way: (len(way), sorted(each.text for each in way)))
        kept = [way for place, way in enumerate(ranked) if not any(less < way for less in ranked[:place])]
        self.cut = self.cut or len(kept) > WIDEST or len(short) < len(distinct)
        return kept[:WIDEST]


def _joined(left: Changes, right: Changes) -> Changes | None:
    """Return two sets of changes as one; None if they say different things of one term."""
    if not right:
        return left
    both = left | right
    return both if len({each.term for each in both}) == len(both) else None
