"""Conditions on drugs: taken or stopped, alone or two together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spasm_expert.core.comparisons import Comparison, all_of_time, every, shared, within_days
from spasm_expert.core.conditions.base import Condition, Ground, View
from spasm_expert.core.door import AND, MATCH, ConditionalElement, Fact, P
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import ABSENT, PRESENT, STOPPED, Taken
from spasm_expert.core.once import once
from spasm_expert.core.terms import TermLike
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN, Truth, both, either


@dataclass(frozen=True)
class Taking(Condition):
    """A drug, or any drug of a class, is taken, or was stopped lately."""

    drug: TermLike
    started_within: Limit | None = None
    started_before: Limit | None = None
    stopped_within: Limit | None = None

    @property
    def _bounds(self) -> tuple[tuple[str, str, Limit], ...]:
        """The times that are asked for: field, comparison, limit."""
        bounds = (
            ("started", "at_most", self.started_within),
            ("started", "above", self.started_before),
            ("stopped", "at_most", self.stopped_within),
        )
        return tuple((field, name, limit) for field, name, limit in bounds if limit is not None)

    @once
    def _fields(self) -> Mapping[str, Sequence[Comparison]]:
        asked: dict[str, list[Comparison]] = {}
        for field, name, limit in self._bounds:
            asked.setdefault(field, []).append(within_days(name, limit))
        return asked

    @once
    def _state(self) -> str:
        return STOPPED if self.stopped_within else PRESENT

    def element(self) -> Fact:
        checks = {name: P(shared(every(comparisons))) for name, comparisons in self._fields.items()}
        return Taken(drug=self.drug.id, state=self._state, **checks)

    def truth(self, view: View) -> Truth:
        facts = view.taken(self.drug.id)
        if not facts:
            return UNKNOWN
        found = either(self.truth_of(fact) for fact in facts)
        # What one member of a class is not, another that nobody named may be.
        if found is CONTRADICTED and not any(_names_itself(fact) for fact in facts):
            return UNKNOWN
        return found

    @once
    def needs(self) -> str:
        return self.drug.id

    def grounds(self, view: View) -> Iterable[Ground]:
        facts = view.taken(self.drug.id)
        return [Ground("taken", fact["by"]) for fact in facts if self.truth_of(fact) is MET]

    def truth_of(self, fact: Taken) -> Truth:
        """Return what the condition comes to on one drug that is the one asked for or of its class."""
        if fact["state"] != self._state:
            # Not taking a drug now says nothing of whether it was stopped lately.
            unclear = self._state == STOPPED and fact["state"] == ABSENT
            return UNKNOWN if unclear else CONTRADICTED
        return both(all_of_time(asked, fact.get(name, -1.0)) for name, asked in self._fields.items())

    def text(self) -> str:
        words = {
            ("started", "at_most"): "started within",
            ("started", "above"): "taken for more than",
            ("stopped", "at_most"): "stopped within",
        }
        bounds = [f"{words[field, name]} {limit}" for field, name, limit in self._bounds]
        return f"{self.drug.label} {' and '.join(bounds) or 'is taken'}"

    def export(self) -> dict[str, Any]:
        bounds = {
            "started_within": self.started_within,
            "started_before": self.started_before,
            "stopped_within": self.stopped_within,
        }
        return {"taking": self.drug.id, **{name: limit.id for name, limit in bounds.items() if limit}}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.drug,)

    @property
    def limits(self) -> tuple[Limit, ...]:
        return tuple(limit for _, _, limit in self._bounds)


@dataclass(frozen=True)
class Together(Condition):
    """Two different drugs are taken, one of each class."""

    first: TermLike
    second: TermLike

    def element(self) -> ConditionalElement:
        name = f"{self.first.id}_with_{self.second.id}"
        return AND(
            Taken(drug=self.first.id, state=PRESENT, by=getattr(MATCH, name)),
            Taken(drug=self.second.id, state=PRESENT, by=~getattr(MATCH, name)),
        )

    def truth(self, view: View) -> Truth:
        sides = [view.taken(self.first.id), view.taken(self.second.id)]
        if not any(sides):
            return UNKNOWN
        firsts, seconds = ({fact["by"] for fact in facts if fact["state"] == PRESENT} for facts in sides)
        if any(one != other for one in firsts for other in seconds):
            return MET
        complete = [_is_complete(facts) for facts in sides]
        nothing = any(done and not taken for done, taken in zip(complete, (firsts, seconds), strict=True))
        return CONTRADICTED if all(complete) or nothing else UNKNOWN

    def grounds(self, view: View) -> Iterable[Ground]:
        if self.truth(view) is not MET:
            return []
        return self.grounds_when_met(view)

    def grounds_when_met(self, view: View) -> Iterable[Ground]:
        facts = (fact for drug in (self.first, self.second) for fact in view.taken(drug.id))
        return [Ground("taken", fact["by"]) for fact in facts if fact["state"] == PRESENT]

    def text(self) -> str:
        if self.first.id == self.second.id:
            return f"two different drugs of the class {self.first.label} are taken"
        return f"{self.first.label} and {self.second.label} are taken together"

    def export(self) -> dict[str, Any]:
        return {"together": [self.first.id, self.second.id]}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.first, self.second)


def _names_itself(fact: Taken) -> bool:
    """Tell whether a fact is about the drug or the class itself, not about one member of the class."""
    return bool(fact["by"] == fact["drug"])


def _is_complete(facts: Iterable[Taken]) -> bool:
    """Tell whether no other drug of a class can be taken than those named: the class itself is denied."""
    return any(_names_itself(fact) and fact["state"] != PRESENT for fact in facts)
