"""How sure a counted proportion is: Wilson's interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

CONFIDENCE = 0.95
"""Share of such intervals that hold the true proportion, in the long run."""


def wilson_interval(hits: int, total: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return the limits between which the true proportion lies, by Wilson's score method.

    With n = total, p = hits / n and z the quantile of the normal distribution at (1 + confidence) / 2, the
    limits are `(p + z²/2n ± z √(p (1 - p) / n + z²/4n²)) / (1 + z²/n)`, without correction for
    continuity.

    Args:
        hits: How many of them, from 0 to `total`.
        total: How many in all, n; at least 1.
        confidence: Between 0 and 1, both excluded.

    Returns:
        The lower and the upper limit, from 0 to 1.

    Raises:
        ValueError: A number is outside its range.

    Source:
        Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
        Statistical Association 22 (1927) 209-212; as method 3 of Newcombe, Two-sided confidence intervals for
        the single proportion, Statistics in Medicine 17 (1998) 857-872.

    Examples:
        >>> [round(limit, 4) for limit in wilson_interval(81, 263)]
        [0.2553, 0.3662]
        >>> [round(limit, 4) for limit in wilson_interval(0, 20)]
        [0.0, 0.1611]
    """
    if not 0 <= hits <= total or total < 1:
        raise ValueError(f"{hits} of {total} is no proportion. Expected 0 <= hits <= total and total >= 1.")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is {confidence}. Expected a number between 0 and 1.")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = hits / total
    middle = p + z * z / (2 * total)
    reach = z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    # At the ends the formula gives 0 and 1 exactly; floating point misses them by the last bit.
    lower = (middle - reach) / scale if hits else 0.0
    upper = (middle + reach) / scale if hits < total else 1.0
    return lower, upper


@dataclass(frozen=True, slots=True)
class Proportion:
    """A count out of a total.

    Attributes:
        hits: How many of them.
        total: How many in all; may be 0.
    """

    hits: int
    total: int

    @property
    def share(self) -> float | None:
        """The share, from 0 to 1; None of nothing."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval of the share, from 0 to 1; None of nothing."""
        return wilson_interval(self.hits, self.total) if self.total else None

    def __str__(self) -> str:
        return f"{self.hits} of {self.total}"

    def plain(self) -> dict[str, object]:
        """Return the proportion as plain data, shares in per cent to one digit."""
        share, interval = self.share, self.interval
        return {
            "count": self.hits,
            "of": self.total,
            "percent": None if share is None else round(100 * share, 1),
            "wilson_95_percent": None if interval is None else [round(100 * each, 1) for each in interval],
        }
