"""The published cases of this folder: what was agreed that the expert must reach on them, and their form.

`spasm-expert evaluate tests/vignettes` prints the whole table. A target counts as met when the count does.
"""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from spasm_expert.case import Case
from spasm_expert.evaluation import Evaluation, evaluate_files

pytestmark = pytest.mark.generated

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.yaml"))
CASES = 36
LEAST_FACTS = 3


@pytest.fixture(scope="module")
def found() -> Evaluation:
    """Return the evaluation of the cases of this folder."""
    return evaluate_files([HERE])


@pytest.mark.parametrize(
    ("measure", "share"), [("cause_first", 0.80), ("cause_in_first_3", 0.95), ("level_accepted", 0.85)]
)
def test_as_many_are_right_as_was_agreed(measure: str, share: float, found: Evaluation) -> None:
    counted = found.overall.measures[measure]
    assert counted.hits >= math.ceil(share * counted.total), found.misses


def test_every_answer_is_safe(found: Evaluation) -> None:
    safe = found.overall.measures["safe"]
    assert safe.hits == safe.total == sum(bool(case.label) for case in found.cases)


def test_no_emergency_that_nobody_disputes_is_answered_below_emergency(found: Evaluation) -> None:
    missed = found.overall.measures["undisputed_emergencies_missed"]
    assert missed.total >= 10
    assert missed.hits == 0, found.misses


def test_at_most_one_disputed_emergency_is_answered_below_emergency(found: Evaluation) -> None:
    assert found.overall.measures["emergencies_missed"].hits <= 1


def test_at_most_one_mild_case_is_sent_the_same_day_or_at_once(found: Evaluation) -> None:
    urgent = found.overall.measures["mild_made_urgent"]
    assert urgent.total >= 10
    assert urgent.hits <= 1


def test_all_files_are_read_and_labelled(found: Evaluation) -> None:
    assert len(found.cases) == len(FILES) == CASES
    assert (found.unread, found.unlabelled) == ((), ())


def test_no_level_is_more_than_one_step_above_what_is_accepted(found: Evaluation) -> None:
    above = found.overall.measures["above_all_accepted"]
    assert above.hits <= 1
    assert [
        case.name for case in found.cases if case.label and case.steps > 1 and case.level not in case.accepted
    ] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_names_its_source_its_label_and_its_group(path: Path) -> None:
    case = Case.from_file(path)
    assert case.expect is not None
    assert case.title
    assert case.expect.disposition
    assert case.expect.any_cause
    assert case.expect.group
    assert case.source["title"]
    assert case.source["publisher"]
    assert case.source["url"].startswith("http")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_tells_facts(path: Path) -> None:
    case = Case.from_file(path)
    maps = (case.findings, case.measurements, case.medications, case.conditions, case.results)
    assert sum(map(len, maps)) >= LEAST_FACTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_name_of_a_file_does_not_tell_the_cause(path: Path) -> None:
    case = Case.from_file(path)
    assert case.expect is not None
    words = {word for cause in case.expect.any_cause for word in cause.split("_") if len(word) > LEAST_FACTS}
    telling = words - {
        "back",
        "calf",
        "limb",
        "muscle",
        "spasm",
        "stiff",
        "cramp",
        "nocturnal",
        "pains",
        "person",
        "syndrome",
    }
    assert [word for word in telling if word in path.stem] == []


def test_no_two_cases_say_the_same() -> None:
    bare = [
        Case.from_file(path).model_copy(update={"title": None, "source": None, "expect": None})
        for path in FILES
    ]
    assert len(set(bare)) == len(bare)
