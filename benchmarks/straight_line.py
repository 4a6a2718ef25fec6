"""The floor: a rule base compiled to one straight-line Python function that keeps no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

from benchmarks.entrants import Entrant, Facts, Outcome, from_places, patterns_shown
from benchmarks.straight_conditions import expression
from spasm_expert.core.base import RuleBase
from spasm_expert.core.comparisons import tidy
from spasm_expert.core.conditions import ShownPattern
from spasm_expert.core.memory import PRESENT, Belief, Mark, Reading, Stated, Taken, Total
from spasm_expert.core.rule import ClinicalRule

Known = tuple[frozenset[str], dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]]
"""What a case says: words; starts of findings; values; times of drugs; totals."""

_DETAILS = ("side", "course", "severity")


def source(base: RuleBase) -> str:
    """Return the text of a function that returns the places of the rules that fire.

    Raises:
        ValueError: Patterns rest on each other in a circle; no straight line can say that.
    """
    patterns = {pattern: place for place, pattern in enumerate(sorted(base.showing))}
    lines = ["def infer(said, since, marks, drugs, totals):", "    fired = []", "    fire = fired.append"]
    lines += [f"    shown_{place} = False" for place in patterns.values()]
    for rule in in_order(base):
        when = " and ".join(expression(part, patterns) for part in rule.spec.when)
        lines += [f"    if {when}:", f"        fire({rule.place})"]
        lines += [f"        shown_{patterns[name]} = True" for name in patterns_shown(rule)]
    return "\n".join([*lines, "    return fired", ""])


def in_order(base: RuleBase) -> Iterator[ClinicalRule]:
    """Yield the rules so that a pattern is read after every rule that shows it.

    Raises:
        ValueError: There is no such order.
    """
    missing = {name: len(rules) for name, rules in base.showing.items()}
    waiting: dict[str, list[ClinicalRule]] = {}
    needs: dict[int, int] = {}
    ready = []
    for rule in base.rules:
        reads = {
            leaf.pattern.id for leaf in rule.spec.leaves if isinstance(leaf, ShownPattern)
        } & missing.keys()
        needs[rule.place] = len(reads)
        for name in reads:
            waiting.setdefault(name, []).append(rule)
        if not reads:
            ready.append(rule)
    # The list grows while it is gone through.
    for rule in ready:
        yield rule
        for name in set(patterns_shown(rule)):
            missing[name] -= 1
            for reader in waiting.get(name, ()) if not missing[name] else ():
                needs[reader.place] -= 1
                if not needs[reader.place]:
                    ready.append(reader)
    if len(ready) < len(base.rules):
        raise ValueError("patterns rest on each other in a circle, which no straight line can say")


def compiled(base: RuleBase) -> Callable[..., list[int]]:
    """Return the function that `source` is the text of."""
    names: dict[str, Any] = {}
    exec(compile(source(base), "<straight line>", "exec"), names)
    function: Callable[..., list[int]] = names["infer"]
    return function


def known(facts: Facts) -> Known:
    """Return what the facts of a case say, as the function takes it."""
    said: set[str] = set()
    since: dict[str, Any] = {}
    marks: dict[str, Mark] = {}
    drugs: dict[str, Any] = {}
    totals: dict[str, Any] = {}
    for fact in facts:
        if isinstance(fact, Stated):
            said.update(_words(fact))
            if fact["state"] == PRESENT and fact["since"] >= 0:
                since.setdefault(fact["term"], []).append(tidy(fact["since"]))
        elif isinstance(fact, Taken):
            said.add(f"{fact['drug']} {fact['state']}")
            times = (fact["by"], tidy(fact["started"]), tidy(fact["stopped"]))
            drugs.setdefault(f"{fact['drug']} {fact['state']}", []).append(times)
        elif isinstance(fact, Reading):
            value, *ends = fact["mark"]
            tidied = (None if end is None else tidy(end) for end in ends)
            marks[fact["analyte"]] = Mark(tidy(value), *tidied)
        elif isinstance(fact, Total):
            totals[fact["of"]] = fact["low"], fact["high"], fact["floor"]
        elif isinstance(fact, Belief):
            totals[fact["cause"]] = fact["rank"]
    return frozenset(said), since, marks, drugs, totals


def _words(fact: Stated) -> Iterator[str]:
    """Yield a term, its state, and each choice of the details that are said of it."""
    yield fact["term"]
    details = [fact[name] for name in _DETAILS if fact[name]]
    for size in range(len(details) + 1):
        for chosen in combinations(details, size):
            yield " ".join((fact["term"], fact["state"], *chosen))


class StraightLine(Entrant):
    """One call of a function that was compiled for the rule base.

    Args:
        base: The rules, with totals that are given.
    """

    key, title = "floor", "the floor: one compiled function"

    def __init__(self, base: RuleBase) -> None:
        self._base = base
        self._infer = compiled(base)

    def prepare(self, facts: Facts) -> Known:
        return known(facts)

    def run(self, prepared: Known) -> list[int]:
        return self._infer(*prepared)

    def outcome(self, result: list[int]) -> Outcome:
        return from_places(self._base, result)
