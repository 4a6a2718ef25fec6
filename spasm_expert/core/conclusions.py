"""The conclusions of the rule language, what `then` can say: each is data that prints itself."""

from __future__ import annotations

import abc
from dataclasses import dataclass
from typing import Any, ClassVar

from spasm_expert.core.certainty import Strength
from spasm_expert.core.once import PlainMeta
from spasm_expert.core.terms import CauseLike, TermLike
from spasm_expert.levels import Level


class Conclusion(metaclass=PlainMeta):
    """One conclusion of a rule."""

    kind: ClassVar[str]

    @property
    @abc.abstractmethod
    def about(self) -> TermLike | None:
        """The term it is about; None for a referral that fears nothing in particular."""

    @property
    def terms(self) -> tuple[TermLike, ...]:
        """Every term it names."""
        return (self.about,) if self.about else ()

    @abc.abstractmethod
    def text(self) -> str:
        """Return the conclusion in words."""

    @abc.abstractmethod
    def export(self) -> dict[str, Any]:
        """Return the conclusion as plain data."""


@dataclass(frozen=True)
class Shows(Conclusion):
    """A pattern is recognised."""

    kind = "shows"
    pattern: TermLike

    @property
    def about(self) -> TermLike:
        return self.pattern

    def text(self) -> str:
        return f"the pattern {self.pattern.label}"

    def export(self) -> dict[str, Any]:
        return {"shows": self.pattern.id}


@dataclass(frozen=True)
class Evidence(Conclusion):
    """Evidence for or against a cause; of one group only the strongest on each side counts."""

    cause: CauseLike
    strength: Strength
    group: str = ""

    @property
    def about(self) -> CauseLike:
        return self.cause

    @property
    @abc.abstractmethod
    def weight(self) -> float:
        """The log-likelihood ratio, above zero for and below zero against."""

    def export(self) -> dict[str, Any]:
        more = {"group": self.group} if self.group else {}
        return {self.kind: self.cause.id, "strength": self.strength.id, **more}


@dataclass(frozen=True)
class Supports(Evidence):
    """Evidence for a cause."""

    kind = "supports"

    @property
    def weight(self) -> float:
        return self.strength.weight

    def text(self) -> str:
        return f"{self.cause.label}, {self.strength.label} for"


@dataclass(frozen=True)
class Opposes(Evidence):
    """Evidence against a cause."""

    kind = "opposes"

    @property
    def weight(self) -> float:
        return -self.strength.weight

    def text(self) -> str:
        return f"{self.cause.label}, {self.strength.label} against"


@dataclass(frozen=True)
class Excludes(Conclusion):
    """A decisive test rules the cause out."""

    kind = "excludes"
    cause: CauseLike

    @property
    def about(self) -> CauseLike:
        return self.cause

    def text(self) -> str:
        return f"{self.cause.label} is ruled out"

    def export(self) -> dict[str, Any]:
        return {"excludes": self.cause.id}


@dataclass(frozen=True)
class Points(Conclusion):
    """Points for one item of a score; of several rules for one item the greatest counts."""

    kind = "points"
    score: TermLike
    item: str
    points: float

    @property
    def about(self) -> TermLike:
        return self.score

    def text(self) -> str:
        return f"{self.points:+g} for {self.item} in {self.score.label}"

    def export(self) -> dict[str, Any]:
        return {"points": self.score.id, "item": self.item, "n": self.points}


@dataclass(frozen=True)
class Recommends(Conclusion):
    """A diagnostic test is worth doing."""

    kind = "recommends"
    test: TermLike
    urgency: Level
    for_: tuple[TermLike, ...]
    repeat: bool = False

    @property
    def about(self) -> TermLike:
        return self.test

    @property
    def terms(self) -> tuple[TermLike, ...]:
        return (self.test, *self.for_)

    def text(self) -> str:
        causes = " or ".join(cause.label for cause in self.for_)
        again = " again" if self.repeat else ""
        return f"{self.test.label}{again}, {self.urgency.label}" + (
            f", to look for {causes}" if causes else ""
        )

    def export(self) -> dict[str, Any]:
        more = {"repeat": True} if self.repeat else {}
        return {
            "recommends": self.test.id,
            "urgency": self.urgency.id,
            "for": [c.id for c in self.for_],
            **more,
        }


@dataclass(frozen=True)
class NotWorthDoing(Conclusion):
    """A diagnostic test adds nothing here, unless another rule recommends it."""

    kind = "spares"
    test: TermLike

    @property
    def about(self) -> TermLike:
        return self.test

    def text(self) -> str:
        return f"{self.test.label} is not worth doing"

    def export(self) -> dict[str, Any]:
        return {"spares": self.test.id}


@dataclass(frozen=True)
class Refers(Conclusion):
    """The person should be seen, at this level, by whom and why; nothing cancels it."""

    kind = "refers"
    level: Level
    to: str
    within: str
    feared: CauseLike | None = None
    do: str = ""

    @property
    def about(self) -> CauseLike | None:
        return self.feared

    def text(self) -> str:
        fear = f", for fear of {self.feared.label}" if self.feared else ""
        return f"{self.level.label}: {self.to}, {self.within}{fear}"

    def export(self) -> dict[str, Any]:
        fear = {"feared": self.feared.id} if self.feared else {}
        return {"refers": self.level.id, "to": self.to, "within": self.within, "do": self.do, **fear}


@dataclass(frozen=True)
class Advises(Conclusion):
    """A measure of self-care fits."""

    kind = "advises"
    measure: TermLike

    @property
    def about(self) -> TermLike:
        return self.measure

    def text(self) -> str:
        return f"self-care: {self.measure.label}"

    def export(self) -> dict[str, Any]:
        return {"advises": self.measure.id}


@dataclass(frozen=True)
class Withholds(Conclusion):
    """A blocking contraindication of a measure; unanswered, it keeps the measure back too."""

    kind = "withholds"
    measure: TermLike

    @property
    def about(self) -> TermLike:
        return self.measure

    def text(self) -> str:
        return f"no {self.measure.label}"

    def export(self) -> dict[str, Any]:
        return {"withholds": self.measure.id}


@dataclass(frozen=True)
class Cautions(Conclusion):
    """A caution that stands with a measure of self-care."""

    kind = "cautions"
    measure: TermLike

    @property
    def about(self) -> TermLike:
        return self.measure

    def text(self) -> str:
        return f"caution with {self.measure.label}"

    def export(self) -> dict[str, Any]:
        return {"cautions": self.measure.id}


@dataclass(frozen=True)
class Warns(Conclusion):
    """A warning about a drug that is taken: what may happen and what to do."""

    kind = "warns"
    drug: TermLike
    message: str

    @property
    def about(self) -> TermLike:
        return self.drug

    def text(self) -> str:
        return f"warning about {self.drug.label}: {self.message}"

    def export(self) -> dict[str, Any]:
        return {"warns": self.drug.id, "message": self.message}


SAFETY = (Refers, Withholds, Cautions, Warns)
"""Conclusions that hold whatever the population of the rule."""
