"""What is compiled from the rules of an engine, once for each class of engine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from spasm_expert.core.door import KnowledgeEngine, Rule

Compiled = TypeVar("Compiled")

_COMPILING = threading.Lock()


def shared(
    engine: KnowledgeEngine, rules: Sequence[Rule], compile_rules: Callable[[Sequence[Rule]], Compiled]
) -> Compiled:
    """Return what some rules of an engine compile to, compiled once for each class of engine.

    The class itself keeps it, so that both vanish together. For rules that are not of the class it is
    compiled for this engine alone.
    """
    kind = type(engine)
    slot = f"_compiled_{getattr(compile_rules, '__name__', '')}"
    with _COMPILING:
        known: tuple[Sequence[Rule], Any] | None = vars(kind).get(slot)
        if known is not None and _are_same(known[0], rules):
            found: Compiled = known[1]
            return found
        found = compile_rules(rules)
        of_class = {id(value) for base in kind.__mro__ for value in vars(base).values()}
        if all(id(rule) in of_class for rule in rules):
            setattr(kind, slot, (tuple(rules), found))
        return found


def _are_same(some: Sequence[Rule], others: Sequence[Rule]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
