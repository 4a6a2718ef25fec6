"""Field constraints as alternatives, each a plain conjunction of atoms."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any, NamedTuple

from spasm_expert.core.door import ANDFC, NOTFC, ORFC, Fact, FieldConstraint, L, P, W

MISSING = object()
"""Stands for a field that a fact does not have."""


class Atom(NamedTuple):
    """The smallest part of a constraint on a field.

    Attributes:
        form: `literal` or `L` (a value), `P` (a predicate) or `W` (anything).
        wanted: The value or the predicate.
        name: The variable that it binds, or None.
        denied: Whether it stands behind `~`.
    """

    form: str
    wanted: Any
    name: str | None
    denied: bool

    @property
    def is_key(self) -> bool:
        """Whether a dictionary decides it: it is a literal that equals itself (NaN does not)."""
        plain = self.form in ("literal", "L") and self.name is None and not self.denied
        return plain and bool(self.wanted == self.wanted)

    def fits(self, value: Any) -> bool:
        """Tell whether a value is what stands behind the `~`, if there is one."""
        if self.form == "W":
            return True
        return bool(self.wanted(value) if self.form == "P" else self.wanted == value)


class Check(NamedTuple):
    """One atom on one field of a fact; the field may lie inside another, as in `address__city`."""

    path: tuple[Any, ...]
    atom: Atom

    def value_in(self, fact: Fact) -> Any:
        """Return the value of the field, `MISSING` if there is none."""
        return value_at(self.path, fact)


def value_at(path: tuple[Any, ...], fact: Fact) -> Any:
    """Return the value of the field to which some steps lead, `MISSING` if there is none."""
    found: Any = fact
    try:
        for step in path:
            found = found[step]
    except (IndexError, KeyError, TypeError):
        return MISSING
    return found


Ways = list[tuple[Atom, ...]]


def path_of(name: Any) -> tuple[Any, ...]:
    """Return the steps that lead to a field: its name, or more where `__` joins several."""
    if not isinstance(name, str) or name.startswith("__") or name.endswith("__"):
        return (name,)
    steps = name.split("__")
    return tuple(int(step) if len(steps) > 1 and step.isdecimal() else step for step in steps)


def ways(constraint: Any, *, denied: bool = False) -> Ways:
    """Return the alternatives of what a pattern says of a field, in the order written.

    Args:
        constraint: A literal or a field constraint.
        denied: Whether it stands behind `~`.

    Raises:
        TypeError: It is a form of constraint that nobody knows.
    """
    if not isinstance(constraint, FieldConstraint):
        return [(Atom("literal", constraint, None, denied),)]
    if isinstance(constraint, NOTFC):
        return ways(constraint[0], denied=not denied)
    if isinstance(constraint, ANDFC | ORFC):
        parts = [ways(part, denied=denied) for part in constraint]
        # De Morgan: behind `~` the two change places.
        return joined(parts) if isinstance(constraint, ORFC) is denied else list(itertools.chain(*parts))
    return [(_atom(constraint, denied),)]


def joined(parts: Iterable[list[tuple[Any, ...]]]) -> list[tuple[Any, ...]]:
    """Return one conjunction for each choice of an alternative from every part."""
    return [tuple(itertools.chain(*choice)) for choice in itertools.product(*parts)]


def _atom(constraint: FieldConstraint, denied: bool) -> Atom:
    if isinstance(constraint, L):
        return Atom("L", constraint.value, constraint.__bind__, denied)
    if isinstance(constraint, P):
        return Atom("P", constraint.match, constraint.__bind__, denied)
    if isinstance(constraint, W):
        return Atom("W", None, constraint.__bind__, denied)
    raise TypeError(f"{type(constraint).__name__} is no field constraint of experta.")
