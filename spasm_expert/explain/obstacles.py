"""Why something was not concluded: every rule that could have led there, condition by condition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spasm_expert.assessment import Assessment, MatchedFact, Question
from spasm_expert.case import Case
from spasm_expert.core.conclusions import (
    Advises,
    Conclusion,
    Points,
    Recommends,
    Refers,
    Shows,
    Supports,
)
from spasm_expert.core.conditions import Condition, OfSex, ShownPattern
from spasm_expert.core.grounds import Ground, grounds, waits_for
from spasm_expert.core.memory import SEX
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.derivation import concluded
from spasm_expert.expert import Expert
from spasm_expert.expert.questions import question, terms_of
from spasm_expert.expert.session import Session, citations
from spasm_expert.explain.names import Named, conclusion_named
from spasm_expert.explain.results import ConditionVerdict, RuleVerdict, WhyNot
from spasm_expert.levels import Level
from spasm_expert.report.words import capital, list_of

MOST = 12
"""Most rules that are told about."""
_DEEPEST = 3
"""How many patterns behind each other are looked into."""
_NAMED = 3
_LEADS: dict[str, tuple[type[Conclusion], ...]] = {
    "cause": (Supports,),
    "test": (Recommends,),
    "pattern": (Shows,),
    "score": (Points,),
    "measure": (Advises,),
}
_GROUND = {
    "finding": "stated",
    "condition": "stated",
    "drug": "taken",
    "analyte": "reading",
    "pattern": "shown",
    "score": "score",
    "cause": "belief",
}


def why_not(case: Case, conclusion: str, *, expert: Expert, most: int = MOST) -> WhyNot:
    """Return why something was not concluded, or that it was, and what outweighs it.

    Args:
        case: A valid case.
        conclusion: Id or name of a cause, test, level, red flag, pattern, score, measure or rule.
        expert: The expert.
        most: Most rules to tell about.

    Raises:
        UnknownNameError: There is nothing of that name; names the nearest.
    """
    named = conclusion_named(conclusion, expert)
    answer = expert.assess(case, include_case=False)
    reached = named.id in concluded(answer)
    above = _outweighing(answer, named) if reached else _standing_against(answer, named)
    with expert.at_rest(case) as session:
        leading = sorted(_leading_to(session, named), key=lambda rule: _nearness(session, rule))
        rules = tuple(_verdict(session, rule) for rule in leading[:most])
    text = _answer(named, rules, above, len(leading), reached=reached)
    return WhyNot(named.id, named.kind, named.label, reached, text, above, rules, len(leading) - len(rules))


def _nearness(session: Session, rule: ClinicalRule) -> tuple[object, ...]:
    """Return what orders rules: those that fired, then by what is contradicted and what is unknown."""
    truths = [session.view.truth(condition) for condition in rule.spec.when]
    against, open_ = truths.count(Truth.CONTRADICTED), truths.count(Truth.UNKNOWN)
    fired = rule.id in session.view.fired
    return not fired, not session.applies(rule), against, open_, -truths.count(Truth.MET), rule.id


def _leading_to(session: Session, named: Named) -> Iterator[ClinicalRule]:
    """Yield the rules that could lead to a conclusion."""
    for rule in session.base.rules:
        if named.kind == "rule":
            leads = rule.id == named.id
        elif named.kind == "red_flag":
            leads = rule.spec.red_flag is not None and rule.spec.red_flag.id == named.id
        elif named.kind == "level":
            leads = any(isinstance(part, Refers) and part.level.id == named.id for part in rule.spec.then)
        else:
            leads = any(_is_about(part, named) for part in rule.spec.then)
        if leads:
            yield rule


def _is_about(part: Conclusion, named: Named) -> bool:
    return isinstance(part, _LEADS[named.kind]) and part.about is not None and part.about.id == named.id


def _verdict(session: Session, rule: ClinicalRule) -> RuleVerdict:
    conditions = tuple(_judged(session, condition) for condition in rule.spec.when)
    truths = [each.truth for each in conditions]
    return RuleVerdict(
        rule=rule.id,
        conclusions=tuple(part.text() for part in rule.spec.then),
        because=rule.spec.because,
        sources=citations(rule),
        truth=session.view.rule(rule).value,
        met=truths.count("met"),
        unknown=truths.count("unknown"),
        contradicted=truths.count("contradicted"),
        conditions=conditions,
        population=tuple(_judged(session, condition) for condition in rule.spec.population),
    )


def _judged(session: Session, condition: Condition, depth: int = 0) -> ConditionVerdict:
    truth = condition.truth(session.view)
    return ConditionVerdict(
        text=condition.text(),
        truth=truth.value,
        facts=tuple(_facts(session, condition, truth)),
        waits_for=tuple(_waiting(session, condition)) if truth is Truth.UNKNOWN else (),
        parts=tuple(_parts(session, condition, truth, depth)),
    )


def _parts(session: Session, condition: Condition, truth: Truth, depth: int) -> Iterator[ConditionVerdict]:
    """Yield what is inside a condition, or what the rules behind a pattern that is not shown ask for."""
    if condition.parts:
        yield from (_judged(session, part, depth) for part in condition.parts)
    elif isinstance(condition, ShownPattern) and truth is not Truth.MET and depth < _DEEPEST:
        for rule in session.base.showing.get(condition.pattern.id, ()):
            parts = tuple(_judged(session, part, depth + 1) for part in rule.spec.when)
            verdict = session.view.rule(rule).value
            yield ConditionVerdict(f"by the rule {rule.id}", verdict, (), (), parts)


def _facts(session: Session, condition: Condition, truth: Truth) -> Iterator[MatchedFact]:
    """Yield the facts that meet or contradict a condition."""
    if truth is Truth.MET:
        found = set(grounds(condition, session.view))
    elif truth is Truth.CONTRADICTED:
        found = set(contradicting(condition, session))
    else:
        found = set()
    yield from (session.describe(ground) for ground in sorted(found))


def contradicting(condition: Condition, session: Session) -> Iterator[Ground]:
    """Yield the facts that contradict a condition."""
    if condition.truth(session.view) is not Truth.CONTRADICTED:
        return
    if isinstance(condition, OfSex):
        yield Ground("stated", SEX)
    elif isinstance(condition, ShownPattern):
        for rule in session.base.showing.get(condition.pattern.id, ()):
            for part in rule.spec.when:
                if not any(isinstance(inner, ShownPattern) for inner in part.walk()):
                    yield from contradicting(part, session)
    elif condition.parts:
        for part in condition.parts:
            yield from contradicting(part, session)
    else:
        for term in condition.terms:
            kind = _GROUND[session.vocabulary.get(term.id).kind]
            members = [fact["by"] for fact in session.view.taken(term.id)] if kind == "taken" else [term.id]
            yield from (Ground(kind, name) for name in members)


def _waiting(session: Session, condition: Condition) -> Iterator[Question]:
    names = (name for leaf in waits_for(condition, session.view) for name in terms_of(leaf))
    yield from (question(session, name, "") for name in dict.fromkeys(names))


def _outweighing(answer: Assessment, named: Named) -> tuple[str, ...]:
    """Return what stands above a conclusion that was reached."""
    if named.kind == "level" and named.id != answer.disposition.level:
        return (f"the level {answer.disposition.label}",)
    if named.kind == "cause":
        place = next(place for place, cause in enumerate(answer.causes) if cause.id == named.id)
        cause = answer.causes[place]
        if cause.ruled_out_by:
            return tuple(f"the rule {reason.rule}: {reason.text}" for reason in cause.ruled_out_by)
        return tuple(f"{each.label} ({each.likelihood})" for each in answer.causes[:place][:_NAMED])
    if named.kind == "rule":
        other = [each for each in answer.not_applicable if each.rule == named.id and not each.counted]
        return tuple(f"it holds for others only: {each.population}" for each in other)
    return ()


def _standing_against(answer: Assessment, named: Named) -> tuple[str, ...]:
    """Return what keeps back something that rules ask for."""
    if named.kind == "measure":
        withheld = [each for each in answer.self_care.withheld if each.id == named.id]
        reasons = [reason.text for each in withheld for reason in each.reasons]
        asked = [f"not answered: {each.question}" for one in withheld for each in one.questions]
        return (*reasons, *asked)
    if named.kind == "level" and Level.of(named.id) < Level.of(answer.disposition.level):
        leading = (each for each in answer.disposition.reasons if each.level == answer.disposition.level)
        return tuple(reason.text for reason in leading)[:_NAMED]
    if named.kind == "test":
        spared = [each for each in answer.spared_tests if each.id == named.id]
        return tuple(reason.text for each in spared for reason in each.why)
    return ()


def _answer(
    named: Named, rules: Sequence[RuleVerdict], above: Sequence[str], leading: int, *, reached: bool
) -> str:
    label = capital(named.label)
    if reached:
        if not above:
            return f"{label} was reached, and nothing outweighs it."
        return f"{label} was reached, but outweighed by {list_of(above)}."
    fired = [each for each in rules if each.truth == "met"]
    if fired and above:
        return f"{label} was asked for, but held back: {' '.join(above)}"
    if fired:
        return f"{label} was asked for by {_ids(fired)}, but does not stand: {_why_held(named)}."
    if named.kind == "level" and above:
        earned = "it is earned by a likely harmless cause; " if named.id == Level.SELF_CARE.id else ""
        return f"{label} was not reached: {earned}what asks for more stands above it. {' '.join(above)}"
    if not rules:
        return f"{label} was not reached, and no rule leads there."
    near = rules[0]
    lacking = [f"{near.unknown} unknown" if near.unknown else "", f"{near.contradicted} contradicted"]
    lacking = [each for each in lacking if each and not each.startswith("0")]
    return (
        f"{label} was not reached. The nearest of {leading} rules is {near.rule}: of its "
        f"{len(near.conditions)} conditions {near.met} met, {' and '.join(lacking)}."
    )


def _why_held(named: Named) -> str:
    return "there is a fresh result" if named.kind == "test" else "they hold for other patients"


def _ids(rules: Iterable[RuleVerdict]) -> str:
    return list_of([each.rule for each in rules][:_NAMED])
