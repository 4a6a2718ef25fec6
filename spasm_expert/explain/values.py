"""Values on the other side of a limit: the nearest round number that meets a comparison or fails it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence

from spasm_expert.case import Case, MeasurementStatement
from spasm_expert.core.comparisons import UPWARD, Comparison, WithinReference, every, to_days
from spasm_expert.core.conditions import Measured
from spasm_expert.core.limits import TIMES_LOWER, TIMES_UPPER, Limit
from spasm_expert.core.memory import AGE, WEEKS_PREGNANT
from spasm_expert.core.truth import Truth
from spasm_expert.explain.changes import Change
from spasm_expert.facts.references import Range, mark_of, range_of
from spasm_expert.facts.terms.kinds import Analyte

STEP = 0.02
"""How far beyond a limit a value is proposed, as a share of the limit."""
_SPANS = (0.5, 1.5)
"""How much of a limit of time is proposed: within it, and beyond it."""


def value_for(condition: Measured, analyte: Analyte, case: Case, *, met: bool) -> Change | None:
    """Return a change of a value after which a condition is met, or is contradicted; None if none was found.

    Args:
        condition: A condition on this analyte.
        analyte: What is measured.
        case: The case; its sex, age and own limits decide which reference limits hold.
        met: What the condition should come to.
    """
    limits = range_of(analyte, case)
    wanted = Truth.MET if met else Truth.CONTRADICTED
    lowest, highest = analyte.possible
    for value in _candidates(condition, limits, met=met):
        if lowest <= value <= highest and every(condition.predicates).truth(mark_of(value, limits)) is wanted:
            return _as_change(analyte, value, case)
    return None


def _as_change(analyte: Analyte, value: float, case: Case) -> Change:
    if analyte.id in (AGE, WEEKS_PREGNANT):
        return Change(analyte.id, "patient", value)
    old = case.measurements.get(analyte.id)
    new = MeasurementStatement(value, analyte.unit, value, analyte.unit)
    if old is not None:
        new = dataclasses.replace(new, upper_limit=old.upper_limit, lower_limit=old.lower_limit)
    return Change(analyte.id, "measurements", new)


def _candidates(condition: Measured, limits: Range, *, met: bool) -> Iterator[float]:
    """Yield values worth trying, the most likely to do first."""
    bounds: list[float] = []
    for predicate in condition.predicates:
        if isinstance(predicate, WithinReference):
            ends = [each for each in limits[:4] if each is not None]
            yield from _inside(limits) if met else _around(ends)
        else:
            ends = _bounds(predicate, limits)
            upward = (predicate.operator in UPWARD) is met
            yield from _beyond(ends, upward=upward)
            bounds += ends
    if len(bounds) > 1:
        yield rounded((min(bounds) + max(bounds)) / 2)


def _bounds(predicate: Comparison, limits: Range) -> list[float]:
    if not predicate.relative:
        return [predicate.bound]
    ends = {TIMES_UPPER: limits[:2], TIMES_LOWER: limits[2:4]}[predicate.relative]
    return [predicate.bound * end for end in ends if end is not None]


def _beyond(bounds: Sequence[float], *, upward: bool) -> Iterator[float]:
    if bounds:
        bound = max(bounds) if upward else min(bounds)
        step = abs(bound) * STEP or STEP
        for factor in (1, 5, 0.2):
            yield rounded(bound + step * factor if upward else bound - step * factor)
        yield bound


def _around(ends: Iterable[float]) -> Iterator[float]:
    known = list(ends)
    yield from _beyond(known, upward=True)
    yield from _beyond(known, upward=False)


def _inside(limits: Range) -> Iterator[float]:
    lowest, highest = limits.lower_highest, limits.upper_lowest
    if lowest is not None and highest is not None:
        yield rounded((lowest + highest) / 2)
    elif highest is not None:
        yield rounded(highest * 0.75)
    elif lowest is not None:
        yield rounded(lowest * 1.25)


def rounded(value: float) -> float:
    """Return a number to three digits."""
    return float(f"{value:.3g}")


def days_for(bounds: Sequence[tuple[str, Limit]]) -> float | None:
    """Return a span of time in days that keeps all these bounds; None if there is none."""
    ends = {name in UPWARD: to_days(limit.value, limit.unit) for name, limit in bounds}
    if len(ends) == 2:
        days = (ends[True] + ends[False]) / 2
    else:
        (upward, end), *_ = ends.items()
        days = end * _SPANS[upward]
    return rounded(days) if days > 0 else None
