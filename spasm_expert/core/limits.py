"""A cut-off with a name, a unit, a population and a source: rules hold no bare number."""

from __future__ import annotations

import math
from dataclasses import dataclass

from spasm_expert.core.once import once
from spasm_expert.core.sources import Citation, Source, as_citation

TIMES_UPPER = "{ULN}"
"""Unit of a limit that is a multiple of the upper reference limit."""
TIMES_LOWER = "{LLN}"
"""Unit of a limit that is a multiple of the lower reference limit."""


@dataclass(frozen=True)
class Limit:
    """A named cut-off.

    Attributes:
        id: Stable name in snake_case.
        value: The number, in `unit`.
        unit: A UCUM unit of the quantity (`mmol/L`, `min`, `d`, `a` for years, `1` for a plain number), or
            `{ULN}` / `{LLN}` for multiples of the upper or lower reference limit of the patient.
        population: For whom it holds, in words.
        source: Where it comes from.
        label: How it reads in a sentence, e.g. `the treatment threshold`.
    """

    id: str
    value: float
    unit: str
    population: str
    source: Source | Citation
    label: str = ""

    def __post_init__(self) -> None:
        if not math.isfinite(self.value):
            raise ValueError(f"limit {self.id}: the value is {self.value}. Expected a finite number.")
        if not self.unit or not self.population:
            raise ValueError(f"limit {self.id}: unit and population must not be empty.")

    @once
    def citation(self) -> Citation:
        """The source as a citation."""
        return as_citation(self.source)

    @once
    def cited(self) -> str:
        """The source in words."""
        return str(self.citation)

    def __str__(self) -> str:
        return self._text

    @once
    def _text(self) -> str:
        number = f"{self.value:.12g}"
        if self.unit == TIMES_UPPER:
            text = "its upper limit" if self.value == 1 else f"{number} times its upper limit"
        elif self.unit == TIMES_LOWER:
            text = "its lower limit" if self.value == 1 else f"{number} times its lower limit"
        else:
            text = f"{number} {self._unit_in_words()}".strip()
        return f"{text} ({self.label})" if self.label else text

    def _unit_in_words(self) -> str:
        words = _WORDS.get(self.unit)
        if words is None:
            return self.unit
        return words.removesuffix("s") if self.value == 1 else words


_WORDS = {
    "a": "years",
    "d": "days",
    "mo": "months",
    "wk": "weeks",
    "min": "minutes",
    "h": "hours",
    "1": "",
    "{score}": "points",
}
