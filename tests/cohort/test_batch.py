"""From file to file: order, ids, counts, rejects, every kind of file, bounded reading."""

import csv
import gzip
import io
import json

import pytest

from spasm_expert import assess
from spasm_expert.cohort import Batch, CohortError, reading, run_batch
from spasm_expert.cohort.kinds import Kind, kind_of
from spasm_expert.cohort.progress import Pace
from spasm_expert.errors import InvalidCaseError

from .conftest import as_lines, records


@pytest.fixture
def run(clinic, tmp_path, monkeypatch):
    """Return a function that writes an input and runs it; gives the counts."""
    monkeypatch.chdir(tmp_path)

    def start(text, source="in.jsonl", output="out.jsonl", **options):
        data = text.encode() if isinstance(text, str) else text
        (tmp_path / source).write_bytes(gzip.compress(data) if source.endswith(".gz") else data)
        return run_batch(Batch(source, output, **{"expert": clinic, "workers": 1, "chunk": 7} | options))

    return start


def lines(path):
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    return [json.loads(line) for line in text.decode().splitlines()]


def test_answers_keep_order_line_and_id_and_the_counts_add_up(run, tmp_path):
    counts = run(as_lines(records(50, wrong_every=10)), rejects="wrong.jsonl")

    answers, wrong = lines(tmp_path / "out.jsonl"), lines(tmp_path / "wrong.jsonl")
    assert (counts.read, counts.written, counts.rejected) == (50, 45, 5)
    assert [each["line"] for each in wrong] == [10, 20, 30, 40, 50]
    assert [each["line"] for each in answers] == [n for n in range(1, 51) if n % 10]
    assert all(each["id"] == f"p{each['line'] - 1}" for each in answers + wrong)
    assert all((each["level"] == "emergency") == ((each["line"] - 1) % 90 > 60) for each in answers)


def test_a_reject_tells_all_problems_and_nothing_else_of_the_patient(run, tmp_path):
    wrong = {"id": "x1", "notes": "Mrs Miller of Hill Street", "secret": 1, "patient": {"age": None}}

    run(as_lines([wrong]), rejects="wrong.jsonl")

    (told,) = lines(tmp_path / "wrong.jsonl")
    assert list(told) == ["line", "id", "problems"]
    assert [each["where"] for each in told["problems"]] == ["notes", "secret", "patient.age"]
    assert "Miller" not in (tmp_path / "wrong.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "column 2, is no JSON"),
        ("[1]", "is no JSON object"),
        ('{"id": {"name": "Miller"}, "patient": {"age": 3}}', "is no id"),
        ('{"id": true, "patient": {"age": 3}}', "is no id"),
        (f'{{"id": "{"x" * 201}", "patient": {{"age": 3}}}}', "is no id"),
        ('{"patient": {"age": 3}, "patient": {"age": 4}}', "twice"),
        ('{"patient": {"age": NaN}}', "finite"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "is no JSON"),
    ],
)
def test_a_line_that_is_no_record_is_rejected_with_its_reason(run, tmp_path, line, told):
    counts = run(f'{line}\n\n{{"patient": {{"age": 3}}}}\n', rejects="wrong.jsonl")

    (wrong,) = lines(tmp_path / "wrong.jsonl")
    (right,) = lines(tmp_path / "out.jsonl")
    assert (counts.written, counts.rejected) == (1, 1)
    assert (wrong["line"], wrong["id"], right["line"], right["id"]) == (1, None, 3, None)
    assert told in wrong["problems"][0]["message"]


def test_a_line_without_end_costs_no_memory_and_one_reject(run, tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "LONGEST_LINE", 50)
    asked = []

    class Noted(io.BytesIO):
        def readline(self, size=-1):
            asked.append(size)
            return super().readline(size)

    source = reading.Source("x", Noted(b"{" + b"x" * 500 + b'\n{"id": 1}\n'), Kind("jsonl"))

    (chunk,) = source.chunks(10)
    assert [(number, len(said)) for number, said in chunk.records] == [(1, 50), (2, 9)]
    assert set(asked) == {50}


def test_workers_chunks_and_packing_make_no_difference_to_what_is_written(run, tmp_path):
    text = as_lines(records(60, wrong_every=9))
    run(text, output="a.jsonl")
    run(text, output="b.jsonl", workers=3, chunk=5)
    run(text, source="in.jsonl.gz", output="c.jsonl.gz")

    assert (tmp_path / "b.jsonl").read_bytes() == (tmp_path / "a.jsonl").read_bytes()
    assert lines(tmp_path / "c.jsonl.gz") == lines(tmp_path / "a.jsonl")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".part", ".journal")) == []


def test_a_packed_output_is_the_same_whenever_it_is_written(run, tmp_path):
    text = as_lines(records(20))
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        run(text, output=name)

    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()
    assert (tmp_path / "a.jsonl.gz").read_bytes()[4:8] == bytes(4)


def test_a_full_answer_is_that_of_assess(run, tmp_path):
    dark = {"findings": {"muscle_pain": True, "dark_urine": True}}

    run(as_lines([{"id": "a", **dark}]), fields="full", expert="")

    assert lines(tmp_path / "out.jsonl") == [{"line": 1, "id": "a", "assessment": assess(dark).to_dict()}]


TABLE = 'id,patient.age,findings.fever\na,70,no\nb,30,"yes\n"\nc\n\nd,"1"2,no\ne,8,\n'


def test_a_table_gives_a_table(run, tmp_path):
    counts = run(f"\ufeff{TABLE}", source="in.csv", output="out.csv", rejects="wrong.jsonl", rules=True)

    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["line"], row["id"], row["level"], row["rules"]) for row in rows] == [
        ("2", "a", "emergency", "age.old"),
        ("3", "b", "self_care", "age.young"),
        ("8", "e", "self_care", "age.young"),
    ]
    assert [each["line"] for each in lines(tmp_path / "wrong.jsonl")] == [5, 7]
    assert counts.read == 5


def test_a_table_of_full_answers_has_them_as_json(run, tmp_path):
    run(TABLE, source="in.csv.gz", output="out.csv.gz", fields="full")

    text = gzip.decompress((tmp_path / "out.csv.gz").read_bytes()).decode()
    first = next(csv.DictReader(io.StringIO(text)))
    assert json.loads(first["assessment"])["disposition"]["level"] == "emergency"


def test_wrong_columns_stop_before_any_work(run, tmp_path):
    with pytest.raises(InvalidCaseError, match="Did you mean findings"):
        run("id,findngs.fever\na,yes\n", source="in.csv", output="out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_a_damaged_gzip_file_is_told_and_what_came_before_is_kept(run, tmp_path, clinic):
    whole = gzip.compress(as_lines(records(5000)).encode())
    (tmp_path / "in.jsonl.gz").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(CohortError, match=r"in.jsonl.gz: is no complete gzip file"):
        run_batch(Batch("in.jsonl.gz", "out.jsonl", expert=clinic, workers=1))

    (tmp_path / "in.jsonl.gz").write_bytes(whole)
    counts = run_batch(Batch("in.jsonl.gz", "out.jsonl", expert=clinic, workers=1, resume=True))
    assert counts.read == 5000
    assert counts.resumed >= 1000


@pytest.mark.parametrize("name", ["out.xlsx", "out", "out.gz", "out.jsonl.zip", "out.parquet.gz"])
def test_a_name_that_tells_no_kind_is_refused(name):
    with pytest.raises(CohortError, match=r"\.jsonl, \.ndjson, \.csv, \.parquet"):
        kind_of(name)


def test_input_output_and_rejects_must_differ(run, tmp_path):
    with pytest.raises(CohortError, match="different files"):
        run("{}\n", output="in.jsonl")
    assert (tmp_path / "in.jsonl").read_text(encoding="utf-8") == "{}\n"


def test_pace_tells_rate_and_what_remains():
    pace = Pace(
        size=1000, before=10, started=0.0, first=100, position=400, written=15, rejected=1, seconds=3.0
    )

    assert (pace.read, pace.rate, pace.share, pace.remaining) == (16, 2.0, 0.4, 6.0)
    assert Pace.begun(None, 0, 0).remaining is None
