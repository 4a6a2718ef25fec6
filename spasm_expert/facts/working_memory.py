"""From a case to the facts of working memory, in canonical order.

What is present goes up the hierarchy of terms (proximal weakness is weakness), what is absent goes down; a
finding with its place is the narrower one there (muscle pain in the calf is calf pain); a complete list
makes absent what it leaves out. Nothing else is made of what was not said.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spasm_expert.case import Case, ConditionStatement, DrugStatement, FindingStatement
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import (
    ABSENT,
    AGE,
    PREGNANT,
    PRESENT,
    SEX,
    STOPPED,
    WEEKS_PREGNANT,
    Reading,
    Stated,
    Taken,
)
from spasm_expert.facts.derived import Derived, derive
from spasm_expert.facts.references import Range, mark_of, range_of
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.places import is_no_longer, placed, told
from spasm_expert.facts.terms.vocabulary import Vocabulary

NO_PREGNANCY_FROM_AGE = 60.0
"""Age in years from which pregnancy is taken as absent unless stated (judgement)."""
NO_PREGNANCY_BELOW_AGE = 8.0
"""Age in years below which pregnancy is taken as absent unless stated (judgement)."""

_NO_DETAILS = (-1.0, "", "", "")

NOT_POSSIBLE = "by age or sex"
"""Marks what nobody said but age or sex rules out."""


@dataclass(frozen=True)
class WorkingMemory:
    """The facts of one case.

    Attributes:
        facts: In canonical order, each once. Those that hold no value and no time are shared by all cases and
            threads, and not to be changed.
        derived: The values that were computed.
        ranges: The reference range that holds for each measured analyte.
    """

    facts: tuple[Fact, ...]
    derived: tuple[Derived, ...]
    ranges: Mapping[str, Range]


def working_memory(case: Case, vocabulary: Vocabulary, read: Collection[str]) -> WorkingMemory:
    """Return the facts that a case becomes.

    Args:
        case: A valid case.
        vocabulary: The terms.
        read: Ids of the terms that some rule reads; what is only implied is declared for these alone.
    """
    # Stable: of one term first what was said, then what follows.
    stated = sorted(_stated(case, vocabulary, read), key=lambda fact: str(fact["term"]))
    values, derived = _values(case)
    analytes = {name: vocabulary.a(Analyte, name) for name in sorted(values)}
    ranges = {name: range_of(analyte, case) for name, analyte in analytes.items()}
    facts: list[Fact] = [*stated]
    facts += _taken(case, vocabulary, read)
    facts += [Reading(analyte=name, mark=mark_of(values[name], ranges[name])) for name in sorted(values)]
    return WorkingMemory(tuple(facts), tuple(derived), ranges)


def _values(case: Case) -> tuple[dict[str, float], list[Derived]]:
    values = {name: measurement.value for name, measurement in case.measurements.items()}
    if case.patient.age is not None:
        values[AGE] = case.patient.age
    if case.patient.weeks is not None:
        values[WEEKS_PREGNANT] = case.patient.weeks
    derived = [
        each for each in derive(values, case.patient.age, case.patient.sex) if each.analyte_id not in values
    ]
    values.update({each.analyte_id: each.value for each in derived})
    return values, derived


def _stated(case: Case, vocabulary: Vocabulary, read: Collection[str]) -> Iterator[Stated]:
    if case.patient.sex is not None:
        yield _pooled_statement(SEX, case.patient.sex, "stated")
    yield from _closed(case.findings, vocabulary, read)
    conditions = {
        name: FindingStatement(state=each.state, since=each.since) for name, each in case.conditions.items()
    }
    if case.patient.pregnant in (PRESENT, ABSENT):
        conditions[PREGNANT] = FindingStatement(state=case.patient.pregnant)
    elif _cannot_be_pregnant(case):
        yield _pooled_statement(PREGNANT, ABSENT, NOT_POSSIBLE)
    closed = list(_closed(conditions, vocabulary, read))
    yield from closed
    # A condition in free text may be any: then the list is not complete for us.
    if case.conditions_complete and not case.other_conditions:
        unclear = _unclear(case.conditions, vocabulary)
        said = {*conditions, *unclear, *(fact["term"] for fact in closed), PREGNANT}
        for term in vocabulary.of_kind("condition"):
            if term.id in read and term.id not in said:
                yield _pooled_statement(term.id, ABSENT, "complete list")


def _unclear(
    statements: Mapping[str, ConditionStatement] | Mapping[str, DrugStatement], vocabulary: Vocabulary
) -> set[str]:
    """Return what a complete list leaves open: what is said to be unknown, and what is above and below it."""
    found: set[str] = set()
    for name, statement in statements.items():
        if statement.state not in (PRESENT, ABSENT, STOPPED):
            term = vocabulary.get(name)
            related = (term, *vocabulary.ancestors(term), *vocabulary.descendants(term))
            found.update(each.id for each in related)
    return found


def _cannot_be_pregnant(case: Case) -> bool:
    age = case.patient.age
    beyond = age is not None and not NO_PREGNANCY_BELOW_AGE <= age < NO_PREGNANCY_FROM_AGE
    return case.patient.sex == "male" or beyond


def _closed(
    statements: Mapping[str, FindingStatement], vocabulary: Vocabulary, read: Collection[str]
) -> Iterator[Stated]:
    """Yield the statements and all that follows from them by the hierarchy.

    A broader term is stated once for each narrower one that is present, with its details: what one of them
    says, another cannot unsay.
    """
    narrower = _narrower(statements, vocabulary)
    known = {
        name: each for name, each in {**narrower, **statements}.items() if each.state in (PRESENT, ABSENT)
    }
    above: dict[str, list[FindingStatement]] = {}
    below: set[str] = set()
    for name in sorted(known):
        term = vocabulary.get(name)
        if known[name].state == PRESENT:
            not_these = is_no_longer(name, known[name].since)
            for parent in vocabulary.ancestors(term):
                if parent.id not in not_these:
                    above.setdefault(parent.id, []).append(known[name])
        else:
            below.update(child.id for child in vocabulary.descendants(term) if child.id in read)
    for name in sorted({*known, *above, *below}):
        if name in known:
            yield _fact(name, known[name], how="stated" if name in statements else "is_a")
        if name in above:
            for statement in _each_once(above[name]):
                yield _fact(name, statement, how="is_a")
        elif name in below and name not in known:
            yield _pooled_statement(name, ABSENT, "is_a")


def _narrower(
    statements: Mapping[str, FindingStatement], vocabulary: Vocabulary
) -> dict[str, FindingStatement]:
    """Return what follows from what is told with findings; what is said of a finding itself stands."""
    found: dict[str, FindingStatement] = {}
    for name in sorted(statements):
        statement = statements[name]
        if statement.state != PRESENT or (not statement.sites and _details(statement) == _NO_DETAILS):
            continue
        for narrow in sorted(narrowed(name, statement, vocabulary)):
            if narrow not in statements:
                found.setdefault(narrow, replace(statement, sites=()))
    return found


def narrowed(name: str, statement: FindingStatement, vocabulary: Vocabulary) -> set[str]:
    """Return the ids of the findings that a finding also is by its places, course, severity and time.

    Args:
        name: Its id.
        statement: What is said of it.
        vocabulary: The terms.
    """
    terms = {name, *_broader(name, vocabulary)}
    where = {each for site in statement.sites for each in (site, *_broader(site, vocabulary))}
    also = told(terms, (statement.course, statement.severity), statement.since)
    return {*placed(terms, where, statement.side), *also} if where else set(also)


def _broader(name: str, vocabulary: Vocabulary) -> list[str]:
    return [term.id for term in vocabulary.ancestors(vocabulary.get(name))]


def _each_once(statements: Sequence[FindingStatement]) -> Sequence[FindingStatement]:
    """Return statements that differ in their details, in an order that does not depend on who made them."""
    if len(statements) == 1:
        return statements
    plain = {_details(each): each for each in statements}
    return [replace(plain[key], sites=()) for key in sorted(plain)]


def _details(statement: FindingStatement) -> tuple[float, str, str, str]:
    since = -1.0 if statement.since is None else float(statement.since)
    return since, statement.side or "", statement.course or "", statement.severity or ""


def _fact(name: str, statement: FindingStatement, how: str = "stated") -> Stated:
    since, side, course, severity = details = _details(statement)
    if details == _NO_DETAILS:
        return _pooled_statement(name, statement.state, how)
    return Stated(
        term=name, state=statement.state, side=side, course=course, severity=severity, since=since, how=how
    )


@functools.cache
def _pooled_statement(name: str, state: str, how: str) -> Stated:
    """Return the one fact that says this and no more; it holds only words that the vocabulary closes."""
    fact = Stated(term=name, state=state, side="", course="", severity="", since=-1.0, how=how)
    fact.pooled = True
    return fact


@functools.cache
def _pooled_drug(drug: str, by: str, state: str) -> Taken:
    """Return the one fact that says this and no more; it holds only words that the vocabulary closes."""
    fact = Taken(drug=drug, by=by, state=state, started=-1.0, stopped=-1.0)
    fact.pooled = True
    return fact


def _taken(case: Case, vocabulary: Vocabulary, read: Collection[str]) -> list[Fact]:
    found: dict[tuple[str, str], Taken] = {}
    for name, statement in sorted(case.medications.items()):
        term = vocabulary.get(name)
        if statement.state in (PRESENT, STOPPED) and not _named_more_closely(name, case, vocabulary):
            known = _with_start_of_class(name, case, vocabulary)
            for drug in (term, *vocabulary.ancestors(term)):
                found[drug.id, name] = _drug_fact(drug.id, name, known)
    for name in _absent_drugs(case, vocabulary, read):
        # Beside present members this reads: no other of the class.
        found.setdefault((name, name), _drug_fact(name, name, DrugStatement(state=ABSENT)))
    return [found[key] for key in sorted(found)]


def _named_more_closely(name: str, case: Case, vocabulary: Vocabulary) -> bool:
    """Tell whether a class is taken and so is one of its members: then it is not a second drug.

    A class of which one drug was stopped is about another drug than the member that is taken.
    """
    if case.medications[name].state != PRESENT:
        return False
    members = {member.id for member in vocabulary.descendants(vocabulary.get(name))}
    return any(other in members and case.medications[other].state == PRESENT for other in case.medications)


def _with_start_of_class(name: str, case: Case, vocabulary: Vocabulary) -> DrugStatement:
    """Return what is said of a drug that is taken or was stopped.

    Where only its class was told to be new, the drug named beside it is the new one.
    """
    statement = case.medications[name]
    if statement.state != PRESENT or statement.started is not None:
        return statement
    classes = (case.medications.get(each.id) for each in vocabulary.ancestors(vocabulary.get(name)))
    starts = [each.started for each in classes if each and each.state == PRESENT and each.started is not None]
    return replace(statement, started=min(starts)) if starts else statement


def _absent_drugs(case: Case, vocabulary: Vocabulary, read: Collection[str]) -> list[str]:
    absent = {name for name, statement in case.medications.items() if statement.state == ABSENT}
    for name in list(absent):
        absent.update(
            member.id for member in vocabulary.descendants(vocabulary.get(name)) if member.id in read
        )
    # A drug in free text may be any: then the list is not complete for us.
    if case.medications_complete and not case.other_medications:
        listed = {*case.medications, *_unclear(case.medications, vocabulary)}
        absent.update(
            term.id for term in vocabulary.of_kind("drug") if term.id in read and term.id not in listed
        )
    return sorted(absent)


def _drug_fact(drug: str, by: str, statement: DrugStatement) -> Taken:
    if statement.started is None and statement.stopped is None:
        return _pooled_drug(drug, by, statement.state)
    return Taken(
        drug=drug,
        by=by,
        state=statement.state,
        started=-1.0 if statement.started is None else float(statement.started),
        stopped=-1.0 if statement.stopped is None else float(statement.stopped),
    )
