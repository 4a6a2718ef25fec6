"""Rule books read back, compared over cases; stored answers run again."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from spasm_expert.case import Case
from spasm_expert.expert import Expert, default_expert
from spasm_expert.rulebook import InvalidRuleBookError, compare_books, diff, expert_of, read_rule_book, replay
from spasm_expert.rulebook.diff import ONLY_BEFORE, OTHERWISE

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
DARK = EXAMPLES / "dark-urine-after-spin-class.yaml"
CRAMP = EXAMPLES / "cramp-in-bed.yaml"
RULE = "rhabdomyolysis.creatine_kinase_above_5000"
CASES = [(path.stem, Case.from_file(path)) for path in (CRAMP, DARK)]


# To export the book and to build an expert of it takes a second or two: once is enough.
pytestmark = pytest.mark.xdist_group("rule_book_read")


@pytest.fixture(scope="module")
def book() -> dict[str, Any]:
    """Return the standard rule book as it comes out of a file."""
    found: dict[str, Any] = json.loads(json.dumps(default_expert().export()))
    return found


@pytest.fixture(scope="module")
def again(book: dict[str, Any]) -> Expert:
    return expert_of(book)


@pytest.fixture(autouse=True)
def one_expert_of_the_book(monkeypatch: pytest.MonkeyPatch, book: dict[str, Any], again: Expert) -> None:
    """Let books be compared without building the same expert of the same book each time."""
    monkeypatch.setattr(
        diff, "expert_of", lambda given, **words: again if given == book else expert_of(given, **words)
    )


def without(book: dict[str, Any], rule: str) -> dict[str, Any]:
    return {**book, "rules": [each for each in book["rules"] if each["id"] != rule]}


def test_book_that_is_read_back_is_the_same_book(book: dict[str, Any], again: Expert) -> None:
    assert again.export() == book
    assert again.knowledge_version == default_expert().knowledge_version


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml"))[::4], ids=lambda path: path.stem)
def test_expert_of_a_book_gives_the_same_answer_byte_for_byte(path: Path, again: Expert) -> None:
    case = Case.from_file(path)
    told = Case.from_dict(case.to_dict(), vocabulary=again.vocabulary)
    assert again.assess(told).to_json() == default_expert().assess(case).to_json()


def test_equal_books_differ_in_nothing(book: dict[str, Any]) -> None:
    found = compare_books(book, copy.deepcopy(book), CASES)
    assert (found.entries, found.other, found.cases, found.changes) == ((), (), 2, ())


def test_rule_that_is_gone_is_told_with_the_case_it_changes(book: dict[str, Any]) -> None:
    found = compare_books(book, without(book, RULE), CASES)
    changed = {each.kind: each for each in found.entries}
    assert changed["rules"].removed == (RULE,)
    assert found.version_before != found.version_after
    touched = {change.case: change for change in found.changes}
    assert CRAMP.stem not in touched
    for change in touched.values():
        assert (RULE, ONLY_BEFORE) in {(rule.rule, rule.how) for rule in change.rules}


def test_limit_that_moves_changes_the_level_of_a_case_and_names_the_rule(book: dict[str, Any]) -> None:
    case = Case.from_dict(
        {"findings": {"muscle_pain": True}, "measurements": {"creatine_kinase": "6000 U/L"}}
    )
    moved = copy.deepcopy(book)
    rule = next(each for each in moved["rules"] if each["id"] == RULE)
    limit_id = rule["when"][0]["above"]
    next(each for each in moved["limits"] if each["id"] == limit_id)["value"] = 7000.0

    (change,) = compare_books(book, moved, [("six thousand", case)]).changes

    assert (change.level_before, change.level_after)[0] == "emergency"
    assert RULE in {each.rule for each in change.rules}


def test_changed_text_of_a_fired_rule_is_told_only_if_the_answer_changes(book: dict[str, Any]) -> None:
    edited = copy.deepcopy(book)
    rule = next(each for each in edited["rules"] if each["id"] == RULE)
    rule["because"] = "It is said in other words."
    found = compare_books(book, edited, CASES)
    (rules,) = found.entries
    assert rules.changed == ((RULE, ("because",)),)
    assert found.changes == ()


def test_weaker_evidence_is_named_as_saying_something_else(book: dict[str, Any]) -> None:
    edited = copy.deepcopy(book)
    for rule in edited["rules"]:
        for part in rule["then"]:
            if part.get("supports") == "nocturnal_leg_cramp":
                part["strength"] = "weak"
    (change,) = compare_books(book, edited, CASES).changes
    assert change.case == CRAMP.stem
    assert OTHERWISE in {rule.how for rule in change.rules}


def test_every_fault_of_a_book_is_told_at_once(book: dict[str, Any]) -> None:
    broken = copy.deepcopy(book)
    broken["rules"][0]["when"] = [{"smells": "fishy"}]
    broken["rules"][1]["then"] = [{"supports": "no_such_cause", "strength": "strong"}]
    broken["terms"][0]["kind"] = "ghost"
    with pytest.raises(InvalidRuleBookError) as caught:
        expert_of(broken, origin="broken.json")
    text = str(caught.value)
    assert f"broken.json: rules.{broken['rules'][0]['id']} cannot be read" in text
    assert "smells is no condition" in text
    assert "no_such_cause" in text
    assert "is of no known kind" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [("[]", "is no rule book"), ("{", "is no JSON"), ('{"rules": []}', "is missing")],
)
def test_file_that_is_no_rule_book_is_refused(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "book.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidRuleBookError, match=said):
        read_rule_book(file)


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidRuleBookError, match=r"nowhere\.json: cannot be read: No such file"):
        read_rule_book(tmp_path / "nowhere.json")


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """Return a file with the answer to a case."""
    file = tmp_path / "answer.json"
    file.write_text(default_expert().assess(Case.from_file(CRAMP)).to_json() + "\n", encoding="utf-8")
    return file


def test_stored_answer_comes_out_the_same_byte_for_byte(stored: Path) -> None:
    found = replay(stored)
    assert found.same_bytes
    assert found.same_answer
    assert found.same_knowledge
    assert found.same_input


def test_answer_written_otherwise_is_the_same_answer_in_other_bytes(stored: Path) -> None:
    stored.write_text(json.dumps(json.loads(stored.read_text(encoding="utf-8"))), encoding="utf-8")
    found = replay(stored)
    assert (found.same_bytes, found.same_answer) == (False, True)


def test_other_knowledge_is_told_with_the_places_that_differ(book: dict[str, Any], stored: Path) -> None:
    edited = copy.deepcopy(book)
    edited["guidance"]["what_to_do"]["self_care"] = "Do as you like."
    found = replay(stored, expert=expert_of(edited))
    assert not found.same_knowledge
    assert {"knowledge_version", "disposition.what_to_do"} <= set(found.differences)


def test_case_that_was_changed_by_hand_is_noticed(stored: Path) -> None:
    answer = json.loads(stored.read_text(encoding="utf-8"))
    answer["case"]["patient"]["age"] = 30
    stored.write_text(json.dumps(answer), encoding="utf-8")
    assert not replay(stored).same_input


def test_answer_without_its_case_cannot_be_run_again(stored: Path) -> None:
    answer = {**json.loads(stored.read_text(encoding="utf-8")), "case": None}
    stored.write_text(json.dumps(answer), encoding="utf-8")
    with pytest.raises(InvalidRuleBookError, match="stored without its case"):
        replay(stored)


def test_file_that_is_no_answer_is_refused(stored: Path) -> None:
    stored.write_text("[1]", encoding="utf-8")
    with pytest.raises(InvalidRuleBookError, match="is no stored answer"):
        replay(stored)
