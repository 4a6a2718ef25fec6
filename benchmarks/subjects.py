"""What is inferred: a rule base with cases; totals are worked out beforehand and given to all engines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.entrants import Facts
from spasm_expert.case import Case
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conditions import Believed, Condition, Counted, Scored
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Belief, Total
from spasm_expert.core.strata import Plan
from spasm_expert.core.totals import totals
from spasm_expert.core.view import RestingView
from spasm_expert.expert import Expert


@dataclass(frozen=True)
class Subject:
    """A rule base and the cases it is asked about.

    Attributes:
        key: Short name, for JSON.
        title: What it is, for the table.
        base: The rules; the totals they read are given, not added up.
        cases: The facts of each case, totals among them.
    """

    key: str
    title: str
    base: RuleBase
    cases: tuple[Facts, ...]

    @property
    def facts_per_case(self) -> float:
        """How many facts a case has on average."""
        return sum(map(len, self.cases)) / len(self.cases)


def is_total(fact: Fact) -> bool:
    """Tell whether a fact is one that is added up: a count, a score, how far a cause is believed."""
    return isinstance(fact, Total | Belief)


def without_totals(base: RuleBase) -> RuleBase:
    """Return the same rules in the same strata, with totals that are given and not added up."""
    return RuleBase(base.topics, base.rules, Plan(base.plan.stratum, {}))


def real(expert: Expert, cases: Iterable[Case]) -> Subject:
    """Return the whole rule base of an expert with these cases.

    All rules take part. A total is given where some rule asks for no more than it comes to, and left out
    where it could make no rule match.
    """
    patterns = list(_asking(expert.base))
    given = []
    for case in cases:
        with expert.at_rest(case) as session:
            given.append((*session.memory.facts, *_totals(expert.base, session.view, patterns)))
    title = f"the real rule base, {len(expert.base.rules)} rules"
    return Subject("real", title, without_totals(expert.base), tuple(given))


def _asking(base: RuleBase) -> Iterator[Fact]:
    """Yield each pattern that asks for a total, once."""
    seen = set()
    for rule in base.rules:
        for part in _readers(rule.spec.when):
            pattern: Any = part.element()
            known = frozenset((name, getattr(wanted, "match", wanted)) for name, wanted in pattern.items())
            if known not in seen:
                seen.add(known)
                yield pattern


_NUMBERS = ("low", "high", "floor", "rank")


def _readers(conditions: Sequence[Condition]) -> Iterator[Condition]:
    for condition in conditions:
        for part in condition.walk():
            if isinstance(part, Counted | Scored | Believed):
                yield part


def _totals(base: RuleBase, view: RestingView, patterns: Sequence[Fact]) -> Iterator[Fact]:
    for stratum in range(base.plan.depth):
        for fact in totals(base, stratum, view):
            if any(_fits(pattern, fact) for pattern in patterns):
                yield fact


def _fits(pattern: Fact, fact: Fact) -> bool:
    """Tell whether a pattern of words and predicates fits a fact."""
    return type(pattern) is type(fact) and all(
        wanted.match(fact[name]) if name in _NUMBERS else wanted == fact[name]
        for name, wanted in pattern.items()
    )
