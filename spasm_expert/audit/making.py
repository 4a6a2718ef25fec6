"""Makes up cases, always the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

from spasm_expert.audit.reading import compared, red_flag_findings
from spasm_expert.audit.search import SearchTooLongError
from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.audit.stepping import GROUPS, Step, exactly, sides
from spasm_expert.audit.trials import Bench
from spasm_expert.core.conditions import Measured
from spasm_expert.expert.alarms import Alarms
from spasm_expert.facts.terms.kinds import Analyte, Finding

_T = TypeVar("_T")


class Maker:
    """Makes up cases: what fires a few rules, with findings and drugs that have nothing to do with it.

    Args:
        bench: The cases that rules are tried with.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._rules = sorted(bench.base.rules, key=lambda rule: rule.id)
        read = {term.id for rule in bench.base.rules for part in rule.spec.walk() for term in part.terms}
        self._findings = sorted(name for name in read if self._kind(name) == "finding")
        self._others = sorted(name for name in read if self._kind(name) in ("condition", "drug"))
        self._flags = sorted(red_flag_findings(bench.base))
        harmless = {term.id for term in bench.expert.guidance.no_alarm}
        self._alarms = {name for name in Alarms(bench.base).all - harmless if self._is_sign(name)}
        outward = ((name, self._sides_of(name, found)) for name, found in compared(bench.base).items())
        self._compared = {name: each for name, each in outward if each}

    def _kind(self, name: str) -> str:
        return self._bench.vocabulary.get(name).kind

    def _is_sign(self, name: str) -> bool:
        term = self._bench.vocabulary.get(name)
        return isinstance(term, Finding) and term.group in ("symptom", "sign")

    def _sides_of(self, name: str, conditions: Sequence[Measured]) -> list[list[float]]:
        analyte = self._bench.vocabulary.get(name)
        if not isinstance(analyte, Analyte) or analyte.group not in GROUPS:
            return []
        return [side for side in sides(analyte, conditions) if len(side) > 1]

    def situation(self, drawn: random.Random) -> Situation:
        """Return a made-up situation."""
        found = self._bench.empty
        for rule in _some(drawn, self._rules, 4):
            try:
                more = next(self._bench.search.of_rule(rule), None)
                found = found.joined_with(more) if more is not None else found
            except (ClashError, SearchTooLongError):
                continue
        for name in _some(drawn, self._findings, 6):
            found = _with(found, name, absent=drawn.random() < 0.3)
        for name in _some(drawn, self._others, 3):
            found = _with(found, name, absent=False)
        for name in _some(drawn, sorted(self._compared), 2):
            value = drawn.choice(drawn.choice(self._compared[name]))
            found = found if name in found.said else exactly(found, name, value)
        return found

    def step(self, drawn: random.Random, before: Situation) -> Step | None:
        """Return a way in which the situation grows worse; None if the one that was drawn does not fit."""
        names = sorted(set(self._compared) & set(before.said))
        if names and drawn.random() < 0.5:
            name = drawn.choice(names)
            farther = self._farther_out(name, before.value(name))
            return Step(name, drawn.choice(farther)) if farther else None
        if not self._flags:
            return None
        name = drawn.choice(self._flags)
        return None if name in before.said else Step(name, None, name in self._alarms)

    def _farther_out(self, name: str, now: float) -> list[float]:
        return [value for side in self._compared[name] for value in side if _beyond(side, now, value)]


def _beyond(side: list[float], now: float, value: float) -> bool:
    """Tell whether a value lies on this side and farther out than where it is now."""
    upward = side[0] < side[-1]
    return side[0] <= now < value if upward else side[0] >= now > value


def _with(situation: Situation, name: str, *, absent: bool) -> Situation:
    """Return the situation with a statement more, or as it was if that contradicts it."""
    try:
        if situation.vocabulary.get(name).kind == "drug":
            return situation.taking(name, "present", {})
        return situation.absent(name) if absent else situation.present(name)
    except ClashError:
        return situation


def _some(drawn: random.Random, of: list[_T], most: int) -> list[_T]:
    """Return at most so many of a list, drawn at random."""
    return drawn.sample(of, min(len(of), drawn.randint(0, most)))
