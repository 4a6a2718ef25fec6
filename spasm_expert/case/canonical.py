"""The canonical form of a case: by ids, without sugar, in a stable order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from spasm_expert.case.forms import OTHER
from spasm_expert.case.statements import (
    ConditionStatement,
    DrugStatement,
    Expectation,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)

if TYPE_CHECKING:
    from spasm_expert.case.model import Case

_S = TypeVar("_S")
FORMAT = 1


def as_dict(case: Case) -> dict[str, Any]:
    """Return a case as plain data that `Case.from_dict` reads back; what was not said is left out."""
    content = _said(
        {
            "title": case.title,
            "source": _thawed(case.source),
            "notes": case.notes,
            "as_of": case.as_of,
            "patient": _patient(case.patient),
            "findings": {name: _finding(said) for name, said in case.findings.items()},
            "measurements": {name: _measurement(said) for name, said in case.measurements.items()},
            "medications": _entries(case.medications, _drug, case.other_medications),
            "medications_complete": case.medications_complete or None,
            "conditions": _entries(case.conditions, _condition, case.other_conditions),
            "conditions_complete": case.conditions_complete or None,
            "results": {name: _result(said) for name, said in case.results.items()},
            "not_to_ask": sorted({*case.not_to_ask}),
        }
    )
    # A case that expects nothing is still a labelled one.
    expect = {} if case.expect is None else {"expect": _expectation(case.expect)}
    return {"format": FORMAT, **content, **expect}


def _said(items: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in items.items() if value not in (None, {}, [], ())}


def _told(items: dict[str, Any]) -> dict[str, Any]:
    """Return the items that are neither missing nor empty; for what is never 0 nor an empty text."""
    return {key: value for key, value in items.items() if value}


def _thawed(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _thawed(inner) for key, inner in value.items()}
    return [_thawed(inner) for inner in value] if isinstance(value, tuple) else value


def _days(days: float | None) -> str | None:
    return None if days is None else f"{days!r} d"


def _hours_ago(hours: float | None) -> str | None:
    return None if hours is None else f"{hours!r} h ago"


def _patient(patient: Patient) -> dict[str, Any]:
    said = {"age": patient.age, "sex": patient.sex, "pregnant": patient.pregnant, "weeks": patient.weeks}
    return _said(said)


def _finding(said: FindingStatement) -> dict[str, Any]:
    return _told(
        {
            "state": said.state,
            "since": _days(said.since),
            "side": said.side,
            "sites": list(said.sites),
            "course": said.course,
            "severity": said.severity,
        }
    )


def _measurement(said: MeasurementStatement) -> dict[str, Any]:
    limits = {"upper_limit": said.upper_limit, "lower_limit": said.lower_limit}
    written = {key: None if limit is None else f"{limit!r} {said.unit}" for key, limit in limits.items()}
    taken = {"taken": _hours_ago(said.taken_hours_ago)}
    return _said({"value": said.given_value, "unit": said.given_unit} | written | taken)


def _drug(name: str, said: DrugStatement) -> dict[str, Any]:
    times = {"started": _days(said.started), "stopped": _days(said.stopped)}
    return _said({"name": name, "state": said.state, "dose": said.dose} | times)


def _condition(name: str, said: ConditionStatement) -> dict[str, Any]:
    return _said({"name": name, "state": said.state, "since": _days(said.since)})


def _entries(
    said: Mapping[str, _S], entry: Callable[[str, _S], dict[str, Any]], others: tuple[str, ...]
) -> list[dict[str, Any]]:
    return [*(entry(name, one) for name, one in said.items()), *({OTHER: other} for other in others)]


def _result(said: ResultStatement) -> dict[str, Any]:
    return _said({"done": "yes" if said.done else "no", "when": _hours_ago(said.when)})


def _expectation(said: Expectation) -> dict[str, Any]:
    told = {
        field.name: getattr(said, field.name)
        for field in fields(said)
        if getattr(said, field.name) != field.default
    }
    return {key: list(value) if isinstance(value, tuple) else value for key, value in told.items()}
