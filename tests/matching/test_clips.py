"""The counting matcher against CLIPS: the same rules wait with the same facts, the same facts are left."""

import os
from collections import Counter

from hypothesis import HealthCheck, given, settings

from spasm_expert.core.door import EXISTS, FORALL, MATCH, NOT, OR, InitialFact, Rule
from spasm_expert.matching import CountingMatcher, Growing
from spasm_expert.matching.gates import Gates

from .clips_programs import KINDS, A, B, Both, Ours, Theirs, may_flicker, programs
from .generators import Numbered, engine_on

EXAMPLES = int(os.environ.get("SPASM_EXPERT_FUZZ", "500"))
many = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def run_to_rest(engine):
    """Fire what waits, and return it; in what order is the strategy's business."""
    return Counter(iter(engine.fire, None))


def held_equal(rules, deeds):
    ours = Ours(engine_on(CountingMatcher, [rule.ours for rule in rules]))
    theirs = Theirs([rule.theirs for rule in rules])
    flickering = {f"r{rule.ours.place}" for rule in rules if may_flicker(rule.ours)}
    again = Counter()
    for deed, *more in deeds:
        if deed == "run":
            assert run_to_rest(ours) + again == run_to_rest(theirs)
        else:
            getattr(ours, deed)(*more)
            getattr(theirs, deed)(*more)
        waiting, fired = Counter(ours.waiting()), Counter(ours.holding())
        fired.subtract(waiting)
        again = Counter(theirs.waiting())
        again.subtract(waiting)
        for match, times in again.items():
            # In CLIPS a rule that flickers may wait once more though it has fired and held all the time.
            assert 0 <= times <= (fired[match] if match[0] in flickering else 0)
        assert Counter(ours.facts()) == Counter(theirs.facts())


@many
@given(programs())
def test_the_matcher_does_what_clips_does(program):
    held_equal(*program)


@many
@given(programs())
def test_a_rule_begins_when_it_first_fires_in_clips(program):
    """Facts only come. `GrowingMatcher` counts a rule once; CLIPS may fire it again later."""
    rules, deeds = program
    growing, theirs = Growing(Gates([rule.ours for rule in rules])), Theirs(map(without_action, rules))
    growing.add([InitialFact()])
    begun, fired = set(), set()
    for deed, *more in [*deeds, ("run",)]:
        if deed == "declare":
            theirs.declare(*more)
            kind, first, second = more
            growing.add([KINDS[kind](x=first, y=second, m=0)])
        elif deed == "run":
            begun |= {f"r{place}" for place in growing.begun()}
            fired |= {rule for rule, _ in run_to_rest(theirs)}
            assert begun == fired


def without_action(rule):
    return rule.theirs.partition("=>")[0] + "=>)"


def started_anew(rules, facts):
    """Which rules CLIPS fires after each fact, those aside that need none."""
    theirs, found = Theirs(rules), []
    run_to_rest(theirs)
    for fact in facts:
        theirs.declare(*fact)
        found.append(sorted(rule for rule, _ in run_to_rest(theirs)))
    return found


def test_in_clips_another_rule_decides_whether_a_forall_that_stays_true_starts_its_rule_again(fired):
    every = "(defrule every (forall (a (y 0)) (a (x 1))) =>)"
    other = "(defrule other (a (x 1)) =>)"
    fits_both = ("a", 1, 0)
    assert started_anew([every], [fits_both]) == [[]]
    assert started_anew([every, other], [fits_both]) == [["other"]]
    assert started_anew([other, every], [fits_both]) == [["every", "other"]]
    for rules in ([every], [every, other], [other, every]):
        # The same where the fact that has to be there is there first.
        assert "every" not in started_anew(rules, [("a", 1, 2), fits_both])[1]

    conditions = [FORALL(A(y=0), A(x=1))]
    assert may_flicker(conditions)
    assert not may_flicker([FORALL(A(y=0), B(x=1))])
    assert fired(conditions) == fired(conditions, A(x=1, y=0)) == [{}]
    rules = [Numbered(A(x=1)).numbered(0, []), Numbered(*conditions).numbered(1, [])]
    ours = Ours(engine_on(CountingMatcher, rules))
    assert run_to_rest(ours) == {("r1", frozenset()): 1}
    ours.declare(*fits_both)
    assert run_to_rest(ours) == {("r0", frozenset({("a", 1, 0)})): 1}


def test_a_rule_that_begins_once_does_not_follow_its_alternatives_as_clips_does():
    """One alternative goes as the other comes, on the same fact: in CLIPS a match of its own."""
    conditions = A(x=1), OR(NOT(B(x=1)), EXISTS(B(x=1)))
    facts = [("a", 1, 0), ("b", 1, 0)]
    either = "(defrule either (a (x 1)) (or (not (b (x 1))) (exists (b (x 1)))) =>)"
    assert started_anew([either], facts) == [["either"], ["either"]]
    counting = Ours(engine_on(CountingMatcher, [Numbered(*conditions).numbered(0, [])]))
    growing, times = Growing(Gates([Rule(*conditions)])), []
    growing.add([InitialFact()])
    for kind, first, second in facts:
        counting.declare(kind, first, second)
        growing.add([KINDS[kind](x=first, y=second)])
        times.append((run_to_rest(counting).total(), len(growing.begun())))
    assert times == [(1, 1), (1, 0)]


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
