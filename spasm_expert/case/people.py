"""Checks what is said of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from spasm_expert.case.statements import ABSENT, PRESENT, UNKNOWN, ConditionStatement, Patient
from spasm_expert.case.times import YEAR, rounded
from spasm_expert.case.wording import Path, Problems, shown_amount
from spasm_expert.facts.terms.units import parse_duration, parse_quantity

if TYPE_CHECKING:
    from spasm_expert.case.forms import PatientForm

OLDEST: Final = 130
LONGEST_PREGNANCY: Final = 45
"""Weeks; beyond it a pregnancy is a slip of the pen."""
EARLIEST_PREGNANCY: Final = 8.0
LATEST_PREGNANCY: Final = 75.0
"""Years; a pregnancy outside of them is a slip of the pen (the project's judgement, wide on purpose)."""
_WEEK: Final = 7.0


def years(said: Any, problems: Problems) -> float | None:
    """Return an age in years; note a fault if it is none."""
    return _bounded(
        said, YEAR, OLDEST, ("patient", "age"), 'years as a number, or a time such as "8 months"', problems
    )


def weeks(said: Any, problems: Problems) -> float | None:
    """Return the week of a pregnancy; note a fault if it is none."""
    path = ("patient", "weeks")
    return _bounded(said, _WEEK, LONGEST_PREGNANCY, path, "weeks as a number", problems)


def _bounded(
    said: Any, days: float, highest: int, path: Path, expected: str, problems: Problems
) -> float | None:
    if said is None:
        return None
    number = _counted(said, days)
    if number is None or not 0 <= number <= highest:
        why = "is" if number is None else "is impossible:"
        problems.add(path, f"{why} {shown_amount(said)}. Expected {expected}, from 0 to {highest}.")
        return None
    return number


def _counted(said: Any, days: float) -> float | None:
    """Return a plain number as it is, and a span of time in units of so many days."""
    if not isinstance(said, str):
        return float(said)
    try:
        number, unit = parse_quantity(said)
        return number if not unit else rounded(parse_duration(said) / days)
    except ValueError:
        try:
            return rounded(parse_duration(said) / days)
        except ValueError:
            return None


def pregnancy_is_implausible(age: float | None) -> bool:
    """Tell whether nobody of this age is pregnant; False if the age is not known."""
    return age is not None and not EARLIEST_PREGNANCY <= age <= LATEST_PREGNANCY


def check_pregnancy(
    sex: str | None, age: float | None, state: str | None, has_weeks: bool, problems: Problems
) -> None:
    """Note a pregnancy that sex or age do not allow, and weeks without a pregnancy."""
    path = ("patient", "pregnant")
    if sex == "male" and state == PRESENT:
        problems.add(path, "is yes, but patient.sex is male. One of the two is wrong.")
    elif state == PRESENT and pregnancy_is_implausible(age):
        problems.add(
            path,
            f"is yes, but patient.age is {age:.4g}. Expected an age from {EARLIEST_PREGNANCY:g} to "
            f"{LATEST_PREGNANCY:g} years with it.",
        )
    pregnancy_is_wrong = path in problems.paths()
    if has_weeks and state != PRESENT and not pregnancy_is_wrong:
        said = {ABSENT: "is absent", UNKNOWN: "is unknown"}.get(state or "", "is not stated")
        problems.add(("patient", "weeks"), f"is given, but pregnant {said}. Expected pregnant: yes with it.")


def patient(
    form: PatientForm, age: float | None, pregnancy: ConditionStatement | None, problems: Problems
) -> Patient:
    """Return the person.

    Args:
        form: What was said under `patient`.
        age: The age in years, as `years` reads it.
        pregnancy: What was said of pregnancy, there or among the conditions.
        problems: Where faults are noted.
    """
    state = pregnancy.state if pregnancy else None
    week = weeks(form.weeks, problems)
    check_pregnancy(form.sex, age, state, form.weeks is not None, problems)
    return Patient(
        age=age,
        sex=None if form.sex == UNKNOWN else form.sex,
        pregnant=None if state == UNKNOWN else state,
        weeks=week,
    )
