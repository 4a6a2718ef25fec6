"""`spasm-expert evaluate`: it measures, says what cannot be read, and never judges."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Spasm = Callable[..., Result]


def test_evaluate_prints_the_measures_and_ends_with_0_though_one_is_wrong(spasm: Spasm, cases: Path) -> None:
    result = spasm("evaluate", "dark.yaml", "cramp.yaml", "wrong.yaml")
    assert result.exit_code == 0
    assert "3 labelled cases." in result.stdout
    lines = result.stdout.splitlines()
    counted = next(line for line in lines if line.startswith("right cause first"))
    assert counted.split()[3:] == ["1", "of", "2", "50.0%", "9.5%", "to", "90.5%"]
    assert "  - wrong.yaml: expected emergency; found self_care, 4 levels less urgent than" in lines
    assert max(map(len, lines)) <= 80
    assert result.stderr == ""


def test_evaluate_as_json_is_for_programs(spasm: Spasm, cases: Path) -> None:
    result = spasm("evaluate", "dark.yaml", "bare.yaml", "--format", "json")
    told = json.loads(result.stdout)
    assert result.exit_code == 0
    assert told["overall"]["measures"]["level_is_label"] == {
        "count": 1,
        "of": 1,
        "percent": 100.0,
        "wilson_95_percent": [20.7, 100.0],
    }
    assert told["unlabelled"] == ["bare.yaml"]
    assert told["cases"][0]["first_cause"] == "rhabdomyolysis"


def test_evaluate_as_markdown_has_its_tables(spasm: Spasm, cases: Path) -> None:
    result = spasm("evaluate", "dark.yaml", "--format", "markdown")
    assert result.exit_code == 0
    assert "| right cause first | 1 of 1 | 100.0% | 20.7% to 100.0% |" in result.stdout.splitlines()
    assert "## Misses" in result.stdout.splitlines()


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_a_bad_file_is_told_whole_and_the_others_are_counted(spasm: Spasm, cases: Path, form: str) -> None:
    result = spasm("evaluate", "bad.yaml", "dark.yaml", "missing.yaml", "--format", form)
    assert result.exit_code == 1
    assert "bad.yaml: findings.muscle_pian" in result.stderr
    assert "bad.yaml: patient.age" in result.stderr
    assert "missing.yaml:" in result.stderr
    assert "bad.yaml" in result.stdout
    assert "Traceback" not in result.output


def test_without_a_label_there_is_nothing_to_count(spasm: Spasm, cases: Path) -> None:
    result = spasm("evaluate", "bare.yaml")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "No labelled case was found." in result.stderr


def test_a_folder_is_read_with_those_below(spasm: Spasm, cases: Path) -> None:
    below = cases / "set" / "below"
    below.mkdir(parents=True)
    (below / "one.json").write_text('{"expect": {"disposition": "self_care"}}', encoding="utf-8")
    result = spasm("evaluate", "set")
    assert result.exit_code == 0
    assert result.stdout.startswith("EVALUATION\n\n1 labelled case. ")


def test_a_path_is_needed(spasm: Spasm) -> None:
    assert spasm("evaluate").exit_code == 2


def test_the_help_says_what_a_label_may_say(spasm: Spasm) -> None:
    told = spasm("evaluate", "--help").stdout
    for key in ("disposition", "any_cause", "group", "quality", "score_level", "undisputed_emergency"):
        assert f"  {key}: " in told
