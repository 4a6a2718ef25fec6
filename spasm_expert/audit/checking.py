"""All checks of the knowledge, and what came out of them once what is meant so is set apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.audit.checks import CHECKS
from spasm_expert.audit.faults import Fault, Severity
from spasm_expert.audit.subject import Subject

Accepted = Mapping[str, Mapping[str, str]]
"""For each check the places where what it finds is meant so, each with the reason."""

ACCEPTANCE = "acceptance_without_fault"
"""The fault of an acceptance that nothing corresponds to any more."""


@dataclass(frozen=True)
class Report:
    """What the checks found.

    Attributes:
        knowledge_version: Version of the knowledge that was checked; empty where no expert could be built.
        faults: Everything found, by check and place; what is accepted is among it.
    """

    knowledge_version: str
    faults: tuple[Fault, ...]

    @property
    def fails(self) -> bool:
        """Whether there is an error that nobody accepted."""
        return any(fault.fails for fault in self.faults)

    def of(self, severity: Severity) -> tuple[Fault, ...]:
        """Return the faults of one severity that are not accepted."""
        return tuple(fault for fault in self.faults if fault.severity is severity and not fault.accepted)

    @property
    def accepted(self) -> tuple[Fault, ...]:
        """The faults that are meant so."""
        return tuple(fault for fault in self.faults if fault.accepted)

    def plain(self) -> dict[str, Any]:
        """Return the report as plain data."""
        counts = {each.id: len(self.of(each)) for each in reversed(Severity)}
        return {
            "knowledge_version": self.knowledge_version,
            "counts": {**counts, "accepted": len(self.accepted)},
            "checks": [
                {"id": each.id, "looks_for": each.looks_for, "matters": each.matters, "remedy": each.remedy}
                for each in CHECKS
            ],
            "faults": [fault.plain() for fault in self.faults],
        }


def check_knowledge(subject: Subject, accepted: Accepted) -> Report:
    """Return everything that the checks find.

    Args:
        subject: The knowledge.
        accepted: What is meant so; an entry that nothing corresponds to is an error itself.
    """
    faults = [*_faults(subject, accepted)]
    faults += _idle_acceptances(accepted, {(each.check, each.where) for each in faults})
    version = subject.expert.knowledge_version if subject.expert else ""
    return Report(version, tuple(faults))


def _faults(subject: Subject, accepted: Accepted) -> Iterator[Fault]:
    for check in CHECKS:
        reasons = accepted.get(check.id, {})
        hits = {(hit.where, hit.what): hit for hit in check.look(subject)}
        for where, what in sorted(hits):
            severity = hits[where, what].severity
            yield Fault(
                check.id,
                check.severity if severity is None else severity,
                where,
                what,
                reasons.get(where, ""),
            )


def _idle_acceptances(accepted: Accepted, found: set[tuple[str, str]]) -> Iterator[Fault]:
    for check in sorted(accepted):
        for where in sorted(accepted[check]):
            wrong = _wrong_acceptance(check, where, accepted[check][where], found)
            if wrong:
                yield Fault(ACCEPTANCE, Severity.ERROR, where, f"It is accepted for {check}, {wrong}.")


def _wrong_acceptance(check: str, where: str, reason: str, found: set[tuple[str, str]]) -> str:
    if check not in {each.id for each in CHECKS}:
        return "which is no check"
    if (check, where) not in found:
        return "which finds nothing there"
    return "" if reason.strip() else "without a reason"
