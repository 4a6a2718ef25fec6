"""The command as a whole: help, exit codes of the process, colour, pipes, and what it imports."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from spasm_expert.cli import main, output

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "spasm_expert"]
OF_ONE_FORM = (("batch",), ("generate",), ("rules", "export"))
"""Commands whose output has the form that the name of its file says, or is data alone."""

HEAVY = ("pydantic", "experta", "yaml", "rich.console")


def all_commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from all_commands(inner, (*path, name))
    else:
        yield path


COMMANDS = sorted(all_commands(main))


def started(*words: str, **options: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [*COMMAND, *words], cwd=ROOT, text=True, capture_output=True, check=False, **options
    )


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_a_sentence_an_example_and_both_formats(path: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, [*path, "--help"], prog_name="spasm-expert", terminal_width=80)
    assert result.exit_code == 0
    sentence = result.stdout.split("\n\n")[1].strip()
    assert sentence.endswith(".")
    assert path in OF_ONE_FORM or re.search(r"--format \[[a-z|\s]*json", result.stdout)
    assert f"  spasm-expert {' '.join(path)}" in result.stdout
    assert "Example" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_help_names_every_command_with_its_whole_sentence() -> None:
    text = CliRunner().invoke(main, ["--help"], prog_name="spasm-expert", terminal_width=80).stdout
    assert all(f"\n  {name} " in text for name in main.commands)
    assert "..." not in text.split("Commands:")[1].split("Examples:")[0]
    assert "Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 not as expected." in text


def test_every_group_has_an_example_in_its_help() -> None:
    for name in ("examples", "rules"):
        assert "Example:" in CliRunner().invoke(main, [name, "--help"]).stdout


def test_unknown_command_and_option_are_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["fly"]).exit_code == 2
    assert CliRunner().invoke(main, ["run", "--fly", "x"]).exit_code == 2


def test_version_is_that_of_the_installed_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.2.3")
    assert CliRunner().invoke(main, ["--version"]).stdout == "spasm-expert 1.2.3\n"


def test_version_of_a_source_tree_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    result = CliRunner().invoke(main, ["--version"])
    assert result.exit_code == 0
    assert "not installed" in result.stdout


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["run", "--help"], ["examples", "--help"]])
def test_help_and_version_import_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys\nfrom spasm_expert.cli import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit as end:\n    assert end.code == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, text=True, capture_output=True, check=False
    )
    assert done.stderr == "[]\n"


def test_process_ends_with_1_for_bad_input_and_2_for_wrong_usage() -> None:
    bad = started("run", "-", input="findings: {no_such_thing: yes}")
    assert (bad.returncode, bad.stdout) == (1, "")
    assert bad.stderr.startswith("standard input: findings.no_such_thing is no known finding.")
    assert "Traceback" not in bad.stderr
    assert started("fly").returncode == 2


def test_reader_that_goes_away_causes_no_traceback() -> None:
    with subprocess.Popen(
        [*COMMAND, "schema", "assessment"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device /dev/full")
def test_full_disk_is_reported_in_words() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "schema", "case"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode() == "The output cannot be read or written: No space left on device.\n"


def test_json_is_valid_in_an_encoding_that_lacks_its_signs() -> None:
    done = started("schema", "case", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert json.loads(done.stdout)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Put a terminal in the place of stdout; no fixture, as pytest changes stdout between setup and test."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def test_colour_is_on_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    assert output.wants_color()
    output.put("\x1b[1mbold\x1b[0m")
    assert terminal.getvalue() == "\x1b[1mbold\x1b[0m\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_is_off_if_the_reader_wants_none(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    at_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    assert not output.wants_color()


def test_colour_is_off_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not output.wants_color()


@pytest.mark.parametrize(("wide", "expected"), [("60", 60), ("80", 80), ("300", 100)])
def test_width_is_that_of_the_terminal_up_to_what_reads_well(
    monkeypatch: pytest.MonkeyPatch, wide: str, expected: int
) -> None:
    at_terminal(monkeypatch)
    monkeypatch.setenv("COLUMNS", wide)
    assert output.page_width() == expected


def test_width_of_a_pipe_is_always_80(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setenv("COLUMNS", "300")
    assert output.page_width() == 80


def narrow(monkeypatch: pytest.MonkeyPatch, stream: str) -> io.BytesIO:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, stream, io.TextIOWrapper(raw, encoding="ascii"))
    return raw


def test_signs_that_an_encoding_lacks_do_not_stop_the_output(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = narrow(monkeypatch, "stdout")
    output.put("5 µmol")
    output.put_json({"unit": "µmol"})
    assert raw.getvalue().startswith(b"5 ?mol\n")
    assert json.loads(raw.getvalue().split(b"\n", 1)[1]) == {"unit": "µmol"}


def test_notes_cannot_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = narrow(monkeypatch, "stderr")
    output.say("no \x1b[2J µ")
    assert raw.getvalue() == b"no \\x1b[2J ?\n"
