"""How often the expert is right over cases that the project wrote or found: none gets worse unnoticed.

`spasm-expert evaluate examples tests/data/cases` prints the tables. The floors are what was reached when they
were set; none may be lowered without a reason. The published cases with agreed targets are in `vignettes/`.

Cases: `examples/`, `tests/data/cases/` (published ones with their source, others written for the project) and
`tests/data/plain_words.txt` (three or four facts in the most general words; most have a cause and no level).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from spasm_expert.case import Case
from spasm_expert.evaluation import Evaluation, ScoredCase, evaluate, evaluate_files
from spasm_expert.levels import Level

# All cases are assessed before the first test: once is enough.
pytestmark = [pytest.mark.generated, pytest.mark.xdist_group("accuracy")]

HERE = Path(__file__).parent
CASES = HERE / "data" / "cases"
PLAIN = HERE / "data" / "plain_words.txt"
LEVELS = tuple(level.id for level in Level)

FLOORS = {
    "examples": {
        "cause_first": 30,
        "cause_in_first_3": 32,
        "level_is_label": 33,
        "level_accepted": 34,
        "strictly_safe": 34,
        "safe": 34,
    },
    "cases": {
        "cause_first": 82,
        "cause_in_first_3": 89,
        "level_is_label": 81,
        "level_accepted": 88,
        "strictly_safe": 88,
        "safe": 89,
    },
    "plain words": {
        "cause_first": 179,
        "cause_in_first_3": 198,
        "level_is_label": 68,
        "level_accepted": 72,
        "strictly_safe": 72,
        "safe": 73,
    },
}
CEILINGS = {"examples": 0, "cases": 1, "plain words": 1}
"""Most cases whose level may be more urgent than any that is accepted."""


@pytest.fixture(scope="module")
def found() -> dict[str, Evaluation]:
    """Return the evaluation of each collection of cases."""
    plain = [Case.from_text(text) for text in PLAIN.read_text(encoding="utf-8").split("\n---\n")]
    return {
        "examples": evaluate_files([HERE.parent / "examples"]),
        "cases": evaluate_files([CASES]),
        "plain words": evaluate((str(case.title), case) for case in plain),
    }


@pytest.fixture
def every(found: dict[str, Evaluation]) -> list[ScoredCase]:
    """Return the cases of all collections, scored."""
    return [case for each in found.values() for case in each.cases]


@pytest.mark.parametrize("name", FLOORS)
def test_as_many_are_right_as_when_the_floor_was_set(name: str, found: dict[str, Evaluation]) -> None:
    reached = {key: measure.hits for key, measure in found[name].overall.measures.items()}
    assert {key: reached[key] for key, floor in FLOORS[name].items() if reached[key] < floor} == {}
    assert reached["above_all_accepted"] <= CEILINGS[name]


@pytest.mark.parametrize("level", LEVELS)
def test_no_case_is_answered_two_levels_too_low(level: str, every: list[ScoredCase]) -> None:
    labelled = [case for case in every if case.label == level]
    assert len(labelled) >= 10
    assert [case.name for case in labelled if case.steps < -1] == []


def test_no_self_care_case_is_made_urgent(every: list[ScoredCase]) -> None:
    urgent = {Level.TWO_WEEKS.id, Level.SAME_DAY.id, Level.EMERGENCY.id}
    mild = [case for case in every if case.label == Level.SELF_CARE.id]
    assert len(mild) >= 15
    assert [case.name for case in mild if case.level in urgent] == []


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_case_says_where_it_comes_from_and_what_is_right(path: Path) -> None:
    case = Case.from_file(path)
    assert case.title
    assert case.expect is not None
    assert case.expect.disposition
    published = path.name.startswith("published-")
    assert published is not (case.source == "written for this project")
    assert not published or str(case.source["url"]).startswith("http")
