"""Alarms and harmless troubles told in a few general words: never too calm, never needlessly urgent.

The cases stand in `data/alarms_in_plain_words.yaml` and `data/mild_in_plain_words.yaml`: what a patient, a
family or a nurse would say, without the word that names the disease.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from spasm_expert.case import Case
from spasm_expert.expert import default_expert
from spasm_expert.levels import Level

pytestmark = pytest.mark.generated

DATA = Path(__file__).parents[1] / "data"


# The one written in C reads in a tenth of the time, where there is one.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Texts(Loader):
    """Reads yes and no as words, as a case does."""


_Texts.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in Loader.yaml_implicit_resolvers.items()
}


def told(name: str) -> list[Any]:
    """Return the cases of a file, each with its title as the name of the test."""
    text = (DATA / f"{name}.yaml").read_text(encoding="utf-8")
    return [pytest.param(case, id=case["title"]) for case in yaml.load_all(text, Loader=_Texts)]


def assess(case: dict[str, Any]) -> tuple[Level, set[str]]:
    """Return the level of a case and the red flags that it raises."""
    facts = {key: value for key, value in case.items() if key not in ("title", "expect")}
    answer = default_expert().assess(Case.from_dict(facts))
    return Level.of(answer.disposition.level), {flag.id for flag in answer.red_flags.fired}


@pytest.mark.parametrize("case", told("alarms_in_plain_words"))
def test_an_alarm_told_in_plain_words_is_as_urgent_as_it_should_be(case: dict[str, Any]) -> None:
    level, flags = assess(case)
    assert level >= Level.of(case["expect"]["at_least"])
    assert {case["expect"].get("flag", "")} - {""} <= flags


@pytest.mark.parametrize("case", told("mild_in_plain_words"))
def test_a_mild_trouble_told_in_plain_words_is_not_made_urgent(case: dict[str, Any]) -> None:
    level, _ = assess(case)
    assert level <= Level.of(case["expect"]["at_most"])
