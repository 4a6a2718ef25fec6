"""An assessment against what a labelled case expects."""

import pytest

from spasm_expert.assessment import (
    NOTICE,
    Assessment,
    CauseAssessment,
    Disposition,
    FiredFlag,
    RedFlags,
    SelfCare,
    TestAdvice,
    Trace,
)
from spasm_expert.case import Expectation
from spasm_expert.checking import compare, is_labelled


def cause(name: str, likelihood: str) -> CauseAssessment:
    return CauseAssessment(name, name, "", "", 0.5, likelihood, False, "routine", (), (), ())


ANSWER = Assessment(
    schema_version="1",
    knowledge_version="0",
    input_version="fedcba9876543210" * 4,
    notice=NOTICE,
    reviewed="No clinician has reviewed the rules used here.",
    disposition=Disposition("same_day", "same day", "Be seen.", "", "", (), (), 0),
    causes=(
        cause("first", "likely"),
        cause("second", "possible"),
        cause("third", "ruled out"),
        cause("fourth", "possible"),
        cause("fifth", "unlikely"),
    ),
    tests=(TestAdvice("blood", "blood", "", "", "routine", False, (), ()),),
    spared_tests=(),
    red_flags=RedFlags((FiredFlag("rf01", "flag", "same_day", "first", "", ()),), (), (), 0),
    scores=(),
    self_care=SelfCare((), ()),
    drug_warnings=(),
    safety_net=(),
    not_considered=(),
    not_applicable=(),
    limits_used=(),
    sources=(),
    trace=Trace((), (), ()),
    case=None,
)


@pytest.mark.parametrize(
    "expected",
    [
        Expectation(),
        Expectation(disposition=("same_day",)),
        Expectation(disposition=("emergency", "same_day")),
        Expectation(any_cause=("unheard_of", "second")),
        Expectation(causes=("first", "fourth")),
        Expectation(not_causes=("unheard_of", "third", "fifth")),
        Expectation(tests=("blood",)),
        Expectation(red_flags=("rf01",)),
    ],
)
def test_what_is_met_gives_no_difference(expected: Expectation) -> None:
    assert compare(ANSWER, expected).differences == ()
    assert compare(ANSWER, expected).as_expected


@pytest.mark.parametrize(
    ("expected", "difference"),
    [
        (
            Expectation(disposition=("emergency", "routine")),
            "disposition: expected emergency or routine; found same_day.",
        ),
        (
            Expectation(any_cause=("fourth", "third")),
            "any_cause: expected fourth or third among the first 3 causes; "
            "found first (likely), second (possible), third (ruled out).",
        ),
        (
            Expectation(causes=("first", "third", "fifth", "unheard_of")),
            "causes: expected third and fifth and unheard_of to be at least possible; "
            "found third is ruled out; fifth is unlikely; unheard_of is not listed.",
        ),
        (
            Expectation(not_causes=("first", "fifth")),
            "not_causes: expected first to be unlikely or absent; found first (likely).",
        ),
        (Expectation(tests=("blood", "urine")), "tests: expected urine; found blood."),
        (Expectation(red_flags=("rf02",)), "red_flags: expected rf02; found rf01."),
    ],
)
def test_difference_says_what_was_expected_and_what_was_found(expected: Expectation, difference: str) -> None:
    verdict = compare(ANSWER, expected)
    assert [str(each) for each in verdict.differences] == [difference]
    assert not verdict.as_expected


def test_every_difference_is_told_in_the_order_of_the_keys() -> None:
    expected = Expectation(
        disposition=("routine",),
        any_cause=("x",),
        causes=("x",),
        not_causes=("first",),
        tests=("x",),
        red_flags=("x",),
    )
    keys = [difference.key for difference in compare(ANSWER, expected).differences]
    assert keys == ["disposition", "any_cause", "causes", "not_causes", "tests", "red_flags"]


def test_accepted_level_is_told_from_the_label() -> None:
    assert compare(ANSWER, Expectation(disposition=("same_day", "routine"))).is_label
    assert not compare(ANSWER, Expectation(disposition=("routine", "same_day"))).is_label
    assert not compare(ANSWER, Expectation()).is_label


def test_case_that_expects_nothing_is_not_labelled() -> None:
    assert not is_labelled(None)
    assert not is_labelled(Expectation())
    assert is_labelled(Expectation(tests=("blood",)))
