"""The command `ask`, through a pipe and through a pseudo-terminal."""

import contextlib
import functools
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from spasm_expert import Case, Expert, interview
from spasm_expert.cli import main
from spasm_expert.interview import write_case

ROOT = Path(__file__).resolve().parents[2]
PERSON = "47\nmale\ncalf\n2 days\n"
KNOWN = "patient: {age: 47, sex: male}\nspasm: {sites: [calf], since: 2 days}\n"
EMERGENCY = "findings: {saddle_numbness: yes}\n"
IN_A_TERMINAL = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
runpy.run_module("spasm_expert", run_name="__main__")
"""


@pytest.fixture
def here(tmp_path: Path, invented: Expert, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder to be in, with an invented expert behind the command."""
    monkeypatch.setattr(interview, "default_expert", lambda: invented)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ask(*words: str, answers: str | bytes = "") -> Result:
    return CliRunner().invoke(main, ["ask", *words], input=answers, prog_name="spasm-expert")


def test_the_end_of_the_input_shows_the_assessment_of_what_is_known(here: Path) -> None:
    done = ask(answers=PERSON)
    assert done.exit_code == 0
    assert "DISPOSITION: ROUTINE APPOINTMENT" in done.stdout
    assert "more would have mattered" in done.stderr
    assert list(here.iterdir()) == []


def test_quit_does_the_same(here: Path) -> None:
    assert ask(answers=f"{PERSON}quit\nyes\n").stdout == ask(answers=PERSON).stdout


def test_an_emergency_is_said_at_once(here: Path) -> None:
    done = ask(answers=f"{PERSON}yes\nno\nno\n")
    assert "An emergency is certain" in done.stderr
    assert "DISPOSITION: EMERGENCY" in done.stdout
    assert "6. " not in done.stderr


def test_json_is_all_that_stands_on_stdout(here: Path) -> None:
    done = ask("--format", "json", answers=PERSON)
    assert json.loads(done.stdout)["case"]["patient"] == {"age": 47.0, "sex": "male"}


def test_the_saved_case_gives_the_same_assessment(here: Path, invented: Expert) -> None:
    done = ask("--save", "mine.yaml", "--format", "json", answers=f"{PERSON}no\nno\ndon't know\n")
    case = Case.from_file("mine.yaml")
    assert case.findings["weakness"].state == "unknown"
    assert json.loads(done.stdout) == invented.assess(case).to_dict()


def test_a_case_named_json_is_saved_as_json(here: Path) -> None:
    ask("--save", "mine.json", answers=PERSON)
    assert json.loads((here / "mine.json").read_text("utf-8"))["patient"] == {"age": 47.0, "sex": "male"}


def test_a_saved_interview_goes_on_where_it_ended(here: Path) -> None:
    ask("--save", "mine.yaml", answers=f"{PERSON}no\nno\n")
    more = ask("mine.yaml", "--save", "mine.yaml", answers="no\n")
    assert "1. Are any muscles weaker" in more.stderr
    said = Case.from_file("mine.yaml").findings
    assert {name: each.state for name, each in said.items()} == {
        "calf_spasm": "present",
        "saddle_numbness": "absent",
        "weakness": "absent",
    }


def test_the_file_of_another_patient_is_not_overwritten(here: Path) -> None:
    (here / "other.yaml").write_text(KNOWN, encoding="utf-8")
    (here / "case.yaml").write_text(EMERGENCY, encoding="utf-8")
    for words in (["--save", "other.yaml"], ["case.yaml", "--save", "other.yaml"]):
        done = ask(*words, answers=PERSON)
        assert done.exit_code == 2
        assert "other.yaml exists" in done.stderr
    assert (here / "other.yaml").read_text("utf-8") == KNOWN


def test_a_file_that_cannot_be_written_is_told_before_the_first_question(here: Path) -> None:
    done = ask("--save", "nowhere/mine.yaml", answers=PERSON)
    assert done.exit_code == 1
    assert "nowhere/mine.yaml cannot be read or written" in done.stderr
    assert "How old" not in done.stderr


def test_no_input_fails_while_there_is_a_question(here: Path) -> None:
    (here / "case.yaml").write_text(EMERGENCY, encoding="utf-8")
    open_ = ask("--no-input")
    assert open_.exit_code == 2
    assert "there is a question to ask (age)" in open_.stderr
    certain = ask("case.yaml", "--no-input")
    assert certain.exit_code == 0
    assert "DISPOSITION: EMERGENCY" in certain.stdout


def test_the_case_cannot_come_from_where_the_answers_come_from(here: Path) -> None:
    assert ask("-", answers=KNOWN).exit_code == 2


def test_a_wrong_case_is_refused_like_everywhere(here: Path) -> None:
    (here / "case.yaml").write_text("findings: {dark_urin: yes}\n", encoding="utf-8")
    done = ask("case.yaml")
    assert done.exit_code == 1
    assert "Did you mean dark_urine?" in done.stderr


def test_a_wrong_answer_is_asked_again_with_what_is_allowed(here: Path) -> None:
    done = ask(answers="200\n\nwhy\n47\n")
    assert "from 0 to 130" in done.stderr
    assert done.stderr.count("1. How old are you?") == 1
    assert "2. Are you female or male?" in done.stderr


def test_back_is_a_part_of_the_body_where_places_are_asked_for(here: Path) -> None:
    ask("--save", "mine.yaml", answers="47\nmale\nback\nundo\nlower back\n")
    assert set(Case.from_file("mine.yaml").findings) == {"lower_back_spasm"}


def test_max_ends_it(here: Path) -> None:
    done = ask("--max", "2", answers=PERSON)
    assert "3. " not in done.stderr
    assert "As many questions were asked as wanted" in done.stderr


def test_what_comes_through_a_pipe_cannot_steer_the_terminal(here: Path) -> None:
    assert "\x1b" not in ask(answers=b"\x1b[31m\n\xff\n").stderr


def test_conversation_is_no_wider_than_eighty_columns(here: Path) -> None:
    done = ask(answers=f"why\n?\n{PERSON}why\nstatus\nskip\n")
    assert max(map(len, done.stderr.splitlines())) <= 80


def test_a_file_holds_the_old_case_or_the_new_one_whole(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "mine.yaml").write_text(KNOWN, encoding="utf-8")

    def interrupted(_file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_case({"format": 1, "patient": {"age": 3}}, "mine.yaml")
    assert [path.name for path in here.iterdir()] == ["mine.yaml"]
    assert (here / "mine.yaml").read_text("utf-8") == KNOWN


@pytest.mark.parametrize("text", ["no", "2024-01-01", "a: b\n\tc", "'\"é\u2028", "&a *a", "0x1f", "~"])
def test_free_text_survives_being_saved(here: Path, text: str) -> None:
    case = Case.from_dict({"title": text, "notes": text, "source": {"a": text, "b": text}})
    write_case(case.to_dict(), "mine.yaml")
    assert Case.from_file("mine.yaml") == case


def test_only_its_owner_can_read_a_new_file(here: Path) -> None:
    write_case({"format": 1}, "mine.yaml")
    assert (here / "mine.yaml").stat().st_mode & 0o077 == 0
    (here / "mine.yaml").chmod(0o640)
    write_case({"format": 1}, "mine.yaml")
    assert (here / "mine.yaml").stat().st_mode & 0o777 == 0o640


class Terminal:
    """A pseudo-terminal of 80 columns with the command in it."""

    def __init__(self, folder: Path, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        path = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "80", "LINES": "24"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", IN_A_TERMINAL, "ask", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=folder,
            env={**os.environ, **path},
            start_new_session=True,
            # A test run in the background hands on that Ctrl-C is ignored.
            preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        )
        os.close(theirs)
        self.seen = ""
        self._read_to = 0

    def expect(self, text: str) -> None:
        """Wait until a text comes that was not waited for yet."""
        end = time.monotonic() + 120
        while text not in self.seen[self._read_to :]:
            assert time.monotonic() < end, f"{text!r} did not come: {self.seen!r}"
            assert self._read(), f"{text!r} did not come before the end: {self.seen!r}"
        self._read_to = self.seen.index(text, self._read_to) + len(text)

    def type(self, text: str) -> None:
        """Wait for the prompt, and type a line."""
        self.expect("> ")
        os.write(self._ours, text.encode())

    def rest(self) -> int:
        """Wait until the command is over; return its exit code."""
        while self._read():
            pass
        os.close(self._ours)
        return self.process.wait(60)

    def _read(self) -> bool:
        if not select.select([self._ours], [], [], 60)[0]:
            return False
        with contextlib.suppress(OSError):
            found = os.read(self._ours, 65536).decode("utf-8", "replace")
            self.seen += found
            return bool(found)
        return False


def test_interview_in_a_terminal(tmp_path: Path) -> None:
    talk = Terminal(tmp_path, "--save", "mine.yaml")
    talk.expect("Each answer is saved in mine.yaml.")
    for text, reply in (
        ("fifty\n", "Expected years as a number"),
        ("50\n", "2. Are you female or male?"),
        ("back\n", "1. How old are you?"),
        ("51\n", "2. Are you female or male?"),
        ("male\n", "3. Where are the spasms?"),
        ("calf\n", "4. How long ago did the spasms begin?"),
        ("2 days\n", "5. "),
    ):
        talk.type(text)
        talk.expect(reply)
    talk.type("why\n")
    talk.expect("[")
    talk.type("\x04")
    code = talk.rest()
    shown = re.sub(r"\x1b\[[0-9;]*m", "", talk.seen)
    assert code == 0
    assert "DISPOSITION: " in shown
    assert shown != talk.seen, "a terminal has colours"
    assert max(map(len, shown.splitlines())) <= 80
    assert Case.from_file(tmp_path / "mine.yaml").patient.age == 51


def test_control_c_loses_nothing(tmp_path: Path) -> None:
    talk = Terminal(tmp_path, "--save", "mine.yaml")
    talk.type("50\n")
    talk.type("female\n")
    talk.type("\x03")
    assert talk.rest() == 130
    assert "What was answered is in mine.yaml" in talk.seen
    assert "Traceback" not in talk.seen
    patient = Case.from_file(tmp_path / "mine.yaml").patient
    assert (patient.age, patient.sex) == (50.0, "female")


def test_control_c_without_a_file_says_that_nothing_was_saved(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_interview: interview.Interview, _text: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(interview.Interview, "answer", interrupted)
    done = ask(answers="47\n")
    assert done.exit_code == 130
    assert "Nothing was saved" in done.stderr
    assert done.stdout == ""
