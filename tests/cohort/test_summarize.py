"""What a cohort came to: every count can be made by hand."""

import json
import sys

import pytest

from spasm_expert.cohort import Batch, CohortError, run_batch, summarize
from spasm_expert.cohort.picture import draw_summary
from spasm_expert.cohort.summarize import CohortSummary

from .conftest import as_lines, records


@pytest.fixture
def counted(clinic, tmp_path, monkeypatch):
    """Return a function that runs 90 records, of which 29 are old, and counts the answers."""
    monkeypatch.chdir(tmp_path)

    def run(output="out.jsonl", **options):
        (tmp_path / "in.jsonl").write_text(as_lines(records(90)), encoding="utf-8")
        run_batch(Batch("in.jsonl", output, workers=1, expert=clinic, **options))
        return summarize(output, expert=clinic)

    return run


def test_levels_and_causes_are_counted_by_urgency_and_frequency(counted):
    found = counted()

    assert list(found.levels.items()) == [
        ("emergency", 29),
        ("same_day", 0),
        ("two_weeks", 0),
        ("routine", 0),
        ("self_care", 61),
    ]
    assert list(found.first_causes.items()) == [("none", 61), ("old_age", 29)]
    assert found.causes == {"old_age": 29}
    assert found.share(found.levels["self_care"]) == 61 / 90


def test_answers_without_rules_count_no_rules(counted):
    found = counted()

    assert found.rules is None
    assert found.never_fired is None


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv", "out.jsonl.gz", "out.csv.gz"])
@pytest.mark.parametrize("options", [{"rules": True}, {"fields": "full"}])
def test_summary_and_full_answers_of_every_kind_give_the_same_counts(counted, output, options):
    found = counted(output, **options)

    assert (found.records, found.levels["emergency"]) == (90, 29)
    assert found.rules == {"age.young": 61, "age.old": 29}
    assert found.never_fired == ("age.newborn",)


@pytest.mark.parametrize(
    "line", ['{"id": 1}', "[]", "nothing", '{"level": "soon"}', '{"level": "routine", "tests": "x"}']
)
def test_a_file_that_holds_no_answers_is_told_with_its_line(tmp_path, line):
    path = tmp_path / "x.jsonl"
    path.write_text(f'{{"level": "routine", "cause": ""}}\n{line}\n', encoding="utf-8")

    with pytest.raises(CohortError, match="line 2 is no answer"):
        summarize(str(path))


def test_an_empty_cohort_has_counts_of_nought(tmp_path):
    (tmp_path / "x.jsonl").write_text("", encoding="utf-8")

    found = summarize(str(tmp_path / "x.jsonl"))

    assert found.records == sum(found.levels.values()) == 0
    assert found.share(0) == 0.0


EXAMPLE = CohortSummary(3, {"emergency": 1, "self_care": 2}, {"none": 3}, {}, {}, {}, {}, None, None)


def test_counts_are_plain_data():
    assert json.loads(json.dumps(EXAMPLE.to_dict()))["levels"] == {"emergency": 1, "self_care": 2}


def test_a_picture_is_the_same_twice_and_shows_the_counts(tmp_path):
    pytest.importorskip("matplotlib", reason="the extra plot is not installed")
    for name in ("a.svg", "b.svg"):
        draw_summary(EXAMPLE, str(tmp_path / name))

    picture = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert picture == (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert "self care" in picture
    assert "of 3 records" in picture


def test_a_picture_without_matplotlib_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(CohortError, match=r"spasm-expert\[plot\]"):
        draw_summary(EXAMPLE, str(tmp_path / "a.svg"))


def test_a_picture_of_an_unknown_kind_is_refused(tmp_path):
    with pytest.raises(CohortError, match=r"\.svg, \.png, \.pdf"):
        draw_summary(EXAMPLE, str(tmp_path / "a.gif"))
