"""The faults of a rule book that is read, gathered so that all are told at once."""

from __future__ import annotations

from spasm_expert.errors import ManyProblemsError, Problem


class InvalidRuleBookError(ManyProblemsError, ValueError):
    """An exported rule book that cannot be used; lists everything that is wrong with it."""


class Faults:
    """Gathers faults.

    Args:
        origin: Name of the file, if there is one.
    """

    def __init__(self, origin: str | None = None) -> None:
        self._origin = origin
        self._found: list[Problem] = []

    def add(self, where: str, message: str) -> None:
        """Note a fault: where it is, what was found and what is allowed."""
        self._found.append(Problem(where, message))

    def raise_if_any(self) -> None:
        """Raise what was noted.

        Raises:
            InvalidRuleBookError: Anything was noted.
        """
        if self._found:
            raise InvalidRuleBookError(self._found, self._origin)
