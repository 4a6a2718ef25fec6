"""Tests, scores and computed values in a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spasm_expert.assessment import Assessment, DerivedValue, Reason, ScoreAssessment, SparedTest, TestAdvice
from spasm_expert.levels import Level
from spasm_expert.report.layout import Page, Span, glued
from spasm_expert.report.words import (
    CauseNames,
    Extent,
    capital,
    cite,
    level_name,
    list_of,
    number,
    rests_on,
    rule_span,
    sentence,
    span_of_points,
)


def add_tests(page: Page, assessment: Assessment, extent: Extent) -> None:
    """Add the tests worth doing, by urgency."""
    page.heading("Tests worth doing")
    if not assessment.tests:
        page.add("None.", indent=2)
    names = CauseNames(assessment.causes)
    urgency = ""
    parts: dict[str, list[str]] = {}
    for test in assessment.tests:
        if test.part_of:
            parts.setdefault(test.part_of, []).append(test.label)
    for tests in _by_reason([test for test in assessment.tests if not test.part_of], extent):
        if tests[0].urgency != urgency:
            urgency = tests[0].urgency
            page.add(Span(f"{_when(urgency, assessment.disposition.level)}:", urgency), indent=2)
        _add_together(page, tests, names, extent, parts)


def _when(urgency: str, level: str) -> str:
    """Return how soon a test is wanted; one that an urgent visit must not wait for comes after it."""
    calm = (Level.TWO_WEEKS, Level.ROUTINE)
    if Level.of(urgency) in calm and Level.of(level) not in (*calm, Level.SELF_CARE):
        return f"Later, when this is settled ({level_name(urgency)})"
    return capital(level_name(urgency))


def _by_reason(tests: Sequence[TestAdvice], extent: Extent) -> list[list[TestAdvice]]:
    """Return the tests in groups that share urgency and first reason; each alone where details are wanted."""
    groups: dict[tuple[str, str], list[TestAdvice]] = {}
    for test in tests:
        shared = test.why[0].rule if test.why and not extent.details else test.id
        groups.setdefault((test.urgency, shared), []).append(test)
    return list(groups.values())


def _add_together(
    page: Page,
    tests: Sequence[TestAdvice],
    names: CauseNames,
    extent: Extent,
    parts: Mapping[str, Sequence[str]],
) -> None:
    labels = "; ".join(f"{test.label}{_more(test, parts.get(test.id, ()))}" for test in tests)
    looked_for = list_of(names.known(dict.fromkeys(cause for test in tests for cause in test.for_causes)))
    page.add(
        Span(f"{capital(labels)}.", "strong"),
        f"Looks for {looked_for}." if looked_for else "",
        indent=2,
        bullet="- ",
    )
    first = tests[0]
    if extent.details:
        code = f"(LOINC {first.loinc})" if first.loinc else ""
        page.add(sentence(first.about), code, indent=4)
    for reason in first.why if extent.details else first.why[:1]:
        page.add(sentence(reason.text), rule_span(reason.rule), indent=4)
        if extent.details:
            rests_on(page, reason.matched, indent=4)
            cite(page, reason.sources, indent=4)


def _more(test: TestAdvice, parts: Sequence[str]) -> str:
    """Return what stands behind the name of a test: whether it is a repeat, and what to see to in a panel."""
    held = f" (with {list_of(parts)})" if parts else ""
    return f"{held}{', again' if test.repeat else ''}"


def add_spared(page: Page, tests: Sequence[SparedTest], extent: Extent) -> None:
    """Add the tests that add nothing here, and why."""
    if tests:
        page.heading("Tests not worth doing")
    together: dict[tuple[Reason, ...], list[str]] = {}
    for test in tests:
        together.setdefault(test.why if extent.details else test.why[:1], []).append(test.label)
    for reasons, labels in together.items():
        page.add(Span(f"{capital('; '.join(labels))}.", "strong"), indent=2, bullet="- ")
        for reason in reasons:
            page.add(sentence(reason.text), rule_span(reason.rule), indent=4)


def add_scores(page: Page, scores: Sequence[ScoreAssessment]) -> None:
    """Add each score with the items that gave points and those that are unknown."""
    if scores:
        page.heading("Scores")
    for score in scores:
        total = span_of_points(score.low, score.high)
        page.add(Span(f"{capital(score.label)}:", "strong"), f"{total}.", indent=2, bullet="- ")
        given = [
            f"{words(item.item)} ({number(item.low)})" for item in score.items if item.low == item.high != 0
        ]
        unknown = [words(item.item) for item in score.items if item.low != item.high]
        if given:
            page.add(f"Points for: {'; '.join(given)}.", indent=4)
        if unknown:
            page.add(f"Not known: {'; '.join(unknown)}.", indent=4)
        if score.note:
            page.add(Span(sentence(score.note), "quiet"), indent=4)


def add_computed(page: Page, values: Sequence[DerivedValue]) -> None:
    """Add the values that were computed from others, with their formula."""
    if values:
        page.heading("Computed values")
    for value in values:
        name = capital(value.analyte.replace("_", " "))
        page.add(
            Span(f"{name}:", "strong"),
            f"{glued(value.value)}.",
            Span(sentence(value.formula), "quiet"),
            indent=2,
            bullet="- ",
        )


def words(item: str) -> str:
    """Return the name of an item as words."""
    return item.replace("_", " ")
