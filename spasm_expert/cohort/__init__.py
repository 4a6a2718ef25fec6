"""Many cases at once: in this process, in worker processes, or from file to file with resumption.

`assess_many` and `assess_chunk` are for programs; `run_batch` is what `spasm-expert batch` does.
"""

from __future__ import annotations

from spasm_expert.cohort.batch import Batch, Counts, run_batch
from spasm_expert.cohort.errors import CohortError, WorkerLostError
from spasm_expert.cohort.generate import generate
from spasm_expert.cohort.many import assess_many
from spasm_expert.cohort.outcomes import FIELDS, Outcome, assess_chunk
from spasm_expert.cohort.summarize import CohortSummary, summarize

__all__ = [
    "FIELDS",
    "Batch",
    "CohortError",
    "CohortSummary",
    "Counts",
    "Outcome",
    "WorkerLostError",
    "assess_chunk",
    "assess_many",
    "generate",
    "run_batch",
    "summarize",
]
