"""spasm_expert: from facts about a patient with muscle spasms to an explained assessment.

>>> from spasm_expert import assess
>>> answer = assess({"findings": {"muscle_pain": True, "dark_urine": True}})
>>> answer.disposition.level
'emergency'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spasm_expert.assessment import Assessment as Assessment
    from spasm_expert.case import Case as Case
    from spasm_expert.cohort import Outcome as Outcome
    from spasm_expert.cohort import assess_chunk as assess_chunk
    from spasm_expert.cohort import assess_many as assess_many
    from spasm_expert.errors import InvalidCaseError as InvalidCaseError
    from spasm_expert.errors import InvalidRuleError as InvalidRuleError
    from spasm_expert.errors import Problem as Problem
    from spasm_expert.errors import SpasmExpertError as SpasmExpertError
    from spasm_expert.errors import UnknownNameError as UnknownNameError
    from spasm_expert.expert import Expert as Expert
    from spasm_expert.expert import assess as assess
    from spasm_expert.expert import default_expert as default_expert
    from spasm_expert.explain import counterfactuals as counterfactuals
    from spasm_expert.explain import how as how
    from spasm_expert.explain import next_questions as next_questions
    from spasm_expert.explain import urgency_range as urgency_range
    from spasm_expert.explain import what_if as what_if
    from spasm_expert.explain import why_not as why_not
    from spasm_expert.levels import Level as Level

_HOMES = {
    "Assessment": "assessment",
    "Case": "case",
    "Expert": "expert",
    "InvalidCaseError": "errors",
    "InvalidRuleError": "errors",
    "Level": "levels",
    "Outcome": "cohort",
    "Problem": "errors",
    "SpasmExpertError": "errors",
    "UnknownNameError": "errors",
    "assess": "expert",
    "assess_chunk": "cohort",
    "assess_many": "cohort",
    "counterfactuals": "explain",
    "default_expert": "expert",
    "how": "explain",
    "next_questions": "explain",
    "urgency_range": "explain",
    "what_if": "explain",
    "why_not": "explain",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used, so that importing the package costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
