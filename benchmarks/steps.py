"""Where the time of an assessment goes: the share of each step, by Python's own profiler.

The profiler makes small functions look dearer than they are, so read the shares and not the milliseconds.

    python -m benchmarks.steps
    python -m benchmarks.steps examples --functions 20
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.__main__ import positive
from benchmarks.assessing import VIGNETTES, Told, cases_in, told_by
from spasm_expert.assessment import Assessment
from spasm_expert.case import Case
from spasm_expert.core.engine import StratifiedEngine
from spasm_expert.expert import Expert, default_expert
from spasm_expert.expert.causes import cause_assessment, judge
from spasm_expert.expert.diagnostics import tests_spared, tests_worth_doing
from spasm_expert.expert.disposition import demands, disposition
from spasm_expert.expert.questions import conditional_on, open_questions, red_flags
from spasm_expert.expert.self_care import drug_warnings, self_care
from spasm_expert.expert.trace import limits_used, not_applicable, scores, sources_cited, trace
from spasm_expert.facts.working_memory import working_memory

Step = tuple[str, tuple[Callable[..., Any], ...]]
STEPS: tuple[Step, ...] = (
    ("read and check the case", (Case.from_dict,)),
    ("make facts of it", (working_memory,)),
    ("match and fire, totals included", (StratifiedEngine.start, StratifiedEngine.run)),
    ("index the facts, forget the case", (StratifiedEngine.view, StratifiedEngine.clear)),
    ("open questions", (open_questions, conditional_on)),
    ("causes with their evidence", (judge, cause_assessment)),
    ("level and its reasons", (demands, disposition)),
    ("red flags", (red_flags,)),
    ("tests", (tests_worth_doing, tests_spared)),
    ("self-care, warnings, scores", (self_care, drug_warnings, scores)),
    ("trace, limits, sources", (trace, limits_used, not_applicable, sources_cited)),
    ("plain data of the result", (Assessment.to_dict,)),
)


def profiled(expert: Expert, told: Sequence[Told], rounds: int) -> pstats.Stats:
    """Return the profile of assessments of plain data, after a round that does not count."""
    for each in told:
        expert.assess(each).to_dict()
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(rounds):
        for each in told:
            expert.assess(each).to_dict()
    profile.disable()
    return pstats.Stats(profile)


def shares(stats: pstats.Stats) -> list[tuple[str, float]]:
    """Return each step with its share of the time; the rest is last."""
    times = {key: row[3] for key, row in stats.stats.items()}  # type: ignore[attr-defined]
    whole = sum(times[_key(each)] for each in (Expert.assess, Assessment.to_dict))
    found = [(name, sum(times.get(_key(each), 0.0) for each in several) / whole) for name, several in STEPS]
    return [*found, ("the rest", 1 - sum(share for _, share in found))]


def _key(function: Callable[..., Any]) -> tuple[str, int, str]:
    code = function.__code__
    return code.co_filename, code.co_firstlineno, code.co_name


def main(given: Sequence[str] | None = None) -> int:
    """Profile and print; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.steps",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("cases", nargs="?", type=Path, default=VIGNETTES, help="folder (tests/vignettes)")
    parser.add_argument("--rounds", type=positive, default=5, help="times each case is assessed (5)")
    parser.add_argument("--functions", type=int, default=0, help="list so many functions as well")
    asked = parser.parse_args(given)
    if not list(asked.cases.glob("*.yaml")):
        parser.error(f"{asked.cases} holds no case (*.yaml).")
    told = [told_by(case) for _, case in cases_in(asked.cases)]
    stats = profiled(default_expert(), told, asked.rounds)
    print("| step | share |\n| --- | --- |")
    for name, share in shares(stats):
        print(f"| {name} | {share:.0%} |")
    if asked.functions:
        stats.sort_stats("tottime").print_stats(asked.functions)
    return 0


if __name__ == "__main__":
    sys.exit(main())
