"""What was to be reached on the real rule base, and whether it was."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.report import Target, duration
from benchmarks.timing import Times


def at_least(what: str, aim: float, slow: Times, fast: Times) -> Target:
    """Return the target that one engine is at least so many times as fast as another."""
    found = slow.ratio(fast)
    figure = "" if found is None else f"{found:,.2f}"
    return Target(what, f">= {aim:,.0f}", figure, None if found is None else found >= aim)


def below(what: str, aim: str, most: float, found: float | None, figure: str) -> Target:
    """Return the target that a figure stays below another."""
    return Target(what, aim, "" if found is None else figure, None if found is None else found < most)


def of_engines(times: Sequence[Times]) -> list[Target]:
    """Return the targets that compare engines; inference is that with the facts each firing rests on."""
    by_key = {each.key: each for each in times}
    ours = by_key["ours_traced"]
    bare = by_key["ours"]
    floor = ours.ratio(by_key["floor"])
    whole = by_key["assess"].ratio(by_key["clips_read"])
    return [
        at_least("CLIPS over inference with facts matched", 5, by_key["clips_read"], ours),
        at_least("CLIPS over inference without them", 5, by_key["clips_read"], bare),
        at_least("experta, engine kept, over inference", 100, by_key["experta_kept"], ours),
        at_least("experta, new engines, over inference", 1000, by_key["experta_plain"], ours),
        below("inference over the floor", "<= 10", 10, floor, f"{floor or 0:.2f}"),
        below("assess over CLIPS, with read-back", "< 1", 1, whole, f"{whole or 0:.2f}"),
    ]


def of_vignettes(assess: Times, names: Sequence[str]) -> tuple[Target, str]:
    """Return the target on the slowest vignette, and a sentence that names it."""
    what, aim = "slowest vignette, assess", "< 3 ms"
    if not assess.rounds:
        return Target(what, aim, "", None), "No vignette was assessed."
    per_case = [statistics.median(case) for case in zip(*assess.rounds, strict=True)]
    slowest = max(per_case)
    told = f"The slowest vignette is {names[per_case.index(slowest)]}."
    return below(what, aim, 3e-3, slowest, duration(slowest)), told


def of_doubling(times: Sequence[Times]) -> list[Target]:
    """Return the targets on a rule base with twice as many rules."""
    found = []
    for once, twice in (times[:2], times[2:]):
        more = twice.ratio(once)
        grown = None if more is None else more - 1
        figure = f"{100 * (grown or 0):+.1f} %"
        what = f"{once.title}, rules doubled"
        found.append(below(what, "< +10 %", 0.1, grown, figure))
    return found


def of_building(rules: int, seconds: float) -> Target:
    """Return the target on the time to build a rule base."""
    return below(f"building {rules:,} rules", "< 2 s", 2.0, seconds, duration(seconds))


def of_memory(found: Mapping[str, Any] | None) -> Target:
    """Return the target on the memory after a tenth of the cases and after all."""
    cases = "all" if found is None else f"{found['cases']:,}"
    what, aim = f"memory after {cases} cases, against a tenth", "+-5 %"
    if found is None or None in found["mib"].values():
        return Target(what, aim, "", None)
    early, late = found["mib"].values()
    figure = f"{100 * (late / early - 1):+.1f} % ({early:.0f} to {late:.0f} MiB)"
    return Target(what, aim, figure, abs(late / early - 1) <= 0.05)
