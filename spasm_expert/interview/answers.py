"""Takes an answer: what was typed becomes what the case says."""

from __future__ import annotations

import dataclasses
from typing import Any

from spasm_expert.case import Case
from spasm_expert.errors import InvalidCaseError, SpasmExpertError, nearest
from spasm_expert.explain.changes import PERSON, section_of
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.interview.opening import PLACES
from spasm_expert.interview.steps import CHOICE, DRUG, GATE, SITES, VALUE, YES_NO, State, Step
from spasm_expert.interview.steps import SEX as SEX_KIND

_YES_NO = {"yes": "yes", "y": "yes", "no": "no", "n": "no"}
_WORDS = {
    YES_NO: _YES_NO,
    GATE: _YES_NO,
    DRUG: {**_YES_NO, "stopped": "stopped"},
    SEX_KIND: {
        "female": "female",
        "f": "female",
        "woman": "female",
        "male": "male",
        "m": "male",
        "man": "male",
    },
    CHOICE: {
        **{word: word for word in ("left", "right", "both", "mild", "moderate", "severe")},
        "worse": "progressive",
        "same": "stable",
        "better": "improving",
        "varies": "fluctuating",
    },
}
_UNKNOWN = ("don't know", "dont know", "do not know", "i don't know", "unknown", "not sure")
_CLASH = "says that"
"""What the reader of cases writes of two statements that do not go together."""


class AnswerError(SpasmExpertError, ValueError):
    """An answer that the question does not take; says what is allowed."""


def plain_words(text: str) -> str:
    """Return what was typed in lower case, with single blanks and plain apostrophes.

    Examples:
        >>> plain_words("  Don’t  KNOW ")
        "don't know"
    """
    return " ".join(text.replace("\u2019", "'").lower().split()).strip(".!")


def answered(step: Step, text: str, state: State, vocabulary: Vocabulary) -> State:
    """Return the state after an answer.

    Args:
        step: The question.
        text: What was typed.
        state: The state before.
        vocabulary: The terms.

    Raises:
        AnswerError: The question does not take this answer, or it contradicts an earlier one.
    """
    words = plain_words(text)
    if words in _UNKNOWN:
        return _unanswered(step, state, vocabulary)
    value = _value(step, words, text.strip(), vocabulary)
    if step.kind == GATE:
        if value == "no":
            return state.without(step)
        return dataclasses.replace(state, opened=state.opened | {step.key}, asked=state.asked + 1)
    case = _with(state.case, step, value, vocabulary)
    return dataclasses.replace(state, case=case, last=step.term, asked=state.asked + 1)


def _unanswered(step: Step, state: State, vocabulary: Vocabulary) -> State:
    """Return the state after "don't know": said in the case where a case can say it."""
    if step.detail or step.term in PERSON or step.kind not in (YES_NO, DRUG):
        return state.without(step)
    case = _with(state.case, step, "unknown", vocabulary)
    return dataclasses.replace(state, case=case, last=step.term, asked=state.asked + 1)


def _value(step: Step, words: str, text: str, vocabulary: Vocabulary) -> Any:
    """Return what a case would say for what was typed."""
    if step.kind == VALUE:
        if words in _YES_NO or not words:
            raise AnswerError(f"Expected {step.allowed}, or don't know.")
        return text
    if step.kind == SITES:
        return [_place(each, vocabulary) for each in words.replace(" and ", ",").split(",") if each.strip()]
    known = _WORDS[step.kind]
    allowed = step.allowed.split(", ")
    found = known.get(words)
    if found is None or (step.kind == CHOICE and words not in allowed):
        raise AnswerError(f"Expected {', '.join(allowed)} or don't know.{nearest(words, allowed)}")
    return found


def _place(word: str, vocabulary: Vocabulary) -> str:
    """Return the id of the finding that there are spasms in a place, called by its name."""
    name = word.strip().replace(" ", "_")
    sayings = vocabulary.sayings(PLACES)
    found = next((each for each in (name, name.removesuffix("s"), f"{name}s") if each in sayings), None)
    term = vocabulary.said_as(PLACES, found) if found else None
    if term is None:
        hint = nearest(name, sayings).replace("_", " ")
        known = ", ".join(sayings).replace("_", " ")
        raise AnswerError(f"That is no place known here.{hint} Expected one or more of {known}.")
    return term.id


def _with(case: Case, step: Step, value: Any, vocabulary: Vocabulary) -> Case:
    """Return the case with an answer in it, read anew so that every check holds."""
    said = case.to_dict()
    _say(said, step, value, vocabulary)
    try:
        return Case.from_dict(said, vocabulary)
    except InvalidCaseError as error:
        raise AnswerError(_complaint(error, step)) from error


def _say(said: dict[str, Any], step: Step, value: Any, vocabulary: Vocabulary) -> None:
    if step.kind == SITES and not step.detail:
        said.setdefault("findings", {}).update(dict.fromkeys(value, "yes"))
    elif step.term in PERSON:
        said.setdefault("patient", {})[PERSON[step.term]] = value
    else:
        term = vocabulary.get(step.term)
        section = section_of(step.term, vocabulary)
        if section in ("medications", "conditions"):
            said[section] = _entries(said.get(section, []), step, value)
        elif isinstance(term, Analyte) and term.said_as and term.said_as[0] == "spasm":
            said["spasm"] = {term.said_as[1]: value}
        else:
            own = said.setdefault(section, {})
            own[step.term] = {**own[step.term], step.detail: value} if step.detail else value


def _entries(listed: list[dict[str, Any]], step: Step, value: Any) -> list[dict[str, Any]]:
    """Return a list of drugs or conditions in which one is said otherwise, or more of it."""
    own = next((each for each in listed if each.get("name") == step.term), {})
    if not step.detail:
        new = {"name": step.term, "state": value}
    else:
        ago = f"{value} ago" if step.detail in ("started", "stopped") and "ago" not in value else value
        new = {**own, step.detail: ago}
    return [*(each for each in listed if each is not own), new]


def _complaint(error: InvalidCaseError, step: Step) -> str:
    problem = error.problems[0]
    if _CLASH in problem.message or "but patient.sex" in problem.message:
        return f"That does not go with what was said before: {problem}"
    return f"That answer {problem.message}"
