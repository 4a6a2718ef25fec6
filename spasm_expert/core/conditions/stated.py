"""Conditions on what is stated of the patient: findings, conditions, sex, and for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.core.comparisons import WORDS, Comparison, all_of_time, every, shared, within_days
from spasm_expert.core.conditions.base import Condition, Ground, Leaf, View
from spasm_expert.core.door import NOT, ConditionalElement, Fact, P
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import ABSENT, FROM_NARROWER, PRESENT, SEX, Stated
from spasm_expert.core.once import once
from spasm_expert.core.terms import TermLike
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN, Truth, both, either


def _of_details(fact: Stated, found: Truth) -> Truth:
    """Return what the details of a present term come to.

    What a narrower finding says does not deny that another narrower finding says more.
    """
    return UNKNOWN if found is CONTRADICTED and fact.get("how") == FROM_NARROWER else found


@dataclass(frozen=True)
class Present(Leaf):
    """A finding or condition is present, if asked with a given side, course or severity."""

    ground_kind = "stated"
    term: TermLike
    side: str = ""
    course: str = ""
    severity: str = ""

    @once
    def _asked(self) -> Mapping[str, str]:
        pairs = (("side", self.side), ("course", self.course), ("severity", self.severity))
        return {name: value for name, value in pairs if value}

    def element(self) -> Fact:
        return Stated(term=self.term.id, state=PRESENT, **self._asked)

    def truth(self, view: View) -> Truth:
        facts = view.statements(self.term.id)
        if not facts:
            return UNKNOWN
        return self._of(facts[0]) if len(facts) == 1 else either(self._of(fact) for fact in facts)

    def _of(self, fact: Stated) -> Truth:
        if fact["state"] != PRESENT:
            return CONTRADICTED
        return _of_details(fact, self._details(fact)) if self._asked else MET

    def _details(self, fact: Stated) -> Truth:
        """Return whether side, course and severity are as asked; unknown where not said."""
        return both(
            Truth.of(fact[name] == wanted if fact.get(name) else None) for name, wanted in self._asked.items()
        )

    def text(self) -> str:
        more = "".join(f", {name} {value}" for name, value in self._asked.items())
        return f"{self.term.label} is present{more}"

    def export(self) -> dict[str, Any]:
        return {"present": self.term.id, **self._asked}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.term,)


@dataclass(frozen=True)
class Absent(Leaf):
    """A finding or condition was looked for and is absent."""

    ground_kind = "stated"
    term: TermLike

    def element(self) -> Fact:
        return Stated(term=self.term.id, state=ABSENT)

    def truth(self, view: View) -> Truth:
        facts = view.statements(self.term.id)
        if not facts:
            return UNKNOWN
        return MET if any(fact["state"] == ABSENT for fact in facts) else CONTRADICTED

    def text(self) -> str:
        return f"{self.term.label} is absent"

    def export(self) -> dict[str, Any]:
        return {"absent": self.term.id}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.term,)

    @property
    def monotone(self) -> bool:
        return False


@dataclass(frozen=True)
class OfSex(Leaf):
    """The patient has this sex (`female` or `male`)."""

    ground_kind = "stated"
    sex: str

    def element(self) -> Fact:
        return Stated(term=SEX, state=self.sex)

    def truth(self, view: View) -> Truth:
        facts = view.statements(SEX)
        return Truth.of(any(fact["state"] == self.sex for fact in facts) if facts else None)

    def text(self) -> str:
        return f"the patient is {self.sex}"

    def export(self) -> dict[str, Any]:
        return {"sex": self.sex}

    @once
    def asks(self) -> tuple[str, ...]:
        return (SEX,)


@dataclass(frozen=True)
class NotStated(Condition):
    """Nobody said whether a finding or condition is present; only with a caveat that says why."""

    term: TermLike

    def element(self) -> ConditionalElement:
        return NOT(Stated(term=self.term.id))

    def truth(self, view: View) -> Truth:
        return Truth.of(not view.statements(self.term.id))

    def grounds(self, view: View) -> Iterable[Ground]:
        return ()

    def text(self) -> str:
        return f"{self.term.label} is not stated"

    def export(self) -> dict[str, Any]:
        return {"not_stated": self.term.id}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.term,)

    @property
    def monotone(self) -> bool:
        return False


@dataclass(frozen=True)
class Lasting(Leaf):
    """A finding is present, for a time beyond or within its limits."""

    ground_kind = "stated"
    term: TermLike
    bounds: tuple[tuple[str, Limit], ...]

    @once
    def _comparisons(self) -> tuple[Comparison, ...]:
        return tuple(within_days(name, limit) for name, limit in self.bounds)

    def element(self) -> Fact:
        return Stated(term=self.term.id, state=PRESENT, since=P(shared(every(self._comparisons))))

    def truth(self, view: View) -> Truth:
        facts = view.statements(self.term.id)
        return either(self._of(fact) for fact in facts) if facts else UNKNOWN

    def _of(self, fact: Stated) -> Truth:
        return _of_details(fact, self._details(fact)) if fact["state"] == PRESENT else CONTRADICTED

    def _details(self, fact: Stated) -> Truth:
        """Return whether a present finding began as long ago as asked; unknown where not said."""
        return all_of_time(self._comparisons, fact.get("since", -1.0))

    def text(self) -> str:
        return f"{self.term.label} for " + " and ".join(
            f"{WORDS[name]} {limit}" for name, limit in self.bounds
        )

    def export(self) -> dict[str, Any]:
        return {"lasting": self.term.id, **{name: limit.id for name, limit in self.bounds}}

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.term,)

    @property
    def limits(self) -> tuple[Limit, ...]:
        return tuple(limit for _, limit in self.bounds)
