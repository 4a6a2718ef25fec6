"""The causes in a report: what speaks for and against each."""

from __future__ import annotations

from collections.abc import Sequence

from spasm_expert.assessment import CauseAssessment, EvidenceItem
from spasm_expert.report.layout import Page, Span
from spasm_expert.report.words import (
    Extent,
    capital,
    cite,
    counted,
    likely_name,
    rests_on,
    rule_span,
    sentence,
)

UNLIKELY = "unlikely"
RULED_OUT = "ruled out"


def add_causes(page: Page, causes: Sequence[CauseAssessment], extent: Extent) -> None:
    """Add the causes that are at least possible with their evidence, and name the others."""
    page.heading("Causes, the likeliest first")
    in_question = [cause for cause in causes if cause.likelihood not in (UNLIKELY, RULED_OUT)]
    if not in_question:
        page.add("Too little is known to name one.", indent=2)
    for place, cause in enumerate(in_question[: extent.causes], start=1):
        _add_cause(page, place, cause, extent)
    if causes:
        page.blank()
    rest = in_question[extent.causes :]
    if rest:
        page.add(f"And {len(rest)} more: {_labels(rest)}.", indent=2)
    unlikely = [cause for cause in causes if cause.likelihood == UNLIKELY]
    if extent.details:
        for place, cause in enumerate(unlikely, start=len(in_question) + 1):
            _add_cause(page, place, cause, extent)
    elif unlikely:
        page.add(f"Unlikely: {_labels(unlikely)}.", indent=2)
    for cause in causes:
        if cause.likelihood == RULED_OUT:
            _add_ruled_out(page, cause)


def _labels(causes: Sequence[CauseAssessment]) -> str:
    return "; ".join(cause.label for cause in causes)


def _add_cause(page: Page, place: int, cause: CauseAssessment, extent: Extent) -> None:
    danger = [Span("Can be life-threatening.", "bad")] if cause.life_threatening else []
    bullet = f"{place}. "
    if place > 1:
        page.blank()
    page.add(
        Span(f"{capital(cause.label)}:", "strong"),
        f"{likely_name(cause)}.",
        *danger,
        indent=2,
        bullet=bullet,
    )
    inner = 2 + len(bullet)
    if extent.details:
        code = f"(ICD-10-CM {cause.icd10cm})" if cause.icd10cm else ""
        page.add(sentence(cause.about), code, indent=inner)
    _add_evidence(page, "For it:", cause.evidence_for, extent, inner)
    _add_evidence(page, "Against it:", cause.evidence_against, extent, inner)


def _add_evidence(page: Page, title: str, items: Sequence[EvidenceItem], extent: Extent, indent: int) -> None:
    if not items:
        return
    page.add(title, indent=indent)
    for item in items[: extent.evidence]:
        _add_item(page, item, extent, indent)
    left = len(items[extent.evidence :])
    if left:
        page.add(
            Span(f"And {counted(left, 'more piece', 'more pieces')} of evidence.", "quiet"), indent=indent
        )


def _add_item(page: Page, item: EvidenceItem, extent: Extent, indent: int) -> None:
    skipped = [] if item.counted else [Span("Not counted, stronger evidence of the same kind is.", "caution")]
    page.add(sentence(item.reason), *skipped, rule_span(item.rule), indent=indent, bullet="- ")
    rests_on(page, item.matched, indent=indent + 2)
    if extent.details:
        page.add(Span(f"Strength: {item.strength}.", "quiet"), indent=indent + 2)
        if item.caveat:
            page.add(Span(f"But: {sentence(item.caveat)}", "quiet"), indent=indent + 2)
        cite(page, item.sources, indent=indent + 2)


def _add_ruled_out(page: Page, cause: CauseAssessment) -> None:
    page.add(f"Ruled out: {cause.label}.", indent=2)
    for reason in cause.ruled_out_by:
        page.add(sentence(reason.text), rule_span(reason.rule), indent=4)
