"""Who assesses: the standard expert, or one that an importable function builds, once in each process."""

from __future__ import annotations

import functools
import importlib
from typing import TYPE_CHECKING

from spasm_expert.cohort.errors import CohortError

if TYPE_CHECKING:
    from spasm_expert.expert import Expert


@functools.lru_cache(maxsize=8)
def expert_of(reference: str = "") -> Expert:
    """Return the expert that a reference names, built at the first call in this process.

    Args:
        reference: Empty for the standard knowledge, or `module:function`, a function without arguments that
            returns an `Expert`.

    Raises:
        CohortError: There is no such function.
    """
    if not reference:
        from spasm_expert.expert import default_expert

        return default_expert()
    module, _, function = reference.partition(":")
    try:
        build = getattr(importlib.import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise CohortError(
            f"{reference!r} names no expert. Expected module:function, a function that can be imported and "
            "returns an Expert."
        ) from error
    expert: Expert = build()
    return expert
