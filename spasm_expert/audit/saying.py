"""How a condition without parts is said of a patient, and how it is denied."""

from __future__ import annotations

from dataclasses import replace

from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.core.comparisons import Comparison, WithinReference, within_days
from spasm_expert.core.conditions import (
    Absent,
    Condition,
    Lasting,
    Measured,
    NotStated,
    OfSex,
    Present,
    Taking,
)
from spasm_expert.core.memory import ABSENT, PRESENT, STOPPED

_OPPOSITE = {"above": "at_most", "at_least": "below", "below": "at_least", "at_most": "above"}


def said(leaf: Condition, situation: Situation) -> Situation:
    """Return the situation in which a condition is met as well.

    Raises:
        ClashError: It contradicts what is said.
    """
    if isinstance(leaf, Present):
        asked = {key: value for key, value in leaf.export().items() if key != "present"}
        return situation.present(leaf.term.id, **asked)
    if isinstance(leaf, Absent):
        return situation.absent(leaf.term.id)
    if isinstance(leaf, NotStated):
        return situation.not_stated(leaf.term.id)
    if isinstance(leaf, OfSex):
        return situation.of_sex(leaf.sex)
    if isinstance(leaf, Lasting):
        return situation.lasting(leaf.term.id, tuple(within_days(*bound) for bound in leaf.bounds))
    if isinstance(leaf, Measured):
        return situation.measured(leaf.analyte.id, leaf.predicates)
    if isinstance(leaf, Taking):
        return situation.taking(leaf.drug.id, STOPPED if leaf.stopped_within else PRESENT, _times(leaf))
    raise TypeError(f"{type(leaf).__name__} cannot be said")


def _times(leaf: Taking) -> dict[str, tuple[Comparison, ...]]:
    bounds = (
        ("started", "at_most", leaf.started_within),
        ("started", "above", leaf.started_before),
        ("stopped", "at_most", leaf.stopped_within),
    )
    found: dict[str, tuple[Comparison, ...]] = {}
    for field, name, limit in bounds:
        if limit is not None:
            found[field] = (*found.get(field, ()), within_days(name, limit))
    return found


def contradicted(leaf: Condition, situation: Situation) -> Situation:
    """Return the situation in which a condition is contradicted.

    Raises:
        ClashError: That contradicts what is said.
    """
    if isinstance(leaf, Present | Lasting):
        return situation.absent(leaf.term.id)
    if isinstance(leaf, Absent | NotStated):
        return situation.present(leaf.term.id)
    if isinstance(leaf, OfSex):
        return situation.of_sex("male" if leaf.sex == "female" else "female")
    if isinstance(leaf, Taking):
        return situation.taking(leaf.drug.id, ABSENT, {})
    if isinstance(leaf, Measured):
        first = leaf.predicates[0]
        if isinstance(first, WithinReference):
            raise ClashError("a value outside its reference interval is not tried")
        return situation.measured(leaf.analyte.id, (replace(first, operator=_OPPOSITE[first.operator]),))
    raise TypeError(f"{type(leaf).__name__} cannot be contradicted")
