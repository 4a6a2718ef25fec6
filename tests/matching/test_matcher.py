"""The counting matcher by example: what a rule is fired with, what is handed over, what is kept."""

import gc
import importlib
import math
import re
import threading
import weakref
from collections import Counter
from pathlib import Path

import pytest

from spasm_expert import matching
from spasm_expert.core.door import (
    AND,
    EXISTS,
    FORALL,
    MATCH,
    NOT,
    OR,
    TEST,
    Fact,
    FieldConstraint,
    InitialFact,
    KnowledgeEngine,
    L,
    P,
    Rule,
    W,
    silence,
)
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.matching import CountingMatcher
from spasm_expert.matching.matcher import network_of

experta = importlib.import_module("experta")


class A(Fact):
    pass


class B(A):
    pass


class WithDefaults(Fact):
    x = experta.Field(object, default=1)
    made = experta.Field(object, default=lambda: 2)
    many = experta.Field(object, default=list)
    none = experta.Field(object)


def is_positive(value):
    return isinstance(value, int | float) and value > 0


def engine_of(*rules, **members):
    members |= {f"rule_{number}": rule for number, rule in enumerate(rules)}
    extension = {"__matcher__": CountingMatcher, "__strategy__": OrderedStrategy}
    with silence():
        engine = type("Engine", (KnowledgeEngine,), {**members, **extension})()
        engine.reset()
    return engine


def do_nothing(self):
    pass


@pytest.mark.parametrize(
    ("conditions", "facts", "times"),
    [
        ([], [], 1),
        ([A()], [A(), A(x=1)], 2),
        ([A()], [B()], 0),
        ([A(1, 2)], [A(1, 2), A(1), A(2, 1)], 1),
        ([A(x=1)], [A(x=True)], 1),
        ([A(x=True), A(x=1)], [A(x=1.0)], 1),
        ([A(x=L(1))], [A(x=1), A(x=2), A()], 1),
        ([A(x=L(1) & L(1))], [A(x=1)], 1),
        ([A(x=L(1) & L(2))], [A(x=1), A(x=2)], 0),
        ([A(x=L(1) | L(2))], [A(x=1), A(x=2), A(x=3)], 2),
        ([A(x=W())], [A(x=None), A()], 1),
        ([A(x=P(is_positive))], [A(x=1), A(x=-1), A()], 1),
        ([A(x=~P(is_positive))], [A(x=1), A(x=-1), A()], 1),
        ([A(x=~(L(1) | L(2)))], [A(x=1), A(x=3), A()], 1),
        ([A(x=math.nan)], [A(x=math.nan)], 0),
        ([A(x__k=1)], [A(x={"k": 1}), A(x={"k": 2}), A(x=1), A()], 1),
        ([A(x__0__k=1)], [A(x=[{"k": 1}]), A(x=[])], 1),
        ([A(), A()], [A(x=1), A(x=2)], 2),
        ([A(), A(x=W())], [A(x=1), A(x=2)], 4),
        ([OR(A(x=1), A(y=1))], [A(x=1, y=1)], 2),
        ([OR(A(x=1), A(x=1))], [A(x=1)], 2),
        ([NOT(A())], [], 1),
        ([NOT(A())], [A()], 0),
        ([NOT(NOT(A()))], [A(), A(x=1)], 2),
        ([A(), NOT(A())], [A()], 0),
        ([NOT(AND(A(x=1), A(x=2)))], [A(x=1)], 1),
        ([NOT(OR(A(x=1), A(x=2)))], [A(x=1)], 0),
        ([NOT(A(x=L(1) | L(2)))], [A(x=2)], 0),
        ([NOT(A(x=L(1) | L(2)))], [A(x=3)], 1),
        ([OR()], [A()], 0),
        ([A(x=MATCH.u), A(y=MATCH.u)], [A(x=1), A(y=1), A(y=2)], 1),
        ([A(x=MATCH.u, y=MATCH.u)], [A(x=1, y=1), A(x=1, y=2)], 1),
        ([A(x=MATCH.u), A(y=~MATCH.u)], [A(x=1), A(y=1), A(y=2)], 1),
        ([A(x=MATCH.u, y=~MATCH.u)], [A(x=1, y=1), A(x=1, y=2)], 1),
        ([A(y=~MATCH.u)], [A(y=1), A()], 1),
        ([A(x=MATCH.u), A(y=~MATCH.u), A(z=MATCH.u)], [A(x=1), A(y=1), A(y=2), A(z=1)], 1),
        ([A(x=MATCH.u), NOT(A(y=MATCH.u))], [A(x=1), A(x=2), A(y=1)], 1),
        ([A(x=MATCH.u), NOT(A(y=~MATCH.u))], [A(x=1), A(x=2), A(y=1)], 1),
        ([A(x="u" << L(1)), A(y=MATCH.u)], [A(x=1), A(x=2), A(y=1), A(y=2)], 1),
        (["f" << A(x=1), "f" << A(y=1)], [A(x=1, y=1), A(x=1), A(y=1)], 1),
        (["f" << A(x=MATCH.f)], [A(x=1)], 0),
        ([A(x=MATCH.u), TEST(lambda u: u > 1)], [A(x=1), A(x=2)], 1),
        ([TEST(lambda u: u is None)], [], 1),
        ([NOT(TEST(lambda u: u is None))], [], 0),
        ([A(x=MATCH.u), NOT(TEST(lambda u: u > 1))], [A(x=1), A(x=2)], 1),
        ([EXISTS(A())], [], 0),
        ([EXISTS(A())], [A(x=1), A(x=2)], 1),
        ([EXISTS(A(x=1), A(x=2))], [A(x=1)], 0),
        ([EXISTS(A(x=1), A(x=2))], [A(x=1), A(x=2)], 1),
        ([EXISTS(OR(A(x=1), A(x=2)))], [A(x=2)], 1),
        ([EXISTS(A(x=L(1) | L(2)))], [A(x=1), A(x=2)], 1),
        ([EXISTS(A(x=1), NOT(A(x=2)))], [A(x=1)], 1),
        ([EXISTS(A(x=1), NOT(A(x=2)))], [A(x=1), A(x=2)], 0),
        ([EXISTS(A(x=MATCH.u), TEST(lambda u: u > 1))], [A(x=1)], 0),
        ([EXISTS(A(x=MATCH.u), TEST(lambda u: u > 1))], [A(x=1), A(x=2)], 1),
        ([EXISTS(A(x=MATCH.u), A(y=MATCH.u))], [A(x=1), A(y=2)], 0),
        ([EXISTS(A(x=MATCH.u), A(y=MATCH.u))], [A(x=1), A(y=2), A(y=1)], 1),
        ([A(x=MATCH.u), EXISTS(A(y=MATCH.u))], [A(x=1), A(x=2), A(y=1)], 1),
        ([EXISTS(A(x=MATCH.u)), A(y=MATCH.u)], [A(x=1), A(y=1), A(y=2)], 2),
        ([EXISTS(EXISTS(A()))], [A()], 1),
        ([NOT(EXISTS(A()))], [], 1),
        ([NOT(EXISTS(A()))], [A()], 0),
        ([NOT(NOT(EXISTS(A())))], [A(x=1), A(x=2)], 1),
        ([NOT(AND(A(x=1), EXISTS(A(x=2))))], [A(x=2)], 1),
        ([FORALL(A(), A())], [], 1),
        ([FORALL(A(x=MATCH.u), A(y=MATCH.u))], [A(x=1), A(y=1)], 1),
        ([FORALL(A(x=MATCH.u), A(y=MATCH.u))], [A(x=1), A(x=2), A(y=1)], 0),
        ([FORALL(A(x=MATCH.u), A(y=MATCH.u), A(z=MATCH.u))], [A(x=1), A(y=1)], 0),
        ([FORALL(A(x=MATCH.u), OR(A(y=MATCH.u), A(z=MATCH.u)))], [A(x=1), A(z=1)], 1),
        ([FORALL(A(x=MATCH.u), NOT(A(y=MATCH.u)))], [A(x=1), A(y=1)], 0),
        ([A(w=MATCH.u), FORALL(A(x=MATCH.u), A(y=MATCH.u))], [A(w=1), A(w=2), A(x=2)], 1),
        ([NOT(FORALL(A(x=MATCH.u), A(y=MATCH.u)))], [A(x=1)], 1),
        ([NOT(FORALL(A(x=MATCH.u), A(y=MATCH.u)))], [A(x=1), A(y=1)], 0),
        ([WithDefaults(x=1, made=2)], [WithDefaults()], 1),
        ([WithDefaults(x=1)], [WithDefaults(x=2)], 0),
        ([WithDefaults(many=[])], [WithDefaults()], 0),
        ([WithDefaults(many=[1])], [WithDefaults(many=[1])], 1),
        ([WithDefaults(none=1)], [WithDefaults()], 0),
    ],
)
def test_a_rule_fires_once_for_each_match(conditions, facts, times, fired):
    assert len(fired(conditions, *(fact.copy() for fact in facts))) == times


def test_a_rule_is_given_what_its_variables_are_bound_to(fired):
    found = fired(["f" << A(x=MATCH.u), A(y="v" << P(is_positive))], A(x=1), A(y=2))
    assert [(each["f"]["x"], each["u"], each["v"]) for each in found] == [(1, 1, 2)]


def test_the_first_pattern_says_which_of_equal_values_a_variable_has(fired):
    (known,) = fired([A(x=MATCH.u), A(y=MATCH.u)], A(y=True), A(x=1))
    assert known["u"] is not True


@pytest.mark.parametrize(
    ("element", "said"),
    [
        (NOT(A(), A()), "NOT takes one element, not 2"),
        (TEST(), "TEST takes one element, not 0"),
        (EXISTS(), "EXISTS takes 1 or more elements, not 0"),
        (FORALL(A()), "FORALL takes 2 or more elements, not 1"),
        (NOT(EXISTS(FORALL(A()))), "FORALL takes 2 or more elements, not 1"),
        (L(1), "L is no condition of experta"),
        (A(x=FieldConstraint()), "FieldConstraint is no field constraint"),
    ],
)
def test_what_it_does_not_take_is_refused_with_the_name_of_the_rule(element, said):
    @Rule(A(), element)
    def the_rule(self):
        pass

    with pytest.raises(TypeError, match=rf"rule the_rule: .*{said}"):
        engine_of(the_rule)


def test_a_variable_denied_before_it_is_bound_is_refused():
    with pytest.raises(ValueError, match=r"rule do_nothing: ~MATCH\.u stands before u is bound"):
        engine_of(Rule(A(x=~MATCH.u), A(x=MATCH.u))(do_nothing))


@pytest.mark.parametrize(
    "element",
    [
        EXISTS(A(x=~MATCH.u), A(y=MATCH.u)),
        FORALL(A(x=~MATCH.u), A(y=MATCH.u)),
        FORALL(A(), AND(A(x=~MATCH.u), A(y=MATCH.u))),
        NOT(EXISTS(EXISTS(A(x=~MATCH.u), A(y=MATCH.u)))),
    ],
)
def test_it_is_refused_inside_a_quantifier_too_unless_it_is_bound_outside(element, fired):
    with pytest.raises(ValueError, match=r"~MATCH\.u stands before u is bound"):
        engine_of(Rule(element)(do_nothing))
    assert fired([A(w=MATCH.u), element]) == []


def test_what_a_quantifier_binds_is_not_known_outside(fired):
    (known,) = fired([EXISTS(A(x=MATCH.u)), FORALL("f" << A(x=MATCH.v), A(x=MATCH.v)), B()], A(x=1), B())
    assert known == {}


def test_a_quantifier_is_looked_at_again_when_facts_go_and_come():
    engine = engine_of(
        Rule(EXISTS(A(x=1), A(x=2)))(do_nothing),
        Rule(FORALL(A(x=MATCH.u), B(x=MATCH.u)))(do_nothing),
    )
    waiting = lambda: [each.rule for each in engine.agenda.activations]  # noqa: E731
    with silence():
        first = engine.declare(A(x=1))
        assert len(waiting()) == 0
        engine.declare(A(x=2))
        assert len(waiting()) == 1
        engine.declare(B(x=1), B(x=2))
        assert len(waiting()) == 2
        engine.modify(first, x=3)
        assert waiting() == []


def test_a_rule_without_a_name_is_refused_too():
    with pytest.raises(TypeError, match="rule without a name"):
        engine_of(Rule(EXISTS()))


@pytest.mark.parametrize("error", [KeyError, IndexError, TypeError, ZeroDivisionError])
def test_what_a_predicate_raises_comes_out_and_a_reset_mends_the_engine(error):
    failing = [True]

    def fails(value):
        if failing:
            raise error("in the predicate")
        return True

    engine = engine_of(Rule(A(x=P(fails)))(do_nothing))
    with silence():
        with pytest.raises(error, match="in the predicate"):
            engine.declare(A(x=1))
        failing.clear()
        engine.reset()
        engine.declare(A(x=1))
    assert len(engine.agenda.activations) == 1


def test_what_a_test_raises_comes_out_until_it_does_not():
    failing = [True]

    def fails():
        if failing:
            raise KeyError("in the test")
        return True

    engine = engine_of(Rule(A(), TEST(fails))(do_nothing))
    with silence():
        with pytest.raises(KeyError, match="in the test"):
            engine.declare(A())
        failing.clear()
        engine.declare(B())
    assert len(engine.agenda.activations) == 1


def test_a_predicate_never_sees_a_fact_whose_literal_fields_do_not_fit(fired):
    def fits(value):
        assert value == "good"
        return True

    assert len(fired([A(kind=1, x=P(fits))], A(kind=1, x="good"), A(kind=2, x="bad"))) == 1


def test_equal_facts_are_told_apart_where_the_engine_takes_them():
    engine = engine_of(Rule(A())(do_nothing))
    engine.facts.duplication = True
    with silence():
        first, second = engine.declare(A(x=1)), engine.declare(A(x=1))
        assert len(engine.agenda.activations) == 2
        engine.retract(first)
    (left,) = engine.agenda.activations
    assert [fact.__factid__ for fact in left.facts] == [second.__factid__]


def test_each_activation_comes_once_and_goes_once():
    engine = engine_of(Rule(A(x=MATCH.u), NOT(B(x=MATCH.u)))(do_nothing), Rule(OR(A(), B()))(do_nothing))
    matcher, seen = engine.matcher, Counter()
    facts = [A(x=1), A(x=2), B(x=1), B(x=2)]
    for number, fact in enumerate(facts):
        fact.__factid__ = number + 10
    for adding, deleting in (
        [facts[:3], []],
        [[], []],
        [facts[3:], facts[:1]],
        [None, None],
        [[], facts[1:]],
    ):
        came, went = matcher.changes(adding, deleting)
        for activation in came:
            seen[id(activation)] += 1
            assert seen[id(activation)] == 1
        for activation in went:
            seen[id(activation)] -= 1
            assert seen[id(activation)] == 0
        assert sum(seen.values()) == len(matcher.activations())
    assert matcher.activations() == []


def test_declared_retracted_and_declared_again_before_it_is_asked_is_declared_once():
    engine = engine_of(Rule(A())(do_nothing))
    fact, other = A(), A(x=1)
    fact.__factid__, other.__factid__ = 7, 8
    assert len(engine.matcher.changes([fact, other, fact], [fact])[0]) == 2
    assert engine.matcher.changes([fact], [fact, fact])[0] == []
    assert len(engine.matcher.activations()) == 1


def test_activations_come_in_the_order_of_definition_then_of_the_facts():
    rules = [Rule(A(x=W()))(do_nothing), Rule(OR(A(y=1), A(x=1)))(do_nothing), Rule(A())(do_nothing)]
    engine = engine_of(*rules)
    facts = [A(x=1, y=1), A(x=2)]
    for number, fact in enumerate(facts):
        fact.__factid__ = number + 1
    came, _ = engine.matcher.changes(facts)
    assert [each.context["__match__"] for each in came] == [
        (0, (1,)),
        (0, (2,)),
        (1, (1,)),
        (2, (1,)),
        (3, (1,)),
        (3, (2,)),
    ]


def test_a_reset_forgets_every_fact():
    engine = engine_of(
        Rule("f" << A(x=MATCH.u), NOT(B()), TEST(lambda u: u))(do_nothing), Rule(A())(do_nothing)
    )
    with silence():
        seen = weakref.ref(engine.declare(A(x="secret")))
        engine.run()
        engine.reset()
    gc.collect()
    assert seen() is None
    assert "secret" not in repr(vars(engine.matcher))


def test_a_class_of_engines_has_one_network_and_nothing_keeps_it_alive():
    def build():
        class Engine(KnowledgeEngine):
            __matcher__ = CountingMatcher

            @Rule(A())
            def rule(self):
                # A closure over the class, so that its rules lead back to it.
                assert isinstance(self, __class__)

        with silence():
            return Engine(), Engine()

    first, second = build()
    assert network_of(first) is network_of(second)
    seen = [weakref.ref(each) for each in (first, second, type(first))]
    del first, second
    # experta's own initial fact remembers the engine that asked last.
    with silence():
        KnowledgeEngine().reset()
    gc.collect()
    assert [each() for each in seen] == [None] * 3


def test_an_engine_with_rules_of_its_own_has_its_own_network():
    class Engine(KnowledgeEngine):
        __matcher__ = CountingMatcher

        def __init__(self, pattern):
            self.own = Rule(pattern)(do_nothing)
            super().__init__()

    engines = [Engine(A()), Engine(B())]
    for engine in engines:
        with silence():
            engine.reset()
            engine.declare(B())
    assert [len(engine.agenda.activations) for engine in engines] == [0, 1]
    seen = [weakref.ref(each) for each in engines]
    del engine, engines
    with silence():
        KnowledgeEngine().reset()
    gc.collect()
    assert [each() for each in seen] == [None, None]


def test_a_rule_added_to_a_class_is_known_to_engines_built_later():
    engine = engine_of(Rule(A())(do_nothing))
    kind = type(engine)
    kind.more = Rule(InitialFact())(do_nothing)
    with silence():
        later = kind()
        later.reset()
    assert len(later.agenda.activations) == 1
    assert engine.agenda.activations == []


def test_a_subclass_has_its_own_network():
    engine = engine_of(Rule(A())(do_nothing))
    kind = type("Wider", (type(engine),), {"more": Rule(A())(do_nothing)})
    with silence():
        wider = kind()
    assert len(network_of(wider).branches) == 2
    assert len(network_of(engine).branches) == 1


def test_engines_of_one_class_run_in_many_threads():
    fired = []

    @Rule(A(x=MATCH.u), A(y=MATCH.u), NOT(B()))
    def join(self, u):
        fired.append(u)

    kind = type(engine_of(join))
    ready = threading.Barrier(8)

    def work():
        ready.wait()
        with silence():
            engine = kind()
            for number in range(20):
                engine.reset()
                engine.declare(A(x=number), A(y=number))
                engine.run()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(fired) == dict.fromkeys(range(20), 8)


def test_the_example_of_the_documentation_runs(capsys):
    text = (Path(matching.__file__).parent / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    said = example.splitlines()[-1].partition("  # ")[2]
    with silence():
        exec(example, {"__name__": "example"})
    assert capsys.readouterr().out.splitlines() == [said]
