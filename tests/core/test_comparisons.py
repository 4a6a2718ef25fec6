"""Comparisons with limits: exactly at them, through conversion of units, and where they are unknown."""

import math
import operator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.core.comparisons import (
    WORDS,
    Comparison,
    Every,
    Reaches,
    WithinReference,
    compare,
    every,
    shared,
    tidy,
    to_days,
)
from spasm_expert.core.memory import Mark
from spasm_expert.core.truth import Truth

MET, CONTRADICTED, UNKNOWN = Truth.MET, Truth.CONTRADICTED, Truth.UNKNOWN


@pytest.mark.parametrize(
    ("name", "below", "at", "above"),
    [
        ("above", False, False, True),
        ("at_least", False, True, True),
        ("below", True, False, False),
        ("at_most", True, True, False),
    ],
)
def test_each_comparison_exactly_at_its_limit(name, below, at, above):
    comparison = Comparison(name, 2.2)
    assert [comparison.holds(value) for value in (2.2 - 1e-9, 2.2, 2.2 + 1e-9)] == [below, at, above]


def test_the_noise_of_conversion_does_not_move_a_value_off_its_limit(world):
    # 10 mg/dL are 2.495 mmol/L; reckoned back and forth the last bits differ.
    limit = compare("below", world.LIMITS.high_salt, world.SALT.to_unit)
    noisy = 0.2495 * 3 / 3 * 10 * (1 + 2e-16)
    assert not limit.holds(noisy)
    assert not limit.holds(math.nextafter(2.495, 0))
    assert compare("at_least", world.LIMITS.high_salt, world.SALT.to_unit).holds(math.nextafter(2.495, 0))
    assert limit.holds(2.4949)


def test_a_multiple_of_a_reference_limit_follows_the_patient_s_own_limit(world):
    comparison = compare("above", world.LIMITS.five_times)
    assert comparison.truth(Mark(850.0, 170.0, 170.0)) is CONTRADICTED
    assert comparison.truth(Mark(850.1, 170.0, 170.0)) is MET
    assert (
        compare("below", world.LIMITS.half_lower).truth(Mark(4.0, lower_lowest=10.0, lower_highest=10.0))
        is MET
    )


@pytest.mark.parametrize(
    ("value", "truth"), [(500.0, CONTRADICTED), (500.1, UNKNOWN), (1000.0, UNKNOWN), (1000.1, MET)]
)
def test_where_sex_or_age_is_unknown_it_must_hold_for_every_group(value, truth):
    assert Comparison("above", 5.0, "{ULN}").truth(Mark(value, 100.0, 200.0)) is truth


def test_a_limit_that_only_some_groups_have_leaves_it_unknown():
    assert Comparison("above", 5.0, "{ULN}").truth(Mark(9999.0, 100.0, None)) is UNKNOWN
    assert Comparison("above", 5.0, "{ULN}").truth(Mark(9999.0)) is UNKNOWN


@pytest.mark.parametrize(
    ("mark", "truth"),
    [
        (Mark(5.0, 10.0, 10.0, 1.0, 1.0), MET),
        (Mark(10.0, 10.0, 10.0, 1.0, 1.0), MET),
        (Mark(1.0, 10.0, 10.0, 1.0, 1.0), MET),
        (Mark(10.1, 10.0, 10.0, 1.0, 1.0), CONTRADICTED),
        (Mark(0.9, 10.0, 10.0, 1.0, 1.0), CONTRADICTED),
        (Mark(11.0, 10.0, 12.0, 1.0, 1.0), UNKNOWN),
        (Mark(1.5, 10.0, 10.0, 1.0, 2.0), UNKNOWN),
        (Mark(5.0, 10.0, 10.0), MET),
        (Mark(5.0), UNKNOWN),
        (Mark(5.0, 10.0, None), MET),
        (Mark(11.0, 10.0, None), UNKNOWN),
        (Mark(5.0, None, 10.0), MET),
        (Mark(math.nan, 10.0, 10.0), UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_inside_the_reference_interval(mark, truth):
    assert WithinReference().truth(mark) is truth
    assert WithinReference()(mark) is (truth is MET)


@pytest.mark.parametrize("mark", [None, Mark(math.nan)])
def test_what_is_no_number_is_unknown(mark):
    comparison = Comparison("above", 1.0)
    assert comparison.truth(mark) is UNKNOWN
    assert not comparison(mark)
    assert Every((comparison,)).truth(mark) is UNKNOWN


@pytest.mark.parametrize(
    ("days", "truth"), [(-1.0, UNKNOWN), (math.nan, UNKNOWN), (0.0, MET), (7.0, MET), (7.1, CONTRADICTED)]
)
def test_a_time_that_nobody_said_is_unknown(days, truth):
    week = Comparison("at_most", 7.0)
    assert week.of_time(days) is truth
    assert week(days) is (truth is MET)


def test_totals_may_be_below_zero():
    assert Reaches("at_least", -1.0)(-1.0)
    assert not Comparison("at_least", -2.0)(-1.0)


def test_equal_predicates_are_one_object():
    assert shared(Comparison("above", 2.0)) is shared(Comparison("above", 2.0))
    assert shared(Reaches("above", 2.0)) is not shared(Comparison("above", 2.0))


@pytest.mark.parametrize(
    ("value", "unit", "days"),
    [(36, "h", 1.5), (2, "wk", 14), (1, "a", 365.25), (1440, "min", 1), (86400, "s", 1)],
)
def test_times_become_days(value, unit, days):
    assert to_days(value, unit) == pytest.approx(days)


def test_a_unit_that_is_no_time_is_refused():
    with pytest.raises(ValueError, match="no unit of time"):
        to_days(1, "mmol/L")


ENDS = st.sampled_from([None, 0.1, 2.2, 5.0, 100.0])
NUMBERS = st.sampled_from(
    [0.0, 0.1, 0.11, 0.22, 2.2, 2.2 * (1 + 1e-13), 4.4, 5.0, 25.0, 500.0, math.inf, math.nan]
)
COMPARISONS = st.builds(
    Comparison,
    st.sampled_from(sorted(WORDS)),
    st.sampled_from([0.1, 1.0, 2.0, 2.2, 5.0]),
    st.sampled_from(["", "{ULN}", "{LLN}"]),
)
PREDICATES = st.one_of(
    COMPARISONS, st.builds(WithinReference), st.lists(COMPARISONS, min_size=2, max_size=3).map(every)
)


@given(PREDICATES, st.builds(Mark, NUMBERS, ENDS, ENDS, ENDS, ENDS))
def test_as_a_predicate_it_holds_exactly_where_it_is_met(predicate, mark):
    assert predicate(mark) is (predicate.truth(mark) is Truth.MET)


@given(COMPARISONS, NUMBERS, st.sampled_from([1.0, 2.2, 5.0]))
def test_a_comparison_decides_by_twelve_digits(comparison, value, reference):
    rounded = tidy(value), tidy(comparison.bound * reference)
    compare = {"above": operator.gt, "at_least": operator.ge, "below": operator.lt, "at_most": operator.le}
    assert comparison.holds(value, reference) is compare[comparison.operator](*rounded)


@given(
    st.builds(Comparison, st.sampled_from(sorted(WORDS)), st.just(2.2))
    | st.builds(Reaches, st.sampled_from(sorted(WORDS)), st.just(2.2)),
    st.one_of(NUMBERS, st.builds(Mark, NUMBERS), st.sampled_from([None, "2.2", True, -1.0, 3, ()])),
)
def test_what_the_matcher_is_told_of_a_comparison_is_what_it_says(comparison, shown):
    graded = comparison.graded
    compare = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}
    reading = graded.reading(shown)
    assert comparison(shown) is (reading is not None and compare[graded.relation](reading, graded.bound))


def test_the_matcher_is_told_nothing_of_a_comparison_with_the_patient_s_own_limit():
    assert Comparison("above", 5.0, "{ULN}").graded is None
