"""Terms read back from an exported rule book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from spasm_expert.facts.terms import kinds
from spasm_expert.facts.terms.kinds import Reference, Term
from spasm_expert.levels import Level
from spasm_expert.rulebook.faults import Faults

_KINDS: Mapping[str, type[Term]] = {
    each.kind: each
    for each in (
        kinds.Finding,
        kinds.Condition,
        kinds.Drug,
        kinds.Analyte,
        kinds.Pattern,
        kinds.Score,
        kinds.Cause,
        kinds.Test,
        kinds.Measure,
        kinds.RedFlag,
    )
}
_LINKS = ("is_a", "excludes", "components")
"""Fields that hold terms."""


class TermReader:
    """Makes the terms of an exported rule book, each after those it names.

    Args:
        exported: The part `terms` of a rule book.
        faults: Where faults are noted.
    """

    def __init__(self, exported: Sequence[Mapping[str, Any]], faults: Faults) -> None:
        self._exported = {str(each.get("id")): each for each in exported}
        self._faults = faults
        self._open: set[str] = set()
        self.terms: dict[str, Term] = {}
        for name in self._exported:
            self.term(name)

    def term(self, name: str) -> Term | None:
        """Return the term with this id, made when it is first asked for; None if it is missing or faulty."""
        if name in self.terms:
            return self.terms[name]
        if name not in self._exported or name in self._open:
            return None
        self._open.add(name)
        made = self._made(name, self._exported[name])
        self._open.discard(name)
        if made is not None:
            self.terms[name] = made
        return made

    def _made(self, name: str, plain: Mapping[str, Any]) -> Term | None:
        kind = _KINDS.get(str(plain.get("kind")))
        if kind is None:
            self._faults.add(f"terms.{name}", f"is of no known kind: expected one of {', '.join(_KINDS)}.")
            return None
        readers: Mapping[str, Callable[[Any], Any]] = {
            **dict.fromkeys(_LINKS, self._linked),
            "feared": lambda value: self.term(str(value)),
            "level": _level,
            "level_if_possible": _level,
            "references": lambda value: tuple(Reference(**each) for each in value),
        }
        known = {field.name for field in fields(kind)}
        given = {key: value for key, value in plain.items() if key != "kind"}
        try:
            read = {key: readers.get(key, _tuples)(value) for key, value in given.items() if key in known}
            return kind(**read)
        except (TypeError, ValueError, KeyError, LookupError) as error:
            self._faults.add(f"terms.{name}", f"cannot be read: {error}")
            return None

    def _linked(self, names: Sequence[str]) -> tuple[Term, ...]:
        return tuple(found for name in names if (found := self.term(name)) is not None)


def _level(value: str | None) -> Level | None:
    return None if value is None else Level.of(value)


def _tuples(value: Any) -> Any:
    """Return plain data with tuples for lists, as the terms hold them."""
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
