"""Turns in a race: first every outcome must be equal, then each engine runs the same cases in turn."""

from __future__ import annotations

import contextlib
import gc
import signal
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, NoReturn

from benchmarks.entrants import Entrant, Outcome

_LONG_TURN = 1.0
"""Seconds from which a turn is not repeated."""

Factory = Callable[[], Entrant]


class DisagreementError(Exception):
    """Two engines came to different firings or facts; no time counts."""


class TooSlowError(Exception):
    """Something took longer than it may."""


@dataclass
class Times:
    """What one engine took.

    Attributes:
        key: Short name of the engine.
        title: What it is.
        rounds: For each round the seconds of each case.
        cases: How many of the cases it ran.
        note: Why it ran fewer than all, or not at all.
    """

    key: str
    title: str
    rounds: list[list[float]] = field(default_factory=list)
    cases: int = 0
    note: str = ""

    @property
    def per_case(self) -> float | None:
        """Seconds for a case on average, median of the rounds; None if it was not run."""
        return statistics.median(map(statistics.fmean, self.rounds)) if self.rounds else None

    def ratio(self, other: Times) -> float | None:
        """Return how many times as long as another it took over the cases of both, median of rounds."""
        shared = min(self.cases, other.cases)
        pairs = list(zip(self.rounds, other.rounds, strict=False))
        if not (shared and pairs):
            return None
        return statistics.median(sum(mine[:shared]) / sum(theirs[:shared]) for mine, theirs in pairs)


@dataclass(frozen=True)
class Limits:
    """How long is measured.

    Attributes:
        rounds: Most rounds.
        seconds: Most seconds that one engine may take in all, if it can be done with fewer cases and rounds;
            one that takes longer for one case does not take part.
    """

    rounds: int = 7
    seconds: float = 30.0


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Break off what takes longer than this, where the system has an alarm.

    Raises:
        TooSlowError: It took longer.
    """

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        raise TooSlowError

    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def race(
    entrants: Sequence[tuple[str, str, Factory]],
    cases: Sequence[Any],
    limits: Limits,
    tell: Callable[[str], None],
) -> list[Times]:
    """Return what each engine took; the first is what the others must agree with.

    Args:
        entrants: Short name, title and maker of each engine.
        cases: The facts of each case.
        limits: How long is measured.
        tell: Is told what goes on.

    Raises:
        DisagreementError: An engine came to something else than the first.
    """
    reference: list[Outcome] = []
    runners: list[tuple[Entrant, Times, int]] = []
    every: list[Times] = []
    for key, title, make in entrants:
        times = Times(key, title)
        every.append(times)
        tell(f"comparing: {title}")
        try:
            with within(limits.seconds) if _slow(key) else contextlib.nullcontext():
                entrant = make()
        except TooSlowError:
            times.note = f"not run: > {limits.seconds:g} s to build"
            continue
        rounds = _agree(entrant, cases, reference, times, limits)
        if rounds:
            runners.append((entrant, times, rounds))
    for number in range(limits.rounds):
        tell(f"round {number + 1} of {limits.rounds}")
        for entrant, times, rounds in runners:
            if number < rounds:
                times.rounds.append(turn(entrant, cases[: times.cases]))
    return every


def _slow(key: str) -> bool:
    """Tell whether an engine may be broken off: experta alone, for CLIPS would swallow the alarm."""
    return key.startswith("experta")


def _agree(
    entrant: Entrant, cases: Sequence[Any], reference: list[Outcome], times: Times, limits: Limits
) -> int:
    """Compare an engine with the first one, and return how many rounds it is to run; 0 for none."""
    prepared = entrant.prepare_all(cases)
    first = not reference
    started = time.perf_counter()
    for place, case in enumerate(prepared):
        try:
            with within(limits.seconds) if _slow(times.key) else contextlib.nullcontext():
                result = entrant.run(case)
        except TooSlowError:
            times.note = f"not run: > {limits.seconds:g} s a case"
            return 0
        outcome = entrant.outcome(result)
        if first:
            reference.append(outcome)
        elif outcome != reference[place]:
            raise DisagreementError(_difference(times.title, place, outcome, reference[place]))
        times.cases = place + 1
        if time.perf_counter() - started > limits.seconds and not first:
            break
    seconds = _seconds_per_case(entrant, prepared[: times.cases])
    times.cases, rounds = plan(seconds, times.cases, limits)
    if times.cases < len(cases) or rounds < limits.rounds:
        times.note = f"{times.cases}/{len(cases)} cases, {rounds}/{limits.rounds} rounds"
    return rounds


def _seconds_per_case(entrant: Entrant, prepared: Sequence[Any]) -> float:
    """Return what a case takes when it is not the first; at most three are tried, of slow ones one."""
    spent: list[float] = []
    for case in prepared[:3]:
        start = time.perf_counter()
        entrant.run(case)
        spent.append(time.perf_counter() - start)
        if sum(spent) > _LONG_TURN:
            break
    return statistics.fmean(spent)


def plan(seconds: float, cases: int, limits: Limits) -> tuple[int, int]:
    """Return how many cases and rounds fit into the time of an engine, at least one of each.

    Args:
        seconds: What a case takes.
        cases: How many there are.
        limits: How long is measured.
    """
    possible = max(1, int(limits.seconds / max(seconds, 1e-9)))
    if possible >= cases * limits.rounds:
        return cases, limits.rounds
    fewest = min(3, cases, possible)
    rounds = min(limits.rounds, possible // fewest)
    return min(cases, possible // rounds), rounds


def turn(entrant: Entrant, cases: Sequence[Any]) -> list[float]:
    """Return the seconds that each case takes in an engine made ready; the first warms it up before."""
    entrant.renew()
    prepared = entrant.prepare_all(cases)
    entrant.run(prepared[0])
    return timed(entrant, prepared)


def timed(entrant: Entrant, prepared: Sequence[Any]) -> list[float]:
    """Return the seconds that each case takes in an engine as it is: the best of three, unless it is slow."""
    gc.collect()
    found = _pass(entrant, prepared)
    for _ in range(2 if sum(found) < _LONG_TURN else 0):
        found = [min(pair) for pair in zip(found, _pass(entrant, prepared), strict=True)]
    return found


def _pass(entrant: Entrant, prepared: Sequence[Any]) -> list[float]:
    clock = time.perf_counter
    found = []
    for case in prepared:
        start = clock()
        entrant.run(case)
        found.append(clock() - start)
    return found


def _difference(title: str, place: int, found: Outcome, expected: Outcome) -> str:
    wrong = sorted(found.fired ^ expected.fired)[:5] or sorted(map(str, found.facts ^ expected.facts))[:5]
    return f"{title} differs in case {place + 1}: {', '.join(wrong)}"
