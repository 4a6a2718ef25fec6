"""Before a time counts, all engines come to the same: so do their exports."""

from itertools import product

import pytest

from benchmarks import joins, synthetic
from benchmarks.assessing import Assess, told_by
from benchmarks.clips_engine import BEST_KNOWN, LOADING, Arrangement, ClipsEngine, ClipsReadBack
from benchmarks.clips_text import ALTERNATIVES, KEPT
from benchmarks.entrants import Outcome
from benchmarks.ours import OurEngine, OurTracingEngine, OurWholeEngine
from benchmarks.plain_experta import PlainExperta
from benchmarks.straight_line import StraightLine, source
from benchmarks.subjects import is_total, real
from benchmarks.timing import DisagreementError, Limits, race
from spasm_expert import default_expert
from spasm_expert.core import language as say
from spasm_expert.core.base import RuleBase
from spasm_expert.core.rule import Topic
from spasm_expert.core.strata import Plan
from spasm_expert.facts.terms.kinds import Pattern


def outcomes(entrant, cases):
    return [entrant.outcome(entrant.run(prepared)) for prepared in entrant.prepare_all(cases)]


def all_engines(base):
    """Every engine that the benchmark compares."""
    return [
        OurEngine(base),
        OurTracingEngine(base),
        ClipsEngine(base, BEST_KNOWN),
        ClipsReadBack(base, BEST_KNOWN),
        StraightLine(base),
        OurEngine(base, "rete"),
        PlainExperta(base),
    ]


def only(base, keep):
    """Return a rule base with these rules alone."""
    kept = [rule for rule in base.rules if keep(rule)]
    rules = tuple(
        rule.standing(rule.id, salience=-base.plan.stratum[rule.id], place=place)
        for place, rule in enumerate(kept)
    )
    return RuleBase(base.topics, rules, Plan({rule.id: base.plan.stratum[rule.id] for rule in rules}, {}))


@pytest.fixture(scope="module")
def subject(vignettes):
    return real(default_expert(), [case for _, case in vignettes])


def test_ours_clips_and_the_floor_agree_on_the_whole_rule_base_for_published_cases(subject, vignettes):
    expert = default_expert()
    expected = outcomes(OurEngine(subject.base), subject.cases)
    assert all(len(outcome.fired) > 5 for outcome in expected)
    told = [told_by(case) for _, case in vignettes]
    for entrant in (
        OurTracingEngine(subject.base),
        OurWholeEngine(expert.base),
        StraightLine(subject.base),
        ClipsReadBack(subject.base, BEST_KNOWN),
        Assess(expert, told),
    ):
        assert outcomes(entrant, subject.cases) == expected, entrant.title


def test_all_engines_agree_on_the_rules_that_fire_for_published_cases_and_some_that_do_not(subject):
    fired = set().union(*(each.fired for each in outcomes(OurEngine(subject.base), subject.cases)))
    base = only(subject.base, lambda rule: rule.id in fired or rule.place % 60 == 0)
    expected, *others = (outcomes(entrant, subject.cases) for entrant in all_engines(base))
    assert all(other == expected for other in others)
    assert set().union(*(each.fired for each in expected)) == fired


def test_totals_are_given_to_every_engine_and_only_where_some_rule_asks_for_as_much(subject):
    given = [fact for facts in subject.cases for fact in facts if is_total(fact)]
    assert given
    assert not subject.base.plan.ready
    assert all(fact.get("rank", 1) >= 1 for fact in given)


@pytest.mark.parametrize("seed", range(2))
def test_all_engines_agree_on_invented_rule_bases(seed):
    subject = synthetic.subject(50, 40, 2, seed)
    expected, *others = (outcomes(entrant, subject.cases) for entrant in all_engines(subject.base))
    assert all(other == expected for other in others)
    assert any(outcome.fired for outcome in expected)


def test_all_engines_follow_a_chain_to_its_end():
    subject = synthetic.chain(30)
    for entrant in all_engines(subject.base):
        (outcome,) = outcomes(entrant, subject.cases)
        assert len(outcome.fired) == 30, entrant.title


@pytest.mark.parametrize(("alternatives", "kept", "loading"), [*product(ALTERNATIVES, KEPT, LOADING)])
def test_clips_comes_to_the_same_in_every_arrangement(alternatives, kept, loading):
    subject = synthetic.subject(80, 60, 2, 7)
    clips = ClipsReadBack(subject.base, Arrangement(alternatives, kept, loading))
    assert outcomes(clips, subject.cases) == outcomes(OurEngine(subject.base), subject.cases)


def test_all_matchers_agree_on_rules_that_join_variables():
    cases = joins.networks(8, 14, 3)
    expected, *others = (outcomes(make(), cases) for _, _, make in joins.entrants())
    assert all(other == expected for other in others)
    concluded = {fact[0] for outcome in expected for fact in outcome.facts}
    assert concluded == {rule.name for rule in joins.RULES}


def test_the_trace_names_for_every_firing_a_fact_it_rests_on(subject):
    engine = OurTracingEngine(subject.base)
    for case in subject.cases:
        for rule_id, grounds in engine.run(case).items():
            assert grounds or "not_stated" in str(subject.base.by_id[rule_id].export()), rule_id


def test_an_engine_that_comes_to_something_else_stops_the_measurement():
    subject = synthetic.subject(30, 12, 1)

    class Wrong(OurEngine):
        def outcome(self, result):
            return Outcome(frozenset({"a.rule"}), frozenset())

    entrants = [
        ("ours", "ours", lambda: OurEngine(subject.base)),
        ("wrong", "a wrong engine", lambda: Wrong(subject.base)),
    ]
    with pytest.raises(DisagreementError, match=r"a wrong engine differs in case 1: .*a\.rule"):
        race(entrants, subject.cases, Limits(1, 1.0), lambda what: None)


def test_a_circle_of_patterns_cannot_be_compiled_to_a_straight_line():
    first, second = Pattern("first", "first"), Pattern("second", "second")

    class Circle(Topic):
        """Each shows what the other reads."""

        one = say.rule(
            when=[say.shown(first)], then=[say.shows(second)], because="So.", sources=[synthetic.SOURCE]
        )
        two = say.rule(
            when=[say.shown(second)], then=[say.shows(first)], because="So.", sources=[synthetic.SOURCE]
        )

    with pytest.raises(ValueError, match="circle"):
        source(RuleBase.build([Circle]))
