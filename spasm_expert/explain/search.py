"""Counterfactuals: the smallest sets of changes after which the answer would be another."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from spasm_expert.case import Case
from spasm_expert.expert import Expert
from spasm_expert.explain.changes import Changes, fits, in_order
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.proposals import Proposal, proposals
from spasm_expert.explain.results import Counterfactual, Counterfactuals
from spasm_expert.explain.runs import Outcome, Runs, outcome
from spasm_expert.explain.targets import Target, read_target
from spasm_expert.explain.words import fact_changes

LARGEST = 3
"""Most changes in one set."""
MOST_RUNS = 250
"""Most runs of one search."""
_COMBINED = {2: 10, 3: 7}
"""How many of the best proposals are combined by twos and by threes."""


def counterfactuals(
    case: Case, target: str, *, expert: Expert, most: int = 5, most_runs: int = MOST_RUNS
) -> Counterfactuals:
    """Return the smallest sets of changes that reach a target.

    Args:
        case: A valid case.
        target: `raise`, `lower`, `other_cause`, the id of a level, or of a cause that should be the first.
        expert: The expert.
        most: Most sets to return.
        most_runs: Most runs to make.

    Raises:
        UnknownNameError: There is no such target.
    """
    wanted = read_target(target, expert)
    with expert.at_rest(case) as session:
        now = outcome(session)
        proposed = proposals(session, wanted, now, LARGEST)
    search = _Search(Runs(expert, case, most_runs), Clashes(case, expert.vocabulary), wanted, now)
    fitting = [each for each in proposed.found if not search.clashes.has(each.changes)]
    if wanted.is_reached(now, now):
        fitting = []
    found = search.smallest(
        fitting, most, lambda changes: fits(case, changes, expert.vocabulary), combine=proposed.combine
    )
    return Counterfactuals(
        target=wanted.name,
        label=wanted.label,
        level=now.level.id,
        first=now.first,
        found=tuple(
            Counterfactual(fact_changes(case, changes, expert.vocabulary), result.level.id, result.first)
            for changes, result in found
        ),
        runs=search.runs.made,
        gave_up=search.gave_up or (proposed.cut and not search.more),
        more=search.more,
        answer=_answer(wanted, now, found, search, cut=proposed.cut),
    )


@dataclass
class _Search:
    runs: Runs
    clashes: Clashes
    target: Target
    now: Outcome
    gave_up: bool = False
    more: bool = False

    def smallest(
        self,
        proposed: list[Proposal],
        most: int,
        fitting: Callable[[Changes], bool],
        *,
        combine: bool,
    ) -> list[tuple[Changes, Outcome]]:
        """Return the sets that reach the target, the smallest first, none part of another."""
        found: list[tuple[Changes, Outcome]] = []
        for changes in self._by_size(proposed, combine=combine):
            if len(found) >= most:
                self.gave_up = False
                self.more = True
                break
            if any(less <= changes for less, _ in found):
                continue
            result = self.runs.of(changes)
            if result is None:
                self.gave_up = True
                break
            if self.target.is_reached(result, self.now) and fitting(changes):
                found += self._needed(changes, result, found, fitting)
        return found

    def _needed(
        self,
        changes: Changes,
        result: Outcome,
        found: list[tuple[Changes, Outcome]],
        fitting: Callable[[Changes], bool],
    ) -> list[tuple[Changes, Outcome]]:
        """Return the set without what it does not need, unless that was found before."""
        for size in range(1, len(changes)):
            for fewer in itertools.combinations(in_order(changes), size):
                less = frozenset(fewer)
                outcome_of = self.runs.of(less)
                if outcome_of is not None and self.target.is_reached(outcome_of, self.now) and fitting(less):
                    known = any(other <= less for other, _ in found)
                    return [] if known else [(less, outcome_of)]
        return [(changes, result)]

    def _by_size(self, proposed: list[Proposal], *, combine: bool) -> Iterator[Changes]:
        """Yield the sets, those of one change first; larger ones are also put together from smaller."""
        for size in range(1, LARGEST + 1):
            own = [each.changes for each in proposed if len(each.changes) == size]
            together = self._combined(proposed, size) if combine and size > 1 else ()
            yield from dict.fromkeys(itertools.chain(own, together))

    def _combined(self, proposed: list[Proposal], size: int) -> Iterator[Changes]:
        """Yield unions of the proposals that moved most, the best first."""
        best = sorted(proposed, key=self._merit)[: _COMBINED[size]]
        self.gave_up = self.gave_up or len(proposed) > len(best)
        for several in itertools.combinations(best, size):
            union: Changes = frozenset().union(*(each.changes for each in several))
            terms = {each.term for each in union}
            if len(union) == size == len(terms) and not self.clashes.has(union):
                yield union

    def _merit(self, proposal: Proposal) -> tuple[float, int, int]:
        result = self.runs.of(proposal.changes)
        gap = self.target.gap(result, self.now) if result is not None else float("inf")
        return gap, len(proposal.changes), proposal.place


def _answer(
    target: Target, now: Outcome, found: Iterable[tuple[Changes, Outcome]], search: _Search, *, cut: bool
) -> str:
    sets = list(found)
    if target.is_reached(now, now):
        return f"Nothing has to change: {target.label} is what the answer says already."
    left = " The search gave up before everything was tried." if search.gave_up or cut else ""
    left = " There may be more sets of this size." if search.more else left
    if not sets:
        return f"No set of up to {LARGEST} changes was found that would lead to: {target.label}.{left}"
    fewest = len(sets[0][0])
    many = "one change is" if fewest == 1 else f"{fewest} changes are"
    return f"To reach {target.label}, {many} enough.{left}"
