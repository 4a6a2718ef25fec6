"""Reads a cohort in chunks: never more than one in memory, however long the input or one of its lines."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, cast

from spasm_expert.cohort.errors import CohortError
from spasm_expert.cohort.kinds import CSV, PARQUET, STANDARD, Kind
from spasm_expert.cohort.parquet import ParquetRows

LONGEST_LINE: Final = 1_000_001
"""Bytes of a line that are kept; a case may have a million, so what is longer is refused."""

LARGEST_CHUNK: Final = 4_000_000
"""Bytes after which a chunk is closed, however few records it has."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some records in a row, as they were read.

    Attributes:
        records: The number of the line, from 1, and what stands there: bytes of JSON, cells, or None where
            a table cannot be read.
        digest: SHA-256 of the whole input up to the end of this chunk.
        position: Bytes of the file read so far; of Parquet, rows.
    """

    records: tuple[tuple[int, Any], ...]
    digest: str
    position: int


class Source:
    """An open input.

    Args:
        name: Path of the file, or `-` for standard input.
        raw: The file as it is on disk.
        kind: How it is written.
    """

    def __init__(self, name: str, raw: IO[bytes], kind: Kind) -> None:
        self.name = name
        self._raw = raw
        self._stream: IO[bytes] = cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if kind.packed else raw
        self._digest = hashlib.sha256()
        self._kind = kind
        self.columns: tuple[str, ...] = ()
        self._rows: Iterator[tuple[int, Any]] = iter(())
        self._parquet = ParquetRows(name, raw) if kind.form == PARQUET else None
        if self._parquet is not None:
            self.columns, self._rows = self._parquet.columns, iter(self._parquet)
        elif kind.form == CSV:
            self._rows = self._table()
            with self._readable():
                self.columns = tuple(name.strip() for name in next(self._rows, (0, ()))[1] or ())

    @property
    def size(self) -> int | None:
        """Bytes of the file, or rows of one in Parquet; None if it is no plain file."""
        if self._parquet is not None:
            return self._parquet.total
        try:
            status = os.fstat(self._raw.fileno())
        except OSError:
            return None
        return status.st_size if Path(self.name).is_file() else None

    def chunks(self, most: int) -> Iterator[Chunk]:
        """Yield what is left to read.

        Args:
            most: Records of a chunk.

        Raises:
            CohortError: The file is damaged.
        """
        records: list[tuple[int, Any]] = []
        taken = 0
        with self._readable():
            for number, said in self._rows if self._kind.tabular else self._lines():
                records.append((number, said))
                taken += self._note(number, said)
                if len(records) >= most or taken >= LARGEST_CHUNK:
                    yield self._chunk(records)
                    records, taken = [], 0
        if records:
            yield self._chunk(records)

    @property
    def position(self) -> int:
        """Bytes of the file read so far, or rows; 0 if nobody knows."""
        if self._parquet is not None:
            return self._parquet.taken
        return self._raw.tell() if self._raw.seekable() else 0

    def _chunk(self, records: list[tuple[int, Any]]) -> Chunk:
        return Chunk(tuple(records), self._digest.hexdigest(), self.position)

    def _note(self, number: int, said: bytes | list[Any] | None) -> int:
        """Count a record into the digest; return how large it is."""
        if isinstance(said, list):
            said = "\x1f".join(map(str, said)).encode("utf-8", "surrogateescape")
        text = said or b""
        self._digest.update(b"%d:" % number)
        self._digest.update(text)
        return len(text)

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        number = 0
        while line := self._stream.readline(LONGEST_LINE):
            number += 1
            kept = line
            while len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                line = self._stream.readline(LONGEST_LINE)
            if kept.strip():
                yield number, kept.rstrip(b"\r\n")

    def _table(self) -> Iterator[tuple[int, list[str] | None]]:
        text = io.TextIOWrapper(
            io.BufferedReader(_Unclosed(self._stream)),
            encoding="utf-8-sig",
            errors="surrogateescape",
            newline="",
        )
        rows = csv.reader(_short_lines(text), strict=True)
        while True:
            number = rows.line_num + 1
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error:
                yield number, None
                continue
            if row:
                yield number, row

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise CohortError(f"{self.name}: is no complete gzip file. What comes after is lost.") from error


class _Unclosed(io.RawIOBase):
    """Passes bytes on and leaves the stream below open: it belongs to somebody else."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._below = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._below.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _short_lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Yield lines; one that is too long is cut, with a sign after it that no case may hold."""
    while line := text.readline(LONGEST_LINE):
        cut = len(line) == LONGEST_LINE and not line.endswith("\n")
        rest = line
        while rest and len(rest) == LONGEST_LINE and not rest.endswith("\n"):
            rest = text.readline(LONGEST_LINE)
        yield f"{line}\x00\n" if cut else line


@contextmanager
def opened(name: str, kind: Kind) -> Iterator[Source]:
    """Open an input and close it again, unless it is standard input.

    Args:
        name: Path of the file, or `-`.
        kind: How it is written.

    Raises:
        OSError: It cannot be opened.
        CohortError: It is damaged.
    """
    if name == STANDARD:
        yield Source(name, sys.stdin.buffer, kind)
        return
    with Path(name).open("rb") as raw:
        yield Source(name, raw, kind)
