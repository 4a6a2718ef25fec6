"""Predicates that compare a number with a bound, decided together by one search in a sorted list.

A predicate takes part by an attribute `graded` that holds a `Graded`. It must say what the predicate says:
`predicate(value)` is true exactly if `reading(value)` is a number that stands in the relation to the bound.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, NamedTuple

Relation = Literal[">", ">=", "<", "<="]

_SEARCH: dict[Relation, Callable[[Sequence[float], float], int]] = {
    ">": bisect.bisect_left,
    ">=": bisect.bisect_right,
    "<": bisect.bisect_right,
    "<=": bisect.bisect_left,
}


class Graded(NamedTuple):
    """How a predicate compares.

    Attributes:
        reading: Returns what is compared of the value of a field, None if nothing is; never NaN. Predicates
            are decided together if they have the same function.
        relation: How the reading must stand to the bound.
        bound: The bound, not NaN.
    """

    reading: Callable[[Any], float | None]
    relation: Relation
    bound: float


class Scale:
    """What waits for readings beyond its bounds.

    Args:
        marks: Each bound with what waits for it.
    """

    def __init__(self, marks: Iterable[tuple[Graded, Any]]) -> None:
        ordered = sorted(marks, key=lambda mark: mark[0].bound)
        self.reading = ordered[0][0].reading
        self._sides: list[tuple[Callable[..., int], bool, list[float], list[Any]]] = []
        for relation, search in _SEARCH.items():
            side = [mark for mark in ordered if mark[0].relation == relation]
            if side:
                bounds, items = [graded.bound for graded, _ in side], [item for _, item in side]
                self._sides.append((search, relation in (">", ">="), bounds, items))

    def reached_by(self, value: Any) -> list[Any]:
        """Return what waits for bounds beyond which the value of a field lies."""
        reading = self.reading(value)
        found: list[Any] = []
        if reading is not None:
            for search, upward, bounds, items in self._sides:
                place = search(bounds, reading)
                found += items[:place] if upward else items[place:]
        return found
