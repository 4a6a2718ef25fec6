"""Wilson's interval: the values that Newcombe printed, the equation it solves, and its laws."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.evaluation import Proportion, wilson_interval

Z = 1.959963984540054
COUNTS = st.integers(1, 2000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@pytest.mark.parametrize(
    ("hits", "total", "lower", "upper"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_four_examples_of_newcombe_come_out_as_printed(hits, total, lower, upper):
    """Statistics in Medicine 17 (1998) 857-872, the score method without correction."""
    assert [round(limit, 4) for limit in wilson_interval(hits, total)] == [lower, upper]


@given(COUNTS)
def test_a_limit_is_where_the_count_lies_z_standard_errors_from_the_proportion(count):
    hits, total = count
    for limit in wilson_interval(hits, total):
        apart = abs(hits / total - limit)
        assert apart == pytest.approx(Z * math.sqrt(limit * (1 - limit) / total), abs=1e-9)


@given(COUNTS)
def test_the_interval_holds_the_share_and_stays_between_nothing_and_all(count):
    hits, total = count
    lower, upper = wilson_interval(hits, total)
    assert 0.0 <= lower <= hits / total <= upper <= 1.0
    assert lower < upper


@given(COUNTS)
def test_hits_and_misses_have_mirrored_intervals(count):
    hits, total = count
    lower, upper = wilson_interval(hits, total)
    mirrored = wilson_interval(total - hits, total)
    assert mirrored == pytest.approx((1 - upper, 1 - lower))


@given(COUNTS)
def test_more_cases_of_the_same_share_narrow_the_interval(count):
    hits, total = count
    lower, upper = wilson_interval(hits, total)
    narrower = wilson_interval(2 * hits, 2 * total)
    assert narrower[1] - narrower[0] < upper - lower


def test_more_confidence_widens_the_interval():
    widths = [upper - lower for lower, upper in (wilson_interval(3, 9, share) for share in (0.8, 0.95, 0.99))]
    assert widths == sorted(widths)
    assert widths[0] < widths[-1]


@pytest.mark.parametrize(("hits", "total"), [(1, 0), (0, 0), (-1, 3), (4, 3)])
def test_what_is_no_proportion_is_refused(hits, total):
    with pytest.raises(ValueError, match=f"{hits} of {total} is no proportion"):
        wilson_interval(hits, total)


@pytest.mark.parametrize("confidence", [0, 1, 95])
def test_a_confidence_outside_its_range_is_refused(confidence):
    with pytest.raises(ValueError, match=f"confidence is {confidence}"):
        wilson_interval(1, 2, confidence)


def test_a_proportion_of_nothing_has_no_share_and_no_interval():
    nothing = Proportion(0, 0)
    assert (nothing.share, nothing.interval, str(nothing)) == (None, None, "0 of 0")
    assert nothing.plain() == {"count": 0, "of": 0, "percent": None, "wilson_95_percent": None}


def test_a_proportion_is_told_in_per_cent():
    assert Proportion(81, 263).plain() == {
        "count": 81,
        "of": 263,
        "percent": 30.8,
        "wilson_95_percent": [25.5, 36.6],
    }
