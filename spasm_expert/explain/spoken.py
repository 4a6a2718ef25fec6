"""Reads changes as people write them: `dark_urine=yes`, `creatine_kinase=42000 U/L`, `age=`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from spasm_expert.case import Case
from spasm_expert.case.reading import read_text
from spasm_expert.core.memory import WEEKS_PREGNANT
from spasm_expert.errors import InvalidCaseError, Problem, UnknownNameError, nearest
from spasm_expert.explain.changes import PERSON, SECTIONS, Change, section_of, stated_in
from spasm_expert.facts.terms.vocabulary import Vocabulary

WITHDRAWN = ("", "not stated", "none")
"""What is written for a fact that is taken back."""


def read_changes(texts: Iterable[str] | Mapping[str, Any], vocabulary: Vocabulary) -> tuple[Change, ...]:
    """Return the changes that texts such as `dark_urine=yes` name.

    Args:
        texts: Each `TERM=VALUE`, or a map from terms to values. The value is what a case would say there
            (`yes`, `no`, `unknown`, `42000 U/L`, `{state: yes, since: 2 days}`); nothing takes the fact back.
        vocabulary: The terms.

    Raises:
        UnknownNameError: There is no such term; names the nearest.
        InvalidCaseError: A case cannot say that of it.
    """
    pairs = texts.items() if isinstance(texts, Mapping) else (_pair(text) for text in texts)
    return tuple(_read(name, value, vocabulary) for name, value in pairs)


def _pair(text: str) -> tuple[str, Any]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        message = "is no change. Expected TERM=VALUE, e.g. dark_urine=yes."
        raise InvalidCaseError([Problem(_tame(text), message)])
    value = value.strip()
    return name.strip(), read_text(value, name.strip()) if value.startswith("{") else value


def _tame(text: str) -> str:
    return text if len(text) <= 40 and text.isprintable() else "the change"


def _read(name: str, value: Any, vocabulary: Vocabulary) -> Change:
    term = _term(name, vocabulary)
    section = section_of(term, vocabulary)
    if value is None or (isinstance(value, str) and value.strip() in WITHDRAWN):
        return Change(term, section, None)
    small = Case.from_dict(_small(term, section, value), vocabulary, origin=f"{name} in a change")
    return Change(term, section, stated_in(small, term, section))


def _small(term: str, section: str, value: Any) -> dict[str, Any]:
    """Return a case that says one thing alone, so that the reader of cases judges it."""
    if section != "patient":
        return {section: {term: value}}
    more = {"pregnant": "yes"} if term == WEEKS_PREGNANT else {}
    return {"patient": {PERSON[term]: value, **more}}


def _term(name: str, vocabulary: Vocabulary) -> str:
    """Return the id of what people call so."""
    for key, own in PERSON.items():
        if name.lower() in (key, own):
            return key
    if vocabulary.knows(name):
        return name
    for kind in SECTIONS:
        found = vocabulary.find(kind, name)
        if found is not None:
            return found.id
    known = [term.id for kind in SECTIONS for term in vocabulary.of_kind(kind)]
    hint = nearest(name, [*PERSON, *known]) or " `spasm-expert terms WORD` finds one."
    raise UnknownNameError(f"{_tame(name)} is no known term.{hint}")
