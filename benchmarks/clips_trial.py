"""Which arrangement suits CLIPS best, tried on the rule base and the cases themselves."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator

from benchmarks.clips_engine import BEST_KNOWN, LOADING, Arrangement, ClipsReadBack
from benchmarks.clips_text import ALTERNATIVES, KEPT
from benchmarks.report import duration
from benchmarks.subjects import Subject
from benchmarks.timing import timed, turn

_ROUNDS = 3
_PASSES_OF_AN_OLD_ENVIRONMENT = 20


def candidates() -> Iterator[Arrangement]:
    """Yield every arrangement of rules with the usual way of loading, then the other ways of loading."""
    for alternatives in ALTERNATIVES:
        for kept in KEPT:
            yield Arrangement(alternatives, kept)
    for loading in LOADING[1:]:
        yield Arrangement(loading=loading)


def trial(
    subject: Subject, tell: Callable[[str], None], *, quick: bool = False
) -> tuple[Arrangement, list[str]]:
    """Return the arrangement with the least time for a case, read-back included, and what was found.

    Args:
        subject: The rules and cases.
        tell: Is told what goes on.
        quick: Whether to take the arrangement that is known to do well.
    """
    if quick:
        return BEST_KNOWN, []
    engines = {}
    for arrangement in candidates():
        tell(f"CLIPS: {arrangement}")
        engines[arrangement] = ClipsReadBack(subject.base, arrangement)
    rounds = [
        {each: statistics.fmean(turn(engine, subject.cases)) for each, engine in engines.items()}
        for _ in range(_ROUNDS)
    ]
    found = {each: min(times[each] for times in rounds) for each in engines}
    best = min(found, key=lambda each: found[each])
    tried = "; ".join(f"{each}: {duration(seconds)}" for each, seconds in found.items())
    return best, [f"CLIPS as measured: {best}. Tried: {tried}.", _ageing(subject, best)]


def _ageing(subject: Subject, arrangement: Arrangement) -> str:
    """Return how an environment slows down with the cases it has seen."""
    engine = ClipsReadBack(subject.base, arrangement)
    young = statistics.fmean(turn(engine, subject.cases))
    prepared = engine.prepare_all(subject.cases)
    for _ in range(_PASSES_OF_AN_OLD_ENVIRONMENT):
        for case in prepared:
            engine.run(case)
    old = statistics.fmean(timed(engine, prepared))
    count = len(prepared) * (_PASSES_OF_AN_OLD_ENVIRONMENT + 1)
    return (
        f"An environment of CLIPS slows down: {duration(young)} for a case at first, {duration(old)} after "
        f"{count:,} cases; so each round has a new one, whose building is not counted."
    )
