"""A run from file to file: read, assess in worker processes, write in order, go on after an interruption."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from spasm_expert.assessment import SCHEMA_VERSION
from spasm_expert.cohort import journal, parquet, writing
from spasm_expert.cohort.cluster import Cluster, connected
from spasm_expert.cohort.conversion import Conversion, Converted
from spasm_expert.cohort.errors import CohortError
from spasm_expert.cohort.journal import State
from spasm_expert.cohort.kinds import JSONL, PARQUET, STANDARD, Kind, kind_of
from spasm_expert.cohort.outcomes import SUMMARY
from spasm_expert.cohort.pool import Pool, usable_cores
from spasm_expert.cohort.progress import Pace
from spasm_expert.cohort.reading import Chunk, Source, opened
from spasm_expert.cohort.tables import header_problems
from spasm_expert.errors import InvalidCaseError

CHUNK: Final = 100
"""Records that a worker is given at a time; of a packed output also the records of a gzip member."""


@dataclass(frozen=True)
class Batch:
    """What to do in a run.

    Attributes:
        input: Path of the records, or `-`.
        output: Path of the answers, or `-`.
        rejects: Path for the records that are wrong; None to count them alone.
        fields: `summary` or `full`.
        rules: Whether a summary names the rules that fired.
        workers: Worker processes; None for one on each usable core.
        chunk: Records that a worker is given at a time.
        resume: Whether to go on with an interrupted run, if there is one.
        expert: Who assesses, as in `assess_chunk`.
        scheduler: Address of a Dask scheduler whose workers do the work; None for processes of our own.
    """

    input: str
    output: str
    rejects: str | None = None
    fields: str = SUMMARY
    rules: bool = False
    workers: int | None = None
    chunk: int = CHUNK
    resume: bool = False
    expert: str = ""
    scheduler: str | None = None


@dataclass(frozen=True)
class Counts:
    """What became of the records of a run.

    Attributes:
        written: Records assessed and written.
        rejected: Records that are wrong.
        resumed: How many of both an earlier run had done.
        knowledge_version: Which knowledge answered; empty if nothing was left to do.
    """

    written: int
    rejected: int
    resumed: int = 0
    knowledge_version: str = ""

    @property
    def read(self) -> int:
        """All records."""
        return self.written + self.rejected


def run_batch(batch: Batch, report: Callable[[Pace], None] = lambda pace: None) -> Counts:
    """Assess the records of a file and write the answers into another, in their order.

    Args:
        batch: What to do.
        report: Called after each chunk with how fast it goes.

    Raises:
        CohortError: The input or the output cannot be used, or an interrupted run cannot go on as asked.
        InvalidCaseError: The columns of a table are wrong.
        OSError: A file cannot be read or written.
    """
    _check_names(batch)
    if kind_of(batch.output).form == PARQUET:
        parquet.needed()
    before = _interrupted(batch)
    if before is not None and before.finished:
        writing.give_names(batch.output, batch.rejects, _columns(batch))
        return Counts(before.written, before.rejected, before.written + before.rejected)
    source_kind = kind_of(batch.input)
    with opened(batch.input, source_kind) as source:
        if source_kind.tabular and (faults := header_problems(source.columns)):
            raise InvalidCaseError(faults, batch.input)
        work = Conversion(
            source_kind, kind_of(batch.output), source.columns, batch.fields, batch.rules, batch.expert
        )
        with _workers(batch, work) as workers:
            return _run(batch, before, source, work, workers, report)


@contextmanager
def _workers(batch: Batch, work: Conversion) -> Iterator[Pool[Chunk, Converted] | Cluster[Chunk, Converted]]:
    if batch.scheduler is None:
        with Pool(work, batch.workers or usable_cores()) as pool:
            yield pool
    else:
        with connected(batch.scheduler) as client, Cluster(work, client) as cluster:
            yield cluster


def _check_names(batch: Batch) -> None:
    names = [
        str(Path(name).absolute())
        for name in (batch.input, batch.output, batch.rejects)
        if name not in (None, "-")
    ]
    if len(set(names)) < len(names):
        raise CohortError("Input, output and rejects must be different files.")


def _run(
    batch: Batch,
    before: State | None,
    source: Source,
    work: Conversion,
    workers: Pool[Chunk, Converted] | Cluster[Chunk, Converted],
    report: Callable[[Pace], None],
) -> Counts:
    version = workers.version()
    run = _identity(batch, work, version)
    if before is not None:
        journal.check_same_run(writing.journal_of(batch.output), before, run)
    chunks = source.chunks(batch.chunk)
    _skip(batch, chunks, before)
    writer = _writer(batch, before or State(run=run))
    done = writer.state.written + writer.state.rejected
    pace = Pace.begun(source.size, source.position, done)
    try:
        if before is None:
            writer.head(work.head())
        for converted in workers.map(chunks):
            writer.add(converted)
            pace = pace.after(writer.state.written, writer.state.rejected, converted.position)
            report(pace)
        writer.save()
    except BaseException:
        # Half of a chunk may be written; the journal does not speak of it.
        writer.save()
        raise
    finally:
        writer.close()
    writer.finish()
    return Counts(writer.state.written, writer.state.rejected, done, version)


def _writer(batch: Batch, state: State) -> writing.Writer | writing.StandardOutput:
    if batch.output == STANDARD:
        return writing.StandardOutput(batch.rejects)
    return writing.Writer(batch.output, batch.rejects, state, _columns(batch))


def _columns(batch: Batch) -> tuple[str, ...]:
    """Return the columns of an output that is made into another kind at the end; empty if it is not."""
    kind = kind_of(batch.output)
    if kind.form != PARQUET:
        return ()
    return Conversion(Kind(JSONL), kind, (), batch.fields, batch.rules).answer_columns


def _identity(batch: Batch, work: Conversion, version: str) -> dict[str, Any]:
    """Return everything but the input that the bytes of the output depend on."""
    return {
        "knowledge": version,
        "schema": SCHEMA_VERSION,
        "fields": batch.fields,
        "rules": batch.rules,
        "chunk": batch.chunk,
        "kind of input": f"{work.source.form}{' packed' if work.source.packed else ''}",
        "columns": list(work.columns),
        "rejects": batch.rejects or "",
        "expert": batch.expert,
    }


def _interrupted(batch: Batch) -> State | None:
    """Return where an interrupted run of this output stopped; None if there is none."""
    if batch.output == STANDARD:
        return None
    path = writing.journal_of(batch.output)
    before = journal.load(path)
    if before is not None and not batch.resume:
        raise CohortError(
            f"{batch.output}: there is an interrupted run. Go on with --resume, or remove {path} to start "
            "anew."
        )
    if before is None and batch.resume and Path(batch.output).exists():
        raise CohortError(f"{batch.output}: is finished, or was not written by a run that can go on.")
    return before


def _skip(batch: Batch, chunks: Iterator[Chunk], before: State | None) -> None:
    """Read over what an earlier run has done, and make sure that it is the same input."""
    if before is None or not before.chunks:
        return
    digest = ""
    for chunk in itertools.islice(chunks, before.chunks):
        digest = chunk.digest
    if digest != before.digest:
        raise CohortError(
            f"{batch.input}: is not the input that the interrupted run began with. Go on with that one, or "
            f"remove {writing.journal_of(batch.output)} to start anew."
        )
