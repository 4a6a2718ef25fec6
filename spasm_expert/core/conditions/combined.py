"""Conditions made of other conditions: any of, all of, at least n of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from spasm_expert.core.comparisons import Comparison, shared
from spasm_expert.core.conditions.base import Compound, Condition, Ground, Interval, Read, View
from spasm_expert.core.conditions.concluded import Scored
from spasm_expert.core.door import AND, OR, ConditionalElement, Fact, P
from spasm_expert.core.memory import Total
from spasm_expert.core.once import once
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN, Truth, both, either


@dataclass(frozen=True)
class Counted(Compound):
    """At least n of several conditions are met."""

    n: int
    of: tuple[Condition, ...]

    @once
    def key(self) -> str:
        """Identifies the list that is counted, whatever n."""
        return "count:" + "|".join(str(part.export()) for part in self.of)

    def interval(self, view: View) -> Interval:
        """Return how many are met, and how many could be."""
        truths = [part.truth(view) for part in self.of]
        met = truths.count(MET)
        return Interval(met, met + truths.count(UNKNOWN), met)

    def element(self) -> Fact:
        return Total(of=self.key, low=P(shared(Comparison("at_least", float(self.n)))))

    def truth(self, view: View) -> Truth:
        low, high, _ = self.interval(view)
        return MET if low >= self.n else CONTRADICTED if high < self.n else UNKNOWN

    def text(self) -> str:
        return f"at least {self.n} of: " + "; ".join(part.text() for part in self.of)

    def export(self) -> dict[str, Any]:
        return {"count": self.n, "of": [part.export() for part in self.of]}

    @property
    def parts(self) -> tuple[Condition, ...]:
        return self.of

    def reads(self) -> Iterator[Read]:
        yield Read("count", self.key, settled=True)


@dataclass(frozen=True)
class AnyOf(Compound):
    """At least one of several conditions is met."""

    of: tuple[Condition, ...]

    def element(self) -> ConditionalElement | Fact:
        return OR(*(part.element() for part in self.of)) if len(self.of) > 1 else self.of[0].element()

    def truth(self, view: View) -> Truth:
        return either(part.truth(view) for part in self.of)

    def text(self) -> str:
        return "any of: " + "; ".join(part.text() for part in self.of)

    def export(self) -> dict[str, Any]:
        return {"any_of": [part.export() for part in self.of]}

    @property
    def parts(self) -> tuple[Condition, ...]:
        return self.of


@dataclass(frozen=True)
class AllOf(Compound):
    """Every one of several conditions is met."""

    of: tuple[Condition, ...]

    def element(self) -> ConditionalElement | Fact:
        return AND(*(part.element() for part in self.of)) if len(self.of) > 1 else self.of[0].element()

    def truth(self, view: View) -> Truth:
        return both(part.truth(view) for part in self.of)

    def text(self) -> str:
        return "all of: " + "; ".join(part.text() for part in self.of)

    def export(self) -> dict[str, Any]:
        return {"all_of": [part.export() for part in self.of]}

    def grounds_when_met(self, view: View) -> Iterable[Ground]:
        return [ground for part in self.of for ground in part.grounds_when_met(view)]

    @property
    def parts(self) -> tuple[Condition, ...]:
        return self.of


def with_certain_points(condition: Condition) -> Condition:
    """Return the condition as a referral reads it: of scores only the certain points above zero."""
    if isinstance(condition, Scored):
        return replace(condition, certain_points=True)
    if isinstance(condition, AnyOf | AllOf | Counted):
        return replace(condition, of=tuple(with_certain_points(part) for part in condition.of))
    return condition
