"""How far a run from file to file has come, kept in a small file beside the output.

The order on disk: the data first, then the journal that vouches for them, in one step. So what the journal
says is always there, and what lies beyond it is cut off when the run goes on.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from spasm_expert.cohort.errors import CohortError

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class State:
    """How far a run has come.

    Attributes:
        run: What the output depends on beside the input: versions and options.
        chunks: How many chunks are written.
        digest: SHA-256 of the input up to the end of the last of them.
        written: Records assessed.
        rejected: Records that could not be.
        output: Bytes of the output that count.
        rejects: Bytes of the file of rejects that count.
        finished: Whether all is written, and the files only have to be given their names.
    """

    run: Mapping[str, Any] = field(default_factory=dict)
    chunks: int = 0
    digest: str = ""
    written: int = 0
    rejected: int = 0
    output: int = 0
    rejects: int = 0
    finished: bool = False


def load(path: Path) -> State | None:
    """Return what a journal says; None if there is none.

    Args:
        path: Path of the journal.

    Raises:
        CohortError: It is no journal of ours.
    """
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError) as error:
        raise CohortError(
            f"{path}: is no journal that this version can read. Remove it to start anew."
        ) from error


def _read(said: object) -> State:
    """Return what a journal says.

    Raises:
        ValueError: It is of another form.
        TypeError: It names something that a journal of this form does not.
    """
    if not isinstance(said, dict) or said.pop("format", None) != FORMAT:
        raise ValueError("the format is another one")
    return State(**said)


def save(path: Path, state: State) -> None:
    """Put a journal in the place of the one before, in one step.

    Args:
        path: Path of the journal.
        state: What it is to say; what it vouches for must be on disk.
    """
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump({"format": FORMAT, **asdict(state)}, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check_same_run(path: Path, before: State, run: Mapping[str, Any]) -> None:
    """Make sure that an interrupted run goes on as it began.

    Args:
        path: Path of the journal.
        before: What it says.
        run: What the output depends on now.

    Raises:
        CohortError: Something differs; names all that does.
    """
    differing = [
        f"{name} was {_shown(before.run.get(name))} and is {_shown(run.get(name))}"
        for name in sorted({*before.run, *run})
        if before.run.get(name) != run.get(name)
    ]
    if differing:
        raise CohortError(
            f"{path}: the interrupted run cannot go on, for {'; '.join(differing)}. Go on as it began, or "
            "remove the journal to start anew."
        )


def _shown(value: object) -> str:
    text = "nothing" if value in (None, "", []) else str(value)
    return text if len(text) <= 40 else f"{text[:37]}..."
