"""Three values: met, contradicted, unknown, in Kleene's strong logic."""

from __future__ import annotations

import enum
from collections.abc import Iterable


class Truth(enum.Enum):
    """What a condition comes to over the facts; unknown means that nobody said."""

    MET = "met"
    CONTRADICTED = "contradicted"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, known: bool | None) -> Truth:
        """Return the value for true, false, or None for unknown."""
        if known is None:
            return cls.UNKNOWN
        return cls.MET if known else cls.CONTRADICTED


MET, CONTRADICTED, UNKNOWN = Truth.MET, Truth.CONTRADICTED, Truth.UNKNOWN


def both(values: Iterable[Truth]) -> Truth:
    """Return Kleene's conjunction: met if all are, contradicted if one is, else unknown."""
    found = MET
    for value in values:
        if value is CONTRADICTED:
            return value
        if value is UNKNOWN:
            found = value
    return found


def either(values: Iterable[Truth]) -> Truth:
    """Return Kleene's disjunction: met if one is, contradicted if all are, else unknown."""
    found = CONTRADICTED
    for value in values:
        if value is MET:
            return value
        if value is UNKNOWN:
            found = value
    return found
