"""Conditions on what other rules concluded: patterns, scores and how far a cause is believed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from spasm_expert.core.comparisons import WORDS, Comparison, Reaches, shared
from spasm_expert.core.conditions.base import Ground, Leaf, Read, View
from spasm_expert.core.door import Fact, P
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import Belief, Shown, Total
from spasm_expert.core.terms import TermLike
from spasm_expert.core.truth import Truth


@dataclass(frozen=True)
class ShownPattern(Leaf):
    """Another rule recognised a pattern."""

    ground_kind = "shown"
    pattern: TermLike

    def element(self) -> Fact:
        return Shown(pattern=self.pattern.id)

    def truth(self, view: View) -> Truth:
        return view.shown(self.pattern.id)

    def text(self) -> str:
        return f"the pattern {self.pattern.label} is shown"

    def export(self) -> dict[str, Any]:
        return {"shown": self.pattern.id}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.pattern,)

    def reads(self) -> Iterator[Read]:
        yield Read("pattern", self.pattern.id, settled=False)


@dataclass(frozen=True)
class Scored(Leaf):
    """The total of a score reaches a limit or lies below it; for a referral only certain points count."""

    ground_kind = "score"
    score: TermLike
    name: str
    limit: Limit
    certain_points: bool = False

    @property
    def _predicate(self) -> Reaches:
        return Reaches(self.name, float(self.limit.value))

    def element(self) -> Fact:
        field = "floor" if self.certain_points else "low" if self.name == "at_least" else "high"
        return Total(of=self.score.id, **{field: P(shared(self._predicate))})

    def truth(self, view: View) -> Truth:
        if self.certain_points:
            surely, perhaps = view.certain_points(self.score.id)
        else:
            low, high, _ = view.score(self.score.id)
            surely, perhaps = (low, high) if self.name == "at_least" else (high, low)
        reaches = self._predicate
        return Truth.of(True if reaches(surely) else None if reaches(perhaps) else False)

    def text(self) -> str:
        return f"{self.score.label} {WORDS[self.name]} {self.limit}"

    def export(self) -> dict[str, Any]:
        more = {"certain_points": True} if self.certain_points else {}
        return {"score": self.score.id, self.name: self.limit.id, **more}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.score,)

    @property
    def limits(self) -> tuple[Limit, ...]:
        return (self.limit,)

    @property
    def monotone(self) -> bool:
        return self.name == "at_least" and self.certain_points

    def reads(self) -> Iterator[Read]:
        yield Read("score", self.score.id, settled=True)


@dataclass(frozen=True)
class Believed(Leaf):
    """A cause is believed at least this far."""

    ground_kind = "belief"
    cause: TermLike
    at_least: str
    rank: int

    def element(self) -> Fact:
        return Belief(cause=self.cause.id, rank=P(shared(Comparison("at_least", float(self.rank)))))

    def truth(self, view: View) -> Truth:
        now, highest = view.belief(self.cause.id)
        return Truth.of(True if now >= self.rank else False if highest < self.rank else None)

    def grounds(self, view: View) -> Iterable[Ground]:
        # What has fired tells as much as to judge all evidence again.
        return (self.ground,) if view.believed(self.cause.id) >= self.rank else ()

    def text(self) -> str:
        return f"{self.cause.label} is at least {self.at_least}"

    def export(self) -> dict[str, Any]:
        return {"believed": self.cause.id, "at_least": self.at_least}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.cause,)

    @property
    def monotone(self) -> bool:
        return False

    def reads(self) -> Iterator[Read]:
        yield Read("belief", self.cause.id, settled=True)
