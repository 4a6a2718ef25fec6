"""Self-care: what rules advise and the level allows, unless a contraindication is present or unanswered."""

from __future__ import annotations

from collections.abc import Sequence

from spasm_expert.assessment import AdvisedMeasure, DrugWarning, Question, Reason, SelfCare, WithheldMeasure
from spasm_expert.core.conclusions import Advises, Cautions, Conclusion, Warns, Withholds
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert.questions import question, unanswered
from spasm_expert.expert.session import Session
from spasm_expert.facts.terms.kinds import Measure
from spasm_expert.levels import Level


def self_care(session: Session, level: Level) -> SelfCare:
    """Return the measures advised and those held back."""
    advised, withheld = [], []
    against = _by_measure(session, Withholds)
    cautions = _by_measure(session, Cautions)
    for name, rules in sorted(_by_measure(session, Advises).items()):
        measure = session.vocabulary.a(Measure, name)
        reasons, questions = _objections(session, measure, level, against.get(name, ()))
        if reasons or questions:
            withheld.append(WithheldMeasure(name, measure.label, reasons, questions))
        else:
            advised.append(_advised(session, measure, rules, cautions.get(name, ())))
    return SelfCare(tuple(advised), tuple(withheld))


def _by_measure(session: Session, kind: type[Conclusion]) -> dict[str, list[ClinicalRule]]:
    found: dict[str, list[ClinicalRule]] = {}
    for rule, part in session.concluded(kind):
        assert part.about is not None
        found.setdefault(part.about.id, []).append(rule)
    return found


def _objections(
    session: Session, measure: Measure, level: Level, against: Sequence[ClinicalRule]
) -> tuple[tuple[Reason, ...], tuple[Question, ...]]:
    reasons = [session.reason(rule) for rule in against]
    if measure.sort not in session.guidance.allowed_sorts[level]:
        text = f"Not at the level '{level.label}': have it looked at first."
        return (Reason("", text, level.id), *reasons), ()
    if reasons or measure.sort != "drug":
        return tuple(reasons), ()
    return (), tuple(
        question(session, term, rule.spec.because)
        for rule, term in unanswered(session, session.base.withholding.get(measure.id, ()))
    )


def _advised(
    session: Session, measure: Measure, rules: Sequence[ClinicalRule], cautions: Sequence[ClinicalRule]
) -> AdvisedMeasure:
    return AdvisedMeasure(
        id=measure.id,
        label=measure.label,
        how=measure.how,
        evidence=measure.evidence,
        cautions=tuple(session.reason(rule) for rule in cautions),
        why=tuple(session.reason(rule) for rule in rules),
    )


def drug_warnings(session: Session) -> tuple[DrugWarning, ...]:
    """Return the warnings about drugs that are taken, in order of the drugs."""
    found = []
    for rule, part in session.concluded(Warns):
        assert isinstance(part, Warns)
        found.append(DrugWarning(part.drug.id, part.drug.label, part.message, session.reason(rule)))
    return tuple(sorted(found, key=lambda warning: (warning.drug, warning.why.rule)))
