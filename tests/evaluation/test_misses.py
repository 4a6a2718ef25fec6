"""A miss says what was right, what came out, and the rules that decided it."""

from __future__ import annotations

from spasm_expert.assessment import MatchedFact, Reason
from spasm_expert.case import Expectation
from spasm_expert.evaluation import Deciding, score
from spasm_expert.evaluation.misses import misses_of

from .conftest import answer, cause, evidence, scored


def test_a_right_answer_is_no_miss():
    assert misses_of(scored(["routine", "self_care"], "self_care", ["a"], ["a"])) == ()


def test_a_wrong_first_cause_is_told_with_what_counted_for_and_against_each():
    causes = [
        cause("wrong", "likely", evidence("t.strong", 1.8), evidence("t.same", 0.9, counted=False)),
        cause("right", "possible", evidence("t.for", 0.9), evidence("t.against", -0.4)),
    ]
    case = score("leg", Expectation(any_cause=("right", "absent")), answer(causes=causes))
    (miss,) = misses_of(case)
    assert (miss.case, miss.kind, miss.expected, miss.found) == ("leg", "cause", ("right", "absent"), "wrong")
    places = [(each.id, each.place, each.likelihood) for each in miss.causes]
    assert places == [("wrong", 1, "likely"), ("right", 2, "possible"), ("absent", None, "")]
    assert [[rule.rule for rule in each.evidence] for each in miss.causes] == [
        ["t.strong"],
        ["t.for", "t.against"],
        [],
    ]
    assert miss.causes[0].evidence[0] == Deciding("t.strong", "t.strong counts.", 1.8, ("fever",))


def test_no_cause_at_all_is_a_miss():
    (miss,) = misses_of(scored(wanted=["right"]))
    assert miss.found == ""
    assert [each.place for each in miss.causes] == [None]


def test_a_wrong_level_is_told_with_the_rules_that_ask_for_what_came_out():
    reasons = [
        Reason("t.flag", "It is grave.", "emergency", (MatchedFact("fever", "fever", "present"),)),
        Reason("", "Grave thing is possible: emergency, now.", "emergency"),
        Reason("t.mild", "It can wait.", "routine"),
    ]
    causes = [cause("grave thing", "possible", evidence("t.for", 0.9)), cause("other")]
    case = score("leg", Expectation(disposition=("routine",)), answer("emergency", causes, reasons))
    (miss,) = misses_of(case)
    assert (miss.kind, miss.expected, miss.found, miss.steps) == ("level", ("routine",), "emergency", 3)
    assert miss.decided_by == (
        Deciding("t.flag", "It is grave.", 0.0, ("fever",)),
        Deciding("", "Grave thing is possible: emergency, now.", 0.0, ()),
    )
    assert [each.id for each in miss.causes] == ["grave thing"]


def test_a_level_that_is_too_low_is_told_with_where_the_right_causes_stand():
    case = scored("emergency", "routine", ["first", "right"], ["right"])
    level = misses_of(case)[1]
    assert (level.kind, level.steps) == ("level", -3)
    assert [(each.id, each.place) for each in level.causes] == [("right", 2)]


def test_an_accepted_level_is_no_miss_though_it_is_not_the_label():
    assert misses_of(scored(["emergency", "same_day"], "same_day")) == ()


def test_a_level_that_is_not_scored_is_no_miss():
    assert misses_of(scored("emergency", "routine", score_level=False)) == ()
