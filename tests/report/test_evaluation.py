"""An evaluation as text and as Markdown: everything that was counted is there, and fits."""

from __future__ import annotations

import dataclasses

import pytest

from spasm_expert.assessment import FiredFlag, Reason
from spasm_expert.errors import Problem
from spasm_expert.evaluation import MEASURES, Evaluation, ScoredCase, UnreadCase
from spasm_expert.evaluation.published import CAUTION, PUBLISHED
from spasm_expert.report.evaluation import render_evaluation, render_evaluation_markdown

from .conftest import EMPTY, cause


def scored(name: str, label: str, level: str, place: int | None = 1, group: str = "nerve") -> ScoredCase:
    reason = Reason("topic.rule", "It is so.", level)
    flags = (FiredFlag("rf01", "a flag", level, "x", "", (reason,)),)
    answer = dataclasses.replace(
        EMPTY,
        disposition=dataclasses.replace(EMPTY.disposition, level=level, reasons=(reason,)),
        causes=(cause("first"),),
        red_flags=dataclasses.replace(EMPTY.red_flags, fired=flags),
    )
    return ScoredCase(name, group, "good", (label,), False, ("right",), level, place, ("rf01",), answer)


FOUND = Evaluation(
    "1",
    (
        scored("good.yaml", "routine", "routine"),
        scored("low.yaml", "emergency", "routine", 2),
        scored("high.yaml", "self_care", "same_day", None, "a group of causes with a long name"),
    ),
    ("bare.yaml",),
    (UnreadCase("bad.yaml", (Problem("patient", "is wrong."),)),),
)
TEXT = render_evaluation(FOUND)
MARKDOWN = render_evaluation_markdown(FOUND)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(map(len, render_evaluation(FOUND, width=width).splitlines())) <= width


@pytest.mark.parametrize("text", [TEXT, MARKDOWN], ids=["text", "markdown"])
def test_every_measure_miss_and_published_figure_is_told(text: str) -> None:
    told = " ".join(text.replace("\\", "").split())
    for measure in MEASURES:
        assert measure.label in told
    for words in (
        "3 labelled cases.",
        "low.yaml: expected right first; found first.",
        "low.yaml: expected emergency; found routine, 3 levels less urgent than the label.",
        "high.yaml: expected self_care; found same_day, 3 levels more urgent than the label.",
        "topic.rule: It is so.",
        "right is not listed",
        "rf01 (a flag): good.yaml, high.yaml",
        "not counted: bare.yaml.",
        "not counted: bad.yaml.",
        CAUTION,
    ):
        assert words in told
    for figure in PUBLISHED:
        assert figure.who in told
        assert figure.source.title in told


def test_a_table_by_group_gives_counts_and_intervals() -> None:
    rows = [line.split()[1:] for line in TEXT.splitlines() if line.startswith("nerve ")]
    assert rows == [
        ["1/2", "9-91%", "2/2", "34-100%", "2/2", "34-100%"],
        ["1/2", "9-91%", "1/2", "9-91%"],
        ["1/2", "9-91%", "1/2", "9-91%", "1", "0"],
    ]


def test_the_matrix_has_a_row_for_each_label() -> None:
    assert "| emergency | 0 | 0 | 0 | 1 | 0 |" in MARKDOWN.splitlines()
    assert "| self care | 0 | 1 | 0 | 0 | 0 |" in MARKDOWN.splitlines()


def test_an_evaluation_without_a_miss_says_so() -> None:
    text = render_evaluation(Evaluation("1", (scored("good.yaml", "routine", "routine"),)))
    assert "None: a right cause is first and the level is accepted in every case." in text
