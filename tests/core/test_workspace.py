"""The pooled working memory: what experta's own would conclude, and no more work than the case asks for."""

import functools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.core.memory import Concluded, Shown, Stated, Total
from spasm_expert.core.tally_plan import TallyPlan

from .test_evaluator import PATIENTS, facts_of, rule_bases, slow_start


def told(engine):
    return [(type(fact).__name__, fact.as_dict()) for fact in engine.facts.values()]


@slow_start
@given(data=st.data())
def test_both_matchers_conclude_the_same_in_the_same_order(world, data):
    base = data.draw(rule_bases(world))
    ours, rete = world.engine_of(base), world.engine_of(base, "rete")
    for patient in data.draw(st.lists(PATIENTS, min_size=1, max_size=3)):
        for engine in (ours, rete):
            world.settle(base, facts_of(world, patient), engine)
        assert list(ours.fired) == list(rete.fired)
        assert sorted(map(str, told(ours))) == sorted(map(str, told(rete)))


def test_facts_are_numbered_in_the_order_they_came(world):
    say = world.say
    base = world.base(
        shows=world.rule(say.present(world.FINDINGS[0]), say.shows(world.PATTERNS[0])),
        points=world.rule(say.shown(world.PATTERNS[0]), say.points(world.SCORES[0], "a", 2)),
        reads=world.rule(
            say.score(world.SCORES[0], at_least=world.LIMITS.two_points),
            say.supports(world.CAUSES[0], say.WEAK),
        ),
    )
    engine = world.settle(base, [world.stated(world.FINDINGS[0])])
    kinds = [type(fact).__name__ for fact in engine.facts.values()]
    assert kinds == ["InitialFact", "Stated", "Shown", "Concluded", "Concluded", "Total", "Concluded"]
    assert list(engine.facts) == list(range(7))


def test_facts_that_are_stated_are_never_changed(world, matcher):
    base = world.base(a=world.rule(world.say.present(world.FINDINGS[0])))
    fact = world.stated(world.FINDINGS[0])
    before = dict(fact)
    engine = world.settle(base, [fact], world.engine_of(base, matcher))
    assert any(isinstance(each, Stated) for each in engine.facts.values())
    assert dict(fact) == before


def test_a_fact_may_be_declared_between_two_runs(world, matcher):
    say = world.say
    base = world.base(
        one=world.rule(say.present(world.FINDINGS[0])), other=world.rule(say.present(world.FINDINGS[1]))
    )
    engine = world.settle(base, [world.stated(world.FINDINGS[0])], world.engine_of(base, matcher))
    more = world.stated(world.FINDINGS[1])
    assert engine.declare(more) is more
    assert engine.declare(world.stated(world.FINDINGS[1])) is None
    engine.run()
    assert list(engine.fired) == ["t.one", "t.other"]
    assert sum(isinstance(fact, Stated) for fact in engine.facts.values()) == 2


def test_conclusions_are_built_once_and_handed_out_as_copies(world):
    base = world.base(a=world.rule(world.say.present(world.FINDINGS[0])))
    engine = world.settle(base, [world.stated(world.FINDINGS[0])])
    pool = engine._workspace._pool
    pooled = dict(pool)
    for _ in range(3):
        world.settle(base, [world.stated(world.FINDINGS[0])], engine)
        given = [fact for fact in engine.facts.values() if isinstance(fact, Shown | Concluded)]
        assert pool == pooled
        assert not any(fact is other for fact in given for other in pooled[0].facts)


class Counting:
    """Counts how often the evaluator was asked for a total."""

    def __init__(self, monkeypatch):
        self.calls = 0
        for name in ("total_of_score", "total_of_count"):
            real = getattr(__import__("spasm_expert.core.tally", fromlist=[name]), name)
            monkeypatch.setattr(f"spasm_expert.core.tally.{name}", functools.partial(self._count, real))

    def _count(self, real, *args):
        self.calls += 1
        return real(*args)


def test_a_total_is_worked_out_only_where_some_rule_could_read_it(world, monkeypatch):
    say, limits = world.say, world.LIMITS
    finding = [say.present(each) for each in world.FINDINGS]
    base = world.base(
        item=world.rule(finding[0], say.points(world.SCORES[0], "a", 1)),
        item_too=world.rule(finding[1], say.points(world.SCORES[0], "b", 1)),
        high=world.rule(say.score(world.SCORES[0], at_least=limits.two_points)),
        low=world.rule([say.score(world.SCORES[0], below=limits.two_points), finding[2]]),
    )
    counting = Counting(monkeypatch)
    tried = {(): 0, (0,): 0, (0, 1): 1, (2,): 1, (3,): 0}
    for places, times in tried.items():
        counting.calls = 0
        world.settle(base, [world.stated(world.FINDINGS[place]) for place in places])
        assert (places, counting.calls) == (places, times)


def test_a_count_is_known_without_the_evaluator(world, monkeypatch):
    say = world.say
    base = world.base(
        counted=world.rule(say.count(2, of=[say.present(finding) for finding in world.FINDINGS[:3]]))
    )
    counting = Counting(monkeypatch)
    engine = world.settle(base, [world.stated(finding) for finding in world.FINDINGS[:2]])
    assert list(engine.fired) == ["t.counted"]
    assert counting.calls == 0
    (total,) = [fact for fact in engine.facts.values() if isinstance(fact, Total)]
    assert (total["low"], total["high"]) == (2.0, 3.0)


@pytest.mark.parametrize("bound", ["no_points", "one_point"])
def test_a_score_that_nobody_touches_can_still_make_a_rule_fire(world, matcher, bound):
    say = world.say
    reads = world.rule(say.score(world.SCORES[0], at_least=world.LIMITS.no_points))
    less = world.rule(say.score(world.SCORES[0], below=getattr(world.LIMITS, bound)))
    item = world.rule(say.present(world.FINDINGS[0]), say.points(world.SCORES[0], "a", -1))
    base = world.base(reads=reads, less=less, item=item)
    for facts in ([], [world.stated(world.FINDINGS[0], "absent")], [world.stated(world.FINDINGS[0])]):
        engine = world.settle(base, facts, world.engine_of(base, matcher))
        state = facts[0]["state"] if facts else None
        low, high = {None: (-1, 0), "absent": (0, 0), "present": (-1, -1)}[state]
        assert ("t.reads" in engine.fired) == (low >= 0)
        assert ("t.less" in engine.fired) == (high < (0 if bound == "no_points" else 1))


def test_the_plan_of_totals_watches_the_other_conditions_of_a_rule(world):
    say, limits = world.say, world.LIMITS
    below = say.score(world.SCORES[0], below=limits.two_points)
    base = world.base(
        item=world.rule(say.present(world.FINDINGS[0]), say.points(world.SCORES[0], "a", 1)),
        low=world.rule([below, say.present(world.FINDINGS[1])]),
        alone=world.rule(below),
    )
    plan = TallyPlan.of(base)
    watched = [str(watch.rule) for watch in plan.watches]
    assert len(watched) == 2
    assert "finding_1" in watched[0]
    assert "finding_0" in watched[1]
