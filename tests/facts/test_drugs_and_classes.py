"""A class stated beside one of its members: nothing that was told is lost, and it is no second drug."""

import pytest

from spasm_expert.case import Case
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.facts.working_memory import working_memory


def taken(medications):
    """Return the facts on drugs, by class or drug and by the drug that was named."""
    memory = working_memory(Case.from_dict({"medications": medications}), standard_vocabulary(), ())
    return {(fact["drug"], fact["by"]): fact for fact in memory.facts if "drug" in fact}


def test_a_class_beside_its_member_is_no_second_drug():
    assert ("statin", "statin") not in taken({"statin": "yes", "simvastatin": "yes"})


def test_a_class_of_which_one_was_stopped_stands_beside_another_that_is_taken():
    facts = taken({"statin": {"stopped": "2 weeks ago"}, "simvastatin": "yes"})
    assert facts["statin", "statin"]["state"] == "stopped"
    assert facts["statin", "simvastatin"]["state"] == "present"


def test_a_class_told_to_be_new_makes_the_drug_named_beside_it_new():
    facts = taken({"statin": {"started": "5 days ago"}, "simvastatin": "yes"})
    assert facts["statin", "simvastatin"]["started"] == pytest.approx(5)
    assert facts["simvastatin", "simvastatin"]["started"] == pytest.approx(5)


def test_what_is_told_of_the_drug_itself_stands():
    facts = taken({"statin": {"started": "5 days ago"}, "simvastatin": {"started": "2 years ago"}})
    assert facts["statin", "simvastatin"]["started"] == pytest.approx(730.5)
