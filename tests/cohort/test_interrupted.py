"""What was interrupted goes on, and comes to the same bytes as a run that nobody disturbed."""

import dataclasses
import functools
import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from spasm_expert.cohort import Batch, CohortError, batch, run_batch, writing

from .conftest import as_lines, records

NUMBER = 300
OUTPUTS = ("out.jsonl", "out.jsonl.gz", "out.csv")


def command(clinic, output, *more):
    words = ["batch", "in.jsonl", "-o", output, "--rejects", "wrong.jsonl", "--chunk", "10"]
    return [sys.executable, "-m", "spasm_expert", *words, "--expert", clinic.replace("build", "slow"), *more]


def undisturbed(folder, clinic, output):
    """Return the bytes of output and rejects of a whole run."""
    (folder / "in.jsonl").write_text(as_lines(records(NUMBER, wrong_every=13)), encoding="utf-8")
    run_batch(Batch("in.jsonl", output, "wrong.jsonl", workers=1, chunk=10, expert=clinic))
    return taken(folder, output)


def taken(folder, output):
    found = (folder / output).read_bytes(), (folder / "wrong.jsonl").read_bytes()
    (folder / output).unlink()
    (folder / "wrong.jsonl").unlink()
    return found


def wait_for(there, process=None):
    until = time.monotonic() + 60
    while not there() and (process is None or process.poll() is None):
        assert time.monotonic() < until
        time.sleep(0.005)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_parent_killed_at_random_loses_nothing(folder, clinic, output):
    expected = undisturbed(folder, clinic, output)
    chance = random.Random(f"parent {output}")
    kills = 0
    for _ in range(2):
        with subprocess.Popen(command(clinic, output, "--workers", "2", "--resume")) as process:
            wait_for((folder / f"{output}.journal").exists, process)
            time.sleep(chance.uniform(0.0, 0.5))
            process.send_signal(signal.SIGKILL)
        kills += process.returncode == -signal.SIGKILL

    done = subprocess.run(command(clinic, output, "--workers", "1", "--resume"), check=False)

    assert kills >= 1
    assert done.returncode == 3
    assert taken(folder, output) == expected
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == ["in.jsonl"]


def children(process):
    found = []
    for task in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{task}/children", encoding="ascii") as file:
            found += [int(word) for word in file.read().split()]
    return sorted(found)


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="finds the worker processes in /proc")
def test_a_worker_killed_at_random_costs_nothing(folder, clinic):
    expected = undisturbed(folder, clinic, "out.jsonl")
    chance = random.Random("worker")
    with subprocess.Popen(command(clinic, "out.jsonl", "--workers", "2")) as process:
        wait_for((folder / "out.jsonl.journal").exists, process)
        for _ in range(2):
            time.sleep(chance.uniform(0.0, 0.2))
            os.kill(chance.choice(children(process)), signal.SIGKILL)

    assert process.returncode == 3
    assert taken(folder, "out.jsonl") == expected


def test_ctrl_c_saves_what_is_done_and_says_how_to_go_on(folder, clinic):
    expected = undisturbed(folder, clinic, "out.jsonl")
    begun = subprocess.Popen(
        command(clinic, "out.jsonl", "--workers", "2"),
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background hands on that Ctrl-C is ignored.
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    with begun as process:
        wait_for((folder / "out.jsonl.journal").exists, process)
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()

    assert process.returncode == 130
    assert "--resume goes on" in told
    assert "Traceback" not in told
    assert subprocess.run(command(clinic, "out.jsonl", "--resume"), check=False).returncode == 3
    assert taken(folder, "out.jsonl") == expected


class StopError(Exception):
    """Stands for whatever ends a run."""


def interrupted(clinic, after, **options):
    """Run until so many chunks are written, then stop; return what was to be done."""
    plan = Batch("in.jsonl", "out.jsonl", "wrong.jsonl", workers=1, chunk=10, expert=clinic, **options)

    def report(pace):
        if pace.read >= after * 10:
            raise StopError

    with pytest.raises(StopError):
        run_batch(plan, report)
    return dataclasses.replace(plan, resume=True)


@pytest.mark.parametrize("after", [1, 15, 30])
def test_a_run_that_stops_after_any_chunk_goes_on_there(folder, clinic, after):
    expected = undisturbed(folder, clinic, "out.jsonl")

    counts = run_batch(interrupted(clinic, after))

    assert counts.resumed == after * 10
    assert (counts.read, counts.rejected) == (NUMBER, NUMBER // 13)
    assert taken(folder, "out.jsonl") == expected


def test_half_a_chunk_is_cut_off(folder, clinic):
    expected = undisturbed(folder, clinic, "out.jsonl")
    plan = interrupted(clinic, 4)
    for name in ("out.jsonl.part", "wrong.jsonl.part"):
        with (folder / name).open("ab") as file:
            file.write(b'{"line": 41, "id": "p4')

    run_batch(plan)

    assert taken(folder, "out.jsonl") == expected


def test_a_run_killed_before_the_files_have_their_names_is_finished(folder, clinic, monkeypatch):
    expected = undisturbed(folder, clinic, "out.jsonl")

    def killed(*names):
        raise StopError

    plan = Batch("in.jsonl", "out.jsonl", "wrong.jsonl", workers=1, chunk=10, expert=clinic)
    with monkeypatch.context() as patched:
        patched.setattr(writing, "give_names", killed)
        with pytest.raises(StopError):
            run_batch(plan)

    counts = run_batch(dataclasses.replace(plan, resume=True))

    assert counts.resumed == counts.read == NUMBER
    assert taken(folder, "out.jsonl") == expected


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"fields": "full"}, "fields was summary and is full"),
        ({"rules": True}, "rules was False and is True"),
        ({"chunk": 20}, "chunk was 10 and is 20"),
        ({"rejects": None}, "rejects was wrong.jsonl and is nothing"),
        ({"expert": "invented_clinic:later"}, "knowledge was first and is second"),
    ],
)
def test_another_run_is_not_a_continuation(folder, clinic, change, told):
    undisturbed(folder, clinic, "out.jsonl")
    plan = interrupted(clinic, 3)

    with pytest.raises(CohortError, match=told):
        run_batch(dataclasses.replace(plan, **change))


def test_another_input_is_not_a_continuation(folder, clinic):
    undisturbed(folder, clinic, "out.jsonl")
    plan = interrupted(clinic, 3)
    others = records(NUMBER)
    others[4]["patient"]["age"] += 1
    (folder / "in.jsonl").write_text(as_lines(others), encoding="utf-8")

    with pytest.raises(CohortError, match="is not the input that the interrupted run began with"):
        run_batch(plan)


def test_an_interrupted_run_is_not_overwritten_by_accident(folder, clinic):
    undisturbed(folder, clinic, "out.jsonl")
    plan = interrupted(clinic, 3)

    with pytest.raises(CohortError, match="Go on with --resume"):
        run_batch(dataclasses.replace(plan, resume=False))


def test_what_is_finished_or_foreign_is_not_resumed(folder, clinic):
    undisturbed(folder, clinic, "out.jsonl")
    (folder / "out.jsonl").write_text("mine", encoding="utf-8")

    with pytest.raises(CohortError, match="is finished, or was not written"):
        run_batch(Batch("in.jsonl", "out.jsonl", resume=True, expert=clinic, workers=1))
    assert (folder / "out.jsonl").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 99}', '{"format": 1, "what": 2}'])
def test_a_journal_that_is_none_is_told(folder, clinic, text):
    (folder / "in.jsonl").write_text("{}\n", encoding="utf-8")
    (folder / "out.jsonl.journal").write_text(text, encoding="utf-8")

    with pytest.raises(CohortError, match="is no journal"):
        run_batch(Batch("in.jsonl", "out.jsonl", resume=True, expert=clinic, workers=1))


def test_an_output_shorter_than_the_journal_says_is_told(folder, clinic):
    undisturbed(folder, clinic, "out.jsonl")
    plan = interrupted(clinic, 3)
    (folder / "out.jsonl.part").write_bytes(b"x")

    with pytest.raises(CohortError, match="shorter than the journal says"):
        run_batch(plan)


def test_the_journal_holds_nothing_of_a_patient(folder, clinic):
    undisturbed(folder, clinic, "out.jsonl")
    interrupted(clinic, 3)

    said = json.loads((folder / "out.jsonl.journal").read_bytes())

    assert set(said) == {"format", *(each.name for each in dataclasses.fields(batch.State))}
    assert "p1" not in json.dumps(said["run"])
