"""Conditions laid out over numbered leaves come to what the view says, and wait for what it waits for."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.core import language as say
from spasm_expert.core.basis import Basis
from spasm_expert.core.circuits import Circuit, Verdicts
from spasm_expert.core.grounds import waits_for
from spasm_expert.core.truth import Truth
from spasm_expert.core.view import RestingView


@pytest.fixture(scope="module")
def base(world):
    findings, patterns, score = world.FINDINGS, world.PATTERNS, world.SCORES[0]
    return world.base(
        first=world.rule(say.present(findings[0]), say.shows(patterns[0])),
        second=world.rule([say.present(findings[1]), say.present(findings[2])], say.shows(patterns[0])),
        through=world.rule(say.any_of(say.shown(patterns[0]), say.sex("male")), say.shows(patterns[3])),
        circle=world.rule(say.shown(patterns[1]), say.shows(patterns[2])),
        back=world.rule(say.shown(patterns[2]), say.shows(patterns[1])),
        start=world.rule(say.present(findings[7]), say.shows(patterns[1])),
        item=world.rule(say.present(findings[3]), say.points(score, "a", 2)),
        evidence=world.rule(say.present(findings[4]), say.supports(world.CAUSES[0], say.PATHOGNOMONIC)),
        lack=world.rule(say.not_stated(findings[5]), say.supports(world.CAUSES[1], say.WEAK), caveat="So."),
    )


def leaves(world):
    findings = world.FINDINGS
    return [
        *(say.present(findings[n]) for n in range(6)),
        say.present(findings[0], side="left"),
        say.absent(findings[1]),
        say.not_stated(findings[5]),
        say.lasting(findings[2], at_least=world.LIMITS.day),
        say.sex("male"),
        say.taking(world.CLASS_A),
        say.together(world.CLASS_A, world.CLASS_B),
        say.measured(world.SALT, below=world.LIMITS.low_salt),
        *(say.shown(world.PATTERNS[n]) for n in range(4)),
        say.score(world.SCORES[0], at_least=world.LIMITS.two_points),
        say.believed(world.CAUSES[0], at_least=say.LIKELY),
    ]


def conditions(world):
    leaf = st.sampled_from(leaves(world))

    def compound(inner):
        several = st.lists(inner, min_size=1, max_size=4)
        counted = st.lists(inner, min_size=2, max_size=4)
        return st.one_of(
            several.map(lambda parts: say.any_of(*parts)),
            several.map(lambda parts: say.all_of(*parts)),
            counted.map(lambda parts: say.count(2, of=parts)),
        )

    return st.recursive(leaf, compound, max_leaves=10)


def facts(world):
    findings = world.FINDINGS
    possible = [
        *((world.stated(findings[n]), world.stated(findings[n], "absent")) for n in range(8)),
        (world.stated(findings[0], side="left"), world.stated(findings[0], side="right")),
        (world.stated("sex", "male"), world.stated("sex", "female")),
        (world.taken(world.CLASS_A, world.DRUG_A), world.taken(world.CLASS_A, state="absent")),
        (world.taken(world.CLASS_B, world.DRUG_B),),
        (world.reading(world.SALT, 2.0), world.reading(world.SALT, 4.0)),
    ]
    choices = [st.sampled_from([None, *choice]) for choice in possible]
    return st.tuples(*choices).map(lambda said: [fact for fact in said if fact is not None])


@given(data=st.data())
def test_a_circuit_says_what_the_view_says(world, base, data):
    condition = data.draw(conditions(world))
    view = RestingView(base, data.draw(facts(world)), ())
    circuit = Circuit(base)
    node = circuit.lay_out(condition)

    verdicts = Verdicts(circuit, view)

    truth = node.truth(verdicts)
    assert truth is view.truth(condition)
    if truth is Truth.UNKNOWN:
        told = {name for leaf in waits_for(condition, view) for name in leaf.asks}
        assert circuit.asked(node.awaited(verdicts)) == told


@given(data=st.data())
def test_a_rule_rests_on_what_its_conditions_rest_on(world, base, data):
    several = data.draw(st.lists(conditions(world), min_size=1, max_size=3))
    view = RestingView(base, data.draw(facts(world)), ())
    met = [condition for condition in several if view.truth(condition) is Truth.MET]

    found = Basis(met).grounds(view)

    assert list(found) == sorted({ground for each in met for ground in each.grounds_when_met(view)})


def test_equal_leaves_have_one_number(world, base):
    circuit = Circuit(base)

    numbers = {circuit.number(say.present(world.FINDINGS[0])) for _ in range(3)}

    assert len(numbers) == len(circuit.leaves) == 1


def test_leaves_may_be_numbered_by_several_threads(world, base):
    circuit = Circuit(base)
    found = [[] for _ in range(4)]

    def number(place):
        found[place] += [circuit.number(leaf) for leaf in leaves(world)]

    threads = [threading.Thread(target=number, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found[0] == found[1] == found[2] == found[3]
    assert len(circuit.leaves) == len(set(leaves(world)))
