"""Contradictions that only show once everything is read, whether a case was read or made by hand."""

from __future__ import annotations

from spasm_expert.case.ledger import Ledger
from spasm_expert.case.people import pregnancy_is_implausible
from spasm_expert.case.statements import (
    ABSENT,
    ConditionStatement,
    DrugStatement,
    FindingStatement,
    MeasurementStatement,
)
from spasm_expert.case.wording import Path, Problems, place
from spasm_expert.facts.terms.definitions import DEFINITIONS, LASTS_HOURS
from spasm_expert.facts.terms.vocabulary import Vocabulary

PREGNANT = "pregnant"


def find_in_drugs(drugs: Ledger[DrugStatement], problems: Problems) -> None:
    """Note drugs that were stopped before they were started."""
    for _, drug, path in drugs:
        if drug.started is not None and drug.stopped is not None and drug.started < drug.stopped:
            problems.add(path, "was stopped before it was started.")


def find_in_measurements(measurements: Ledger[MeasurementStatement], problems: Problems) -> None:
    """Note limits that are the wrong way round."""
    for _, measured, path in measurements:
        lower, upper = measured.lower_limit, measured.upper_limit
        if lower is not None and upper is not None and lower > upper:
            problems.add(path, "has a lower_limit above its upper_limit.")


def find_between(
    findings: Ledger[FindingStatement], measurements: Ledger[MeasurementStatement], problems: Problems
) -> None:
    """Note findings said to be absent although a measured value is what they mean."""
    for definition in DEFINITIONS:
        finding = findings.entry(definition.finding.id)
        measured = measurements.entry(definition.analyte.id)
        if finding is None or measured is None or finding[1].state != ABSENT:
            continue
        _, value, where = measured
        is_of_now = value.taken_hours_ago is None or value.taken_hours_ago <= LASTS_HOURS
        if is_of_now and value.value > definition.above:
            problems.add(
                finding[2],
                f"says that {definition.finding.id} is absent, but {place(where)} is "
                f"{value.given_value:.15g} {value.given_unit}, and above {definition.above:g} "
                f"{definition.analyte.unit} that is one. One of the two is wrong.",
            )


def find_in_pregnancy(
    conditions: Ledger[ConditionStatement],
    sex: str | None,
    age: float | None,
    vocabulary: Vocabulary,
    problems: Problems,
) -> None:
    """Note kinds of pregnancy that neither the sex nor the age allows."""
    for term, path in conditions.present():
        if any(broader.id == PREGNANT for broader in vocabulary.ancestors(term)):
            _refuse_pregnancy(f"says that {term.id} is present", sex, age, path, problems)


def _refuse_pregnancy(said: str, sex: str | None, age: float | None, path: Path, problems: Problems) -> None:
    if sex == "male":
        problems.add(path, f"{said}, but patient.sex is male.")
    elif pregnancy_is_implausible(age):
        problems.add(path, f"{said}, but patient.age is {age:.4g}.")
