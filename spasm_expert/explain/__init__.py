"""Every answer explains itself: how, why not, what if, what would change it, and what to ask next.

All of it is read from the rules, the trace and further runs; nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from spasm_expert.case import Case
from spasm_expert.derivation import Derivation
from spasm_expert.expert import Expert, default_expert
from spasm_expert.explain import asking, differences, obstacles, reasons, search, urgency
from spasm_expert.explain.results import (
    Counterfactuals,
    Difference,
    NextQuestions,
    Summary,
    UrgencyRange,
    WhyNot,
)
from spasm_expert.explain.spoken import read_changes

AnyCase = Case | Mapping[str, Any]


def how(case: AnyCase, conclusion: str, *, expert: Expert | None = None) -> Derivation:
    """Return how a conclusion came about, and which stated facts it cannot do without.

    Args:
        case: A case, or a mapping in the case format.
        conclusion: Id or name of a cause, test, level, red flag, pattern, score, measure or rule.
        expert: The expert; None for the one with the standard knowledge.

    Returns:
        The derivation as a graph without circles; without nodes if it was not concluded.

    Raises:
        InvalidCaseError: The case cannot be assessed.
        UnknownNameError: There is nothing of that name; names the nearest.

    Examples:
        >>> how({"findings": {"muscle_pain": True, "dark_urine": True}}, "emergency").necessary
        ('dark_urine', 'muscle_pain')
    """
    own = expert or default_expert()
    return reasons.how(own.read(case), conclusion, expert=own)


def summary(case: AnyCase, *, expert: Expert | None = None) -> Summary:
    """Return a short explanation of a whole answer: what asks for its level, and its first causes.

    Args:
        case: A case, or a mapping in the case format.
        expert: The expert; None for the one with the standard knowledge.

    Raises:
        InvalidCaseError: The case cannot be assessed.
    """
    own = expert or default_expert()
    return reasons.summary(own.read(case), expert=own)


def why_not(case: AnyCase, conclusion: str, *, expert: Expert | None = None) -> WhyNot:
    """Return why something was not concluded: the rules that could have led there, the nearest first.

    Args:
        case: A case, or a mapping in the case format.
        conclusion: Id or name of a cause, test, level, red flag, pattern, score, measure or rule.
        expert: The expert; None for the one with the standard knowledge.

    Returns:
        Each condition as met, contradicted or unknown; if it was reached, that, and what outweighs it.

    Raises:
        InvalidCaseError: The case cannot be assessed.
        UnknownNameError: There is nothing of that name; names the nearest.
    """
    own = expert or default_expert()
    return obstacles.why_not(own.read(case), conclusion, expert=own)


def what_if(
    case: AnyCase, changes: Iterable[str] | Mapping[str, Any], *, expert: Expert | None = None
) -> Difference:
    """Return what would differ if some facts were others, from a second run.

    Args:
        case: A case, or a mapping in the case format.
        changes: A map from terms to what a case would say of them, or texts such as `dark_urine=yes`,
            `creatine_kinase=42000 U/L`; nothing after the equals sign takes a fact back.
        expert: The expert; None for the one with the standard knowledge.

    Raises:
        InvalidCaseError: The case cannot be assessed, or would contradict itself with these changes.
        UnknownNameError: There is no term of that name; names the nearest.
    """
    own = expert or default_expert()
    return differences.what_if(own.read(case), read_changes(changes, own.vocabulary), expert=own)


def counterfactuals(
    case: AnyCase, target: str, *, expert: Expert | None = None, most: int = 5
) -> Counterfactuals:
    """Return the smallest sets of up to three changes that would lead to another answer.

    Only what can still change is changed: what is unknown, and measured values. A run checked every set.

    Args:
        case: A case, or a mapping in the case format.
        target: `raise` or `lower` (the level), `other_cause` (in the first place), or a level or a cause.
        expert: The expert; None for the one with the standard knowledge.
        most: Most sets to return.

    Raises:
        InvalidCaseError: The case cannot be assessed.
        UnknownNameError: There is no such target; names the nearest.
    """
    own = expert or default_expert()
    return search.counterfactuals(own.read(case), target, expert=own, most=most)


def urgency_range(case: AnyCase, *, expert: Expert | None = None) -> UrgencyRange:
    """Return between which levels the answer can still lie, and the questions that decide it.

    Args:
        case: A case, or a mapping in the case format.
        expert: The expert; None for the one with the standard knowledge.

    Raises:
        InvalidCaseError: The case cannot be assessed.
    """
    own = expert or default_expert()
    return urgency.urgency_range(own.read(case), expert=own)


def next_questions(
    case: AnyCase, n: int = 5, *, expert: Expert | None = None, skip: Collection[str] = ()
) -> NextQuestions:
    """Return the questions worth asking next, life-threatening red flags first, then by their effect.

    What is known is not asked, nor what was answered with "don't know" (`unknown` in the case).

    Args:
        case: A case, or a mapping in the case format.
        n: Most questions to return.
        expert: The expert; None for the one with the standard knowledge.
        skip: Ids of further terms not to ask about.

    Raises:
        InvalidCaseError: The case cannot be assessed.
    """
    own = expert or default_expert()
    return asking.next_questions(own.read(case), n, expert=own, skip=skip)


__all__ = [
    "Counterfactuals",
    "Derivation",
    "Difference",
    "NextQuestions",
    "Summary",
    "UrgencyRange",
    "WhyNot",
    "counterfactuals",
    "how",
    "next_questions",
    "summary",
    "urgency_range",
    "what_if",
    "why_not",
]
