"""Cases to explain: the examples, and examples from which facts were left out at random."""

import os
import random
from pathlib import Path

from spasm_expert import Case
from spasm_expert.errors import InvalidCaseError

EXAMPLES = sorted(
    path
    for path in (Path(__file__).parent.parent.parent / "examples").glob("*.yaml")
    if not path.stem.startswith("published")
)
EFFORT = float(os.environ.get("SPASM_EXPERT_EFFORT", "1"))
"""How hard to try, relative to the full suite."""
SECTIONS = ("findings", "measurements", "medications", "conditions")


def name_of(path):
    return path.stem


def some(step, start=0):
    """Every so many examples, for laws that take long; more of them with more effort."""
    return EXAMPLES[start :: max(1, round(step / EFFORT))]


def plain(case):
    """A case as a map in which every section is a map."""
    raw = case.to_dict()
    for section in ("medications", "conditions"):
        listed = raw.get(section, [])
        raw[section] = {each["name"]: {**each, "name": None} for each in listed if "name" in each}
        for each in raw[section].values():
            del each["name"]
    return raw


def thinned(case, seed):
    """The case without a random third of what is said; None if that is no case."""
    randomly = random.Random(seed)
    raw = plain(case)
    for section in SECTIONS:
        raw[section] = {
            name: said for name, said in sorted(raw.get(section, {}).items()) if randomly.random() > 1 / 3
        }
    try:
        return Case.from_dict(raw)
    except InvalidCaseError:
        return None


def generated(step, start=0):
    """Thinned examples, the same at every run."""
    found = [thinned(Case.from_file(path), seed) for seed, path in enumerate(some(step, start))]
    return [case for case in found if case is not None]
