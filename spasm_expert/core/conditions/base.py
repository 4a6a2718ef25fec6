"""What every condition answers, and what it may ask of the facts at rest."""

from __future__ import annotations

import abc
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar, NamedTuple, Protocol

from spasm_expert.core.door import ConditionalElement, Fact
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import Mark, Stated, Taken
from spasm_expert.core.once import PlainMeta, once
from spasm_expert.core.terms import TermLike
from spasm_expert.core.truth import MET, Truth


class Interval(NamedTuple):
    """A total over what is known and unknown; `floor` counts only certain points above zero."""

    low: float
    high: float
    floor: float


class Ground(NamedTuple):
    """One fact that a met condition rests on: `kind` is stated, taken, reading, shown, score or belief."""

    kind: str
    id: str


class Read(NamedTuple):
    """Something a condition reads. `settled`: it must be complete before, as a total must."""

    kind: str
    id: str
    settled: bool


class View(Protocol):
    """The facts at rest, as the conditions judge them."""

    @property
    def names(self) -> frozenset[str]:
        """The ids of everything of which something is stated."""

    def statements(self, term: str) -> Sequence[Stated]:
        """Return all that is stated of a term; several if narrower terms say different things."""

    def taken(self, drug: str) -> Sequence[Taken]:
        """Return what is stated of a drug or of the members of a class."""

    def mark(self, analyte: str) -> Mark | None:
        """Return the measured value."""

    def shown(self, pattern: str) -> Truth:
        """Return whether a pattern is shown; contradicted only if every rule that shows it is."""

    def score(self, score: str) -> Interval:
        """Return the total of a score."""

    def certain_points(self, score: str) -> tuple[float, float]:
        """Return the points above zero of a score: the certain ones, and the most there could be."""

    def believed(self, cause: str) -> int:
        """Return the place of the word for a cause by what has fired."""

    def belief(self, cause: str) -> tuple[int, int]:
        """Return the place of the word for a cause, and the highest that unknown evidence could give."""


class Condition(metaclass=PlainMeta):
    """One condition of a rule."""

    @abc.abstractmethod
    def element(self) -> ConditionalElement | Fact:
        """Return the experta pattern that matches exactly when the condition is met."""

    @abc.abstractmethod
    def truth(self, view: View) -> Truth:
        """Return met, contradicted or unknown over the facts at rest."""

    @abc.abstractmethod
    def grounds(self, view: View) -> Iterable[Ground]:
        """Return the facts that it rests on; nothing if it is not met."""

    def grounds_when_met(self, view: View) -> Iterable[Ground]:
        """Return the facts that it rests on when it is known to be met."""
        return self.grounds(view)

    @abc.abstractmethod
    def text(self) -> str:
        """Return the condition in words."""

    @abc.abstractmethod
    def export(self) -> dict[str, Any]:
        """Return the condition as plain data; it identifies the condition."""

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions inside this one."""
        return ()

    @property
    def terms(self) -> tuple[TermLike, ...]:
        """The terms it names itself, without its parts."""
        return ()

    @once
    def asks(self) -> tuple[str, ...]:
        """The ids of what it asks about itself, without its parts, each once."""
        return tuple(dict.fromkeys(term.id for term in self.terms))

    @once
    def needs(self) -> str:
        """The id of what must be stated for it to be met; empty if it is not one such thing."""
        return ""

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits it names itself, without its parts."""
        return ()

    @property
    def monotone(self) -> bool:
        """Whether more information can never unmake it once it is met."""
        return all(part.monotone for part in self.parts)

    def reads(self) -> Iterator[Read]:
        """Yield what it reads of the conclusions of other rules."""
        for part in self.parts:
            yield from part.reads()

    def walk(self) -> Iterator[Condition]:
        """Yield this condition and all inside it, outermost first."""
        return iter(self._all)

    @once
    def _all(self) -> tuple[Condition, ...]:
        return (self, *(inner for part in self.parts for inner in part._all))


_STATED = ("stated", "reading")
"""The kinds of fact that a leaf rests on and that are stated, not concluded."""


class Leaf(Condition):
    """A condition without parts that rests on one fact when it is met."""

    ground_kind: ClassVar[str]

    @once
    def ground(self) -> Ground:
        """The fact it rests on when it is met."""
        return Ground(self.ground_kind, self.asks[0])

    @once
    def needs(self) -> str:
        return self.asks[0] if self.ground_kind in _STATED else ""

    def grounds(self, view: View) -> Iterable[Ground]:
        return (self.ground,) if self.truth(view) is MET else ()

    def grounds_when_met(self, view: View) -> Iterable[Ground]:
        return (self.ground,)


class Compound(Condition):
    """A condition made of other conditions."""

    def grounds(self, view: View) -> Iterable[Ground]:
        return self.grounds_when_met(view) if self.truth(view) is MET else ()

    def grounds_when_met(self, view: View) -> Iterable[Ground]:
        known = view.names
        met = (part for name, part in self._needing if not name or name in known)
        return [ground for part in met for ground in part.grounds(view)]

    @once
    def _needing(self) -> tuple[tuple[str, Condition], ...]:
        return tuple((part.needs, part) for part in self.parts)
