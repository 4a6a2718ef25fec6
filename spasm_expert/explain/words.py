"""How explanations put facts and changes into words."""

from __future__ import annotations

from collections.abc import Iterable

from spasm_expert.case import Case
from spasm_expert.explain.changes import PERSON, Change, in_order, said, stated_in
from spasm_expert.explain.results import ChangedFact
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.levels import Level

_PERSON_LABELS = {"age": "age", "sex": "sex", "pregnant": "pregnancy", "weeks_pregnant": "weeks of pregnancy"}


def label_of(term_id: str, vocabulary: Vocabulary) -> str:
    """Return a term, or what is said of the person, in words."""
    return _PERSON_LABELS[term_id] if term_id in PERSON else vocabulary.get(term_id).label


def fact_changes(case: Case, changes: Iterable[Change], vocabulary: Vocabulary) -> tuple[ChangedFact, ...]:
    """Return changes with what the case said before, in a stable order."""
    return tuple(
        ChangedFact(
            each.term,
            label_of(each.term, vocabulary),
            said(stated_in(case, each.term, each.section)),
            each.value,
        )
        for each in in_order(changes)
    )


def level_words(level: str) -> str:
    """Return a level in words, for its id."""
    return Level.of(level).label
