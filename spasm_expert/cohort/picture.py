"""Draws the counts of a cohort, where matplotlib is installed (the extra `plot`)."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from spasm_expert.cohort.errors import CohortError
from spasm_expert.cohort.summarize import CohortSummary

SHOWN: Final = 12
"""Most bars of one kind; the others are left out."""

KINDS: Final = (".svg", ".png", ".pdf")
_COLOUR: Final = "#33658a"


def draw_summary(found: CohortSummary, path: str) -> None:
    """Write a picture of levels, first causes and tests; the same bytes for the same counts.

    Args:
        found: The counts.
        path: Where to; the name ends in .svg, .png or .pdf.

    Raises:
        CohortError: matplotlib is not installed, or the name ends in something else.
    """
    ending = Path(path).suffix.lower()
    if ending not in KINDS:
        raise CohortError(f"{path}: the name does not tell the kind of picture. Expected {', '.join(KINDS)}.")
    try:
        matplotlib: Any = importlib.import_module("matplotlib")
        figures: Any = importlib.import_module("matplotlib.figure")
    except ImportError as error:
        raise CohortError(
            "A picture needs matplotlib, which is not installed: pip install 'spasm-expert[plot]'."
        ) from error
    with matplotlib.rc_context({"svg.hashsalt": "spasm_expert", "svg.fonttype": "none"}):
        figure = figures.Figure(figsize=(9, 10), layout="constrained")
        _draw(figure, found)
        # A picture that tells when it was made would not be the same twice.
        when = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}, ".png": {}}[ending]
        figure.savefig(path, metadata=when)


def _draw(figure: Any, found: CohortSummary) -> None:
    parts = (("Level", found.levels), ("Cause in first place", found.first_causes), ("Test", found.tests))
    heights = [max(1, min(len(counts), SHOWN)) for _, counts in parts]
    axes = figure.subplots(len(parts), 1, height_ratios=heights, sharex=True)
    for place, (title, counts) in zip(axes, parts, strict=True):
        _bars(place, title, counts)
    axes[-1].set_xlabel(f"of {found.records:,} records")


def _bars(axes: Any, title: str, counts: Mapping[str, int]) -> None:
    shown = list(counts.items())[:SHOWN]
    names = [name.replace("_", " ") for name, _ in shown]
    bars = axes.barh(names, [count for _, count in shown], color=_COLOUR)
    axes.bar_label(bars, padding=3, fmt="{:,.0f}")
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(title if len(counts) <= SHOWN else f"{title} (the most frequent)", loc="left")
