"""Changes of a case: how they are read, made, and refused."""

import pytest

from spasm_expert import Case, InvalidCaseError, UnknownNameError
from spasm_expert.explain.changes import changed, checked, fits
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.spoken import read_changes
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

VOCABULARY = standard_vocabulary()
CASE = Case.from_dict(
    {
        "patient": {"age": 40, "sex": "female"},
        "findings": {"muscle_pain": {"state": "yes", "side": "left"}, "weakness": "no"},
        "measurements": {"creatine_kinase": {"value": "900 U/L", "upper_limit": "200 U/L"}},
        "medications": ["atorvastatin"],
    }
)


def made(*texts):
    return checked(changed(CASE, read_changes(texts, VOCABULARY)), VOCABULARY)


@pytest.mark.parametrize(
    "text",
    [
        "dark_urine=yes",
        "dark_urine=no",
        "dark_urine=unknown",
        "muscle_pain={state: yes, since: 3 d, side: left}",
        "creatine_kinase=42000 U/L",
        "age=70",
        "sex=male",
        "pregnant=yes",
        "atorvastatin=stopped",
        "kidney_disease=yes",
        "muscle_pain=",
    ],
)
def test_a_change_reads_back_as_it_was_written(text):
    assert str(read_changes([text], VOCABULARY)[0]) == text


def test_a_finding_that_is_said_again_keeps_its_details():
    assert made("muscle_pain={state: yes, since: 3 days}").findings["muscle_pain"].side == "left"


def test_a_finding_that_is_denied_loses_its_details():
    assert made("muscle_pain=no").findings["muscle_pain"].side is None


def test_a_new_value_keeps_the_limits_of_the_laboratory():
    assert made("creatine_kinase=100 U/L").measurements["creatine_kinase"].upper_limit == 200


def test_a_fact_that_is_taken_back_is_no_longer_said():
    less = made("muscle_pain=", "age=", "atorvastatin=")
    assert "muscle_pain" not in less.findings
    assert less.patient.age is None
    assert not less.medications


def test_a_map_names_changes_too():
    assert [str(each) for each in read_changes({"dark_urine": True, "age": 70}, VOCABULARY)] == [
        "dark_urine=yes",
        "age=70",
    ]


def test_terms_may_be_called_by_their_label():
    assert read_changes(["muscle pain=yes"], VOCABULARY)[0].term == "muscle_pain"


def test_week_of_pregnancy_needs_a_pregnancy():
    assert not fits(CASE, read_changes(["weeks=20"], VOCABULARY), VOCABULARY)
    assert fits(CASE, read_changes(["weeks=20", "pregnant=yes"], VOCABULARY), VOCABULARY)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dark_urin=yes", "Did you mean dark_urine"),
        ("rhabdomyolysis=yes", "is a cause: a case does not state it"),
    ],
)
def test_an_unknown_term_is_refused_with_the_nearest(text, message):
    with pytest.raises(UnknownNameError, match=message):
        read_changes([text], VOCABULARY)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dark_urine", "Expected TERM=VALUE"),
        ("=yes", "Expected TERM=VALUE"),
        ("dark_urine=maybe", "Expected yes, no or unknown"),
        ("creatine_kinase=5", "has no unit"),
        ("age=400", "impossible"),
        ("dark_urine={state: yes", "YAML"),
    ],
)
def test_a_value_that_no_case_could_say_is_refused(text, message):
    with pytest.raises(InvalidCaseError, match=message):
        read_changes([text], VOCABULARY)


@pytest.mark.parametrize(
    "texts",
    [
        ["proximal_weakness=yes"],
        ["muscle_pain=no", "calf_pain=yes"],
        ["sex=male", "pregnant=yes"],
        ["pregnant=yes"],
        ["weakness=yes", "proximal_weakness=yes"],
        ["dark_urine=yes"],
        ["normal_strength=yes", "weakness=yes"],
    ],
)
def test_the_quick_look_for_clashes_agrees_with_the_reader_of_cases(texts):
    changes = frozenset(read_changes(texts, VOCABULARY))
    assert Clashes(CASE, VOCABULARY).has(changes) is not fits(CASE, changes, VOCABULARY)


def test_two_things_said_of_one_term_do_not_fit():
    assert not fits(CASE, read_changes(["dark_urine=yes", "dark_urine=no"], VOCABULARY), VOCABULARY)
