"""The engine: one for each thread, used for one case after another, and never a fact of the last one."""

import threading

import pytest

from spasm_expert.core.door import Fact, InitialFact
from spasm_expert.core.engine import engine_class
from spasm_expert.core.memory import Belief, Concluded, Total


@pytest.fixture
def engine(world, base, matcher):
    return world.engine_of(base, matcher)


@pytest.fixture(scope="module")
def base(world):
    say = world.say
    return world.base(
        alone=world.rule(say.present(world.FINDINGS[0]), say.shows(world.PATTERNS[0])),
        chain=world.rule(say.shown(world.PATTERNS[0]), say.points(world.SCORES[0], "a", 2)),
        scored=world.rule(
            say.score(world.SCORES[0], at_least=world.LIMITS.two_points),
            say.supports(world.CAUSES[0], say.STRONG),
        ),
        counted=world.rule(
            say.count(2, of=[say.present(finding) for finding in world.FINDINGS[:3]]),
            say.supports(world.CAUSES[0], say.STRONG),
        ),
        believed=world.rule(
            say.believed(world.CAUSES[0], at_least=say.VERY_LIKELY), say.advises(world.MEASURE)
        ),
        lack=world.rule(
            say.not_stated(world.FINDINGS[0]), say.opposes(world.CAUSES[0], say.WEAK), caveat="So."
        ),
    )


def names(engine):
    return [name.removeprefix("t.") for name in engine.fired]


def full(world):
    return [world.stated(world.FINDINGS[0]), world.stated(world.FINDINGS[1])]


def test_strata_fire_one_after_the_other(world, base, engine):
    world.settle(base, full(world), engine)
    assert set(names(engine)) == {"alone", "counted", "chain", "scored", "believed"}
    strata = [-rule.salience for rule in engine.fired.values()]
    assert strata == sorted(strata)


def test_totals_are_facts(world, base, engine):
    world.settle(base, full(world), engine)
    totals = [fact.as_dict() for fact in engine.facts.values() if isinstance(fact, Total | Belief)]
    assert {"cause": "cause_0", "rank": 3} in totals
    assert {"of": "score_0", "low": 2.0, "high": 2.0, "floor": 2.0} in totals
    assert [each["low"] for each in totals if str(each.get("of")).startswith("count")] == [2.0]
    assert len(totals) == 3


def test_each_conclusion_is_a_fact(world, base, engine):
    world.settle(base, full(world), engine)
    concluded = {
        (fact["rule"], fact["kind"], fact["about"])
        for fact in engine.facts.values()
        if isinstance(fact, Concluded)
    }
    assert ("t.believed", "advises", "a_measure") in concluded
    assert len(concluded) == 5


def test_an_engine_used_again_answers_as_a_new_one(world, base, engine):
    for facts in (full(world), [], [world.stated(world.FINDINGS[0], "absent")], full(world), []):
        copies = [fact.copy() for fact in facts]
        assert names(world.settle(base, facts, engine)) == names(world.settle(base, copies))


def test_nothing_survives_clear(world, base, engine):
    world.settle(base, full(world), engine)
    engine.clear()
    assert [type(fact) for fact in engine.facts.values()] == [InitialFact]
    assert engine.fired == {}
    engine.run()
    assert names(engine) == ["lack"]


def test_a_run_may_stop_after_some_steps_and_go_on(world, base, engine):
    whole = names(world.settle(base, full(world)))
    engine.start(full(world))
    for n in range(len(whole) + 1):
        assert names(engine) == whole[:n]
        engine.run(1)
    engine.run()
    assert names(engine) == whole


def test_a_run_can_be_halted(world, base, engine, monkeypatch):
    engine.start(full(world))
    rule = type(base.rules[0])
    monkeypatch.setattr(rule, "__call__", lambda rule, engine: engine.halt())
    engine.run()
    assert len(engine.fired) == 1
    assert not engine.running


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_after_a_fault_in_a_run_the_engine_can_be_cleared_and_used(world, base, engine, monkeypatch, fault):
    engine.start(full(world))

    def fail(rule, engine):
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(type(base.rules[0]), "__call__", fail)
        with pytest.raises(fault):
            engine.run()
    assert not engine.running
    engine.start([])
    engine.run()
    assert names(engine) == ["lack"]


def test_after_a_fault_in_the_matcher_no_match_is_left_behind(world, base, monkeypatch):
    engine = world.engine_of(base, "rete")
    engine.start([])
    changes = type(engine.matcher).changes

    def fail(matcher, adding=None, deleting=None):
        changes(matcher, adding, deleting)
        for fact in adding:
            matcher.root_node.add(fact)
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(type(engine.matcher), "changes", fail)
        with pytest.raises(RuntimeError):
            engine.declare(*full(world))
    engine.clear()
    engine.run()
    assert names(engine) == ["lack"]


def test_a_fact_is_never_retracted(world, base):
    engine = world.settle(base, full(world))
    with pytest.raises(NotImplementedError, match="start anew"):
        engine.retract(1)
    with pytest.raises(NotImplementedError):
        engine.modify(engine.facts[1], state="absent")


def test_an_unknown_matcher_is_refused(base):
    with pytest.raises(ValueError, match="'clips' is no matcher"):
        engine_class(base, "clips")


def test_each_rule_is_an_attribute(base):
    made = engine_class(base)
    assert [getattr(made, rule.id.replace(".", "__")) for rule in base.rules] == list(base.rules)


def test_engines_in_threads_answer_as_one_alone(world, base, matcher):
    cases = [
        [world.stated(finding) for n, finding in enumerate(world.FINDINGS[:3]) if bits >> n & 1]
        for bits in range(8)
    ]
    alone = world.engine_of(base)
    expected = [names(world.settle(base, [fact.copy() for fact in facts], alone)) for facts in cases]
    found = {}

    def work(worker):
        engine = engine_class(base, matcher)()
        answers = []
        for turn in range(3):
            for facts in cases if turn % 2 else reversed(cases):
                engine.start(fact.copy() for fact in facts)
                engine.run()
                answers.append((len(facts), names(engine)))
                engine.clear()
        found[worker] = answers[8:16]

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = [(len(facts), answer) for facts, answer in zip(cases, expected, strict=True)]
    assert [found[n] for n in range(8)] == [wanted] * 8


def test_two_engines_used_in_turn_do_not_disturb_each_other(world, base, matcher):
    made = engine_class(base, matcher)
    one, other = made(), made()
    one.start(full(world))
    other.start([])
    other.run()
    one.run()
    assert names(other) == ["lack"]
    assert len(one.fired) == 5


def test_facts_of_others_do_no_harm(world, base, engine):
    engine.start([Fact(own=1), *full(world)])
    engine.run()
    assert len(engine.fired) == 5


def test_totals_of_one_rule_do_not_wait_for_each_other(world, matcher):
    say = world.say
    several = [say.present(world.FINDINGS[0]), say.score(world.SCORES[0], at_least=world.LIMITS.one_point)]
    base = world.base(
        item=world.rule(say.present(world.FINDINGS[1]), say.points(world.SCORES[0], "a", 1)),
        both=world.rule(
            [say.score(world.SCORES[0], below=world.LIMITS.two_points), say.count(1, of=several)],
            say.supports(world.CAUSES[0], say.STRONG),
        ),
    )

    fired = world.fired(base, [world.stated(world.FINDINGS[0])], world.engine_of(base, matcher))

    assert "both" in fired
