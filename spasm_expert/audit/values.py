"""Values that meet comparisons: the least extreme number beyond a limit, inside what is possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from spasm_expert.core.comparisons import Comparison, WithinReference, all_of_time, every
from spasm_expert.core.limits import TIMES_UPPER
from spasm_expert.core.memory import Mark
from spasm_expert.core.truth import Truth
from spasm_expert.facts.terms.kinds import Analyte

Predicates = tuple[Comparison | WithinReference, ...]

STEP = 0.02
"""How far beyond a limit a value is tried, relative to it."""
_LONGEST = 40_000.0
"""Days; longer than any life."""


def mark(analyte: Analyte, value: float) -> Mark:
    """Return a value with the limits that may hold for a patient of unknown sex and age.

    A quantity without reference intervals has the limits that its laboratory might state.
    """
    if not analyte.references:
        lower, upper = own_limits(analyte)
        return Mark(value, upper, upper, lower, lower)
    highs = [reference.high for reference in analyte.references]
    lows = [reference.low for reference in analyte.references]
    return Mark(value, _least(highs), _greatest(highs), _least(lows), _greatest(lows))


def own_limits(analyte: Analyte) -> tuple[float, float]:
    """Return the limits that a laboratory might state for a quantity without reference intervals."""
    lowest, highest = analyte.possible
    return lowest + (highest - lowest) / 4, lowest + (highest - lowest) / 2


def needs_own_limits(analyte: Analyte, predicates: Predicates) -> bool:
    """Tell whether a case has to state the limits of the laboratory for the predicates to be judged."""
    relative = any(isinstance(each, WithinReference) or each.relative for each in predicates)
    return relative and not analyte.references


def _least(limits: list[float | None]) -> float | None:
    known = [each for each in limits if each is not None]
    return min(known) if known and len(known) == len(limits) else None


def _greatest(limits: list[float | None]) -> float | None:
    known = [each for each in limits if each is not None]
    return max(known) if known and len(known) == len(limits) else None


def value_that_fits(analyte: Analyte, predicates: Predicates) -> float | None:
    """Return a possible value that meets every predicate; None if there is none."""
    predicate = every(predicates)
    lowest, highest = analyte.possible
    for value in _candidates(_bounds(analyte, predicates), lowest, highest):
        if predicate.truth(mark(analyte, value)) is Truth.MET:
            return value
    return None


def steps(analyte: Analyte, predicates: Iterable[Comparison | WithinReference]) -> list[float]:
    """Return possible values on, just below and just beyond every limit, ascending."""
    lowest, highest = analyte.possible
    bounds = _bounds(analyte, tuple(predicates))
    return sorted({lowest, highest, *_candidates(bounds, lowest, highest)})


def days_that_fit(predicates: Predicates) -> float | None:
    """Return a number of days that meets every comparison; None if there is none."""
    comparisons = [each for each in predicates if isinstance(each, Comparison)]
    for value in _candidates([each.bound for each in comparisons], 0.0, _LONGEST):
        if all_of_time(comparisons, value) is Truth.MET:
            return value
    return None


def in_days(days: float) -> str:
    """Return a span of time as a case states it."""
    for unit, length in (("d", 1.0), ("h", 1 / 24), ("min", 1 / 1440)):
        if days >= length:
            return f"{days / length:.12g} {unit}"
    return f"{days * 86400:.12g} s"


def _bounds(analyte: Analyte, predicates: Predicates) -> list[float]:
    middle = mark(analyte, 0.0)
    uppers, lowers = (middle.upper_lowest, middle.upper_highest), (middle.lower_lowest, middle.lower_highest)
    found: list[float] = []
    for each in predicates:
        if isinstance(each, WithinReference):
            found += [end for end in (*uppers, *lowers) if end is not None]
        elif not each.relative:
            found.append(each.bound)
        else:
            ends = uppers if each.relative == TIMES_UPPER else lowers
            found += [end * each.bound for end in ends if end is not None]
    return found


def _candidates(bounds: list[float], lowest: float, highest: float) -> Iterator[float]:
    """Yield round values near each bound, then between the bounds, then the ends."""
    known = sorted(set(bounds))
    near = [value for bound in known for value in _beside(bound)]
    between = [(first + second) / 2 for first, second in pairwise(known)]
    for value in (*near, *known, *between, lowest, highest):
        rounded = float(f"{value:.6g}")
        if lowest <= rounded <= highest:
            yield rounded


def _beside(bound: float) -> tuple[float, float]:
    step = abs(bound) * STEP or STEP
    if bound == int(bound) and abs(bound) >= 1:
        step = max(1.0, round(step))
    return bound + step, bound - step
