"""An assessment as text: what stands in it, in which order, and how it looks on a terminal."""

import dataclasses
import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from spasm_expert.assessment import (
    Assessment,
    CauseAssessment,
    EvidenceItem,
    MatchedFact,
    Question,
)
from spasm_expert.report import render_text
from spasm_expert.report.words import (
    capital,
    certainty,
    list_of,
    matched_text,
    sentence,
    span_of_points,
)

SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")
CLOSED = {"level", "urgency", "likelihood"}
STEERING = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
LONG_RULE = "muscle_breakdown.dark_urine_with_creatine_kinase_far_above_its_limit"

texts = st.text(
    st.one_of(st.characters(exclude_categories=()), st.sampled_from("\x1b\x9b\u202e漢 \n")), max_size=200
)


def retold(value: Any, words: Iterator[str]) -> Any:
    """Return the same assessment with other texts in every field that is free."""
    if isinstance(value, str):
        return next(words)
    if isinstance(value, tuple):
        return tuple(retold(item, words) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        free = {field.name for field in dataclasses.fields(value)} - CLOSED
        return dataclasses.replace(value, **{name: retold(getattr(value, name), words) for name in free})
    return value


def headings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.isupper() and not line.startswith(" ")]


def paragraph(text: str) -> str:
    return " ".join(text.split())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(texts, min_size=1, max_size=6),
    width=st.integers(0, 120),
    color=st.booleans(),
    everything=st.booleans(),
)
def test_no_line_is_wider_than_asked_and_nothing_steers_the_terminal(
    full: Assessment, words: list[str], width: int, color: bool, everything: bool
) -> None:
    other = retold(full, itertools.cycle(words))
    text = render_text(other, width=width, color=color, title=words[0], everything=everything)
    for line in text.split("\n"):
        shown = SEQUENCE.sub("", line) if color else line
        assert cell_len(shown) <= max(width, 40)
        assert not any(unicodedata.category(sign) in STEERING for sign in shown)


def test_escape_sequences_of_a_case_are_written_out(full: Assessment) -> None:
    other = dataclasses.replace(full, not_considered=("\x1b[2Jherb\x07\u202e",))
    text = render_text(other, title="\x1b]0;owned\x07 title")
    assert "\x1b" not in text
    assert "\\x1b[2Jherb\\x07\\u202e" in text
    assert text.startswith("\\x1b]0;owned\\x07 title")


def test_order_is_from_what_to_do_over_why_to_the_rest(full: Assessment) -> None:
    assert headings(render_text(full, title="Dark urine")) == [
        "DISPOSITION: EMERGENCY, NOW",
        "RED FLAGS",
        "WHAT TO WATCH FOR",
        "CAUSES, THE LIKELIEST FIRST",
        "TESTS WORTH DOING",
        "TESTS NOT WORTH DOING",
        "SCORES",
        "COMPUTED VALUES",
        "SELF-CARE ADVISED",
        "SELF-CARE THAT NEEDS AN ANSWER FIRST",
        "SELF-CARE NOT ADVISED HERE",
        "WARNINGS ABOUT DRUGS",
        "QUESTIONS STILL OPEN",
        "NOT CONSIDERED",
        "RULES THAT MAY NOT APPLY",
    ]


def test_empty_assessment_says_that_nothing_was_found(empty: Assessment) -> None:
    text = render_text(empty)
    assert text.startswith("DISPOSITION: ROUTINE APPOINTMENT\n  Make an appointment.\n")
    assert headings(text)[1:] == [
        "RED FLAGS",
        "CAUSES, THE LIKELIEST FIRST",
        "TESTS WORTH DOING",
        "SELF-CARE ADVISED",
    ]
    assert "None was raised." in text
    assert "Too little is known to name one." in text


def test_notice_stands_in_the_text_once(full: Assessment) -> None:
    text = paragraph(render_text(full))
    assert text.count(full.notice) == 1
    assert text.endswith("Knowledge version 0123456789ab.")


def test_plain_text_has_no_escape_sequences_and_same_words_as_coloured(full: Assessment) -> None:
    plain, coloured = render_text(full), render_text(full, color=True)
    assert "\x1b" not in plain
    assert SEQUENCE.sub("", coloured) == plain
    assert coloured != plain


def test_same_assessment_gives_the_same_text(full: Assessment) -> None:
    assert render_text(full) == render_text(full)


def test_text_ends_without_blanks_at_the_ends_of_lines(full: Assessment) -> None:
    lines = render_text(full).split("\n")
    assert [line for line in lines if line != line.rstrip()] == []
    assert lines[-1]


def test_disposition_names_level_specialty_time_and_rules(full: Assessment) -> None:
    text = render_text(full)
    assert "  Seen by: emergency department.\n  How soon: now.\n" in text
    assert f"[{LONG_RULE}]" in text
    assert "Rests on: dark or cola-coloured urine; creatine kinase 42000 U/L." in text


def test_lesser_reasons_are_counted_and_shown_when_everything_is_asked_for(full: Assessment) -> None:
    assert "1 reason for a lesser urgency not shown." in render_text(full)
    assert "Daily cramps" not in render_text(full)
    everything = render_text(full, everything=True)
    assert "Daily cramps should be looked at. (routine appointment) [cramps.daily]" in everything


def test_reason_of_a_red_flag_is_not_told_twice(full: Assessment) -> None:
    text = paragraph(render_text(full))
    assert text.count("is muscle breakdown until shown otherwise") == 1
    assert "Swollen leg (same day). Feared: clot. Until seen: Do not rub it. It may be. [clot.leg]" in text


def test_action_of_a_red_flag_is_not_repeated_if_the_disposition_says_it(full: Assessment) -> None:
    assert render_text(full).count("Stop all exertion.") == 1


def test_answer_that_is_conditional_says_so_beside_the_level(empty: Assessment) -> None:
    asked = Question("saddle", "numb saddle", "Is it numb?", "cauda equina")
    disposition = dataclasses.replace(empty.disposition, conditional_on=(asked,) * 10, conditional_on_more=4)
    conditional = dataclasses.replace(empty, disposition=disposition)
    text = render_text(conditional)
    assert "This could become more urgent: 14 questions are still open, see below." in text
    assert text.count("- Is it numb? (cauda equina)") == 8
    assert "And 6 more." in text
    assert render_text(conditional, everything=True).count("Is it numb?") == 10


def test_question_asked_for_the_level_is_not_asked_again(full: Assessment) -> None:
    asked = full.red_flags.unanswered
    disposition = dataclasses.replace(full.disposition, conditional_on=asked)
    text = render_text(dataclasses.replace(full, disposition=disposition))
    assert text.count(asked[0].question) == 1


def test_answered_red_flags_are_named(full: Assessment) -> None:
    assert "Asked for and absent: fever." in render_text(full)


def test_cause_shows_likelihood_evidence_and_what_was_not_counted(full: Assessment) -> None:
    text = paragraph(render_text(full))
    assert "1. Muscle breakdown: very likely, certainty 0.97. Can be life-threatening." in text
    assert "darkens urine. Not counted, stronger evidence of the same kind is." in text
    assert "Against it: - Fever is common. [muscle_breakdown.no_fever] Rests on: fever absent." in text


def test_further_causes_are_named_and_unlikely_and_ruled_out_ones_apart(full: Assessment) -> None:
    text = render_text(full)
    assert "6. Cause 5:" in text
    assert "7. Cause 6:" not in text
    assert "And 2 more: cause 6; cause 7." in text
    assert "Unlikely: rare thing." in text
    assert "Ruled out: clot.\n    The scan shows no clot. [clot.scan]" in text


def test_everything_shows_every_cause_with_sources_codes_and_limits(full: Assessment) -> None:
    text = render_text(full, everything=True)
    assert "9. Rare thing: unlikely, certainty -0.20." in text
    assert "Source: Example Society, Guideline (2020), table 1" in text
    assert "(ICD-10-CM M62.82)" in text
    assert "(LOINC 2823-3)" in text
    assert "But: Weak alone." in text
    assert "Evidence: Low quality." in text
    assert "- Creatine kinase: 5 times the upper limit, adults." in text


def test_evidence_beyond_the_fourth_piece_is_counted(
    empty: Assessment,
    make_cause: Callable[..., CauseAssessment],
    make_evidence: Callable[..., EvidenceItem],
) -> None:
    items = tuple(make_evidence(f"cramp.rule_{place}", f"Reason {place}.") for place in range(5))
    text = render_text(dataclasses.replace(empty, causes=(make_cause("cramp", evidence_for=items),)))
    assert "Reason 3." in text
    assert "Reason 4." not in text
    assert "And 1 more piece of evidence." in text


def test_tests_stand_under_their_urgency_and_calm_ones_come_after_an_urgent_visit(full: Assessment) -> None:
    assert (
        "  Emergency, now:\n"
        "  - Potassium, again. Looks for muscle breakdown.\n"
        "    Potassium may rise. [muscle_breakdown.potassium]\n"
        "  Later, when this is settled (routine appointment):\n"
        "  - Urine test.\n"
    ) in render_text(full)


def test_calm_tests_of_a_calm_visit_are_not_put_off(full: Assessment) -> None:
    calm = dataclasses.replace(full, disposition=dataclasses.replace(full.disposition, level="routine"))
    assert "  Routine appointment:\n  - Urine test.\n" in render_text(calm)


def test_a_test_that_a_panel_holds_stands_with_the_panel(full: Assessment) -> None:
    potassium, panel = full.tests
    held = dataclasses.replace(potassium, part_of=panel.id)
    assert "Urine test (with potassium)" in render_text(dataclasses.replace(full, tests=(held, panel)))


def test_score_is_an_interval_while_items_are_unknown(full: Assessment) -> None:
    assert (
        "  - Example score: 1 to 2.5 points.\n"
        "    Points for: one thing (1).\n"
        "    Not known: another thing.\n"
        "    It clears nobody.\n"
    ) in render_text(full)


def test_computed_value_shows_its_formula(full: Assessment) -> None:
    assert "- Adjusted calcium: 2.31 mmol/L. Measured plus 0.02." in render_text(full)


def test_withheld_measures_share_a_reason_and_questions_come_first(full: Assessment) -> None:
    text = render_text(full)
    assert "- Massage; stretching. Not at this level." in text
    assert "- Ibuprofen. Answer first:\n    - Are your kidneys diseased?" in text


def test_many_questions_before_a_measure_are_counted(full: Assessment) -> None:
    (ibuprofen, *_) = full.self_care.withheld
    asked = dataclasses.replace(ibuprofen, questions=ibuprofen.questions * 10)
    self_care = dataclasses.replace(full.self_care, withheld=(asked,))
    assert "    And 2 more." in render_text(dataclasses.replace(full, self_care=self_care))


def test_measure_shows_what_to_mind(full: Assessment) -> None:
    assert "- Rest. Rest the muscle.\n    Mind: Beware of clots. [rest.old]" in render_text(full)


def test_what_no_rule_knows_is_named(full: Assessment) -> None:
    assert "Given as free text, which no rule knows:\n  - a herb from the market" in render_text(full)


def test_rules_for_others_are_named_with_what_was_done(full: Assessment) -> None:
    text = paragraph(render_text(full))
    assert "Holds for adults; not counted. [clot.score]" in text
    assert "Holds for not pregnant; counted, as it is unknown whether that fits. [clot.other]" in text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.9731, "0.97"),
        (0.5, "0.50"),
        (-0.2, "-0.20"),
        (0.9961, "over 0.99"),
        (-0.9999, "below -0.99"),
        (1.0, "1.00"),
        (-0.001, "0.00"),
        (0.994, "0.99"),
    ],
)
def test_certainty_short_of_one_is_never_shown_as_one(value: float, shown: str) -> None:
    assert certainty(value) == shown


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("present", "fever"),
        ("present, left, for 3 days", "fever, left, for 3 days"),
        ("absent", "fever absent"),
        ("taken, started 2 days ago", "fever, started 2 days ago"),
        ("absent, not in the complete list", "fever absent, not in the complete list"),
    ],
)
def test_fact_is_said_as_a_person_would(value: str, said: str) -> None:
    assert matched_text([MatchedFact("fever", "fever", value)]) == said


def test_fact_is_said_once() -> None:
    fact = MatchedFact("fever", "fever", "present")
    assert matched_text([fact, fact]) == "fever"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("rest", "Rest."), ("Is it?", "Is it?"), ("pH is low", "pH is low."), ("eGFR", "eGFR."), ("", "")],
)
def test_sentence_has_a_capital_and_a_full_stop(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_words_for_small_things() -> None:
    assert capital("a") == "A"
    assert list_of([]) == ""
    assert list_of(["a"]) == "a"
    assert list_of(["a", "b", "c"]) == "a, b and c"
    assert span_of_points(1, 1) == "1\u00a0point"
    assert span_of_points(0, 2.5) == "0\u00a0to\u00a02.5\u00a0points"
