"""Many cases from Python: in order, whole, bounded, whatever happens to a worker."""

import io
import itertools
import os
import pickle
import signal
import subprocess

import pytest

from spasm_expert import assess, assess_chunk, assess_many
from spasm_expert.cohort import pool as pools
from spasm_expert.cohort.errors import CohortError, WorkerLostError
from spasm_expert.cohort.frames import receive, send
from spasm_expert.cohort.outcomes import ChunkTask, summary
from spasm_expert.cohort.pool import ATTEMPTS, Pool
from spasm_expert.cohort.worker import serve

CASES = [{"patient": {"age": age}} for age in range(20, 97)]
DARK = {"findings": {"muscle_pain": True, "dark_urine": True}}


def test_a_chunk_gives_what_each_case_alone_gives():
    found = assess_chunk([DARK, {}])

    assert [each.answer for each in found] == [assess(DARK).to_dict(), assess({}).to_dict()]


def test_a_summary_names_level_cause_tests_red_flags_and_rules():
    answer = assess(DARK)

    told = summary(answer, rules=True)

    assert (told["level"], told["cause"], told["likelihood"]) == ("emergency", "rhabdomyolysis", "likely")
    assert told["tests"] == [test.id for test in answer.tests]
    assert told["red_flags"] == [flag.id for flag in answer.red_flags.fired]
    assert told["rules"] == [firing.rule for firing in answer.trace.firings]
    assert "rules" not in summary(answer)


def test_a_wrong_case_gives_all_its_problems_and_stops_nothing():
    wrong, right = assess_chunk([{"patient": {"age": 300}, "findings": {"dark_urin": True}}, {}])

    assert wrong.answer is None
    assert {each.where for each in wrong.problems} == {"patient.age", "findings.dark_urin"}
    assert right.problems == ()


def test_an_error_inside_the_program_becomes_a_problem_without_its_words(clinic):
    (found,) = assess_chunk([{"patient": {"age": "crash"}}], expert=clinic)

    assert [str(each) for each in found.problems] == ["led to an error inside the program: KeyError."]


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("chunk", [1, 7, 100])
def test_workers_and_chunks_make_no_difference(clinic, workers, chunk):
    found = list(assess_many(CASES, workers=workers, chunk=chunk, expert=clinic))

    assert found == assess_chunk(CASES, expert=clinic)


def test_only_so_many_cases_are_taken_ahead(clinic):
    taken = []
    endless = (taken.append(age) or {"patient": {"age": age % 90}} for age in itertools.count())
    answers = assess_many(endless, workers=2, chunk=3, expert=clinic)

    first = [next(answers) for _ in range(12)]
    answers.close()

    assert len(first) == 12
    assert len(taken) <= 12 + 3 * (2 * 2 + 2)


def test_a_killed_worker_is_replaced_and_its_cases_are_answered(clinic, monkeypatch):
    started = []
    popen = subprocess.Popen

    def noted(*given, **options):
        started.append(popen(*given, **options))
        return started[-1]

    monkeypatch.setattr(pools.subprocess, "Popen", noted)
    answers = assess_many(CASES, workers=2, chunk=4, expert=clinic.replace("build", "slow"))
    found = [next(answers) for _ in range(10)]
    os.kill(started[0].pid, signal.SIGKILL)
    found += answers

    assert found == assess_chunk(CASES, expert=clinic)
    assert len(started) == 3
    assert all(process.poll() is not None for process in started)


def test_work_that_kills_each_worker_is_given_up(clinic, monkeypatch):
    monkeypatch.setattr(pools.pickle, "dumps", lambda value, protocol: b"no task at all")

    with Pool(ChunkTask(expert=clinic), 2) as pool, pytest.raises(WorkerLostError, match=f"{ATTEMPTS} times"):
        list(pool.map([[{}]]))


def test_an_expert_that_cannot_be_found_is_told(clinic):
    with pytest.raises(CohortError, match="module:function"):
        list(assess_many([{}], workers=2, expert="invented_clinic:bild"))


@pytest.mark.parametrize("wrong", [{"fields": "everything"}, {"workers": 0}, {"chunk": 0}])
def test_wrong_arguments_are_refused_before_any_work(wrong):
    with pytest.raises(ValueError, match="Expected"):
        assess_many([{}], **wrong)


def test_a_worker_answers_until_nobody_asks(clinic):
    asked = io.BytesIO()
    for message in (ChunkTask(expert=clinic), [{"patient": {"age": 70}}], None):
        send(asked, pickle.dumps(message))
    asked.seek(0)
    answers = io.BytesIO()

    with pytest.raises(EOFError):
        serve(asked, answers)

    answers.seek(0)
    said = [pickle.loads(receive(answers)) for _ in range(3)]
    assert said[0] == (True, "first")
    assert said[1] == (True, assess_chunk([{"patient": {"age": 70}}], expert=clinic))
    assert (said[2][0], str(said[2][1])) == (False, "A worker process has failed: TypeError.")


@pytest.mark.parametrize(
    ("expert", "told"),
    [("invented_clinic:bild", "names no expert"), ("invented_clinic:broken", "begin: ValueError: no rules")],
)
def test_a_worker_that_cannot_begin_says_why(clinic, expert, told):
    asked, answers = io.BytesIO(), io.BytesIO()
    send(asked, pickle.dumps(ChunkTask(expert=expert)))
    asked.seek(0)

    with pytest.raises(EOFError):
        serve(asked, answers)

    answers.seek(0)
    done, error = pickle.loads(receive(answers))
    assert not done
    assert told in str(error)
