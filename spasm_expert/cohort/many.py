"""Any number of cases from a program, in worker processes, in order and with bounded memory."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from spasm_expert.cohort.cluster import Cluster
from spasm_expert.cohort.outcomes import FIELDS, FULL, ChunkTask, Outcome
from spasm_expert.cohort.pool import Pool, usable_cores

if TYPE_CHECKING:
    from spasm_expert.case import Case

CHUNK: Final = 50
"""Cases that a worker is given at a time."""

_T = TypeVar("_T")
_Cases: TypeAlias = "list[Case | Mapping[str, Any]]"
_Workers: TypeAlias = "Pool[_Cases, list[Outcome]] | Cluster[_Cases, list[Outcome]]"


def assess_many(
    cases: Iterable[Case | Mapping[str, Any]],
    *,
    fields: str = FULL,
    rules: bool = False,
    workers: int | None = None,
    chunk: int = CHUNK,
    expert: str = "",
    client: Any = None,
) -> Iterator[Outcome]:
    """Yield what comes of each case, in their order.

    Cases are taken only a few chunks ahead of what was yielded, so an endless iterable is welcome. A case
    that is wrong gives its problems and stops nothing. A worker process that is lost is replaced.

    Args:
        cases: Cases, or mappings in the case format.
        fields: `summary` for ids, words and numbers alone, `full` for the whole assessment.
        rules: Whether a summary names the rules that fired.
        workers: Worker processes; None for one on each usable core. One works inside this process.
        chunk: Cases that a worker is given at a time.
        expert: Who assesses: empty for the standard knowledge, or `module:function`, an importable function
            that returns an `Expert`; it is called once in each process.
        client: A client of `dask.distributed`; the workers of its cluster do the work, and `workers` does not
            count. This package must be installed there, too.

    Raises:
        ValueError: An argument is not one of those allowed.
        SpasmExpertError: The expert cannot be built, or workers are lost again and again.

    Examples:
        >>> found = assess_many([{"findings": {"dark_urine": True}}], fields="summary", workers=1)
        >>> [each.answer["level"] for each in found]
        ['same_day']
    """
    if fields not in FIELDS:
        raise ValueError(f"fields is {fields!r}. Expected {' or '.join(FIELDS)}.")
    number = usable_cores() if workers is None else workers
    for name, value in (("workers", number), ("chunk", chunk)):
        if value < 1:
            raise ValueError(f"{name} is {value}. Expected at least 1.")
    task = ChunkTask(fields, rules, expert)
    return _outcomes(chunks(cases, chunk), Pool(task, number) if client is None else Cluster(task, client))


def _outcomes(pieces: Iterable[_Cases], workers: _Workers) -> Iterator[Outcome]:
    with workers:
        for outcomes in workers.map(pieces):
            yield from outcomes


def chunks(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """Yield the items in lists of a size; the last may be shorter."""
    rest = iter(items)
    while taken := list(itertools.islice(rest, size)):
        yield taken
