"""What cannot be true of one person at one time is refused: a pregnancy, and a sign that is a value."""

from __future__ import annotations

import pytest

from spasm_expert.case import Case
from spasm_expert.errors import InvalidCaseError
from spasm_expert.facts.terms.definitions import DEFINITIONS
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.rules import standard_sources


def problems(said):
    with pytest.raises(InvalidCaseError) as caught:
        Case.from_dict(said)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("age", [5, "7 years", 76, 80])
def test_nobody_is_pregnant_at_this_age(age):
    (problem,) = problems({"patient": {"age": age, "pregnant": "yes"}})

    assert problem.startswith("patient.pregnant is yes, but patient.age is ")
    assert problem.endswith("Expected an age from 8 to 75 years with it.")


@pytest.mark.parametrize("age", [8, 12, 52, 75])
def test_a_rare_age_of_pregnancy_is_taken(age):
    assert Case.from_dict({"patient": {"age": age, "pregnant": "yes"}}).patient.pregnant == "present"


def test_a_pregnancy_among_the_conditions_is_looked_at_too():
    assert problems({"patient": {"age": 80}, "conditions": ["pregnant"]}) == [
        "patient.pregnant is yes, but patient.age is 80. Expected an age from 8 to 75 years with it."
    ]


@pytest.mark.parametrize("age", [5, 80])
def test_no_pregnancy_is_possible_at_any_age(age):
    assert Case.from_dict({"patient": {"age": age, "pregnant": "no"}}).patient.pregnant == "absent"


@pytest.mark.parametrize("value", ["39.5 Cel", "103 [degF]", {"value": "38.1 °C", "taken": "2 hours ago"}])
def test_no_fever_beside_a_high_temperature_is_refused(value):
    (problem,) = problems({"findings": {"fever": "no"}, "measurements": {"temperature": value}})

    assert problem.startswith("findings.fever says that fever is absent, but measurements.temperature is ")
    assert problem.endswith("and above 38 Cel that is one. One of the two is wrong.")


@pytest.mark.parametrize(
    ("fever", "value"),
    [
        ("no", "38 Cel"),
        ("no", {"value": "39.5 Cel", "taken": "3 days ago"}),
        ("unknown", "39.5 Cel"),
        ("yes", "39.5 Cel"),
        ("yes", "36.5 Cel"),
    ],
)
def test_what_may_both_be_true_is_taken(fever, value):
    case = Case.from_dict({"findings": {"fever": fever}, "measurements": {"temperature": value}})

    assert "temperature" in case.measurements


def test_a_definition_names_terms_and_a_source_that_exist():
    for definition in DEFINITIONS:
        assert definition.finding in standard_vocabulary()
        assert definition.analyte in standard_vocabulary()
        assert definition.source in standard_sources()
        assert definition.analyte.possible[0] < definition.above < definition.analyte.possible[1]
