"""The standard rule base as a whole: no term lies idle, and the laws of level hold in every rule."""

import re
from pathlib import Path
from typing import TypeVar

import pytest

import spasm_expert.rules
from spasm_expert.case import Case
from spasm_expert.core.conclusions import Advises, Conclusion, Recommends, Refers, Supports, Warns
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.terms import RedFlagLike
from spasm_expert.expert import default_expert
from spasm_expert.facts.terms.drugs.pain_and_infection import QUININE
from spasm_expert.facts.terms.kinds import Cause, Measure, RedFlag, Test
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.levels import Level
from spasm_expert.rules import STANDARD_TOPICS
from spasm_expert.rules.accepted import ACCEPTED

pytestmark = pytest.mark.generated

RULES = [rule for topic in STANDARD_TOPICS for rule in topic.rules]
FLAGGED = [(rule, rule.spec.red_flag) for rule in RULES if rule.spec.red_flag]
FILES = sorted(Path(spasm_expert.rules.__path__[0]).rglob("*.py"))
LONGEST_FILE = 250
Part = TypeVar("Part", bound=Conclusion)
NEXT_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")

HOUSE_SOURCES = {"general_knowledge", "project_judgement"}
SHARE_FROM_MEMORY = 0.363
"""Share of the rules none of whose sources was opened; it was 440 of 1214 and may only fall."""
SHARE_OF_HOUSE_SOURCES_ALONE = 0.289
"""Share of the rules that cite general knowledge or the project's judgement alone; it was 350 of 1214."""

NOT_RECOMMENDED = ACCEPTED["test_never_recommended"]
"""Tests that no rule recommends: they are there so that a result that somebody has can be told."""


def conclusions(kind: type[Part]) -> list[Part]:
    """Return every conclusion of this kind."""
    return [part for rule in RULES for part in rule.spec.then if isinstance(part, kind)]


def concluded(*kinds: str) -> set[str]:
    """Return the ids of the terms that some rule concludes something of one of these kinds about."""
    parts = [part for rule in RULES for part in rule.spec.then if part.kind in kinds]
    return {part.about.id for part in parts if part.about}


def levels(rule: ClinicalRule) -> list[Level]:
    """Return the levels that a rule refers at."""
    return [part.level for part in rule.spec.then if isinstance(part, Refers)]


def terms(kind: type) -> list[str]:
    """Return the ids of the terms of this kind."""
    return [term.id for term in standard_vocabulary() if isinstance(term, kind)]


def is_from_memory(rule: ClinicalRule) -> bool:
    """Tell whether none of the sources of a rule was opened."""
    return all(citation.source.checked == "general_knowledge" for citation in rule.spec.sources)


def cites_the_house_alone(rule: ClinicalRule) -> bool:
    """Tell whether a rule cites nothing but general knowledge and the judgement of the project."""
    return {citation.source.id for citation in rule.spec.sources} <= HOUSE_SOURCES


@pytest.mark.parametrize(("rule", "flag"), FLAGGED, ids=[rule.id for rule, _ in FLAGGED])
def test_a_red_flag_is_seen_within_two_weeks_and_its_fear_is_among_the_causes(
    rule: ClinicalRule, flag: RedFlagLike
) -> None:
    assert max(levels(rule)) >= Level.TWO_WEEKS
    assert flag.feared.id in {part.cause.id for part in rule.spec.then if isinstance(part, Supports)}


def test_a_referral_is_never_below_a_routine_appointment() -> None:
    assert [rule.id for rule in RULES if levels(rule) and min(levels(rule)) < Level.ROUTINE] == []


def test_a_referral_says_to_whom_and_how_soon() -> None:
    assert [part for part in conclusions(Refers) if not (part.to.strip() and part.within.strip())] == []


def test_an_emergency_is_seen_now_and_nothing_else_is() -> None:
    urgent = [part.level is Level.EMERGENCY for part in conclusions(Refers)]
    assert [part.within.startswith("now") for part in conclusions(Refers)] == urgent


def test_every_red_flag_is_raised_by_some_rule() -> None:
    assert set(terms(RedFlag)) == {flag.id for _, flag in FLAGGED}


def test_every_cause_is_spoken_for_by_some_rule() -> None:
    assert set(terms(Cause)) - concluded("supports") == set()


def test_every_pattern_and_score_that_is_named_is_shown_or_counted_by_some_rule() -> None:
    named = {term.id for term in standard_vocabulary() if term.kind in {"pattern", "score"}}
    assert named - concluded("shows", "points") == set()


def test_every_test_is_recommended_alone_or_in_its_panel_or_spared_or_is_an_exception_with_a_reason() -> None:
    named = concluded("recommends", "spares")
    panels = [test for test in standard_vocabulary() if isinstance(test, Test) and test.id in named]
    in_panels = {part.id for panel in panels for part in panel.components}
    assert set(terms(Test)) - named - in_panels == set(NOT_RECOMMENDED)


def test_a_recommended_test_has_an_urgency_of_at_least_a_routine_appointment() -> None:
    assert [part for part in conclusions(Recommends) if part.urgency < Level.ROUTINE] == []


def test_every_measure_of_self_care_is_advised_by_some_rule() -> None:
    assert set(terms(Measure)) == concluded("advises")


def test_no_measure_of_self_care_is_quinine() -> None:
    measures = [term for term in standard_vocabulary() if isinstance(term, Measure)]
    named = [" ".join((measure.id, measure.label, *measure.synonyms)).lower() for measure in measures]
    assert [text for text in named if "quinine" in text or "tonic" in text] == []
    assert QUININE.id not in {part.measure.id for part in conclusions(Advises)}


def test_quinine_is_warned_of_whenever_it_is_taken() -> None:
    assert any(part.drug is QUININE for part in conclusions(Warns))
    case = Case.from_dict({"patient": {"age": 60}, "medications": [QUININE.id]})
    assert [warning.drug for warning in default_expert().assess(case).drug_warnings] == [QUININE.id]


def test_every_reason_is_one_sentence() -> None:
    reasons = {rule.id: rule.spec.because for rule in RULES}
    assert [
        rule for rule, text in reasons.items() if not text.endswith(".") or NEXT_SENTENCE.search(text)
    ] == []


def test_no_two_rules_conclude_the_same_from_the_same() -> None:
    said: dict[str, str] = {}
    for rule in RULES:
        spec = rule.spec
        key = repr([sorted(part.text() for part in side) for side in (spec.when, spec.then, spec.population)])
        assert said.setdefault(key, rule.id) == rule.id


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_rule_file_has_more_than_250_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_the_share_of_rules_that_rest_on_general_knowledge_alone_does_not_grow() -> None:
    from_memory = sum(map(is_from_memory, RULES)) / len(RULES)
    house_alone = sum(map(cites_the_house_alone, RULES)) / len(RULES)
    print(f"no source opened: {from_memory:.1%}; general knowledge or own judgement alone: {house_alone:.1%}")
    assert from_memory <= SHARE_FROM_MEMORY
    assert house_alone <= SHARE_OF_HOUSE_SOURCES_ALONE
