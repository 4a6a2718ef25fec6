"""How a long run shows its progress: a bar on a terminal, else a line every few seconds; both on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from spasm_expert.cli.output import say

if TYPE_CHECKING:
    from spasm_expert.cohort.progress import Pace

SECONDS: Final = 5.0
"""Between two lines."""


@contextmanager
def progress() -> Iterator[Callable[[Pace], None]]:
    """Show progress for as long as the block lasts; gives what is to be called with it."""
    if not sys.stderr.isatty():
        yield _Lines().show
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), BarColumn(bar_width=24), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)

        def show(pace: Pace) -> None:
            whole = None if pace.share is None else 1.0
            bar.update(task, description=told(pace), total=whole, completed=pace.share or 0.0)

        yield show


class _Lines:
    """Says a line from time to time."""

    def __init__(self) -> None:
        self._said = 0.0

    def show(self, pace: Pace) -> None:
        """Say how far it has come, unless that was said a moment ago."""
        if pace.seconds - self._said >= SECONDS:
            self._said = pace.seconds
            say(told(pace))


def told(pace: Pace) -> str:
    """Return how far a run has come, in words.

    Args:
        pace: How far it has come and how fast.
    """
    parts = [f"{pace.read:,} records", f"{pace.rejected:,} rejected", f"{pace.rate:,.0f}/s"]
    if pace.remaining is not None:
        parts.append(f"{_span(pace.remaining)} left")
    return ", ".join(parts)


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes}:{rest:02} min"
