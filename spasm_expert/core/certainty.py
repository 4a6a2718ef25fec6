"""Certainty factors, combined as sums of log-likelihood ratios.

A certainty factor is no probability. It lies in (-1, 1): 0 is "nothing known". For factors of one sign away
from the ends, adding `-ln(1 - c)` for evidence for, and `ln(1 - c)` for evidence against, is van Melle's
rule.

Source:
    Buchanan and Shortliffe, Rule-Based Expert Systems (1984), chapters 10 and 11 (EMYCIN).
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterable
from dataclasses import dataclass

from spasm_expert.core.once import once
from spasm_expert.core.sources import Citation, Source, as_citation


@dataclass(frozen=True)
class Strength:
    """How much a piece of evidence weighs.

    Attributes:
        id: Stable name.
        ratio: Likelihood ratio, greater than 0 and not 1. A judged strength is greater than 1 and serves both
            for and against; a published ratio below 1 serves against only.
        label: Adverb for a sentence, e.g. `strongly`.
        source: Where a published ratio comes from; None for the judged table below.
    """

    id: str
    ratio: float
    label: str
    source: Source | Citation | None = None

    def __post_init__(self) -> None:
        if not (math.isfinite(self.ratio) and self.ratio > 0 and self.ratio != 1):
            raise ValueError(f"strength {self.id}: the ratio is {self.ratio}. Expected above 0 and not 1.")

    @property
    def citation(self) -> Citation | None:
        """The source as a citation; None if the strength is judged."""
        return as_citation(self.source) if self.source else None

    @once
    def weight(self) -> float:
        """Natural logarithm of the ratio, made positive."""
        return abs(math.log(self.ratio))


WEAK = Strength("weak", 1.5, "weakly")
MODERATE = Strength("moderate", 2.5, "moderately")
STRONG = Strength("strong", 6.0, "strongly")
PATHOGNOMONIC = Strength("pathognomonic", 50.0, "almost by definition")
"""The one table of judged strengths; the ratios are the project's judgement, not published numbers."""

UNLIKELY, POSSIBLE, LIKELY, VERY_LIKELY = "unlikely", "possible", "likely", "very likely"
WORDS: tuple[tuple[str, float], ...] = ((VERY_LIKELY, 0.95), (LIKELY, 0.8), (POSSIBLE, 0.5), (UNLIKELY, -1.0))
"""The one table of words: each with the lowest certainty factor it stands for (judgement)."""

_RANK = {UNLIKELY: 0, POSSIBLE: 1, LIKELY: 2, VERY_LIKELY: 3}

FREQUENCY_OFFSET = {"common": 0.0, "uncommon": -math.log(2.0), "rare": -math.log(4.0)}
"""What the frequency of a cause adds to its sum for the ranking, and for nothing else (judgement)."""


def to_log(certainty: float) -> float:
    """Return a certainty factor as a log-likelihood ratio.

    Args:
        certainty: Certainty factor in (-1, 1).

    Raises:
        ValueError: The certainty lies outside (-1, 1) or is not a number.
    """
    if not -1.0 < certainty < 1.0:
        raise ValueError(f"certainty is {certainty}. Expected a number between -1 and 1, ends excluded.")
    return -math.log1p(-certainty) if certainty >= 0 else math.log1p(certainty)


def from_log(total: float) -> float:
    """Return a sum of log-likelihood ratios as a certainty factor in [-1, 1]."""
    return -math.expm1(-total) if total >= 0 else math.expm1(total)


def add(weights: Iterable[float]) -> float:
    """Return the sum of log-likelihood ratios, the same in whatever order they come."""
    return math.fsum(sorted(weights))


def combine(first: float, second: float) -> float:
    """Return the certainty that two independent pieces of evidence give together.

    Args:
        first: Certainty factor, no unit, in (-1, 1); 0 is "nothing known".
        second: Certainty factor, same scale. The order does not matter.

    Returns:
        A certainty factor on the same scale.

    Raises:
        ValueError: An argument lies outside (-1, 1) or is not a number.

    Source:
        van Melle's rule; see the module.

    Examples:
        >>> round(combine(0.6, 0.4), 10)
        0.76
    """
    return from_log(add((to_log(first), to_log(second))))


def word(certainty: float) -> str:
    """Return the word for a certainty factor, e.g. `likely`."""
    return next(name for name, lowest in WORDS if certainty >= lowest)


_CUTS = sorted(lowest for name, lowest in WORDS if _RANK[name] > 0)


def rank_of(total: float) -> int:
    """Return the place of the word for a sum of log-likelihood ratios: 0 (unlikely) to 3 (very likely)."""
    return bisect.bisect_right(_CUTS, from_log(total))


def rank(name: str) -> int:
    """Return the place of a word: 0 for unlikely to 3 for very likely.

    Raises:
        ValueError: It is none of the words.
    """
    if name not in _RANK:
        raise ValueError(f"{name!r} is no likelihood. Expected one of {', '.join(_RANK)}.")
    return _RANK[name]
