"""Which rules show a pattern, without going round in a circle: patterns may rest on each other."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from spasm_expert.assessment import Firing


def patterns_read(firing: Firing) -> list[str]:
    """Return the ids of the patterns that a firing matched."""
    return [fact.term for fact in firing.matched if fact.value == "shown"]


class Patterns:
    """The patterns that were shown, and by which rules.

    Args:
        firings: The rules that fired.
    """

    def __init__(self, firings: Sequence[Firing]) -> None:
        self._firings = firings

    def showing(self, pattern: str) -> Iterator[Firing]:
        """Yield the firings that show a pattern, without those that rest on this pattern themselves."""
        for each in self._concluding(pattern):
            read = patterns_read(each)
            circular = any(pattern in self._behind(other) for other in read)
            if not circular or all(self._depth[other] < self._depth[pattern] for other in read):
                yield each

    def _concluding(self, pattern: str) -> list[Firing]:
        return [each for each in self._firings if pattern in each.about]

    def _behind(self, pattern: str) -> set[str]:
        """Return the pattern and all patterns that it rests on."""
        found: set[str] = set()
        waiting = [pattern]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting += [other for each in self._concluding(current) for other in patterns_read(each)]
        return found

    @functools.cached_property
    def _depth(self) -> dict[str, int]:
        """How many steps each pattern is away from facts, by its shortest way."""
        found: dict[str, int] = {}
        depth = 0
        while True:
            new = {
                name
                for firing in self._firings
                if all(other in found for other in patterns_read(firing))
                for name in firing.about
                if name not in found
            }
            if not new:
                return found
            found.update(dict.fromkeys(sorted(new), depth))
            depth += 1
