"""A Dask cluster on this machine gives what one process gives, also when one of its workers is killed."""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from spasm_expert import assess_chunk, assess_many
from spasm_expert.cohort import Batch, CohortError, run_batch
from spasm_expert.cohort.cluster import connected

from .conftest import as_lines, records

needs_dask = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="the extra dask is not installed"
)
CASES = [{"patient": {"age": age}} for age in range(20, 97)]


def begun(program, *words):
    command = [sys.executable, "-m", f"distributed.cli.{program}", "--no-dashboard", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(clinic, tmp_path, monkeypatch):
    """Start a scheduler and two workers; give its address and the workers."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "scheduler.json"
    words = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file))
    processes = [begun("dask_scheduler", *words)]
    try:
        until = time.monotonic() + 60
        while not file.exists():
            assert time.monotonic() < until
            time.sleep(0.05)
        address = json.loads(file.read_bytes())["address"]
        for _ in range(2):
            processes.append(begun("dask_worker", address, "--no-nanny", "--nthreads", "1"))
        yield address, processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


@needs_dask
@pytest.mark.slow
def test_a_cluster_that_loses_a_worker_gives_what_one_process_gives(cluster, clinic, tmp_path):
    address, workers = cluster
    slow = clinic.replace("build", "slow")
    (tmp_path / "in.jsonl").write_text(as_lines(records(200, wrong_every=13)), encoding="utf-8")
    run_batch(Batch("in.jsonl", "one.jsonl", workers=1, chunk=10, expert=slow))
    with connected(address) as client:
        client.wait_for_workers(2, timeout=60)
        found = list(assess_many(CASES, chunk=5, expert=clinic, client=client))

    killed = []

    def kill_one(pace):
        if pace.read >= 50 and not killed:
            killed.append(workers[0].pid)
            os.kill(workers[0].pid, signal.SIGKILL)

    counts = run_batch(Batch("in.jsonl", "two.jsonl", chunk=10, expert=slow, scheduler=address), kill_one)

    assert found == assess_chunk(CASES, expert=clinic)
    assert killed
    assert counts.read == 200
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()


@needs_dask
def test_an_address_where_nothing_answers_is_told(monkeypatch):
    monkeypatch.setattr("spasm_expert.cohort.cluster.PATIENCE", 1)

    with pytest.raises(CohortError, match=r"tcp://127.0.0.1:9: nothing answers there"):
        connected("tcp://127.0.0.1:9")


def test_without_dask_it_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(CohortError, match=r"spasm-expert\[dask\]"):
        connected("tcp://127.0.0.1:9")
