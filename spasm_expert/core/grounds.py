"""What a condition rests on when it is met, and what it still waits for when it is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spasm_expert.core.conditions import Believed, Condition, Ground, Scored, ShownPattern
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import UNKNOWN
from spasm_expert.core.view import RestingView

CONCLUDED = (ShownPattern, Scored, Believed)
"""Conditions on what other rules concluded."""


def grounds(condition: Condition, view: RestingView) -> Iterator[Ground]:
    """Yield the facts that a met condition rests on; nothing if it is not met."""
    if not isinstance(condition, Condition):
        raise TypeError(f"{type(condition).__name__} has no grounds")
    yield from condition.grounds(view)


def waits_for(condition: Condition, view: RestingView) -> Iterator[Condition]:
    """Yield the innermost conditions that keep this one unknown, each once, in the order written.

    What a pattern, a score or a belief waits for is what the unknown rules behind it wait for.
    """
    return iter(dict.fromkeys(open_leaves((condition,), view)))


def open_leaves(conditions: Iterable[Condition], view: RestingView) -> Iterator[Condition]:
    """Yield the innermost conditions that keep these unknown, in the order written.

    The same as `waits_for` of each, but for those that are equal: they come again.
    """
    seen: set[int] = set()
    waiting = [*conditions][::-1]
    while waiting:
        current = waiting.pop()
        # By identity: to compare whole conditions costs more than to go through an equal one again.
        if id(current) in seen or view.truth(current) is not UNKNOWN:
            continue
        seen.add(id(current))
        inner = current.parts
        if type(current) in CONCLUDED:
            inner = tuple(part for rule in _behind(current, view) for part in rule.spec.when)
        if inner:
            waiting.extend(reversed(inner))
        else:
            yield current


def _behind(condition: Condition, view: RestingView) -> Iterator[ClinicalRule]:
    """Yield the unknown rules that could decide a condition on a pattern, a score or a belief."""
    if isinstance(condition, ShownPattern):
        rules = view.base.showing.get(condition.pattern.id, ())
    elif isinstance(condition, Scored):
        rules = view.base.scoring.get(condition.score.id, ())
    elif isinstance(condition, Believed):
        rules = tuple(rule for rule, part in view.evidence(condition.cause.id, (UNKNOWN,)) if part.weight > 0)
    else:
        rules = ()
    yield from (rule for rule in rules if view.rule(rule) is UNKNOWN)


__all__ = ["CONCLUDED", "Ground", "grounds", "open_leaves", "waits_for"]
