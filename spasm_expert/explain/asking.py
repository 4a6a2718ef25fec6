"""Which question to ask next: the one whose answer would change most, life-threatening red flags first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from spasm_expert.assessment import Question
from spasm_expert.case import Case
from spasm_expert.core.memory import AGE, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert import Expert
from spasm_expert.expert.questions import question
from spasm_expert.explain.candidates import Candidate, Finder, gain
from spasm_expert.explain.results import AnswerEffect, NextQuestion, NextQuestions
from spasm_expert.explain.runs import Outcome, Runs, outcome
from spasm_expert.levels import Level

MOST_RUNS = 60
"""Most runs for one list of questions."""
URGENT = 2.0
"""What a question for red flags has to be worth to go before those for causes (judgement)."""
_FIRST = 4.0
"""How many times as much a change counts that puts another cause first or changes the level (judgement)."""
_SMALLEST_SHIFT = 0.05
"""A cause whose certainty moves less than this stands as it stood."""


@dataclass(frozen=True)
class _Tried:
    candidate: Candidate
    effects: tuple[AnswerEffect, ...]
    raised: Level
    changed: bool
    shift: float

    @property
    def is_flag(self) -> bool:
        """Whether a red flag waits for it."""
        return self.candidate.level > Level.SELF_CARE


def next_questions(
    case: Case,
    n: int = 5,
    *,
    expert: Expert,
    skip: Collection[str] = (),
    most_runs: int = MOST_RUNS,
) -> NextQuestions:
    """Return the questions worth asking next, the most telling first.

    Args:
        case: A valid case.
        n: Most questions to return.
        expert: The expert.
        skip: Ids of terms not to ask about, beside what is known and what was answered with "don't know".
        most_runs: Most runs to make.
    """
    with expert.at_rest(case) as session:
        now = outcome(session)
        finder = Finder(session, expert, now, frozenset(skip))
        found = _found(finder, n) if now.level < Level.EMERGENCY else []
        texts = {each.change.term: question(session, each.change.term, "") for each in found}
    runs = Runs(expert, case, most_runs)
    urgent = [each for each in found if _is_urgent(each)]
    ranked = [_try(runs, each, finder, now) for each in urgent[:n]]
    others = [_try(runs, each, finder, now) for each in found[len(urgent) :]] if len(urgent) < n else []
    telling = [each for each in others if each.is_flag or each.changed or each.shift >= _SMALLEST_SHIFT]
    ranked += sorted(telling, key=lambda each: _rank(each, now, finder))
    settled = not any(each.is_flag or each.changed for each in ranked)
    stop = "emergency" if now.level is Level.EMERGENCY else "settled" if settled else ""
    shown = tuple(_shown(each, now, texts[each.candidate.change.term]) for each in ranked[:n])
    more = len(found) - len(others) + len(telling) - len(shown)
    return NextQuestions(shown, more, now.level.id, stop, _WHEN[stop], runs.made)


def _found(finder: Finder, n: int) -> list[Candidate]:
    """Return the questions for red flags, the urgent ones first, and if those are few, for causes."""
    # A sort that keeps the order of what is equal.
    flags = sorted(finder.for_flags(), key=lambda each: not _is_urgent(each))
    if sum(map(_is_urgent, flags)) >= n:
        return flags
    return [*flags, *finder.for_causes({each.change.term for each in flags})]


_WHEN = {
    "emergency": "Stop asking: an emergency is certain, and no answer can lower it.",
    "settled": "You may stop: no plausible answer would change the level or the first cause.",
    "": "Stop when an emergency is certain, or when no answer would change the level or the first cause.",
}


def _is_urgent(candidate: Candidate) -> bool:
    """Tell whether it goes before the causes: it can raise much, and a patient can tell it."""
    is_flag = candidate.level > Level.SELF_CARE
    return is_flag and candidate.worth >= URGENT and not candidate.measured


def _try(runs: Runs, candidate: Candidate, finder: Finder, now: Outcome) -> _Tried:
    effects = []
    raised, changed, most = now.level, False, 0.0
    for answer in finder.answers(candidate):
        result = runs.of((answer,))
        if result is not None:
            shift = _shift(now, result)
            effects.append(AnswerEffect(answer.value, result.level.id, result.first, round(shift, 4)))
            raised = max(raised, result.level)
            changed = changed or result.level is not now.level or result.first != now.first
            most = max(most, shift)
    return _Tried(candidate, tuple(effects), raised, changed, most)


def _shift(now: Outcome, then: Outcome) -> float:
    before = dict(zip(now.causes, now.certainties, strict=True))
    after = dict(zip(then.causes, then.certainties, strict=True))
    return max((abs(before.get(name, 0.0) - after.get(name, 0.0)) for name in {*before, *after}), default=0.0)


def _rank(tried: _Tried, now: Outcome, finder: Finder) -> tuple[object, ...]:
    """What a patient can tell first, then what can be expected to change most."""
    candidate = tried.candidate
    chance = finder.plausible.of(candidate.change)
    moved = gain(tried.raised, now.level) + (1 + _FIRST * tried.changed) * tried.shift
    flagged = candidate.worth if tried.is_flag else 0.0
    return candidate.measured, -round(flagged + chance * moved, 6), candidate.change.text


def _shown(tried: _Tried, now: Outcome, asked: Question) -> NextQuestion:
    change = tried.candidate.change
    rule = tried.candidate.rule
    kind = "cause" if not tried.is_flag else "red_flag" if tried.candidate.missing == 1 else "part"
    return NextQuestion(
        term=change.term,
        label=asked.label,
        question=asked.question,
        kind=kind,
        why=_why(tried, now, rule),
        rule=rule.id,
        measured=change.section == "measurements" or change.term in (AGE, WEEKS_PREGNANT),
        effects=tried.effects,
    )


def _why(tried: _Tried, now: Outcome, rule: ClinicalRule) -> str:
    because = rule.spec.because
    if tried.candidate.missing > 1:
        return f"Part of a red flag that needs {tried.candidate.missing} answers. {because}"
    if tried.raised > now.level:
        return f"It would make it {tried.raised.label} instead of {now.level.label}. {because}"
    if tried.changed:
        return f"It would change the level or the first cause. {because}"
    if tried.shift >= _SMALLEST_SHIFT:
        return f"It would make a cause more or less certain. {because}"
    return because
