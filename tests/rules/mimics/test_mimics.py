"""What is mistaken for a spasm, region by region, and the gaps that were closed with it."""

from typing import Any

import pytest

from spasm_expert.assessment import Assessment
from spasm_expert.expert import default_expert


def assess(age: float, *present: str, sex: str = "female", **more: Any) -> Assessment:
    """Assess a person of this age and sex in whom these findings are present."""
    patient = {"age": age, "sex": sex, **more.pop("patient", {})}
    findings = {**dict.fromkeys(present, "yes"), **more.pop("findings", {})}
    return default_expert().assess({"patient": patient, "findings": findings, **more})


def first(answer: Assessment) -> str:
    """Return the id of the first cause."""
    return answer.causes[0].id


@pytest.mark.parametrize(
    ("age", "findings", "cause"),
    [
        (51, ["arm_pain_from_neck", "neck_spasm"], "cervical_radiculopathy"),
        (51, ["hand_spasm", "spasm_at_night", "relieved_by_shaking_hand"], "carpal_tunnel_syndrome"),
        (45, ["outer_thigh_numbness"], "meralgia_paraesthetica"),
        (45, ["foot_drop", "leg_crossing_or_squatting"], "peroneal_nerve_palsy"),
        (24, ["nitrous_oxide_use", "numbness", "unsteadiness"], "b12_cord_disease"),
        (64, ["electric_face_pain", "triggered_by_chewing"], "trigeminal_neuralgia"),
        (24, ["shin_pain", "regular_heavy_training"], "shin_stress_injury"),
        (38, ["flank_pain", "cannot_lie_still"], "renal_colic"),
        (35, ["widespread_muscle_pain", "fever", "cough"], "viral_muscle_pain"),
    ],
)
def test_a_mimic_told_typically_comes_first(age: float, findings: list[str], cause: str) -> None:
    assert first(assess(age, *findings)) == cause


def test_a_numb_hand_with_a_tingling_mouth_is_tetany_and_no_carpal_tunnel() -> None:
    answer = assess(30, "hand_numbness", "perioral_tingling", "carpopedal_spasm", "spasm_at_night")
    assert "carpal_tunnel_syndrome" not in [cause.id for cause in answer.causes[:2]]


def test_hiccups_are_self_care_and_beyond_two_days_an_appointment() -> None:
    levels = [
        assess(34, findings={"hiccups": {"state": "yes", "since": since}}).disposition.level
        for since in ("3 hours", "3 days")
    ]
    assert levels == ["self_care", "routine"]


def test_a_fall_with_a_painful_groin_and_no_weight_on_the_leg_is_an_emergency() -> None:
    answer = assess(84, "falls", "hip_pain", "cannot_bear_weight")
    assert (first(answer), answer.disposition.level) == ("hip_fracture", "emergency")


def test_a_bent_hip_on_warfarin_is_a_bleed_and_an_emergency() -> None:
    answer = assess(79, "hip_pain", "hip_held_bent", medications=["warfarin"])
    assert (first(answer), answer.disposition.level) == ("muscle_haematoma", "emergency")


def test_belly_cramps_with_bleeding_in_early_pregnancy_are_an_emergency() -> None:
    answer = assess(29, "abdominal_cramps", "vaginal_bleeding", patient={"pregnant": "yes", "weeks": 7})
    assert (first(answer), answer.disposition.level) == ("ectopic_pregnancy", "emergency")


def test_belly_cramps_in_later_pregnancy_are_felt_by_a_midwife_today() -> None:
    answer = assess(29, "abdominal_cramps", patient={"pregnant": "yes", "weeks": 31})
    assert answer.disposition.level == "same_day"
    assert "ectopic_pregnancy" not in [cause.id for cause in answer.causes[:1]]


def test_deep_breathing_in_diabetes_is_ketoacidosis_and_never_anxiety() -> None:
    answer = assess(19, "deep_breathing", "abdominal_cramps", conditions=["type_1_diabetes"])
    assert (first(answer), answer.disposition.level) == ("diabetic_ketoacidosis", "emergency")


def test_a_feverish_child_that_will_not_move_its_leg_is_an_emergency() -> None:
    answer = assess(4, "fever", "limb_not_used")
    assert (first(answer), answer.disposition.level) == ("bone_or_joint_infection", "emergency")


def test_sore_calves_after_influenza_bring_a_child_to_a_doctor_today_and_no_further() -> None:
    answer = assess(7, "recent_infection", "refuses_to_walk", "symmetrical_calf_ache", sex="male")
    assert (first(answer), answer.disposition.level) == ("viral_muscle_pain", "same_day")


def test_leg_pains_with_pallor_and_bruises_are_no_growing_pains() -> None:
    answer = assess(6, "leg_pain", "spasm_at_night", "pale_skin", "bruising")
    assert first(answer) == "childhood_leukaemia_or_bone_tumour"
    assert answer.disposition.level == "same_day"


def test_leg_pains_at_night_of_a_well_child_stay_growing_pains() -> None:
    answer = assess(6, "leg_pain", "spasm_at_night", "otherwise_well")
    assert first(answer) == "growing_pains"
    assert answer.disposition.level in ("self_care", "routine")


def test_clusters_of_spasms_of_a_baby_are_seen_today() -> None:
    answer = assess(0.5, "baby_spasms_in_clusters")
    assert (first(answer), answer.disposition.level) == ("infantile_spasms", "same_day")


def test_a_snake_bite_is_an_emergency_with_a_cause() -> None:
    answer = assess(40, "snake_bite")
    assert (first(answer), answer.disposition.level) == ("snake_envenomation", "emergency")


def test_fever_with_a_swollen_painful_muscle_is_an_emergency_without_any_skin_sign() -> None:
    answer = assess(30, "fever", "severe_muscle_pain", "muscle_swelling")
    assert (first(answer), answer.disposition.level) == ("necrotising_infection", "emergency")


@pytest.mark.parametrize(
    ("since", "level"), [(None, "same_day"), ("6 days", "emergency"), ("6 months", "two_weeks")]
)
def test_both_legs_weak_is_as_urgent_as_its_pace_and_seen_today_while_that_is_unknown(
    since: str | None, level: str
) -> None:
    told = {"state": "yes", "since": since} if since else "yes"
    assert assess(40, findings={"both_legs_weak": told}).disposition.level == level


def test_a_cramp_of_an_injured_limb_is_not_left_to_self_care() -> None:
    answer = assess(60, "trauma", "cramp_pain", spasm={"sites": ["calf"], "timing": ["at_night"]})
    assert answer.disposition.level == "routine"


def test_night_cramps_in_cirrhosis_belong_to_the_liver() -> None:
    spasm = {"sites": ["calf"], "timing": ["at_night"], "relieved_by": ["stretching"]}
    assert first(assess(60, "hard_knot", spasm=spasm, conditions=["cirrhosis"])) == "cirrhosis_cramp"


def test_a_cramp_on_dialysis_goes_to_the_renal_team() -> None:
    spasm = {"sites": ["calf"], "timing": ["at_night"], "relieved_by": ["stretching"]}
    answer = assess(60, "hard_knot", spasm=spasm, conditions=["dialysis"])
    assert answer.disposition.level == "routine"


@pytest.mark.parametrize(("more", "level"), [([], "two_weeks"), (["calf_spasm"], "same_day")])
def test_tingling_round_the_mouth_asks_for_a_calcium_value(more: list[str], level: str) -> None:
    assert assess(50, "perioral_tingling", *more).disposition.level == level
