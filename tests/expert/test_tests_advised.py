"""Which tests are advised, in which order, and how a panel holds its components."""

from spasm_expert.assessment import Assessment
from spasm_expert.expert import default_expert
from spasm_expert.levels import Level

SORE_AND_DARK = {
    "patient": {"age": 30, "sex": "male"},
    "spasm": {"sites": ["thigh", "arm"], "timing": ["after_exercise"]},
    "findings": {
        "muscle_pain": "yes",
        "dark_urine": "yes",
        "unaccustomed_exercise": "yes",
        "persistent_spasms": "yes",
    },
}
COLD_LEG = {
    "patient": {"age": 70},
    "findings": {
        "leg_pain": {"state": "yes", "since": "3 hours"},
        "cold_limb": "yes",
        "triggered_by_walking": "yes",
        "gone_within_10_min_standing_still": "yes",
    },
}
NIGHT_CRAMP = {
    "patient": {"age": 64},
    "spasm": {"sites": ["calf"], "timing": ["at_night"], "relieved_by": ["stretching"], "lasts": "3 min"},
    "findings": {"cramp_pain": "yes", "hard_knot": "yes"},
}


def assess(case: object) -> Assessment:
    """Assess a case with the standard expert."""
    return default_expert().assess(case)  # type: ignore[arg-type]


def test_the_most_urgent_tests_come_first() -> None:
    urgencies = [Level.of(test.urgency) for test in assess(COLD_LEG).tests]
    assert urgencies == sorted(urgencies, reverse=True)
    assert len(set(urgencies)) > 1


def test_the_most_urgent_reason_of_a_test_stands_first() -> None:
    for test in assess(SORE_AND_DARK).tests:
        levels = [Level.of(reason.level) for reason in test.why]
        assert levels == sorted(levels, reverse=True)


def test_potassium_is_part_of_the_panel_that_is_as_urgent() -> None:
    tests = {test.id: test for test in assess(SORE_AND_DARK).tests}
    assert tests["potassium_test"].part_of == "basic_metabolic_panel"
    assert tests["phosphate_test"].part_of == ""
    assert tests["basic_metabolic_panel"].part_of == ""


def test_a_test_to_be_repeated_stands_alone_unless_its_panel_is_repeated() -> None:
    answer = assess({"patient": {"age": 60}, "measurements": {"potassium": "6.1 mmol/L"}})
    potassium = next(test for test in answer.tests if test.id == "potassium_test")
    assert potassium.repeat
    assert potassium.part_of == ""


def test_a_typical_night_cramp_needs_no_test_and_the_answer_says_so() -> None:
    answer = assess(NIGHT_CRAMP)
    assert answer.tests == ()
    assert {test.id for test in answer.spared_tests} >= {"magnesium_test", "electromyography"}
