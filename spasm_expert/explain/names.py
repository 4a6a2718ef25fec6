"""What can be asked about: conclusions by their id, or by what people call them."""

from __future__ import annotations

from dataclasses import dataclass

from spasm_expert.errors import UnknownNameError, nearest
from spasm_expert.expert import Expert
from spasm_expert.levels import Level

KINDS = ("cause", "test", "red_flag", "pattern", "score", "measure")
"""Kinds of term that rules conclude."""


@dataclass(frozen=True)
class Named:
    """Something that rules could conclude.

    Attributes:
        kind: One of `KINDS`, `level` or `rule`.
        id: Its id.
        label: It in words.
    """

    kind: str
    id: str
    label: str


def conclusion_named(name: str, expert: Expert) -> Named:
    """Return what can be concluded and is called so.

    Args:
        name: Id or name of a cause, test, red flag, pattern, score or measure; id of a level or a rule.
        expert: The expert.

    Raises:
        UnknownNameError: There is none; names the nearest.
    """
    levels = {level.id: level for level in Level}
    word = name.strip()
    if word in levels:
        return Named("level", word, levels[word].label)
    if word in expert.base.by_id:
        return Named("rule", word, word)
    for kind in KINDS:
        term = expert.vocabulary.find(kind, word)
        if term is not None:
            return Named(kind, term.id, term.label)
    raise UnknownNameError(_unknown(word, expert))


def _unknown(word: str, expert: Expert) -> str:
    known = [term.id for kind in KINDS for term in expert.vocabulary.of_kind(kind)]
    hint = nearest(word, [*known, *(level.id for level in Level), *expert.base.by_id])
    shown = word if len(word) <= 60 and word.isprintable() else "This"
    if expert.vocabulary.knows(word):
        return f"{shown} is stated, not concluded. Expected a cause, a test, a level or a rule.{hint}"
    more = hint or " `spasm-expert terms WORD` finds one."
    return f"{shown} is no cause, test, level, red flag, pattern, score, measure or rule.{more}"
