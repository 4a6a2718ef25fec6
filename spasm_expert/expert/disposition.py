"""The level: the maximum of what rules refer to and what likely causes ask for, taken once at rest."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from spasm_expert.assessment import Disposition, FiredFlag, MatchedFact, Question, Reason
from spasm_expert.core import certainty
from spasm_expert.core.comparisons import WithinReference
from spasm_expert.core.conclusions import Refers
from spasm_expert.core.grounds import Ground
from spasm_expert.core.memory import PRESENT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert.causes import Judged
from spasm_expert.expert.session import Session
from spasm_expert.facts.terms.kinds import Finding, RedFlag
from spasm_expert.levels import Level

_LIKELY = certainty.rank(certainty.LIKELY)
_POSSIBLE = certainty.rank(certainty.POSSIBLE)


@dataclass(frozen=True)
class Demand:
    """Something that asks for a level.

    Attributes:
        level: The level.
        reason: Why.
        specialty: Who sees the person; empty if it does not say.
        within: How soon, in words; empty if it does not say.
        do: What to do until then; empty if it does not say.
        flagged: Whether it is a red flag.
    """

    level: Level
    reason: Reason
    specialty: str = ""
    within: str = ""
    do: str = ""
    flagged: bool = False


def demands(session: Session, causes: Sequence[Judged]) -> list[Demand]:
    """Return everything that asks for a level, the most urgent first."""
    found = [*_from_rules(session), *_from_causes(causes)]
    if not any(demand.level > Level.SELF_CARE for demand in found):
        found += _floor(session, causes)
    return sorted(found, key=lambda d: (-d.level, not d.flagged, d.reason.rule, d.reason.text))


def _from_rules(session: Session) -> Iterator[Demand]:
    for rule, part in session.concluded(Refers):
        assert isinstance(part, Refers)
        flag = session.vocabulary.a(RedFlag, rule.spec.red_flag.id) if rule.spec.red_flag else None
        do = part.do or (flag.action_at(part.level) if flag else "")
        reason = session.reason(rule, part.level.id)
        yield Demand(part.level, reason, part.to, part.within, do, rule.spec.red_flag is not None)


def _from_causes(causes: Sequence[Judged]) -> Iterator[Demand]:
    """What speaks against a cause does not lower the level; only a decisive test takes the cause out."""
    for judged in causes:
        cause = judged.cause
        if judged.excluded:
            continue
        at_least = cause.level_if_possible if cause.life_threatening else Level.SELF_CARE
        if judged.rank_for >= _LIKELY:
            # What is likely is never less urgent than if it were only possible.
            level = max(cause.level, at_least)
            yield Demand(level, _cause_reason(judged, level, certainty.LIKELY), cause.specialty)
        elif cause.life_threatening and judged.rank_for >= _POSSIBLE:
            yield Demand(at_least, _cause_reason(judged, at_least, certainty.POSSIBLE), cause.specialty)


def _cause_reason(judged: Judged, level: Level, word: str) -> Reason:
    shown = judged.likelihood if certainty.rank(judged.likelihood) >= certainty.rank(word) else word
    against = " by what speaks for it" if shown != judged.likelihood else ""
    text = f"{judged.cause.label} is {shown}{against}: {level.label}."
    return Reason("", text[0].upper() + text[1:], level.id, cause=judged.cause.id)


def _floor(session: Session, causes: Sequence[Judged]) -> Iterator[Demand]:
    """Self-care is earned: by a likely benign cause, with no alarm that this cause does not explain."""
    benign = [judged for judged in causes if _is_benign(judged)]
    if not benign:
        text = "Too little is known: no harmless cause is likely enough to leave it at self-care."
        yield Demand(Level.ROUTINE, Reason("", text, Level.ROUTINE.id))
        return
    for fact in _unexplained(session, benign):
        text = f"{fact.label} ({fact.value}) is not explained by a harmless cause."
        yield Demand(Level.ROUTINE, Reason("", text[0].upper() + text[1:], Level.ROUTINE.id, (fact,)))


def _unexplained(session: Session, benign: Sequence[Judged]) -> Iterator[MatchedFact]:
    """Yield the stated alarms and the abnormal values that no harmless cause explains."""
    harmless = {term.id for term in session.guidance.no_alarm}
    explained = harmless.union(*(session.alarms.explained_by(judged.cause.id) for judged in benign))
    for name in sorted(session.case.findings):
        if session.case.findings[name].state == PRESENT and _is_alarm(session, name, explained):
            yield session.describe(Ground("stated", name))
    for name in sorted(session.case.measurements):
        if name not in explained and WithinReference().truth(session.view.mark(name)) is Truth.CONTRADICTED:
            yield session.describe(Ground("reading", name))


def _is_alarm(session: Session, name: str, explained: Container[str]) -> bool:
    """Where, when and on what occasion it happens is no alarm; nor is what is explained in broader terms."""
    term = session.vocabulary.a(Finding, name)
    if name not in session.alarms.all or term.group not in ("symptom", "sign"):
        return False
    return not any(each.id in explained for each in (term, *session.vocabulary.ancestors(term)))


def _is_benign(judged: Judged) -> bool:
    harmless = judged.cause.level is Level.SELF_CARE and not judged.excluded
    return harmless and certainty.rank(judged.likelihood) >= _LIKELY


def disposition(
    session: Session, found: Sequence[Demand], conditional: tuple[tuple[Question, ...], int]
) -> Disposition:
    """Return the disposition that the demands come to."""
    level = found[0].level
    leading = [demand for demand in found if demand.level is level]
    texts = dict.fromkeys(demand.do for demand in leading if demand.do)
    guidance = session.guidance
    return Disposition(
        level=level.id,
        label=level.label,
        what_to_do=" ".join((guidance.what_to_do[level], *texts)),
        specialty=_specialty(leading, guidance.specialty[level]) if level > Level.SELF_CARE else "",
        within=next((d.within for d in leading if d.within), guidance.within[level]),
        reasons=tuple(demand.reason for demand in found),
        conditional_on=conditional[0],
        conditional_on_more=conditional[1],
    )


def _specialty(leading: Sequence[Demand], otherwise: str) -> str:
    return next((demand.specialty for demand in leading if demand.specialty), otherwise)


def fired_flags(session: Session) -> tuple[FiredFlag, ...]:
    """Return the red flags that were raised, the most urgent first."""
    rules: dict[str, list[tuple[ClinicalRule, Refers]]] = {}
    for rule, part in session.concluded(Refers):
        assert isinstance(part, Refers)
        if rule.spec.red_flag is not None:
            rules.setdefault(rule.spec.red_flag.id, []).append((rule, part))
    flags = []
    for name, raised in rules.items():
        flag = session.vocabulary.a(RedFlag, name)
        level = max(part.level for _, part in raised)
        why = tuple(session.reason(rule, part.level.id) for rule, part in raised)
        flags.append(
            (-level, FiredFlag(name, flag.label, level.id, flag.feared.id, flag.action_at(level), why))
        )
    return tuple(flag for _, flag in sorted(flags, key=lambda pair: (pair[0], pair[1].id)))
