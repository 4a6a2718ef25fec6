"""The example cases: each can be read, says something, and says what should come out of it.

Whether it does come out is what `spasm-expert check examples` tells.
"""

from pathlib import Path

import pytest

from spasm_expert.case import Case
from spasm_expert.levels import Level

FOLDER = Path(__file__).parents[2] / "examples"
FILES = sorted(FOLDER.glob("*.yaml"))
LEAST_FACTS = 3


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    """Return every example by its name."""
    return {path.stem: Case.from_file(path) for path in FILES}


def facts(case: Case) -> int:
    """Return how many facts a case states."""
    said = (case.patient.age, case.patient.sex, case.patient.pregnant, case.patient.weeks)
    maps = (case.findings, case.measurements, case.medications, case.conditions, case.results)
    return sum(one is not None for one in said) + sum(len(each) for each in maps)


def test_there_are_at_least_twenty_examples(cases: dict[str, Case]) -> None:
    assert len(cases) >= 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_name_of_an_example_is_in_kebab_case(path: Path) -> None:
    words = path.stem.split("-")
    assert all(word.isalnum() and word.isascii() and word == word.lower() for word in words)


def test_no_two_examples_have_the_same_title_or_say_the_same(cases: dict[str, Case]) -> None:
    assert len({case.title for case in cases.values()}) == len(cases)
    bare = [
        case.model_copy(update={"title": None, "source": None, "expect": None}) for case in cases.values()
    ]
    assert len(set(bare)) == len(bare)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_has_a_title_and_at_least_three_facts(path: Path, cases: dict[str, Case]) -> None:
    case = cases[path.stem]
    assert case.title
    assert facts(case) >= LEAST_FACTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_expects_something(path: Path, cases: dict[str, Case]) -> None:
    expect = cases[path.stem].expect
    assert expect is not None
    assert expect.disposition or expect.any_cause or expect.causes
    assert not {*expect.any_cause, *expect.causes} & set(expect.not_causes)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_canonical_form_of_an_example_says_the_same(path: Path, cases: dict[str, Case]) -> None:
    case = cases[path.stem]
    again = Case.from_dict(case.to_dict())
    assert again == case
    assert again.to_dict() == case.to_dict()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_test_that_is_expected_has_no_result_yet(path: Path, cases: dict[str, Case]) -> None:
    case = cases[path.stem]
    assert case.expect is not None
    measured = {f"{name}_test" for name in case.measurements}
    assert not set(case.expect.tests) & (measured | set(case.results))


def test_no_example_is_taken_from_a_publication(cases: dict[str, Case]) -> None:
    assert [name for name, case in cases.items() if case.source] == []


def test_every_level_is_the_label_of_some_example(cases: dict[str, Case]) -> None:
    labels = {
        case.expect.disposition[0] for case in cases.values() if case.expect and case.expect.disposition
    }
    assert labels == {level.id for level in Level}
