"""Writes the answers and the rejects so that nothing is lost and nothing is there twice."""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from spasm_expert.cohort import journal
from spasm_expert.cohort.conversion import Converted
from spasm_expert.cohort.errors import CohortError
from spasm_expert.cohort.journal import State
from spasm_expert.cohort.parquet import written_as_parquet

SECONDS: Final = 1.0
"""How often the journal is written; a run that was killed repeats at most this much work."""


def journal_of(output: str) -> Path:
    """Return the path of the journal of a run with this output."""
    return Path(f"{output}.journal")


def _part(name: str) -> Path:
    return Path(f"{name}.part")


class Writer:
    """The files of one run; they bear the ending `.part` until all is written.

    Args:
        output: Path of the output.
        rejects: Path of the file of rejects, or None.
        state: Where to go on.
        columns: As in `give_names`.
    """

    def __init__(self, output: str, rejects: str | None, state: State, columns: tuple[str, ...] = ()) -> None:
        self.state = state
        self._columns = columns
        self._output, self._rejects = output, rejects
        self._journal = journal_of(output)
        self._saved = time.monotonic()
        self._files = ExitStack()
        try:
            self._out = self._opened(output, state.output)
            self._wrong = None if rejects is None else self._opened(rejects, state.rejects)
        except BaseException:
            self._files.close()
            raise

    def _opened(self, name: str, size: int) -> IO[bytes]:
        """Open a file for writing on at a place; cut off what lies beyond it."""
        path = _part(name)
        file = self._files.enter_context(path.open("r+b" if size else "wb"))
        if file.seek(0, os.SEEK_END) < size:
            raise CohortError(f"{path}: is shorter than the journal says. Remove the journal to start anew.")
        file.truncate(size)
        file.seek(size)
        return file

    def head(self, data: bytes) -> None:
        """Write what the output begins with, and the first journal.

        Args:
            data: The bytes.
        """
        self._out.write(data)
        self.state = replace(self.state, output=len(data))
        self.save()

    def add(self, converted: Converted) -> None:
        """Write the answers to one chunk.

        Args:
            converted: The answers.
        """
        self._out.write(converted.output)
        if self._wrong is not None:
            self._wrong.write(converted.rejects)
        self.state = counted(self.state, converted)
        if time.monotonic() - self._saved >= SECONDS:
            self.save()

    def save(self) -> None:
        """Have all that is written on disk, then say so in the journal."""
        for file in (self._out, self._wrong):
            if file is not None:
                file.flush()
                os.fsync(file.fileno())
        journal.save(self._journal, self.state)
        self._saved = time.monotonic()

    def close(self) -> None:
        """Close the files; what is written stays for a run that goes on."""
        self._files.close()

    def finish(self) -> None:
        """Give the closed files their names and take the journal away; all must be saved."""
        self.state = replace(self.state, finished=True)
        journal.save(self._journal, self.state)
        give_names(self._output, self._rejects, self._columns)


def give_names(output: str, rejects: str | None, columns: tuple[str, ...] = ()) -> None:
    """Do the last step of a run, or what is left of it.

    Args:
        output: Path of the output.
        rejects: Path of the file of rejects, or None.
        columns: Of an output in Parquet, its columns. Nothing can be added to such a file, so the answers are
            kept as JSON Lines until all are there.
    """
    if columns and _part(output).exists():
        new = Path(f"{output}.new")
        written_as_parquet(_part(output), new, columns)
        new.replace(output)
        _part(output).unlink()
    for name in filter(None, (rejects, output)):
        if _part(name).exists():
            _part(name).replace(name)
            journal.sync_folder(Path(name).parent)
    journal_of(output).unlink(missing_ok=True)


def counted(state: State, converted: Converted) -> State:
    """Return how far a run has come after one more chunk."""
    return replace(
        state,
        chunks=state.chunks + 1,
        digest=converted.digest,
        written=state.written + converted.written,
        rejected=state.rejected + converted.rejected,
        output=state.output + len(converted.output),
        rejects=state.rejects + len(converted.rejects),
    )


class StandardOutput:
    """Writes the answers to standard output, from where nothing can be taken back; rejects go to their file.

    Args:
        rejects: Path of the file of rejects, or None.
    """

    def __init__(self, rejects: str | None) -> None:
        self.state = State()
        self._wrong = None if rejects is None else Path(rejects).open("wb")  # noqa: SIM115 - closed below

    def head(self, data: bytes) -> None:
        """Write what the output begins with."""
        sys.stdout.buffer.write(data)

    def add(self, converted: Converted) -> None:
        """Write the answers to one chunk."""
        sys.stdout.buffer.write(converted.output)
        sys.stdout.buffer.flush()
        if self._wrong is not None:
            self._wrong.write(converted.rejects)
        self.state = counted(self.state, converted)

    def save(self) -> None:
        """Do nothing: a run to standard output cannot be resumed."""

    def close(self) -> None:
        """Close the file of rejects."""
        if self._wrong is not None:
            self._wrong.close()

    def finish(self) -> None:
        """Do nothing: there is no name to give."""
