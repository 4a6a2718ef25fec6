"""The knowledge that comes with the package: no error, and no broken law in what is tried here."""

from pathlib import Path

import pytest

from spasm_expert.audit.checking import check_knowledge
from spasm_expert.audit.faults import Severity
from spasm_expert.audit.subject import standard_limits, standard_subject
from spasm_expert.audit.verifying import verify
from spasm_expert.case import Case
from spasm_expert.expert import default_expert
from spasm_expert.rules.accepted import ACCEPTED

# A case is made for each rule before the first test: once is enough.
pytestmark = [pytest.mark.generated, pytest.mark.xdist_group("standard_knowledge")]

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "examples", ROOT / "tests" / "data" / "cases", ROOT / "tests" / "vignettes")


@pytest.fixture(scope="module")
def subject():
    files = sorted(path for folder in FOLDERS for path in folder.rglob("*.yaml"))
    return standard_subject([Case.from_file(path) for path in files])


@pytest.fixture(scope="module")
def report(subject):
    return check_knowledge(subject, ACCEPTED)


@pytest.mark.slow
def test_the_standard_knowledge_has_no_error_that_is_not_accepted_with_a_reason(report):
    assert [f"{fault.check}: {fault.where}: {fault.what}" for fault in report.faults if fault.fails] == []
    assert report.of(Severity.NOTE), "the notes tell what lies idle and which rules refine others"


@pytest.mark.slow
def test_every_rule_fires_in_a_case_made_from_its_own_conditions(subject):
    assert {rule.id for rule in subject.base.rules} - set(subject.witnesses) == set()


@pytest.mark.slow
def test_the_laws_of_level_and_safety_hold_in_a_quick_look():
    certificate = verify(default_expert(), cases=25, every=30)
    assert [(each.law, each.what, each.case) for each in certificate.breaches] == []
    assert certificate.runs > 50


def test_a_reason_to_accept_is_a_sentence():
    reasons = [reason for places in ACCEPTED.values() for reason in places.values()]
    assert [reason for reason in reasons if not (reason.endswith(".") and reason[0].isupper())] == []


def test_the_limits_that_are_checked_are_those_that_rules_use_and_more(subject):
    used = {limit.id for rule in subject.base.rules for part in rule.spec.walk() for limit in part.limits}
    of_the_language = {"lower_reference", "upper_reference"}
    assert used - of_the_language <= {limit.id for limit in standard_limits()}
