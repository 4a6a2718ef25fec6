"""How a message names a place and what was found there, without repeating free text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from spasm_expert.errors import InvalidCaseError, Problem, nearest

Path = tuple["str | int", ...]
"""Where something stands in a case: the keys of maps and the places in lists that lead to it."""

MOST_PROBLEMS = 200
MOST_HINTS = 20
LONGEST_HINTED = 60
_TAME = re.compile(r"[\w .:,;+/%<>=()*^~!?&@#|'\[\]-]{1,40}")
_TAME_KEY = re.compile(r"[\w /+-]{1,60}")
_MOST_WORDS = 4
_AMOUNT = re.compile(r"[<>~≤≥≈=+\u2212-]?\s*(?:[.,]?[0-9]|nan\b|inf)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ONE_WORD = re.compile(r"\S{1,20}|\s*")
_FREE = ("title", "source", "notes")
"""Sections whose content is free text, the keys of their maps included."""


def place(path: Path) -> str:
    """Return a path as text, e.g. `medications[1].name`.

    A key that looks like no name is not repeated: it may hold anything.
    """
    text = ""
    for depth, part in enumerate(path):
        if depth and path[0] in _FREE and isinstance(part, str):
            text += f".<key of {len(part)} characters>"
        elif isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f"{'.' if text else ''}{_key(part)}"
    return text


def _key(key: str) -> str:
    tame = _TAME_KEY.fullmatch(key) and len(key.split()) <= _MOST_WORDS
    return key if tame else f"<key of {len(key)} characters>"


def shown(value: object) -> str:
    """Return what was found as a message may show it: short and without running text.

    Examples:
        >>> shown("mabye"), shown(True), shown([1]), shown("x" * 50)
        ("'mabye'", 'true', 'a list', 'a text of 50 characters')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:g}" if abs(value) >= 1e15 else repr(value)
    if isinstance(value, str):
        tame = _TAME.fullmatch(value) and len(value.split()) <= _MOST_WORDS
        return f"'{value}'" if tame else _counted(value)
    if isinstance(value, dict):
        return "a map"
    return "a list" if isinstance(value, (list, tuple)) else f"a {type(value).__name__}"


def shown_amount(value: object) -> str:
    """Return a number, a time or a date as a message may show it; any other text only by its length.

    Examples:
        >>> shown_amount("5.9 mg/dL"), shown_amount("3 moons ago"), shown_amount("Smith")
        ("'5.9 mg/dL'", "'3 moons ago'", 'a text of 5 characters')
    """
    if not isinstance(value, str):
        return shown(value)
    is_amount = _AMOUNT.match(value) and len(_WORD.findall(value)) <= 2
    return shown(value) if is_amount else _counted(value)


def shown_word(value: object) -> str:
    """Return a word out of a few, or a unit, as a message may show it; of a longer text only its length."""
    if not isinstance(value, str):
        return shown(value)
    return shown(value) if _ONE_WORD.fullmatch(value) else _counted(value)


def _counted(text: str) -> str:
    return f"a text of {len(text)} characters"


def one_of(words: Iterable[str]) -> str:
    """Return the allowed words as a list in a sentence, e.g. `left, right or both`."""
    listed = list(words)
    return f"{', '.join(listed[:-1])} or {listed[-1]}" if len(listed) > 1 else "".join(listed)


class Problems:
    """Collects everything that is wrong with one case."""

    def __init__(self) -> None:
        self._problems: dict[Problem, None] = {}
        self._paths: set[Path] = set()
        self._hints = 0

    def add(self, path: Path, message: str) -> None:
        """Note a fault; the same fault at the same place is noted once."""
        self._problems[Problem(place(path), message)] = None
        self._paths.add(path)

    def paths(self) -> frozenset[Path]:
        """Return where something is wrong."""
        return frozenset(self._paths)

    def hint(self, word: str, known: Iterable[str] | Callable[[], str]) -> str:
        """Return a hint with the nearest name; only so often, for it takes time.

        Args:
            word: What was found.
            known: The valid names, or what makes the hint.
        """
        if self._hints >= MOST_HINTS or len(word) > LONGEST_HINTED:
            return ""
        self._hints += 1
        return known() if callable(known) else nearest(word, known)

    def refuse(self, origin: str | None) -> None:
        """Raise everything at once, if there is anything.

        Raises:
            InvalidCaseError: At least one fault was noted.
        """
        if self._problems:
            raise InvalidCaseError(self._listed(), origin)

    def _listed(self) -> list[Problem]:
        problems = list(self._problems)
        more = len(problems) - MOST_PROBLEMS
        return [*problems[:MOST_PROBLEMS], Problem("", f"{more} more problems.")] if more > 0 else problems
