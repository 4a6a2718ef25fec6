"""Turns a form into statements: names into terms, quantities into one unit, sugar into findings."""

from __future__ import annotations

from typing import Any, Final

from spasm_expert.case import contradictions, people
from spasm_expert.case.contradictions import PREGNANT
from spasm_expert.case.expected import expectation
from spasm_expert.case.forms import CaseForm, ConditionForm, DrugForm, FindingForm, MeasurementForm
from spasm_expert.case.ledger import Ledger
from spasm_expert.case.names import Names
from spasm_expert.case.quantities import BLOOD_PRESSURE, PRESSURES, Quantities, pressures
from spasm_expert.case.statements import (
    ABSENT,
    PRESENT,
    STOPPED,
    ConditionStatement,
    DrugStatement,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)
from spasm_expert.case.times import Clock
from spasm_expert.case.unknowns import unknowns
from spasm_expert.case.wording import Path, Problems
from spasm_expert.facts.terms.kinds import Analyte, Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

_OPPOSITE: Final = {PRESENT: ABSENT, ABSENT: PRESENT}
_ITEMS: Final = ("sites", "side", "timing", "triggers", "relieved_by")
_LASTING: Final = ("lasts", "since")
_FREQUENCY: Final = "how_often"
_BODY: Final = ("weight", "height")


class Checking:
    """Checks one case; the sections are read in the order in which people write them.

    Args:
        form: The case in its right shape.
        vocabulary: The terms it may name.
        problems: Where faults are noted.
    """

    def __init__(self, form: CaseForm, vocabulary: Vocabulary, problems: Problems) -> None:
        self._form = form
        self._problems = problems
        self._names = Names(vocabulary, problems)
        self._clock = Clock(form.as_of, problems)
        self._quantities = Quantities(self._clock, problems)
        self._findings: Ledger[FindingStatement] = Ledger(vocabulary, problems)
        self._measurements: Ledger[MeasurementStatement] = Ledger(vocabulary, problems)
        self._drugs: Ledger[DrugStatement] = Ledger(vocabulary, problems)
        self._conditions: Ledger[ConditionStatement] = Ledger(vocabulary, problems)
        self._results: Ledger[ResultStatement] = Ledger(vocabulary, problems)

    def content(self) -> dict[str, Any]:
        """Return the content of the case, by the names of its attributes."""
        form = self._form
        self._read_sections()
        self._find_clashes()
        patient = self._patient()
        return {
            "title": form.title,
            "source": form.source,
            "notes": form.notes,
            "as_of": form.as_of.strip() if isinstance(form.as_of, str) else None,
            "patient": patient,
            "findings": self._findings.statements(),
            "measurements": self._measurements.statements(),
            "medications": self._drugs.statements(),
            "other_medications": _others(form.medications),
            "medications_complete": form.medications_complete,
            "conditions": self._conditions.statements(),
            "other_conditions": _others(form.conditions),
            "conditions_complete": form.conditions_complete,
            "results": self._results.statements(),
            "not_to_ask": unknowns(form.not_to_ask, self._names.vocabulary, self._problems),
            "expect": expectation(form.expect, self._names, self._problems),
        }

    def _find_clashes(self) -> None:
        """Look at what only shows once everything is read."""
        self._findings.find_clashes()
        self._drugs.find_clashes()
        self._conditions.find_clashes()
        contradictions.find_in_drugs(self._drugs, self._problems)
        contradictions.find_in_measurements(self._measurements, self._problems)
        contradictions.find_between(self._findings, self._measurements, self._problems)

    def _read_sections(self) -> None:
        self._read_pregnancy()
        self._read_body()
        self._read_spasm()
        self._read_findings(self._form.findings, ("findings",))
        self._read_measurements()
        for key, drug in self._form.medications.items():
            self._read_drug(drug, ("medications", key))
        for key, condition in self._form.conditions.items():
            self._read_condition(condition, ("conditions", key))
        self._read_events()
        self._read_results()

    def _read_pregnancy(self) -> None:
        """Pregnancy is a condition too, and may be said there as well."""
        state = self._form.patient.pregnant
        if state is not None:
            path = ("patient", PREGNANT)
            self._conditions.add(
                self._names.term("condition", PREGNANT, path), ConditionStatement(state), path
            )

    def _read_body(self) -> None:
        for key in _BODY:
            said = getattr(self._form.patient, key)
            if said is not None:
                self._read_measurement(key, MeasurementForm(value=said), ("patient", key))

    def _read_spasm(self) -> None:
        spasm = self._form.spasm
        for key in _ITEMS:
            for item, state in getattr(spasm, key).items():
                path = ("spasm", key, item)
                self._findings.add(self._names.said(key, item, path), FindingStatement(state), path)
        for item, state in spasm.not_relieved_by.items():
            path = ("spasm", "not_relieved_by", item)
            relief = FindingStatement(_OPPOSITE.get(state, state))
            self._findings.add(self._names.said("relieved_by", item, path), relief, path)
        for key in (*_LASTING, _FREQUENCY):
            self._read_spasm_quantity(key, getattr(spasm, key))

    def _read_spasm_quantity(self, key: str, said: Any) -> None:
        analyte = self._names.vocabulary.said_as("spasm", key)
        path = ("spasm", key)
        if said is None:
            return
        if not isinstance(analyte, Analyte):
            self._problems.add(path, "has no measurement in this vocabulary.")
            return
        if key in _LASTING:
            statement = self._quantities.lasting(analyte, said, path)
        else:
            statement = self._quantities.measured(analyte, MeasurementForm(value=said), path)
        self._measured(analyte, statement, path)

    def _read_findings(self, forms: dict[str, FindingForm], section: Path) -> None:
        for word, form in forms.items():
            path = (*section, word)
            term = self._names.term("finding", word, path)
            sites = (self._names.said("sites", site, (*path, "sites")) for site in form.sites)
            statement = FindingStatement(
                form.state,
                since=self._clock.days(form.since, (*path, "since")),
                side=form.side,
                course=form.course,
                severity=form.severity,
                sites=tuple(sorted({site.id for site in sites if site})),
            )
            self._findings.add(term, statement, path)

    def _read_measurements(self) -> None:
        for word, form in self._form.measurements.items():
            path = ("measurements", word)
            both = pressures(form) if word == BLOOD_PRESSURE else None
            if both is None and word == BLOOD_PRESSURE:
                self._problems.add(path, 'is no blood pressure. Expected two values, e.g. "120/80 mmHg".')
            elif both is None:
                self._read_measurement(word, form, path)
            else:
                for name, one in zip(PRESSURES, both, strict=True):
                    self._read_measurement(name, one, path)

    def _read_measurement(self, word: str, form: MeasurementForm, path: Path) -> None:
        analyte = self._names.term("analyte", word, path)
        if not isinstance(analyte, Analyte):
            return
        if (analyte.said_as or ("",))[0] == "patient":
            self._problems.add(path, "is stated under patient. Move it there.")
            return
        self._measured(analyte, self._quantities.measured(analyte, form, path), path)

    def _measured(self, analyte: Analyte, statement: MeasurementStatement | None, path: Path) -> None:
        if statement is not None:
            self._measurements.add(analyte, statement, path)

    def _read_drug(self, form: DrugForm, path: Path) -> None:
        term = self._entry("drug", form, path)
        started = self._clock.days(form.started, (*path, "started"))
        stopped = self._clock.days(form.stopped, (*path, "stopped"))
        state = form.state or (STOPPED if form.says("stopped") else PRESENT)
        self._drugs.add(term, DrugStatement(state, started, stopped, form.dose), path)

    def _read_condition(self, form: ConditionForm, path: Path) -> None:
        term = self._entry("condition", form, path)
        since = self._clock.days(form.since, (*path, "since"))
        self._conditions.add(term, ConditionStatement(form.state or PRESENT, since), path)

    def _entry(self, kind: str, form: DrugForm | ConditionForm, path: Path) -> Term | None:
        return self._names.term(kind, form.name, path) if form.name is not None else None

    def _read_events(self) -> None:
        for index, event in self._form.events.items():
            for word, when in event.items():
                path: Path = ("events", index, word)
                term = self._names.term("finding", word, path)
                self._findings.add(term, FindingStatement(PRESENT, self._clock.days(when, path)), path)

    def _read_results(self) -> None:
        for word, form in self._form.results.items():
            path = ("results", word)
            when = self._clock.hours(form.when, (*path, "when"))
            self._results.add(self._names.term("test", word, path), ResultStatement(form.done, when), path)
            self._read_findings(form.findings, (*path, "findings"))

    def _patient(self) -> Patient:
        person = self._form.patient
        age = people.years(person.age, self._problems)
        contradictions.find_in_pregnancy(
            self._conditions, person.sex, age, self._names.vocabulary, self._problems
        )
        return people.patient(person, age, self._conditions.take(PREGNANT), self._problems)


def _others(forms: dict[Any, DrugForm] | dict[Any, ConditionForm]) -> tuple[str, ...]:
    return tuple(sorted({form.other for form in forms.values() if form.other is not None}))
