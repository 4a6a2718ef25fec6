"""Which files hold cases, and what cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

SUFFIXES: Final = (".yaml", ".yml", ".json")
"""Files of a folder that are taken for cases."""


def case_files(paths: Iterable[str | os.PathLike[str]]) -> tuple[str, ...]:
    """Return the files, each once: those named, and those in the folders named and below, by name.

    Args:
        paths: Files and folders; a file that does not exist is returned as well.
    """
    found: dict[str, None] = {}
    for path in paths:
        folder = Path(path)
        if folder.is_dir():
            inside = (each for each in folder.rglob("*") if each.suffix in SUFFIXES and each.is_file())
            found.update((str(each), None) for each in sorted(inside))
        else:
            found[os.fspath(path)] = None
    return tuple(found)
