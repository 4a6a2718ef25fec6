"""Labelled cases with answers made by hand: their medicine is invented."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest

from spasm_expert.assessment import (
    Assessment,
    CauseAssessment,
    Disposition,
    EvidenceItem,
    FiredFlag,
    MatchedFact,
    Reason,
    RedFlags,
)
from spasm_expert.case import Case, Expectation
from spasm_expert.evaluation import ScoredCase, score
from spasm_expert.facts.terms.vocabulary import standard_vocabulary


def evidence(rule: str, weight: float, *, counted: bool = True) -> EvidenceItem:
    fact = MatchedFact("fever", "fever", "present")
    return EvidenceItem(rule, f"{rule} counts.", "", weight, "", counted, "", (fact, fact), ())


def cause(name: str, likelihood: str = "possible", *items: EvidenceItem) -> CauseAssessment:
    heard = tuple(item for item in items if item.weight > 0)
    against = tuple(item for item in items if item.weight < 0)
    return CauseAssessment(name, name, "", "", 0.5, likelihood, False, "routine", heard, against, ())


def answer(
    level: str = "routine",
    causes: Sequence[CauseAssessment] = (),
    reasons: Sequence[Reason] = (),
    flags: Sequence[FiredFlag] = (),
) -> Assessment:
    """Return an assessment that says only this."""
    blank = {field.name: () for field in dataclasses.fields(Assessment)}
    said = {
        "knowledge_version": "1",
        "disposition": Disposition(level, level, "", "", "", tuple(reasons), (), 0),
        "causes": tuple(causes),
        "red_flags": RedFlags(tuple(flags), (), (), 0),
    }
    return Assessment(**{**blank, **said})


def scored(
    label: str | Sequence[str] = (),
    level: str = "routine",
    causes: Sequence[str] = (),
    wanted: Sequence[str] = (),
    name: str = "case",
    **labels: object,
) -> ScoredCase:
    """Return a case scored; a label is one level, or all that are accepted."""
    accepted = (label,) if isinstance(label, str) else tuple(label)
    expected = Expectation(disposition=accepted, any_cause=tuple(wanted), **labels)
    return score(name, expected, answer(level, [cause(each) for each in causes]))


class Oracle:
    """Answers every case with the level that its notes name."""

    vocabulary = standard_vocabulary()

    def assess(self, case: Case) -> Assessment:
        return answer(str(case.notes))


@pytest.fixture
def oracle() -> Oracle:
    """Return an expert that answers as the notes of a case say."""
    return Oracle()
