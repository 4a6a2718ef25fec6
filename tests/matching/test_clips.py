"""The counting matcher against CLIPS: the same rules wait with the same facts, the same facts are left."""

import os
from collections import Counter

from hypothesis import HealthCheck, given, settings

from spasm_expert.core.door import EXISTS, FORALL, MATCH, NOT
from spasm_expert.matching import CountingMatcher

from .clips_programs import A, B, Both, Ours, Theirs, programs
from .generators import Numbered, engine_on

EXAMPLES = int(os.environ.get("SPASM_EXPERT_FUZZ", "500"))
many = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def run_to_rest(engine):
    """Fire what waits, and return it; in what order is the strategy's business."""
    return Counter(iter(engine.fire, None))


def held_equal(rules, deeds):
    ours = Ours(engine_on(CountingMatcher, [rule.ours for rule in rules]))
    theirs = Theirs([rule.theirs for rule in rules])
    for deed, *more in deeds:
        if deed == "run":
            assert run_to_rest(ours) == run_to_rest(theirs)
        else:
            getattr(ours, deed)(*more)
            getattr(theirs, deed)(*more)
        assert Counter(ours.waiting()) == Counter(theirs.waiting())
        assert Counter(ours.facts()) == Counter(theirs.facts())


@many
@given(programs())
def test_the_matcher_does_what_clips_does(program):
    held_equal(*program)


def test_a_quantifier_sees_the_variables_bound_before_it_as_in_clips():
    known = Both(Numbered(A(x=MATCH.u), EXISTS(B(x=MATCH.u))), "(a (x ?u)) (exists (b (x ?u)))")
    every = Both(
        Numbered(A(x=MATCH.u), FORALL(B(x=MATCH.u), B(y=MATCH.u))),
        "(a (x ?u)) (forall (b (x ?u)) (b (y ?u)))",
    )
    no = Both(Numbered(A(x=MATCH.u), NOT(EXISTS(B(x=MATCH.u)))), "(a (x ?u)) (not (exists (b (x ?u))))")
    facts = [("a", 1, 0), ("a", 2, 0), ("b", 1, 0), ("b", 0, 2)]
    for rule, expected in ((known, [1]), (every, [2]), (no, [2])):
        rules = [Both(rule.ours.numbered(0, []), f"(defrule r0 {rule.theirs} =>)")]
        deeds = [("declare", *fact) for fact in facts]
        held_equal(rules, deeds)
        ours = Ours(engine_on(CountingMatcher, [rules[0].ours]))
        for _, *fact in deeds:
            ours.declare(*fact)
        assert sorted(value for _, ((_, value, _),) in ours.waiting()) == expected
