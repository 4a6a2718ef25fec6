"""Broad questions: one whose no answers many others, because they ask for kinds of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from spasm_expert.core.memory import PREGNANT
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import PERSON, Change, stated_in, yes
from spasm_expert.facts.terms.kinds import Condition, Finding, Term

FEWEST = 2
"""How many open questions a broad one has to stand for, unless it is a screening question."""


class Broad:
    """What to ask first in place of a narrow question.

    Args:
        session: The case at rest.
        open_terms: Ids of everything that is open.
        screening: Ids of the screening questions.
        skip: Ids of terms not to ask about.
    """

    def __init__(
        self,
        session: Session,
        open_terms: Collection[str],
        screening: Collection[str],
        skip: Collection[str],
    ) -> None:
        self._session = session
        self._screening = screening
        self._skip = skip
        self._below = self._counted(open_terms)
        self._known: dict[str, Term | None] = {}

    def _counted(self, open_terms: Iterable[str]) -> dict[str, int]:
        """Return how many open terms each broader one stands for."""
        found: dict[str, int] = {}
        for name in open_terms:
            for term in (*self._above(name), *self._own(name)):
                found[term.id] = found.get(term.id, 0) + 1
        return found

    def stands_for(self, name: str) -> int:
        """Return how many open terms, itself among them, a term answers if the answer is no."""
        return self._below.get(name, 0)

    def with_broader(self, names: Iterable[str]) -> frozenset[str]:
        """Return these terms with everything that they are kinds of."""
        return frozenset(each for name in names for each in (name, *(term.id for term in self._above(name))))

    def instead_of(self, change: Change) -> Change:
        """Return the broadest question that is worth asking first, else the question itself."""
        if change.term in PERSON:
            return change
        if change.term not in self._known:
            self._known[change.term] = self._broadest(change.term)
        broadest = self._known[change.term]
        return change if broadest is None else yes(broadest)

    def _broadest(self, name: str) -> Term | None:
        if self._session.view.stated(name) is not None:
            return None
        found = [term for term in self._above(name) if self._is_worth_asking(term)]
        return found[-1] if found else None

    def _is_worth_asking(self, term: Term) -> bool:
        if term.id in self._skip or term.id == PREGNANT or self._session.view.stated(term.id) is not None:
            return False
        # Who cannot tell the broad may know its kinds, and one of them may be an emergency.
        if stated_in(self._session.case, term.id, f"{term.kind}s") is not None:
            return False
        return term.id in self._screening or self._below.get(term.id, 0) >= FEWEST

    def _own(self, name: str) -> tuple[Term, ...]:
        return (self._session.vocabulary.get(name),) if name not in PERSON else ()

    def _above(self, name: str) -> tuple[Term, ...]:
        """Return what a finding or a condition is a kind of: patients know drugs by name, not by class."""
        if name in PERSON:
            return ()
        term = self._session.vocabulary.get(name)
        return self._session.vocabulary.ancestors(term) if isinstance(term, Finding | Condition) else ()
