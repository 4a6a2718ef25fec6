"""Which rules begin to match while facts only come, against the specification and by example."""

import gc
import os
import weakref

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from spasm_expert.core.door import (
    AND,
    EXISTS,
    MATCH,
    NOT,
    OR,
    Fact,
    InitialFact,
    KnowledgeEngine,
    P,
    Rule,
    silence,
)
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.matching import Growing, GrowingMatcher
from spasm_expert.matching.gates import Gates

from .generators import THRESHOLDS, A, B, Writer, choices, is_text, made, network_of
from .specification import matches

EXAMPLES = int(os.environ.get("SPASM_EXPERT_FUZZ", "500"))
many = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


class Closed(Fact):
    closed = ("x", "y")


def numbered(*facts):
    for number, fact in enumerate(facts):
        fact.__factid__ = number
    return list(facts)


def begun(conditions, *batches):
    """In which batch of facts each rule began to match, the first of which holds the initial fact."""
    growing = Growing(Gates([Rule(*each) for each in conditions]))
    found = []
    for batch in ([InitialFact()], *batches):
        growing.add(batch)
        found.append(sorted(growing.begun()))
    return found


@st.composite
def growths(draw):
    """A rule base, and facts that come in batches."""
    writer = Writer(choices(draw), everything=True)
    rules = writer.rules()
    assume(network_of(rules) is not None)

    def fact():
        fields = writer.fields("x", "y", 0, value=writer.value)
        return made(writer.draw(2), fields if writer.draw(3) else {"box": writer.pick({"k": 1}, [1, 2])})

    return rules, writer.some(4, lambda: writer.some(4, fact), least=1)


@many
@given(growths())
def test_rules_begin_to_match_when_the_specification_says_so(growth):
    rules, batches = growth
    growing = Growing(Gates(rules))
    # The second time the matcher knows facts of these kinds already.
    for _ in range(2):
        facts, before = [], set()
        for batch in ([InitialFact()], *batches):
            facts = numbered(*(fact.copy() for fact in [*facts, *batch]))
            growing.add(facts[len(facts) - len(batch) :])
            now = {place for place, rule in enumerate(rules) if matches(rule, facts)}
            assert set(growing.begun()) == now - before
            before |= now
        growing.clear()


def test_equal_parts_of_different_rules_are_one_gate():
    either = OR(A(x=1), A(x=2))
    gates = Gates([Rule(either, B()), Rule(B(), OR(A(x=2), A(x=1))), Rule(AND(either, B()), A(x=1))])
    assert len(gates.needs) == 3
    assert gates.doubtful == {}


def test_what_a_gate_cannot_decide_is_looked_at_closely():
    rules = [
        [A(x=MATCH.u), B(y=MATCH.u)],
        [A(), NOT(B(y=1))],
        [NOT(NOT(A()))],
        [EXISTS(A(), B())],
        [OR(A(x=1), AND(A(x=2), NOT(B(y=1))))],
    ]
    assert sorted(Gates([Rule(*each) for each in rules]).doubtful) == [0, 1, 4]
    assert begun(rules, [A(x=2)], [B(y=1)], [A(x=1)]) == [[], [1, 2, 4], [3], [0]]


def test_a_rule_of_nothing_begins_with_the_initial_fact_and_one_that_cannot_hold_never_does():
    assert begun([[], [OR()], [NOT(A())], [A(), OR()]], [A()]) == [[0, 2], []]


def test_thresholds_decide_as_their_predicates_do():
    rules = [[A(x=P(each))] for each in THRESHOLDS]
    for value in (-1, 0, 0.5, 1, 2, True, "a", None, float("inf")):
        assert begun(rules, [A(x=value)])[1] == [
            place for place, each in enumerate(THRESHOLDS) if each(value)
        ]


def test_what_it_keeps_of_facts_are_words_of_closed_fields():
    growing = Growing(Gates([Rule(Closed(x="word")), Rule(A(x=1)), Rule(Closed(y=P(is_text)))]))
    facts = [Closed(x="word", y="secret", z="secret"), Closed(x="word"), Closed(y=1), A(x="secret")]
    growing.add(facts)
    assert sorted(growing.begun()) == [0, 2]
    seen = [weakref.ref(fact) for fact in facts]
    growing.clear()
    del facts
    gc.collect()
    assert [each() for each in seen] == [None] * 4
    assert "secret" not in repr(vars(growing))


def test_a_pooled_fact_is_known_by_its_address_and_kept():
    class Pooled(Fact):
        pooled = True

    fact = Pooled(x=1)
    growing = Growing(Gates([Rule(Pooled(x=1)), Rule(Pooled(x=2))]))
    for _ in range(3):
        growing.add([fact])
        assert growing.begun() == [0]
        growing.clear()
    seen = weakref.ref(fact)
    del fact
    assert seen() is not None


def test_to_forget_a_case_takes_what_the_case_touched():
    rules = [Rule(A(x=1), A(y=number)) for number in range(50)]
    growing = Growing(Gates(rules))
    growing.add([A(x=1), A(y=3)])
    assert growing.begun() == [3]
    assert sum(map(len, growing._touched)) == 50 + 2
    growing.clear()
    growing.add([A(y=3)])
    assert growing.begun() == []
    assert sum(map(len, growing._touched)) == 1


def engine_of(*rules):
    members = {f"rule_{number}": rule for number, rule in enumerate(rules)}
    extension = {"__matcher__": GrowingMatcher, "__strategy__": OrderedStrategy}
    with silence():
        engine = type("Engine", (KnowledgeEngine,), {**members, **extension})()
        engine.reset()
    return engine


def test_an_engine_of_experta_fires_each_rule_once():
    fired = []

    @Rule(A(x=1))
    def start(self):
        fired.append("start")
        self.declare(B(y=1), B(y=2))

    @Rule(B())
    def chain(self):
        fired.append("chain")

    engine = engine_of(start, chain)
    for _ in range(2):
        with silence():
            engine.declare(A(x=1))
            engine.run()
            engine.declare(A(x=1, y=2))
            engine.run()
            engine.reset()
    assert fired == ["start", "chain"] * 2


def test_engines_of_a_class_share_their_gates():
    first = engine_of(Rule(A())(lambda self: None))
    with silence():
        second = type(first)()
    assert first.matcher.growing._gates is second.matcher.growing._gates


def test_an_engine_of_experta_cannot_retract_on_it():
    engine = engine_of(Rule(A())(lambda self: None))
    with silence():
        fact = engine.declare(A())
        with pytest.raises(NotImplementedError, match="use CountingMatcher instead"):
            engine.retract(fact)


def test_a_rule_that_cannot_be_taken_is_named():
    @Rule(EXISTS())
    def the_rule(self):
        pass

    with pytest.raises(TypeError, match="rule the_rule: EXISTS takes"):
        engine_of(the_rule)
