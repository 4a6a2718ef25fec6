"""What counts as right, as safe, as too low and as too high."""

from __future__ import annotations

import itertools

import pytest

from spasm_expert.case import Expectation
from spasm_expert.evaluation import MEASURES, score
from spasm_expert.levels import Level

from .conftest import answer, cause, scored

LEVELS = [level.id for level in Level]
PAIRS = list(itertools.product(LEVELS, LEVELS))
MEASURE = {measure.id: measure for measure in MEASURES}


def hit(name, case):
    """Tell how a measure counts a case: yes, no, or not at all."""
    return MEASURE[name].hit(case) if MEASURE[name].about(case) else None


def test_a_right_cause_counts_by_the_first_place_it_has():
    case = scored(causes=["a", "b", "c", "d"], wanted=["d", "b"])
    assert case.place == 2
    assert (hit("cause_first", case), hit("cause_in_first_3", case)) == (False, True)


@pytest.mark.parametrize(
    ("place", "counted"),
    [(1, (True, True, True)), (3, (False, True, True)), (5, (False, False, True)), (6, (False,) * 3)],
)
def test_first_three_and_five_hold_those_before_them(place, counted):
    others = [f"other_{number}" for number in range(place - 1)]
    case = scored(causes=[*others, "right"], wanted=["right"])
    names = ("cause_first", "cause_in_first_3", "cause_in_first_5")
    assert tuple(hit(name, case) for name in names) == counted


def test_a_cause_that_is_ruled_out_is_passed_over():
    expected = Expectation(any_cause=("second", "out"))
    case = score("case", expected, answer(causes=[cause("out", "ruled out"), cause("second")]))
    assert case.place == 1


def test_a_cause_that_is_not_listed_is_missed():
    case = scored(causes=["other"], wanted=["right"])
    assert case.place is None
    assert hit("cause_in_first_5", case) is False


def test_without_any_cause_the_list_of_causes_counts():
    expected = Expectation(causes=("right",))
    assert score("case", expected, answer(causes=[cause("right")])).place == 1


def test_a_case_without_right_causes_is_not_asked_for_them():
    assert hit("cause_first", scored("routine", causes=["a"])) is None


def test_a_case_whose_level_is_not_scored_counts_for_its_causes_only():
    case = scored(
        "emergency", "routine", ["a"], ["a"], score_level=False, undisputed_emergency=True, group="nerve"
    )
    counted = {name for name in MEASURE if hit(name, case) is not None}
    assert counted == {"cause_first", "cause_in_first_3", "cause_in_first_5"}


@pytest.mark.parametrize(("label", "level"), PAIRS)
def test_safe_is_at_most_one_level_too_low_and_strictly_safe_none(label, level):
    steps = LEVELS.index(level) - LEVELS.index(label)
    case = scored(label, level)
    assert case.steps == steps
    assert hit("safe", case) is (steps >= -1)
    assert hit("strictly_safe", case) is (steps >= 0)


@pytest.mark.parametrize(("label", "level"), PAIRS)
def test_every_answer_is_exact_or_too_low_or_too_high(label, level):
    case = scored(label, level)
    assert [hit(name, case) for name in ("level_is_label", "under_triage", "over_triage")].count(True) == 1


@pytest.mark.parametrize(("label", "level"), PAIRS)
def test_every_answer_is_accepted_or_below_or_above_or_between_what_is_accepted(label, level):
    case = scored([label, "two_weeks"], level)
    accepted, below, above = (
        hit(name, case) for name in ("level_accepted", "below_all_accepted", "above_all_accepted")
    )
    between = min(label, "two_weeks", key=LEVELS.index), max(label, "two_weeks", key=LEVELS.index)
    inside = LEVELS.index(between[0]) < LEVELS.index(level) < LEVELS.index(between[1])
    assert [accepted, below, above, inside].count(True) == 1


def test_the_first_accepted_level_is_the_label():
    case = scored(["self_care", "routine"], "routine")
    assert (case.label, case.steps) == ("self_care", 1)
    assert (hit("level_is_label", case), hit("level_accepted", case)) == (False, True)


@pytest.mark.parametrize("level", LEVELS)
def test_an_emergency_is_missed_by_anything_below_emergency(level):
    case = scored(["emergency", "same_day"], level)
    assert hit("emergencies_missed", case) is (level != "emergency")
    assert hit("undisputed_emergencies_missed", case) is None
    undisputed = scored("emergency", level, undisputed_emergency=True)
    assert hit("undisputed_emergencies_missed", undisputed) is (level != "emergency")


@pytest.mark.parametrize(("label", "level"), PAIRS)
def test_a_mild_case_is_made_urgent_by_same_day_or_emergency(label, level):
    urgent = hit("mild_made_urgent", scored(label, level))
    expected = level in ("same_day", "emergency") if label in ("self_care", "routine") else None
    assert urgent is expected


def test_a_case_without_group_and_quality_counts_under_no_group_and_good():
    case = scored("routine")
    assert (case.group, case.quality) == ("no group", "good")


def test_the_ids_and_the_words_of_measures_are_all_different():
    assert len({measure.id for measure in MEASURES}) == len({m.label for m in MEASURES}) == len(MEASURES)
