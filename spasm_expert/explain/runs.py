"""Runs of the rules over changed cases: as few as possible, counted, each once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from spasm_expert.case import Case
from spasm_expert.core import certainty
from spasm_expert.expert import Expert
from spasm_expert.expert.causes import Judged, judge
from spasm_expert.expert.disposition import Demand, demands
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import Change, Changes, changed
from spasm_expert.levels import Level


@dataclass(frozen=True)
class Outcome:
    """What a run came to, as far as questions and counterfactuals need it.

    Attributes:
        level: The level.
        flagged: The highest level that a red flag asks for; self-care if none does.
        causes: Ids of the causes that are not ruled out, the best supported first.
        certainties: Certainty factor of each of them.
        totals: Sum of the log-likelihood ratios of each of them.
        excluded: Ids of the causes that are ruled out.
    """

    level: Level
    flagged: Level
    causes: tuple[str, ...]
    certainties: tuple[float, ...]
    totals: tuple[float, ...] = ()
    excluded: frozenset[str] = frozenset()

    @property
    def first(self) -> str:
        """Id of the first cause; empty if there is none."""
        return self.causes[0] if self.causes else ""

    @classmethod
    def of(cls, causes: Collection[Judged], asked: Collection[Demand]) -> Outcome:
        """Return the outcome of what was judged and what asks for a level."""
        open_ = [judged for judged in causes if not judged.excluded]
        return cls(
            max(demand.level for demand in asked),
            max((demand.level for demand in asked if demand.flagged), default=Level.SELF_CARE),
            tuple(judged.cause.id for judged in open_),
            tuple(certainty.from_log(judged.total) for judged in open_),
            tuple(judged.total for judged in open_),
            frozenset(judged.cause.id for judged in causes if judged.excluded),
        )


def outcome(session: Session) -> Outcome:
    """Return what a case at rest came to."""
    causes = judge(session)
    return Outcome.of(causes, demands(session, causes))


class Runs:
    """The runs over one case and what becomes of it by changes.

    Args:
        expert: The expert.
        case: The case.
        most: Most runs to make; counted, not timed, so that the same case gives the same answer.
    """

    def __init__(self, expert: Expert, case: Case, most: int) -> None:
        self._expert = expert
        self._case = case
        self._most = most
        self._known: dict[Changes, Outcome] = {}

    @property
    def made(self) -> int:
        """How many runs were made."""
        return len(self._known)

    @property
    def spent(self) -> bool:
        """Whether no more runs may be made."""
        return self.made >= self._most

    def of(self, changes: Collection[Change]) -> Outcome | None:
        """Return what the case comes to with these changes; None if no more runs may be made."""
        key = frozenset(changes)
        if key not in self._known:
            if self.spent:
                return None
            with self._expert.at_rest(changed(self._case, key)) as session:
                self._known[key] = outcome(session)
        return self._known[key]
