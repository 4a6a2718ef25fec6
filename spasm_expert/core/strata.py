"""Strata: in which order rules must rest, computed from what they read and write (as in stratified Datalog).

A rule that reads a pattern stands no earlier than the rules that show it. A rule that reads something
complete (a count, a score, how far a cause is believed) stands later than every rule that adds to it.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spasm_expert.core.conclusions import Evidence, Excludes, Points, Shows
from spasm_expert.core.conditions import Condition, Counted, Read
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.errors import InvalidRuleError, Problem

Signal = tuple[str, str]
Needs = Mapping[str, Sequence[tuple[str, int]]]


@dataclass(frozen=True)
class Plan:
    """The strata of a rule base.

    Attributes:
        stratum: For each rule id the stratum it fires in, from 0.
        ready: For each total that is read (kind, id) the stratum before which it is added up.
    """

    stratum: Mapping[str, int]
    ready: Mapping[Signal, int]

    @functools.cached_property
    def depth(self) -> int:
        """Number of strata."""
        return 1 + max(self.stratum.values(), default=0)

    def totals(self, stratum: int, kind: str) -> list[str]:
        """Return the ids of the totals of a kind that are added up before a stratum, sorted."""
        return sorted(name for (of, name), ready in self.ready.items() if of == kind and ready == stratum)


def lay_out(rules: Sequence[ClinicalRule]) -> Plan:
    """Return the strata of these rules.

    Raises:
        InvalidRuleError: A rule depends on a total that depends on the rule; the message shows the circle.
    """
    writers = _writers(rules)
    needs = {rule.id: list(_needs(rule, writers)) for rule in rules}
    stratum = _settle(needs)
    ready: dict[Signal, int] = {}
    for condition in _conditions(rules):
        for signal, feeding in _totals(condition):
            latest = (stratum[writer] for each in feeding for writer in writers.get(each, ()))
            ready[signal] = 1 + max(latest, default=-1)
    return Plan(stratum, ready)


def _conditions(rules: Iterable[ClinicalRule]) -> Iterator[Condition]:
    for rule in rules:
        for condition in rule.spec.when:
            yield from condition.walk()


def _writers(rules: Sequence[ClinicalRule]) -> dict[Signal, list[str]]:
    found: dict[Signal, list[str]] = {}
    for rule in rules:
        for part in rule.spec.then:
            if isinstance(part, Shows):
                found.setdefault(("pattern", part.pattern.id), []).append(rule.id)
            elif isinstance(part, Points):
                found.setdefault(("score", part.score.id), []).append(rule.id)
            elif isinstance(part, Evidence | Excludes):
                found.setdefault(("belief", part.cause.id), []).append(rule.id)
    return found


def _needs(rule: ClinicalRule, writers: Mapping[Signal, list[str]]) -> Iterator[tuple[str, int]]:
    """Yield the rules that this one waits for, with 1 if it must stand later, 0 if it need not."""
    for part in _conditions([rule]):
        for read in _inside(part) if isinstance(part, Counted) else part.reads():
            for writer in writers.get((read.kind, read.id), ()):
                yield writer, int(read.settled)


def _inside(counted: Counted) -> Iterator[Read]:
    """Yield what the items of a count read; all of it must be settled before the count is taken."""
    for item in counted.of:
        for part in item.walk():
            if not isinstance(part, Counted):
                for read in part.reads():
                    yield Read(read.kind, read.id, settled=True)


def _totals(condition: Condition) -> Iterator[tuple[Signal, list[Signal]]]:
    """Yield each total that a condition itself reads, with what feeds it."""
    if isinstance(condition, Counted):
        yield ("count", condition.key), [(read.kind, read.id) for read in _inside(condition)]
    elif not condition.parts:
        for read in condition.reads():
            if read.settled:
                yield (read.kind, read.id), [(read.kind, read.id)]


def _settle(needs: Needs) -> dict[str, int]:
    """Return the least stratum of each rule that meets its needs."""
    stratum = dict.fromkeys(needs, 0)
    behind: dict[str, str] = {}
    changed = True
    while changed:
        changed = False
        for rule_id, dependencies in needs.items():
            for writer, step in dependencies:
                if stratum[writer] + step > stratum[rule_id]:
                    stratum[rule_id] = stratum[writer] + step
                    behind[rule_id] = writer
                    changed = True
            if stratum[rule_id] > len(needs):
                raise InvalidRuleError([_circle(rule_id, behind)])
    return stratum


def _circle(start: str, behind: Mapping[str, str]) -> Problem:
    path, current = [start], behind[start]
    while current not in path:
        path.append(current)
        current = behind[current]
    members = path[path.index(current) :]
    first = members.index(min(members))
    circle = [*members[first:], *members[:first], members[first]]
    text = "it waits for a total that waits for the rule itself: " + " <- ".join(circle) + "."
    return Problem(f"rule {circle[0]}:", text)
