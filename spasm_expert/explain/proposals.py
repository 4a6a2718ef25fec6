"""Which sets of changes are worth a run: read from the rules that stand between the answer and a target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spasm_expert.core import certainty
from spasm_expert.core.conclusions import Excludes, Opposes, Refers, Supports
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert.causes import judge
from spasm_expert.expert.disposition import Demand, demands
from spasm_expert.expert.questions import told
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Changes
from spasm_expert.explain.runs import Outcome
from spasm_expert.explain.targets import Target
from spasm_expert.explain.ways import Ways
from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

MOST = 120
"""Most proposals for one target."""
RIVALS = 6
"""How many of the causes behind the first are tried in its place."""
STRANGERS = 2.0
"""How far a cause that nothing speaks for yet stands back behind one that something does, as a log ratio."""


@dataclass(frozen=True)
class Proposal:
    """A set of changes that is worth a run.

    Attributes:
        changes: The changes.
        place: Its place among the proposals.
    """

    changes: Changes
    place: int


@dataclass(frozen=True)
class Proposed:
    """The proposals for a target.

    Attributes:
        found: The proposals, the most promising of each size first.
        combine: Whether unions of them are worth trying too.
        cut: Whether some were left out.
    """

    found: list[Proposal]
    combine: bool
    cut: bool


def proposals(session: Session, target: Target, now: Outcome, largest: int) -> Proposed:
    """Return the sets of changes that are worth a run for a target."""
    ways = Ways(session, largest)
    maker = _Maker(session, ways, now)
    if target.about_causes:
        weighed = maker.for_causes(target)
    elif target.downwards(now):
        weighed = maker.for_lower(now.level if target.level is None else Level(target.level + 1))
    else:
        weighed = maker.for_higher(target.level)
    best: dict[Changes, tuple[float, ...]] = {}
    for weight, changes in weighed:
        if changes and (changes not in best or weight < best[changes]):
            best[changes] = weight
    ranked = sorted(best, key=lambda each: (len(each), best[each], sorted(one.text for one in each)))
    found = [Proposal(changes, place) for place, changes in enumerate(ranked[:MOST])]
    combine = target.about_causes or target.downwards(now)
    return Proposed(found, combine, ways.cut or len(ranked) > MOST)


_Weighed = Iterator[tuple[tuple[float, ...], Changes]]
"""Proposals with what orders those of one size: less comes first."""


class _Maker:
    def __init__(self, session: Session, ways: Ways, now: Outcome) -> None:
        self._session = session
        self._ways = ways
        self._now = now
        self._screening = {term.id: place for place, term in enumerate(session.guidance.screening)}

    def _open(self, rules: Iterable[ClinicalRule]) -> Iterator[ClinicalRule]:
        fired = self._session.view.fired
        return (rule for rule in rules if rule.id not in fired and self._session.applies(rule))

    def for_higher(self, level: Level | None) -> _Weighed:
        """Yield ways to rules that refer to a higher level, or to this level; if few, to causes that do."""
        found = 0
        for rule in self._session.base.referring:
            levels = [part.level for part in rule.spec.then if isinstance(part, Refers)]
            high = max(levels) > self._now.level if level is None else level in levels
            if high and rule.id not in self._session.view.fired:
                known = len(set(told(self._session, rule)))
                for changes in self._ways.of_rule(rule):
                    found += 1
                    place = self._place(changes)
                    yield (self._effort(changes), place, -known, -float(max(levels))), changes
        for name in self._session.base.judging if found < MOST else ():
            cause = self._session.vocabulary.a(Cause, name)
            reachable = {cause.level, cause.level_if_possible} if cause.life_threatening else {cause.level}
            if max(reachable) > self._now.level if level is None else level in reachable:
                yield from self._supporting(name, 0.0)

    def _place(self, changes: Changes) -> float:
        last = len(self._screening)
        return float(max((self._screening.get(each.term, last) for each in changes), default=last))

    def _effort(self, changes: Changes) -> float:
        """Return 1 if it takes a test or a measurement to know, else 0."""
        terms = [self._session.vocabulary.get(each.term) for each in changes if each.section != "patient"]
        return float(
            any(term.kind == "analyte" or getattr(term, "group", "") == "test_result" for term in terms)
        )

    def _supporting(self, cause: str, bonus: float) -> _Weighed:
        for rule in self._open(self._session.base.judging.get(cause, ())):
            weights = [
                part.weight
                for part in rule.spec.then
                if isinstance(part, Supports) and part.cause.id == cause
            ]
            if weights and self._session.view.rule(rule) is not Truth.MET:
                for changes in self._ways.of_rule(rule):
                    yield (bonus - max(weights), self._effort(changes), self._place(changes)), changes

    def _weakening(self, cause: str) -> _Weighed:
        """Yield ways to evidence against a cause, to rule it out, and away from what speaks for it."""
        base = self._session.base
        for rule in self._open(base.judging.get(cause, ())):
            for part in rule.spec.then:
                if isinstance(part, Opposes | Excludes) and part.cause.id == cause:
                    weight = 9.0 if isinstance(part, Excludes) else abs(part.weight)
                    yield from (((-weight, 1.0, 0.0), changes) for changes in self._ways.of_rule(rule))
        for rule, part in self._session.view.known_evidence(cause):
            if part.weight > 0:
                yield from (((-part.weight, 2.0, 0.0), changes) for changes in self._ways.unmet_rule(rule))

    def for_causes(self, target: Target) -> _Weighed:
        """Yield ways to evidence for the cause wanted, or for the next ones, and against those before it.

        A frequent cause goes before a rare one.
        """
        causes = self._now.causes
        wanted = [target.cause] if target.cause else causes[1 : 1 + RIVALS]
        before = causes[: causes.index(target.cause)] if target.cause in causes else causes[:RIVALS]
        for name in wanted:
            yield from self._supporting(name, self._rarity(name))
        for name in before if target.cause else causes[:1]:
            yield from self._weakening(name)
        if not target.cause:
            for name in self._session.base.judging:
                if name not in causes:
                    yield from self._supporting(name, STRANGERS + self._rarity(name))

    def _rarity(self, cause: str) -> float:
        return -certainty.FREQUENCY_OFFSET[self._session.vocabulary.a(Cause, cause).frequency]

    def for_lower(self, above: Level) -> _Weighed:
        """Yield ways to take away everything that asks for this level or a higher one."""
        if above is Level.SELF_CARE:
            return
        causes = judge(self._session)
        found: list[Changes] = [frozenset()]
        asking = [each for each in demands(self._session, causes) if each.level >= above]
        for demand in asking:
            options = self._against(demand)
            found = self._ways.product((found, options))
            if not found:
                return
        yield from (((0.0, 0.0, 0.0), changes) for changes in found)
        if self._is_floor(asking):
            for name in self._session.base.judging:
                if self._session.vocabulary.a(Cause, name).level is Level.SELF_CARE:
                    yield from self._supporting(name, 0.0)

    @staticmethod
    def _is_floor(asking: Iterable[Demand]) -> bool:
        return all(not demand.reason.rule and not demand.reason.cause for demand in asking)

    def _against(self, demand: Demand) -> list[Changes]:
        """Return the ways to take one demand away; the floor of self-care is left to the benign causes."""
        if demand.reason.rule:
            return self._ways.unmet_rule(self._session.base.by_id[demand.reason.rule])
        if demand.reason.cause:
            return self._ways.union([[changes for _, changes in self._weakening(demand.reason.cause)]])
        return [frozenset()]
