"""The whole of an assessment, from a plain dictionary to a plain dictionary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.entrants import Entrant, Facts, Outcome, from_places
from spasm_expert.case import Case
from spasm_expert.expert import Expert

Told = Mapping[str, Any]
"""A case as plain data."""

_NO_PART_OF_A_CASE = ("title", "source", "expect")

VIGNETTES = Path(__file__).parent.parent / "tests" / "vignettes"


def cases_in(folder: Path) -> list[tuple[str, Case]]:
    """Return the name and the case of each file of a folder, in order of names."""
    return [(path.stem, Case.from_file(path)) for path in sorted(folder.glob("*.yaml"))]


def told_by(case: Case) -> Told:
    """Return a case as plain data, without what is expected of it."""
    return {name: value for name, value in case.to_dict().items() if name not in _NO_PART_OF_A_CASE}


class Assess(Entrant):
    """`assess(dict).to_dict()`: validation, inference with totals, and the finished result.

    Args:
        expert: The expert.
        told: The cases as plain data, in the order of their facts.
    """

    key, title = "assess", "assess(dict).to_dict(), the whole"

    def __init__(self, expert: Expert, told: Sequence[Told]) -> None:
        self._expert = expert
        self._told = list(told)

    def prepare_all(self, cases: Sequence[Facts]) -> list[Any]:
        return self._told[: len(cases)]

    def run(self, prepared: Told) -> Any:
        return self._expert.assess(prepared).to_dict()

    def outcome(self, result: Any) -> Outcome:
        by_id = self._expert.base.by_id
        fired = [by_id[firing["rule"]].place for firing in result["trace"]["firings"]]
        return from_places(self._expert.base, fired)
