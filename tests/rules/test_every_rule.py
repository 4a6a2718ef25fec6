"""Every rule alone in an engine that knows only it, on facts made from its own conditions."""

import pytest

from spasm_expert.rules import STANDARD_TOPICS
from spasm_expert.testing import Bench

pytestmark = pytest.mark.generated

RULES = [rule for topic in STANDARD_TOPICS for rule in topic.rules]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_fires_when_its_conditions_are_met_and_only_then(rule):
    bench = Bench(rule)

    bench.check()

    assert bench.fires(bench.met())
