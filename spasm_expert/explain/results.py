"""What the explanations come to: typed, immutable, in a stable order, as plain data with `to_dict`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from spasm_expert.assessment import CauseAssessment, MatchedFact, Question, Reason, as_plain


class Result:
    """A result that can be had as plain data."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the result as plain data, in a stable order."""
        plain: dict[str, Any] = as_plain(self)
        return plain

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the result as JSON, the same bytes for the same case.

        Args:
            indent: Blanks for each level; None for one line.
        """
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)


@dataclass(frozen=True, slots=True)
class Summary(Result):
    """A short explanation of a whole answer.

    Attributes:
        level: Id of the level.
        label: The level in words.
        reasons: What asks for this level.
        causes: The first causes, with the evidence that counts.
    """

    level: str
    label: str
    reasons: tuple[Reason, ...]
    causes: tuple[CauseAssessment, ...]


@dataclass(frozen=True, slots=True)
class ConditionVerdict(Result):
    """What one condition of a rule comes to.

    Attributes:
        text: The condition in words.
        truth: `met`, `contradicted` or `unknown`.
        facts: The facts that meet or contradict it.
        waits_for: What would have to be said, if it is unknown.
        parts: The same for the conditions inside it, or behind the pattern that it reads.
    """

    text: str
    truth: str
    facts: tuple[MatchedFact, ...]
    waits_for: tuple[Question, ...]
    parts: tuple[ConditionVerdict, ...]


@dataclass(frozen=True, slots=True)
class RuleVerdict(Result):
    """How near a rule is to firing.

    Attributes:
        rule: Id of the rule.
        conclusions: What it would conclude, in words.
        because: Why.
        sources: Citations.
        truth: `met` if it fired, `contradicted` or `unknown`.
        met: How many of its conditions are met.
        unknown: How many are unknown.
        contradicted: How many are contradicted.
        conditions: Each condition, as the rule gives them.
        population: For whom it holds, each condition with what it comes to; empty if for everybody.
    """

    rule: str
    conclusions: tuple[str, ...]
    because: str
    sources: tuple[str, ...]
    truth: str
    met: int
    unknown: int
    contradicted: int
    conditions: tuple[ConditionVerdict, ...]
    population: tuple[ConditionVerdict, ...]


@dataclass(frozen=True, slots=True)
class WhyNot(Result):
    """Why something was not concluded.

    Attributes:
        conclusion: Id of what was asked about.
        kind: `cause`, `test`, `level`, `red_flag`, `pattern`, `score`, `measure` or `rule`.
        label: In words.
        reached: Whether it was concluded after all.
        answer: The answer in a sentence or two.
        outweighed_by: What stands above it, if it was reached: another cause, a higher level, what rules it
            out, a result that is there already.
        rules: The rules that could have led there, the nearest first.
        more: How many more such rules there are.
    """

    conclusion: str
    kind: str
    label: str
    reached: bool
    answer: str
    outweighed_by: tuple[str, ...]
    rules: tuple[RuleVerdict, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ChangedFact(Result):
    """A fact that is said otherwise.

    Attributes:
        term: Id of the term.
        label: The term in words.
        before: What the case says, as it would be written there; empty if nothing.
        after: What it would say; empty if nothing.
    """

    term: str
    label: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.term}={self.after}"


@dataclass(frozen=True, slots=True)
class Moved(Result):
    """A cause, test or other conclusion that stands otherwise than before.

    Attributes:
        id: Its id.
        label: It in words.
        before: How it stood; empty if it was not there.
        after: How it stands; empty if it is no longer there.
    """

    id: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference(Result):
    """What differs between two answers.

    Attributes:
        changes: What was said otherwise.
        level_before: Id of the level.
        level_after: Id of the level with the changes.
        first_before: Id of the first cause; empty if there was none.
        first_after: Id of the first cause with the changes.
        causes_up: Causes that are new or have a higher certainty, the most changed first.
        causes_down: Causes that are gone, ruled out or have a lower certainty, the most changed first.
        tests: Tests that are new, gone or wanted with another urgency.
        red_flags: Red flags that are new, gone or at another level.
        measures: Measures of self-care that are newly advised or no longer.
        rules_fired: Ids of rules that fire with the changes alone.
        rules_silent: Ids of rules that no longer fire.
        summary: The difference in sentences.
    """

    changes: tuple[ChangedFact, ...]
    level_before: str
    level_after: str
    first_before: str
    first_after: str
    causes_up: tuple[Moved, ...]
    causes_down: tuple[Moved, ...]
    tests: tuple[Moved, ...]
    red_flags: tuple[Moved, ...]
    measures: tuple[Moved, ...]
    rules_fired: tuple[str, ...]
    rules_silent: tuple[str, ...]
    summary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counterfactual(Result):
    """A smallest set of changes after which the answer would be another.

    Attributes:
        changes: The changes, at most three; without any of them it does not work.
        level: Id of the level then.
        first: Id of the first cause then.
    """

    changes: tuple[ChangedFact, ...]
    level: str
    first: str


@dataclass(frozen=True, slots=True)
class Counterfactuals(Result):
    """The smallest sets of changes that reach a target.

    Attributes:
        target: What was asked for: `raise`, `lower`, `other_cause`, a level or a cause.
        label: The target in words.
        level: Id of the level now.
        first: Id of the first cause now.
        found: The sets, the smallest first.
        runs: How many runs were made.
        gave_up: Whether the search ended without as many sets as asked for, and before everything was tried.
        more: Whether it ended because it had found as many sets as asked for.
        answer: The result in a sentence.
    """

    target: str
    label: str
    level: str
    first: str
    found: tuple[Counterfactual, ...]
    runs: int
    gave_up: bool
    more: bool
    answer: str


@dataclass(frozen=True, slots=True)
class DecidingQuestion(Result):
    """A question that stands between the level and its ceiling.

    Attributes:
        term: Id of the term.
        label: The term in words.
        question: What to ask.
        why: The red flag that waits for the answer.
        level: Id of the highest level that this answer, with others perhaps, leads to.
        alone: Whether this answer alone leads there.
    """

    term: str
    label: str
    question: str
    why: str
    level: str
    alone: bool


@dataclass(frozen=True, slots=True)
class UrgencyRange(Result):
    """Between which levels the answer can still lie.

    Attributes:
        level: Id of the level now.
        lowest: Id of the lowest level found.
        highest: Id of the highest level found.
        lowest_with: Answers that lead to the lowest; empty if that is the level now.
        highest_with: Answers that lead to the highest; empty if that is the level now.
        decided_by: The open questions whose answers could make it more urgent, the most telling first.
        decided_by_more: How many more there are.
        runs: How many runs were made.
        gave_up: Whether the search ended before every red flag in question was tried.
        answer: The result in a sentence.
    """

    level: str
    lowest: str
    highest: str
    lowest_with: tuple[ChangedFact, ...]
    highest_with: tuple[ChangedFact, ...]
    decided_by: tuple[DecidingQuestion, ...]
    decided_by_more: int
    runs: int
    gave_up: bool
    answer: str


@dataclass(frozen=True, slots=True)
class AnswerEffect(Result):
    """What one answer would lead to.

    Attributes:
        answer: The answer, as a case would say it.
        level: Id of the level then.
        first: Id of the first cause then; empty if there is none.
        shift: How far the certainty of the cause that moves most would move, from 0 to 2.
    """

    answer: str
    level: str
    first: str
    shift: float


@dataclass(frozen=True, slots=True)
class NextQuestion(Result):
    """A question worth asking now.

    Attributes:
        term: Id of the finding, condition, drug or quantity.
        label: The term in words.
        question: What to ask.
        kind: `red_flag` if an answer raises a red flag, else `cause`, or `part` if it takes more answers.
        why: Why it is asked, in a sentence.
        rule: Id of the rule that asks for it.
        measured: Whether the answer is a value with a unit.
        effects: What the answers that were tried would lead to.
    """

    term: str
    label: str
    question: str
    kind: str
    why: str
    rule: str
    measured: bool
    effects: tuple[AnswerEffect, ...]


@dataclass(frozen=True, slots=True)
class NextQuestions(Result):
    """The questions worth asking, the most telling first.

    Attributes:
        questions: The questions.
        more: How many more there are.
        level: Id of the level now.
        stop: `emergency` if an emergency is certain, `settled` if no single answer changes level or first
            cause; else empty.
        when_to_stop: In a sentence, when asking should end, or why it may end now.
        runs: How many runs were made.
    """

    questions: tuple[NextQuestion, ...]
    more: int
    level: str
    stop: str
    when_to_stop: str
    runs: int
