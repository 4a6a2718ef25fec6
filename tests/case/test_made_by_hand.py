"""A case made by hand is checked like one that was read."""

from __future__ import annotations

import math

import pytest

from spasm_expert.case import (
    Case,
    ConditionStatement,
    DrugStatement,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)
from spasm_expert.errors import InvalidCaseError

from .conftest import ISSUE_EXAMPLE, VOCABULARY

YES, NO = FindingStatement("present"), FindingStatement("absent")


def potassium(value: float = 5.0, unit: str = "mmol/L", **more: float) -> MeasurementStatement:
    return MeasurementStatement(value, unit, value, unit, **more)


WRONG = [
    (
        {"findings": {"dark_urin": YES}},
        "findings.dark_urin is no id of a known finding. Did you mean dark_urine?",
    ),
    ({"findings": {"statin": YES}}, "findings.statin is no id of a known finding."),
    (
        {"findings": {"fever": FindingStatement("yes")}},
        "findings.fever.state is 'yes'. Expected present, absent or unknown.",
    ),
    (
        {"findings": {"fever": FindingStatement("present", side="middle")}},
        "findings.fever.side is 'middle'. Expected left, right or both.",
    ),
    (
        {"findings": {"fever": FindingStatement("present", since=-1.0)}},
        "findings.fever.since is -1.0. Expected 0 or more.",
    ),
    (
        {"findings": {"weakness": FindingStatement("present", sites=("legg",))}},
        "findings.weakness.sites is no id of a known finding: 'legg'.",
    ),
    (
        {"measurements": {"potassium": potassium(unit="mg/dL")}},
        "measurements.potassium.unit is 'mg/dL'. Expected mmol/L, as the value is in it.",
    ),
    (
        {"measurements": {"potassium": potassium(59.0)}},
        "measurements.potassium.value is 59.0. Expected 0.5 to 15.",
    ),
    (
        {"measurements": {"potassium": potassium(math.nan)}},
        "measurements.potassium.value is nan. Expected 0.5 to 15.",
    ),
    (
        {"measurements": {"potassium": potassium(upper_limit=3.0, lower_limit=5.0)}},
        "measurements.potassium has a lower_limit above its upper_limit.",
    ),
    (
        {"medications": {"statin": DrugStatement("sometimes")}},
        "medications.statin.state is 'sometimes'. Expected present, absent, unknown or stopped.",
    ),
    (
        {"medications": {"statin": DrugStatement("stopped", started=1.0, stopped=2.0)}},
        "medications.statin was stopped before it was started.",
    ),
    (
        {"conditions": {"pregnant": ConditionStatement("present")}},
        "conditions.pregnant is stated under patient. Move it there.",
    ),
    ({"results": {"emgg": ResultStatement(True)}}, "results.emgg is no id of a known test."),
    (
        {"findings": {"weakness": NO, "proximal_weakness": YES}},
        "findings.proximal_weakness says that proximal_weakness is present, but",
    ),
    ({"patient": Patient(age=300.0)}, "patient.age is 300.0. Expected 0 to 130."),
    ({"patient": Patient(sex="F")}, "patient.sex is 'F'. Expected female or male."),
    (
        {"patient": Patient(sex="male", pregnant="present")},
        "patient.pregnant is yes, but patient.sex is male.",
    ),
    (
        {"patient": Patient(age=5.0, pregnant="present")},
        "patient.pregnant is yes, but patient.age is 5. Expected an age from 8 to 75 years with it.",
    ),
    ({"patient": Patient(weeks=20.0)}, "patient.weeks is given, but pregnant is not stated."),
    (
        {"patient": Patient(age=80.0), "conditions": {"late_pregnancy": ConditionStatement("present")}},
        "conditions.late_pregnancy says that late_pregnancy is present, but patient.age is 80.",
    ),
]


@pytest.mark.parametrize(("content", "message"), WRONG)
def test_what_the_reader_would_refuse_is_refused(content, message):
    with pytest.raises(InvalidCaseError) as caught:
        Case(**content).check(VOCABULARY)

    assert any(message in str(problem) for problem in caught.value.problems), str(caught.value)


def test_free_text_is_not_repeated():
    case = Case(findings={"fever": FindingStatement("Jane Doe of Oak Street")})

    with pytest.raises(InvalidCaseError, match="a text of 22 characters") as caught:
        case.check(VOCABULARY)

    assert "Jane" not in str(caught.value)


def test_what_was_read_passes_and_so_does_an_empty_case():
    case = Case.from_text(ISSUE_EXAMPLE, VOCABULARY)

    case.check(VOCABULARY)
    Case().check(VOCABULARY)
    Case().check()

    assert Case.from_dict(case.to_dict(), VOCABULARY) == case
