"""From cases and files to an evaluation: what is counted, what is only named."""

from __future__ import annotations

from pathlib import Path

from spasm_expert.case import Case
from spasm_expert.evaluation import evaluate, evaluate_files
from spasm_expert.evaluation.files import case_files

GOOD = "notes: routine\nexpect: {disposition: routine}\n"


def test_cases_without_a_label_are_named_and_not_counted(oracle):
    cases = [
        ("labelled", Case.from_text(GOOD)),
        ("bare", Case.from_text("notes: routine")),
        ("grouped", Case.from_text("notes: routine\nexpect: {group: nerve}")),
        ("unscored", Case.from_text("notes: routine\nexpect: {disposition: routine, score_level: no}")),
    ]
    found = evaluate(cases, expert=oracle)
    assert [case.name for case in found.cases] == ["labelled"]
    assert found.unlabelled == ("bare", "grouped", "unscored")
    assert found.knowledge_version == "1"


def test_of_nothing_comes_an_empty_evaluation(oracle):
    found = evaluate([], expert=oracle)
    assert (found.cases, found.by_group, found.misses, found.knowledge_version) == ((), (), (), "")
    assert str(found.overall.measures["safe"]) == "0 of 0"


def test_every_file_that_cannot_be_read_is_told_and_the_others_are_counted(oracle, tmp_path):
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("findings: {fevr: yes}\npatient: {age: 300}\n", encoding="utf-8")
    found = evaluate_files([tmp_path, tmp_path / "missing.yaml"], expert=oracle)
    assert [Path(case.name).name for case in found.cases] == ["good.yaml"]
    assert [(Path(each.name).name, len(each.problems)) for each in found.unread] == [
        ("bad.yaml", 2),
        ("missing.yaml", 1),
    ]


def test_a_folder_gives_its_case_files_in_order_and_each_file_comes_once(tmp_path):
    below = tmp_path / "below"
    below.mkdir()
    for name in ("b.yaml", "a.json", "below/c.yml", "notes.md"):
        (tmp_path / name).write_text("", encoding="utf-8")
    files = case_files([tmp_path / "b.yaml", tmp_path, "-"])
    names = ["b.yaml", "a.json", "c.yml", "-"]
    assert [Path(file).name for file in files] == names


def test_the_standard_expert_answers_unless_another_is_given():
    said = {"dark_urine": True, "muscle_pain": True}
    case = Case.from_dict({"findings": said, "expect": {"disposition": "emergency"}})
    found = evaluate([("dark", case)])
    assert len(found.knowledge_version) == 64
    assert str(found.overall.measures["strictly_safe"]) == "1 of 1"
