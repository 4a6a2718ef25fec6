"""The search for terms by the words that people use."""

from pathlib import Path

import pytest

from spasm_expert.facts.terms.folding import stem
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

STANDARD = standard_vocabulary()
_LINES = (Path(__file__).parents[2] / "data" / "phrases.txt").read_text(encoding="utf-8").splitlines()
PHRASES = [
    tuple(part.strip() for part in line.split("|")) for line in _LINES if "|" in line and line[0] != "#"
]


def ids(words: str, kind: str | None = None) -> list[str]:
    return [term.id for term in STANDARD.search(words, kind)]


@pytest.mark.parametrize(("phrase", "term_id"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_what_people_say_is_among_the_first_five(phrase: str, term_id: str) -> None:
    assert term_id in ids(phrase)[:5]


def test_the_table_of_phrases_is_long_and_says_nothing_twice() -> None:
    said = [phrase for phrase, _ in PHRASES]
    assert len(said) >= 120
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cramps", "cramp"),
        ("cramping", "cramp"),
        ("aches", "ache"),
        ("legs", "leg"),
        ("stiffness", "stiff"),
        ("twitches", "twitching"),
        ("diarrhoea", "diarrhea"),
        ("oedema", "edema"),
        ("tumour", "tumor"),
        ("feet", "foot"),
        ("biopsies", "biopsy"),
        ("drowsiness", "drowsy"),
    ],
)
def test_endings_and_spellings_make_no_difference(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize("word", ["sepsis", "virus", "loss", "pus", "string", "red", "hour"])
def test_what_is_no_ending_stays(word: str) -> None:
    assert stem(word) == word


def test_order_of_the_words_makes_no_difference() -> None:
    assert ids("dark urine") == ids("urine dark")


@pytest.mark.parametrize(("word", "inside"), [("AST", "asthma"), ("pH", "lymph"), ("lip", "hyperlipidaemia")])
def test_short_words_fit_whole_words_only(word: str, inside: str) -> None:
    assert not [name for name in ids(word) if inside in name]


def test_a_whole_name_comes_before_names_with_more_words() -> None:
    assert ids("fever")[0] == "fever"
    assert ids("stroke")[0] == "stroke"


def test_what_has_all_words_is_no_guess_and_what_has_most_is() -> None:
    assert not STANDARD.look_up("dark urine").closest
    found = STANDARD.look_up("dark urine on Sundays")
    assert found.closest
    assert found.found[0].id == "dark_urine"


def test_a_misspelt_word_is_corrected_and_said() -> None:
    found = STANDARD.look_up("fasiculation")
    assert found.found[0].id == "fasciculation"
    assert found.corrected


def test_only_terms_of_the_kind_come_also_when_they_are_only_close() -> None:
    assert {term.kind for term in STANDARD.search("calcium tablets at noon", "drug")} == {"drug"}


def test_words_that_say_nothing_are_looked_for_if_there_is_nothing_else() -> None:
    assert STANDARD.search("?!") == ()
    assert len(STANDARD.search("   ")) == len(STANDARD)


def test_a_hint_knows_words_as_well_as_letters() -> None:
    assert STANDARD.hint("finding", "gait that is unsteady") == " Did you mean unsteadiness?"
    assert STANDARD.hint("finding", "qqqq") == ""
