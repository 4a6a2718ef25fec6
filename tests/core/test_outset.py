"""What a case does not touch comes to what it comes to before anything is stated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.core import language as say
from spasm_expert.core.truth import Truth, both
from spasm_expert.core.view import RestingView


@pytest.fixture(scope="module")
def base(world):
    findings, patterns = world.FINDINGS, world.PATTERNS
    return world.base(
        plain=world.rule(say.present(findings[0]), say.shows(patterns[0])),
        lack=world.rule(say.not_stated(findings[1]), say.shows(patterns[1]), caveat="So."),
        through=world.rule(say.shown(patterns[0]), say.points(world.SCORES[0], "a", 2)),
        scored=world.rule(
            say.score(world.SCORES[0], at_least=world.LIMITS.two_points),
            say.supports(world.CAUSES[0], say.PATHOGNOMONIC),
            population=[say.aged(at_least=world.LIMITS.old)],
        ),
        believed=world.rule(say.believed(world.CAUSES[0], at_least=say.LIKELY), say.advises(world.MEASURE)),
        other=world.rule(say.present(findings[2]), say.supports(world.CAUSES[1], say.WEAK)),
    )


def test_a_lack_of_an_answer_counts_from_the_outset(base):
    truths = {rule.id.removeprefix("t."): base.outset.truth(rule) for rule in base.rules}

    assert truths.pop("lack") is Truth.MET
    assert set(truths.values()) == {Truth.UNKNOWN}


def test_a_rule_reads_what_the_rules_behind_it_read(world, base):
    reads = {rule.id: base.outset.reads(rule) for rule in base.rules}

    assert world.FINDINGS[0].id in reads["t.believed"]
    assert "age" in reads["t.believed"], "whether evidence counts hangs on its population"
    assert world.FINDINGS[2].id not in reads["t.believed"]
    assert reads["t.other"] == {world.FINDINGS[2].id}


@given(said=st.sets(st.integers(0, 3)))
def test_every_rule_comes_to_what_its_conditions_come_to(world, base, said):
    stated = [world.stated(world.FINDINGS[n]) for n in sorted(said)]
    view = RestingView(base, [*stated, world.reading("age", 70)], ())

    for rule in base.rules:
        assert view.rule(rule) is both(part.truth(view) for part in rule.spec.when)


def test_a_rule_of_another_rule_base_is_judged_by_itself(world, base):
    other = world.base(plain=world.rule(say.not_stated(world.FINDINGS[0]), caveat="So."))

    assert RestingView(base, [], ()).rule(other.by_id["t.plain"]) is Truth.MET
