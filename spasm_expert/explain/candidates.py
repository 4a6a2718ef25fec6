"""What is worth asking: the answers that unknown rules wait for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spasm_expert.core.conclusions import Evidence, Refers
from spasm_expert.core.conditions import Absent
from spasm_expert.core.memory import PREGNANT, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert import Expert
from spasm_expert.expert.questions import told
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Change, Changes, Statement, is_unknown, no, stated_in
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.runs import Outcome
from spasm_expert.explain.ways import Ways
from spasm_expert.facts.derived import FORMULAS
from spasm_expert.facts.terms.kinds import Finding
from spasm_expert.levels import Level

_FLAGS, _CAUSES = 24, 18
"""How many questions for red flags, and for causes, are tried by runs."""
_RIVALS = 5
"""How many causes, from the first, are asked about."""
_LARGEST = 4
_COMPUTED = frozenset(formula.gives.id for formula in FORMULAS)
"""What is computed is not asked for; what it is computed from is."""


@dataclass(frozen=True)
class Candidate:
    """A question that may be worth asking.

    Attributes:
        change: The answer that a rule waits for.
        rule: That rule.
        level: The level that the rule refers to; self-care if it speaks for or against a cause.
        told: How many facts the patient told that it rests on already.
        missing: How many answers it waits for.
        weight: How much it weighs as evidence.
    """

    change: Change
    rule: ClinicalRule
    level: Level
    told: int
    missing: int
    weight: float

    @property
    def order(self) -> tuple[float, ...]:
        """What goes first: the nearest, the most urgent, the most begun, the weightiest."""
        return self.missing, -self.level, -self.told, -self.weight


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
        self._skip = skip
        self._now = now
        self._ways = Ways(session, _LARGEST)
        self._clashes = Clashes(session.case, expert.vocabulary)
        self.screening = {term.id: place for place, term in enumerate(session.guidance.screening)}
        self._denials_read = _denials_read(session)

    def candidates(self) -> list[Candidate]:
        """Return the questions to try, each term once, those for red flags first."""
        flags = self._distinct(self._for_flags())
        asked = {each.change.term for each in flags}
        causes = [each for each in self._distinct(self._for_causes()) if each.change.term not in asked]
        return [*flags[:_FLAGS], *causes[:_CAUSES]]

    def _distinct(self, found: Iterable[Candidate]) -> list[Candidate]:
        best: dict[str, Candidate] = {}
        for each in sorted(found, key=self._order):
            best.setdefault(each.change.term, each)
        return list(best.values())

    def _order(self, each: Candidate) -> tuple[object, ...]:
        last = len(self.screening)
        place = self.screening.get(each.change.term, last)
        # A question that nothing told leads to is asked only if it stands on the screening list.
        return not each.told and place == last, *each.order, place, each.change.text, each.rule.id

    def _for_flags(self) -> Iterator[Candidate]:
        for rule in self._session.base.referring:
            level = max(part.level for part in rule.spec.then if isinstance(part, Refers))
            if level > self._now.level and self._session.view.rule(rule) is Truth.UNKNOWN:
                known = len(set(told(self._session, rule)))
                for way in self._ways.of_rule(rule):
                    # Of a flag of which nothing is told yet only what is screened for is asked.
                    begun = bool(known) or len(way) == 1
                    yield from (
                        Candidate(change, rule, level, known, len(way), 0.0)
                        for change in self._askable(way)
                        if begun or change.term in self.screening
                    )

    def _for_causes(self) -> Iterator[Candidate]:
        for name in self._now.causes[:_RIVALS]:
            for rule in self._session.base.judging.get(name, ()):
                weights = [
                    abs(part.weight)
                    for part in rule.spec.then
                    if isinstance(part, Evidence) and part.cause.id == name
                ]
                if weights and self._session.view.rule(rule) is Truth.UNKNOWN and self._session.applies(rule):
                    for way in self._ways.of_rule(rule):
                        if len(way) == 1:
                            known = len(set(told(self._session, rule)))
                            yield from (
                                Candidate(change, rule, Level.SELF_CARE, max(known, 1), 1, max(weights))
                                for change in self._askable(way)
                            )

    def _askable(self, way: Changes) -> Iterator[Change]:
        if not self._clashes.has(way):
            yield from (each for each in sorted(way, key=str) if self._is_open(each))

    def _is_open(self, change: Change) -> bool:
        """Tell whether nobody answered it yet, not even with "don't know"."""
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


def _lacks_details(known: Statement, change: Change) -> bool:
    """Tell whether something was stated as present whose details are asked for."""
    same = getattr(known, "state", None) == getattr(change.statement, "state", "")
    return same and not is_unknown(known) and change.value != "yes"


def _denials_read(session: Session) -> frozenset[str]:
    """Return the ids of what some rule reads as absent, with everything broader."""
    found: set[str] = set()
    for rule in session.base.rules:
        for part in rule.spec.walk():
            if isinstance(part, Absent):
                term = session.vocabulary.get(part.term.id)
                found.update((term.id, *(each.id for each in session.vocabulary.ancestors(term))))
    return frozenset(found)
