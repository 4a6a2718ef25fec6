"""The laws of the explanations: what must hold whatever the case; `SPASM_EXPERT_EFFORT` widens the sample."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import spasm_expert
from spasm_expert import (
    Case,
    InvalidCaseError,
    Level,
    counterfactuals,
    default_expert,
    how,
    next_questions,
    urgency_range,
    what_if,
    why_not,
)
from spasm_expert.derivation import concluded
from spasm_expert.explain.names import KINDS, conclusion_named
from spasm_expert.explain.reasons import holds

from .conftest import EXAMPLES, generated, name_of, plain, some

SETTLED = ("exercise_cramp", "dvt", "rhabdomyolysis")


def without(case, name):
    raw = plain(case)
    for section in ("findings", "measurements", "medications", "conditions"):
        raw.get(section, {}).pop(name, None)
    raw.get("patient", {}).pop("weeks" if name == "weeks_pregnant" else name, None)
    return Case.from_dict(raw)


@pytest.mark.parametrize("path", some(4), ids=name_of)
def test_removing_a_fact_that_is_named_as_necessary_removes_the_conclusion(path):
    case = Case.from_file(path)
    answer = default_expert().assess(case)
    wanted = [answer.disposition.level, *(cause.id for cause in answer.causes[:1])]
    for conclusion in wanted:
        derivation = how(case, conclusion)
        assert derivation.reached
        for name in derivation.necessary:
            less = default_expert().assess(without(case, name))
            assert conclusion not in concluded(less), (conclusion, name)


@pytest.mark.parametrize("path", some(8, 1), ids=name_of)
def test_removing_another_fact_leaves_the_conclusion(path):
    case = Case.from_file(path)
    answer = default_expert().assess(case)
    derivation = how(case, answer.disposition.level)
    spare = [node.name for node in derivation.nodes if node.necessary is False]
    for name in spare[:4]:
        less = default_expert().assess(without(case, name))
        assert answer.disposition.level in concluded(less), name


@pytest.mark.parametrize("path", some(17, 5), ids=name_of)
def test_what_holds_is_what_the_answer_concluded(path):
    case = Case.from_file(path)
    expert = default_expert()
    reached = concluded(expert.assess(case))
    terms = [term.id for kind in KINDS for term in expert.vocabulary.of_kind(kind)][::9]
    for name in {*sorted(reached)[::5], *terms, "routine", "emergency"}:
        assert holds(case, conclusion_named(name, expert), expert=expert) is (name in reached), name


def reaches(target, difference):
    before, after = Level.of(difference.level_before), Level.of(difference.level_after)
    if target == "raise":
        return after > before
    if target == "lower":
        return after < before
    return difference.first_after not in ("", difference.first_before)


def check_counterfactuals(case, target, most=2):
    found = counterfactuals(case, target, most=most)
    for each in found.found:
        texts = [str(change) for change in each.changes]
        assert 1 <= len(texts) <= 3
        done = what_if(case, texts)
        assert reaches(target, done), texts
        assert done.level_after == each.level
        assert done.first_after == each.first
        for left_out in texts if len(texts) > 1 else ():
            assert not reaches(target, what_if(case, [text for text in texts if text != left_out]))
    return found


@pytest.mark.parametrize("target", ["raise", "lower"])
@pytest.mark.parametrize("path", some(1), ids=name_of)
def test_a_counterfactual_does_what_it_says_and_needs_all_of_its_changes(path, target):
    case = Case.from_file(path)
    check_counterfactuals(case, target)


@pytest.mark.parametrize("path", some(6, 2), ids=name_of)
def test_a_counterfactual_puts_another_cause_first_as_it_says(path):
    check_counterfactuals(Case.from_file(path), "other_cause", most=1)


def test_counterfactuals_of_generated_cases_do_what_they_say():
    found = [check_counterfactuals(case, "raise", most=1) for case in generated(2, 1)]
    assert any(each.found for each in found)


def test_a_counterfactual_changes_only_what_is_unknown_or_measured():
    for path in some(17):
        case = Case.from_file(path)
        for each in counterfactuals(case, "raise", most=3).found:
            for change in each.changes:
                assert not change.before or change.term in case.measurements


@pytest.mark.parametrize("path", some(13), ids=name_of)
def test_why_not_of_a_reached_conclusion_says_that_it_was_reached(path):
    case = Case.from_file(path)
    for name in sorted(concluded(default_expert().assess(case)))[::8]:
        found = why_not(case, name)
        assert found.reached, name
        assert "was reached" in found.answer


@pytest.mark.parametrize("path", some(13, 1), ids=name_of)
def test_why_not_of_what_was_not_reached_does_not_say_so(path):
    case = Case.from_file(path)
    reached = concluded(default_expert().assess(case))
    for name in SETTLED:
        if name not in reached:
            found = why_not(case, name)
            assert not found.reached
            assert all(rule.truth != "met" or rule.population for rule in found.rules)


@pytest.mark.parametrize("path", some(6), ids=name_of)
def test_the_urgency_range_contains_the_level(path):
    found = urgency_range(Case.from_file(path))
    assert Level.of(found.lowest) <= Level.of(found.level) <= Level.of(found.highest)


@pytest.mark.parametrize("path", some(12, 2), ids=name_of)
def test_the_ends_of_the_urgency_range_are_reached_by_their_answers(path):
    case = Case.from_file(path)
    found = urgency_range(case)
    for level, answers in ((found.highest, found.highest_with), (found.lowest, found.lowest_with)):
        assert what_if(case, [str(each) for each in answers]).level_after == level


@pytest.mark.parametrize("path", some(11, 3), ids=name_of)
def test_the_urgency_range_shrinks_as_questions_are_answered_with_no(path):
    case = Case.from_file(path)
    wide = urgency_range(case)
    for _ in range(3):
        denied = next((each.term for each in wide.decided_by if deniable(each.term)), None)
        if denied is None:
            break
        case = told(case, denied, "no")
        narrow = urgency_range(case)
        assert Level.of(wide.lowest) <= Level.of(narrow.lowest)
        assert Level.of(narrow.highest) <= Level.of(wide.highest)
        assert denied not in [each.term for each in narrow.decided_by]
        wide = narrow


def deniable(term):
    vocabulary = default_expert().vocabulary
    return vocabulary.knows(term) and vocabulary.get(term).kind in ("finding", "condition")


def told(case, term, word):
    raw = plain(case)
    section = {"finding": "findings", "condition": "conditions", "drug": "medications"}[
        default_expert().vocabulary.get(term).kind
    ]
    raw.setdefault(section, {})[term] = word
    return Case.from_dict(raw)


@pytest.mark.parametrize("path", some(12, 1), ids=name_of)
def test_questions_never_ask_what_is_known(path):
    case = Case.from_file(path)
    with default_expert().at_rest(case) as session:
        known = {
            fact.term
            for fact in session.facts_in_words
            # What is known to be there may still be asked how long, on which side, how bad.
            if fact.value == "absent" or fact.term in case.measurements
        }
    asked = {each.term for each in next_questions(case, 50).questions}
    assert asked.isdisjoint(known)


@pytest.mark.parametrize("path", some(40, 2), ids=name_of)
def test_what_was_answered_with_do_not_know_is_not_asked_again(path):
    case = Case.from_file(path)
    for _ in range(2):
        asked = [each.term for each in next_questions(case, 9).questions if deniable(each.term)]
        for term in asked[:3]:
            case = told(case, term, "unknown") if term != "pregnant" else case
        again = {each.term for each in next_questions(case, 50).questions}
        assert again.isdisjoint({term for term in asked[:3] if term != "pregnant"})


def test_a_question_that_is_to_be_skipped_is_not_asked():
    case = Case.from_dict({"findings": {"calf_spasm": True}})
    first = next_questions(case, 1).questions[0].term
    assert first not in {each.term for each in next_questions(case, 50, skip=[first]).questions}


def test_changes_that_contradict_the_case_are_refused():
    case = Case.from_dict({"findings": {"weakness": False}})
    with pytest.raises(InvalidCaseError, match="proximal_weakness"):
        what_if(case, ["proximal_weakness=yes"])


SCRIPT = """
import sys
from spasm_expert import Case, counterfactuals, next_questions
case = Case.from_file(sys.argv[1])
sys.stdout.write(counterfactuals(case, "lower").to_json() + next_questions(case).to_json())
"""


def test_the_same_bytes_in_another_process_with_another_hash_seed():
    path = next(path for path in EXAMPLES if path.stem.startswith("leg-cramps-on-a-diuretic"))
    case = Case.from_file(path)
    root = str(Path(spasm_expert.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)],
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": root},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout == counterfactuals(case, "lower").to_json() + next_questions(case).to_json()
