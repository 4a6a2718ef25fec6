"""Makes sure that a case is made of plain maps, lists, texts and numbers, and not too many of them."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from spasm_expert.case.wording import Path, Problems, shown

_T = TypeVar("_T")

MOST_DEPTH = 20
MOST_NODES = 20_000
MOST_CHARACTERS = 1_000_000
TOO_DEEP = f"is nested too deeply. Expected at most {MOST_DEPTH} levels."
TOO_MANY = f"holds too much. Expected at most {MOST_NODES:,} values."
_LARGEST = 1e15
_SPACES = "\n\r\t"


class DroppedType:
    """Stands in a list where a faulty entry was, so that the places of the others stay."""

    def __repr__(self) -> str:
        return "DROPPED"


DROPPED = DroppedType()
_REFUSED = DroppedType()


class _TooLarge(Exception):  # noqa: N818 - leads out of the walk and no further
    """The case is too deep or too large to be looked at any further."""


def plain(said: object, problems: Problems) -> dict[str, Any] | None:
    """Return a copy of what was said, as plain data.

    Dates become ISO texts and tuples lists. A value that cannot be used is noted and left out.

    Args:
        said: Anything; should be a map.
        problems: Where faults are noted.

    Returns:
        The copy, or None if it is no map or too large to be looked at.
    """
    if not isinstance(said, Mapping):
        what = "empty" if said is None else f"a {type(said).__name__}"
        problems.add((), f"is {what}. Expected a map of keys and values.")
        return None
    try:
        copy: dict[str, Any] = _Walk(problems).map((), said, 1)
    except _TooLarge as error:
        problems.add((), str(error))
        return None
    return copy


class _Walk:
    """Walks once through everything."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._nodes = 0
        self._characters = 0

    def map(self, path: Path, said: Mapping[Any, Any], depth: int) -> dict[str, Any]:
        copy = {}
        for key, value in self._counted(said.items(), said):
            if not isinstance(key, str):
                self._problems.add(path, f"has a key that is no text: {shown(key)}.")
                continue
            inner = (*path, key)
            name = self._text(inner, key)
            found = self._text(inner, value) if type(value) is str else self._value(inner, value, depth)
            if name is not _REFUSED and found is not _REFUSED:
                copy[str(name)] = found
        return copy

    def _list(self, path: Path, said: list[Any] | tuple[Any, ...], depth: int) -> list[Any]:
        items = enumerate(self._counted(said, said))
        found = (self._value((*path, index), value, depth) for index, value in items)
        return [DROPPED if value is _REFUSED else value for value in found]

    def _counted(self, items: Iterable[_T], of: object) -> Iterable[_T]:
        """Return the items of something, counted; only what is plain knows its own length for sure."""
        if type(of) in (dict, list, tuple):
            self._count(len(of))  # type: ignore[arg-type]
            return items
        return self._one_by_one(items)

    def _one_by_one(self, items: Iterable[_T]) -> Iterator[_T]:
        for item in items:
            self._count(1)
            yield item

    def _count(self, more: int) -> None:
        self._nodes += more
        if self._nodes > MOST_NODES:
            raise _TooLarge(TOO_MANY)

    def _value(self, path: Path, value: Any, depth: int) -> Any:
        if type(value) is dict and depth < MOST_DEPTH:
            return self.map(path, value, depth + 1)
        if isinstance(value, str):
            return self._text(path, value)
        if isinstance(value, bool):
            return value
        if isinstance(value, (int, float)):
            return self._number(path, value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, (Mapping, list, tuple)):
            if depth >= MOST_DEPTH:
                raise _TooLarge(TOO_DEEP)
            down = depth + 1
            return (
                self.map(path, value, down) if isinstance(value, Mapping) else self._list(path, value, down)
            )
        return self._refused(
            path, "has no value. Leave it out or give one." if value is None else _no_type(value)
        )

    def _text(self, path: Path, text: str) -> str | DroppedType:
        self._characters += str.__len__(text)
        if self._characters > MOST_CHARACTERS:
            raise _TooLarge(f"is too large. Expected at most {MOST_CHARACTERS:,} characters.")
        if text.isascii() and text.isprintable():
            return text if type(text) is str else str.__str__(text)
        if all(sign.isprintable() or sign in _SPACES or _harmless(sign) for sign in text):
            return str.__str__(text)
        return self._refused(path, "has a control character or half of a character. Leave it out.")

    def _number(self, path: Path, number: float) -> float | DroppedType:
        if isinstance(number, float) and not math.isfinite(number):
            return self._refused(path, f"is {number}. Expected a finite number.")
        if abs(number) >= _LARGEST:
            return self._refused(path, "is too large a number.")
        return number

    def _refused(self, path: Path, message: str) -> DroppedType:
        self._problems.add(path, message)
        return _REFUSED


def _no_type(value: object) -> str:
    return f"is a {type(value).__name__}. Expected a text, a number, yes or no, a list or a map."


def _harmless(sign: str) -> bool:
    """Tell whether a sign that does not print (a wide blank, a joiner) may stand in a text all the same."""
    return not ("\x00" <= sign < "\x20" or "\x7f" <= sign <= "\x9f" or "\ud800" <= sign <= "\udfff")
