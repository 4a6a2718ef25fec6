"""What a check of the knowledge finds: where, what, why it matters and what to do."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spasm_expert.audit.subject import Subject


class Severity(enum.IntEnum):
    """How bad a fault is; the greater the worse. Only an error makes the check fail."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    @property
    def id(self) -> str:
        """The name in text and data, e.g. `error`."""
        return self.name.lower()


@dataclass(frozen=True)
class Hit:
    """One place where a check found something.

    Attributes:
        where: Id of the rule, term, limit or source; of two rules `first and second`, in order of the ids.
        what: What was found, a sentence.
        severity: How bad it is here; None for what the check says.
    """

    where: str
    what: str
    severity: Severity | None = None


@dataclass(frozen=True)
class Check:
    """One check of the knowledge.

    Attributes:
        id: Stable name in snake_case.
        severity: How bad a hit is unless it says otherwise.
        looks_for: What it looks for, without a full stop.
        matters: Why that matters, one sentence.
        remedy: What to do, one sentence.
        look: Yields the hits.
    """

    id: str
    severity: Severity
    looks_for: str
    matters: str
    remedy: str
    look: Callable[[Subject], Iterator[Hit]]


@dataclass(frozen=True)
class Fault:
    """A hit with the check that found it.

    Attributes:
        check: Id of the check.
        severity: How bad it is.
        where: Id of the rule, term, limit or source.
        what: What was found.
        accepted: Why it is meant so; empty if nobody said that it is.
    """

    check: str
    severity: Severity
    where: str
    what: str
    accepted: str = ""

    @property
    def fails(self) -> bool:
        """Whether it makes the check fail."""
        return self.severity is Severity.ERROR and not self.accepted

    def plain(self) -> dict[str, Any]:
        """Return the fault as plain data."""
        return {
            "check": self.check,
            "severity": self.severity.id,
            "where": self.where,
            "what": self.what,
            "accepted": self.accepted or None,
        }


def pair(first: str, second: str) -> str:
    """Return the name of a fault of two rules, whichever is named first."""
    return " and ".join(sorted((first, second)))
