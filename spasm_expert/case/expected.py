"""What should come out of a labelled case: names into terms, levels into known ones."""

from __future__ import annotations

from typing import Any, Final

from spasm_expert.case.forms import ExpectForm
from spasm_expert.case.names import Names
from spasm_expert.case.statements import Expectation
from spasm_expert.case.wording import Problems, one_of, shown_word
from spasm_expert.levels import Level

_KINDS: Final = {
    "any_cause": "cause",
    "causes": "cause",
    "not_causes": "cause",
    "tests": "test",
    "red_flags": "red_flag",
}
_AS_WRITTEN: Final = ("group", "quality", "score_level", "undisputed_emergency")


def expectation(form: ExpectForm | None, names: Names, problems: Problems) -> Expectation | None:
    """Return what a case expects, or None if it expects nothing.

    Args:
        form: The section `expect` of the case.
        names: Finds the terms.
        problems: Where faults are noted.
    """
    if form is None:
        return None
    levels = _levels(form.disposition, problems)
    if form.undisputed_emergency and levels[:1] != (Level.EMERGENCY.id,):
        path = ("expect", "undisputed_emergency")
        problems.add(path, "is yes. Expected emergency as the first disposition, or no.")
    lists: dict[str, Any] = {key: _terms(key, getattr(form, key), names) for key in _KINDS}
    as_written: dict[str, Any] = {key: getattr(form, key) for key in _AS_WRITTEN}
    return Expectation(disposition=levels, **lists, **as_written)


def _terms(key: str, words: tuple[str, ...], names: Names) -> tuple[str, ...]:
    terms = (names.term(_KINDS[key], word, ("expect", key)) for word in words)
    return tuple(dict.fromkeys(term.id for term in terms if term))


def _levels(words: tuple[str, ...], problems: Problems) -> tuple[str, ...]:
    known = [level.id for level in Level]
    for word in words:
        if word.strip() not in known:
            hint = problems.hint(word, known)
            path = ("expect", "disposition")
            problems.add(path, f"is {shown_word(word)}. Expected {one_of(known)}.{hint}")
    return tuple(dict.fromkeys(word.strip() for word in words))
