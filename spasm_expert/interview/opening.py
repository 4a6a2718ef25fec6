"""The first questions of every interview: the person, and what brings the person."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from spasm_expert.case import Case
from spasm_expert.core.memory import ABSENT, AGE, PREGNANT, SEX
from spasm_expert.expert.session import Session
from spasm_expert.facts.terms.kinds import Analyte, Finding
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.interview.steps import SEX as SEX_KIND
from spasm_expert.interview.steps import SITES, VALUE, YES_NO, Step

SPASM_SINCE = "spasm_since"
"""The quantity that says how long there have been spasms."""
PLACES = "sites"
"""Key of the question where the spasms are."""

_WHO = "Many rules hold for some ages, for women or for men only, and reference limits depend on both."
_UNBORN = "Some causes, tests and medicines are judged otherwise during a pregnancy."
_WHERE = "Where the spasms are decides which causes and warning signs are asked about."
_WHEN = "What began within hours or days is judged otherwise than what has lasted for months."


def opening(session: Session, hidden: Collection[str]) -> Step | None:
    """Return the first question about the person and the spasms that is not answered yet.

    Args:
        session: The case at rest.
        hidden: Keys that are not to be asked about.
    """
    return next((step for step in _steps(session) if step.key not in hidden), None)


def _steps(session: Session) -> Iterator[Step]:
    patient = session.case.patient
    if patient.age is None:
        allowed = "years, e.g. 47, or a time such as 8 months"
        yield Step(AGE, AGE, VALUE, "How old are you?", allowed, _WHO)
    if patient.sex is None:
        yield Step(SEX, SEX, SEX_KIND, "Are you female or male?", "female, male", _WHO)
    if session.view.stated(PREGNANT) is None:
        yield Step(PREGNANT, PREGNANT, YES_NO, "Are you pregnant?", "yes, no", _UNBORN)
    if not _has_place(session.case, session.vocabulary):
        allowed = f"one or more of {', '.join(session.vocabulary.sayings(PLACES))}"
        question = "Where are the spasms?"
        yield Step(PLACES, PLACES, SITES, question, allowed.replace("_", " "), _WHERE)
    if SPASM_SINCE not in session.case.measurements and session.vocabulary.knows(SPASM_SINCE):
        since = session.vocabulary.a(Analyte, SPASM_SINCE)
        allowed = "a time, e.g. 2 hours, 3 days or 6 weeks"
        yield Step(since.id, since.id, VALUE, since.question, allowed, _WHEN)


def _has_place(case: Case, vocabulary: Vocabulary) -> bool:
    said = (vocabulary.get(name) for name, each in case.findings.items() if each.state != ABSENT)
    return any(isinstance(term, Finding) and term.group == "site" for term in said)
