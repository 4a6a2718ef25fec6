"""One step that makes a case worse: a finding more, or a value farther out; and what it does to the level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.audit.trials import Bench
from spasm_expert.audit.values import mark, steps
from spasm_expert.core.comparisons import UPWARD, Comparison, WithinReference
from spasm_expert.core.conditions import Measured
from spasm_expert.facts.terms.kinds import Analyte

GROUPS = ("laboratory", "vital_sign", "function", "derived", "spasm")
"""Groups of quantities that can be worse or better; the person's own cannot."""


@dataclass(frozen=True)
class Step:
    """One way in which a case grows worse.

    Attributes:
        name: Id of the finding or quantity.
        value: The value farther out; None for a finding.
        alarm: Whether the finding is an alarm: then the level itself may not fall, unless it was a routine
            visit for lack of knowledge alone. Of other findings only what something said asks for may not.
    """

    name: str
    value: float | None
    alarm: bool = False

    def take(self, situation: Situation) -> Situation:
        """Return the situation after the step.

        Raises:
            ClashError: The step contradicts what is said.
        """
        if self.value is None:
            return situation.present(self.name)
        return exactly(situation.without(self.name), self.name, self.value)


def exactly(situation: Situation, name: str, value: float) -> Situation:
    """Return the situation in which a quantity has just this value."""
    return situation.measured(name, (Comparison("at_least", value), Comparison("at_most", value)))


def fall(bench: Bench, before: Situation, step: Step) -> str:
    """Say how the level falls when a case grows worse; empty if it does not, or if a case is not valid."""
    try:
        after = step.take(before)
    except ClashError:
        return ""
    first, second = bench.probe.outcome(before), bench.probe.outcome(after)
    if first is None or second is None:
        return ""
    strict = step.value is not None or (step.alarm and first.informed)
    if second.asked < first.asked or (strict and second.level < first.level):
        return f"from {first.level.id} to {second.level.id}"
    return ""


def sides(analyte: Analyte, conditions: Sequence[Measured]) -> Iterator[list[float]]:
    """Yield the steps outward on each side, from the reference interval or from the end that is harmless."""
    predicates = [each for condition in conditions for each in condition.predicates]
    values = steps(analyte, [*predicates, WithinReference()])
    if analyte.references:
        reference = mark(analyte, 0.0)
        if reference.upper_lowest is not None:
            yield [value for value in values if value >= reference.upper_lowest]
        if reference.lower_highest is not None:
            yield [value for value in reversed(values) if value <= reference.lower_highest]
        return
    operators = {each.operator in UPWARD for each in predicates if isinstance(each, Comparison)}
    if len(operators) == 1:
        yield values if operators == {True} else list(reversed(values))
