"""What grows: the time of a case with the rule base, the time to build, the memory with the cases."""

from __future__ import annotations

import itertools
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import synthetic
from benchmarks.assessing import Assess, Told
from benchmarks.entrants import Facts
from benchmarks.ours import OurEngine
from benchmarks.subjects import Subject, without_totals
from benchmarks.timing import Factory, Limits, Times, race
from spasm_expert.core.base import RuleBase
from spasm_expert.core.door import Fact
from spasm_expert.core.engine import engine_class
from spasm_expert.core.memory import Mark, Reading
from spasm_expert.expert import Expert
from spasm_expert.rules import STANDARD_TOPICS

_STATM = Path("/proc/self/statm")
_PAGE = 4096


def doubled(expert: Expert) -> Expert:
    """Return the same expert with as many rules again, of terms that no case names."""
    size = len(expert.base.rules)
    world = synthetic.World(size, "untouched")
    return Expert(
        [*STANDARD_TOPICS, synthetic.topic(world, size)], terms=world.terms, sources=[synthetic.SOURCE]
    )


def doubling(
    expert: Expert, subject: Subject, told: Sequence[Told], limits: Limits, tell: Callable[[str], None]
) -> list[Times]:
    """Return the times of inference and of an assessment, each also with twice as many rules."""
    larger = doubled(expert)
    inference: list[tuple[str, str, Factory]] = [
        ("inference", "inference", lambda: OurEngine(subject.base)),
        ("inference_doubled", "inference, rules doubled", lambda: OurEngine(without_totals(larger.base))),
    ]
    whole: list[tuple[str, str, Factory]] = [
        ("assess", "assess", lambda: Assess(expert, told)),
        ("assess_doubled", "assess, rules doubled", lambda: Assess(larger, told)),
    ]
    return [*race(inference, subject.cases, limits, tell), *race(whole, subject.cases, limits, tell)]


def building(rules: int, rounds: int = 3) -> dict[str, float]:
    """Return the seconds it takes to get from terms to an engine that can run, median of rounds.

    `writing` is to invent and write the rules, as a module of rules does at its import; `rule base` is to
    check them and lay them out; `engine` is to build the first engine; `built` is these two together.
    """
    found: dict[str, list[float]] = {"writing": [], "rule base": [], "engine": [], "built": []}
    world = synthetic.World(rules)
    for _ in range(rounds):
        moments = [time.perf_counter()]
        topic = synthetic.topic(world, rules)
        moments.append(time.perf_counter())
        base = RuleBase.build([topic])
        moments.append(time.perf_counter())
        engine_class(base)()
        moments.append(time.perf_counter())
        parts = [later - earlier for earlier, later in itertools.pairwise(moments)]
        for name, seconds in zip(found, [*parts, sum(parts[1:])], strict=True):
            found[name].append(seconds)
    return {name: statistics.median(seconds) for name, seconds in found.items()}


def resident() -> float | None:
    """Return the memory this process holds, in MiB; None where the system does not tell."""
    if not _STATM.exists():
        return None
    return int(_STATM.read_text(encoding="ascii").split()[1]) * _PAGE / 2**20


def memory(expert: Expert, cases: Sequence[Facts], count: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Return the memory after a tenth and after all of so many different cases, in MiB, and the time of one.

    Args:
        expert: The expert whose engine runs, totals included.
        cases: The cases that are varied.
        count: How many cases.
        tell: Is told what goes on.
    """
    engine = engine_class(expert.base)()
    chance = random.Random(0)
    seen: dict[int, float | None] = {}
    start = time.perf_counter()
    for number in range(1, count + 1):
        engine.start(varied(cases[number % len(cases)], chance))
        engine.run()
        engine.clear()
        if number in (count // 10, count):
            seen[number] = resident()
            tell(f"memory: {number:,} cases")
    return {"cases": count, "mib": seen, "seconds_per_case": (time.perf_counter() - start) / count}


def varied(facts: Facts, chance: random.Random) -> list[Fact]:
    """Return a case with other values, and without some of its facts."""
    found: list[Fact] = []
    for fact in facts:
        if isinstance(fact, Reading):
            mark: Mark = fact["mark"]
            other = mark._replace(value=mark.value * chance.uniform(0.5, 2.0))
            found.append(Reading(analyte=fact["analyte"], mark=other))
        elif chance.random() < 0.8:
            found.append(fact)
    return found
