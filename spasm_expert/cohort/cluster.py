"""The same work on a Dask cluster, where dask.distributed is installed (the extra `dask`)."""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, Final, Generic, TypeVar

from spasm_expert.cohort.errors import CohortError, WorkerLostError
from spasm_expert.cohort.pool import Task

A = TypeVar("A")
B = TypeVar("B")

PATIENCE: Final = 30
"""Seconds to wait for a scheduler and a first worker."""


def connected(address: str) -> Any:
    """Return a client of a running cluster; the caller closes it.

    Args:
        address: Of the scheduler, e.g. `tcp://10.0.0.1:8786`.

    Raises:
        CohortError: dask.distributed is not installed, or nothing answers there.
    """
    try:
        distributed: Any = importlib.import_module("distributed")
    except ImportError as error:
        raise CohortError(
            "A cluster needs dask.distributed, which is not installed: pip install 'spasm-expert[dask]'."
        ) from error
    try:
        return distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        expected = "the address of a running Dask scheduler, such as tcp://10.0.0.1:8786"
        raise CohortError(f"{address}: nothing answers there. Expected {expected}.") from error


class Cluster(Generic[A, B]):
    """The workers of a cluster, asked in turn; their answers come in the order of the questions.

    The scheduler gives the work of a lost worker to another one.

    Args:
        task: What they do.
        client: A client of dask.distributed; it is not closed here.
    """

    def __init__(self, task: Task[A, B], client: Any) -> None:
        self._task = task
        self._client = client
        self._waiting: deque[Any] = deque()
        self._version = ""

    def __enter__(self) -> Cluster[A, B]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._client.cancel(list(self._waiting))
        self._waiting.clear()

    def version(self) -> str:
        """Return what answers.

        Raises:
            CohortError: The cluster has no worker.
        """
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError as error:
            raise CohortError(f"The cluster has had no worker for {PATIENCE} seconds.") from error
        self._version = str(self._result(self._client.submit(_version, self._task, pure=False)))
        return self._version

    def map(self, items: Iterable[A]) -> Iterator[B]:
        """Yield the answer to each item, in their order; only so many items are taken ahead.

        Raises:
            CohortError: Workers of the cluster have different knowledge.
            WorkerLostError: A piece of work has cost several workers.
        """
        if not self._version:
            self.version()
        for item in items:
            self._waiting.append(self._client.submit(_answer, self._task, item, pure=False))
            if len(self._waiting) > 2 * max(1, sum(self._client.nthreads().values())):
                yield self._next()
        while self._waiting:
            yield self._next()

    def _next(self) -> B:
        version, answer = self._result(self._waiting.popleft())
        if version != self._version:
            raise CohortError("The workers of the cluster differ in what they know. Install the same on all.")
        found: B = answer
        return found

    @staticmethod
    def _result(future: Any) -> Any:
        killed: Any = importlib.import_module("distributed").scheduler.KilledWorker
        try:
            return future.result()
        except killed as error:
            raise WorkerLostError(
                "Several workers of the cluster ended on the same records. Is there enough memory?"
            ) from error


def _version(task: Task[A, B]) -> str:
    return task.version()


def _answer(task: Task[A, B], item: A) -> tuple[str, B]:
    return task.version(), task(item)
