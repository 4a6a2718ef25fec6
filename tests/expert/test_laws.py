"""The laws of the expert: what must hold for every case."""

import dataclasses
import json
import pickle
import random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from spasm_expert import Case, Expert, InvalidCaseError, Level
from spasm_expert.core.truth import Truth
from spasm_expert.expert import default_expert
from spasm_expert.facts.working_memory import working_memory
from spasm_expert.rules import STANDARD_TOPICS

from .conftest import EFFORT, raw_cases, read_terms

few = settings(
    max_examples=max(6, round(30 * EFFORT)), deadline=None, suppress_health_check=list(HealthCheck)
)


def valid(raw):
    try:
        return Case.from_dict(raw)
    except InvalidCaseError:
        assume(False)


def level_of(answer):
    return Level.of(answer.disposition.level)


def shuffled(raw, seed):
    randomly = random.Random(seed)

    def mixed(mapping):
        items = list(mapping.items())
        randomly.shuffle(items)
        return {name: mixed(value) if isinstance(value, dict) else value for name, value in items}

    return mixed(raw)


@few
@given(raw_cases(), st.integers())
def test_order_of_facts_does_not_matter(raw, seed):
    valid(raw)

    assert default_expert().assess(raw).to_json() == default_expert().assess(shuffled(raw, seed)).to_json()


@pytest.fixture(scope="session")
def backwards():
    return Expert(topics=list(reversed(STANDARD_TOPICS)))


@few
@given(raw=raw_cases())
def test_order_of_topics_does_not_matter(raw, backwards):
    valid(raw)

    assert default_expert().assess(raw).to_json() == backwards.assess(raw).to_json()


@few
@given(raw_cases())
def test_unknown_is_the_same_as_left_out(raw):
    valid(raw)
    unsaid = [name for name in read_terms("finding")[:40] if name not in raw["findings"]]
    more = {**raw, "findings": {**raw["findings"], **dict.fromkeys(unsaid, "unknown")}}

    answers = [default_expert().assess(each, include_case=False) for each in (raw, more)]
    # The hash of the input tells the two cases apart, and nothing else does.
    assert len({dataclasses.replace(answer, input_version="").to_json() for answer in answers}) == 1


@few
@given(raw_cases())
def test_saying_twice_is_saying_once(raw):
    case = valid(raw)
    memory = working_memory(case, default_expert().vocabulary, frozenset(read_terms("finding")))
    spellings = [
        # What is stated may follow from something narrower, too: these are two facts.
        (type(fact), fact.get("term", fact.get("analyte")), fact.get("drug"), fact.get("by"), fact.get("how"))
        for fact in memory.facts
    ]

    assert len(set(spellings)) == len(spellings)
    assert default_expert().assess(case.to_dict()).to_json() == default_expert().assess(case).to_json()


@few
@given(raw_cases())
def test_a_rule_fired_if_and_only_if_its_conditions_evaluate_to_met(raw):
    case = valid(raw)
    expert = default_expert()
    memory = working_memory(case, expert.vocabulary, expert._read)
    engine = expert._engine()
    engine.start(memory.facts)
    engine.run()
    view = engine.view()

    differing = [
        rule.id for rule in expert.base.rules if (view.rule(rule) is Truth.MET) != (rule.id in engine.fired)
    ]

    engine.clear()
    assert differing == []


@few
@given(raw_cases(), st.data())
def test_a_red_flag_finding_added_as_present_never_lowers_the_level(raw, data):
    valid(raw)
    flagged = sorted(
        {
            term.id
            for rule in default_expert().base.referring
            for part in rule.spec.walk()
            for term in part.terms
            if term.kind == "finding" and term.id not in raw["findings"]
        }
    )
    name = data.draw(st.sampled_from(flagged))
    more = {**raw, "findings": {**raw["findings"], name: "yes"}}
    valid(more)

    assert level_of(default_expert().assess(more)) >= level_of(default_expert().assess(raw))


@few
@given(raw_cases())
def test_a_fired_red_flag_never_ends_in_self_care_and_its_feared_cause_is_listed(raw):
    valid(raw)
    answer = default_expert().assess(raw)
    listed = {cause.id for cause in answer.causes}

    for flag in answer.red_flags.fired:
        assert flag.feared in listed
        assert level_of(answer) >= Level.of(flag.level) > Level.SELF_CARE


@few
@given(raw_cases())
def test_self_care_rests_on_a_likely_benign_cause(raw):
    valid(raw)
    answer = default_expert().assess(raw)

    if level_of(answer) is Level.SELF_CARE:
        assert any(
            c.level == "self_care" and c.likelihood in ("likely", "very likely") for c in answer.causes
        )


@few
@given(raw_cases())
def test_certainties_are_bounded_and_causes_have_evidence(raw):
    valid(raw)

    for cause in default_expert().assess(raw).causes:
        assert -1.0 <= cause.certainty <= 1.0
        assert cause.evidence_for


@few
@given(raw_cases())
def test_an_answer_survives_pickling_and_json(raw):
    valid(raw)
    answer = default_expert().assess(raw)

    assert pickle.loads(pickle.dumps(answer)).to_dict() == answer.to_dict()
    assert json.loads(answer.to_json()) == answer.to_dict()


@few
@given(raw_cases())
def test_nothing_but_comfort_is_advised_on_the_same_day_and_nothing_in_an_emergency(raw):
    valid(raw)
    answer = default_expert().assess(raw)
    sorts = {default_expert().vocabulary.get(measure.id).sort for measure in answer.self_care.advised}

    if level_of(answer) is Level.EMERGENCY:
        assert not sorts
    if level_of(answer) is Level.SAME_DAY:
        assert sorts <= {"comfort"}


def test_an_empty_case_is_a_routine_appointment_because_too_little_is_known():
    answer = default_expert().assess({"findings": {"muscle_spasm": "yes"}})

    assert level_of(answer) is Level.ROUTINE
    assert "Too little is known" in answer.disposition.reasons[0].text
    assert answer.disposition.conditional_on


def test_equal_units_give_equal_answers():
    molar = {
        "measurements": {"calcium": {"value": "1.85", "unit": "mmol/L"}},
        "findings": {"carpopedal_spasm": True},
    }
    mass = {"measurements": {"calcium": "7.41483 mg/dL"}, "findings": {"carpopedal_spasm": True}}

    first, second = (default_expert().assess(raw) for raw in (molar, mass))

    assert first.disposition.level == second.disposition.level
    assert [(c.id, c.certainty) for c in first.causes] == [(c.id, c.certainty) for c in second.causes]
