"""The questions after the first ones: those that matter most, as the explanations rank them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from spasm_expert.core.memory import SEX, WEEKS_PREGNANT
from spasm_expert.expert import Expert
from spasm_expert.explain import next_questions
from spasm_expert.explain.changes import PERSON, section_of, stated_in
from spasm_expert.explain.results import NextQuestion
from spasm_expert.explain.spoken import read_changes
from spasm_expert.facts.terms.kinds import Analyte, Drug
from spasm_expert.facts.terms.units import accepted_units
from spasm_expert.interview.steps import (
    CHOICE,
    DRUG,
    GATE,
    SITES,
    VALUE,
    YES_NO,
    State,
    Step,
    behind,
    gate_of,
    is_open,
)
from spasm_expert.interview.steps import SEX as SEX_KIND

_FEW, _ALL = 3, 1000
"""How many questions are ranked at first, and more than are ever ranked."""
_MOST_UNITS = 5
_TIME = "a time, e.g. 2 hours, 3 days or 6 weeks"
_DETAILS = {
    "since": ("How long have you had this: {label}?", VALUE, _TIME),
    "started": ("How long ago did you start to take this: {label}?", VALUE, _TIME),
    "stopped": ("How long ago did you stop taking this: {label}?", VALUE, _TIME),
    "side": ("Which side: {label}?", CHOICE, "left, right, both"),
    "course": ("How does it go on: {label}?", CHOICE, "worse, same, better, varies"),
    "severity": ("How bad is it: {label}?", CHOICE, "mild, moderate, severe"),
    "sites": ("Where is it: {label}?", SITES, "places of the body, e.g. calf, lower back"),
}
"""Question, kind and answers of each detail; in the order in which they are asked."""


def following(state: State, expert: Expert) -> Step | None:
    """Return the question whose answer matters most; None if no answer could change the result.

    Args:
        state: What is known; not yet an emergency.
        expert: The expert.
    """
    hidden = state.hidden | behind(state.hidden, expert.vocabulary)
    for most in (_FEW, _ALL):
        found = next_questions(state.case, most, expert=expert, skip=hidden)
        if found.stop:
            return None
        step = next(_ranked(found.questions, state, expert), None)
        if step is not None or not found.more:
            return step
    return None


def _ranked(questions: Iterable[NextQuestion], state: State, expert: Expert) -> Iterator[Step]:
    """Yield the ranked questions, but first those for details of what was answered last."""
    for each in sorted(questions, key=lambda one: one.term != state.last):
        wanted = each.effects[0].answer if each.effects else ""
        step = _step(each.term, each.question, each.label, wanted, state, expert)
        if step is not None:
            yield dataclasses.replace(step, why=each.why, rule=each.rule)


def _step(name: str, question: str, label: str, wanted: str, state: State, expert: Expert) -> Step | None:
    """Return the step for a term; None if it, or the detail that matters of it, is not to be asked."""
    vocabulary = expert.vocabulary
    if stated_in(state.case, name, section_of(name, vocabulary)) is not None:
        return _detail(name, label, wanted, state, expert)
    if name in PERSON:
        return _of_person(name, question)
    term = vocabulary.get(name)
    gate = gate_of(term)
    if gate is not None and not is_open(gate, state, vocabulary):
        return Step(gate.key, gate.key, GATE, gate.question, "yes, no", "")
    if isinstance(term, Analyte):
        return Step(name, name, VALUE, question, _units(term), "")
    if isinstance(term, Drug):
        return Step(name, name, DRUG, question, "yes, no, stopped", "")
    return Step(name, name, YES_NO, question, "yes, no", "")


def _of_person(name: str, question: str) -> Step:
    if name == SEX:
        return Step(name, name, SEX_KIND, question, "female, male", "")
    if name == WEEKS_PREGNANT:
        return Step(name, name, VALUE, question, "weeks, e.g. 20", "")
    # An age is asked for at the start; what is left is the pregnancy.
    return Step(name, name, YES_NO, question, "yes, no", "")


def _units(analyte: Analyte) -> str:
    if analyte.said_as == ("spasm", "how_often"):
        return "a number for a time, e.g. 3/week or 2/day"
    if analyte.unit in ("d", "min"):
        return _TIME
    units = [unit for unit in accepted_units(analyte) if unit != "1"][:_MOST_UNITS]
    return f"a number with its unit ({', '.join(units)})" if units else "a number"


def _detail(name: str, label: str, wanted: str, state: State, expert: Expert) -> Step | None:
    """Return the question for the first detail that a rule waits for and that nobody told yet."""
    section = section_of(name, expert.vocabulary)
    if section in ("patient", "measurements") or not wanted:
        return None
    (change,) = read_changes([f"{name}={wanted}"], expert.vocabulary)
    said = stated_in(state.case, name, section)
    for detail, (question, kind, allowed) in _DETAILS.items():
        lacking = getattr(change.statement, detail, None) and not getattr(said, detail, None)
        if lacking and f"{name}.{detail}" not in state.hidden:
            text = question.format(label=label)
            return Step(f"{name}.{detail}", name, kind, text, allowed, "", detail=detail)
    return None
