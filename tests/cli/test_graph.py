"""`spasm-expert graph`."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Spasm = Callable[..., Result]


def test_case_is_drawn_as_mermaid_unless_another_form_is_asked_for(spasm: Spasm, cases: Path) -> None:
    result = spasm("graph", "case", "dark.yaml")
    assert result.exit_code == 0
    assert result.stdout.startswith("flowchart LR\n  accTitle: How emergency, now came about\n")


def test_case_on_standard_input_as_plain_data(spasm: Spasm) -> None:
    result = spasm("graph", "case", "-", "--format", "json", given="findings: {dark_urine: yes}")
    made = json.loads(result.stdout)
    assert made["boxes"][-1]["id"] == "level:emergency"


def test_conclusion_that_was_not_reached_is_an_error_with_the_nearest_name(spasm: Spasm, cases: Path) -> None:
    result = spasm("graph", "case", "dark.yaml", "--how", "emergenci")
    assert result.exit_code == 1
    assert "Did you mean emergency?" in result.stderr


def test_rules_of_a_topic_as_dot(spasm: Spasm) -> None:
    result = spasm("graph", "rules", "muscle_pain", "--format", "dot")
    assert result.exit_code == 0
    assert result.stdout.startswith("digraph {\n")
    assert '"rule:muscle_pain.sore_muscles" -> "term:rhabdomyolysis" [label="strongly"];' in result.stdout


def test_all_topics_are_drawn_without_a_name(spasm: Spasm) -> None:
    made = json.loads(spasm("graph", "rules", "--format", "json").stdout)
    assert [box["id"] for box in made["boxes"]] == ["muscle_pain", "other_things"]


def test_unknown_topic_names_the_nearest(spasm: Spasm) -> None:
    result = spasm("graph", "rules", "muscle_pian")
    assert result.exit_code == 1
    assert "Did you mean muscle_pain?" in result.stderr


def test_svg_without_graphviz_says_what_to_do(
    spasm: Spasm, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    result = spasm("graph", "case", "dark.yaml", "--format", "svg", "-o", "out.svg")
    assert result.exit_code == 1
    assert "Install Graphviz" in result.stderr
    assert not Path("out.svg").exists()
