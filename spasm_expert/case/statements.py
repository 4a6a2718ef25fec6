"""What a case says once it is checked: frozen values, ids for words, one unit for each quantity.

What nobody said is `None` or left out; `unknown` means that somebody said they do not know. Free text is left
out of `repr`, so that it reaches no log.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

PRESENT = "present"
ABSENT = "absent"
UNKNOWN = "unknown"
STOPPED = "stopped"

AS_WRITTEN: Final = {"as_written": True}
"""Marks fields that may differ between two statements that mean the same."""

SIDES = ("left", "right", "both")
COURSES = ("progressive", "stable", "improving", "fluctuating")
SEVERITIES = ("mild", "moderate", "severe")
SEXES = ("female", "male")
QUALITIES = ("good", "thin")


@dataclass(frozen=True)
class Patient:
    """The person.

    Attributes:
        age: Years.
        sex: `female` or `male`.
        pregnant: `present`, `absent` or `unknown`.
        weeks: Week of the pregnancy.
    """

    age: float | None = None
    sex: str | None = None
    pregnant: str | None = None
    weeks: float | None = None


@dataclass(frozen=True)
class FindingStatement:
    """What is said of one finding.

    Attributes:
        state: `present`, `absent` or `unknown`.
        since: Days since it began.
        side: `left`, `right` or `both`.
        course: `progressive`, `stable`, `improving` or `fluctuating`.
        severity: `mild`, `moderate` or `severe`.
        sites: Ids of the site findings, in alphabetical order.
    """

    state: str
    since: float | None = None
    side: str | None = None
    course: str | None = None
    severity: str | None = None
    sites: tuple[str, ...] = ()


@dataclass(frozen=True)
class MeasurementStatement:
    """What is said of one quantity.

    Attributes:
        value: In `unit`, like the limits.
        unit: The unit of the analyte.
        given_value: As it was written.
        given_unit: As it was written, in the spelling of the analyte's table of units.
        upper_limit: Upper reference limit of the laboratory that measured it.
        lower_limit: Lower reference limit of that laboratory.
        taken_hours_ago: Hours since it was measured.
    """

    value: float
    unit: str
    given_value: float = field(metadata=AS_WRITTEN)
    given_unit: str = field(metadata=AS_WRITTEN)
    upper_limit: float | None = None
    lower_limit: float | None = None
    taken_hours_ago: float | None = None


@dataclass(frozen=True)
class DrugStatement:
    """What is said of one drug or class of drugs.

    Attributes:
        state: `present`, `absent`, `unknown` or `stopped`.
        started: Days since it was started.
        stopped: Days since it was stopped.
        dose: Free text, kept for the reader of the case; no rule reads it.
    """

    state: str
    started: float | None = None
    stopped: float | None = None
    dose: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class ConditionStatement:
    """What is said of one condition.

    Attributes:
        state: `present`, `absent` or `unknown`.
        since: Days since it is known.
    """

    state: str
    since: float | None = None


@dataclass(frozen=True)
class ResultStatement:
    """What is said of one test; the findings of its result are among the findings of the case.

    Attributes:
        done: Whether it was done.
        when: Hours since it was done.
    """

    done: bool
    when: float | None = None


@dataclass(frozen=True)
class Expectation:
    """What should come out, for a labelled case.

    Attributes:
        disposition: Ids of the levels that are right; the first is the label.
        any_cause: One of these causes should be among the first three.
        causes: Each of these causes should be among those found.
        not_causes: None of these causes should be among those found.
        tests: Each of these tests should be recommended.
        red_flags: Each of these red flags should have fired.
        group: Group of causes that the case counts under in an evaluation, e.g. `spine`.
        quality: `thin` for a case that tells few facts, else `good`.
        score_level: False where the level is no question any more, e.g. in an operating theatre; what stands
            in `disposition` is then not judged.
        undisputed_emergency: Whether all who labelled the case call it an emergency.
    """

    disposition: tuple[str, ...] = ()
    any_cause: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    not_causes: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    group: str | None = None
    quality: str | None = None
    score_level: bool = True
    undisputed_emergency: bool = False
