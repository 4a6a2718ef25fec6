"""The diagnostic tests worth doing: what rules recommend and no fresh result answers."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from spasm_expert.assessment import SparedTest, TestAdvice
from spasm_expert.core.conclusions import NotWorthDoing, Recommends
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert.causes import Judged
from spasm_expert.expert.session import Session
from spasm_expert.facts.terms.kinds import Test
from spasm_expert.levels import Level


def tests_worth_doing(session: Session, causes: Sequence[Judged]) -> tuple[TestAdvice, ...]:
    """Return the recommended tests without a fresh result, and those to repeat."""
    wanted: dict[str, list[tuple[ClinicalRule, Recommends]]] = {}
    for rule, part in session.concluded(Recommends):
        assert isinstance(part, Recommends)
        wanted.setdefault(part.test.id, []).append((rule, part))
    places = {judged.cause.id: place for place, judged in enumerate(causes)}
    found = []
    for name, asked in wanted.items():
        test = session.vocabulary.a(Test, name)
        fresh = has_fresh_result(session, test)
        repeats = [(rule, part) for rule, part in asked if part.repeat] if fresh else asked
        if repeats:
            urgency = max(part.urgency for _, part in repeats)
            advice = _advice(session, test, repeats, repeat=fresh)
            nearest = min(
                (places.get(cause, len(places)) for cause in advice.for_causes), default=len(places)
            )
            found.append((-urgency, nearest, advice))
    ordered = [advice for *_, advice in sorted(found, key=lambda each: (each[0], each[1], each[2].id))]
    panels = [
        (other, {part.id for part in components})
        for other in ordered
        if (components := session.vocabulary.a(Test, other.id).components)
    ]
    return tuple(_in_its_panel(advice, panels) for advice in ordered)


def _in_its_panel(advice: TestAdvice, panels: Sequence[tuple[TestAdvice, set[str]]]) -> TestAdvice:
    """Return the advice, with the panel among the others that holds the test and is as urgent.

    Args:
        advice: The advice.
        panels: The panels advised, with the ids of their components.
    """
    for other, held in panels:
        if advice.id in held:
            soon_enough = Level.of(other.urgency) >= Level.of(advice.urgency)
            if soon_enough and other.repeat >= advice.repeat:
                return dataclasses.replace(advice, part_of=other.id)
    return advice


def _advice(
    session: Session, test: Test, asked: Sequence[tuple[ClinicalRule, Recommends]], *, repeat: bool
) -> TestAdvice:
    return TestAdvice(
        id=test.id,
        label=test.label,
        loinc=test.loinc,
        about=test.about,
        urgency=max(part.urgency for _, part in asked).id,
        repeat=repeat,
        for_causes=tuple(sorted({cause.id for _, part in asked for cause in part.for_})),
        why=tuple(
            session.reason(rule, part.urgency.id)
            for rule, part in sorted(asked, key=lambda each: -each[1].urgency)
        ),
    )


def tests_spared(session: Session, advised: Sequence[TestAdvice]) -> tuple[SparedTest, ...]:
    """Return the tests that rules say add nothing here and that no other rule recommends."""
    wanted = {advice.id for advice in advised}
    rules: dict[str, list[ClinicalRule]] = {}
    for rule, part in session.concluded(NotWorthDoing):
        assert part.about is not None
        if part.about.id not in wanted:
            rules.setdefault(part.about.id, []).append(rule)
    return tuple(
        SparedTest(name, session.label(name), tuple(session.reason(rule) for rule in rules[name]))
        for name in sorted(rules)
    )


def has_fresh_result(session: Session, test: Test) -> bool:
    """Tell whether a test was done lately; a panel if every component was."""
    done = session.case.results.get(test.id)
    if done is not None and done.done:
        return done.when is None or done.when <= test.fresh_days * 24
    if test.components:
        return all(has_fresh_result(session, component) for component in test.components)
    return any(_is_fresh(session, name, test.fresh_days) for name in test.measures)


def _is_fresh(session: Session, name: str, days: float) -> bool:
    measured = session.case.measurements.get(name)
    if measured is not None:
        return measured.taken_hours_ago is None or measured.taken_hours_ago <= days * 24
    return session.view.stated(name) is not None
