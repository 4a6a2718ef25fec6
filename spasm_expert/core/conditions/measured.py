"""The condition on a measured or derived value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from spasm_expert.core.comparisons import UPWARD, WORDS, Comparison, Predicate, WithinReference, every, shared
from spasm_expert.core.conditions.base import Leaf, View
from spasm_expert.core.door import Fact, P
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import Reading
from spasm_expert.core.once import once
from spasm_expert.core.terms import TermLike
from spasm_expert.core.truth import UNKNOWN, Truth


@dataclass(frozen=True)
class Measured(Leaf):
    """A measured or derived value lies beyond its limits, or inside its reference interval."""

    ground_kind = "reading"
    analyte: TermLike
    predicates: tuple[Comparison | WithinReference, ...]
    bounds: tuple[tuple[str, Limit], ...] = ()

    @once
    def _predicate(self) -> Predicate:
        return shared(every(self.predicates))

    def element(self) -> Fact:
        return Reading(analyte=self.analyte.id, mark=P(self._predicate))

    def truth(self, view: View) -> Truth:
        mark = view.mark(self.analyte.id)
        return UNKNOWN if mark is None else self._predicate.truth(mark)

    def text(self) -> str:
        if not self.bounds:
            return f"{self.analyte.label} inside its reference interval"
        return f"{self.analyte.label} " + " and ".join(
            f"{WORDS[name]} {limit}" for name, limit in self.bounds
        )

    def export(self) -> dict[str, Any]:
        if not self.bounds:
            return {"measured": self.analyte.id, "normal": True}
        return {"measured": self.analyte.id, **{name: limit.id for name, limit in self.bounds}}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.analyte,)

    @property
    def limits(self) -> tuple[Limit, ...]:
        return tuple(limit for _, limit in self.bounds)

    @property
    def monotone(self) -> bool:
        """One-sided only: a value that moves on past its limit keeps the condition met."""
        return len({name in UPWARD for name, _ in self.bounds}) == 1
