"""One change of a case: a fact that is added, said otherwise, or taken back."""

from __future__ import annotations

import dataclasses
import functools
import operator
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.case import Case, FrozenMapping
from spasm_expert.case.statements import (
    ABSENT,
    PRESENT,
    UNKNOWN,
    ConditionStatement,
    DrugStatement,
    FindingStatement,
    MeasurementStatement,
)
from spasm_expert.core.memory import AGE, PREGNANT, SEX, WEEKS_PREGNANT
from spasm_expert.errors import InvalidCaseError, UnknownNameError
from spasm_expert.facts.terms.kinds import Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

PERSON = {AGE: "age", SEX: "sex", PREGNANT: "pregnant", WEEKS_PREGNANT: "weeks"}
"""What is said of the person, by the name that conditions use, with its name in the case."""

SECTIONS = {
    "finding": "findings",
    "condition": "conditions",
    "drug": "medications",
    "analyte": "measurements",
}
"""Where a case says what of each kind of term."""

Statement = FindingStatement | ConditionStatement | DrugStatement | MeasurementStatement | str | float | None
_WORDS = {PRESENT: "yes", ABSENT: "no"}


@dataclass(frozen=True, eq=False)
class Change:
    """One change of a case; equal if it says the same of the same term.

    Attributes:
        term: Id of the term, or `age`, `sex`, `pregnant`, `weeks_pregnant`.
        section: Where the case says it: `findings`, `conditions`, `medications`, `measurements` or `patient`.
        statement: What the case then says; None for what it no longer says.
    """

    term: str
    section: str
    statement: Statement

    @functools.cached_property
    def value(self) -> str:
        """What is said, as the option `--what-if` takes it after the equals sign."""
        return said(self.statement)

    @functools.cached_property
    def text(self) -> str:
        """The change as the option `--what-if` takes it."""
        return f"{self.term}={self.value}"

    def __str__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Change) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)


Changes = frozenset[Change]


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in a stable order: by the term."""
    return tuple(sorted(changes, key=operator.attrgetter("text")))


def said(statement: object) -> str:
    """Return a statement in the words of the case format; empty for none.

    Examples:
        >>> said(FindingStatement("present")), said(FindingStatement("present", since=2.0)), said(None)
        ('yes', '{state: yes, since: 2 d}', '')
    """
    if statement is None:
        return ""
    if isinstance(statement, MeasurementStatement):
        unit = "" if statement.given_unit == "1" else f" {statement.given_unit}"
        return f"{statement.given_value:.12g}{unit}"
    if isinstance(statement, str | float):
        return _WORDS.get(str(statement), f"{statement:g}" if isinstance(statement, float) else statement)
    state = getattr(statement, "state", "")
    details = _details(statement)
    word = _WORDS.get(state, state)
    return f"{{state: {word}, {', '.join(details)}}}" if details else word


def _details(statement: Any) -> list[str]:
    found = []
    for field in dataclasses.fields(statement):
        value = getattr(statement, field.name)
        if field.name in ("state", "dose") or value in (None, ()):
            continue
        if isinstance(value, float):
            value = f"{value:.12g} d ago" if field.name in ("started", "stopped") else f"{value:.12g} d"
        found.append(f"{field.name}: {'[' + ', '.join(value) + ']' if isinstance(value, tuple) else value}")
    return found


def stated_in(case: Case, term: str, section: str) -> Statement:
    """Return what a case says of a term; None if nothing."""
    if section == "patient":
        found: Statement = getattr(case.patient, PERSON[term])
        return found
    statement: Statement = getattr(case, section).get(term)
    return statement


def section_of(term_id: str, vocabulary: Vocabulary) -> str:
    """Return where a case says something of a term.

    Raises:
        UnknownNameError: A case says nothing of it.
    """
    if term_id in PERSON:
        return "patient"
    term = vocabulary.get(term_id)
    if term.kind not in SECTIONS:
        raise UnknownNameError(
            f"{term_id} is a {term.kind.replace('_', ' ')}: a case does not state it. "
            "Expected a finding, a condition, a drug or a measurement."
        )
    return SECTIONS[term.kind]


def changed(case: Case, changes: Collection[Change]) -> Case:
    """Return a case with these changes, not checked for contradictions."""
    update: dict[str, Any] = {}
    person: dict[str, Any] = {
        PERSON[each.term]: each.statement for each in changes if each.section == "patient"
    }
    if person:
        update["patient"] = dataclasses.replace(case.patient, **person)
    for section in SECTIONS.values():
        own = {each.term: each.statement for each in changes if each.section == section}
        if own:
            update[section] = _merged(getattr(case, section), own)
    return case.model_copy(update=update)


def _merged(old: Mapping[str, Any], new: Mapping[str, Statement]) -> FrozenMapping[Any]:
    merged = dict(old)
    for term, statement in new.items():
        if statement is None:
            merged.pop(term, None)
        else:
            merged[term] = _with_details(old.get(term), statement)
    return FrozenMapping(merged)


def _with_details(old: Any, new: Any) -> Any:
    """Return the new statement with the details of the old one that it does not contradict."""
    if isinstance(new, MeasurementStatement):
        limits = {name: getattr(old, name, None) for name in ("upper_limit", "lower_limit")}
        kept: dict[str, Any] = {name: limit for name, limit in limits.items() if getattr(new, name) is None}
        return dataclasses.replace(new, **kept)
    if old is None or old.state != new.state:
        return new
    details = {field.name: getattr(new, field.name) for field in dataclasses.fields(new)}
    return dataclasses.replace(
        old, **{name: each for name, each in details.items() if each not in (None, ())}
    )


def checked(case: Case, vocabulary: Vocabulary) -> Case:
    """Return the case, read anew.

    Raises:
        InvalidCaseError: It contradicts itself; lists every fault.
    """
    return Case.from_dict(case.to_dict(), vocabulary)


def fits(case: Case, changes: Collection[Change], vocabulary: Vocabulary) -> bool:
    """Tell whether a case can be told with these changes without contradicting itself."""
    if len({each.term for each in changes}) < len(changes):
        return False
    try:
        checked(changed(case, changes), vocabulary)
    except InvalidCaseError:
        return False
    return True


def yes(term: Term) -> Change:
    """Return the change that a finding, a condition or a drug is present."""
    return answer(term, PRESENT)


def no(term: Term) -> Change:
    """Return the change that a finding, a condition or a drug is absent."""
    return answer(term, ABSENT)


@functools.lru_cache(maxsize=8192)
def answer(term: Term, state: str, **details: Any) -> Change:
    """Return the change that a finding, a condition or a drug is in a state, with details."""
    if term.id == PREGNANT:
        return Change(PREGNANT, "patient", state)
    forms: dict[str, Any] = {
        "finding": FindingStatement,
        "condition": ConditionStatement,
        "drug": DrugStatement,
    }
    return Change(term.id, SECTIONS[term.kind], forms[term.kind](state, **details))


def is_unknown(statement: Statement) -> bool:
    """Tell whether somebody said that they do not know."""
    return getattr(statement, "state", None) == UNKNOWN
