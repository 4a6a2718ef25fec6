"""A case in which a law of level and safety does not hold, made as small as it gets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from spasm_expert.audit.situation import Situation
from spasm_expert.core.memory import SEX

Broken = Callable[[Situation], str]
"""Says what is wrong with a situation; empty if nothing is."""


@dataclass(frozen=True)
class Breach:
    """Something that breaks a law.

    Attributes:
        law: Id of the law.
        what: What is wrong, a sentence.
        case: The smallest case found that shows it, in the case format; None for a law about the knowledge.
    """

    law: str
    what: str
    case: dict[str, Any] | None = None

    @property
    def size(self) -> tuple[int, str]:
        """By what the smallest is chosen: the number of statements, then the text."""
        statements = sum(len(section) for section in (self.case or {}).values())
        return statements, f"{self.law} {self.what} {self.case}"

    def plain(self) -> dict[str, Any]:
        """Return the breach as plain data."""
        return {"law": self.law, "what": self.what, "case": self.case}


def smallest(situation: Situation, broken: Broken, kept: frozenset[str] = frozenset()) -> Situation:
    """Return the situation with everything left out without which it is still broken.

    Args:
        situation: A broken situation.
        broken: Says what is wrong with a situation.
        kept: Ids of the terms that stay.
    """
    shrunk = True
    while shrunk:
        shrunk = False
        for name in (*sorted(set(situation.said) - kept), *([SEX] if situation.sex else [])):
            smaller = situation.without(name)
            if broken(smaller):
                situation, shrunk = smaller, True
    return situation
