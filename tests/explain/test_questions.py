"""In which order questions are asked, and when it is enough."""

import pytest

from spasm_expert import Case, Level, default_expert, next_questions
from spasm_expert.core.conclusions import Refers
from spasm_expert.explain.changes import changed, no
from spasm_expert.explain.plausible import LEAST, Plausible
from spasm_expert.explain.runs import outcome
from spasm_expert.explain.ways import Ways
from spasm_expert.interview import AnswerError, Interview

from .conftest import EFFORT, EXAMPLES, name_of, some

CALF = {"patient": {"age": 47, "sex": "male"}, "spasm": {"sites": ["calf"], "since": "2 days"}}
MOST_WHEN_DENIED = 45
"""More questions nobody who denies everything should have to answer."""


def below(*names):
    vocabulary = default_expert().vocabulary
    return {term.id for name in names for term in vocabulary.descendants(vocabulary.get(name))}


def asked_of(case):
    return {each.term for each in next_questions(case, 80).questions}


@pytest.mark.parametrize("path", some(11, 4), ids=name_of)
def test_a_broad_question_comes_before_its_kinds(path):
    case = Case.from_file(path)
    asked = [each for each in next_questions(case, 40).questions if each.kind != "cause"]
    with default_expert().at_rest(case) as session:
        unknown = [each.term for each in asked if session.view.stated(each.term) is None]
    known = [name for name in unknown if default_expert().vocabulary.knows(name)]
    findings = [name for name in known if default_expert().vocabulary.get(name).kind == "finding"]
    assert below(*findings).isdisjoint(findings)


def test_who_denies_the_broad_is_not_asked_its_kinds():
    case = {**CALF, "findings": {"weakness": "no", "fever": "no", "altered_mental_state": "no"}}
    assert asked_of(case).isdisjoint(below("weakness", "altered_mental_state"))


def test_who_cannot_tell_the_broad_is_asked_its_kinds_and_not_the_broad_again():
    asked = asked_of({**CALF, "findings": {"weakness": "unknown", "sensory_change": "unknown"}})
    assert asked.isdisjoint(["weakness", "sensory_change"])
    assert asked & below("weakness")
    assert asked & below("sensory_change")


def test_the_kinds_are_asked_about_once_the_broad_is_told():
    assert asked_of({**CALF, "findings": {"weakness": "yes"}}) & below("weakness")


def test_an_adult_is_not_asked_what_holds_for_babies_only():
    assert "baby_spasms_in_clusters" not in asked_of(CALF)


def test_no_value_is_asked_for_that_the_case_denies():
    assert "temperature" not in asked_of({**CALF, "findings": {"fever": "no"}})


def denied(interview, yes=()):
    """Answer with no, but for what is to be told; return what was asked."""
    asked = []
    while (step := interview.step) is not None:
        asked.append(step.key)
        try:
            interview.answer("yes" if step.key in yes else "no")
        except AnswerError:
            interview.answer("don't know")
    return asked


def test_who_denies_everything_is_not_asked_for_ever_and_leaves_no_screening_question_open():
    expert = default_expert()
    interview = Interview(CALF)
    asked = denied(interview)
    assert interview.ended == "settled"
    assert len(asked) <= MOST_WHEN_DENIED
    screening = {term.id for term in expert.guidance.screening if term.kind == "finding"}
    with expert.at_rest(interview.case) as session:
        ways = Ways(session, 2)
        open_ways = [
            way for rule in session.base.referring if session.applies(rule) for way in ways.of_rule(rule)
        ]
    assert not [way for way in open_ways if {each.term for each in way} <= screening]


def hidden_emergencies():
    """Yield the smallest ways from a bare case to emergencies that begin with a screening question."""
    expert = default_expert()
    screening = {term.id for term in expert.guidance.screening}
    found = {}
    with expert.at_rest(CALF) as session:
        ways = Ways(session, 2)
        for rule in expert.base.referring:
            levels = {part.level for part in rule.spec.then if isinstance(part, Refers)}
            if Level.EMERGENCY in levels and session.applies(rule):
                for way in ways.of_rule(rule):
                    plain = all(each.section == "findings" and each.value == "yes" for each in way)
                    for name in sorted({each.term for each in way} & screening) if plain else ():
                        found.setdefault(name, sorted(each.term for each in way))
    return sorted(found.items())[:: max(1, round(25 / EFFORT))]


@pytest.mark.parametrize(("screened", "way"), hidden_emergencies(), ids=lambda each: str(each)[:40])
def test_an_emergency_behind_a_screening_question_is_found(screened, way):
    vocabulary = default_expert().vocabulary
    above = {term.id for name in way for term in vocabulary.ancestors(vocabulary.get(name))}
    interview = Interview(CALF)
    denied(interview, {*way, *above})
    assert interview.ended == "emergency", screened


def test_what_a_plausible_cause_explains_is_more_plausible():
    expert = default_expert()
    chances = []
    for said in ({}, {"dark_urine": "yes", "muscle_pain": "yes"}):
        with expert.at_rest({"findings": said}) as session:
            chances.append(Plausible(expert, outcome(session)).of_yes("little_urine"))
    assert LEAST < chances[0] < chances[1] < 1


def test_asking_ends_when_nothing_open_is_left():
    case = Case.from_file(EXAMPLES[0])
    while (found := next_questions(case, 20)).questions and not found.stop:
        vocabulary = default_expert().vocabulary
        terms = [vocabulary.get(each.term) for each in found.questions if vocabulary.knows(each.term)]
        denials = [no(term) for term in terms if term.kind != "analyte"]
        skip = [each.term for each in found.questions]
        if not denials:
            assert not [each for each in next_questions(case, 80, skip=skip).questions if each.term in skip]
            break
        case = changed(case, denials)
    assert found.when_to_stop
