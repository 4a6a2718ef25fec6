"""Where experta's own matcher does something else than the specification, each in its smallest form.

`test_differences.py` does not use these against experta. What fails here means that experta has changed.
"""

import math

import pytest

from spasm_expert.core.door import (
    AND,
    ANDFC,
    EXISTS,
    FORALL,
    MATCH,
    NOT,
    OR,
    TEST,
    Fact,
    KnowledgeEngine,
    L,
    P,
    Rule,
    silence,
)
from spasm_expert.core.matcher import OwnReteMatcher
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.matching import CountingMatcher


class A(Fact):
    pass


class B(Fact):
    pass


def is_number(value):
    return isinstance(value, int)


def is_small(value):
    return value in (0, 1)


def is_text(value):
    return isinstance(value, str)


def is_a(value):
    return value == "a"


def always():
    return True


BOTH = [CountingMatcher, OwnReteMatcher]


def engine_of(matcher, *rules):
    members = {f"rule_{number}": rule for number, rule in enumerate(rules)}
    kind = type(
        "Engine", (KnowledgeEngine,), {**members, "__matcher__": matcher, "__strategy__": OrderedStrategy}
    )
    with silence():
        engine = kind()
        engine.reset()
    return engine


def test_two_alternatives_in_one_field_and_two_more_are_taken_for_four(fired, fired_by_experta):
    two_and_two = [A(x=ANDFC(P(is_number) | P(is_small), P(is_text) | P(is_a)))]
    assert fired(two_and_two, A(x=2)) == []
    assert fired_by_experta(two_and_two, A(x=2)) == [{}]


def test_a_rule_that_begins_with_a_test_never_fires(fired, fired_by_experta):
    conditions = [TEST(always), A()]
    assert fired(conditions, A()) == [{}]
    assert fired_by_experta(conditions, A()) == []


def test_an_alternative_that_is_a_test_never_fires(fired, fired_by_experta):
    conditions = [OR(TEST(always), A())]
    assert fired(conditions) == [{}]
    assert fired_by_experta(conditions) == []


def test_a_variable_denied_in_the_first_pattern_stops_the_run(fired, fired_by_experta):
    conditions = [A(x=MATCH.u, y=~MATCH.u), B()]
    assert fired(conditions, A(x=1, y=2), A(x=1, y=1), B()) == [{"u": 1}]
    with pytest.raises(RuntimeError, match="present before capture"):
        fired_by_experta(conditions, A(x=1, y=2), B())


def test_of_two_fields_that_deny_one_variable_only_one_counts(fired, fired_by_experta):
    conditions = [B(x=MATCH.u), A(x=~MATCH.u, y=~MATCH.u)]
    facts = [{"x": 1, "y": 2}, {"x": 2, "y": 1}, {"x": 2, "y": 2}]
    assert fired(conditions, B(x=1), *(A(**fields) for fields in facts)) == [{"u": 1}]
    # Which one depends on hashes.
    assert fired_by_experta(conditions, B(x=1), *(A(**fields) for fields in facts)) == [{"u": 1}] * 2


def test_inside_not_an_alternative_with_a_variable_hides_the_next(fired, fired_by_experta):
    conditions = [B(x=MATCH.u), NOT(A(x=MATCH.u | L(2)))]
    assert fired(conditions, B(x=1), A(x=2)) == []
    assert fired_by_experta(conditions, B(x=1), A(x=2)) == [{"u": 1}]


def test_a_variable_takes_no_nan(fired, fired_by_experta):
    conditions = [A(x=MATCH.u)]
    assert len(fired(conditions, A(x=math.nan))) == 1
    assert fired_by_experta(conditions, A(x=math.nan)) == []


@pytest.mark.parametrize("operator", ["__and__", "__or__"])
def test_two_constraints_of_one_kind_cannot_be_combined_with_an_operator(operator):
    def pair():
        return getattr(L(1), operator)(L(2))

    with pytest.raises(NameError):
        getattr(pair(), operator)(pair())


@pytest.mark.parametrize(
    "element", [TEST(always), EXISTS(B()), FORALL(B(), B(x=1))], ids=lambda element: type(element).__name__
)
def test_nothing_but_patterns_may_stand_inside_not(element, fired, fired_by_experta):
    conditions = [A(), NOT(element)]
    assert len(fired(conditions, A())) == (type(element) is EXISTS)
    with pytest.raises(KeyError):
        fired_by_experta(conditions, A())


def test_a_quantifier_does_not_see_the_variables_bound_before_it(fired, fired_by_experta):
    # In CLIPS it does, see test_clips.py.
    conditions = [A(x=MATCH.u), EXISTS(B(x=MATCH.u))]
    assert fired(conditions, A(x=1), B(x=2)) == []
    assert fired_by_experta(conditions, A(x=1), B(x=2)) == [{"u": 1}]


def test_of_several_parts_of_exists_only_the_first_counts(fired, fired_by_experta):
    conditions = [EXISTS(A(), B())]
    assert fired(conditions, A()) == []
    assert fired_by_experta(conditions, A()) == [{}]


@pytest.mark.parametrize("conditions", [[EXISTS(NOT(A()))], [FORALL(B(), NOT(A()))]])
def test_not_alone_in_a_quantifier_is_no_negation(conditions, fired, fired_by_experta):
    assert fired(conditions, B()) == [{}]
    assert fired_by_experta(conditions, B()) == []


@pytest.mark.parametrize("conditions", [[EXISTS(OR(A(), B()))], [FORALL(A(), OR(B(), A()))]])
def test_no_alternatives_may_stand_inside_a_quantifier(conditions, fired, fired_by_experta):
    assert fired(conditions, A()) == [{}]
    with pytest.raises(SyntaxError):
        fired_by_experta(conditions, A())


def test_a_rule_that_asks_for_a_test_alone_by_exists_never_fires(fired, fired_by_experta):
    conditions = [EXISTS(TEST(always))]
    assert fired(conditions) == [{}]
    assert fired_by_experta(conditions) == []


def _declares_and_retracts(matcher):
    """Run a rule that declares a fact and retracts it at once, and one that waits for such facts."""
    fired = []

    @Rule(A())
    def flash(self):
        self.retract(self.declare(B()))

    @Rule(B())
    def wait(self):
        fired.append("wait")

    engine = engine_of(matcher, flash, wait)
    with silence():
        engine.declare(A())
        engine.run()
    return fired


def test_a_fact_declared_and_retracted_in_one_firing_breaks_the_engine():
    assert _declares_and_retracts(CountingMatcher) == []
    with pytest.raises(KeyError):
        _declares_and_retracts(OwnReteMatcher)


def _fires_after_renewal(matcher):
    """Count the firings of a rule after its fact was retracted and declared again in one firing."""
    fired = []

    @Rule(A())
    def count(self):
        fired.append("count")

    @Rule(B())
    def renew(self):
        fact = next(fact for fact in self.facts.values() if isinstance(fact, A))
        self.retract(fact)
        self.declare(fact)

    engine = engine_of(matcher, count, renew)
    with silence():
        engine.declare(A())
        engine.run()
        engine.declare(B())
        engine.run()
    return len(fired)


def test_a_fact_declared_again_in_the_firing_that_retracts_it_is_not_new():
    assert _fires_after_renewal(CountingMatcher) == 2
    assert _fires_after_renewal(OwnReteMatcher) == 1


def _second_alternative_fires(matcher):
    """Tell whether an alternative on the agenda outlives one on the same facts that has fired."""
    fired = []

    @Rule(A(), OR(NOT(B(x=1)), NOT(B(x=2))))
    def either(self):
        fired.append("either")

    engine = engine_of(matcher, either)
    with silence():
        second = engine.declare(B(x=2))
        engine.declare(A())
        engine.run()
        engine.retract(second)
        engine.declare(B(x=1))
        engine.run()
    return len(fired) == 2


def test_alternatives_that_differ_only_in_what_they_forbid_are_one_when_one_goes():
    assert _second_alternative_fires(CountingMatcher)
    assert not _second_alternative_fires(OwnReteMatcher)


def test_rules_with_equal_conditions_and_the_same_function_are_one():
    def count(matcher):
        fired = []

        def function(self):
            fired.append("fired")

        engine = engine_of(matcher, Rule(A())(function), Rule(A())(function))
        with silence():
            engine.declare(A())
            engine.run()
        return len(fired)

    assert count(CountingMatcher) == 2
    assert count(OwnReteMatcher) == 1


def test_a_disjunction_of_tests_alone_is_no_rule(fired, fired_by_experta):
    conditions = [OR(TEST(always), TEST(always))]
    assert fired(conditions) == [{}, {}]
    with pytest.raises(SyntaxError):
        fired_by_experta(conditions)


@pytest.mark.parametrize("matcher", BOTH)
def test_both_take_a_conjunction_whose_test_stands_in_the_middle(matcher):
    fired = []

    @Rule(AND(A(x=MATCH.u), TEST(lambda u: u > 1), B()))
    def rule(self, u):
        fired.append(u)

    engine = engine_of(matcher, rule)
    with silence():
        engine.declare(A(x=1), A(x=2), B())
        engine.run()
    assert fired == [2]
