"""What can be wrong with a whole run, other than its records."""

from __future__ import annotations

from spasm_expert.errors import SpasmExpertError


class CohortError(SpasmExpertError, ValueError):
    """A cohort cannot be read, run or resumed as asked."""


class WorkerLostError(SpasmExpertError, RuntimeError):
    """A worker process ended again and again on the same records."""
