"""Keeps what was said of each term, and where, and finds what contradicts itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from spasm_expert.case.frozen import FrozenMapping
from spasm_expert.case.statements import ABSENT, PRESENT
from spasm_expert.case.wording import Path, Problems, place
from spasm_expert.facts.terms.kinds import Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

_S = TypeVar("_S")


class Ledger(Generic[_S]):
    """What was said of the terms of one kind.

    Args:
        vocabulary: Knows which terms are kinds of others and which exclude each other.
        problems: Where faults are noted.
    """

    def __init__(self, vocabulary: Vocabulary, problems: Problems) -> None:
        self._vocabulary = vocabulary
        self._problems = problems
        self._said: dict[str, tuple[Term, _S, Path]] = {}

    def add(self, term: Term | None, statement: _S, path: Path) -> None:
        """Note a statement; the same said twice is fine, something else is a fault, and details add up."""
        if term is None:
            return
        if term.id not in self._said:
            self._said[term.id] = (term, statement, path)
            return
        _, earlier, where = self._said[term.id]
        self._said[term.id] = (term, self._merged(term, (earlier, where), (statement, path)), where)

    def take(self, term_id: str) -> _S | None:
        """Return what was said of a term and forget it."""
        found = self._said.pop(term_id, None)
        return found[1] if found else None

    def place_of(self, term_id: str) -> Path | None:
        """Return where a term was said to be present, or None."""
        found = self._said.get(term_id)
        return found[2] if found and _state(found[1]) == PRESENT else None

    def entry(self, term_id: str) -> tuple[Term, _S, Path] | None:
        """Return a term with what was said of it, and where; None if nothing was."""
        return self._said.get(term_id)

    def __iter__(self) -> Iterator[tuple[Term, _S, Path]]:
        return iter(self._said.values())

    def present(self) -> Iterator[tuple[Term, Path]]:
        """Yield what was said to be present, and where."""
        for term, statement, path in self._said.values():
            if _state(statement) == PRESENT:
                yield term, path

    def statements(self) -> FrozenMapping[_S]:
        """Return what was said of each term."""
        return FrozenMapping({name: statement for name, (_, statement, _) in self._said.items()})

    def find_clashes(self) -> None:
        """Note what is present although its broader term is absent, and what cannot be present together."""
        for term, path in self.present():
            self._clash_with_broader(term, path)
            self._clash_with_excluded(term, path)

    def _clash_with_broader(self, term: Term, path: Path) -> None:
        for broader in self._vocabulary.ancestors(term):
            said = self._said.get(broader.id)
            if said and _state(said[1]) == ABSENT:
                where = place(said[2])
                self._problems.add(
                    path,
                    f"says that {term.id} is present, but {where} says that {broader.id} is absent, "
                    f"and {term.id} is a kind of {broader.id}.",
                )

    def _clash_with_excluded(self, term: Term, path: Path) -> None:
        for other in self._vocabulary.excluded_by(term):
            where = self.place_of(other.id)
            if where is not None and term.id < other.id:
                self._problems.add(
                    path,
                    f"says that {term.id} is present, and {place(where)} says that {other.id} is; "
                    "they exclude each other.",
                )

    def _merged(self, term: Term, earlier: tuple[_S, Path], later: tuple[_S, Path]) -> _S:
        (first, where), (second, path) = earlier, later
        changes: dict[str, Any] = {}
        for field in dataclasses.fields(first):  # type: ignore[arg-type]
            old, new = getattr(first, field.name), getattr(second, field.name)
            if old in (None, ()):
                changes[field.name] = new
            elif new not in (None, (), old) and not field.metadata:
                self._problems.add(path, _differs(field.name, old, new, term, place(where)))
        return dataclasses.replace(first, **changes)  # type: ignore[type-var]


def _differs(field: str, old: Any, new: Any, term: Term, where: str) -> str:
    """Return what differs; of what may be free text only that it does."""
    if field == "state":
        return f"says that {term.id} is {new}, but {where} says that it is {old}. Say it once."
    return f"says something else about {term.id} ({field}) than {where}. Say it once."


def _state(statement: object) -> str | None:
    return getattr(statement, "state", None)
