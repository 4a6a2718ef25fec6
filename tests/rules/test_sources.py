"""The bibliography: every entry can be found, says how it was checked, and stands there once."""

import re
from collections import Counter

import pytest

from spasm_expert.core.sources import CHECKED, Source
from spasm_expert.rules import sources

pytestmark = pytest.mark.generated

ENTRIES = {name: value for name, value in vars(sources).items() if isinstance(value, Source)}

SCHEMES = (
    re.compile(r"doi:10\.\d{4,9}/\S+"),
    re.compile(r"pmid:\d{1,8}"),
    re.compile(r"pmc:PMC\d+"),
    re.compile(r"isbn:[\dX-]{10,17}"),
    re.compile(r"https://[a-z0-9.-]+/\S*"),
)
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
FIRST_YEAR = 1950
LAST_YEAR = 2026
NOT_OPENED = {"general_knowledge", "secondary"}
WITHOUT_ADDRESS = {"ARTICLE"}  # the article reached the project as a text without an address


def twice(values: list[str]) -> list[str]:
    """Return the values that stand in the list more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def test_the_bibliography_holds_the_three_entries_every_rule_may_need() -> None:
    assert {"ARTICLE", "GENERAL_KNOWLEDGE", "PROJECT_JUDGEMENT"} <= ENTRIES.keys()


def test_every_public_constant_is_a_source() -> None:
    assert {name for name in vars(sources) if name.isupper()} == ENTRIES.keys()


def test_an_id_is_snake_case_and_the_name_of_its_constant() -> None:
    assert [source.id for source in ENTRIES.values() if not SNAKE_CASE.fullmatch(source.id)] == []
    assert [name for name, source in ENTRIES.items() if source.id != name.lower()] == []


def test_how_an_entry_was_checked_is_one_of_the_four_words() -> None:
    assert set(CHECKED) == {"read", "excerpt", "secondary", "general_knowledge"}
    assert [name for name, source in ENTRIES.items() if source.checked not in CHECKED] == []


def test_an_identifier_has_a_known_scheme() -> None:
    identifiers = [source.identifier for source in ENTRIES.values() if source.identifier]
    assert [text for text in identifiers if not any(scheme.fullmatch(text) for scheme in SCHEMES)] == []


def test_what_was_opened_can_be_found_again() -> None:
    opened = {name for name, source in ENTRIES.items() if source.checked not in NOT_OPENED}
    assert {name for name in opened if not ENTRIES[name].identifier} == WITHOUT_ADDRESS


def test_what_was_seen_in_part_or_through_a_copy_says_so_in_its_note() -> None:
    in_part = {name for name, source in ENTRIES.items() if source.checked in {"excerpt", "secondary"}}
    assert [name for name in sorted(in_part) if not ENTRIES[name].note] == []


def test_a_year_is_unknown_or_plausible() -> None:
    years = {name: source.year for name, source in ENTRIES.items() if source.year is not None}
    assert {name: year for name, year in years.items() if not FIRST_YEAR <= year <= LAST_YEAR} == {}


def test_no_text_has_stray_spaces() -> None:
    texts = [
        (name, text) for name, s in ENTRIES.items() for text in (s.title, s.publisher, s.identifier, s.note)
    ]
    assert [(name, text) for name, text in texts if text != " ".join(text.split())] == []


def test_no_entry_stands_there_twice() -> None:
    assert twice([source.id for source in ENTRIES.values()]) == []
    assert twice([source.identifier.lower() for source in ENTRIES.values() if source.identifier]) == []
    assert twice([f"{source.publisher}: {source.title.lower()}" for source in ENTRIES.values()]) == []
