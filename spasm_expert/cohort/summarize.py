"""Counts what a whole cohort came to: levels, causes, tests, red flags and the rules that fired."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from spasm_expert.cohort.conversion import ASSESSMENT
from spasm_expert.cohort.errors import CohortError
from spasm_expert.cohort.experts import expert_of
from spasm_expert.cohort.kinds import kind_of
from spasm_expert.cohort.outcomes import summary_of_plain
from spasm_expert.cohort.reading import opened
from spasm_expert.cohort.tables import PARTING
from spasm_expert.levels import Level

_AT_ONCE: Final = 1000
_LISTS: Final = ("causes", "tests", "red_flags", "self_care", "rules")
_NONE: Final = "none"


@dataclass(frozen=True)
class CohortSummary:
    """How often each answer was given in a cohort; the most frequent first, levels by urgency.

    Attributes:
        records: Answers counted.
        levels: How many of each level.
        first_causes: How many with each cause in first place; `none` where nothing is believed.
        causes: How many with each cause that is at least possible.
        tests: How many for whom each test is worth doing.
        red_flags: How many with each red flag.
        self_care: How many who are advised each measure.
        rules: How many in which each rule fired; None if the answers do not name their rules.
        never_fired: The rules that fired in none; None if the answers do not name their rules.
    """

    records: int
    levels: Mapping[str, int]
    first_causes: Mapping[str, int]
    causes: Mapping[str, int]
    tests: Mapping[str, int]
    red_flags: Mapping[str, int]
    self_care: Mapping[str, int]
    rules: Mapping[str, int] | None
    never_fired: tuple[str, ...] | None

    def share(self, count: int) -> float:
        """Return which share of the records a count is, from 0 to 1."""
        return count / self.records if self.records else 0.0

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as plain data."""
        plain = dict(vars(self))
        return {name: list(said) if isinstance(said, tuple) else said for name, said in plain.items()}


def summarize(path: str, *, expert: str = "") -> CohortSummary:
    """Return how often each answer was given in the output of a run.

    Args:
        path: The output, JSON Lines or a table, or `-`.
        expert: Whose rules may have fired, as in `assess_chunk`.

    Raises:
        CohortError: The file holds something else than answers.
        OSError: It cannot be read.
    """
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("level", "cause", *_LISTS)}
    records = 0
    with_rules = True
    for answer in _answers(path):
        records += 1
        counts["level"][answer["level"]] += 1
        counts["cause"][answer["cause"] or _NONE] += 1
        with_rules = with_rules and "rules" in answer
        for name in _LISTS:
            # A rule fires once for each match, and is counted once for each record.
            counts[name].update(set(answer.get(name, ())))
    with_rules = with_rules and records > 0
    return CohortSummary(
        records,
        {level.id: counts["level"][level.id] for level in reversed(Level)},
        _ordered(counts["cause"]),
        _ordered(counts["causes"]),
        _ordered(counts["tests"]),
        _ordered(counts["red_flags"]),
        _ordered(counts["self_care"]),
        rules=_ordered(counts["rules"]) if with_rules else None,
        never_fired=_never(counts["rules"], expert) if with_rules else None,
    )


def _ordered(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _never(fired: Counter[str], expert: str) -> tuple[str, ...]:
    return tuple(sorted(rule.id for rule in expert_of(expert).base.rules if rule.id not in fired))


def _answers(path: str) -> Iterator[dict[str, Any]]:
    """Yield each answer as a flat summary."""
    kind = kind_of(path)
    with opened(path, kind) as source:
        for chunk in source.chunks(_AT_ONCE):
            for number, said in chunk.records:
                try:
                    told = _row(source.columns, said) if kind.tabular else json.loads(said)
                    flat = summary_of_plain(told[ASSESSMENT]) if ASSESSMENT in told else told
                    yield _checked(flat)
                except (ValueError, TypeError, KeyError, AttributeError, csv.Error):
                    expected = "a line of what `spasm-expert batch` writes"
                    raise CohortError(f"{path}: line {number} is no answer. Expected {expected}.") from None


def _row(columns: tuple[str, ...], cells: Iterable[Any]) -> dict[str, Any]:
    told: dict[str, Any] = dict(zip(columns, cells, strict=True))
    if ASSESSMENT in told:
        return {ASSESSMENT: json.loads(told[ASSESSMENT])}
    for name in _LISTS:
        if isinstance(told.get(name), str):
            told[name] = [part.strip() for part in told[name].split(PARTING) if part]
    return told


def _checked(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer if it looks like one."""
    Level.of(answer["level"])
    if not all(isinstance(answer.get(name, []), list) for name in _LISTS):
        raise TypeError
    return {"cause": "", **answer}
