"""Which statements bear on a condition: all that could change what it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from spasm_expert.core.base import RuleBase
from spasm_expert.core.conditions import Condition, Read
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Reading, Stated, Taken
from spasm_expert.core.rule import ClinicalRule


def bearing(base: RuleBase, conditions: Iterable[Condition]) -> list[Fact]:
    """Return a pattern for every term of which a statement could change one of these conditions.

    What a condition reads of the conclusions of other rules leads on to the conditions of those rules.
    """
    found: dict[tuple[type[Fact], str], Fact] = {}
    seen: set[int] = set()
    waiting = list(conditions)
    while waiting:
        condition = waiting.pop()
        if id(condition) in seen:
            continue
        seen.add(id(condition))
        for pattern in _patterns(condition.element()):
            if isinstance(pattern, Stated | Taken | Reading):
                name = pattern.closed[0]
                found[type(pattern), pattern[name]] = type(pattern)(**{name: pattern[name]})
        waiting += condition.parts
        for read in condition.reads():
            waiting += [part for rule in _writers(base, read) for part in _all_of(rule)]
    return list(found.values())


def _patterns(element: Any) -> Iterator[Fact]:
    if isinstance(element, Fact):
        yield element
    else:
        for part in element:
            yield from _patterns(part)


def _writers(base: RuleBase, read: Read) -> Iterable[ClinicalRule]:
    by_kind = {"pattern": base.showing, "score": base.scoring, "belief": base.judging}
    return by_kind[read.kind].get(read.id, ()) if read.kind in by_kind else ()


def _all_of(rule: ClinicalRule) -> Iterable[Condition]:
    return (*rule.spec.when, *rule.spec.population)
