"""Builds plain maps, lists and texts from the events of a YAML parser; nothing is resolved or constructed."""

from __future__ import annotations

from typing import Any

import yaml

from spasm_expert.case.tree import MOST_DEPTH, MOST_NODES, TOO_DEEP, TOO_MANY
from spasm_expert.case.wording import Problems, shown_word


class UnreadableError(Exception):
    """The text cannot be read on; stays inside this package."""


class _Open:
    """A map or a list that is being filled."""

    def __init__(self, value: dict[str, Any] | list[Any]) -> None:
        self.value = value
        self.key: str | None = None

    def wants_key(self) -> bool:
        return isinstance(self.value, dict) and self.key is None


class TreeOfEvents:
    """Takes one event after the other; `root` is the whole once all are taken.

    Args:
        problems: Where faults are noted that do not keep one from reading on.
    """

    def __init__(self, problems: Problems) -> None:
        self.root: Any = None
        self._problems = problems
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event.

        Raises:
            UnreadableError: Too deep, too many nodes, several documents or a key that is no text.
        """
        if isinstance(event, yaml.NodeEvent):
            self._node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise UnreadableError(
                    f"line {_line(event)} begins another document. Expected one case in a file."
                )

    def _node(self, event: yaml.NodeEvent) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise UnreadableError(TOO_MANY)
        self._refuse_references(event)
        if self._open and self._open[-1].wants_key():
            self._key(event)
        else:
            self._value(event)

    def _refuse_references(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._problems.add((), f"line {_line(event)} has an alias (*). Write the value out.")
        elif event.anchor is not None:
            self._problems.add(
                (), f"line {_line(event)} has an anchor (&). Leave it out, and put a text with & in quotes."
            )
        if getattr(event, "tag", None) is not None:
            self._problems.add(
                (), f"line {_line(event)} has a tag (!). Leave it out, and put a text with ! in quotes."
            )

    def _key(self, event: yaml.NodeEvent) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            raise UnreadableError(f"line {_line(event)} has a key that is no text.")
        current = self._open[-1]
        current.key = event.value
        if event.value in current.value:
            self._problems.add(
                (), f"line {_line(event)} has the key {shown_word(event.value)} again. Keep one of them."
            )

    def _value(self, event: yaml.NodeEvent) -> None:
        value: Any = None
        if isinstance(event, yaml.ScalarEvent):
            value = None if not event.value and event.implicit[0] else event.value
        elif isinstance(event, yaml.CollectionStartEvent):
            value = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._put(value)
        if isinstance(event, yaml.CollectionStartEvent):
            if len(self._open) >= MOST_DEPTH:
                raise UnreadableError(TOO_DEEP)
            self._open.append(_Open(value))

    def _put(self, value: Any) -> None:
        if not self._open:
            self.root = value
            return
        current = self._open[-1]
        if isinstance(current.value, list):
            current.value.append(value)
        elif current.key is not None:
            current.value.setdefault(current.key, value)
            current.key = None


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0
