"""One question of an interview, and what an interview knows between two questions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from spasm_expert.case import Case
from spasm_expert.core.memory import ABSENT, PREGNANT
from spasm_expert.facts.terms.kinds import Analyte, Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

YES_NO, DRUG, VALUE, SEX, SITES, CHOICE, GATE = "yes_no", "drug", "value", "sex", "sites", "choice", "gate"
"""What kinds of answer there are; a gate asks whether a whole group of values can be told at all."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A question that stands before a group of others, so that none of them is asked in vain.

    Attributes:
        key: Its name.
        groups: Groups of analytes behind it, or the kind of term.
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
    Gate(
        "conditions",
        ("condition",),
        "Do you have any lasting illness, did you ever have cancer, a blood clot, a stroke or a transplant, "
        "or was a baby born in the last six weeks?",
    ),
    Gate(
        "medications",
        ("drug",),
        "Do you take any medicine or drug, or did you stop or miss one in the last weeks?",
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
        declined: Keys of what was skipped twice, or known before not to be known; not asked again.
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
        return self.declined | self.skipped | frozenset(self.case.not_to_ask)

    def without(self, step: Step) -> State:
        """Return the state after a question that is closed, which the case says, so that it stays closed."""
        not_to_ask = tuple(sorted({*self.case.not_to_ask, step.key}))
        case = self.case.model_copy(update={"not_to_ask": not_to_ask})
        return replace(self, case=case, last=step.term, asked=self.asked + 1)

    def later(self, step: Step) -> State:
        """Return the state after a question was skipped: it comes once more, and then no longer."""
        if step.key in self.postponed:
            declined = self.declined | {step.key}
            return replace(self, declined=declined, last=step.term, asked=self.asked + 1)
        return replace(self, skipped=self.skipped | {step.key}, last=step.term, asked=self.asked + 1)

    def second_round(self) -> State:
        """Return the state in which what was skipped is asked once more."""
        return replace(self, skipped=frozenset(), postponed=self.postponed | self.skipped)


def _group(term: Term) -> str:
    """Return what a gate calls a term by: the group of an analyte, else its kind."""
    return term.group if isinstance(term, Analyte) else term.kind


def gate_of(term: Term) -> Gate | None:
    """Return the gate that stands before a term, if there is one."""
    return next((gate for gate in GATES if _group(term) in gate.groups), None)


def is_open(gate: Gate, state: State, vocabulary: Vocabulary) -> bool:
    """Tell whether what is behind a gate can be asked for: it was said so, or one was told already."""
    case = state.case
    conditions = (name for name, each in case.conditions.items() if each.state != ABSENT)
    drugs = (name for name, each in case.medications.items() if each.state != ABSENT)
    told = (vocabulary.get(name) for name in (*case.measurements, *conditions, *drugs))
    return gate.key in state.opened or any(_group(term) in gate.groups for term in told)


def behind(hidden: Collection[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the ids of the terms behind gates that are hidden."""
    groups = {group for gate in GATES if gate.key in hidden for group in gate.groups}
    kinds = ("analyte", "condition", "drug")
    terms = (term for kind in kinds for term in vocabulary.of_kind(kind)) if groups else ()
    return frozenset(term.id for term in terms if _group(term) in groups and term.id != PREGNANT)
