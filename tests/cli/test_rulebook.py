"""`spasm-expert rules export`, `rules diff` and `replay`, over the real knowledge."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from spasm_expert.cli import main

# To export a book takes seconds: once is enough.
pytestmark = pytest.mark.xdist_group("rule_books")

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CRAMP = EXAMPLES / "cramp-in-bed.yaml"


@pytest.fixture(autouse=True)
def invented_expert() -> None:
    """Leave the real expert where it is."""


def call(*words: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, [str(word) for word in words], prog_name="spasm-expert")


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return an exported rule book, and the same without one rule that a cramp in bed rests on."""
    folder = tmp_path_factory.mktemp("books")
    old, new = folder / "old.json", folder / "new.json"
    done = call("rules", "export", "-o", old)
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
    book: dict[str, Any] = json.loads(old.read_text(encoding="utf-8"))
    dropped = [each for each in book["rules"] if each["id"].startswith("night_cramp.")]
    book["rules"] = [each for each in book["rules"] if each not in dropped]
    book["topics"] = [each for each in book["topics"] if each["id"] != "night_cramp"]
    new.write_text(json.dumps(book), encoding="utf-8")
    return old, new


def test_diff_names_the_rules_and_the_case_that_they_change(books: tuple[Path, Path]) -> None:
    done = call("rules", "diff", *books, "--cases", CRAMP)
    assert (done.exit_code, done.stderr) == (0, "")
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
    assert done.exit_code == 1
    assert "is no JSON" in done.stderr


def test_replay_of_a_fresh_answer_is_the_same_and_of_a_changed_one_is_not(tmp_path: Path) -> None:
    answer = tmp_path / "answer.json"
    call("run", CRAMP, "--format", "json", "-o", answer)
    done = call("replay", answer)
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, "The same, byte for byte.")

    changed = json.loads(answer.read_text(encoding="utf-8"))
    changed["disposition"]["level"] = "emergency"
    answer.write_text(json.dumps(changed), encoding="utf-8")
    done = call("replay", answer)
    assert done.exit_code == 3
    assert done.stdout.splitlines()[:2] == ["Not the same answer.", "  - disposition.level"]
