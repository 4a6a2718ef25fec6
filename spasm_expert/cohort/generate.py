"""Makes up cases, the same for the same seed on every Python: to try a cohort with, and for nothing else."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

from spasm_expert.cohort.profiles import PROFILES, Profile

NOTICE: Final = (
    "These cases are made up at random. They describe nobody, and say nothing of how often anything is found."
)

_TYPICAL: Final = 0.8
_ASKED: Final = 0.7
_AGAINST: Final = 0.06
"""How often something that is usually asked for and absent is present."""
_TOLD: Final = 0.5

_T = TypeVar("_T")


class _Chance:
    """Random choices made of `random()` alone, whose numbers Python promises never to change."""

    def __init__(self, seed: int, number: int) -> None:
        self._random = random.Random(f"spasm_expert {seed} {number}").random

    def happens(self, share: float) -> bool:
        return self._random() < share

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random()

    def whole(self, low: int, high: int) -> int:
        return low + int(self._random() * (high - low + 1))

    def one_of(self, items: Sequence[_T]) -> _T:
        return items[int(self._random() * len(items))]

    def some_of(self, items: Sequence[_T], share: float) -> list[_T]:
        return [item for item in items if self.happens(share)]


def generate(number: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield made-up cases in the case format, each with an id.

    A case depends on the seed and its place alone, so the first of many are the same as few.

    Args:
        number: How many.
        seed: Any whole number; the same one gives the same cases.
    """
    for place in range(1, number + 1):
        yield {"id": f"made-up-{seed}-{place}", **_case(_Chance(seed, place))}


def as_line(case: dict[str, Any]) -> str:
    """Return a case as a line of JSON, without its end."""
    return json.dumps(case, ensure_ascii=False)


def _case(chance: _Chance) -> dict[str, Any]:
    profile = chance.one_of(PROFILES)
    sections = {
        "title": f"made up: {profile.name}",
        "patient": _patient(profile, chance),
        "spasm": _spasm(profile, chance),
        "findings": _findings(profile, chance),
        "measurements": {
            name: f"{chance.between(low, high):.{digits}f} {unit}"
            for name, low, high, digits, unit in profile.measurements
            if chance.happens(_TOLD)
        },
        "medications": {name: chance.happens(_TOLD) for name in chance.some_of(profile.medications, _TOLD)},
        "conditions": {name: chance.happens(_TOLD) for name in chance.some_of(profile.conditions, _TOLD)},
    }
    return {name: said for name, said in sections.items() if said}


def _patient(profile: Profile, chance: _Chance) -> dict[str, Any]:
    told: dict[str, Any] = {"age": chance.whole(*profile.ages), "sex": chance.one_of(profile.sexes)}
    if profile.weeks:
        return {**told, "pregnant": True, "weeks": chance.whole(*profile.weeks)}
    return told


def _spasm(profile: Profile, chance: _Chance) -> dict[str, Any]:
    told: dict[str, Any] = {key: chance.some_of(items, _TYPICAL) for key, items in profile.spasm}
    if profile.spasm:
        told["lasts"] = f"{chance.whole(1, 20)} min"
        told["since"] = f"{chance.whole(1, 60)} days"
    return {key: said for key, said in told.items() if said}


def _findings(profile: Profile, chance: _Chance) -> dict[str, bool]:
    present = dict.fromkeys(chance.some_of(profile.typical, _TYPICAL), True)
    asked = {name: chance.happens(_AGAINST) for name in chance.some_of(profile.absent, _ASKED)}
    return present | {name: said for name, said in asked.items() if name not in present}
