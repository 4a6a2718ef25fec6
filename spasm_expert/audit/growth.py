"""Cases that grow worse: a red-flag finding more, or a value farther out, never lowers the level."""

from __future__ import annotations

import random

from spasm_expert.audit.breaches import Breach, smallest
from spasm_expert.audit.making import Maker
from spasm_expert.audit.reading import compared, refers_on
from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.audit.stepping import GROUPS, Step, exactly, fall, sides
from spasm_expert.audit.trials import Bench, Trial
from spasm_expert.facts.terms.kinds import Analyte


def _breach(bench: Bench, law: str, before: Situation, step: Step) -> Breach:
    kept = frozenset({step.name}) if step.value is not None else frozenset[str]()
    small = smallest(before, lambda each: fall(bench, each, step) if kept <= set(each.said) else "", kept)
    worse = step.name if step.value is None else f"{step.name} at {step.value:.12g}"
    return Breach(law, f"With {worse} the level falls {fall(bench, small, step)}.", step.take(small).case())


def sweeps(bench: Bench) -> Trial:
    """Try each quantity on every step between its limits, alone and beside what red flags read with it."""
    trial = Trial(
        "values_outward",
        "A value farther from its reference interval, or farther on the side that rules refer on, never "
        "lowers the level, on any step between the limits of all rules.",
    )
    trial.count("quantities", 0)
    reading = refers_on(bench.base)
    for name, conditions in list(compared(bench.base).items())[:: bench.every]:
        analyte = bench.vocabulary.get(name)
        if not isinstance(analyte, Analyte) or analyte.group not in GROUPS:
            continue
        trial.count("quantities")
        contexts = {str(bench.empty.case()): bench.empty}
        for rule in reading.get(name, ()):
            least = bench.least(rule)
            if least is not None and name in least.said:
                context = least.without(name)
                contexts[str(context.case())] = context
        for side in sides(analyte, conditions):
            for context in contexts.values():
                _sweep(bench, trial, context, analyte, side)
    return trial


def _sweep(bench: Bench, trial: Trial, context: Situation, analyte: Analyte, values: list[float]) -> None:
    before: Situation | None = None
    for value in values:
        try:
            here = exactly(context, analyte.id, value)
        except ClashError:
            continue
        trial.count("steps")
        step = Step(analyte.id, value)
        if before is not None and fall(bench, before, step):
            trial.breaches.append(_breach(bench, trial.law, before, step))
        before = here


def generated(bench: Bench, cases: int, seed: str = "verify") -> Trial:
    """Try made-up cases, each before and after it grows worse.

    Args:
        bench: The cases that rules are tried with.
        cases: How many.
        seed: What the numbers drawn begin with; the same seed gives the same cases.
    """
    trial = Trial(
        "cases_that_grow_worse",
        "In made-up cases a red-flag finding more never lowers what is asked for; a value farther out, or an "
        "alarm beside a likely harmless cause, never lowers the level.",
    )
    trial.count("cases", 0)
    maker = Maker(bench)
    for number in range(cases):
        drawn = random.Random(f"{seed} {number}")
        before = maker.situation(drawn)
        step = maker.step(drawn, before)
        if step is None:
            continue
        trial.count("cases")
        trial.count("values moved outward" if step.value is not None else "findings added")
        if fall(bench, before, step):
            trial.breaches.append(_breach(bench, trial.law, before, step))
    return trial
