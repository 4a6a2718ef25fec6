"""One question of an interview, and what an interview knows between two questions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from spasm_expert.case import Case
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.vocabulary import Vocabulary

YES_NO, DRUG, VALUE, SEX, SITES, CHOICE, GATE = "yes_no", "drug", "value", "sex", "sites", "choice", "gate"
"""What kinds of answer there are; a gate asks whether a whole group of values can be told at all."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A question that stands before a group of measurements, so that none is asked in vain.

    Attributes:
        key: Its name.
        groups: Groups of analytes behind it.
        question: What to ask.
    """

    key: str
    groups: tuple[str, ...]
    question: str


GATES = (
    Gate("laboratory", ("laboratory", "derived"), "Do you have results of blood or urine tests at hand?"),
    Gate(
        "bedside",
        ("vital_sign", "function"),
        "Were temperature, pulse, blood pressure or oxygen measured, or can you measure them?",
    ),
)


@dataclass(frozen=True, slots=True)
class Step:
    """A question of an interview.

    Attributes:
        key: What it is remembered by: the term, with its detail if it asks for one.
        term: Id of the term, `age`, `sex`, `pregnant`, `weeks_pregnant`, `sites`, or the key of a gate.
        kind: Which answers it takes: `yes_no`, `drug`, `value`, `sex`, `sites`, `choice` or `gate`.
        question: What to ask, in a patient's words.
        allowed: What may be answered, in words.
        why: Why it is asked, in a sentence or two.
        rule: Id of the rule that asks for it; empty if none does.
        detail: Key of the detail of a term that it asks for, e.g. `since`; empty for the term itself.
        again: Whether it was skipped before.
    """

    key: str
    term: str
    kind: str
    question: str
    allowed: str
    why: str
    rule: str = ""
    detail: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """What an interview knows between two questions.

    Attributes:
        case: What was said so far.
        declined: Keys of what a case cannot mark as unknown, or what was skipped twice; not asked again.
        skipped: Keys of what was skipped and is asked again later.
        postponed: Keys of what was skipped once and has its second turn.
        opened: Keys of the gates that were answered with yes.
        last: Id of the term that was answered last.
        asked: How many questions were answered or skipped.
    """

    case: Case
    declined: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    postponed: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    last: str = ""
    asked: int = 0

    @property
    def hidden(self) -> frozenset[str]:
        """Keys that are not to be asked about now."""
        return self.declined | self.skipped

    def without(self, step: Step) -> State:
        """Return the state after "don't know" to what a case cannot mark as unknown."""
        return replace(self, declined=self.declined | {step.key}, last=step.term, asked=self.asked + 1)

    def later(self, step: Step) -> State:
        """Return the state after a question was skipped: it comes once more, and then no longer."""
        if step.key in self.postponed:
            return self.without(step)
        return replace(self, skipped=self.skipped | {step.key}, last=step.term, asked=self.asked + 1)

    def second_round(self) -> State:
        """Return the state in which what was skipped is asked once more."""
        return replace(self, skipped=frozenset(), postponed=self.postponed | self.skipped)


def gate_of(analyte: Analyte) -> Gate | None:
    """Return the gate that stands before an analyte, if there is one."""
    return next((gate for gate in GATES if analyte.group in gate.groups), None)


def is_open(gate: Gate, state: State, vocabulary: Vocabulary) -> bool:
    """Tell whether values of a group can be asked for: it was said so, or one was told already."""
    told = (vocabulary.get(name) for name in state.case.measurements)
    return gate.key in state.opened or any(getattr(term, "group", "") in gate.groups for term in told)


def behind(hidden: Collection[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the ids of the analytes behind gates that are hidden."""
    groups = {group for gate in GATES if gate.key in hidden for group in gate.groups}
    return frozenset(
        each.id for each in vocabulary.of_kind("analyte") if getattr(each, "group", "") in groups
    )
