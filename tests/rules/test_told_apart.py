"""Causes that look alike: the one that the evidence names comes first."""

from typing import Any

import pytest

from spasm_expert import assess

pytestmark = pytest.mark.generated


def first(**case: Any) -> str:
    return assess(case).causes[0].id


ON_HALOPERIDOL = [{"name": "haloperidol", "started": "2 days ago"}]


@pytest.mark.parametrize(
    ("case", "cause"),
    [
        (
            {
                "findings": {"torticollis_spasm": "yes", "sensory_trick": "yes", "neck_spasm": "yes"},
                "medications": ON_HALOPERIDOL,
            },
            "acute_drug_dystonia",
        ),
        ({"findings": {"seizure": "yes"}, "measurements": {"sodium": "105 mmol/L"}}, "hyponatraemia"),
        (
            {"findings": {"dry_mouth": "yes", "thirst": "yes"}, "measurements": {"potassium": "2.3 mmol/L"}},
            "hypokalaemia",
        ),
        (
            {"findings": {"grip_myotonia": "yes", "hand_wasting": "yes", "slurred_speech": "yes"}},
            "myotonia",
        ),
        (
            {
                "patient": {"age": 60},
                "findings": {"muscle_tenderness": {"state": "yes", "sites": ["shoulder"]}},
                "measurements": {"erythrocyte_sedimentation_rate": "65 mm/h"},
            },
            "polymyalgia_rheumatica",
        ),
        (
            {
                "findings": {
                    "low_back_pain": "yes",
                    "weight_loss": "yes",
                    "coughing_blood": "yes",
                    "sensory_level": "yes",
                    "babinski_sign": "yes",
                    "both_legs_weak": {"state": "yes", "since": "2 weeks"},
                }
            },
            "metastatic_cord_compression",
        ),
        (
            {"findings": {"jaundice": "yes", "vomiting": "yes"}, "medications": ["quinine"]},
            "quinine_reaction",
        ),
        (
            {
                "patient": {"age": 55},
                "findings": {
                    "tearing_chest_or_back_pain": "yes",
                    "abnormal_pulses": {"state": "yes", "sites": ["arm"]},
                },
            },
            "acute_aortic_syndrome",
        ),
        (
            {
                "findings": {"muscle_spasm": "yes"},
                "conditions": ["hypertension"],
                "medications": ["hydrochlorothiazide", "lisinopril", "amlodipine"],
                "measurements": {"potassium": "3.2 mmol/L", "systolic_pressure": "174 mmHg"},
            },
            "primary_hyperaldosteronism",
        ),
    ],
)
def test_the_cause_that_the_evidence_names_comes_first(case: dict[str, Any], cause: str) -> None:
    assert first(**case) == cause


def test_a_poisoned_farmer_has_no_likely_motor_neurone_disease() -> None:
    answer = assess(
        {
            "findings": {
                "weakness": {"state": "yes", "course": "progressive"},
                "pesticide_exposure": "yes",
                "drooling": "yes",
            }
        }
    )
    als = [cause for cause in answer.causes if cause.id == "als"]
    assert all(cause.likelihood == "unlikely" for cause in als)


def test_back_pain_with_a_cramping_leg_is_not_left_to_self_care() -> None:
    case = {"findings": {"low_back_pain": "yes", "limited_back_movement": "yes", "leg_spasm": "yes"}}
    assert assess(case).disposition.level == "routine"


def test_raised_creatine_kinase_in_words_with_severe_spasms_is_seen_the_same_day() -> None:
    case = {"findings": {"leg_spasm": "yes", "severe_spasms": "yes", "raised_creatine_kinase": "yes"}}
    assert assess(case).disposition.level == "same_day"


def test_no_cause_stands_above_one_that_is_called_likelier() -> None:
    words = ("very likely", "likely", "possible", "unlikely", "ruled out")
    for findings in (
        {"abnormal_pulses": "yes", "tearing_chest_or_back_pain": "yes", "vomiting": "yes"},
        {"vomiting": "yes", "little_urine": "yes", "fever": "yes", "spasm_at_night": "yes"},
    ):
        causes = assess({"findings": findings, "patient": {"age": 60}, "medications": ["quinine"]}).causes
        places = [words.index(cause.likelihood) for cause in causes]
        assert len(places) > 1
        assert places == sorted(places)
