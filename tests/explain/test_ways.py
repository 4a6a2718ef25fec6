"""The ways to make a rule fire, tried by running them."""

import pytest

from spasm_expert import Case, default_expert
from spasm_expert.core.conditions import Believed, Scored
from spasm_expert.explain.changes import changed
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.ways import Ways

from .conftest import name_of, some


def rests_on_totals(rule):
    return any(isinstance(part, Believed | Scored) for part in rule.spec.walk())


def ways_for(case, rule, largest=3):
    expert = default_expert()
    with expert.at_rest(case) as session:
        return Ways(session, largest).of_rule(expert.base.by_id[rule])


@pytest.mark.parametrize("path", some(22, 4), ids=name_of)
def test_every_way_that_fits_makes_its_rule_fire(path):
    case = Case.from_file(path)
    expert = default_expert()
    clashes = Clashes(case, expert.vocabulary)
    with expert.at_rest(case) as session:
        ways = Ways(session)
        silent = [rule for rule in expert.base.rules if rule.id not in session.view.fired]
        # Of a cause that has to be likely, or of a score, a way is only a proposal.
        silent = [rule for rule in silent if not rests_on_totals(rule)]
        plan = [(rule.id, way) for rule in silent[::40] for way in ways.of_rule(rule)[:1]]
    tried = [(rule, way) for rule, way in plan if not clashes.has(way)]
    for rule, way in tried:
        with expert.at_rest(changed(case, way)) as session:
            assert rule in session.view.fired, [str(each) for each in way]
    assert tried


def test_a_value_just_beyond_the_limit_is_proposed():
    (way,) = ways_for(Case.from_dict({}), "rhabdomyolysis.creatine_kinase_above_5000")
    (change,) = way
    assert change.term == "creatine_kinase"
    assert 5000 < change.statement.value <= 5500


def test_what_was_denied_is_not_proposed():
    case = Case.from_dict({"findings": {"dark_urine": False}})
    assert not ways_for(case, "rhabdomyolysis.dark_urine_with_muscle_trouble")


def test_a_measured_value_may_become_another():
    case = Case.from_dict({"measurements": {"creatine_kinase": "100 U/L"}})
    assert ways_for(case, "rhabdomyolysis.creatine_kinase_above_5000")


def test_no_way_is_longer_than_asked_for():
    case = Case.from_dict({})
    assert ways_for(case, "rhabdomyolysis.dark_urine_with_muscle_trouble", 2)
    assert not ways_for(case, "rhabdomyolysis.dark_urine_with_muscle_trouble", 1)


def test_age_and_sex_that_are_stated_stay():
    expert = default_expert()
    case = Case.from_dict({"patient": {"age": 30, "sex": "male"}})
    with expert.at_rest(case) as session:
        ways = Ways(session)
        terms = {each.term for rule in expert.base.rules for way in ways.of_rule(rule) for each in way}
    assert terms.isdisjoint({"age", "sex", "weeks_pregnant"})
