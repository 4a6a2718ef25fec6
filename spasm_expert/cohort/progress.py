"""How fast a run goes and how long it will take."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Pace:
    """How far a run has come, and how fast.

    Attributes:
        size: Bytes of the input; None if nobody knows.
        before: Records that an earlier run had done.
        started: When it began, on the monotonic clock.
        first: Bytes of the input that were read before it began.
        position: Bytes of the input that are read.
        written: Records written.
        rejected: Records rejected.
        seconds: How long it has been running.
    """

    size: int | None
    before: int
    started: float
    first: int = 0
    position: int = 0
    written: int = 0
    rejected: int = 0
    seconds: float = 0.0

    @classmethod
    def begun(cls, size: int | None, first: int, before: int) -> Pace:
        """Return the pace of a run that begins now.

        Args:
            size: Bytes of the input; None if nobody knows.
            first: Bytes of the input that were read already.
            before: Records that an earlier run has done.
        """
        return cls(size, before, time.monotonic(), first, first)

    def after(self, written: int, rejected: int, position: int) -> Pace:
        """Return the pace after some more records.

        Args:
            written: Records written by now.
            rejected: Records rejected by now.
            position: Bytes of the input read for them.
        """
        return replace(
            self,
            written=written,
            rejected=rejected,
            position=position,
            seconds=time.monotonic() - self.started,
        )

    @property
    def read(self) -> int:
        """Records done."""
        return self.written + self.rejected

    @property
    def rate(self) -> float:
        """Records of this run in a second."""
        return (self.read - self.before) / self.seconds if self.seconds else 0.0

    @property
    def share(self) -> float | None:
        """How much of the input is done, from 0 to 1; None if nobody knows."""
        return min(self.position / self.size, 1.0) if self.size else None

    @property
    def remaining(self) -> float | None:
        """Seconds that are left at this pace; None if nobody knows."""
        if not self.size or self.position <= self.first:
            return None
        return max(self.size - self.position, 0) * self.seconds / (self.position - self.first)
