"""How an unknown condition on what is stated becomes met: the answer it waits for."""

from __future__ import annotations

from collections.abc import Iterator

from spasm_expert.core.conditions import Absent, Condition, Lasting, OfSex, Present, Taking, Together
from spasm_expert.core.memory import PRESENT, SEX, STOPPED
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Change, Changes, answer, no, yes
from spasm_expert.explain.values import days_for
from spasm_expert.facts.terms.kinds import Drug


def leaf_ways(condition: Condition, session: Session) -> Iterator[Changes]:
    """Yield the ways to meet an unknown condition on a finding, a condition, the sex or drugs."""
    term = session.vocabulary.get
    if isinstance(condition, Present):
        asked = ("side", "course", "severity")
        details = {name: value for name in asked if (value := getattr(condition, name))}
        yield frozenset((answer(term(condition.term.id), PRESENT, **details),))
    elif isinstance(condition, Absent):
        yield frozenset((no(term(condition.term.id)),))
    elif isinstance(condition, Lasting):
        days = days_for(condition.bounds)
        if days is not None:
            yield frozenset((answer(term(condition.term.id), PRESENT, since=days),))
    elif isinstance(condition, OfSex):
        yield frozenset((Change(SEX, "patient", condition.sex),))
    elif isinstance(condition, Taking):
        yield from _taken(condition, session)
    elif isinstance(condition, Together):
        yield from _together(condition, session)


def _taken(condition: Taking, session: Session) -> Iterator[Changes]:
    if condition.stopped_within is not None:
        days = days_for((("at_most", condition.stopped_within),))
        yield frozenset((answer(session.vocabulary.get(condition.drug.id), STOPPED, stopped=days),))
        return
    bounds = [("at_most", condition.started_within), ("above", condition.started_before)]
    asked = [(name, limit) for name, limit in bounds if limit is not None]
    details = {"started": days_for(asked)} if asked else {}
    members = [fact["by"] for fact in session.view.taken(condition.drug.id)]
    for name in sorted({*members, condition.drug.id} if asked else {condition.drug.id}):
        yield frozenset((answer(session.vocabulary.get(name), PRESENT, **details),))


def _together(condition: Together, session: Session) -> Iterator[Changes]:
    view = session.view
    if condition.first.id == condition.second.id:
        taken = {fact["by"] for fact in view.taken(condition.first.id) if fact["state"] == PRESENT}
        members = [
            term
            for term in session.vocabulary.descendants(session.vocabulary.get(condition.first.id))
            if isinstance(term, Drug) and not term.is_class and not view.taken(term.id)
        ]
        yield frozenset(yes(term) for term in members[: 1 if taken else 2])
        return
    missing = [
        drug
        for drug in (condition.first, condition.second)
        if all(fact["state"] != PRESENT for fact in view.taken(drug.id))
    ]
    yield frozenset(yes(session.vocabulary.get(drug.id)) for drug in missing)
