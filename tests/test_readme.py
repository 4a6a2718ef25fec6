"""Every command and every piece of code in the README and in CONTRIBUTING does what the text says."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")

# Tried by the continuous integration as a whole; running the tests from a test would never end.
WHOLE = ("make demo", "make test", "make format", "make fuzz")


def blocks(kind, text=README):
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)


def commands():
    lines = [line.strip() for block in blocks("sh") for line in block.splitlines()]
    return [line.split(" #")[0].strip() for line in lines if line and not line.startswith("#")]


def test_readme_has_both_commands_at_its_top():
    assert [line for line in commands() if line.startswith("make")][:2] == ["make demo", "make test"]


@pytest.mark.parametrize("command", [line for line in commands() if line not in WHOLE])
def test_command_of_the_readme_runs(command, tmp_path, shell):
    (tmp_path / "leg.yaml").write_text(blocks("yaml")[0], encoding="utf-8")

    done = shell(command, tmp_path, given=blocks("yaml")[0])

    assert done.exit_code == 0, done.stderr
    assert done.stdout


def test_fuller_case_of_the_readme_is_as_it_expects(tmp_path, shell):
    (tmp_path / "fuller.yaml").write_text(blocks("yaml")[1], encoding="utf-8")
    done = shell("spasm-expert check fuller.yaml", tmp_path)
    assert done.exit_code == 0, done.output
    assert "as expected" in done.stdout


def test_output_shown_in_the_readme_is_what_comes_out(tmp_path, shell):
    (tmp_path / "leg.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    shown = blocks("text")[0].rstrip("\n")

    done = shell("spasm-expert run leg.yaml", tmp_path)

    for part in shown.split("\n...\n"):
        assert part.strip("\n") in done.stdout


@pytest.mark.parametrize("code", blocks("python"))
def test_python_of_the_readme_runs(code, capsys):
    exec(compile(code, "README.md", "exec"), {"__name__": "readme"})

    shown = re.findall(r"#\s*-> (.*)", code)
    assert capsys.readouterr().out.split("\n")[: len(shown)] == shown


def test_files_named_in_the_readme_exist():
    for name in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / name).exists(), name


def test_contributing_names_files_that_exist():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    for name in re.findall(r"`((?:spasm_expert|tests|examples|facts|rules|core)/[\w/.]*)`", text):
        assert (ROOT / name).exists() or (ROOT / "spasm_expert" / name).exists(), name


def test_example_of_json_in_the_readme_is_json():
    for block in blocks("json"):
        assert isinstance(json.loads(block), dict)
