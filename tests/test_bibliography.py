"""What rests on which source, and how many rules rest on no source that was opened."""

from __future__ import annotations

import pytest

from spasm_expert.bibliography import CHECKED_MEANS, bibliography
from spasm_expert.core.base import RuleBase
from spasm_expert.core.language import STRONG, WEAK, Topic, measured, present, rule, supports
from spasm_expert.core.limits import Limit
from spasm_expert.core.sources import CHECKED, Source
from spasm_expert.errors import UnknownNameError
from spasm_expert.expert import default_expert
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE

pytestmark = pytest.mark.generated

READ = Source("read_one", "Read", "Society", 2020, "https://example.org/read", "read")
EXCERPT = Source("excerpt_one", "Excerpt", "Journal", 2021, "doi:10.1000/1", "excerpt")
KNOWN = Source("known_one", "Known", "Nobody", None, "", "general_knowledge")
UNCITED = Source("uncited", "Uncited", "Journal", 2022, "pmid:1", "secondary")
HIGH = Limit("high", 5000.0, "U/L", "adults", READ.at("table 1"))


class Sample(Topic):
    """Invented."""

    on_both = rule(
        when=[measured(CREATINE_KINASE, above=HIGH)],
        then=[supports(RHABDOMYOLYSIS, STRONG)],
        because="It is invented.",
        sources=[KNOWN, EXCERPT.at("page 2")],
    )
    on_knowledge = rule(
        when=[present(FEVER)],
        then=[supports(RHABDOMYOLYSIS, WEAK)],
        because="It is invented.",
        sources=[KNOWN],
    )
    on_excerpt = rule(
        when=[present(MUSCLE_PAIN)],
        then=[supports(RHABDOMYOLYSIS, WEAK)],
        because="It is invented.",
        sources=[EXCERPT, READ],
    )


FOUND = bibliography(RuleBase.build([Sample]), {each.id: each for each in (READ, EXCERPT, KNOWN, UNCITED)})


def test_entries_stand_by_id_cited_or_not():
    assert [entry.source.id for entry in FOUND.entries] == ["excerpt_one", "known_one", "read_one", "uncited"]
    assert FOUND.entry("uncited").rules == ()


def test_an_entry_names_the_rules_that_cite_it_and_those_that_cite_nothing_else():
    entry = FOUND.entry("known_one")
    assert entry.rules == ("sample.on_both", "sample.on_knowledge")
    assert entry.alone == ("sample.on_knowledge",)


def test_an_entry_names_the_limits_that_cite_it():
    assert FOUND.entry("read_one").limits == ("high",)
    assert FOUND.entry("known_one").limits == ()


def test_a_rule_counts_under_the_best_checked_of_its_sources():
    assert FOUND.best == {"read": 1, "excerpt": 1, "secondary": 0, "general_knowledge": 1}
    assert list(FOUND.best) == list(CHECKED) == list(CHECKED_MEANS)


def test_general_knowledge_alone_means_that_no_source_was_opened():
    assert FOUND.unopened == ("sample.on_knowledge",)
    assert FOUND.unopened_share == pytest.approx(1 / 3)


def test_an_unknown_entry_is_refused_with_the_nearest_name():
    with pytest.raises(UnknownNameError, match="Did you mean read_one"):
        FOUND.entry("read_ome")
    with pytest.raises(UnknownNameError, match="lists them all"):
        FOUND.entry("zzz")


def test_the_plain_form_has_every_entry():
    told = FOUND.to_dict()
    assert [each["id"] for each in told["sources"]] == [entry.source.id for entry in FOUND.entries]
    assert told["rules_on_general_knowledge_alone"]["share"] == 0.3333


def test_fewer_than_three_in_ten_of_our_rules_rest_on_general_knowledge_alone():
    expert = default_expert()
    found = bibliography(expert.base, expert.sources)
    assert sum(found.best.values()) == found.rules == len(expert.base.rules)
    assert found.unopened_share < 0.3
