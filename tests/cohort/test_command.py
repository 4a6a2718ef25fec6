"""`spasm-expert batch`, `generate` and `summarize` as a user meets them."""

import io
import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from spasm_expert.cli import main
from spasm_expert.cli import progress as shown
from spasm_expert.cohort.progress import Pace

from .conftest import as_lines, records


@pytest.fixture
def spasm(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*words, given=None):
        return CliRunner().invoke(main, words, input=given, prog_name="spasm-expert")

    return run


@pytest.fixture
def cohort(tmp_path):
    (tmp_path / "in.jsonl").write_text(as_lines(records(20, wrong_every=10)), encoding="utf-8")


def test_counts_go_to_stderr_and_rejects_give_exit_code_3(spasm, cohort, clinic):
    done = spasm("batch", "in.jsonl", "-o", "out.jsonl", "--expert", clinic, "--workers", "1")

    assert done.exit_code == 3
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1] == (
        "20 read = 18 written + 2 rejected. --rejects FILE tells what is wrong with them."
    )


def test_counts_as_json(spasm, cohort, clinic):
    words = ("batch", "in.jsonl", "-o", "out.jsonl", "--rejects", "wrong.jsonl", "--format", "json")
    done = spasm(*words, "--expert", clinic, "--workers", "1")

    assert json.loads(done.stderr) == {
        "read": 20,
        "written": 18,
        "rejected": 2,
        "resumed": 0,
        "knowledge_version": "first",
    }


def test_no_rejects_is_exit_code_0_and_a_pipe_works(spasm, clinic):
    given = as_lines(records(3))
    done = spasm("batch", "-", "-o", "-", "--expert", clinic, "--workers", "1", given=given)

    assert done.exit_code == 0
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["p0", "p1", "p2"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["missing.jsonl", "-o", "out.jsonl"], 1, "missing.jsonl cannot be read or written: No such file"),
        (["in.jsonl", "-o", "out.xls"], 1, "out.xls: its kind cannot be told from its name"),
        (["in.jsonl", "-o", "no/folder/out.jsonl"], 1, "cannot be read or written"),
        (["in.jsonl", "-o", "in.jsonl"], 1, "must be different files"),
        (["in.jsonl", "-o", "-", "--resume"], 2, "--resume needs an output that is a file"),
        (["in.jsonl", "-o", "out.jsonl", "--workers", "0"], 2, "x>=1"),
        (["in.jsonl"], 2, "--output"),
    ],
)
def test_what_is_wrong_is_told_in_plain_words(spasm, cohort, clinic, words, code, told):
    done = spasm("batch", *words, "--expert", clinic)

    assert done.exit_code == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_two_workers_started_as_a_command_write_what_one_writes(tmp_path, spasm, cohort, clinic):
    words = [sys.executable, "-m", "spasm_expert", "batch", "in.jsonl", "-o", "two.jsonl", "--chunk", "3"]
    done = subprocess.run([*words, "--workers", "2", "--expert", clinic], capture_output=True, check=False)
    spasm("batch", "in.jsonl", "-o", "one.jsonl", "--workers", "1", "--expert", clinic)

    assert done.returncode == 3
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()


def test_made_up_cases_are_assessed_and_counted_by_the_standard_rules(spasm):
    made = spasm("generate", "30", "--seed", "1", "-o", "cohort.jsonl")
    words = ("batch", "cohort.jsonl", "-o", "answers.csv", "--rules", "--workers", "1")
    done = spasm(*words)
    told = spasm("summarize", "answers.csv")
    found = json.loads(spasm("summarize", "answers.csv", "--format", "json").stdout)

    assert "made up at random" in made.stderr
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, "30 read = 30 written + 0 rejected.")
    assert found["records"] == sum(found["levels"].values()) == sum(found["first_causes"].values()) == 30
    assert f"{len(found['rules'])} of" in told.stdout
    assert max(map(len, told.stdout.splitlines())) <= 80
    assert set(found["rules"]).isdisjoint(found["never_fired"])


def test_all_names_the_rules_that_were_never_used(spasm, cohort, clinic):
    spasm("batch", "in.jsonl", "-o", "out.jsonl", "--rules", "--expert", clinic, "--workers", "1")

    told = spasm("summarize", "out.jsonl", "--all", "--expert", clinic, "-o", "counts.txt")

    assert told.stdout == ""
    with open("counts.txt", encoding="utf-8") as file:
        assert "1 of 3 rules fired, 2 were never used.\n  age.newborn\n  age.old\n" in file.read()


def test_generate_prints_json_lines(spasm):
    done = spasm("generate", "2", "--seed", "9")

    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["made-up-9-1", "made-up-9-2"]


def test_a_picture_without_matplotlib_is_bad_input(spasm, cohort, clinic, monkeypatch):
    spasm("batch", "in.jsonl", "-o", "out.jsonl", "--expert", clinic, "--workers", "1")
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    done = spasm("summarize", "out.jsonl", "--plot", "out.svg")

    assert done.exit_code == 1
    assert "pip install 'spasm-expert[plot]'" in done.stderr


PACE = Pace(1000, before=0, started=0.0, first=0, position=250, written=1499, rejected=1, seconds=60.0)


def test_progress_tells_records_rate_and_what_remains():
    assert shown.told(PACE) == "1,500 records, 1 rejected, 25/s, 3:00 min left"


def test_without_a_terminal_a_line_comes_every_few_seconds(capsys):
    with shown.progress() as report:
        for second in range(13):
            report(Pace(None, 0, 0.0, written=second, seconds=float(second)))

    assert capsys.readouterr().err == "5 records, 0 rejected, 1/s\n10 records, 0 rejected, 1/s\n"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_on_a_terminal_a_bar_shows_the_progress(monkeypatch):
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stderr", terminal)

    with shown.progress() as report:
        report(PACE)

    assert "1,500 records, 1 rejected, 25/s, 3:00 min left" in terminal.getvalue()
