"""`spasm-expert rules export`, `rules diff` and `replay`, over the real knowledge."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CRAMP = EXAMPLES / "cramp-in-bed.yaml"


def call(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, with the real expert behind it."""
    return subprocess.run(
        [sys.executable, "-m", "spasm_expert", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return an exported rule book, and the same without one rule that a cramp in bed rests on."""
    folder = tmp_path_factory.mktemp("books")
    old, new = folder / "old.json", folder / "new.json"
    done = call("rules", "export", "-o", old)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    book: dict[str, Any] = json.loads(old.read_text(encoding="utf-8"))
    dropped = [each for each in book["rules"] if each["id"].startswith("night_cramp.")]
    book["rules"] = [each for each in book["rules"] if each not in dropped]
    book["topics"] = [each for each in book["topics"] if each["id"] != "night_cramp"]
    new.write_text(json.dumps(book), encoding="utf-8")
    return old, new


def test_diff_names_the_rules_and_the_case_that_they_change(books: tuple[Path, Path]) -> None:
    done = call("rules", "diff", *books, "--cases", CRAMP)
    assert (done.returncode, done.stderr) == (0, "")
    text = done.stdout
    assert "- removed night_cramp.leg_cramp_in_bed" in text
    assert "1 of 1 case gets another answer." in text
    assert "Level: self-care, now routine appointment." in text
    assert ": fired before, not now" in text
    assert max(map(len, text.splitlines())) <= 80


def test_diff_of_the_same_book_says_so(books: tuple[Path, Path]) -> None:
    done = call("rules", "diff", books[0], books[0], "--format", "json")
    assert json.loads(done.stdout)["entries"] == []


def test_diff_of_no_rule_book_is_bad_input(books: tuple[Path, Path]) -> None:
    done = call("rules", "diff", books[0], CRAMP)
    assert done.returncode == 1
    assert "is no JSON" in done.stderr


def test_replay_of_a_fresh_answer_is_the_same_and_of_a_changed_one_is_not(tmp_path: Path) -> None:
    answer = tmp_path / "answer.json"
    call("run", CRAMP, "--format", "json", "-o", answer)
    done = call("replay", answer)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "The same, byte for byte.")

    changed = json.loads(answer.read_text(encoding="utf-8"))
    changed["disposition"]["level"] = "emergency"
    answer.write_text(json.dumps(changed), encoding="utf-8")
    done = call("replay", answer)
    assert done.returncode == 3
    assert done.stdout.splitlines()[:2] == ["Not the same answer.", "  - disposition.level"]
