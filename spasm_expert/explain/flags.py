"""Which red flags could still be raised, by which answers, and which of them are worth asking about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spasm_expert.core.conclusions import Refers
from spasm_expert.core.conditions import Absent
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert.questions import told
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Changes
from spasm_expert.explain.ways import Ways
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.levels import Level

SCREENED = 15
"""How many single questions of the screening list are asked of every case."""
_FEW = 3
"""Most answers to a red flag of which nothing is told that are asked for."""


@dataclass(frozen=True)
class Raising:
    """One way to raise one red flag.

    Attributes:
        rule: The rule that refers.
        level: The level it refers to.
        told: How many facts that lead to it are told.
        way: The answers that it waits for.
    """

    rule: ClinicalRule
    level: Level
    told: int
    way: Changes


def raising(session: Session, ways: Ways, now: Level) -> Iterator[Raising]:
    """Yield the ways to a higher level by rules that hold for this patient."""
    for rule in session.base.referring:
        level = max(part.level for part in rule.spec.then if isinstance(part, Refers))
        if level > now and session.view.rule(rule) is Truth.UNKNOWN and session.applies(rule):
            known = facts_told(session, rule)
            short = (way for way in ways.of_rule(rule) if way and (known or len(way) <= _FEW))
            yield from (Raising(rule, level, known, way) for way in short)


def facts_told(session: Session, rule: ClinicalRule) -> int:
    """Return how many facts of a rule are told that lead to it.

    The person, the site, the spasm as such and how long it has been there lead nowhere by themselves.
    """
    names = {ground.id for ground in told(session, rule)}
    return sum(not _is_of_spasm(session, name) for name in names)


def _is_of_spasm(session: Session, name: str) -> bool:
    term = session.vocabulary.get(name) if session.vocabulary.knows(name) else None
    return isinstance(term, Analyte) and term.group == "spasm"


def denials_read(session: Session) -> frozenset[str]:
    """Return the ids of what some rule reads as absent, with everything broader."""
    found: set[str] = set()
    for rule in session.base.rules:
        for part in rule.spec.walk():
            if isinstance(part, Absent):
                term = session.vocabulary.get(part.term.id)
                found.update((term.id, *(each.id for each in session.vocabulary.ancestors(term))))
    return frozenset(found)
