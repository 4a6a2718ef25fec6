"""The JSON Schema of a case, and the case format with the whole vocabulary."""

from __future__ import annotations

import json

import pytest
import yaml
from jsonschema import Draft202012Validator

from spasm_expert.case import Case, case_schema
from spasm_expert.case.forms import SpasmForm
from spasm_expert.case.quantities import PRESSURES
from spasm_expert.facts.terms.kinds import Analyte, Finding
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

from .conftest import ISSUE_EXAMPLE, VOCABULARY

SMALL = Draft202012Validator(case_schema(VOCABULARY))


def test_the_schema_is_itself_valid_and_is_json():
    for schema in (case_schema(), case_schema(VOCABULARY)):
        Draft202012Validator.check_schema(schema)
        assert json.loads(json.dumps(schema)) == schema
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_example_of_the_format_is_valid_as_yaml_and_in_canonical_form():
    said = yaml.safe_load(ISSUE_EXAMPLE)
    as_text = json.loads(json.dumps(said).replace("true", '"yes"').replace("false", '"no"'))
    for document in (said, as_text, Case.from_text(ISSUE_EXAMPLE, VOCABULARY).to_dict()):
        assert [error.message for error in SMALL.iter_errors(document)] == []


@pytest.mark.parametrize(
    "said",
    [
        {
            "findings": {
                "fever": True,
                "muscle pain": "NO",
                "cola urine": {"state": "Unknown"},
                "dark_or_cola_coloured_urine": "n",
            }
        },
        {"measurements": {"blood_pressure": "120/80 mmHg", "CK": "5 U/L", "potassium": "5 mmol/L"}},
        {"measurements": {"ankle_brachial_index": 0.9, "potassium": {"value": 5, "unit": "mmol/L"}}},
        {"measurements": {"ankle_brachial_index": {"value": "0.9", "taken": "2024-05-01"}}},
        {"measurements": {"calcium": {"value": 9.5, "unit": "mg/dL", "upper_limit": 10.5}}},
        {"patient": {"age": 130, "weeks": "20", "weight": "70kg", "height": "1.75 m"}},
        {"patient": {"age": "8 months"}, "spasm": {"lasts": "1 h 30 min", "how_often": "3/week"}},
        {"findings": {"fever": {"state": True, "since": "2024-05-01 10:00"}}, "as_of": "2024-05-02"},
        {"medications": {"Lipitor": "stopped", "other": "a pill"}},
        {
            "medications": "statin",
            "conditions": ["pregnant", {"other": "x"}],
            "events": ["fever", {"surgery": "1 d"}],
        },
        {"spasm": {"side": "one", "triggers": {"exercise": False}, "sites": ["leg_spasm"]}},
        {"source": {"title": "x", "year": 1}, "format": "1"},
        {"expect": {"group": "nerve", "quality": "Thin", "score_level": "no", "undisputed_emergency": False}},
    ],
)
def test_the_schema_takes_every_form(said):
    assert [error.message for error in SMALL.iter_errors(said)] == []


@pytest.mark.parametrize(
    "said",
    [
        [],
        {"findngs": {}},
        {"findings": {"dark_urin": True}},
        {"findings": {"fever": "maybe"}},
        {"findings": {"fever": None}},
        {"findings": {"fever": {}}},
        {"findings": {"fever": {"state": True, "side": "middle"}}},
        {"measurements": {"potassium": True}},
        {"measurements": {"age": 3}},
        {"measurements": {"potassium": {"unit": "mmol/L"}}},
        {"measurements": {"potassium": 5}},
        {"measurements": {"potassium": "5"}},
        {"measurements": {"potassium": "high"}},
        {"measurements": {"potassium": {"value": 59, "unit": "mmol/L"}}},
        {"measurements": {"potassium": {"value": 5}}},
        {"measurements": {"ankle_brachial_index": 4}},
        {"measurements": {"ankle_brachial_index": {"value": -1}}},
        {"measurements": {"blood_pressure": "152 mmHg"}},
        {"patient": {"age": 131}},
        {"patient": {"age": -1}},
        {"patient": {"age": "old"}},
        {"patient": {"weeks": 46, "pregnant": True}},
        {"patient": {"weight": 70}},
        {"spasm": {"lasts": 5}},
        {"spasm": {"how_often": "3"}},
        {"findings": {"fever": {"state": True, "since": "3"}}},
        {"findings": {"fever": {"state": True, "since": "yesterday"}}},
        {"events": [{"surgery": 3}]},
        {"as_of": "today"},
        {"as_of": 2024},
        {"medications": ["unheard of"]},
        {"spasm": {"triggers": ["stretching"]}},
        {"expect": {"disposition": "soon"}},
        {"expect": {"quality": "poor"}},
        {"expect": {"group": ["nerve"]}},
        {"title": ""},
        {"patient": None},
        {"format": 2},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(complain, said):
    assert not SMALL.is_valid(said)
    assert complain(said)


def test_every_saying_of_the_vocabulary_has_its_key():
    said = {
        term.said_as[0]
        for term in standard_vocabulary()
        if isinstance(term, Finding) and term.said_as is not None
    }
    assert said <= set(SpasmForm.model_fields)


def test_every_item_of_the_spasm_can_be_said_with_the_whole_vocabulary():
    vocabulary = standard_vocabulary()
    for key in ("sites", "side", "timing", "triggers", "relieved_by"):
        for item in vocabulary.sayings(key):
            case = Case.from_dict({"spasm": {key: item}})
            assert vocabulary.said_as(key, item).id in case.findings


def test_the_quantities_that_the_format_names_are_in_the_vocabulary():
    vocabulary = standard_vocabulary()
    for key in ("lasts", "since", "how_often"):
        assert isinstance(vocabulary.said_as("spasm", key), Analyte)
    for name in (*PRESSURES, "weight", "height"):
        assert vocabulary.find("analyte", name) is not None
    assert vocabulary.find("condition", "pregnant") is not None


def test_every_finding_of_the_vocabulary_can_be_said_and_reads_back():
    for term in standard_vocabulary().of_kind("finding"):
        case = Case.from_dict({"findings": {term.id: True}})
        assert Case.from_dict(case.to_dict()) == case


def test_the_example_of_the_format_reads_with_the_whole_vocabulary():
    text = ISSUE_EXAMPLE.replace("[kidney_disease]", "[chronic_kidney_disease]")
    case = Case.from_text(text)
    assert {"dark_urine", "weakness", "surgery"} <= set(case.findings)
    assert Case.from_dict(case.to_dict()) == case
    assert Draft202012Validator(case_schema()).is_valid(case.to_dict())
