"""What self-care advises, and what keeps it back."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from spasm_expert.expert import assess

NO = [
    "dark_urine",
    "dehydration_signs",
    "vomiting",
    "diarrhoea",
    "little_urine",
    "heat_exposure",
    "gastrointestinal_bleeding",
    "heavy_alcohol_use",
    "smoking",
    "surgery",
    "unusual_bleeding",
    "spreading_redness",
    "blistered_or_purple_skin",
    "skin_crackling",
    "lasts_beyond_24_h_after_exercise",
    "wound",
    "rash",
]
STRAINED_BACK = {
    "patient": {"age": 40, "sex": "male"},
    "spasm": {"sites": ["lower_back"], "triggers": ["lifting"]},
    "findings": {"low_back_pain": True, **dict.fromkeys(NO, False)},
    "medications": [],
    "medications_complete": True,
    "conditions": [],
    "conditions_complete": True,
    "measurements": {"egfr": "95 mL/min/{1.73_m2}"},
}
NIGHT_CRAMP = {"sites": ["calf"], "timing": ["at_night"], "relieved_by": ["stretching"]}


def strained_back(**changes: Any) -> dict[str, Any]:
    case = copy.deepcopy(STRAINED_BACK)
    for section, change in changes.items():
        if isinstance(change, dict):
            case[section] = {**case.get(section, {}), **change}
        else:
            case[section] = change
    return case


def advised(case: dict[str, Any]) -> set[str]:
    return {measure.id for measure in assess(case).self_care.advised}


def withheld(case: dict[str, Any], measure: str) -> list[str]:
    (found,) = (each for each in assess(case).self_care.withheld if each.id == measure)
    return [reason.rule for reason in found.reasons]


def test_an_anti_inflammatory_tablet_is_advised_only_when_every_question_is_answered() -> None:
    assert "sc12_nsaid" in advised(strained_back())
    open_case = strained_back()
    del open_case["findings"]["smoking"]
    del open_case["findings"]["heavy_alcohol_use"]
    (held,) = (each for each in assess(open_case).self_care.withheld if each.id == "sc12_nsaid")
    assert held.reasons == ()
    assert {question.term for question in held.questions} == {"smoking", "heavy_alcohol_use"}


@pytest.mark.parametrize(
    "condition",
    [
        "chronic_kidney_disease",
        "single_kidney",
        "kidney_transplant",
        "peptic_ulcer_history",
        "heart_failure",
        "ischaemic_heart_disease",
        "previous_stroke",
        "uncontrolled_hypertension",
        "nsaid_allergy",
        "cirrhosis",
        "inflammatory_bowel_disease",
        "bariatric_surgery",
        "bleeding_disorder",
        "dengue_or_varicella",
        "breastfeeding",
        "trying_to_conceive",
    ],
)
def test_nsaid_is_not_advised_when_a_disease_forbids_it(condition: str) -> None:
    sex = "female" if condition in ("breastfeeding", "trying_to_conceive") else "male"
    patient = {"age": 40, "sex": sex, "pregnant": "no"} if sex == "female" else {"age": 40, "sex": sex}
    assert "sc12_nsaid" not in advised(strained_back(conditions=[condition], patient=patient))


@pytest.mark.parametrize(
    "drug", ["warfarin", "apixaban", "clopidogrel", "low_dose_aspirin", "lithium", "methotrexate", "naproxen"]
)
def test_nsaid_is_not_advised_with_a_drug_that_forbids_it(drug: str) -> None:
    assert withheld(strained_back(medications=[drug]), "sc12_nsaid")


def test_nsaid_with_a_pressure_tablet_is_a_caution_and_with_a_water_tablet_too_is_held_back() -> None:
    answer = assess(strained_back(medications=["ramipril"]))
    (tablet,) = (each for each in answer.self_care.advised if each.id == "sc12_nsaid")
    assert [caution.rule for caution in tablet.cautions] == [
        "painkiller_cautions.pressure_tablet_or_water_tablet"
    ]
    assert withheld(strained_back(medications=["ramipril", "furosemide"]), "sc12_nsaid") == [
        "painkiller_gate.pressure_tablet_and_water_tablet_together"
    ]


def test_one_risk_of_bleeding_is_a_caution_and_two_hold_the_tablet_back() -> None:
    assert "sc12_nsaid" in advised(strained_back(findings={"smoking": True}))
    assert "sc12_nsaid" in advised(strained_back(patient={"age": 66}))
    assert withheld(strained_back(patient={"age": 66}, findings={"smoking": True}), "sc12_nsaid")


def test_nsaid_is_not_advised_from_seventy_five_nor_in_pregnancy() -> None:
    assert withheld(strained_back(patient={"age": 75}), "sc12_nsaid")
    early = {"age": 30, "sex": "female", "pregnant": True, "weeks": 8}
    assert withheld(strained_back(patient=early), "sc12_nsaid")
    late = withheld(strained_back(patient={**early, "weeks": 20}), "sc12_nsaid")
    assert "painkiller_gate_for_persons.pregnancy_from_twenty_weeks" in late


def test_nsaid_is_not_advised_when_the_kidney_function_is_low() -> None:
    assert "sc12_nsaid" in advised(strained_back(measurements={"egfr": "60 mL/min/{1.73_m2}"}))
    assert withheld(strained_back(measurements={"egfr": "59 mL/min/{1.73_m2}"}), "sc12_nsaid")


def test_no_painkiller_is_advised_for_the_cramp_itself() -> None:
    case = {**STRAINED_BACK, "spasm": NIGHT_CRAMP, "findings": dict.fromkeys(NO, False)}
    assert not advised(case) & {"sc11", "sc12_nsaid", "sc12_paracetamol"}


def test_paracetamol_is_advised_for_soreness_but_not_for_the_back() -> None:
    assert "sc12_paracetamol" not in advised(strained_back())
    sore = {**STRAINED_BACK, "spasm": NIGHT_CRAMP}
    sore["findings"] = {**dict.fromkeys(NO, False), "residual_soreness": True}
    assert "sc12_paracetamol" in advised(sore)


def test_stretching_and_massage_are_held_back_when_one_leg_is_swollen() -> None:
    answer = assess(
        {"patient": {"age": 60}, "spasm": NIGHT_CRAMP, "findings": {"one_sided_leg_swelling": True}}
    )
    assert not {"sc01", "sc02", "sc03"} & {measure.id for measure in answer.self_care.advised}


def test_the_old_and_the_pregnant_are_told_to_stretch_sitting() -> None:
    answer = assess({"patient": {"age": 70}, "spasm": NIGHT_CRAMP})
    (stretch,) = (each for each in answer.self_care.advised if each.id == "sc01")
    assert [caution.rule for caution in stretch.cautions] == [
        "physical_measures.risk_of_a_fall_while_stretching"
    ]


def test_magnesium_is_held_back_until_the_kidneys_are_known_to_be_well() -> None:
    case = {"patient": {"age": 60, "sex": "male"}, "spasm": {**NIGHT_CRAMP, "how_often": "3/week"}}
    (held,) = (each for each in assess(case).self_care.withheld if each.id == "sc04")
    assert "kidney_disease" in {question.term for question in held.questions}
    assert "sc04" in advised({**STRAINED_BACK, "spasm": case["spasm"]})
    assert withheld({**case, "conditions": ["dialysis"]}, "sc04")


def test_drinking_and_salt_are_not_advised_to_a_weak_heart() -> None:
    case = {"patient": {"age": 50}, "findings": {"muscle_spasm": True, "vomiting": True, "thirst": True}}
    assert "sc06" in advised(case)
    assert withheld({**case, "conditions": ["heart_failure"]}, "sc06")


def test_warmth_is_not_advised_on_numb_skin() -> None:
    assert "sc09" in advised(strained_back())
    assert withheld(strained_back(conditions=["known_polyneuropathy"]), "sc09")


def test_slow_breathing_is_for_an_attack_that_a_doctor_knows_and_never_for_a_first_one() -> None:
    known = {"overbreathing": True, "anxiety": True, "finger_tingling": True, "previously_assessed": True}
    clear = ("first_episode", "breathless_at_rest", "chest_pain", "blue_lips", "neck_surgery")
    case = {
        "patient": {"age": 24, "sex": "male"},
        "findings": {**known, **dict.fromkeys(clear, False), "relieved_by_calm_breathing": True},
        "conditions_complete": True,
    }
    assert "sc18" in advised(case)
    assert "sc18" not in advised({**case, "findings": {**case["findings"], "previously_assessed": False}})
    assert "sc18" not in advised({**case, "findings": {**case["findings"], "neck_surgery": True}})


@pytest.mark.parametrize(
    "change",
    [
        {"measurements": {"creatine_kinase": "1500 U/L"}, "findings": {"muscle_pain": "yes"}},
        {"findings": {"muscle_pain": "yes", "muscle_swelling": "yes", "unaccustomed_exercise": "yes"}},
        {"medications": ["simvastatin", "clarithromycin"], "findings": {"muscle_pain": "yes"}},
    ],
    ids=["enzyme", "swollen after effort", "statin with an antibiotic"],
)
def test_no_painkiller_is_advised_while_muscle_breakdown_is_possible(change: dict[str, Any]) -> None:
    answer = assess(strained_back(**change))
    words = {cause.id: cause.likelihood for cause in answer.causes}
    assert words["rhabdomyolysis"] in ("possible", "likely", "very likely")
    assert {measure.id for measure in answer.self_care.advised} & {"sc11", "sc12_nsaid"} == set()


def test_a_positive_pregnancy_test_stands_as_a_caution() -> None:
    case = strained_back(
        patient={"sex": "female", "pregnant": "no"}, findings={"pregnancy_test_positive": "yes"}
    )
    (tablet,) = (each for each in assess(case).self_care.advised if each.id == "sc12_nsaid")
    assert "painkiller_gate_for_persons.pregnancy_test_positive" in {why.rule for why in tablet.cautions}
