"""The kinds of file that a cohort can be read from and written to, told by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from spasm_expert.cohort.errors import CohortError

JSONL: Final = "jsonl"
CSV: Final = "csv"
PARQUET: Final = "parquet"
STANDARD: Final = "-"
_ENDINGS: Final = {".jsonl": JSONL, ".ndjson": JSONL, ".csv": CSV, ".parquet": PARQUET}


@dataclass(frozen=True, slots=True)
class Kind:
    """How a file is written.

    Attributes:
        form: `jsonl`, `csv` or `parquet`.
        packed: Whether it is packed with gzip.
    """

    form: str
    packed: bool = False

    @property
    def tabular(self) -> bool:
        """Whether it has columns with names."""
        return self.form != JSONL


def kind_of(name: str) -> Kind:
    """Return how a file of this name is written; `-` is JSON Lines.

    Args:
        name: Path of the file, or `-`.

    Raises:
        CohortError: The name ends in nothing we know.
    """
    if name == STANDARD:
        return Kind(JSONL)
    plain = name.lower().removesuffix(".gz")
    for ending, form in _ENDINGS.items():
        packed = name.lower().endswith(".gz")
        if plain.endswith(ending) and not (packed and form == PARQUET):
            return Kind(form, packed)
    allowed = ", ".join(_ENDINGS)
    raise CohortError(f"{name}: its kind cannot be told from its name. Expected {allowed} or -.")
