"""Where facts come from that nobody stated in so many words: what was stated and implies them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spasm_expert.assessment import Firing, ImpliedFact
from spasm_expert.core.memory import ABSENT, AGE, FROM_NARROWER, PRESENT, SEX
from spasm_expert.expert.session import Session
from spasm_expert.facts.working_memory import NOT_POSSIBLE


def implied_facts(session: Session, firings: Iterable[Firing]) -> tuple[ImpliedFact, ...]:
    """Return what firings matched although it only follows from what was stated, by id."""
    matched = sorted({fact.term for firing in firings for fact in firing.matched})
    return tuple(ImpliedFact(name, origins(session, name)) for name in matched if is_implied(session, name))


def is_implied(session: Session, name: str) -> bool:
    """Tell whether a finding or condition is known only because something else was stated."""
    fact = session.view.stated(name)
    return fact is not None and fact["how"] != "stated"


def origins(session: Session, name: str) -> tuple[str, ...]:
    """Return the ids of what was stated and implies a finding or condition; empty for a complete list."""
    fact = session.view.stated(name)
    if fact is None:
        return ()
    if fact["how"] == NOT_POSSIBLE:
        person = session.case.patient
        return tuple(key for key, known in ((AGE, person.age), (SEX, person.sex)) if known is not None)
    if fact["how"] != FROM_NARROWER:
        return ()
    return tuple(sorted(session.broader[name] if fact["state"] == PRESENT else _broader(session, name)))


def _broader(session: Session, name: str) -> Iterator[str]:
    """Yield what is stated as absent and of which this is a kind."""
    above = {term.id for term in session.vocabulary.ancestors(session.vocabulary.get(name))}
    return (stated for stated in session.said_to_be(ABSENT) if stated in above)
