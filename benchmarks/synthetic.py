"""Invented rule bases of any size, with cases that make some of their rules fire. They mean nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.entrants import Facts
from benchmarks.subjects import Subject, without_totals
from spasm_expert.core import language as say
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import Conclusion
from spasm_expert.core.conditions import Condition
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import ABSENT, PRESENT, Mark, Reading, Stated
from spasm_expert.core.rule import ClinicalRule, Topic
from spasm_expert.core.sources import Source
from spasm_expert.facts.terms.kinds import Analyte, Cause, Finding, Pattern
from spasm_expert.levels import Level

SOURCE = Source("invented", "Invented for a benchmark", "this project", None, "", "general_knowledge")
_FEWEST_FINDINGS = 200
"""So that a case of 100 facts can be told of the smallest rule base, too."""
_ANALYTES = 20


class World:
    """The invented terms of a rule base, under names that no other rule base has.

    Args:
        size: How many rules there are to be.
        name: What the names begin with.
    """

    def __init__(self, size: int, name: str = "invented") -> None:
        self.name = name
        self.findings = [
            Finding(f"{name}_{place}", f"{name} {place}", "Is it so?")
            for place in range(max(_FEWEST_FINDINGS, size))
        ]
        self.patterns = [
            Pattern(f"{name}_pattern_{place}", f"pattern {place}") for place in range(max(1, size // 10))
        ]
        self.analytes = [
            Analyte(f"{name}_analyte_{place}", f"analyte {place}", "U/L", {"U/L": 1.0}, (0, 1e6))
            for place in range(_ANALYTES)
        ]
        self.causes = [
            Cause(f"{name}_cause_{place}", f"cause {place}", "A00", "Invented.", Level.ROUTINE, "common")
            for place in range(max(1, size // 20))
        ]

    @property
    def terms(self) -> Sequence[Finding | Pattern | Analyte | Cause]:
        """Every term."""
        return (*self.findings, *self.patterns, *self.analytes, *self.causes)


def topic(world: World, size: int, seed: int = 0) -> type[Topic]:
    """Return a topic of invented rules: two to four conditions each, like those of the real rule base.

    A tenth of the rules show a pattern and a twentieth read one; a quarter of the conditions are a choice,
    some are denials, some compare a value.
    """
    chance = random.Random(seed)
    rules = {f"rule_{place}": _rule(world, chance, place) for place in range(size)}
    return type("Invented", (Topic,), {"topic_id": world.name, "__doc__": "Invented rules.", **rules})


def _rule(world: World, chance: random.Random, place: int) -> ClinicalRule:
    when = [_condition(world, chance) for _ in range(chance.randint(1, 3))]
    when.insert(0, say.present(chance.choice(world.findings)))
    then: list[Conclusion] = [say.supports(chance.choice(world.causes), say.MODERATE)]
    if place < len(world.patterns):
        then.append(say.shows(world.patterns[place]))
    elif chance.random() < 0.05:
        # What reads a pattern shows none, so that no pattern rests on itself.
        when.append(say.shown(chance.choice(world.patterns)))
    return say.rule(when=when, then=then, because=f"Rule {place} is invented.", sources=[SOURCE])


def _condition(world: World, chance: random.Random) -> Condition:
    kind = chance.random()
    if kind < 0.25:
        return say.any_of(*map(say.present, chance.sample(world.findings, chance.randint(2, 5))))
    if kind < 0.3:
        return say.absent(chance.choice(world.findings))
    if kind < 0.4:
        value = chance.randint(1, 99)
        limit = say.Limit(f"{world.name}_limit_{value}", value, "U/L", "everybody", SOURCE)
        analyte = chance.choice(world.analytes)
        above = chance.random() < 0.5
        return say.measured(analyte, above=limit) if above else say.measured(analyte, below=limit)
    return say.present(chance.choice(world.findings))


def case(world: World, base: RuleBase, size: int, chance: random.Random) -> Facts:
    """Return a case of so many facts, most of them what some rules ask for."""
    found: dict[str, Fact] = {}
    while len(found) < size:
        for leaf in chance.choice(base.rules).spec.leaves:
            _state(leaf, found, chance)
        finding = chance.choice(world.findings).id
        found.setdefault(finding, stated(finding, ABSENT))
    return tuple(found[name] for name in sorted(found)[:size])


def _state(leaf: Condition, found: dict[str, Fact], chance: random.Random) -> None:
    """Add what makes a condition met, unless something else is told of its term."""
    name = leaf.asks[0]
    if "present" in leaf.export():
        found.setdefault(name, stated(name, PRESENT))
    elif "absent" in leaf.export():
        found.setdefault(name, stated(name, ABSENT))
    elif "measured" in leaf.export():
        found.setdefault(name, Reading(analyte=name, mark=Mark(float(chance.randint(1, 99)))))


def stated(name: str, state: str) -> Stated:
    """Return the fact that a finding is present or absent."""
    return Stated(term=name, state=state, side="", course="", severity="", since=-1.0, how="stated")


def subject(rules: int, facts: int, cases: int, seed: int = 0) -> Subject:
    """Return an invented rule base with cases of so many facts."""
    world = World(rules)
    base = without_totals(RuleBase.build([topic(world, rules, seed)]))
    chance = random.Random(seed + 1)
    told = tuple(case(world, base, facts, chance) for _ in range(cases))
    return Subject(f"rules_{rules}_facts_{facts}", f"{rules:,} invented rules, {facts} facts", base, told)


def chain(length: int) -> Subject:
    """Return a chain: each rule shows the pattern that the next one reads."""
    patterns = [Pattern(f"link_{place}", f"link {place}") for place in range(length)]
    start = Finding("start", "start", "Is it so?")
    rules = {
        f"link_{place}": say.rule(
            when=[say.shown(patterns[place - 1]) if place else say.present(start)],
            then=[say.shows(pattern)],
            because=f"Link {place} is invented.",
            sources=[SOURCE],
        )
        for place, pattern in enumerate(patterns)
    }
    base = RuleBase.build([type("Chain", (Topic,), {"__doc__": "A chain.", **rules})])
    told = (stated("start", PRESENT),)
    return Subject(f"chain_{length}", f"a chain of {length:,} rules", without_totals(base), (told,))
