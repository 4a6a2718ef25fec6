"""Compares an assessment with what a labelled case expects of it, and says in words where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spasm_expert.assessment import Assessment, CauseAssessment
from spasm_expert.case import Expectation

FIRST_CAUSES = 3
"""`any_cause` must name one of this many causes at the top of the list."""

DISMISSED = ("unlikely", "ruled out")
"""A cause with one of these likelihoods is listed but not thought of."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One expectation that is not met.

    Attributes:
        key: The key under `expect`, e.g. `any_cause`.
        expected: What was expected, in words.
        found: What came out, in words.
    """

    key: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.key}: expected {self.expected}; found {self.found}."


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an assessment compares with what was expected.

    Attributes:
        differences: What is not as expected, in the order of the keys; empty if all is.
        is_label: Whether the level is the label itself; False if it is only accepted, or not even that.
    """

    differences: tuple[Difference, ...]
    is_label: bool

    @property
    def as_expected(self) -> bool:
        """Whether everything is as expected."""
        return not self.differences


def is_labelled(expected: Expectation | None) -> bool:
    """Tell whether a case expects anything that an assessment can be compared with."""
    if expected is None:
        return False
    causes = (expected.any_cause, expected.causes, expected.not_causes)
    return any((_judged_levels(expected), *causes, expected.tests, expected.red_flags))


def compare(assessment: Assessment, expected: Expectation) -> Verdict:
    """Return how an assessment compares with what a case expects.

    Args:
        assessment: What came out.
        expected: The `expect` of the case.
    """
    found = (
        _level(assessment, _judged_levels(expected)),
        _any_cause(assessment, expected.any_cause),
        _causes(assessment, expected.causes),
        _not_causes(assessment, expected.not_causes),
        _tests(assessment, expected.tests),
        _flags(assessment, expected.red_flags),
    )
    is_label = assessment.disposition.level == next(iter(expected.disposition), None)
    return Verdict(tuple(difference for difference in found if difference), is_label)


def _judged_levels(expected: Expectation) -> Sequence[str]:
    """Return the levels that are right, or none where the level is not judged."""
    return expected.disposition if expected.score_level else ()


def _level(assessment: Assessment, accepted: Sequence[str]) -> Difference | None:
    level = assessment.disposition.level
    if not accepted or level in accepted:
        return None
    return Difference("disposition", _alternatives(accepted), level)


def _any_cause(assessment: Assessment, wanted: Sequence[str]) -> Difference | None:
    first = assessment.causes[:FIRST_CAUSES]
    if not wanted or any(cause.id in wanted for cause in first if cause.likelihood != "ruled out"):
        return None
    return Difference(
        "any_cause", f"{_alternatives(wanted)} among the first {FIRST_CAUSES} causes", _with_likelihood(first)
    )


def _causes(assessment: Assessment, wanted: Sequence[str]) -> Difference | None:
    listed = {cause.id: cause.likelihood for cause in assessment.causes}
    missing = [cause for cause in wanted if listed.get(cause, DISMISSED[0]) in DISMISSED]
    if not missing:
        return None
    found = "; ".join(f"{cause} is {listed.get(cause, 'not listed')}" for cause in missing)
    return Difference("causes", f"{_all_of(missing)} to be at least possible", found)


def _not_causes(assessment: Assessment, unwanted: Sequence[str]) -> Difference | None:
    present = [
        cause for cause in assessment.causes if cause.id in unwanted and cause.likelihood not in DISMISSED
    ]
    if not present:
        return None
    names = _alternatives([cause.id for cause in present])
    return Difference("not_causes", f"{names} to be unlikely or absent", _with_likelihood(present))


def _tests(assessment: Assessment, wanted: Sequence[str]) -> Difference | None:
    advised = [test.id for test in assessment.tests]
    missing = [test for test in wanted if test not in advised]
    return Difference("tests", _all_of(missing), _listed(advised)) if missing else None


def _flags(assessment: Assessment, wanted: Sequence[str]) -> Difference | None:
    raised = [flag.id for flag in assessment.red_flags.fired]
    missing = [flag for flag in wanted if flag not in raised]
    return Difference("red_flags", _all_of(missing), _listed(raised)) if missing else None


def _alternatives(names: Sequence[str]) -> str:
    return " or ".join(names)


def _all_of(names: Sequence[str]) -> str:
    return " and ".join(names)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def _with_likelihood(causes: Sequence[CauseAssessment]) -> str:
    return _listed([f"{cause.id} ({cause.likelihood})" for cause in causes])
