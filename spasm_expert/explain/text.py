"""The explanations as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spasm_expert.explain.results import (
    ChangedFact,
    Counterfactuals,
    Difference,
    NextQuestions,
    Summary,
    UrgencyRange,
)
from spasm_expert.explain.words import level_words
from spasm_expert.report.layout import Page, Span
from spasm_expert.report.words import capital, certainty, list_of

_QUESTIONS = 10


def difference(page: Page, found: Difference) -> None:
    """Add what would differ."""
    page.heading("What if")
    for each in found.changes:
        page.add(
            Span(f"{capital(each.label)}:", "strong"),
            f"{each.before or 'not stated'} -> {each.after or 'not stated'}",
            indent=2,
        )
    page.blank()
    for place, sentence in enumerate(found.summary):
        page.add(Span(sentence, _style(found) if place == 0 else ""), indent=2)


def _style(found: Difference) -> str:
    return found.level_after if found.level_after != found.level_before else ""


def counterfactuals(page: Page, found: Counterfactuals) -> None:
    """Add the smallest sets of changes that reach a target."""
    page.heading(f"What would lead to {found.label}")
    page.add(Span(found.answer, "strong"), indent=2)
    for place, each in enumerate(found.found, start=1):
        first = f", {each.first.replace('_', ' ')} first" if each.first else ""
        page.add(
            f"{capital(_told(each.changes))}:",
            Span(f"{level_words(each.level)}{first}.", each.level),
            indent=2,
            bullet=f"{place}. ",
        )
    if found.runs:
        page.add(Span(f"Checked by {found.runs} further runs of the rules.", "quiet"), indent=2)


def _told(changes: Iterable[ChangedFact]) -> str:
    return list_of([f"{each.label} {_answered(each.after)}" for each in changes])


def _answered(value: str) -> str:
    return f"({value})" if value else "(not stated)"


def urgency_range(page: Page, found: UrgencyRange) -> None:
    """Add between which levels the answer can lie."""
    page.heading("How urgent it can still become")
    page.add(Span(found.answer, "strong"), indent=2)
    if found.highest_with:
        page.add(f"{capital(level_words(found.highest))} with: {_told(found.highest_with)}.", indent=2)
    if found.lowest_with:
        page.add(f"{capital(level_words(found.lowest))} if all of that is denied.", indent=2)
    if found.gave_up:
        page.add("Not every red flag in question was tried.", indent=2)
    if not found.decided_by:
        return
    page.heading("The questions that decide it")
    for each in found.decided_by[:_QUESTIONS]:
        alone = "alone" if each.alone else "with others"
        page.add(
            each.question or f"{capital(each.label)}?",
            Span(f"({each.why}; {alone}: {level_words(each.level)}) [{each.term}]", "quiet"),
            indent=2,
            bullet="- ",
        )
    left = len(found.decided_by[_QUESTIONS:]) + found.decided_by_more
    if left:
        page.add(Span(f"And {left} more.", "quiet"), indent=2)


def next_questions(page: Page, found: NextQuestions) -> None:
    """Add the questions worth asking next."""
    page.heading("What to ask next")
    page.add(Span(found.when_to_stop, "strong" if found.stop else ""), indent=2)
    for place, each in enumerate(found.questions, start=1):
        page.blank()
        page.add(
            Span(each.question, "strong"), Span(f"[{each.term}]", "quiet"), indent=2, bullet=f"{place}. "
        )
        page.add(f"Why: {each.why}", Span(f"[{each.rule}]", "quiet"), indent=5)
        effects = [f"{effect.answer}: {level_words(effect.level)}" for effect in each.effects]
        page.add(Span("; ".join(effects), "quiet"), indent=5)
    if found.more:
        page.blank()
        page.add(Span(f"And {found.more} more.", "quiet"), indent=2)


def summary(page: Page, found: Summary) -> None:
    """Add a short explanation of a whole answer."""
    page.heading("Why this answer")
    page.add(Span(f"{capital(found.label)}, because:", found.level), indent=2)
    for reason in found.reasons:
        _reason(page, reason.text, reason.rule, [fact.label for fact in reason.matched])
    for cause in found.causes:
        page.blank()
        standing = f"{cause.likelihood}, certainty {certainty(cause.certainty)}"
        page.add(Span(f"{capital(cause.label)}:", "strong"), f"{standing}.", indent=2)
        for sign, items in (("for", cause.evidence_for), ("against", cause.evidence_against)):
            for item in items:
                facts = [fact.label for fact in item.matched]
                _reason(page, f"{capital(sign)}: {item.reason}", item.rule, facts)
    page.blank()
    page.add(Span(_MORE, "quiet"), indent=2)


_MORE = (
    "Ask on with --how NAME, --why-not NAME, --what-if TERM=VALUE, --counterfactuals TARGET, --range "
    "or --questions N."
)


def _reason(page: Page, text: str, rule: str, facts: Sequence[str]) -> None:
    page.add(text, Span(f"[{rule}]" if rule else "", "quiet"), indent=4, bullet="- ")
    if facts:
        page.add(Span(f"Rests on: {'; '.join(dict.fromkeys(facts))}.", "quiet"), indent=6)
