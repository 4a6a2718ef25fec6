"""The standard rules on both matchers: every example and every vignette gives the same bytes."""

import json
from pathlib import Path

import pytest

from spasm_expert import Case, Expert

# Building on experta's own matcher takes a second or two: once is enough.
pytestmark = [pytest.mark.generated, pytest.mark.xdist_group("both_matchers")]

ROOT = Path(__file__).parents[2]
FILES = [
    path for folder in ("examples", "tests/vignettes") for path in sorted((ROOT / folder).glob("*.yaml"))
]


@pytest.fixture(scope="module")
def on_either():
    return Expert(), Expert(matcher="rete")


def as_bytes(expert, path):
    return json.dumps(expert.assess(Case.from_file(path)).to_dict(), ensure_ascii=False).encode()


def test_there_are_examples_and_vignettes():
    assert {path.parent.name for path in FILES} == {"examples", "vignettes"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_both_matchers_give_the_same_bytes(path, on_either):
    ours, rete = on_either
    assert as_bytes(ours, path) == as_bytes(rete, path)
