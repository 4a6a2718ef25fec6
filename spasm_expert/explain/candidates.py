"""What is worth asking: the answers that unknown rules wait for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from spasm_expert.core.conclusions import Evidence
from spasm_expert.core.memory import PREGNANT, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert import Expert
from spasm_expert.expert.session import Session
from spasm_expert.explain.broad import Broad
from spasm_expert.explain.changes import Change, Changes, Statement, is_unknown, no, stated_in
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.flags import SCREENED, denials_read, raising
from spasm_expert.explain.plausible import Plausible
from spasm_expert.explain.runs import Outcome
from spasm_expert.explain.ways import Ways
from spasm_expert.facts.derived import FORMULAS
from spasm_expert.facts.terms.kinds import Finding
from spasm_expert.levels import Level

_CAUSES = 18
"""How many questions for causes are tried by runs."""
_RIVALS = 6
"""How many causes, from the most plausible, are asked about."""
_LARGEST = 4
_STEP = 4.0
"""How many times as much the next higher level weighs (judgement)."""
_SOME, _MUCH = 1.0, 10.0
"""What a question has to be worth that something told leads to, and any other (judgement)."""
_LIKELY = 0.06
"""How plausible an answer has to be that only tells causes apart (judgement)."""
_MANY = 5
"""How many red flags have to wait for such a question."""
_COMPUTED = frozenset(formula.gives.id for formula in FORMULAS)
"""What is computed is not asked for; what it is computed from is."""


@dataclass(frozen=True)
class Candidate:
    """A question that may be worth asking.

    Attributes:
        change: The answer that a rule waits for.
        rule: That rule.
        level: The highest level it can help to raise to; self-care if it speaks for or against a cause.
        missing: How many answers the nearest rule waits for.
        worth: What it is worth to ask: each level it can help to raise to, as plausible as the answers are;
            for a cause, the weight of the evidence.
        begun: Whether something is told that leads to one of the red flags.
        rules: How many rules wait for it.
        alone: The highest level that this answer alone raises to.
    """

    change: Change
    rule: ClinicalRule
    level: Level
    missing: int
    worth: float
    begun: bool = False
    rules: int = 1
    alone: Level = Level.SELF_CARE

    @property
    def measured(self) -> bool:
        """Whether it takes a measurement to know."""
        return self.change.section == "measurements"

    @property
    def order(self) -> tuple[float | str, ...]:
        """What goes first: the one worth most, the most urgent, the nearest."""
        return -self.worth, -self.level, self.missing, self.change.text, self.rule.id


class Finder:
    """Finds what is worth asking: what unknown rules wait for.

    Args:
        session: The case at rest.
        expert: The expert.
        now: What the case came to.
        skip: Ids of terms not to ask about.
    """

    def __init__(self, session: Session, expert: Expert, now: Outcome, skip: frozenset[str]) -> None:
        self._session = session
        self._skip = skip | frozenset(session.case.not_to_ask)
        self._now = now
        self._ways = Ways(session, _LARGEST)
        self._clashes = Clashes(session.case, expert.vocabulary)
        self.plausible = Plausible(expert, now)
        self._denials_read = denials_read(session)
        self._known: dict[Change, bool] = {}

    def for_flags(self) -> list[Candidate]:
        """Return the questions that red flags wait for, each term once, the most urgent first."""
        found = raising(self._session, self._ways, self._now.level)
        ways = [each for each in found if self._can_be_told(each.way)]
        open_terms = {change.term for each in ways for change in each.way}
        screening = [term.id for term in self._session.guidance.screening]
        broad = Broad(self._session, open_terms, screening, self._skip)
        asking: dict[str, dict[str, Candidate]] = {}
        for each in ways:
            asked = {change: broad.instead_of(change) for change in each.way}
            chance = self.plausible.together(each.way)
            missing = len(each.way) + sum(narrow.term != wide.term for narrow, wide in asked.items())
            worth = chance * gain(each.level, self._now.level)
            for change in asked.values():
                candidate = Candidate(change, each.rule, each.level, missing, worth, bool(each.told))
                own = asking.setdefault(change.term, {})
                own[each.rule.id] = min(own.get(each.rule.id, candidate), candidate, key=_nearness)
        joined = [_joined(own.values()) for own in asking.values()]
        screened = broad.with_broader(screening)
        worthy = [each for each in joined if self._is_worth_it(each, screened)]
        first = broad.with_broader(screening[:SCREENED])
        return sorted(worthy, key=lambda each: (_turn(each, first), each.order))

    def _is_worth_it(self, candidate: Candidate, screened: Collection[str]) -> bool:
        """Tell whether a question is worth asking.

        A screening question always is. Of what nothing told leads to and nobody screens for, only what a
        patient can tell and many red flags wait for is.
        """
        change = candidate.change
        if change.term in screened:
            return True
        if candidate.begun or change.section == "measurements":
            return candidate.worth >= _SOME
        return not self._is_sign(change) and candidate.worth >= _MUCH and candidate.rules >= _MANY

    def _is_sign(self, change: Change) -> bool:
        """Tell whether it takes an examination to know."""
        known = change.section != "patient"
        return known and getattr(self._session.vocabulary.get(change.term), "group", "") == "sign"

    def for_causes(self, asked: Collection[str]) -> list[Candidate]:
        """Return the questions that tell causes apart and are not asked already, the weightiest first."""
        found = (each for each in self._weighing() if each.change.term not in asked)
        return _best(found)[:_CAUSES]

    def _can_be_told(self, way: Changes) -> bool:
        return not self._clashes.has(way) and all(self._is_open(change) for change in way)

    def _weighing(self) -> Iterator[Candidate]:
        for name in self.plausible.causes[:_RIVALS]:
            for rule in self._session.base.judging.get(name, ()):
                weights = [
                    abs(part.weight)
                    for part in rule.spec.then
                    if isinstance(part, Evidence) and part.cause.id == name
                ]
                if weights and self._session.view.rule(rule) is Truth.UNKNOWN and self._session.applies(rule):
                    for way in self._ways.of_rule(rule):
                        if len(way) == 1 and not self._clashes.has(way):
                            yield from self._weighed(way, rule, max(weights))

    def _weighed(self, way: Changes, rule: ClinicalRule, weight: float) -> Iterator[Candidate]:
        for change in way:
            chance = self.plausible.of(change)
            if chance >= _LIKELY and self._is_open(change) and not self._is_sign(change):
                yield Candidate(change, rule, Level.SELF_CARE, 1, weight * chance)

    def _is_open(self, change: Change) -> bool:
        """Tell whether nobody answered it yet, not even with "don't know"."""
        known = self._known.get(change)
        if known is None:
            known = self._known[change] = self._can_be_asked(change)
        return known

    def _can_be_asked(self, change: Change) -> bool:
        case = self._session.case
        known = stated_in(case, change.term, change.section)
        if change.term in self._skip or (known is not None and not _lacks_details(known, change)):
            return False
        if change.term == WEEKS_PREGNANT:
            return case.patient.pregnant == "present"
        if change.section == "patient":
            return True
        if change.term in _COMPUTED:
            return False
        term = self._session.vocabulary.get(change.term)
        return not (isinstance(term, Finding) and term.group == "test_result")

    def answers(self, candidate: Candidate) -> list[Change]:
        """Return the answers to try: the one that the rule waits for, and no where that would matter."""
        change = candidate.change
        if change.section == "patient" and change.term != PREGNANT:
            return [change]
        if change.section == "measurements" or change.term not in self._denials_read:
            return [change]
        denial = no(self._session.vocabulary.get(change.term))
        if denial == change or self._clashes.has(frozenset((denial,))):
            return [change]
        return [change, denial]


def gain(level: Level, now: Level) -> float:
    """Return how much it matters that a level is reached instead of the one now."""
    return float(max(0.0, _STEP**level - _STEP**now))


def _turn(candidate: Candidate, first: Collection[str]) -> int:
    """Return 0 for an emergency by one answer, 1 for what else is screened for or nearly told, else 2."""
    nearly = candidate.begun and candidate.missing == 1 and candidate.worth >= _MUCH
    if candidate.change.term not in first and not nearly:
        return 2
    return int(candidate.alone is not Level.EMERGENCY)


def _nearness(each: Candidate) -> tuple[float | str, ...]:
    return -each.worth, each.missing, each.change.text


def _joined(several: Iterable[Candidate]) -> Candidate:
    """Return the question for one term: what it is worth to all rules, with the nearest of them."""
    known = sorted(several, key=lambda each: (each.missing, *each.order))
    level = max(each.level for each in known)
    worth = sum(sorted(each.worth for each in known))
    begun = any(each.begun for each in known)
    alone = max((each.level for each in known if each.missing == 1), default=Level.SELF_CARE)
    nearest = known[0]
    return Candidate(nearest.change, nearest.rule, level, nearest.missing, worth, begun, len(known), alone)


def _best(found: Iterable[Candidate]) -> list[Candidate]:
    """Return each term once, the one worth most first."""
    best: dict[str, Candidate] = {}
    for each in sorted(found, key=lambda one: one.order):
        best.setdefault(each.change.term, each)
    return list(best.values())


def _lacks_details(known: Statement, change: Change) -> bool:
    """Tell whether something was stated as present whose details are asked for."""
    same = getattr(known, "state", None) == getattr(change.statement, "state", "")
    return same and not is_unknown(known) and change.value != "yes"
