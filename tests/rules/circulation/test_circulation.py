"""What a clinician could dispute about arteries, veins, clots and compartments."""

from __future__ import annotations

import functools
from typing import Any

from spasm_expert.assessment import Assessment, CauseAssessment
from spasm_expert.core.certainty import rank
from spasm_expert.expert import Expert
from spasm_expert.rules.circulation import TOPICS


@functools.cache
def _expert() -> Expert:
    return Expert(topics=TOPICS)


def _assess(**case: Any) -> Assessment:
    return _expert().assess(case)


def _cause(assessment: Assessment, name: str) -> CauseAssessment | None:
    return next((cause for cause in assessment.causes if cause.id == name), None)


def _likely(assessment: Assessment, name: str) -> bool:
    cause = _cause(assessment, name)
    return cause is not None and cause.likelihood in ("likely", "very likely")


def _possible(assessment: Assessment, name: str) -> bool:
    cause = _cause(assessment, name)
    return (
        cause is not None and cause.likelihood != "ruled out" and rank(cause.likelihood) >= rank("possible")
    )


def _flags(assessment: Assessment) -> set[str]:
    return {flag.id for flag in assessment.red_flags.fired}


def _tests(assessment: Assessment) -> set[str]:
    return {test.id for test in assessment.tests}


def _walking(**more: Any) -> dict[str, Any]:
    return {"sites": ["calf"], "triggers": ["walking"], **more}


def test_leg_pain_on_walking_that_standing_still_ends_is_artery_disease() -> None:
    answer = _assess(patient={"age": 66}, spasm=_walking(relieved_by=["standing_still"]))
    assert _likely(answer, "peripheral_artery_disease")
    assert answer.disposition.level == "routine"
    assert "ankle_brachial_index_test" in _tests(answer)


def test_leg_pain_that_standing_still_does_not_end_is_not_artery_disease() -> None:
    answer = _assess(
        patient={"age": 66}, spasm=_walking(relieved_by=["sitting"], not_relieved_by=["standing_still"])
    )
    assert not _possible(answer, "peripheral_artery_disease")


def test_claudication_in_a_young_athlete_is_not_hardened_arteries() -> None:
    answer = _assess(patient={"age": 24}, spasm=_walking(relieved_by=["standing_still"]))
    assert _cause(answer, "peripheral_artery_disease") is None
    assert _possible(answer, "popliteal_artery_entrapment")


def test_a_negative_claudication_questionnaire_never_excludes_artery_disease() -> None:
    answer = _assess(
        patient={"age": 66},
        spasm=_walking(relieved_by=["standing_still"]),
        findings={"triggered_by_walking_uphill": "no"},
    )
    assert _possible(answer, "peripheral_artery_disease")


def test_an_ankle_brachial_index_of_exactly_0_90_proves_artery_disease_and_0_91_does_not() -> None:
    proven = _assess(patient={"age": 66}, measurements={"ankle_brachial_index": "0.90"})
    borderline = _assess(patient={"age": 66}, measurements={"ankle_brachial_index": "0.91"})
    assert _likely(proven, "peripheral_artery_disease")
    assert _cause(borderline, "peripheral_artery_disease") is None
    assert "exercise_ankle_brachial_index_test" in _tests(borderline)


def test_stiff_arteries_are_measured_at_the_toe() -> None:
    assert "toe_brachial_index_test" in _tests(_assess(measurements={"ankle_brachial_index": "1.5"}))


def test_a_suddenly_painful_cold_leg_is_an_emergency_for_the_vascular_surgeon() -> None:
    answer = _assess(findings={"sudden_limb_pain": "yes", "cold_limb": "yes"})
    assert answer.disposition.level == "emergency"
    assert "rf03" in _flags(answer)
    assert "vascular" in answer.disposition.specialty


def test_a_cold_leg_without_sudden_pain_raises_no_flag_of_acute_ischaemia() -> None:
    assert "rf03" not in _flags(_assess(findings={"cold_limb": "yes"}))


def test_foot_pain_eased_by_hanging_the_leg_is_seen_the_same_day_and_not_taken_for_a_cramp() -> None:
    answer = _assess(
        spasm={"sites": ["foot"], "timing": ["in_bed"]}, findings={"relieved_by_hanging_leg": "yes"}
    )
    assert answer.disposition.level == "same_day"
    assert "rf04" in _flags(answer)


def test_a_threatened_foot_with_fever_is_an_emergency() -> None:
    answer = _assess(findings={"gangrene": "yes", "fever": "yes"})
    assert answer.disposition.level == "emergency"


def test_any_one_sided_swelling_is_scanned_the_same_day_whatever_the_cramp() -> None:
    answer = _assess(
        spasm={"sites": ["calf"], "relieved_by": ["stretching"]},
        findings={"hard_knot": "yes", "one_sided_leg_swelling": "yes"},
    )
    assert answer.disposition.level == "same_day"
    assert "rf05" in _flags(answer)
    assert "leg_vein_ultrasound" in _tests(answer)


def test_two_wells_points_raise_the_flag_and_another_likely_diagnosis_does_not_cancel_it() -> None:
    findings = {
        "deep_vein_tenderness": "yes",
        "pitting_oedema_one_leg": "yes",
        "other_diagnosis_as_likely": "yes",
    }
    answer = _assess(findings=findings)
    assert answer.disposition.level == "same_day"
    assert "rf05" in _flags(answer)


def test_a_painful_calf_in_pregnancy_needs_a_scan_and_no_d_dimer() -> None:
    answer = _assess(
        patient={"age": 30, "sex": "female", "pregnant": "yes", "weeks": 30},
        findings={"one_sided_calf_pain": "yes"},
    )
    assert answer.disposition.level == "same_day"
    assert "leg_vein_ultrasound" in _tests(answer)
    assert "d_dimer_test" not in _tests(answer)


def test_an_ordinary_night_cramp_in_pregnancy_raises_no_suspicion_of_a_clot() -> None:
    answer = _assess(
        patient={"age": 30, "sex": "female", "pregnant": "yes", "weeks": 30},
        spasm={"sites": ["calf"], "side": "left", "timing": ["at_night"], "relieved_by": ["stretching"]},
    )
    assert _cause(answer, "dvt") is None


def test_leg_cramps_with_new_breathlessness_are_an_emergency() -> None:
    answer = _assess(
        spasm={"sites": ["calf"], "side": "left"},
        findings={"breathlessness": {"state": "yes", "since": "6 hours"}},
    )
    assert answer.disposition.level == "emergency"
    assert "rf06" in _flags(answer)


def test_pain_out_of_proportion_with_a_tense_limb_is_an_emergency_although_pulses_are_normal() -> None:
    answer = _assess(
        findings={"pain_out_of_proportion": "yes", "tense_compartment": "yes", "normal_pulses": "yes"}
    )
    assert answer.disposition.level == "emergency"
    assert "rf02" in _flags(answer)


def test_severe_calf_pain_that_grows_while_the_leg_swells_is_an_emergency_without_any_injury() -> None:
    pain = {"calf_pain": {"state": "yes", "severity": "severe"}, "worsening_over_hours": "yes"}
    answer = _assess(findings={**pain, "swelling_of_painful_limb": "yes"})
    assert answer.disposition.level == "emergency"
    assert "rf02" in _flags(answer)
    assert "rf02" not in _flags(_assess(findings=pain))
    assert "rf02" not in _flags(_assess(findings={"calf_pain": "yes", "swelling_of_painful_limb": "yes"}))


def test_a_hard_cramping_calf_alone_is_no_compartment_syndrome() -> None:
    answer = _assess(spasm={"sites": ["calf"]}, findings={"hard_knot": "yes", "tense_compartment": "yes"})
    assert not _possible(answer, "compartment_syndrome")


def test_a_perfusion_pressure_of_29_in_the_compartment_is_an_emergency_and_30_is_not() -> None:
    def level(pressure: int) -> str:
        values = {"compartment_pressure": f"{pressure} mmHg", "diastolic_pressure": "70 mmHg"}
        return _assess(measurements=values).disposition.level

    assert level(41) == "emergency"
    assert level(40) != "emergency"


def test_the_same_point_of_every_run_is_an_exertional_compartment_in_the_young() -> None:
    answer = _assess(
        patient={"age": 22},
        findings={"same_distance_every_run": "yes", "tight_bursting_leg": "yes", "relieved_by_rest": "yes"},
    )
    assert _likely(answer, "chronic_exertional_compartment")
    assert answer.disposition.level == "routine"


def test_tightness_that_stays_after_stopping_becomes_an_emergency() -> None:
    answer = _assess(findings={"tight_bursting_leg": "yes", "pain_persists_after_stopping": "yes"})
    assert answer.disposition.level == "emergency"


def test_stockings_are_advised_only_where_the_ankle_pressure_allows_them() -> None:
    veins = {"varicose_veins": "yes", "heavy_legs": "yes", "venous_skin_change": "yes"}

    def advised(**more: Any) -> set[str]:
        return {measure.id for measure in _assess(findings=veins, **more).self_care.advised}

    assert not advised()
    assert advised(measurements={"ankle_brachial_index": "1.0"})


def test_a_cramp_of_the_chest_with_sweating_is_an_emergency() -> None:
    answer = _assess(spasm={"sites": ["chest"]}, findings={"sweating": "yes"})
    assert answer.disposition.level == "emergency"
    assert "rf27" in _flags(answer)


def test_chest_pain_local_to_touch_is_no_emergency_by_itself() -> None:
    assert _assess(findings={"chest_pain_local_to_touch": "yes"}).disposition.level == "routine"


def test_back_pain_with_a_known_aneurysm_is_an_emergency() -> None:
    answer = _assess(findings={"back_pain": "yes"}, conditions=["aortic_aneurysm"])
    assert answer.disposition.level == "emergency"
    assert "rf28" in _flags(answer)
