"""Cohorts in Parquet, where pyarrow is installed (the extra `parquet`); with the columns of a CSV file."""

from __future__ import annotations

import importlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Final

from spasm_expert.cohort.errors import CohortError

ROW_GROUP: Final = 10_000
"""Rows of a group: what is in memory while a file is written."""

_AT_ONCE: Final = 1000
_NUMBERS: Final = ("line", "open_questions")
_LISTS: Final = ("causes", "tests", "red_flags", "self_care", "rules")


def needed() -> ModuleType:
    """Return pyarrow's module for Parquet.

    Raises:
        CohortError: It is not installed.
    """
    try:
        return importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise CohortError(
            "Parquet needs pyarrow, which is not installed: pip install 'spasm-expert[parquet]'."
        ) from error


class ParquetRows:
    """Reads the rows of a Parquet file, a few at a time.

    Args:
        name: Path of the file, for messages.
        raw: The open file.

    Raises:
        CohortError: It is no Parquet file.
    """

    def __init__(self, name: str, raw: IO[bytes]) -> None:
        parquet = needed()
        try:
            self._file: Any = parquet.ParquetFile(raw)
        except (ValueError, OSError) as error:
            raise CohortError(f"{name}: is no Parquet file.") from error
        self.columns: tuple[str, ...] = tuple(self._file.schema_arrow.names)
        self.total: int = self._file.metadata.num_rows
        self.taken = 0

    def __iter__(self) -> Iterator[tuple[int, list[Any]]]:
        """Yield the number of each row, from 1, and its cells."""
        for batch in self._file.iter_batches(batch_size=_AT_ONCE, use_threads=False):
            columns = [batch.column(place).to_pylist() for place in range(batch.num_columns)]
            for row in zip(*columns, strict=True):
                self.taken += 1
                yield self.taken, list(row)


def written_as_parquet(lines: Path, target: Path, names: tuple[str, ...]) -> None:
    """Turn a file of JSON Lines into one in Parquet, a group of rows at a time.

    Args:
        lines: The answers, one to a line.
        target: Where to; the same bytes for the same answers.
        names: The columns, in their order.
    """
    arrow: Any = importlib.import_module("pyarrow")
    schema: Any = arrow.schema([(name, _type(arrow, name)) for name in names])
    with lines.open("rb") as file, needed().ParquetWriter(target, schema) as writer:
        while taken := list(itertools.islice(file, ROW_GROUP)):
            rows = [_row(json.loads(line)) for line in taken]
            writer.write_table(arrow.Table.from_pylist(rows, schema=schema), row_group_size=ROW_GROUP)


def _type(arrow: Any, name: str) -> Any:
    if name in _LISTS:
        return arrow.list_(arrow.string())
    if name in _NUMBERS:
        return arrow.int64()
    return arrow.float64() if name == "certainty" else arrow.string()


def _row(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer as a row: an id is text, a whole assessment JSON."""
    told = dict(answer)
    if told["id"] is not None:
        told["id"] = str(told["id"])
    if "assessment" in told:
        told["assessment"] = json.dumps(told["assessment"], ensure_ascii=False)
    return told
