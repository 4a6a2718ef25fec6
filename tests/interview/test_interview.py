"""What an interview asks, takes, remembers and when it ends, without a terminal."""

import random
from collections.abc import Callable, Mapping

import pytest

from spasm_expert import Case, Expert
from spasm_expert.explain.changes import section_of, stated_in
from spasm_expert.interview import AnswerError, Interview, Step, unknown_of_person

PERSON = {"age": "40", "sex": "male", "sites": "calf", "spasm_since": "2 days"}
KNOWN = {"patient": {"age": 40, "sex": "male"}, "spasm": {"sites": ["calf"], "since": "2 days"}}


def held(interview: Interview, answers: Mapping[str, str], other: str = "don't know") -> list[str]:
    """Answer until the interview ends; return the keys of what was asked, in order."""
    asked = []
    while (step := interview.step) is not None:
        asked.append(step.key)
        answer = answers.get(step.key, other)
        if answer == "skip":
            interview.skip()
        else:
            interview.answer(answer)
    return asked


def at(expert: Expert, key: str, answers: Mapping[str, str] = PERSON) -> Interview:
    """Return an interview that asks this now."""
    interview = Interview({}, expert=expert)
    while (step := interview.step) is not None and step.key != key:
        interview.answer(answers.get(step.key, "don't know"))
    assert interview.step is not None, f"{key} was not asked"
    return interview


def test_the_person_comes_first_then_the_spasm_then_the_red_flags(invented: Expert) -> None:
    asked = held(Interview({}, expert=invented), {**PERSON, "sex": "female"})
    assert asked[:6] == ["age", "sex", "pregnant", "sites", "spasm_since", "saddle_numbness"]


def test_pregnancy_is_asked_only_where_it_is_possible(invented: Expert) -> None:
    assert "pregnant" not in held(Interview({}, expert=invented), PERSON)
    old = held(Interview({}, expert=invented), {**PERSON, "sex": "female", "age": "80"})
    assert "pregnant" not in old


def test_a_certain_emergency_ends_it_at_once(invented: Expert) -> None:
    interview = Interview({}, expert=invented)
    assert held(interview, {**PERSON, "saddle_numbness": "yes"})[-1] == "saddle_numbness"
    assert interview.ended == "emergency"
    assert interview.assessment().disposition.level == "emergency"


def test_it_asks_nothing_of_somebody_who_is_an_emergency_already(invented: Expert) -> None:
    interview = Interview({"findings": {"saddle_numbness": True}}, expert=invented)
    assert (interview.step, interview.ended) == (None, "emergency")


def test_it_goes_on_while_several_answers_together_could_make_it_urgent(invented: Expert) -> None:
    answers = {"dark_urine": "yes", "fever": "yes", "muscle_pain": "yes"}
    interview = Interview(KNOWN, expert=invented)
    held(interview, answers)
    assert interview.ended == "emergency"


def test_it_ends_when_no_answer_matters(invented: Expert) -> None:
    interview = Interview(KNOWN, expert=invented)
    asked = held(interview, {"laboratory": "no"}, "no")
    assert interview.ended == "settled"
    assert "creatine_kinase" not in asked
    assert len(asked) == len(set(asked)) < 12


def test_the_detail_that_matters_is_asked_right_after_its_finding(invented: Expert) -> None:
    interview = at(invented, "weakness")
    interview.answer("yes")
    assert interview.step is not None
    assert interview.step.key == "weakness.since"
    interview.answer("3 days")
    assert interview.case.findings["weakness"].since == 3.0
    assert interview.assessment().disposition.level == "same_day"


def test_a_drug_can_have_been_stopped_and_when_is_asked(invented: Expert) -> None:
    interview = at(invented, "baclofen", {**PERSON, "medications": "yes"})
    interview.answer("stopped")
    assert interview.step is not None
    assert interview.step.key == "baclofen.stopped"
    interview.answer("2 days")
    assert interview.case.medications["baclofen"].stopped == 2.0
    assert interview.assessment().disposition.level == "same_day"


def test_no_value_of_the_laboratory_is_asked_for_before_there_are_results(invented: Expert) -> None:
    asked = held(Interview(KNOWN, expert=invented), {"laboratory": "yes"})
    assert asked.index("laboratory") + 1 == asked.index("creatine_kinase")


def test_dont_know_is_stored_as_unknown_and_never_asked_again(invented: Expert) -> None:
    interview = Interview({}, expert=invented)
    asked = held(interview, {"medications": "yes"})
    assert len(asked) == len(set(asked))
    assert interview.case.findings["saddle_numbness"].state == "unknown"
    assert interview.case.medications["baclofen"].state == "unknown"
    assert interview.to_dict()["not_to_ask"] == [
        "age",
        "laboratory",
        "pregnant",
        "sex",
        "sites",
        "spasm_since",
    ]


def test_what_of_the_person_was_not_to_ask_is_not_asked_when_it_is_resumed(invented: Expert) -> None:
    first = Interview({}, expert=invented)
    held(first, {**PERSON, "sex": "don't know"})
    saved = first.to_dict()
    second = Interview(Case.from_dict(saved), expert=invented, unknown=unknown_of_person(saved))
    assert held(second, {}) == []


def test_what_was_skipped_is_asked_once_more_at_the_end(invented: Expert) -> None:
    interview = Interview({}, expert=invented)
    asked = held(interview, {**PERSON, "age": "skip", "saddle_numbness": "skip"}, "no")
    assert asked.count("age") == asked.count("saddle_numbness") == 2
    assert asked[-2:] == ["age", "saddle_numbness"]
    assert interview.ended == "settled"


def test_the_second_time_it_says_so(invented: Expert) -> None:
    interview = Interview({**KNOWN, "patient": {"sex": "male"}}, expert=invented)
    again = []
    while (step := interview.step) is not None:
        again.append((step.key, step.again))
        if step.key == "age":
            interview.skip()
        else:
            interview.answer("don't know")
    assert again[0] == ("age", False)
    assert again[-1] == ("age", True)


def test_back_takes_the_last_answer_back_and_asks_it_again(invented: Expert) -> None:
    interview = at(invented, "dark_urine")
    before, asked = interview.case, interview.asked
    interview.answer("yes")
    assert interview.back()
    assert interview.step is not None
    assert (interview.step.key, interview.case, interview.asked) == ("dark_urine", before, asked)
    while interview.back():
        pass
    assert interview.step.key == "age"
    assert interview.case == Case()


def test_back_leads_out_of_an_emergency_that_was_a_slip(invented: Expert) -> None:
    interview = at(invented, "saddle_numbness")
    interview.answer("yes")
    assert interview.ended == "emergency"
    assert interview.back()
    interview.answer("no")
    assert interview.ended == ""


@pytest.mark.parametrize(
    ("key", "answer", "says"),
    [
        ("age", "200", "from 0 to 130"),
        ("age", "no", "Expected years"),
        ("sex", "famale", "Did you mean female?"),
        ("sites", "clf", "Did you mean calf?"),
        ("spasm_since", "5", "the unit is missing"),
        ("saddle_numbness", "maybe", "Expected yes, no or don't know."),
        ("baclofen", "sometimes", "stopped"),
        ("creatine_kinase", "400", "has no unit"),
        ("creatine_kinase", "400 mmol/L", "unknown unit"),
    ],
)
def test_a_wrong_answer_changes_nothing_and_says_what_is_allowed(
    invented: Expert, key: str, answer: str, says: str
) -> None:
    interview = at(invented, key, {**PERSON, "laboratory": "yes", "medications": "yes"})
    before, step = interview.case, interview.step
    with pytest.raises(AnswerError, match=says.replace("?", r"\?")):
        interview.answer(answer)
    assert (interview.case, interview.step) == (before, step)


def test_an_answer_that_contradicts_an_earlier_one_is_refused(invented: Expert) -> None:
    known = {"patient": KNOWN["patient"], "findings": {"leg_spasm": False}}
    interview = Interview(known, expert=invented)
    with pytest.raises(AnswerError, match="does not go with what was said before"):
        interview.answer("calf")
    interview.answer("jaw")
    assert set(interview.case.findings) == {"leg_spasm", "jaw_spasm"}


def test_a_man_is_not_pregnant(invented: Expert) -> None:
    interview = Interview({"patient": {"age": 30}}, expert=invented)
    interview.skip()
    interview.answer("yes")
    while (step := interview.step) is not None and step.key != "sex":
        interview.answer("don't know")
    with pytest.raises(AnswerError, match="does not go with what was said before"):
        interview.answer("male")


@pytest.mark.parametrize("answer", ["Yes", " y ", "YES.", "yes!"])
def test_yes_is_understood_however_it_is_typed(invented: Expert, answer: str) -> None:
    interview = at(invented, "dark_urine")
    interview.answer(answer)
    assert interview.case.findings["dark_urine"].state == "present"


def test_places_are_understood_as_people_say_them(invented: Expert) -> None:
    interview = at(invented, "sites")
    interview.answer("Calf, toe and Lower back")
    assert set(interview.case.findings) == {"calf_spasm", "lower_back_spasm", "toe_spasm"}


def test_no_more_is_asked_than_wanted(invented: Expert) -> None:
    interview = Interview({}, expert=invented, most=3)
    assert len(held(interview, PERSON)) == 3
    assert interview.ended == "limit"


def test_every_question_says_why_it_is_asked_and_what_may_be_answered(invented: Expert) -> None:
    interview = Interview({}, expert=invented)
    while (step := interview.step) is not None:
        assert step.question.endswith("?")
        assert step.why.endswith(".")
        assert step.allowed
        interview.answer("don't know")


def test_status_tells_the_level_and_how_far_it_can_still_go(invented: Expert) -> None:
    status = Interview(KNOWN, expert=invented).status()
    assert status.level == "routine appointment"
    assert "emergency, now" in status.range


def test_after_the_end_there_is_nothing_to_answer(invented: Expert) -> None:
    interview = Interview({"findings": {"saddle_numbness": True}}, expert=invented)
    with pytest.raises(AnswerError, match="over"):
        interview.answer("yes")


def is_known(case: Case, step: Step, expert: Expert) -> bool:
    """Tell whether the case says already what a step asks."""
    if step.kind in ("gate", "sites") and not step.detail:
        return False
    said = stated_in(case, step.term, section_of(step.term, expert.vocabulary))
    return said is not None if not step.detail else getattr(said, step.detail) not in (None, ())


def random_answer(randomly: random.Random) -> Callable[[Step], str]:
    def answer(step: Step) -> str:
        values = {"age": "51", "creatine_kinase": "900 U/L", "weeks_pregnant": "20"}
        if randomly.random() < 0.2:
            return randomly.choice(["skip", "don't know"])
        if step.kind == "value":
            return values.get(step.key, "2 weeks")
        return "calf" if step.kind == "sites" else randomly.choice(step.allowed.split(", "))

    return answer


@pytest.mark.parametrize("seed", range(12))
def test_the_result_is_that_of_the_saved_answers_and_nothing_known_is_asked(
    invented: Expert, seed: int
) -> None:
    interview = Interview({}, expert=invented)
    answer = random_answer(random.Random(seed))
    while (step := interview.step) is not None:
        assert not is_known(interview.case, step, invented)
        text = answer(step)
        if text == "skip":
            interview.skip()
        else:
            interview.answer(text)
    saved = Case.from_dict(interview.to_dict())
    assert interview.assessment().to_json() == invented.assess(saved).to_json()


@pytest.mark.parametrize("key", ["age", "sex", "spasm_since", "weakness.since", "creatine_kinase"])
def test_a_saved_interview_never_asks_again_what_nobody_could_tell(invented: Expert, key: str) -> None:
    answers = {**PERSON, "laboratory": "yes", "weakness": "yes", key: "don't know"}
    first = Interview({}, expert=invented)
    assert key in held(first, answers)
    saved = first.to_dict()
    assert key in saved["not_to_ask"]
    assert key not in held(Interview(saved, expert=invented), answers)


def test_no_drug_is_asked_about_of_somebody_who_takes_none(invented: Expert) -> None:
    interview = Interview(KNOWN, expert=invented)
    asked = held(interview, {"medications": "no"})
    assert "medications" in asked
    assert "baclofen" not in asked
    assert interview.case.not_to_ask.count("medications") == 1
    assert not interview.case.medications_complete
