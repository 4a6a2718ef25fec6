"""Writes a file whole or not at all; anybody may import it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

NEW_FILE = 0o666
"""Permissions of a new file, of which the umask of the process takes its part."""


def write_whole(name: str, text: str | Iterable[str], *, private: bool = False) -> None:
    """Write a text to a file that then holds all of it, or what it held before.

    A file that is there keeps its permissions. What is no regular file, such as a terminal or a pipe, is
    written to as it is.

    Args:
        name: Name of the file.
        text: All that it is to hold, or its parts one after the other.
        private: Whether a new file can be read by its owner alone.

    Raises:
        OSError: It cannot be written; names the file as given.
    """
    try:
        _write(Path(name).resolve(), [text] if isinstance(text, str) else text, private=private)
    except OSError as error:
        # The name that the user gave, not that of the file that was to take its place.
        raise OSError(error.errno, error.strerror, name) from error


def _write(path: Path, parts: Iterable[str], *, private: bool) -> None:
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as file:
            file.writelines(parts)
        return
    beside = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=".spasm-expert-", delete=False
        ) as file:
            beside = Path(file.name)
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o777)
        elif not private:
            beside.chmod(NEW_FILE & ~_umask())
        beside.replace(path)
    except BaseException:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return what the process takes from the permissions of new files; it can only be read by setting it."""
    found = os.umask(0o077)
    os.umask(found)
    return found
