"""What the keys of a case mean."""

from __future__ import annotations

import dataclasses
import datetime
import json
import pickle
import re

import pytest
import yaml
from pydantic import ValidationError

from spasm_expert import InvalidCaseError, assess
from spasm_expert.case import (
    Case,
    ConditionStatement,
    DrugStatement,
    Expectation,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)
from spasm_expert.case.unknowns import DETAILS
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

from .conftest import ISSUE_EXAMPLE, VOCABULARY

PRESENT, ABSENT, UNKNOWN = (FindingStatement(state) for state in ("present", "absent", "unknown"))


def test_the_example_of_the_format_says_what_it_says():
    case = Case.from_text(ISSUE_EXAMPLE, VOCABULARY)
    assert case.title == "dark urine after a spin class"
    assert case.patient == Patient(age=21.0, sex="female", pregnant="absent")
    assert dict(case.findings) == {
        "dark_urine": PRESENT,
        "fever": ABSENT,
        "fibrillations": PRESENT,
        "muscle_pain": PRESENT,
        "relieved_by_rest": ABSENT,
        "relieved_by_stretching": PRESENT,
        "saddle_numbness": UNKNOWN,
        "spasm_at_night": PRESENT,
        "spasm_both": PRESENT,
        "surgery": FindingStatement("present", since=21.0),
        "thigh_spasm": PRESENT,
        "triggered_by_exercise": PRESENT,
        "weakness": FindingStatement("present", 3.0, "left", "progressive", "severe", ("leg_spasm",)),
    }
    assert dict(case.measurements) == {
        "creatine_kinase": MeasurementStatement(42000.0, "U/L", 42000.0, "U/L"),
        "potassium": MeasurementStatement(5.9, "mmol/L", 5.9, "mmol/L", upper_limit=5.1, taken_hours_ago=2.0),
        "spasm_duration": MeasurementStatement(5.0, "min", 5.0, "min"),
        "spasm_frequency": MeasurementStatement(3.0, "/wk", 3.0, "/wk"),
        "spasm_since": MeasurementStatement(2.0, "d", 2.0, "d"),
    }
    assert dict(case.medications) == {
        "atorvastatin": DrugStatement("present"),
        "clarithromycin": DrugStatement("present", started=5.0, dose="500 mg"),
    }
    assert case.medications_complete
    assert not case.conditions_complete
    assert dict(case.conditions) == {"kidney_disease": ConditionStatement("present")}
    assert dict(case.results) == {"emg": ResultStatement(done=True)}
    assert case.expect == Expectation(
        ("emergency", "same_day"), ("rhabdomyolysis",), not_causes=("dvt",), tests=("emg",)
    )


def test_an_empty_map_is_a_case_that_says_nothing(read):
    assert read({}) == Case()
    assert Case.from_text("{}", VOCABULARY) == Case.from_text("--- {}\n...\n", VOCABULARY) == Case()


@pytest.mark.parametrize("yes", [True, "yes", "Yes", "YES", "y", "true", "True", "present"])
@pytest.mark.parametrize("no", [False, "no", "No", "NO", "n", "false", "False", "absent"])
def test_yes_true_and_present_mean_the_same(read, yes, no):
    case = read(findings={"fever": yes, "dark_urine": no, "weakness": "unknown"}, medications_complete=yes)
    assert dict(case.findings) == {"fever": PRESENT, "dark_urine": ABSENT, "weakness": UNKNOWN}
    assert case.medications_complete


@pytest.mark.parametrize(
    "name", ["dark_urine", "Dark urine", "dark-urine", "cola urine", "dark or cola-coloured urine"]
)
def test_a_finding_may_be_called_by_id_label_or_synonym(read, name):
    assert list(read(findings={name: "yes"}).findings) == ["dark_urine"]


def test_a_drug_a_measurement_a_test_and_a_cause_may_be_called_by_a_synonym_or_label(read):
    case = read(
        medications=["Lipitor"],
        measurements={"CK": "100 U/L"},
        results={"electromyography": "yes"},
        expect={"causes": "deep vein thrombosis", "red_flags": ["red flag one"], "tests": "Electromyography"},
    )
    assert list(case.medications) == ["atorvastatin"]
    assert list(case.measurements) == ["creatine_kinase"]
    assert list(case.results) == ["emg"]
    assert case.expect == Expectation(causes=("dvt",), tests=("emg",), red_flags=("rf01",))


@pytest.mark.parametrize(
    ("age", "years"),
    [
        (21, 21.0),
        ("21", 21.0),
        (0.5, 0.5),
        ("012", 12.0),
        ("21 years", 21.0),
        ("6 months", 0.5),
        ("0", 0.0),
        (130, 130.0),
    ],
)
def test_an_age_is_in_years_or_has_a_unit(read, age, years):
    assert read(patient={"age": age}).patient.age == pytest.approx(years, abs=1e-9)


def test_a_short_age_keeps_its_parts(read):
    assert read(patient={"age": "1 year 6 months"}).patient.age == pytest.approx(1.5)


def test_pregnancy_may_be_said_of_the_patient_or_among_the_conditions(read):
    for said in ({"patient": {"pregnant": "yes"}}, {"conditions": ["pregnant"]}):
        case = read(said)
        assert case.patient.pregnant == "present"
        assert "pregnant" not in case.conditions


def test_unknown_sex_and_pregnancy_are_as_if_nobody_had_said_so(read):
    assert read(patient={"sex": "unknown", "pregnant": "unknown"}) == Case()


@pytest.mark.parametrize(
    ("weeks", "number"), [(30, 30.0), ("30", 30.0), ("30 weeks", 30.0), ("30 weeks 3 days", 30 + 3 / 7)]
)
def test_weeks_of_a_pregnancy(read, weeks, number):
    assert read(patient={"pregnant": "yes", "weeks": weeks}).patient.weeks == pytest.approx(number)


def test_weight_and_height_of_the_patient_are_measurements(read):
    case = read(patient={"weight": "70 kg", "height": "1.75 m"})
    assert case.measurements["body_weight"].value == 70.0
    assert case.measurements["height"].value == 175.0


def test_items_of_the_spasm_may_be_one_name_a_list_or_a_map(read):
    assert read(spasm={"triggers": "exercise"}) == read(spasm={"triggers": ["exercise"]})
    case = read(
        spasm={
            "triggers": {"exercise": "no"},
            "timing": {"at night": "unknown"},
            "not_relieved_by": {"rest": "no"},
        }
    )
    assert dict(case.findings) == {
        "triggered_by_exercise": ABSENT,
        "spasm_at_night": UNKNOWN,
        "relieved_by_rest": PRESENT,
    }


def test_an_item_of_the_spasm_may_be_called_by_its_finding(read):
    assert read(spasm={"sites": ["thigh_spasm"]}) == read(spasm={"sites": ["thigh"]})


def test_what_is_not_relieved_by_something_unknown_stays_unknown(read):
    assert dict(read(spasm={"not_relieved_by": {"rest": "unknown"}}).findings) == {
        "relieved_by_rest": UNKNOWN
    }


@pytest.mark.parametrize(
    ("said", "days"), [("2 weeks", 14.0), ("2 days ago", 2.0), ("1 d 12 h", 1.5), ("2024-05-30", 1.0)]
)
def test_spasms_may_have_begun_some_time_ago_or_on_a_day(read, said, days):
    case = read(as_of="2024-05-31", spasm={"since": said})
    assert case.measurements["spasm_since"].value == days


@pytest.mark.parametrize(
    "said",
    [
        "5.9 mmol/L",
        {"value": 5.9, "unit": "mmol/L"},
        {"value": "5.9", "unit": "mmol/L"},
        {"value": "5.9 mmol/L"},
        "5.9 mEq/L",
    ],
)
def test_a_value_and_its_unit_may_be_one_text_or_two_keys(read, said):
    assert read(measurements={"potassium": said}).measurements["potassium"].value == 5.9


def test_a_value_is_kept_as_given_and_compared_in_one_unit(read):
    said = {"value": "10 mg/dL", "upper_limit": 10.4, "lower_limit": "2.1 mmol/L", "taken": "90 min ago"}
    assert read(measurements={"calcium": said}).measurements["calcium"] == MeasurementStatement(
        2.495, "mmol/L", 10.0, "mg/dL", 2.5948, 2.1, 1.5
    )


def test_a_plain_ratio_needs_no_unit(read):
    for said in ("0.85", 0.85, {"value": 0.85}):
        assert (
            read(measurements={"ankle_brachial_index": said}).measurements["ankle_brachial_index"].value
            == 0.85
        )


def test_a_blood_pressure_is_two_measurements(read):
    case = read(measurements={"blood_pressure": {"value": "152/98 mmHg", "taken": "1 h ago"}})
    assert case.measurements["systolic_pressure"].value == 152.0
    assert case.measurements["diastolic_pressure"].value == 98.0
    assert case.measurements["diastolic_pressure"].taken_hours_ago == 1.0
    assert (
        read(measurements={"blood_pressure": "152 / 98 mm Hg"}).measurements["systolic_pressure"].value
        == 152.0
    )


def test_medications_are_a_list_or_a_map(read):
    as_list = read(
        medications=[
            {"name": "atorvastatin", "state": "yes"},
            {"name": "anticoagulant", "state": "no"},
            {"name": "clarithromycin", "stopped": "3 days ago"},
            {"other": "a green pill"},
        ]
    )
    as_map = read(
        medications={
            "atorvastatin": True,
            "anticoagulant": "no",
            "clarithromycin": {"stopped": "3 days ago"},
            "other": "a green pill",
        }
    )
    assert as_list == as_map
    assert dict(as_list.medications) == {
        "anticoagulant": DrugStatement("absent"),
        "atorvastatin": DrugStatement("present"),
        "clarithromycin": DrugStatement("stopped", stopped=3.0),
    }
    assert as_list.other_medications == ("a green pill",)


def test_conditions_are_a_list_or_a_map(read):
    as_list = read(
        conditions=["dialysis", {"name": "kidney_disease", "since": "5 years"}, {"other": "a rare thing"}]
    )
    as_map = read(
        conditions={"dialysis": "yes", "kidney_disease": {"since": "5 years"}, "other": "a rare thing"}
    )
    assert as_list == as_map
    assert as_list.conditions["kidney_disease"] == ConditionStatement("present", since=1826.25)
    assert as_list.other_conditions == ("a rare thing",)
    assert read(conditions="dialysis") == read(conditions=["dialysis"])


def test_a_drug_may_be_stopped_at_an_unknown_time(read):
    assert read(medications={"atorvastatin": "stopped"}).medications["atorvastatin"] == DrugStatement(
        "stopped"
    )


def test_an_event_is_a_finding_with_its_time(read):
    case = read(events=[{"surgery": "3 weeks ago"}, "fever"])
    assert dict(case.findings) == {"surgery": FindingStatement("present", since=21.0), "fever": PRESENT}


def test_a_result_may_say_only_whether_the_test_was_done(read):
    assert read(results={"emg": "no"}).results["emg"] == ResultStatement(done=False)
    assert read(results={"emg": {"when": "2 days ago"}}).results["emg"] == ResultStatement(
        done=True, when=48.0
    )


@pytest.mark.parametrize(
    ("as_of", "then", "days"),
    [
        ("2024-05-31", "2024-05-01", 30.0),
        ("2024-05-31", "2024-05-31", 0.0),
        ("2024-05-31", "2024-05-31T08:00", 0.0),
        ("2024-05-31 12:00", "2024-05-31 00:00", 0.5),
        (datetime.date(2024, 5, 31), datetime.date(2024, 5, 30), 1.0),
    ],
)
def test_dates_are_counted_from_the_day_of_the_case(read, as_of, then, days):
    assert read(as_of=as_of, events=[{"surgery": then}]).findings["surgery"].since == days


def test_saying_the_same_twice_is_fine_and_details_add_up(read):
    case = read(
        spasm={"triggers": ["exercise", "exercise"]},
        findings={
            "triggered_by_exercise": {"state": "yes", "since": "2 days"},
            "myalgia": "yes",
            "muscle_pain": True,
        },
        medications=["atorvastatin", {"name": "Lipitor", "dose": "40 mg"}],
        measurements={"CK": "100 U/L", "creatine_kinase": "100 U/L"},
    )
    assert case.findings["triggered_by_exercise"] == FindingStatement("present", since=2.0)
    assert case.medications["atorvastatin"] == DrugStatement("present", dose="40 mg")
    assert len(case.measurements) == 1


def test_a_value_said_twice_in_two_units_is_one_value(read):
    case = read(measurements={"Potassium": "5.9 mmol/L", "potassium": "5.9 mEq/L"})
    assert case.measurements["potassium"].value == 5.9


def test_yaml_json_and_a_map_make_the_same_case(tmp_path):
    tree = yaml.safe_load(ISSUE_EXAMPLE)
    for name, text in (("leg.yaml", ISSUE_EXAMPLE), ("leg.json", json.dumps(tree))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    cases = [
        Case.from_text(ISSUE_EXAMPLE, VOCABULARY),
        Case.from_text(ISSUE_EXAMPLE.encode(), VOCABULARY),
        Case.from_text("\ufeff" + ISSUE_EXAMPLE, VOCABULARY),
        Case.from_text(json.dumps(tree, indent="\t"), VOCABULARY),
        Case.from_dict(tree, VOCABULARY),
        Case.from_file(tmp_path / "leg.yaml", VOCABULARY),
        Case.from_file(str(tmp_path / "leg.json"), VOCABULARY),
    ]
    assert len(set(cases)) == 1


def test_a_source_is_a_text_or_a_map_and_numbers_in_it_are_texts(read):
    source = {"title": "A book", "year": 2019, "pages": [1, 2.5], "open": True}
    case = read(source=source)
    assert case.source == {"title": "A book", "year": "2019", "pages": ("1", "2.5"), "open": "true"}
    assert case.to_dict()["source"] == {
        "title": "A book",
        "year": "2019",
        "pages": ["1", "2.5"],
        "open": "true",
    }
    assert (
        Case.from_text("source: {title: A book, year: 2019, pages: [1, 2.5], open: true}", VOCABULARY) == case
    )
    assert read(source="A book").source == "A book"


def test_a_case_cannot_change_and_can_be_hashed_and_pickled():
    case = Case.from_text(ISSUE_EXAMPLE, VOCABULARY)
    with pytest.raises(ValidationError):
        case.title = "other"
    with pytest.raises(TypeError):
        case.findings["fever"] = PRESENT
    with pytest.raises(AttributeError):
        case.findings.more = 1
    with pytest.raises(AttributeError):
        del case.findings._items
    with pytest.raises(dataclasses.FrozenInstanceError):
        case.patient.age = 3.0
    again = pickle.loads(pickle.dumps(case))
    assert again == case
    assert hash(again) == hash(case)
    assert case.model_copy(deep=True) == case


def test_a_case_made_of_plain_maps_is_frozen_too():
    case = Case(findings={"fever": PRESENT})
    assert case.findings == {"fever": PRESENT}
    assert hash(case)
    with pytest.raises(ValidationError):
        Case(findings=[1])


def test_free_text_is_not_in_the_repr_of_a_case(read):
    case = read(
        title="secret one",
        source="secret two",
        notes="secret three",
        medications=[{"other": "secret four"}, {"name": "atorvastatin", "dose": "secret five"}],
        conditions=[{"other": "secret six"}],
    )
    assert "secret" not in repr(case)
    assert "secret" not in str(case)


def test_the_canonical_form_is_in_a_stable_order_and_reads_back(read):
    case = Case.from_text(ISSUE_EXAMPLE, VOCABULARY)
    canonical = case.to_dict()
    assert list(canonical) == [
        "format",
        "title",
        "patient",
        "findings",
        "measurements",
        "medications",
        "medications_complete",
        "conditions",
        "results",
        "expect",
    ]
    assert list(canonical["findings"]) == sorted(canonical["findings"])
    assert json.loads(json.dumps(canonical)) == canonical
    assert read(canonical) == case
    assert read(canonical).to_dict() == canonical


def test_what_an_evaluation_needs_stands_beside_the_label(read):
    case = read(
        expect={
            "disposition": ["emergency", "same_day"],
            "group": "nerve",
            "quality": "Thin",
            "score_level": "no",
            "undisputed_emergency": "yes",
        }
    )
    assert case.expect == Expectation(
        disposition=("emergency", "same_day"),
        group="nerve",
        quality="thin",
        score_level=False,
        undisputed_emergency=True,
    )
    assert read(case.to_dict()) == case


def test_a_level_is_scored_and_an_emergency_disputed_unless_the_label_says_otherwise(read):
    case = read(expect={"score_level": "yes", "undisputed_emergency": "no"})
    assert case.expect == Expectation()
    assert case.to_dict()["expect"] == {}


def test_a_labelled_case_that_expects_nothing_stays_labelled(read):
    assert read(expect={}).to_dict() == {"format": 1, "expect": {}}
    assert read(read(expect={}).to_dict()).expect == Expectation()


def test_a_case_is_written_as_json(read):
    assert (
        json.loads(read(findings={"fever": "yes"}).model_dump_json())["findings"]["fever"]["state"]
        == "present"
    )


def test_what_is_not_to_be_asked_stands_in_order_and_once(read):
    said = ["Weakness.since", "age", "laboratory", "age", "potassium"]
    assert read(not_to_ask=said).not_to_ask == ("age", "laboratory", "potassium", "weakness.since")
    assert read(not_to_ask="sex").to_dict() == {"format": 1, "not_to_ask": ["sex"]}
    assert read(read(not_to_ask=said).to_dict()) == read(not_to_ask=said)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("potasium", "Did you mean potassium?"),
        ("weakness.started", "Expected since, side, course, severity, sites."),
        ("potassium.since", "Expected nothing after the dot."),
    ],
)
def test_only_what_is_asked_can_be_not_to_be_asked(said, message):
    with pytest.raises(InvalidCaseError, match=re.escape(message)):
        Case.from_dict({"not_to_ask": [said]})


def test_no_rule_sees_what_is_not_to_be_asked():
    said = {"findings": {"dark_urine": "yes", "fever": "yes"}}
    plain, closed = (assess(case, include_case=False) for case in (said, {**said, "not_to_ask": ["age"]}))
    assert dataclasses.replace(closed, input_version=plain.input_version) == plain


def test_every_id_that_can_be_asked_is_itself_in_not_to_ask():
    vocabulary = standard_vocabulary()
    ids = [term.id for kind in DETAILS for term in vocabulary.of_kind(kind)]

    assert len(ids) > 1000
    assert Case.from_dict({"not_to_ask": ids}).not_to_ask == tuple(sorted(ids))


def test_what_is_not_to_be_asked_stands_by_its_id_in_a_case_made_by_hand():
    with pytest.raises(InvalidCaseError, match="names fever by another name"):
        assess(Case(not_to_ask=("Fever", "age")))
