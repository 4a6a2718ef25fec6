"""The trace: every fact, every computed value, every firing, every limit and score that was used."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spasm_expert.assessment import (
    CitedSource,
    DerivedValue,
    Firing,
    LimitUsed,
    NotApplicable,
    ScoreAssessment,
    ScoreItem,
    Trace,
)
from spasm_expert.core.conclusions import Points
from spasm_expert.core.conditions import Condition, Scored
from spasm_expert.core.limits import TIMES_LOWER, TIMES_UPPER, Limit
from spasm_expert.core.rule import NOBODY_YET
from spasm_expert.core.sources import Citation, Source
from spasm_expert.core.truth import Truth
from spasm_expert.expert.origins import implied_facts
from spasm_expert.expert.session import Session, citations, number, with_unit
from spasm_expert.facts.derived import FORMULAS
from spasm_expert.facts.terms.kinds import Analyte, Score

_FORMULAS = {formula.id: formula for formula in FORMULAS}


def trace(session: Session) -> Trace:
    """Return the whole reasoning."""
    firings = tuple(
        Firing(
            rule.id,
            -rule.salience,
            session.matched(rule),
            rule.spec.consequences,
            rule.spec.because,
            citations(rule),
            rule.spec.about,
        )
        for rule in session.fired
    )
    return Trace(session.facts_in_words, tuple(_derived(session)), firings, implied_facts(session, firings))


def _derived(session: Session) -> Iterator[DerivedValue]:
    for each in session.memory.derived:
        unit = session.vocabulary.a(Analyte, each.analyte_id).unit
        formula = _FORMULAS[each.formula_id]
        inputs = (*(analyte.id for analyte in formula.needs), *formula.needs_person)
        yield DerivedValue(each.analyte_id, with_unit(each.value, unit), each.text, formula.source, inputs)


def limits_used(session: Session) -> tuple[LimitUsed, ...]:
    """Return the limits that met conditions of fired rules compared with, each once."""
    found: dict[tuple[str, str], LimitUsed] = {}
    for rule in session.fired:
        for part in rule.spec.limited:
            if part.truth(session.view) is Truth.MET:
                for limit in part.limits:
                    used = _limit_used(session, part, limit)
                    found[used.id, used.analyte] = used
    return tuple(found[key] for key in sorted(found))


def _limit_used(session: Session, condition: Condition, limit: Limit) -> LimitUsed:
    term = condition.terms[0]
    text = str(limit)
    limits = session.memory.ranges.get(term.id)
    if limits is not None and limit.unit in (TIMES_UPPER, TIMES_LOWER):
        ends = limits[:2] if limit.unit == TIMES_UPPER else limits[2:4]
        unit = session.vocabulary.a(Analyte, term.id).unit
        own = {"case": "given with the value", "reference": "reference interval"}.get(
            limits.origin, "partly given"
        )
        spread = " to ".join(number(end) for end in dict.fromkeys(ends) if end is not None)
        text = f"{text}, which is {spread} {unit} ({own})"
    return LimitUsed(limit.id, term.id, text, limit.population, limit.cited)


def reviewed(session: Session) -> str:
    """Return in one sentence which of the topics that were used somebody has reviewed."""
    used = {rule.id.partition(".")[0] for rule in session.fired}
    reviews = {name: session.base.topic_by_id[name].reviewed for name in used}
    done = sorted({str(review) for review in reviews.values() if review != NOBODY_YET})
    if not done:
        return "No clinician has reviewed the rules used here."
    count = sum(review != NOBODY_YET for review in reviews.values())
    return f"{count} of the {len(reviews)} topics used here were reviewed: {'; '.join(done)}."


def sources_cited(session: Session) -> tuple[CitedSource, ...]:
    """Return every source that the fired rules and their limits cite, each once, by id."""
    found = {source.id: source for rule in session.fired for source in rule.spec.references}
    return tuple(_cited_source(found[name]) for name in sorted(found))


@functools.lru_cache(maxsize=4096)
def _cited_source(source: Source) -> CitedSource:
    return CitedSource(source.id, str(Citation(source)), source.link, source.checked)


def scores(session: Session) -> tuple[ScoreAssessment, ...]:
    """Return the scores worth showing, with every item: two items have points, or they reach a limit."""
    decisive = {
        part.score.id
        for rule in session.fired
        for part in rule.spec.limited
        if isinstance(part, Scored) and part.name == "at_least" and part.truth(session.view) is Truth.MET
    }
    # A score of which no rule has fired has no points.
    scored = {part.score.id for rule in session.fired for part in rule.spec.then if isinstance(part, Points)}
    found = []
    for name in sorted(scored):
        items = session.view.score_items(name)
        scoring = sum(span.floor > 0 for span in items.values())
        if scoring > 1 or (scoring and name in decisive):
            score = session.vocabulary.a(Score, name)
            low, high, _ = session.view.score(name)
            shown = tuple(ScoreItem(item, span.low, span.high) for item, span in items.items())
            found.append(ScoreAssessment(name, score.label, low, high, shown, score.note))
    return tuple(found)


def not_applicable(session: Session) -> tuple[NotApplicable, ...]:
    """Return the fired rules for another population than the patient's, or perhaps another."""
    found = []
    for rule in session.fired:
        belongs = session.view.population(rule)
        if belongs is not Truth.MET:
            words = "; ".join(part.text() for part in rule.spec.population)
            found.append(NotApplicable(rule.id, words, counted=belongs is Truth.UNKNOWN))
    return tuple(found)
