"""What went wrong with a case, and the rules that decided it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spasm_expert.assessment import CauseAssessment, EvidenceItem, MatchedFact, Reason
from spasm_expert.evaluation.scoring import ScoredCase

CAUSE: Final = "cause"
LEVEL: Final = "level"


@dataclass(frozen=True, slots=True)
class Deciding:
    """A rule that had a part in a miss, or a law of the level where no rule did.

    Attributes:
        rule: Id of the rule; empty for a cause or a general law.
        text: Why it counts, in words.
        weight: Log-likelihood ratio of a piece of evidence, below zero against the cause; 0 for a level.
        matched: Ids of the terms it rests on.
    """

    rule: str
    text: str
    weight: float
    matched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CauseStanding:
    """Where a cause stands in an answer, and on what.

    Attributes:
        id: Id of the cause.
        place: Its place in the list, from 1; None if it is not listed.
        likelihood: Its likelihood; empty if it is not listed.
        certainty: Its certainty factor; 0 if it is not listed.
        evidence: What was counted for it, then against it, the strongest first.
    """

    id: str
    place: int | None
    likelihood: str
    certainty: float
    evidence: tuple[Deciding, ...]


@dataclass(frozen=True, slots=True)
class Miss:
    """Something that came out otherwise than it should.

    Attributes:
        case: Name of the case.
        kind: `cause` if no right cause is first, `level` if the level is none that is accepted.
        expected: Ids of the causes, or of the levels, that are right.
        found: Id of the first cause, or of the level, that came out; empty if no cause did.
        steps: Steps by which the level is more urgent than the label; 0 for a cause.
        decided_by: The rules and laws behind the level that came out.
        causes: Of a wrong cause: the one that came first, then every right one. Of a wrong level: the causes
            that asked for it, then, if it is too low, every right one.
    """

    case: str
    kind: str
    expected: tuple[str, ...]
    found: str
    steps: int = 0
    decided_by: tuple[Deciding, ...] = ()
    causes: tuple[CauseStanding, ...] = ()


def misses_of(case: ScoredCase) -> tuple[Miss, ...]:
    """Return what is wrong with the answer to a case: its first cause, its level, both or nothing."""
    found = []
    if case.wanted and not case.right_within(1):
        found.append(_cause_miss(case))
    if case.accepted and case.level not in case.accepted:
        found.append(_level_miss(case))
    return tuple(found)


def _level_miss(case: ScoredCase) -> Miss:
    reasons = [r for r in case.assessment.disposition.reasons if r.level == case.level]
    deciding = tuple(Deciding(r.rule, r.text, 0.0, _terms(r.matched)) for r in reasons)
    causes = case.assessment.causes
    asking = [cause.id for cause in causes if any(_names(reason, cause) for reason in reasons)]
    shown = dict.fromkeys([*asking, *(case.wanted if case.steps < 0 else ())])
    standings = tuple(_standing(name, causes) for name in shown)
    return Miss(case.name, LEVEL, case.accepted, case.level, case.steps, deciding, standings)


def _names(reason: Reason, cause: CauseAssessment) -> bool:
    """Tell whether a reason without a rule is this cause; it begins with the cause in words."""
    return not reason.rule and reason.text.lower().startswith(f"{cause.label.lower()} is ")


def _cause_miss(case: ScoredCase) -> Miss:
    causes = case.assessment.causes
    first = causes[0].id if causes else ""
    shown = dict.fromkeys([*filter(None, [first]), *case.wanted])
    return Miss(case.name, CAUSE, case.wanted, first, causes=tuple(_standing(name, causes) for name in shown))


def _standing(name: str, causes: Sequence[CauseAssessment]) -> CauseStanding:
    for place, cause in enumerate(causes, start=1):
        if cause.id == name:
            counted = [item for item in (*cause.evidence_for, *cause.evidence_against) if item.counted]
            evidence = tuple(_deciding(item) for item in counted)
            return CauseStanding(name, place, cause.likelihood, cause.certainty, evidence)
    return CauseStanding(name, None, "", 0.0, ())


def _deciding(item: EvidenceItem) -> Deciding:
    return Deciding(item.rule, item.reason, item.weight, _terms(item.matched))


def _terms(facts: Sequence[MatchedFact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.term for fact in facts))
