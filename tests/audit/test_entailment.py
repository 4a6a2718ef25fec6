"""What follows from what: the hierarchy of terms, the order of numbers, choices and patterns."""

import pytest

from spasm_expert.audit.entailment import Entailment
from spasm_expert.core.base import RuleBase
from spasm_expert.core.strata import lay_out
from spasm_expert.facts.terms.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def follows(world):
    say = world.say
    rules = world.rules_of(shows=world.rule(say.present(world.RASH), say.shows(world.PATTERN)))
    entailment = Entailment(RuleBase((), rules, lay_out(rules)), Vocabulary(world.TERMS))
    return lambda given, wanted: entailment.follows(given if isinstance(given, list) else [given], wanted)


def test_a_narrower_finding_is_the_broader_one_and_not_the_other_way_round(world, follows):
    say = world.say
    assert follows(say.present(world.CALF), say.present(world.PAIN))
    assert not follows(say.present(world.PAIN), say.present(world.CALF))
    assert follows(say.absent(world.PAIN), say.absent(world.CALF))
    assert not follows(say.absent(world.CALF), say.absent(world.PAIN))


def test_details_follow_from_the_same_details_only(world, follows):
    say = world.say
    assert follows(say.present(world.CALF, side="left"), say.present(world.PAIN))
    assert follows(say.present(world.CALF, side="left"), say.present(world.PAIN, side="left"))
    assert not follows(say.present(world.CALF), say.present(world.PAIN, side="left"))


def test_a_farther_limit_implies_the_nearer_one(world, follows):
    say = world.say
    six, seven = world.limit("six", 6), world.limit("seven", 7)
    assert follows(say.measured(world.SALT, above=seven), say.measured(world.SALT, above=six))
    assert follows(say.measured(world.SALT, above=six), say.measured(world.SALT, at_least=six))
    assert not follows(say.measured(world.SALT, at_least=six), say.measured(world.SALT, above=six))
    assert not follows(say.measured(world.SALT, above=six), say.measured(world.SALT, above=seven))
    assert not follows(say.measured(world.SALT, above=six), say.measured(world.SALT, below=seven))
    assert not follows(say.measured(world.SALT, above=seven), say.measured(world.GAS, above=six))


def test_a_longer_time_implies_the_shorter_one(world, follows):
    say = world.say
    week, month = world.limit("week", 1, "wk"), world.limit("month", 1, "mo")
    assert follows(say.lasting(world.CALF, at_least=month), say.lasting(world.PAIN, at_least=week))
    assert not follows(say.lasting(world.CALF, at_least=week), say.lasting(world.PAIN, at_least=month))
    assert follows(say.taking(world.DRUG, started_within=week), say.taking(world.DRUG, started_within=month))
    assert not follows(say.taking(world.DRUG), say.taking(world.DRUG, started_within=month))


def test_a_drug_is_one_of_its_class_and_stopping_is_not_taking(world, follows):
    say = world.say
    week = world.limit("week", 1, "wk")
    assert follows(say.taking(world.DRUG), say.taking(world.DRUG_CLASS))
    assert not follows(say.taking(world.DRUG_CLASS), say.taking(world.DRUG))
    assert not follows(say.taking(world.DRUG, stopped_within=week), say.taking(world.DRUG))


def test_a_choice_implies_what_all_its_alternatives_imply(world, follows):
    say = world.say
    both = say.any_of(say.present(world.CALF), say.present(world.PAIN))
    assert follows(both, say.present(world.PAIN))
    assert not follows(say.any_of(say.present(world.CALF), say.present(world.ITCH)), say.present(world.PAIN))
    assert follows(say.present(world.ITCH), say.any_of(say.present(world.RASH), say.present(world.ITCH)))


def test_a_count_follows_from_enough_of_its_items(world, follows):
    say = world.say
    of = [say.present(term) for term in (world.PAIN, world.RASH, world.ITCH)]
    assert follows([say.present(world.CALF), say.present(world.ITCH)], say.count(2, of=of))
    assert not follows([say.present(world.CALF), say.present(world.PAIN)], say.count(2, of=of))
    assert follows(say.count(2, of=of), say.count(1, of=of))


def test_a_pattern_follows_from_what_shows_it(world, follows):
    say = world.say
    assert follows(say.present(world.RASH), say.shown(world.PATTERN))
    assert not follows(say.present(world.ITCH), say.shown(world.PATTERN))
    assert not follows(say.shown(world.PATTERN), say.present(world.RASH))
