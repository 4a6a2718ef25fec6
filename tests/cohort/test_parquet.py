"""Parquet goes in and comes out like a table of text, and a run of it can be interrupted, too."""

import dataclasses
import importlib.util
import sys

import pytest

from spasm_expert.cohort import Batch, CohortError, parquet, run_batch, summarize, writing

from .conftest import as_lines, records

ROWS = [
    {"id": "a", "patient.age": 70.0, "findings.fever": False, "spasm.sites": ["calf"], "notes": None},
    {"id": "b", "patient.age": 30.0, "findings.fever": None, "spasm.sites": None, "notes": "x"},
    {"id": "c", "patient.age": float("nan"), "findings.fever": True, "spasm.sites": None, "notes": None},
    {"id": "d", "patient.age": 80.0, "findings.fever": True, "spasm.sites": None, "notes": None},
]
needs_pyarrow = pytest.mark.skipif(
    importlib.util.find_spec("pyarrow") is None, reason="the extra parquet is not installed"
)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(name):
    arrow = importlib.import_module("pyarrow")
    parquet.needed().write_table(arrow.Table.from_pylist(ROWS), name)


def read(name):
    return parquet.needed().read_table(name).to_pylist()


@needs_pyarrow
def test_rows_become_answers_with_their_number_and_id(folder, clinic):
    written("in.parquet")

    counts = run_batch(
        Batch("in.parquet", "out.parquet", "wrong.jsonl", rules=True, workers=1, expert=clinic)
    )

    assert (counts.written, counts.rejected) == (1, 3)
    (row,) = read("out.parquet")
    assert (row["line"], row["id"], row["level"], row["rules"]) == (4, "d", "emergency", ["age.old"])
    wrong = (folder / "wrong.jsonl").read_text(encoding="utf-8").splitlines()
    assert ["spasm" in line for line in wrong] == [True, False, False]
    assert ["notes" in line for line in wrong] == [False, True, False]
    assert ["patient.age" in line for line in wrong] == [False, False, True]


@needs_pyarrow
@pytest.mark.parametrize("fields", ["summary", "full"])
def test_parquet_holds_what_json_lines_hold(folder, clinic, monkeypatch, fields):
    monkeypatch.setattr(parquet, "ROW_GROUP", 7)
    (folder / "in.jsonl").write_text(as_lines(records(40, wrong_every=9)), encoding="utf-8")
    plan = Batch("in.jsonl", "out.jsonl", fields=fields, rules=True, workers=1, chunk=9, expert=clinic)
    run_batch(plan)
    run_batch(dataclasses.replace(plan, output="out.parquet"))

    assert summarize("out.parquet", expert=clinic) == summarize("out.jsonl", expert=clinic)
    assert parquet.needed().ParquetFile("out.parquet").num_row_groups == 6
    assert not list(folder.glob("*.part")) + list(folder.glob("*.journal")) + list(folder.glob("*.new"))


class StopError(Exception):
    """Stands for whatever ends a run."""


@needs_pyarrow
@pytest.mark.parametrize("step", ["chunk", "end"])
def test_an_interrupted_run_gives_the_same_bytes(folder, clinic, monkeypatch, step):
    (folder / "in.jsonl").write_text(as_lines(records(40)), encoding="utf-8")
    plan = Batch("in.jsonl", "out.parquet", workers=1, chunk=9, expert=clinic)
    run_batch(plan)
    whole = (folder / "out.parquet").read_bytes()
    (folder / "out.parquet").unlink()

    def stop(*given):
        raise StopError

    with monkeypatch.context() as patched:
        if step == "end":
            patched.setattr(writing, "written_as_parquet", stop)
        with pytest.raises(StopError):
            run_batch(plan, stop if step == "chunk" else lambda pace: None)
    run_batch(dataclasses.replace(plan, resume=True))

    assert (folder / "out.parquet").read_bytes() == whole


@needs_pyarrow
def test_what_is_no_parquet_is_told(folder, clinic):
    (folder / "in.parquet").write_bytes(b"nothing of the kind")

    with pytest.raises(CohortError, match=r"in.parquet: is no Parquet file"):
        run_batch(Batch("in.parquet", "out.jsonl", workers=1, expert=clinic))


def test_without_pyarrow_it_is_told_what_to_install(folder, clinic, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "pyarrow.parquet", raising=False)
    (folder / "in.jsonl").write_text("{}\n", encoding="utf-8")

    with pytest.raises(CohortError, match=r"spasm-expert\[parquet\]"):
        run_batch(Batch("in.jsonl", "out.parquet", workers=1, expert=clinic))
