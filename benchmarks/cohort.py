"""How fast a cohort is assessed, from JSON Lines to JSON Lines, and how much memory that takes.

Made-up cases are assessed by the command `batch` in processes of its own: on one core and on all, with
summaries and with whole assessments, few records and many, and on a Dask cluster of as many local processes.

    python -m benchmarks.cohort                             4,000 records; minutes
    python -m benchmarks.cohort --many 1000000              also the memory of a million; most of an hour
    python -m benchmarks.cohort --records 50 --format json  little, to see that it works

Rates leave out what it takes to start and build the rules, which is the time of a run with one record.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import importlib.util
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.__main__ import positive
from spasm_expert.cohort.generate import as_line, generate

SPASM = (sys.executable, "-m", "spasm_expert")
FIELDS = ("summary", "full")
_PROC = Path("/proc")
_POLLED_EVERY = 0.05
_STARTED_WITHIN = 60.0


@dataclasses.dataclass(frozen=True)
class Run:
    """One run of `batch`.

    Attributes:
        what: What was run, in words.
        records: How many records there were.
        seconds: Time on the clock.
        processor: Processor time of the command and its workers, in seconds; not of a cluster's.
        peak_mib: Most memory that the command and its workers held together, in MiB; None if nobody tells.
        output: Bytes of the answers.
    """

    what: str
    records: int
    seconds: float
    processor: float
    peak_mib: float | None
    output: int


@dataclasses.dataclass(frozen=True)
class Rate:
    """A run, with what it takes to start taken off.

    Attributes:
        run: The run.
        per_second: Cases in a second on the clock.
        per_core_second: Cases in a second of processor time; None on a cluster, whose time nobody counts.
    """

    run: Run
    per_second: float
    per_core_second: float | None


def resident(process: int) -> int:
    """Return the memory of a process and of its children, in bytes; 0 once it has ended."""
    try:
        pages = int((_PROC / str(process) / "statm").read_text(encoding="ascii").split()[1])
        tasks = list((_PROC / str(process) / "task").iterdir())
        children = [
            name for task in tasks for name in (task / "children").read_text(encoding="ascii").split()
        ]
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(resident(int(child)) for child in children)


def run(what: str, records: Path, answers: Path, *options: str) -> Run:
    """Run `batch` over a file of records and return what it took.

    Raises:
        RuntimeError: It failed.
    """
    begun, before = time.perf_counter(), os.times()
    command = [*SPASM, "batch", str(records), "-o", str(answers), *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    peak = 0
    while process.poll() is None:
        peak = max(peak, resident(process.pid))
        time.sleep(_POLLED_EVERY)
    _, told = process.communicate()
    if process.returncode:
        raise RuntimeError(f"batch failed: {told.strip()}")
    after = os.times()
    processor = sum(after[2:4]) - sum(before[2:4])
    with records.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    peak_mib = peak / 2**20 if peak else None
    return Run(what, count, time.perf_counter() - begun, processor, peak_mib, answers.stat().st_size)


def generated(folder: Path, count: int) -> Path:
    """Return a file of so many made-up records."""
    path = folder / f"{count}.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(f"{as_line(case)}\n" for case in generate(count, seed=1))
    return path


def rate(whole: Run, start: Run, *, cluster: bool = False) -> Rate:
    """Return the rate of a run without what it takes to start."""
    cases = whole.records - start.records
    per_second = cases / max(whole.seconds - start.seconds, 1e-9)
    processor = whole.processor - start.processor
    return Rate(whole, per_second, None if cluster or processor <= 0 else cases / processor)


def rates(folder: Path, records: int, cores: int) -> Iterator[Rate]:
    """Measure each kind of answer on one core and on all."""
    one, many = generated(folder, 1), generated(folder, records)
    for fields in FIELDS:
        for workers in dict.fromkeys((1, cores)):
            what = f"{fields}, {workers} {'process' if workers == 1 else 'processes'}"
            options = ("--fields", fields, "--workers", str(workers))
            start = run(what, one, folder / "one.out.jsonl", *options)
            yield rate(run(what, many, folder / "many.out.jsonl", *options), start)


@contextlib.contextmanager
def cluster(workers: int) -> Iterator[str]:
    """Start a Dask scheduler and its workers on this machine; give its address, and stop them again."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "distributed.cli"]
    common = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    scheduler = ("dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
    worker = ("dask_worker", address, "--no-nanny", "--nthreads", "1", "--no-dashboard")
    processes = [
        subprocess.Popen([*dask[:-1], f"{dask[-1]}.{name}", *words], **common)
        for name, *words in (scheduler, *[worker] * workers)
    ]
    try:
        _wait_for(address, workers)
        yield address
    finally:
        # Not asked to end: a worker that waits for a scheduler which is gone would not.
        for process in processes:
            process.kill()
            process.wait()


def _wait_for(address: str, workers: int) -> None:
    from distributed import Client

    with Client(address, timeout=_STARTED_WITHIN) as client:
        client.wait_for_workers(workers, timeout=_STARTED_WITHIN)


def on_dask(folder: Path, records: int, workers: int) -> Iterator[Rate]:
    """Measure summaries on a Dask cluster of local processes; its workers have built their rules before."""
    with cluster(workers) as address:
        one, many = generated(folder, 1), generated(folder, records)
        what = f"summary, Dask, {workers} processes"
        # The first run of many has the workers build their rules.
        for path in (many, one):
            start = run(what, path, folder / "dask.out.jsonl", "--scheduler", address)
        yield rate(run(what, many, folder / "dask.out.jsonl", "--scheduler", address), start, cluster=True)


def text(found: Sequence[Rate], memory: Sequence[Run]) -> Iterator[str]:
    """Yield the lines of the tables."""
    yield "| answers | records | seconds | cases/s | cases/core-s | kB of a case | peak MiB |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for each in found:
        core = "" if each.per_core_second is None else f"{each.per_core_second:.0f}"
        yield _row(each.run, f"{each.per_second:.0f}", core)
    for one in memory:
        yield _row(one, f"{one.records / one.seconds:.0f}", f"{one.records / one.processor:.0f}")


def _row(each: Run, per_second: str, per_core: str) -> str:
    peak = "" if each.peak_mib is None else f"{each.peak_mib:.0f}"
    size = f"{each.output / each.records / 1000:.2f}"
    cells = [each.what, f"{each.records:,}", f"{each.seconds:.1f}", per_second, per_core, size, peak]
    return f"| {' | '.join(cells)} |"


def main(given: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.cohort",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--records", type=positive, default=4000, help="records for the rates (4000)")
    parser.add_argument("--many", type=positive, help="also the memory of a run with so many records")
    parser.add_argument("--few", type=positive, default=1000, help="and of one with so few (1000)")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    parser.add_argument("--workers", type=positive, default=cores, help=f"processes beside one ({cores})")
    parser.add_argument("--no-dask", action="store_true", help="leave the Dask cluster out")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="what is printed")
    asked = parser.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="cohort-") as name:
        folder = Path(name)
        found = list(rates(folder, asked.records, asked.workers))
        if not asked.no_dask and importlib.util.find_spec("distributed"):
            found += on_dask(folder, asked.records, asked.workers)
        memory = [
            run("memory", generated(folder, count), folder / "memory.out.jsonl")
            for count in ((asked.few, asked.many) if asked.many else ())
        ]
    if asked.format == "json":
        print(json.dumps([dataclasses.asdict(each) for each in (*found, *memory)], indent=2))
    else:
        print("\n".join(text(found, memory)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
