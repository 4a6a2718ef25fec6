"""Reads the text of a case, YAML or JSON, into plain maps, lists, texts and numbers.

YAML scalars stay text: `no`, `5:30`, `012` and `2024-01-01` are what they look like, and the forms decide
what they mean. What a reader could misunderstand (a key twice, tags, anchors) is refused, with its line.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
from collections.abc import Iterable
from pathlib import Path as FilePath
from typing import Any

import yaml

from spasm_expert.case.tree import TOO_DEEP
from spasm_expert.case.wording import Problems, shown_word
from spasm_expert.case.yaml_events import TreeOfEvents, UnreadableError
from spasm_expert.errors import InvalidCaseError, Problem

MOST_BYTES = 1_000_000
STANDARD_INPUT = "-"
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LONGEST_PROBLEM = 80


def read_file(path: str | os.PathLike[str]) -> tuple[Any, str]:
    """Return what a file says and the name to call it by in errors.

    Args:
        path: A file in YAML, or JSON if its name ends in `.json`; `-` is standard input, either of the two.

    Raises:
        InvalidCaseError: It cannot be read, or is no YAML or JSON as a case allows it.
    """
    name = os.fspath(path)
    if name == STANDARD_INPUT:
        origin = "standard input"
        return read_text(sys.stdin.buffer.read(MOST_BYTES + 1), origin), origin
    try:
        with FilePath(name).open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "The name is no name of a file"
        raise InvalidCaseError([Problem("", f"cannot be read: {reason}.")], name) from error
    return read_text(content, name, json_only=name.lower().endswith(".json")), name


def read_text(text: str | bytes, origin: str | None = None, *, json_only: bool = False) -> Any:
    """Return what a text says.

    Args:
        text: YAML or JSON, at most 1 MB, UTF-8 if it is bytes.
        origin: Name to call it by in errors.
        json_only: Whether it must be JSON.

    Raises:
        InvalidCaseError: It is no YAML or JSON as a case allows it.
    """
    problems = Problems()
    tree = None
    try:
        tree = _parsed(_decoded(text), problems, json_only)
    except UnreadableError as error:
        problems.add((), str(error))
    # Raised here, outside of any `except`: the parsers' own errors quote the text, and must not be chained.
    problems.refuse(origin)
    return tree


def _decoded(text: str | bytes) -> str:
    try:
        content = text.encode("utf-8") if isinstance(text, str) else text
        decoded = content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeError:
        raise UnreadableError("is not UTF-8. Save it in this encoding.") from None
    if len(content) > MOST_BYTES:
        raise UnreadableError(f"is too large. Expected at most {MOST_BYTES:,} bytes.")
    if not decoded.strip():
        raise UnreadableError("is empty. Expected a case; one that says nothing is written {}.")
    return decoded


def _parsed(text: str, problems: Problems, json_only: bool) -> Any:
    if json_only:
        return _from_json(text, problems)
    if text.lstrip().startswith("{"):
        # JSON, or a YAML map in braces: only the first attempt tells, and YAML has the better message.
        with contextlib.suppress(_NoJsonError):
            return _from_json(text, problems)
    return _from_yaml(text, problems)


class _NoJsonError(UnreadableError):
    """The text breaks the grammar of JSON."""


def _from_json(text: str, problems: Problems) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                problems.add((), f"has the key {shown_word(key)} twice in one object. Keep one of them.")
            found.setdefault(key, value)
        return found

    def refused(word: str) -> None:
        problems.add((), f"has the number {word}. Expected a finite number.")

    def number(digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            problems.add((), "has a number that is too large.")
        return (
            int(value)
            if value.is_integer() and digits.lstrip("-").isdigit() and abs(value) < 2**53
            else value
        )

    try:
        return json.loads(
            text, object_pairs_hook=unique, parse_constant=refused, parse_int=number, parse_float=number
        )
    except json.JSONDecodeError as error:
        said = f"line {error.lineno}, column {error.colno}, is no JSON: {error.msg.rstrip('.')}."
        raise _NoJsonError(said) from None
    except RecursionError:
        raise UnreadableError(TOO_DEEP) from None


def _from_yaml(text: str, problems: Problems) -> Any:
    tree = TreeOfEvents(problems)
    try:
        for event in _events(text):
            tree.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f"line {mark.line + 1}, column {mark.column + 1}, " if mark else ""
        raise UnreadableError(f"{line}is no valid YAML{_reason(error.problem)}.") from None
    except yaml.YAMLError:
        raise UnreadableError("has a character that YAML does not allow.") from None
    return tree.root


def _events(text: str) -> Iterable[yaml.Event]:
    return yaml.parse(text, Loader=_PARSER)


def _reason(problem: str | None) -> str:
    """Return the parser's own words; what they quote is a sign or two, never a line of the text."""
    return f": {problem}" if problem and len(problem) <= _LONGEST_PROBLEM and problem.isprintable() else ""
