"""Checks a case that did not come through the reader: made by hand, or read with another vocabulary."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from spasm_expert.case import contradictions, people
from spasm_expert.case.ledger import Ledger
from spasm_expert.case.statements import (
    ABSENT,
    COURSES,
    PRESENT,
    SEVERITIES,
    SEXES,
    SIDES,
    STOPPED,
    UNKNOWN,
    FindingStatement,
    MeasurementStatement,
)
from spasm_expert.case.unknowns import unknowns
from spasm_expert.case.wording import Path, Problems, one_of, shown_word
from spasm_expert.facts.terms.kinds import Analyte, Term
from spasm_expert.facts.terms.vocabulary import Vocabulary

if TYPE_CHECKING:
    from spasm_expert.case.model import Case

_S = TypeVar("_S")
_STATES: Final = (PRESENT, ABSENT, UNKNOWN)
_WORDS: Final = {"side": SIDES, "course": COURSES, "severity": SEVERITIES}
_SPANS: Final = ("since", "started", "stopped", "when", "taken_hours_ago")


def check(case: Case, vocabulary: Vocabulary) -> None:
    """Check a case as the reader would: its ids, words and numbers, and that it does not contradict itself.

    Args:
        case: Any case.
        vocabulary: The terms it may name.

    Raises:
        InvalidCaseError: Something is wrong; lists everything that is.
    """
    problems = Problems()
    _Check(case, vocabulary, problems).everything()
    problems.refuse(None)


class _Check:
    def __init__(self, case: Case, vocabulary: Vocabulary, problems: Problems) -> None:
        self._case = case
        self._vocabulary = vocabulary
        self._problems = problems

    def everything(self) -> None:
        case = self._case
        self._patient()
        findings = self._section("findings", "finding", case.findings, _STATES)
        measurements = self._section("measurements", "analyte", case.measurements)
        drugs = self._section("medications", "drug", case.medications, (*_STATES, STOPPED))
        conditions = self._section("conditions", "condition", case.conditions, _STATES)
        self._section("results", "test", case.results)
        for _, finding, path in findings:
            self._finding(finding, path)
        for term, measured, path in measurements:
            self._measurement(term, measured, path)
        if contradictions.PREGNANT in case.conditions:
            self._problems.add(
                ("conditions", contradictions.PREGNANT), "is stated under patient. Move it there."
            )
        findings.find_clashes()
        drugs.find_clashes()
        conditions.find_clashes()
        contradictions.find_in_drugs(drugs, self._problems)
        contradictions.find_in_measurements(measurements, self._problems)
        contradictions.find_between(findings, measurements, self._problems)
        asked = unknowns(case.not_to_ask, self._vocabulary, self._problems)
        for name in asked:
            if name not in case.not_to_ask:
                self._problems.add(("not_to_ask",), f"names {name} by another name. Expected the id.")
        person = case.patient
        contradictions.find_in_pregnancy(conditions, person.sex, person.age, self._vocabulary, self._problems)

    def _section(
        self, section: str, kind: str, said: Mapping[str, _S], states: Iterable[str] = ()
    ) -> Ledger[_S]:
        ledger: Ledger[_S] = Ledger(self._vocabulary, self._problems)
        for name, statement in said.items():
            path = (section, name)
            if not self._vocabulary.knows(name) or self._vocabulary.get(name).kind != kind:
                hint = self._problems.hint(name, functools.partial(self._vocabulary.hint, kind, name))
                self._problems.add(path, f"is no id of a known {kind}.{hint}")
                continue
            if states:
                self._word(getattr(statement, "state", None), states, (*path, "state"))
            for span in _SPANS:
                self._number(getattr(statement, span, None), 0.0, math.inf, (*path, span))
            ledger.add(self._vocabulary.get(name), statement, path)
        return ledger

    def _finding(self, finding: FindingStatement, path: Path) -> None:
        for key, words in _WORDS.items():
            said = getattr(finding, key)
            if said is not None:
                self._word(said, words, (*path, key))
        for site in finding.sites:
            if not self._vocabulary.knows(site) or self._vocabulary.get(site).kind != "finding":
                self._problems.add((*path, "sites"), f"is no id of a known finding: {shown_word(site)}.")

    def _measurement(self, term: Term, measured: MeasurementStatement, path: Path) -> None:
        assert isinstance(term, Analyte)
        if measured.unit != term.unit:
            said = shown_word(measured.unit)
            self._problems.add((*path, "unit"), f"is {said}. Expected {term.unit}, as the value is in it.")
        self._number(measured.value, *term.possible, (*path, "value"))
        lowest = min(0.0, term.possible[0])
        for key in ("lower_limit", "upper_limit"):
            self._number(getattr(measured, key), lowest, term.possible[1], (*path, key))

    def _patient(self) -> None:
        person = self._case.patient
        self._number(person.age, 0.0, float(people.OLDEST), ("patient", "age"))
        self._number(person.weeks, 0.0, float(people.LONGEST_PREGNANCY), ("patient", "weeks"))
        for key, words in (("sex", SEXES), ("pregnant", _STATES)):
            said = getattr(person, key)
            if said is not None:
                self._word(said, words, ("patient", key))
        people.check_pregnancy(
            person.sex, person.age, person.pregnant, person.weeks is not None, self._problems
        )

    def _word(self, said: Any, words: Iterable[str], path: Path) -> None:
        if said not in words:
            self._problems.add(path, f"is {shown_word(said)}. Expected {one_of(words)}.")

    def _number(self, said: Any, lowest: float, highest: float, path: Path) -> None:
        if said is None:
            return
        is_number = isinstance(said, int | float) and not isinstance(said, bool) and math.isfinite(said)
        if not is_number or not lowest <= said <= highest:
            most = f" to {highest:g}" if math.isfinite(highest) else " or more"
            self._problems.add(path, f"is {shown_word(said)}. Expected {lowest:g}{most}.")
