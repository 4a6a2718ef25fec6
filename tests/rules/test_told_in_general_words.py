"""Diseases told in general words: no decisive sign, no name of a disease, three or four facts."""

from typing import Any

import pytest

from spasm_expert.assessment import Assessment
from spasm_expert.expert import default_expert

pytestmark = pytest.mark.generated


def assess(age: int, findings: dict[str, Any], **more: Any) -> Assessment:
    """Assess a person of this age with these findings."""
    return default_expert().assess({"patient": {"age": age}, "findings": findings, **more})


def first(answer: Assessment, places: int = 3) -> list[str]:
    """Return the ids of the first causes."""
    return [cause.id for cause in answer.causes[:places]]


def test_new_weakness_with_back_pain_is_never_left_to_self_care() -> None:
    answer = assess(35, {"low_back_pain": "yes", "new_weakness": "yes", "lifting_or_twisting_injury": "yes"})
    assert answer.disposition.level == "same_day"


def test_legs_that_do_not_move_since_this_morning_are_an_emergency() -> None:
    answer = assess(27, {"leg_paralysis": {"state": "yes", "since": "4 hours", "side": "both"}})
    assert answer.disposition.level == "emergency"


def test_both_legs_weak_within_days_is_thought_of_as_guillain_barre_without_a_word_of_growing() -> None:
    answer = assess(40, {"weakness": {"state": "yes", "since": "3 days", "sites": ["leg"], "side": "both"}})
    assert answer.disposition.level == "emergency"
    assert "guillain_barre" in first(answer)


def test_back_pain_with_faintness_after_sixty_is_an_aneurysm_until_shown_otherwise() -> None:
    answer = assess(72, {"back_pain": "yes", "faintness": "yes"})
    assert answer.disposition.level == "emergency"
    assert "acute_aortic_syndrome" in first(answer)


def test_dark_urine_with_leg_pain_is_muscle_breakdown_though_nobody_said_muscle() -> None:
    answer = assess(19, {"leg_pain": "yes", "dark_urine": "yes"})
    assert answer.disposition.level == "emergency"
    assert first(answer, 1) == ["rhabdomyolysis"]


def test_swollen_muscle_after_new_exercise_is_seen_the_same_day_even_with_clear_urine() -> None:
    said = {
        "muscle_pain": "yes",
        "muscle_swelling": "yes",
        "unaccustomed_exercise": "yes",
        "dark_urine": "no",
    }
    assert assess(23, said).disposition.level in ("same_day", "emergency")


def test_sore_muscle_after_new_exercise_with_clear_urine_and_strength_is_self_care() -> None:
    said = {
        "muscle_pain": "yes",
        "unaccustomed_exercise": "yes",
        "dark_urine": "no",
        "weakness": "no",
        "muscle_swelling": "no",
    }
    assert assess(31, said).disposition.level == "self_care"


def test_shaking_in_a_heavy_drinker_is_withdrawal_though_nobody_asked_about_the_last_drink() -> None:
    answer = assess(50, {"tremor": "yes", "sweating": "yes", "heavy_alcohol_use": "yes"})
    assert answer.disposition.level in ("same_day", "emergency")
    assert "alcohol_withdrawal" in first(answer)


def test_headache_with_a_sore_jaw_after_fifty_is_seen_the_same_day() -> None:
    answer = assess(69, {"headache": "yes", "jaw_pain": "yes"})
    assert answer.disposition.level == "same_day"


def test_the_same_headache_and_jaw_before_fifty_is_not_arteritis() -> None:
    assert "giant_cell_arteritis" not in first(assess(30, {"headache": "yes", "jaw_pain": "yes"}))


def test_confusion_with_cramps_is_seen_the_same_day_whatever_the_cause() -> None:
    assert assess(82, {"cramp_pain": "yes", "confusion": "yes"}).disposition.level in (
        "same_day",
        "emergency",
    )


def test_sore_calf_in_a_person_with_cancer_is_scanned_the_same_day() -> None:
    answer = assess(62, {"calf_pain": "yes"}, conditions=["active_cancer"])
    assert answer.disposition.level == "same_day"
    assert "dvt" in first(answer)


def test_fever_with_a_baclofen_pump_is_an_emergency() -> None:
    answer = assess(30, {"muscle_spasm": "yes", "fever": "yes"}, medications=["intrathecal_baclofen"])
    assert answer.disposition.level == "emergency"
