"""Plain data and JSON of what comes out: dataclasses, tuples and maps as dicts and lists, always the same."""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from collections.abc import Callable, Mapping
from typing import Any

_SCALARS = frozenset((str, int, float, bool, type(None)))
_Turn = Callable[[Any], Any]
_text = json.encoder.encode_basestring


def as_plain(value: Any) -> Any:
    """Return a value as plain data: dataclasses and maps as new dicts, tuples and lists as new lists.

    What a field of a dataclass holds is told by its type, which is not checked.

    Examples:
        >>> as_plain((1, {"a": (2,)}))
        [1, {'a': [2]}]
    """
    kind = type(value)
    if kind in _SCALARS:
        return value
    if kind is tuple:
        return [item if type(item) in _SCALARS else as_plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _turn_of(type(value))(value)
    if isinstance(value, Mapping):
        return {key: item if type(item) in _SCALARS else as_plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [as_plain(item) for item in value]
    return value


@functools.cache
def _turn_of(kind: type) -> _Turn:
    """Return what turns a dataclass into a dict: its type says which fields need turning, and how.

    The one place of the package where source text is made: a dict display is written out for each class,
    from the names of its fields alone. That is three times as fast as to go through the fields.
    """
    hints = typing.get_type_hints(kind)
    turns: dict[str, _Turn] = {}
    items = (
        f"{field.name!r}: {_written(field.name, hints[field.name], turns, kind)}"
        for field in dataclasses.fields(kind)
    )
    turn: _Turn = eval(f"lambda value: {{{', '.join(items)}}}", turns)
    return turn


def _written(name: str, hint: Any, turns: dict[str, _Turn], kind: type) -> str:
    """Return the source text of a field as plain data; what it calls goes into `turns`."""
    choices = typing.get_args(hint)
    if hint in _SCALARS or (choices and _SCALARS.issuperset(choices)):
        return f"value.{name}"
    if typing.get_origin(hint) is tuple and choices[1:] == (Ellipsis,):
        if choices[0] in _SCALARS:
            return f"list(value.{name})"
        turns[f"turn_{name}"] = _turn_by(choices[0], kind)
        return f"[turn_{name}(each) for each in value.{name}]"
    turns[f"turn_{name}"] = _turn_by(hint, kind)
    return f"turn_{name}(value.{name})"


def _turn_by(hint: Any, within: type) -> _Turn:
    # What holds others of its own class is turned by looking it up: its own turn is not made yet.
    if hint is within:
        return as_plain
    return _turn_of(hint) if isinstance(hint, type) and dataclasses.is_dataclass(hint) else as_plain


def to_json(value: Any, *, indent: int | None = None) -> str:
    """Return plain data as JSON in Unicode: the text that `json.dumps` gives, only faster with an indent.

    Args:
        value: Dicts with texts as keys, lists, texts, numbers, true, false and None.
        indent: Blanks for each level; None for one line.

    Raises:
        ValueError: A number is infinite or no number.

    Examples:
        >>> print(to_json({"a": [1, "µ"], "b": {}}, indent=2))
        {
          "a": [
            1,
            "µ"
          ],
          "b": {}
        }
    """
    if indent is None:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _written_out(value, "\n", " " * indent)


def _written_out(value: Any, line: str, step: str) -> str:
    """Return a value as JSON that begins on a line after `line`, a line break and blanks."""
    if type(value) is str:
        return _text(value)
    inner = line + step
    if isinstance(value, dict) and value:
        items = [
            f"{_text(key)}: {_text(item) if type(item) is str else _written_out(item, inner, step)}"
            for key, item in value.items()
        ]
        return f"{{{inner}{f',{inner}'.join(items)}{line}}}"
    if isinstance(value, list) and value:
        return f"[{inner}{f',{inner}'.join([_written_out(item, inner, step) for item in value])}{line}]"
    return json.dumps(value, allow_nan=False)
