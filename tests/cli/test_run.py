"""`spasm-expert run`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Spasm = Callable[..., Result]


def test_run_prints_the_assessment_of_a_case_under_its_title(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "dark.yaml")
    assert result.exit_code == 0
    assert result.stdout.startswith("Dark urine\n\nDISPOSITION: EMERGENCY, NOW\n  Go now.\n")
    assert result.stderr == ""


def test_case_without_a_title_goes_by_the_name_of_its_file(spasm: Spasm, cases: Path) -> None:
    assert spasm("run", "bare.yaml").stdout.splitlines()[0] == "Bare.yaml"


def test_run_reads_standard_input(spasm: Spasm) -> None:
    result = spasm("run", "-", given="findings: {dark_urine: yes}")
    assert result.exit_code == 0
    assert result.stdout.startswith("Standard input\n\nDISPOSITION: EMERGENCY")


def test_one_file_as_json_is_the_assessment(spasm: Spasm, cases: Path) -> None:
    answer = json.loads(spasm("run", "--format", "json", "dark.yaml").stdout)
    assert answer["disposition"]["level"] == "emergency"


def test_several_files_as_json_are_a_list_in_their_order(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "--format", "json", "cramp.yaml", "bad.yaml", "dark.yaml")
    answers = json.loads(result.stdout)
    assert result.exit_code == 1
    assert [answer["file"] for answer in answers] == ["cramp.yaml", "bad.yaml", "dark.yaml"]
    assert answers[2]["assessment"]["disposition"]["level"] == "emergency"
    assert [problem["where"] for problem in answers[1]["problems"]] == ["findings.muscle_pian", "patient.age"]


def test_several_files_as_text_are_headed_by_their_names(spasm: Spasm, cases: Path) -> None:
    text = spasm("run", "cramp.yaml", "bare.yaml").stdout
    assert text.startswith("Cramp.yaml: cramp\n")
    assert "\n\n\nBare.yaml\n" in text


def test_bad_file_is_reported_with_all_its_problems_and_the_others_are_assessed(
    spasm: Spasm, cases: Path
) -> None:
    result = spasm("run", "dark.yaml", "bad.yaml", "cramp.yaml")
    assert result.exit_code == 1
    assert result.stdout.count("DISPOSITION") == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(
        "bad.yaml: findings.muscle_pian is no known finding. Did you mean muscle_pain?"
    )
    assert lines[1].startswith("bad.yaml: patient.age")


def test_bad_file_alone_prints_nothing_to_stdout(spasm: Spasm, cases: Path) -> None:
    for form in ("text", "json"):
        result = spasm("run", "--format", form, "bad.yaml")
        assert (result.exit_code, result.stdout) == (1, "")


@pytest.mark.parametrize("given", ["", "[", "\x00", b"\xff\xfe\x00", "- 1", "a: &x 1\nb: *x"])
def test_garbage_is_bad_input_without_a_traceback(spasm: Spasm, given: str | bytes) -> None:
    result = spasm("run", "-", given=given)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("standard input")
    assert "Traceback" not in result.stderr


def test_missing_file_and_folder_are_bad_input(spasm: Spasm, cases: Path) -> None:
    for name in ("nowhere.yaml", "."):
        result = spasm("run", name)
        assert result.exit_code == 1
        assert result.stderr.startswith(f"{name}: cannot be read")


def test_standard_input_can_be_given_once(spasm: Spasm) -> None:
    assert spasm("run", "-", "-", given="").exit_code == 2


def test_run_without_a_file_is_wrong_usage(spasm: Spasm) -> None:
    assert spasm("run").exit_code == 2


def test_everything_can_be_asked_for(spasm: Spasm, cases: Path) -> None:
    assert spasm("run", "--all", "dark.yaml").exit_code == 0


def test_file_name_cannot_steer_the_terminal(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "\x1b[2Jno.yaml")
    assert "\x1b" not in result.stderr
    assert "\\x1b[2Jno.yaml" in result.stderr


def test_interrupt_ends_with_its_own_exit_code(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "-", given="notes: interrupt")
    assert (result.exit_code, result.stderr) == (130, "Interrupted.\n")


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (BrokenPipeError(32, "Broken pipe"), 141, ""),
        (OSError(28, "No space left"), 1, "The output cannot be read or written: No space left.\n"),
        (OSError(5, "Bad disk", "case.yaml"), 1, "case.yaml cannot be read or written: Bad disk.\n"),
    ],
)
def test_failure_to_write_is_no_traceback(
    spasm: Spasm, cases: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: int, said: str
) -> None:
    def fail(output: object, text: str) -> None:
        raise error

    monkeypatch.setattr("spasm_expert.cli.run.put_to", fail)
    result = spasm("run", "--format", "json", "dark.yaml")
    assert (result.exit_code, result.stderr) == (code, said)


@pytest.mark.parametrize("form", ["text", "json", "markdown", "html"])
def test_output_file_holds_what_standard_output_would(spasm: Spasm, cases: Path, form: str) -> None:
    printed = spasm("run", "dark.yaml", "--format", form).stdout
    written = spasm("run", "dark.yaml", "--format", form, "-o", "answer")
    assert (written.exit_code, written.stdout, written.stderr) == (0, "", "")
    assert Path("answer").read_text(encoding="utf-8") == printed


def test_markdown_of_several_cases_is_one_text(spasm: Spasm, cases: Path) -> None:
    text = spasm("run", "dark.yaml", "cramp.yaml", "--format", "markdown").stdout
    assert [line for line in text.splitlines() if line.startswith("# ")] == [
        "# Dark.yaml: dark urine",
        "# Cramp.yaml: cramp",
    ]


def test_page_is_made_of_one_case(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "dark.yaml", "cramp.yaml", "--format", "html")
    assert result.exit_code == 2
    assert "a page in HTML is made of one FILE" in result.stderr


def test_output_that_cannot_be_written_is_named_as_the_user_did(spasm: Spasm, cases: Path) -> None:
    result = spasm("run", "dark.yaml", "-o", "nowhere/answer.html")
    assert result.exit_code == 1
    assert result.stderr == "nowhere/answer.html cannot be read or written: No such file or directory.\n"


def test_bad_case_leaves_an_older_output_file_alone(spasm: Spasm, cases: Path) -> None:
    Path("answer").write_text("older", encoding="utf-8")
    assert spasm("run", "bad.yaml", "-o", "answer").exit_code == 1
    assert Path("answer").read_text(encoding="utf-8") == "older"
    assert sorted(path.name for path in Path().iterdir() if path.name.startswith(".")) == []
