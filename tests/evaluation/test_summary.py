"""Counting: over all cases, by group, by label and by quality; the confusion matrix; the mild cases."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spasm_expert.assessment import FiredFlag, Reason
from spasm_expert.case import Expectation
from spasm_expert.evaluation import Evaluation, score
from spasm_expert.evaluation.published import PUBLISHED
from spasm_expert.evaluation.summary import LEVELS, tally

from .conftest import answer, scored

CASES = st.lists(
    st.builds(
        scored,
        label=st.lists(st.sampled_from(LEVELS), max_size=3, unique=True),
        level=st.sampled_from(LEVELS),
        causes=st.just(["a", "b", "c", "d"]),
        wanted=st.lists(st.sampled_from("abcdx"), max_size=2),
        name=st.sampled_from(["one", "two"]),
        group=st.sampled_from([None, "nerve", "spine"]),
        quality=st.sampled_from([None, "good", "thin"]),
        score_level=st.booleans(),
    ),
    max_size=12,
)
few = settings(max_examples=50, deadline=None)


def measured(counted):
    return {name: (found.hits, found.total) for name, found in counted.measures.items()}


@few
@given(CASES)
def test_the_groups_and_the_qualities_add_up_to_all(cases):
    found = Evaluation("1", tuple(cases))
    for parts in (found.by_group, found.by_quality):
        for name, (hits, total) in measured(found.overall).items():
            assert sum(part.measures[name].hits for part in parts) == hits
            assert sum(part.measures[name].total for part in parts) == total
        assert sum(part.cases for part in parts) == len(cases)


@few
@given(CASES)
def test_the_labels_add_up_to_all_that_have_a_level(cases):
    found = Evaluation("1", tuple(cases))
    total = found.overall.measures["level_is_label"].total
    assert sum(part.cases for part in found.by_level) == total
    assert sum(part.measures["safe"].hits for part in found.by_level) == found.overall.measures["safe"].hits


@few
@given(CASES)
def test_the_confusion_matrix_holds_every_level_and_agrees_with_the_measures(cases):
    found = Evaluation("1", tuple(cases))
    matrix, measures = found.confusion, found.overall.measures
    assert list(matrix) == list(LEVELS) == [*matrix["emergency"]]
    assert sum(sum(row.values()) for row in matrix.values()) == measures["level_is_label"].total
    assert sum(matrix[level][level] for level in LEVELS) == measures["level_is_label"].hits
    urgent_first = {level: place for place, level in enumerate(LEVELS)}
    below = sum(matrix[a][b] for a in LEVELS for b in LEVELS if urgent_first[b] > urgent_first[a])
    assert below == measures["under_triage"].hits
    assert sum(matrix["emergency"].values()) == measures["emergencies_missed"].total
    for label, row in matrix.items():
        assert sum(row.values()) == Counter(case.label for case in cases)[label]


@few
@given(CASES)
def test_what_is_counted_does_not_depend_on_the_order_of_the_cases(cases):
    forward, backward = Evaluation("1", tuple(cases)), Evaluation("1", tuple(reversed(cases)))
    assert measured(forward.overall) == measured(backward.overall)
    assert [measured(each) for each in forward.by_group] == [measured(each) for each in backward.by_group]
    assert forward.confusion == backward.confusion


@few
@given(CASES)
def test_laws_between_the_measures(cases):
    hits = {name: found.hits for name, found in tally("all", cases).measures.items()}
    assert hits["cause_first"] <= hits["cause_in_first_3"] <= hits["cause_in_first_5"]
    assert hits["level_is_label"] <= hits["strictly_safe"] <= hits["safe"]
    assert hits["level_is_label"] <= hits["level_accepted"]
    assert hits["below_all_accepted"] <= hits["under_triage"]
    assert hits["above_all_accepted"] <= hits["over_triage"]


@few
@given(CASES)
def test_the_plain_form_is_json_with_one_entry_for_each_case_and_each_miss(cases):
    found = Evaluation("1", tuple(cases))
    told = json.loads(found.to_json())
    assert told == found.to_dict()
    assert (len(told["cases"]), len(told["misses"])) == (len(cases), len(found.misses))


def test_groups_stand_in_alphabetical_order_and_labels_by_urgency():
    cases = [
        scored(label, name=label, group=group) for label, group in zip(LEVELS[::-1], "dbcea", strict=True)
    ]
    found = Evaluation("1", tuple(cases))
    assert [each.name for each in found.by_group] == list("abcde")
    assert [each.name for each in found.by_level] == list(LEVELS)


def flagged(name, label, *flags):
    made = [
        FiredFlag(flag, f"about {flag}", "routine", "x", "", (Reason(f"topic.{flag}", "."),))
        for flag in flags
    ]
    return score(name, Expectation(disposition=(label,)), answer("routine", flags=made))


def test_red_flags_of_mild_cases_are_listed_with_their_rules_and_cases():
    cases = [
        flagged("one", "self_care", "rf02"),
        flagged("two", "routine", "rf01", "rf02"),
        flagged("three", "emergency", "rf03"),
        flagged("four", "routine"),
    ]
    found = Evaluation("1", tuple(cases))
    assert [(flag.id, flag.cases, flag.rules) for flag in found.mild_flags] == [
        ("rf02", ("one", "two"), ("topic.rf02",)),
        ("rf01", ("two",), ("topic.rf01",)),
    ]
    assert str(found.overall.measures["mild_with_red_flag"]) == "2 of 3"


@pytest.mark.parametrize("figure", PUBLISHED, ids=lambda figure: figure.who)
def test_a_published_figure_has_a_number_its_material_and_a_source_that_was_opened(figure):
    numbers = (figure.right_first, figure.right_in_first_3, figure.level)
    assert any("%" in number for number in numbers)
    assert figure.material
    assert figure.source.identifier
    assert figure.source.checked in ("read", "excerpt")
