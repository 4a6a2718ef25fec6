"""Comparisons of a measured value with named limits, as predicates that experta's matcher can hold."""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from spasm_expert.core.limits import TIMES_LOWER, TIMES_UPPER, Limit
from spasm_expert.core.memory import Mark
from spasm_expert.core.truth import Truth, both
from spasm_expert.matching.thresholds import Graded, Relation

_TESTS: dict[str, Callable[[float, float], bool]] = {
    "above": operator.gt,
    "at_least": operator.ge,
    "below": operator.lt,
    "at_most": operator.le,
}
# How near two numbers must be, relative to their size, for their twelfth digit to decide.
_NEAR = 1e-9
_RELATIONS: dict[str, Relation] = {"above": ">", "at_least": ">=", "below": "<", "at_most": "<="}
WORDS = {"above": "above", "at_least": "at least", "below": "below", "at_most": "at most"}
UPWARD = frozenset({"above", "at_least"})


def tidy(value: float) -> float:
    """Return a number without the noise of unit conversion (12 significant digits)."""
    return float(f"{value:.12g}")


def _number(shown: object) -> float | None:
    """Return a number as a float; None for anything else, and for what is not a number."""
    if not isinstance(shown, float | int) or isinstance(shown, bool):
        return None
    try:
        value = float(shown)
    except OverflowError:
        return None
    return None if math.isnan(value) else value


def _amount(shown: object) -> float | None:
    """Return what is compared of a measured value or a span of time; None for anything else."""
    if isinstance(shown, Mark):
        return None if math.isnan(shown.value) else tidy(shown.value)
    value = _number(shown)
    return None if value is None or value < 0 else tidy(value)


def _total(shown: object) -> float | None:
    """Return what is compared of a total, which may be below zero; None for anything else."""
    return None if (value := _number(shown)) is None else tidy(value)


@dataclass(frozen=True)
class Comparison:
    """One comparison of a value with a bound; callable on anything, as a matcher may show it another field.

    Attributes:
        operator: `above`, `at_least`, `below` or `at_most`.
        bound: The bound, in the unit of comparison, or a multiple of a reference limit.
        relative: `{ULN}`, `{LLN}`, or empty for an absolute bound.
    """

    operator: str
    bound: float
    relative: str = ""

    @property
    def graded(self) -> Graded | None:
        """How it compares, for the matcher; None if what it compares with depends on the patient."""
        return None if self.relative else Graded(_amount, _RELATIONS[self.operator], tidy(self.bound))

    def holds(self, value: float, reference: float = 1.0) -> bool:
        """Tell whether the comparison holds for one value and one reference limit."""
        bound = self.bound * reference
        # Only near the bound can the noise of unit conversion matter.
        if abs(value - bound) <= _NEAR * (abs(value) + abs(bound)):
            return _TESTS[self.operator](tidy(value), tidy(bound))
        return _TESTS[self.operator](value, bound)

    def truth(self, mark: Mark | None) -> Truth:
        """Return the truth over every group that the patient may belong to."""
        if mark is None or math.isnan(mark.value):
            return Truth.UNKNOWN
        lowest, highest = self._ends(mark) if self.relative else (1.0, 1.0)
        if lowest is None or highest is None:
            return Truth.UNKNOWN
        first = self.holds(mark.value, lowest)
        return Truth.of(first if lowest == highest or first is self.holds(mark.value, highest) else None)

    def _ends(self, mark: Mark) -> tuple[float | None, float | None]:
        """Return the lowest and the highest reference limit that may hold for the patient."""
        if self.relative == TIMES_UPPER:
            return mark.upper_lowest, mark.upper_highest
        return mark.lower_lowest, mark.lower_highest

    def of_time(self, days: float) -> Truth:
        """Return the truth of a comparison of days; below zero means that nobody said."""
        known = _number(days)
        return Truth.of(None if known is None or known < 0 else self(known))

    def __call__(self, shown: object) -> bool:
        if isinstance(shown, Mark):
            return not math.isnan(shown.value) and self._is_met(shown)
        value = _number(shown)
        return value is not None and value >= 0 and not self.relative and self.holds(value)

    def _is_met(self, mark: Mark) -> bool:
        """Tell the same as `truth` where only met or not met matters: it is asked of every measured value."""
        lowest, highest = self._ends(mark) if self.relative else (1.0, 1.0)
        if lowest is None or highest is None or not self.holds(mark.value, lowest):
            return False
        return lowest == highest or self.holds(mark.value, highest)


@dataclass(frozen=True)
class Reaches(Comparison):
    """A comparison of totals, which may be below zero."""

    @property
    def graded(self) -> Graded:
        """How it compares, for the matcher."""
        return Graded(_total, _RELATIONS[self.operator], tidy(self.bound))

    def __call__(self, shown: object) -> bool:
        value = _number(shown)
        return value is not None and self.holds(value)


@dataclass(frozen=True)
class WithinReference:
    """Tells whether a value lies inside its reference interval, limits included."""

    def truth(self, mark: Mark | None) -> Truth:
        """Return the truth over every group that the patient may belong to; unknown without a reference."""
        if mark is None or math.isnan(mark.value):
            return Truth.UNKNOWN
        sides = [
            *_inside(mark.value, mark.upper_lowest, mark.upper_highest, operator.le),
            *_inside(mark.value, mark.lower_highest, mark.lower_lowest, operator.ge),
        ]
        return both(sides) if sides else Truth.UNKNOWN

    def __call__(self, shown: object) -> bool:
        """Tell the same as `truth` where only met or not met matters."""
        if not isinstance(shown, Mark) or math.isnan(shown.value):
            return False
        value, limited = tidy(shown.value), False
        for strict, lax, inside in (
            (shown.upper_lowest, shown.upper_highest, operator.le),
            (shown.lower_highest, shown.lower_lowest, operator.ge),
        ):
            known = lax if strict is None else strict
            if known is not None:
                if not inside(value, tidy(known)):
                    return False
                limited = True
        return limited


def _inside(
    value: float, strict: float | None, lax: float | None, test: Callable[[float, float], bool]
) -> list[Truth]:
    """Return the truth of one side; a limit that only some groups have leaves it unknown at best."""
    if strict is None and lax is None:
        return []
    if strict is None or lax is None:
        known = strict if lax is None else lax
        return [Truth.of(True if known is not None and test(tidy(value), tidy(known)) else None)]
    if test(tidy(value), tidy(strict)):
        return [Truth.MET]
    return [Truth.of(None if test(tidy(value), tidy(lax)) else False)]


@dataclass(frozen=True)
class Every:
    """Several predicates on one value."""

    of: tuple[Comparison | WithinReference, ...]

    def truth(self, mark: Mark | None) -> Truth:
        """Return the truth over every group that the patient may belong to."""
        return both(each.truth(mark) for each in self.of)

    def __call__(self, shown: object) -> bool:
        return all(each(shown) for each in self.of)


Predicate = Comparison | Every | WithinReference


@functools.cache
def shared(predicate: Predicate) -> Predicate:
    """Return the one object that stands for this predicate: experta tells predicates apart by identity."""
    return predicate


def every(predicates: Sequence[Comparison | WithinReference]) -> Predicate:
    """Return one predicate for several on one value: a pattern per predicate could match different facts."""
    return predicates[0] if len(predicates) == 1 else Every(tuple(predicates))


def all_of_time(comparisons: Iterable[Comparison], days: float) -> Truth:
    """Return the truth of comparisons of days; below zero means that nobody said."""
    return both(each.of_time(days) for each in comparisons)


def compare(name: str, limit: Limit, to_unit: Callable[[float, str], float] | None = None) -> Comparison:
    """Return the comparison with a limit.

    Args:
        name: `above`, `at_least`, `below` or `at_most`.
        limit: The cut-off.
        to_unit: Turns the limit's value and unit into the unit of comparison; None if they are the same.
    """
    if limit.unit in (TIMES_UPPER, TIMES_LOWER):
        return Comparison(name, limit.value, limit.unit)
    value = to_unit(limit.value, limit.unit) if to_unit else limit.value
    return Comparison(name, tidy(value))


DAYS = {"s": 1 / 86400, "min": 1 / 1440, "h": 1 / 24, "d": 1.0, "wk": 7.0, "mo": 30.4375, "a": 365.25}
"""Days in each unit of time; months and years are the mean Julian ones of UCUM."""


def to_days(value: float, unit: str) -> float:
    """Return a span of time in days.

    Raises:
        ValueError: The unit is no unit of time.
    """
    if unit not in DAYS:
        raise ValueError(f"{unit!r} is no unit of time. Expected one of {', '.join(DAYS)}.")
    return value * DAYS[unit]


def within_days(name: str, limit: Limit) -> Comparison:
    """Return the comparison of a span of time, in days, with a limit.

    Raises:
        ValueError: The limit is not in a unit of time.
    """
    return Comparison(name, tidy(to_days(limit.value, limit.unit)))
