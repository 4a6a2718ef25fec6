"""An interview: asks what matters most, one question at a time, until no answer could change the result.

The logic alone, without a terminal: it gives the next question and takes an answer.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.assessment import Assessment
from spasm_expert.case import Case
from spasm_expert.expert import Expert, default_expert
from spasm_expert.explain import urgency_range
from spasm_expert.explain.runs import outcome
from spasm_expert.interview.answers import AnswerError, answered, plain_words
from spasm_expert.interview.following import following
from spasm_expert.interview.opening import opening
from spasm_expert.interview.saving import unknown_of_person, write_case
from spasm_expert.interview.steps import SITES, State, Step
from spasm_expert.levels import Level

EMERGENCY, SETTLED, LIMIT = "emergency", "settled", "limit"
"""Why an interview ends by itself."""


@dataclass(frozen=True, slots=True)
class Status:
    """How an interview stands.

    Attributes:
        level: The level in words.
        cause: The first cause in words; empty if there is none.
        asked: How many questions were answered or skipped.
        range: Between which levels the answer can still lie, in a sentence.
    """

    level: str
    cause: str
    asked: int
    range: str


class Interview:
    """Asks one question at a time.

    Args:
        case: What is known already: a case, or a mapping in the case format.
        expert: The expert; None for the one with the standard knowledge.
        unknown: What of `sex` and `pregnant` was answered with "don't know" before.
        most: Most questions to ask; None for as many as matter.

    Raises:
        InvalidCaseError: The case cannot be assessed.

    Examples:
        >>> interview = Interview({"findings": {"muscle_pain": True, "dark_urine": True}})
        >>> interview.ended, interview.step
        ('emergency', None)
    """

    def __init__(
        self,
        case: Case | Mapping[str, Any] | None = None,
        *,
        expert: Expert | None = None,
        unknown: Collection[str] = (),
        most: int | None = None,
    ) -> None:
        self._expert = expert or default_expert()
        self._state = State(self._expert.read(case or {}), declined=frozenset(unknown))
        self._most = most
        self._past: list[tuple[State, Step]] = []
        self._step: Step | None = None
        self._ended = ""
        self._looked = False

    @property
    def case(self) -> Case:
        """What was said so far."""
        return self._state.case

    @property
    def asked(self) -> int:
        """How many questions were answered or skipped."""
        return self._state.asked

    @property
    def step(self) -> Step | None:
        """The question to ask now; None if the interview is over."""
        self._look()
        return self._step

    @property
    def ended(self) -> str:
        """Why the interview is over: `emergency`, `settled` or `limit`; empty if it is not."""
        self._look()
        return self._ended

    def answer(self, text: str) -> None:
        """Take the answer to the question.

        Args:
            text: What was typed: yes, no, don't know, a value with its unit, a word that the question names.

        Raises:
            AnswerError: The question does not take it, or it contradicts an earlier answer; nothing changed.
        """
        step = self._asked_now()
        self._go(answered(step, text, self._state, self._expert.vocabulary), step)

    def skip(self) -> None:
        """Pass over the question: it comes once more at the end."""
        step = self._asked_now()
        self._go(self._state.later(step), step)

    def back(self) -> bool:
        """Take the last answer back and ask that question again; False if there is none."""
        if not self._past:
            return False
        self._state, self._step = self._past.pop()
        self._looked, self._ended = True, ""
        return True

    def status(self) -> Status:
        """Return how the interview stands."""
        with self._expert.at_rest(self.case) as session:
            now = outcome(session)
            cause = session.label(now.first) if now.first else ""
        span = urgency_range(self.case, expert=self._expert)
        return Status(now.level.label, cause, self.asked, span.answer)

    def assessment(self) -> Assessment:
        """Return the assessment of what was said so far: the same as for the case that was saved."""
        return self._expert.assess(self.case)

    def to_dict(self) -> dict[str, Any]:
        """Return what was said so far in the case format."""
        return self.case.to_dict()

    def _asked_now(self) -> Step:
        step = self.step
        if step is None:
            raise AnswerError("The interview is over: there is no question to answer.")
        return step

    def _go(self, state: State, step: Step) -> None:
        self._past.append((self._state, step))
        self._state, self._looked = state, False

    def _look(self) -> None:
        """Find the next question, unless that was done."""
        if self._looked:
            return
        self._step, self._ended = self._next()
        if self._step is None and not self._ended and self._state.skipped:
            self._state = self._state.second_round()
            self._step, self._ended = self._next()
        if self._step is None:
            self._ended = self._ended or SETTLED
        elif self._step.key in self._state.postponed:
            self._step = dataclasses.replace(self._step, again=True)
        self._looked = True

    def _next(self) -> tuple[Step | None, str]:
        with self._expert.at_rest(self.case) as session:
            if outcome(session).level is Level.EMERGENCY:
                return None, EMERGENCY
            first = opening(session, self._state.hidden)
        step = first or following(self._state, self._expert)
        if step is not None and self._most is not None and self.asked >= self._most:
            return None, LIMIT
        return step, ""


__all__ = [
    "EMERGENCY",
    "LIMIT",
    "SETTLED",
    "SITES",
    "AnswerError",
    "Interview",
    "Status",
    "Step",
    "plain_words",
    "unknown_of_person",
    "write_case",
]
