"""What is added up at the boundary of a stratum: counts, scores and how far causes are believed."""

from __future__ import annotations

from collections.abc import Iterator

from spasm_expert.core.base import RuleBase
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Belief, Total
from spasm_expert.core.view import RestingView


def totals(base: RuleBase, stratum: int, view: RestingView) -> Iterator[Fact]:
    """Yield every total that is added up before a stratum.

    Args:
        base: The rule base.
        stratum: The stratum.
        view: The stated facts, and the rules that have fired.
    """
    for key in base.plan.totals(stratum, "count"):
        yield total_of_count(base, key, view)
    for score in base.plan.totals(stratum, "score"):
        yield total_of_score(score, view)
    for cause in base.plan.totals(stratum, "belief"):
        yield Belief(cause=cause, rank=view.believed(cause))


def total_of_count(base: RuleBase, key: str, view: RestingView) -> Fact:
    """Return how many items of a counted list are met, and how many could be."""
    return _total(key, *base.counts[key].interval(view))


def total_of_score(score: str, view: RestingView) -> Fact:
    """Return the total of a score."""
    return _total(score, *view.score(score))


def _total(of: str, low: float, high: float, floor: float) -> Fact:
    return Total(of=of, low=float(low), high=float(high), floor=float(floor))
