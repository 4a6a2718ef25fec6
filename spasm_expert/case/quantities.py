"""Reads measured values: a number with a unit that the analyte accepts, and that can be true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from spasm_expert.case.forms import MeasurementForm
from spasm_expert.case.statements import MeasurementStatement
from spasm_expert.case.times import Clock
from spasm_expert.case.wording import Path, Problems, shown_amount, shown_word
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.units import accepted_units, convert, parse_quantity, ucum_unit

BLOOD_PRESSURE: Final = "blood_pressure"
PRESSURES: Final = ("systolic_pressure", "diastolic_pressure")
_PAIR = re.compile(r"\s*([0-9.]+)\s*/\s*([0-9.]+)\s*([^\d\s].*)?")


@dataclass(frozen=True)
class _Amount:
    """A number in one of the accepted units of its analyte, and in the analyte's own."""

    number: float
    unit: str
    value: float


def pressures(form: MeasurementForm) -> tuple[MeasurementForm, MeasurementForm] | None:
    """Return a blood pressure such as `152/98 mmHg` as its two values, or None if it is none."""
    found = _PAIR.fullmatch(form.value) if isinstance(form.value, str) else None
    if found is None or form.says("upper_limit", "lower_limit"):
        return None
    upper, lower, unit = found.groups()
    if not unit and form.unit is None:
        return None
    said = [form.model_copy(update={"value": f"{number} {unit or ''}".strip()}) for number in (upper, lower)]
    return said[0], said[1]


class Quantities:
    """Reads the quantities of one case.

    Args:
        clock: Reads the times at which they were taken.
        problems: Where faults are noted.
    """

    def __init__(self, clock: Clock, problems: Problems) -> None:
        self._clock = clock
        self._problems = problems

    def measured(self, analyte: Analyte, form: MeasurementForm, path: Path) -> MeasurementStatement | None:
        """Return what a measurement says, or None if a fault was noted."""
        amount = self._amount(analyte, form.value, form.unit, path)
        taken = self._clock.hours(form.taken, (*path, "taken"))
        if amount is None:
            return None
        self._check_possible(analyte, amount, path)
        lower, upper = (
            self._limit(analyte, said, amount.unit, (*path, key))
            for key, said in (("lower_limit", form.lower_limit), ("upper_limit", form.upper_limit))
        )
        return MeasurementStatement(
            amount.value, analyte.unit, amount.number, amount.unit, upper, lower, taken
        )

    def lasting(self, analyte: Analyte, said: Any, path: Path) -> MeasurementStatement | None:
        """Return a span of time as a measurement; it may also be `2 days ago` or a date."""
        if isinstance(said, str) and self._quiet(analyte, said) is None:
            days = self._clock.days(said, path)
            if days is None:
                return None
            said = f"{days!r} d"
        return self.measured(analyte, MeasurementForm(value=said), path)

    def _limit(self, analyte: Analyte, said: Any, unit: str, path: Path) -> float | None:
        if said is None:
            return None
        amount = self._amount(analyte, said, None if self._has_unit(said) else unit, path)
        if amount is not None:
            self._check_possible(analyte, amount, path, lowest=min(0.0, analyte.possible[0]))
        return amount.value if amount else None

    @staticmethod
    def _has_unit(said: Any) -> bool:
        try:
            return bool(parse_quantity(said)[1]) if isinstance(said, str) else False
        except ValueError:
            return True

    @staticmethod
    def _quiet(analyte: Analyte, said: str) -> _Amount | None:
        try:
            number, unit = parse_quantity(said)
            ucum = ucum_unit(analyte, unit)
        except (ValueError, KeyError):
            return None
        return _Amount(number, ucum, convert(analyte, number, ucum))

    def _amount(self, analyte: Analyte, said: Any, unit: str | None, path: Path) -> _Amount | None:
        number, written = self._number(said, path) if isinstance(said, str) else (float(said), "")
        if number is None:
            return None
        if unit is not None and written and written.replace(" ", "") != unit.replace(" ", ""):
            both = f"{shown_word(written)} and {shown_word(unit)}"
            self._problems.add(path, f"has two units, {both}. Give one.")
            return None
        spelling = written or unit or ""
        try:
            ucum = ucum_unit(analyte, spelling)
        except KeyError:
            self._problems.add(path, self._wrong_unit(analyte, spelling, number))
            return None
        return _Amount(number, ucum, convert(analyte, number, ucum))

    def _number(self, said: str, path: Path) -> tuple[float | None, str]:
        try:
            return parse_quantity(said)
        except ValueError as error:
            # The reader's own words quote the text: they are told only if it looks like a value.
            told = shown_amount(said)
            unread = f"is {told}. Expected a number with its unit."
            self._problems.add(path, f"cannot be read: {error}" if told.startswith("'") else unread)
            return None, ""

    def _wrong_unit(self, analyte: Analyte, spelling: str, number: float) -> str:
        accepted = accepted_units(analyte)
        if not spelling:
            example = f"{number:.15g} {analyte.unit}"
            expected = f'Expected a value with its unit, e.g. "{example}"{_others(accepted)}.'
            return f"has no unit: {number:.15g}. {expected}"
        hint = self._problems.hint(spelling, accepted)
        return f"has an unknown unit: {shown_word(spelling)}. Expected {', '.join(accepted)}.{hint}"

    def _check_possible(
        self, analyte: Analyte, amount: _Amount, path: Path, *, lowest: float | None = None
    ) -> None:
        low, high = analyte.possible
        low = low if lowest is None else lowest
        if not low <= amount.value <= high:
            own = f"{amount.number:.15g} {amount.unit}"
            self._problems.add(path, f"is impossible: {own}. Expected {low:g} to {high:g} {analyte.unit}.")


def _others(accepted: tuple[str, ...]) -> str:
    return f" (or in {', '.join(accepted[1:])})" if len(accepted) > 1 else ""
