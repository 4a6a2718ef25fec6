"""The measures of a cohort count what was really assessed."""

import json

import pytest

from benchmarks import cohort


def test_a_rate_is_of_the_records_that_were_asked_for(capsys, monkeypatch):
    monkeypatch.setattr(cohort, "FIELDS", ("full",))

    code = cohort.main(["--records", "12", "--workers", "1", "--no-dask", "--format", "json"])

    assert code == 0
    [full] = json.loads(capsys.readouterr().out)
    assert full["run"]["records"] == 12
    assert full["run"]["output"] > 12 * 10_000
    assert full["run"]["seconds"] > 0


def test_a_run_that_fails_is_no_measure(tmp_path):
    with pytest.raises(RuntimeError, match="batch failed"):
        cohort.run("nothing", tmp_path / "missing.jsonl", tmp_path / "out.jsonl")


def test_what_it_takes_to_start_is_left_out():
    start = cohort.Run("", 1, 2.0, 1.5, None, 100)
    whole = cohort.Run("", 101, 7.0, 5.5, None, 9999)

    assert cohort.rate(whole, start).per_second == 20
    assert cohort.rate(whole, start).per_core_second == 25
    assert cohort.rate(whole, start, cluster=True).per_core_second is None


def test_a_number_of_records_that_is_none_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        cohort.main(["--records", "few"])

    assert ended.value.code == 2
    assert "'few' is no whole number above zero" in capsys.readouterr().err
