"""An assessment as plain text for a terminal, for a log, or to be read aloud.

What matters most comes first: the level and what to do, then why, then the rest. Sentences are whole, lists
are short, and what is left out is counted.
"""

from __future__ import annotations

from spasm_expert.assessment import Assessment, Disposition, FiredFlag, Question, Reason, RedFlags
from spasm_expert.report.advice import add_drug_warnings, add_self_care
from spasm_expert.report.causes import add_causes
from spasm_expert.report.examinations import add_computed, add_scores, add_spared, add_tests
from spasm_expert.report.layout import Page, Span
from spasm_expert.report.words import (
    FULL,
    SHORT,
    CauseNames,
    Extent,
    ask,
    capital,
    cite,
    counted,
    level_name,
    rests_on,
    rule_span,
    sentence,
)

VERSION_DIGITS = 12
"""How much of the knowledge version is shown; enough to tell two versions apart."""


def render_text(
    assessment: Assessment,
    *,
    width: int = 80,
    color: bool = False,
    title: str | None = None,
    everything: bool = False,
) -> str:
    """Return an assessment as text in which no line is wider than asked.

    Args:
        assessment: What came out.
        width: Columns of a line; less than 40 is taken as 40.
        color: Whether to write the escape sequences of colours.
        title: A line above all others, e.g. the title of the case.
        everything: Whether to show also what is left out for brevity: every cause and piece of evidence,
            sources, limits.
    """
    page = Page(width, color=color)
    add_assessment(page, assessment, FULL if everything else SHORT, title)
    return page.text()


def add_assessment(page: Page, assessment: Assessment, extent: Extent, title: str | None = None) -> None:
    """Add a whole assessment to a page.

    Args:
        page: What to add to.
        assessment: What came out.
        extent: How much of it to show.
        title: A line above all others.
    """
    if title:
        page.title(capital(title))
    _add_disposition(page, assessment.disposition, extent)
    _add_red_flags(page, assessment, extent)
    _add_safety_net(page, assessment.safety_net)
    add_causes(page, assessment.causes, extent)
    add_tests(page, assessment, extent)
    add_spared(page, assessment.spared_tests, extent)
    add_scores(page, assessment.scores)
    add_computed(page, assessment.trace.derived)
    add_self_care(page, assessment.self_care, extent)
    add_drug_warnings(page, assessment.drug_warnings, extent)
    _add_questions(page, assessment, extent)
    _add_not_considered(page, assessment)
    if extent.details:
        _add_limits(page, assessment)
    _add_notice(page, assessment)


def _add_disposition(page: Page, disposition: Disposition, extent: Extent) -> None:
    page.heading(f"Disposition: {disposition.label}", disposition.level)
    page.add(Span(sentence(disposition.what_to_do), "strong"), indent=2)
    if disposition.specialty:
        page.add(sentence(f"Seen by: {disposition.specialty}"), indent=2)
    if disposition.within:
        page.add(sentence(f"How soon: {disposition.within}"), indent=2)
    count = len(disposition.conditional_on) + disposition.conditional_on_more
    if count:
        questions = counted(count, "question is", "questions are")
        page.add(
            Span(f"This could become more urgent: {questions} still open, see below.", "caution"), indent=2
        )
    _add_reasons(page, disposition, extent)


def _add_reasons(page: Page, disposition: Disposition, extent: Extent) -> None:
    shown = [
        reason for reason in disposition.reasons if extent.details or reason.level in ("", disposition.level)
    ]
    if shown:
        page.add("Because:", indent=2)
    for reason in shown:
        _add_reason(page, reason, disposition.level, extent)
    left = len(disposition.reasons) - len(shown)
    if left:
        page.add(
            Span(f"{counted(left, 'reason', 'reasons')} for a lesser urgency not shown.", "quiet"), indent=2
        )


def _add_reason(page: Page, reason: Reason, level: str, extent: Extent) -> None:
    lesser = [f"({level_name(reason.level)})"] if reason.level not in ("", level) else []
    page.add(sentence(reason.text), *lesser, rule_span(reason.rule), indent=2, bullet="- ")
    rests_on(page, reason.matched, indent=4)
    if extent.details:
        cite(page, reason.sources, indent=4)


def _add_red_flags(page: Page, assessment: Assessment, extent: Extent) -> None:
    flags = assessment.red_flags
    page.heading("Red flags", "bad" if flags.fired else "heading")
    if not flags.fired:
        page.add("None was raised.", indent=2)
    told = {reason.rule for reason in assessment.disposition.reasons if _is_told(reason, assessment, extent)}
    names = CauseNames(assessment.causes)
    for flag in flags.fired:
        _add_flag(page, flag, assessment.disposition, names, told, extent)
    _add_screening(page, flags)


def _is_told(reason: Reason, assessment: Assessment, extent: Extent) -> bool:
    return extent.details or reason.level in ("", assessment.disposition.level)


def _add_flag(
    page: Page, flag: FiredFlag, disposition: Disposition, names: CauseNames, told: set[str], extent: Extent
) -> None:
    page.add(
        Span(sentence(f"{flag.label} ({level_name(flag.level)})"), flag.level),
        f"Feared: {names.of(flag.feared)}." if flag.feared else "",
        indent=2,
        bullet="- ",
    )
    if flag.action and flag.action.strip() not in disposition.what_to_do:
        page.add(f"Until seen: {sentence(flag.action)}", indent=4)
    for reason in flag.why:
        if reason.rule in told:
            page.add(Span("For the reason above.", "quiet"), rule_span(reason.rule), indent=4)
        else:
            page.add(sentence(reason.text), rule_span(reason.rule), indent=4)
            rests_on(page, reason.matched, indent=4)
            if extent.details:
                cite(page, reason.sources, indent=4)


def _add_screening(page: Page, flags: RedFlags) -> None:
    absent = list(dict.fromkeys(fact.label for fact in flags.answered))
    if absent:
        page.add(f"Asked for and absent: {'; '.join(absent)}.", indent=2)


def _add_questions(page: Page, assessment: Assessment, extent: Extent) -> None:
    disposition, flags = assessment.disposition, assessment.red_flags
    asked = {question.term for question in disposition.conditional_on}
    others = [question for question in flags.unanswered if question.term not in asked]
    if not (asked or others):
        return
    page.heading("Questions still open")
    if disposition.conditional_on:
        page.add("The answer to one of these could make it more urgent:", indent=2)
        _add_some(page, disposition.conditional_on, disposition.conditional_on_more, extent)
    if others:
        page.add("Other signs of danger that nobody has asked for:", indent=2)
        _add_some(page, others, flags.unanswered_more, extent)


def _add_some(
    page: Page, questions: tuple[Question, ...] | list[Question], more: int, extent: Extent
) -> None:
    for question in questions[: extent.questions]:
        ask(page, question, indent=2)
    left = len(questions[extent.questions :]) + more
    if left:
        page.add(Span(f"And {left} more.", "quiet"), indent=2)


def _add_safety_net(page: Page, texts: tuple[str, ...]) -> None:
    if texts:
        page.heading("What to watch for")
    for text in texts:
        page.add(sentence(text), indent=2, bullet="- ")


def _add_not_considered(page: Page, assessment: Assessment) -> None:
    if assessment.not_considered:
        page.heading("Not considered", "caution")
        page.add("Given as free text, which no rule knows:", indent=2)
    for text in assessment.not_considered:
        page.add(text, indent=2, bullet="- ")
    if assessment.not_applicable:
        page.heading("Rules that may not apply")
    for rule in assessment.not_applicable:
        counts = "counted, as it is unknown whether that fits" if rule.counted else "not counted"
        page.add(f"Holds for {rule.population}; {counts}.", rule_span(rule.rule), indent=2, bullet="- ")


def _add_limits(page: Page, assessment: Assessment) -> None:
    if assessment.limits_used:
        page.heading("Limits used")
    for limit in assessment.limits_used:
        whom = f", {limit.population}" if limit.population else ""
        page.add(f"{capital(limit.analyte.replace('_', ' '))}: {limit.limit}{whom}.", indent=2, bullet="- ")
        cite(page, [limit.source] if limit.source else [], indent=4)


def _add_notice(page: Page, assessment: Assessment) -> None:
    page.blank()
    page.add(Span(f"{assessment.notice} {assessment.reviewed}", "quiet"))
    page.add(Span(f"Knowledge version {assessment.knowledge_version[:VERSION_DIGITS]}.", "quiet"))
