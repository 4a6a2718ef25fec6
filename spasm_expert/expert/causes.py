"""The causes: certainty from the evidence, ranking, and what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spasm_expert.assessment import CauseAssessment, EvidenceItem
from spasm_expert.core import certainty
from spasm_expert.core.conclusions import Evidence
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.view import counted
from spasm_expert.expert.session import Session, citations
from spasm_expert.facts.terms.kinds import Cause

RULED_OUT = "ruled out"


@dataclass(frozen=True)
class Judged:
    """A cause with its evidence added up.

    Attributes:
        cause: The cause.
        total: Sum of the log-likelihood ratios that count.
        total_for: The same for the evidence for it alone.
        excluded: The rules that rule it out.
        evidence: Every piece, counted or not.
        counts: The pieces that count.
    """

    cause: Cause
    total: float
    total_for: float
    excluded: tuple[ClinicalRule, ...]
    evidence: tuple[tuple[ClinicalRule, Evidence], ...]
    counts: frozenset[int]

    @property
    def likelihood(self) -> str:
        """The word for its certainty."""
        return RULED_OUT if self.excluded else certainty.word(certainty.from_log(self.total))

    @property
    def rank_for(self) -> int:
        """The place of the word by the evidence for it alone; what speaks against never lowers it."""
        return certainty.rank(certainty.word(certainty.from_log(self.total_for)))

    @property
    def order(self) -> tuple[bool, int, float, str]:
        """Its place in the list: ruled out last, then by word, by the sum with the frequency, by id.

        The word comes first, so that a cause never stands above one that is called likelier.
        """
        ranked = self.total + certainty.FREQUENCY_OFFSET[self.cause.frequency]
        word = certainty.rank(certainty.word(certainty.from_log(self.total)))
        return bool(self.excluded), -word, -ranked, self.cause.id


def judge(session: Session) -> tuple[Judged, ...]:
    """Return every cause that some evidence speaks for, the best supported first."""
    found = [
        _judge(session, name, tuple(evidence))
        for name, evidence in _evidence(session).items()
        if any(part.weight > 0 for _, part in evidence)
    ]
    return tuple(sorted(found, key=lambda each: each.order))


def _evidence(session: Session) -> dict[str, list[tuple[ClinicalRule, Evidence]]]:
    """Return the evidence of the rules that fired and hold, by cause, ordered by rule id."""
    found: dict[str, list[tuple[ClinicalRule, Evidence]]] = {}
    for rule in sorted(session.fired, key=lambda rule: rule.id):
        if session.view.holds_for_patient(rule):
            for part in rule.spec.then:
                if isinstance(part, Evidence):
                    found.setdefault(part.cause.id, []).append((rule, part))
    return found


def _judge(session: Session, name: str, evidence: tuple[tuple[ClinicalRule, Evidence], ...]) -> Judged:
    kept = counted([part for _, part in evidence])
    weights = [part.weight for part in kept]
    return Judged(
        session.vocabulary.a(Cause, name),
        certainty.add(weights),
        certainty.add(weight for weight in weights if weight > 0),
        tuple(session.view.excluded(name)),
        evidence,
        frozenset(id(part) for part in kept),
    )


def cause_assessment(session: Session, judged: Judged) -> CauseAssessment:
    """Return a judged cause as it is shown."""
    items = [(part, _item(session, rule, part, id(part) in judged.counts)) for rule, part in judged.evidence]
    cause = judged.cause
    return CauseAssessment(
        id=cause.id,
        label=cause.label,
        icd10cm=cause.icd10cm,
        about=cause.about,
        certainty=round(certainty.from_log(judged.total), 4),
        likelihood=judged.likelihood,
        life_threatening=cause.life_threatening,
        level=cause.level.id,
        evidence_for=_strongest_first(item for part, item in items if part.weight > 0),
        evidence_against=_strongest_first(item for part, item in items if part.weight < 0),
        ruled_out_by=tuple(session.reason(rule) for rule in judged.excluded),
    )


def _item(session: Session, rule: ClinicalRule, part: Evidence, counts: bool) -> EvidenceItem:
    return EvidenceItem(
        rule=rule.id,
        reason=rule.spec.because,
        strength=part.strength.id,
        weight=round(part.weight, 4),
        group=part.group,
        counted=counts,
        caveat=rule.spec.caveat,
        matched=session.matched(rule),
        sources=citations(rule),
    )


def _strongest_first(items: Iterable[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    return tuple(sorted(items, key=lambda item: (not item.counted, -abs(item.weight), item.rule)))
