"""What a counterfactual should reach."""

from __future__ import annotations

from dataclasses import dataclass

from spasm_expert.errors import UnknownNameError, nearest
from spasm_expert.expert import Expert
from spasm_expert.explain.runs import Outcome
from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

RAISE, LOWER, OTHER_CAUSE = "raise", "lower", "other_cause"
_LABELS = {
    RAISE: "a more urgent level",
    LOWER: "a less urgent level",
    OTHER_CAUSE: "another cause in the first place",
}


@dataclass(frozen=True)
class Target:
    """What a counterfactual should reach.

    Attributes:
        name: As it was asked for.
        label: In words.
        level: The level wanted; None if any other will do, or if a cause is wanted.
        cause: Id of the cause wanted in the first place; empty if none.
    """

    name: str
    label: str
    level: Level | None = None
    cause: str = ""

    @property
    def about_causes(self) -> bool:
        """Whether it asks for another first cause and not for another level."""
        return self.name == OTHER_CAUSE or bool(self.cause)

    def is_reached(self, result: Outcome, now: Outcome) -> bool:
        """Tell whether an outcome is what was asked for."""
        if self.cause:
            return result.first == self.cause
        if self.name == OTHER_CAUSE:
            return bool(result.first) and result.first != now.first
        if self.level is not None:
            return result.level is self.level
        return result.level > now.level if self.name == RAISE else result.level < now.level

    def downwards(self, now: Outcome) -> bool:
        """Tell whether it asks for a less urgent level."""
        return self.name == LOWER or (self.level is not None and self.level < now.level)

    def gap(self, result: Outcome, now: Outcome) -> float:
        """Return how far an outcome is from what was asked for; less is nearer."""
        if not self.about_causes:
            return float(result.level) if self.downwards(now) else -float(result.level)
        ahead = dict(zip(result.causes, result.certainties, strict=True))
        rivals = [value for name, value in ahead.items() if name != now.first]
        wanted = ahead.get(self.cause, -1.0) if self.cause else max(rivals, default=-1.0)
        return (max(ahead.values(), default=0.0) if self.cause else ahead.get(now.first, -1.0)) - wanted


def read_target(name: str, expert: Expert) -> Target:
    """Return the target of that name.

    Args:
        name: `raise`, `lower`, `other_cause`, the id of a level or of a cause.
        expert: The expert.

    Raises:
        UnknownNameError: There is none; names the nearest.
    """
    if name in _LABELS:
        return Target(name, _LABELS[name])
    levels = {level.id: level for level in Level}
    if name in levels:
        return Target(name, f"the level {levels[name].label}", level=levels[name])
    cause = expert.vocabulary.find("cause", name)
    if isinstance(cause, Cause):
        return Target(cause.id, f"{cause.label} in the first place", cause=cause.id)
    known = [*_LABELS, *levels, *(term.id for term in expert.vocabulary.of_kind("cause"))]
    hint = nearest(name, known)
    raise UnknownNameError(f"{name} is no target. Expected {', '.join(_LABELS)}, a level or a cause.{hint}")
