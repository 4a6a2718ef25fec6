"""Reads times: relative ones, and absolute ones counted from the day that the case is told."""

from __future__ import annotations

import datetime
import re
from typing import Any

from spasm_expert.case.wording import Path, Problems, shown_amount
from spasm_expert.facts.terms.units import parse_duration

HOURS = 24.0
YEAR = 365.25
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?")
_EXPECTED = 'Expected a time such as "2 days ago", or a date such as 2024-05-31'


def rounded(value: float) -> float:
    """Return a time to 9 digits, so that it survives being turned into another unit and back."""
    return float(f"{value:.9g}")


def moment(said: Any, path: Path, problems: Problems) -> datetime.datetime | None:
    """Return a date, or a date with a time, as a moment; note a fault if it is none."""
    try:
        if isinstance(said, str) and _DATE.fullmatch(said.strip()):
            return datetime.datetime.fromisoformat(said.strip().replace(" ", "T"))
    except ValueError:
        problems.add(path, f"is {shown_amount(said)}, a day that does not exist.")
        return None
    problems.add(path, f"is {shown_amount(said)}. Expected a date such as 2024-05-31, without a time zone.")
    return None


class Clock:
    """Reads the times of one case.

    Args:
        as_of: The day of the case, as it was written, if it was.
        problems: Where faults are noted.
    """

    def __init__(self, as_of: Any, problems: Problems) -> None:
        self._problems = problems
        self._given = as_of is not None or ("as_of",) in problems.paths()
        self._whole_day = isinstance(as_of, str) and ":" not in as_of
        self.now = None if as_of is None else moment(as_of, ("as_of",), problems)

    def days(self, said: Any, path: Path) -> float | None:
        """Return how many days ago or how long something is; None if nobody said, or if a fault was noted."""
        if said is None:
            return None
        if isinstance(said, str) and _DATE.fullmatch(said.strip()):
            return self._days_since(said, path)
        if not isinstance(said, str):
            self._problems.add(path, f"has no unit: {shown_amount(said)}. {_EXPECTED}.")
            return None
        try:
            return parse_duration(said)
        except ValueError as error:
            # The reader's own words quote the text: they are told only if it looks like a time.
            tame = shown_amount(said).startswith("'")
            self._problems.add(
                path, f"cannot be read: {error}" if tame else f"is {shown_amount(said)}. {_EXPECTED}."
            )
            return None

    def hours(self, said: Any, path: Path) -> float | None:
        """Return how many hours ago something was; None if nobody said, or if a fault was noted."""
        days = self.days(said, path)
        return None if days is None else rounded(days * HOURS)

    def _days_since(self, said: str, path: Path) -> float | None:
        then = moment(said, path, self._problems)
        if then is None or (self.now is None and self._given):
            return None
        if self.now is None:
            self._problems.add(
                path, "is a date. State as_of, the day that dates are counted from, or say how long ago."
            )
            return None
        days = (self.now - then).total_seconds() / 86_400
        if days < 0 and not (self._whole_day and then.date() == self.now.date()):
            self._problems.add(path, "lies after as_of. Expected a date before it.")
            return None
        return self._bounded(max(days, 0.0), path)

    def _bounded(self, days: float, path: Path) -> float | None:
        if days > 130 * YEAR:
            self._problems.add(path, "is longer ago than a life. Expected at most 130 years.")
            return None
        return float(f"{days:.12g}")
