"""What the explanations say of cases that a reader can follow."""

import pytest

from spasm_expert import (
    Case,
    UnknownNameError,
    assess,
    counterfactuals,
    how,
    next_questions,
    urgency_range,
    what_if,
    why_not,
)
from spasm_expert.derivation import derive

BREAKDOWN = {"findings": {"muscle_pain": True, "dark_urine": True}}
CRAMP = {
    "patient": {"age": 62, "sex": "female"},
    "findings": {"calf_spasm": True, "spasm_in_bed": True, "relieved_by_stretching": True},
}


def test_dark_urine_and_muscle_pain_are_both_needed_for_the_emergency():
    assert set(how(BREAKDOWN, "emergency").necessary) == {"dark_urine", "muscle_pain"}


def test_a_shared_fact_is_one_node():
    nodes = [node.id for node in how(BREAKDOWN, "emergency").nodes]
    assert nodes.count("fact:dark_urine") == 1
    assert len(nodes) == len(set(nodes))


def test_certainty_goes_on_from_one_piece_of_evidence_to_the_next():
    derivation = how(BREAKDOWN, "rhabdomyolysis")
    steps = [edge for edge in derivation.edges if edge.target == derivation.root and edge.counted]
    assert steps[0].before == 0
    assert [step.after for step in steps[:-1]] == [step.before for step in steps[1:]]
    assert steps[-1].after == assess(BREAKDOWN).causes[0].certainty


def test_a_narrower_finding_is_named_as_the_origin_of_the_broader():
    derivation = how({"findings": {"proximal_weakness": True, "dark_urine": True}}, "emergency")
    edges = {(edge.source, edge.target) for edge in derivation.edges}
    assert ("fact:proximal_weakness", "implied:weakness") in edges


def test_a_place_told_with_a_finding_is_its_origin():
    case = {"findings": {"dark_urine": True, "muscle_pain": {"state": "yes", "sites": ["calf"]}}}
    derivation = how(case, "rhabdomyolysis")
    given = {edge.source for edge in derivation.edges if edge.target == "implied:leg_pain"}
    assert given == {"fact:muscle_pain"}


def test_a_computed_value_rests_on_what_it_was_computed_from():
    case = {"measurements": {"calcium": "1.6 mmol/L", "albumin": "40 g/L"}, "findings": {"seizure": True}}
    answer = assess(case)
    derivations = [derive(answer, firing.rule) for firing in answer.trace.firings]
    found = next(each for each in derivations if "derived:adjusted_calcium" in str(each.nodes))
    given = {edge.source for edge in found.edges if edge.target == "derived:adjusted_calcium"}
    assert given == {"fact:calcium", "fact:albumin"}


def test_an_assessment_alone_tells_how():
    answer = assess(BREAKDOWN, include_case=False)
    assert answer.how("rhabdomyolysis").stated == ("dark_urine", "muscle_pain")
    assert answer.how("emergency").to_dict()["nodes"][-1]["id"] == "level:emergency"


def test_an_assessment_names_the_nearest_conclusion():
    with pytest.raises(UnknownNameError, match="Did you mean rhabdomyolysis"):
        assess(BREAKDOWN).how("rhabdomyolisis")


def test_how_of_what_was_not_concluded_has_no_nodes():
    derivation = how(CRAMP, "rhabdomyolysis")
    assert not derivation.reached
    assert derivation.nodes == ()


def test_conclusions_may_be_called_by_their_name():
    assert why_not(CRAMP, "deep vein thrombosis").conclusion == "dvt"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("rhabdomyolisis", "Did you mean rhabdomyolysis"),
        ("dark_urine", "is stated, not concluded"),
        ("qqqq", "spasm-expert terms"),
    ],
)
def test_an_unknown_conclusion_is_refused(name, message):
    with pytest.raises(UnknownNameError, match=message):
        why_not(CRAMP, name)


def test_why_not_tells_by_which_fact_a_condition_is_contradicted():
    case = {"findings": {"dark_urine": False, "muscle_pain": True}}
    (rule,) = why_not(case, "rhabdomyolysis.dark_urine_with_muscle_trouble").rules
    against = [each for each in rule.conditions if each.truth == "contradicted"]
    assert [fact.term for each in against for fact in each.facts] == ["dark_urine"]
    assert rule.contradicted == 1


def test_why_not_names_the_nearest_rule_first():
    found = why_not({"findings": {"muscle_pain": True}}, "rhabdomyolysis")
    lacking = [(each.contradicted, each.unknown) for each in found.rules]
    assert lacking == sorted(lacking)


def test_a_cause_behind_another_is_outweighed_by_it():
    answer = assess({**CRAMP, "findings": {**CRAMP["findings"], "muscle_pain": True, "dark_urine": True}})
    second = answer.causes[1]
    case = {**CRAMP, "findings": {**CRAMP["findings"], "muscle_pain": True, "dark_urine": True}}
    found = why_not(case, second.id)
    assert found.reached
    assert answer.causes[0].label in found.outweighed_by[0]


def test_self_care_is_outweighed_by_the_emergency():
    found = why_not(BREAKDOWN, "self_care")
    assert not found.reached
    assert found.outweighed_by


def test_a_test_with_a_fresh_result_is_held_back():
    case = {**BREAKDOWN, "measurements": {"creatinine": "80 umol/L"}}
    found = why_not(case, "creatinine_test")
    assert not found.reached
    assert "fresh result" in found.answer


def test_dark_urine_makes_an_emergency_of_sore_muscles():
    found = what_if({"findings": {"muscle_pain": True}}, {"dark_urine": True})
    assert (found.level_before, found.level_after) == ("routine", "emergency")
    assert "The level becomes emergency, now (was routine appointment)." in found.summary
    assert "rhabdomyolysis" in {each.id for each in found.causes_up}
    assert "creatine_kinase_test" in {each.id for each in found.tests}


def test_the_same_said_again_changes_nothing():
    found = what_if(BREAKDOWN, ["dark_urine=yes"])
    assert found.causes_up == found.causes_down == found.tests == ()
    assert "No rule fires that did not fire before, and none falls silent." in found.summary


def test_less_evidence_makes_a_cause_less_likely():
    found = what_if(CRAMP, ["relieved_by_stretching="])
    assert "nocturnal_leg_cramp" in {each.id for each in found.causes_down}


def test_an_emergency_has_no_more_urgent_level():
    found = counterfactuals(BREAKDOWN, "raise")
    assert found.found == ()
    assert found.runs == 0


def test_a_level_that_is_there_already_needs_no_change():
    assert "Nothing has to change" in counterfactuals(BREAKDOWN, "emergency").answer


def test_a_normal_value_lowers_a_level_that_rests_on_it():
    case = {"measurements": {"creatine_kinase": "42000 U/L"}}
    found = counterfactuals(case, "lower")
    assert [change.term for change in found.found[0].changes] == ["creatine_kinase"]


def test_few_runs_make_the_search_give_up_and_say_so():
    from spasm_expert import default_expert
    from spasm_expert.explain.search import counterfactuals as search

    expert = default_expert()
    found = search(expert.read(CRAMP), "other_cause", expert=expert, most_runs=1)
    assert found.gave_up
    assert found.runs == 1
    assert "gave up" in found.answer


def test_an_unknown_target_is_refused_with_the_nearest():
    with pytest.raises(UnknownNameError, match="Did you mean raise"):
        counterfactuals(CRAMP, "raize")


def test_a_cause_can_be_asked_for_in_the_first_place():
    found = counterfactuals({"findings": {"muscle_pain": True}}, "rhabdomyolysis", most=1)
    assert found.found[0].first == "rhabdomyolysis"


def test_between_self_care_and_an_emergency_stand_questions():
    found = urgency_range(CRAMP)
    assert (found.level, found.highest) == ("self_care", "emergency")
    assert found.decided_by
    assert "stand" in found.answer


def test_the_level_of_an_emergency_is_settled():
    found = urgency_range(BREAKDOWN)
    assert found.lowest == found.highest == "emergency"
    assert "settled" in found.answer


def test_nothing_is_asked_once_an_emergency_is_certain():
    found = next_questions(BREAKDOWN)
    assert (found.stop, found.questions) == ("emergency", ())


def test_red_flags_are_asked_first():
    kinds = [each.kind for each in next_questions(CRAMP, 15).questions]
    assert "cause" not in kinds
    assert "red_flag" in kinds[:3]


def test_a_question_tells_why_it_is_asked_and_by_which_rule():
    (question,) = next_questions(CRAMP, 1).questions
    assert question.question.endswith("?")
    assert question.why.startswith("It would make it emergency, now instead of self-care.")
    assert "." in question.rule


def test_results_are_plain_data_too():
    case = Case.from_dict({"findings": {"calf_spasm": True}})
    for found in (urgency_range(case), next_questions(case, 2), why_not(case, "dvt")):
        assert found.to_dict()
        assert found.to_json().startswith("{")


def test_a_score_that_is_low_names_what_was_denied():
    case = {"findings": {"leg_pain": True, "triggered_by_walking": False}, "patient": {"age": 68}}
    derivation = how(case, "edinburgh_claudication")
    assert derivation.stated == ("triggered_by_walking",)
    assert derivation.necessary == derivation.stated


def test_what_a_complete_list_does_not_name_is_explained_by_the_list():
    case = {"findings": {"calf_spasm": True}, "conditions_complete": True}
    derivation = how(case, "kidney_cramps.no_kidney_disease")
    assert [node.kind for node in derivation.nodes] == ["law", "implied", "rule"]
