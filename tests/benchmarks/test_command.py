"""The command: what it prints and writes, and what it says to wrong arguments."""

import json
import time

import pytest

from benchmarks import programme
from benchmarks.__main__ import main
from benchmarks.growth import building, memory, varied
from benchmarks.report import Report, duration, rendered
from benchmarks.targets import of_building, of_memory
from benchmarks.timing import DisagreementError, Limits, Times, TooSlowError, plan, race, within

MACHINE = {
    "python": "3.12.0",
    "implementation": "CPython",
    "system": "Linux",
    "architecture": "x86_64",
    "cores": 2,
    "load": 0.1,
    "experta": "1.9.4",
    "clipspy": "1.0.6",
}


def test_a_quick_run_prints_tables_and_writes_the_same_as_json(tmp_path, capfd):
    file = tmp_path / "new" / "benchmark.json"
    assert main(["--quick", "--rounds", "1", "--limit", "1", "-o", str(file)]) == 0
    printed = capfd.readouterr().out
    written = json.loads(file.read_text(encoding="utf-8"))
    assert [subject["subject"] for subject in written["subjects"]] == [
        "rules_30_facts_12",
        "chain_10",
        "joins",
    ]
    engines = [row["engine"] for row in written["subjects"][0]["engines"]]
    assert engines == ["ours_traced", "ours", "clips", "clips_read", "floor", "experta_kept", "experta_plain"]
    for subject in written["subjects"]:
        assert subject["title"] in printed
        assert all(row["seconds_per_case"] > 0 for row in subject["engines"])
    assert "building 200 rules" in printed
    assert "ENVRNMNT" not in printed


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["reel"], "there is no part 'reel'. Expected some of real, synthetic"),
        (["--rounds", "0"], "'0' is no whole number above zero"),
        (["--limit", "-3"], "'-3' is no whole number above zero"),
        (["--memory", "many"], "'many' is no whole number above zero"),
        (["--format", "html"], "invalid choice: 'html'"),
    ],
)
def test_a_wrong_argument_is_told_and_nothing_is_measured(given, said, capsys):
    with pytest.raises(SystemExit) as caught:
        main(given)
    assert caught.value.code == 2
    assert said in capsys.readouterr().err


def test_a_folder_without_cases_is_told(tmp_path, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--cases", str(tmp_path)])
    assert caught.value.code == 2
    assert "holds no case" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told_before_anything_is_measured(tmp_path, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["joins", "--quick", "-o", str(tmp_path)])
    assert caught.value.code == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_case_that_is_wrong_is_told(tmp_path, capsys):
    (tmp_path / "wrong.yaml").write_text("findings: {dark_urin: yes}", encoding="utf-8")
    assert main(["real", "--cases", str(tmp_path), "-o", str(tmp_path / "out.json")]) == 1
    assert "Did you mean dark_urine?" in capsys.readouterr().err


def test_engines_that_differ_end_the_command_with_exit_code_1_and_without_a_table(
    monkeypatch, tmp_path, capsys
):
    def differ(*given):
        raise DisagreementError("CLIPS differs in case 3: a.rule")

    monkeypatch.setattr(programme, "race", differ)
    file = tmp_path / "benchmark.json"
    assert main(["joins", "--quick", "-o", str(file)]) == 1
    told = capsys.readouterr()
    assert "no time counts. CLIPS differs in case 3: a.rule" in told.err
    assert not told.out
    assert not file.exists()


def test_what_was_too_slow_is_said_and_no_figure_is_invented():
    def too_slow():
        time.sleep(5)

    (times,) = race([("experta_slow", "a slow engine", too_slow)], [()], Limits(1, 0.05), lambda what: None)
    report = Report(MACHINE)
    report.add("subject", "a subject", {}, [times])
    assert times.per_case is None
    assert "not run: > 0.05 s to build" in rendered(report, "text")
    assert report.plain()["subjects"][0]["engines"][0]["seconds_per_case"] is None


def test_what_takes_too_long_is_broken_off():
    with pytest.raises(TooSlowError), within(0.02):
        time.sleep(5)


@pytest.mark.parametrize("seconds", [1e-6, 1e-3, 0.3, 2.0, 100.0])
@pytest.mark.parametrize("cases", [1, 3, 36])
def test_a_slow_engine_runs_fewer_cases_and_rounds_but_always_one(seconds, cases):
    limits = Limits(7, 30.0)
    ran, rounds = plan(seconds, cases, limits)
    assert 1 <= ran <= cases
    assert 1 <= rounds <= limits.rounds
    assert ran * rounds == 1 or ran * rounds * seconds <= limits.seconds


def test_a_ratio_is_taken_over_the_cases_that_both_ran():
    fast = Times("fast", "fast", [[1.0, 5.0], [1.0, 5.0]], 2)
    slow = Times("slow", "slow", [[10.0]], 1)
    assert slow.ratio(fast) == 10.0
    assert slow.ratio(Times("none", "none")) is None


def test_a_target_that_is_missed_says_so_and_one_that_was_not_measured_too():
    assert of_building(10, 3.0).verdict == "missed"
    assert of_building(10, 1.0).verdict == "met"
    assert of_memory(None).verdict == "not measured"
    assert of_memory({"cases": 10, "mib": {1: 100.0, 10: 104.0}}).verdict == "met"
    assert of_memory({"cases": 10, "mib": {1: 100.0, 10: 106.0}}).verdict == "missed"


def test_markdown_is_a_table():
    report = Report(MACHINE)
    report.add("subject", "a subject", {}, [Times("ours", "ours", [[2e-6]], 1)])
    report.targets.append(of_building(10, 1.0))
    lines = rendered(report, "markdown").splitlines()
    assert "### a subject" in lines
    assert "| ours | 2 µs | 1.00 |  |" in lines
    assert "| met | building 10 rules | < 2 s | 1 s |" in lines


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "-"), (12.34, "12.3 s"), (0.0123, "12.3 ms"), (4.56e-6, "4.56 µs")]
)
def test_a_time_has_three_digits(seconds, text):
    assert duration(seconds) == text


def test_building_tells_its_parts():
    found = building(20, rounds=1)
    assert found["built"] == pytest.approx(found["rule base"] + found["engine"])
    assert found["writing"] > 0


def test_memory_is_watched_over_cases_that_differ(vignettes):
    import random

    from benchmarks.subjects import real
    from spasm_expert import default_expert
    from spasm_expert.core.memory import Reading

    expert = default_expert()
    cases = real(expert, [case for _, case in vignettes]).cases
    found = memory(expert, cases, 20, lambda what: None)
    assert list(found["mib"]) == [2, 20]
    chance = random.Random(1)
    readings = [
        [fact["mark"].value for fact in varied(cases[0], chance) if isinstance(fact, Reading)] for _ in "ab"
    ]
    assert readings[0] != readings[1]
