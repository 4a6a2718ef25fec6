"""Worker processes that are asked in turn, answer in order, and are replaced when they are lost.

A worker is a program of its own that talks over its standard input and output: it inherits no engine, lock or
thread of the program that embeds us, needs no guard around a main module, and ends when its parent does.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Final, Generic, Protocol, TypeVar

from spasm_expert.cohort.errors import WorkerLostError
from spasm_expert.cohort.frames import receive, send

A = TypeVar("A")
B = TypeVar("B")
A_contra = TypeVar("A_contra", contravariant=True)
B_co = TypeVar("B_co", covariant=True)

ATTEMPTS: Final = 3
"""How often the same piece of work is given to a new worker after its worker was lost."""

_PROGRAM = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from spasm_expert.cohort.worker import main; main()"
)


class Task(Protocol[A_contra, B_co]):
    """Work that a worker does again and again; it is pickled once for each worker."""

    def version(self) -> str:
        """Return what answers; builds all that takes long."""

    def __call__(self, item: A_contra, /) -> B_co:
        """Do one piece of work."""


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _LostError(Exception):
    """A worker process has ended."""


class _Worker:
    """One worker process, started and told its task."""

    def __init__(self, task: bytes) -> None:
        command = [sys.executable, "-c", _PROGRAM, json.dumps(sys.path)]
        # In a session of its own: Ctrl-C is for the parent alone, which then ends its workers.
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        self._task = task
        self.version = ""

    def begin(self) -> None:
        """Wait until the worker is ready."""
        self.version = self._exchange(self._task)

    def ask(self, item: object) -> Any:
        """Return the answer to one piece of work."""
        return self._exchange(pickle.dumps(item, pickle.HIGHEST_PROTOCOL))

    def _exchange(self, message: bytes) -> Any:
        into, out = self._process.stdin, self._process.stdout
        try:
            if into is None or out is None:
                raise EOFError
            send(into, message)
            done, answer = pickle.loads(receive(out))
        except (EOFError, OSError, ValueError) as error:
            raise _LostError from error
        if not done:
            raise answer
        return answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Close the pipes of an ended process."""
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()


class Pool(Generic[A, B]):
    """Some workers that do the same task.

    Args:
        task: What they do.
        workers: How many, at least 1; one alone works inside this process.
    """

    def __init__(self, task: Task[A, B], workers: int) -> None:
        self._task = task
        self._inside = workers == 1
        self._pickled = pickle.dumps(task, pickle.HIGHEST_PROTOCOL)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="cohort")
        self._ahead = 2 * workers + 1
        self._all: set[_Worker] = set()
        self._idle: deque[_Worker] = deque()
        self._closed = False

    def __enter__(self) -> Pool[A, B]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def version(self) -> str:
        """Return what answers; waits for a first worker.

        Raises:
            WorkerLostError: No worker could be started.
        """
        if self._inside:
            return self._task.version()
        return str(self._threads.submit(self._try, lambda worker: worker.version).result())

    def map(self, items: Iterable[A]) -> Iterator[B]:
        """Yield the answer to each item, in their order; only so many items are taken ahead.

        Raises:
            WorkerLostError: A piece of work has cost several workers.
        """
        if self._inside:
            yield from map(self._task, items)
            return
        waiting: deque[Future[B]] = deque()
        for item in items:
            waiting.append(self._threads.submit(self._ask, item))
            if len(waiting) >= self._ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """End all workers at once; what they were doing is given up."""
        self._closed = True
        for worker in list(self._all):
            worker.end()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in list(self._all):
            worker.end()
            worker.close()
        self._all.clear()

    def _ask(self, item: A) -> B:
        answer: B = self._try(lambda worker: worker.ask(item))
        return answer

    def _try(self, work: Any) -> Any:
        """Return what a worker says; a lost one is replaced, and the work done again."""
        for _ in range(ATTEMPTS):
            worker = self._take()
            try:
                if self._closed:
                    raise _LostError
                if not worker.version:
                    worker.begin()
                answer = work(worker)
            except _LostError:
                self._drop(worker)
                continue
            except BaseException:
                self._drop(worker)
                raise
            self._idle.append(worker)
            return answer
        raise WorkerLostError(
            f"A worker process ended {ATTEMPTS} times on the same records. Is there enough memory?"
        )

    def _take(self) -> _Worker:
        try:
            return self._idle.pop()
        except IndexError:
            worker = _Worker(self._pickled)
            self._all.add(worker)
            return worker

    def _drop(self, worker: _Worker) -> None:
        worker.end()
        worker.close()
        self._all.discard(worker)
