"""What is not asked again: nobody could tell, or there is nothing of it."""

from __future__ import annotations

from typing import Final

from spasm_expert.case.wording import Problems, shown_word
from spasm_expert.facts.terms.kinds import Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

PERSON: Final = ("age", "sex", "pregnant", "weeks_pregnant")
GROUPS: Final = ("sites", "laboratory", "bedside", "conditions", "medications")
"""What is asked about as a whole: places, values at hand, illnesses, medicines."""
DETAILS: Final = {
    "finding": ("since", "side", "course", "severity", "sites"),
    "condition": ("since",),
    "drug": ("started", "stopped"),
    "analyte": (),
}
"""What can be told of each kind of term beside whether it is there."""


def unknowns(words: tuple[str, ...], vocabulary: Vocabulary, problems: Problems) -> tuple[str, ...]:
    """Return what is not asked again, in order and each once; note what cannot be asked.

    Args:
        words: Names of terms, such with a detail after a dot, or what of the person or as a whole is asked.
        vocabulary: The terms.
        problems: Where faults are noted.
    """
    found: set[str] = set()
    for word in words:
        asked = _asked(word, vocabulary)
        if asked is None:
            problems.add(("not_to_ask",), _complaint(word, vocabulary, problems))
        else:
            found.add(asked)
    return tuple(sorted(found))


def _asked(word: str, vocabulary: Vocabulary) -> str | None:
    """Return how a question is called in the canonical form; None if there is none of this name."""
    if word in (*PERSON, *GROUPS):
        return word
    name, dot, detail = word.partition(".")
    term = _term(name, vocabulary)
    if term is None or (dot and detail not in DETAILS[term.kind]):
        return None
    return f"{term.id}{dot}{detail}"


def _term(name: str, vocabulary: Vocabulary) -> Term | None:
    # An id is that term, whatever else is called so: a temperature is not the fever.
    if vocabulary.knows(name) and vocabulary.get(name).kind in DETAILS:
        return vocabulary.get(name)
    found = (vocabulary.find(kind, name) for kind in DETAILS)
    return next((term for term in found if term is not None), None)


def _complaint(word: str, vocabulary: Vocabulary, problems: Problems) -> str:
    name, _, detail = word.partition(".")
    term = _term(name, vocabulary)
    if term is not None:
        allowed = ", ".join(DETAILS[term.kind]) or "nothing after the dot"
        return f"names {shown_word(detail)} of {term.id}, which is not asked for. Expected {allowed}."
    known = [*PERSON, *GROUPS, *(term.id for kind in DETAILS for term in vocabulary.of_kind(kind))]
    hint = problems.hint(name, known)
    return (
        f"is {shown_word(word)}, which is nothing that is asked.{hint} Expected the id of a finding, "
        f"a condition, a drug or a measurement, or one of {', '.join((*PERSON, *GROUPS))}."
    )
