"""How the audit of the knowledge reads on a page: faults by check, and the certificate of the laws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spasm_expert.cli.output import page_width, wants_color
from spasm_expert.report.layout import Page, Span

if TYPE_CHECKING:
    from spasm_expert.audit.checking import Report
    from spasm_expert.audit.faults import Check, Fault
    from spasm_expert.audit.verifying import Certificate

_STYLES = {"error": "bad", "warning": "caution", "note": "quiet"}


def faults_page(report: Report, *, everything: bool) -> str:
    """Return what the checks found, as text.

    Args:
        report: What was found.
        everything: Whether notes and what is accepted are listed too.
    """
    from spasm_expert.audit.checking import ACCEPTANCE
    from spasm_expert.audit.checks import CHECKS
    from spasm_expert.audit.faults import Severity

    page = Page(page_width(), color=wants_color())
    shown = [
        fault
        for fault in report.faults
        if everything or (not fault.accepted and fault.severity > Severity.NOTE)
    ]
    for check in CHECKS:
        _add_check(page, check, [fault for fault in shown if fault.check == check.id])
    idle = [fault for fault in shown if fault.check == ACCEPTANCE]
    if idle:
        page.blank()
        page.add(Span("acceptances that nothing corresponds to", "heading"))
        _add_faults(page, idle)
    page.blank()
    counts = {each.id: len(report.of(each)) for each in reversed(Severity)}
    page.add(", ".join(_counted(number, word) for word, number in counts.items()) + f"; {_accepted(report)}.")
    if not everything and (counts["note"] or report.accepted):
        page.add("--all lists the notes and what is accepted, with the reasons.")
    return page.text()


def _add_check(page: Page, check: Check, faults: list[Fault]) -> None:
    if not faults:
        return
    page.blank()
    page.add(Span(f"{check.id}:", "heading"), check.looks_for)
    page.add(Span(f"{check.matters} {check.remedy}", "quiet"), indent=2)
    _add_faults(page, faults)


def _add_faults(page: Page, faults: list[Fault]) -> None:
    for fault in faults:
        word = "accepted" if fault.accepted else fault.severity.id
        page.add(Span(word, _STYLES.get(word, "good")), Span(fault.where, "strong"), indent=2, hang=4)
        page.add(fault.what, indent=6)
        if fault.accepted:
            page.add(f"Accepted: {fault.accepted}", indent=6)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _accepted(report: Report) -> str:
    return f"{len(report.accepted)} accepted with a reason"


def certificate_page(certificate: Certificate) -> str:
    """Return the certificate as text; the smallest counterexample of a broken law comes first."""
    page = Page(page_width(), color=wants_color())
    for breach in certificate.breaches[:_MOST_SHOWN]:
        page.add(Span("broken", "bad"), Span(f"{breach.law}:", "strong"), breach.what, hang=2)
    if len(certificate.breaches) > _MOST_SHOWN:
        page.add(f"{len(certificate.breaches) - _MOST_SHOWN} more; --format json lists all.")
    page.blank()
    page.title("Certificate of the laws of level and safety")
    page.add(f"Knowledge {certificate.knowledge_version}, {certificate.rules} rules.")
    for trial in certificate.trials:
        covered = ", ".join(f"{number} {what}" for what, number in trial.counts.items())
        word, style = (f"broken {len(trial.breaches)} times", "bad") if trial.breaches else ("holds", "good")
        page.add(Span(f"{trial.law}:", "strong"), Span(word, style), f"({covered}).", trial.says, bullet="- ")
    page.add(
        f"{certificate.runs} cases were run. {certificate.unmade} rules speak for a cause on something that "
        "more information can unmake; what they do to a level is tried by cases, not proven."
    )
    if certificate.every > 1:
        page.add(f"A quick look: of rules, findings and quantities 1 in {certificate.every} was tried.")
    page.add("All laws hold in what was tried." if certificate.holds else "Not all laws hold.")
    return page.text()


_MOST_SHOWN = 10
"""Most broken laws that are told in words."""


def counterexample(certificate: Certificate) -> str:
    """Return the smallest case that breaks a law, in YAML; empty if no case does."""
    import yaml

    cases = [breach for breach in certificate.breaches if breach.case is not None]
    if not cases:
        return ""
    content: dict[str, Any] = {"title": f"breaks {cases[0].law}", **(cases[0].case or {})}
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100).rstrip("\n")
