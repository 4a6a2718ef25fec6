"""The derivation of everything that the examples come to."""

from pathlib import Path

import pytest

from spasm_expert import Case, assess
from spasm_expert.derivation import concluded, derive

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.yaml"))
GIVEN = ("fact", "implied", "law")


@pytest.mark.parametrize("path", EXAMPLES[::7], ids=lambda path: path.stem)
def test_every_conclusion_of_an_example_goes_back_to_facts_without_a_circle(path):
    answer = assess(Case.from_file(path))
    for name in sorted(concluded(answer)):
        found = derive(answer, name)
        places = {node.id: place for place, node in enumerate(found.nodes)}
        assert found.nodes[-1].id == found.root
        assert all(places[edge.source] < places[edge.target] for edge in found.edges)
        resting = {edge.target for edge in found.edges}
        # A score that is low because its items are denied rests on no rule that fired.
        loose = [node.id for node in found.nodes if node.id not in resting and node.kind not in GIVEN]
        assert all(name.startswith("score:") for name in loose)


@pytest.mark.parametrize("path", EXAMPLES[3::14], ids=lambda path: path.stem)
def test_every_rule_of_a_derivation_has_a_reason_and_a_source(path):
    answer = assess(Case.from_file(path))
    rules = [node for node in answer.how(answer.disposition.level).nodes if node.kind == "rule"]
    assert all(node.because and node.sources for node in rules)
