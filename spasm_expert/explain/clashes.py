"""Which changes contradict what a case says, found without reading the whole case anew."""

from __future__ import annotations

from collections.abc import Iterable

from spasm_expert.case import Case
from spasm_expert.case.people import pregnancy_is_implausible
from spasm_expert.case.statements import ABSENT, PRESENT
from spasm_expert.core.memory import AGE, PREGNANT, SEX
from spasm_expert.explain.changes import SECTIONS, Change, Changes
from spasm_expert.facts.terms.definitions import DEFINITIONS
from spasm_expert.facts.terms.vocabulary import Vocabulary


class Clashes:
    """What a case says is present and absent.

    Args:
        case: The case.
        vocabulary: The terms.
    """

    def __init__(self, case: Case, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._patient = case.patient
        self._values = {name: each.value for name, each in case.measurements.items()}
        states = [
            (name, statement.state)
            for section in ("findings", "conditions", "medications")
            for name, statement in getattr(case, section).items()
        ]
        states.append((PREGNANT, case.patient.pregnant))
        self._present = {name for name, state in states if state == PRESENT}
        self._absent = {name for name, state in states if state == ABSENT}

    def has(self, changes: Changes) -> bool:
        """Tell whether the case would contradict itself with these changes."""
        person = {each.term: each.statement for each in changes if each.section == "patient"}
        barren = person.get(SEX, self._patient.sex) == "male" or _is_no_age_for_it(
            person.get(AGE, self._patient.age)
        )
        stated = [each for each in changes if each.section in SECTIONS.values() or each.term == PREGNANT]
        new_present = {each.term for each in stated if _state(each) == PRESENT}
        new_absent = {each.term for each in stated if _state(each) == ABSENT}
        present = (self._present - new_absent) | new_present
        absent = (self._absent - new_present) | new_absent
        return (
            self._measured_otherwise(changes, absent)
            or any(self._clashes(name, present, absent, barren=barren) for name in new_present)
            or any(self._below(name) & present for name in new_absent)
        )

    def _measured_otherwise(self, changes: Changes, absent: set[str]) -> bool:
        """Tell whether a measured value is what a finding means that is said to be absent."""
        new = {each.term: getattr(each.statement, "value", None) for each in changes}
        for each in DEFINITIONS:
            value = new.get(each.analyte.id, self._values.get(each.analyte.id))
            if each.finding.id in absent and value is not None and value > each.above:
                return True
        return False

    def _clashes(self, name: str, present: set[str], absent: set[str], *, barren: bool) -> bool:
        term = self._vocabulary.get(name)
        above = _ids(self._vocabulary.ancestors(term))
        if barren and PREGNANT in (name, *above):
            return True
        return bool(above & absent) or bool(_ids(self._vocabulary.excluded_by(term)) & present)

    def _below(self, name: str) -> set[str]:
        return _ids(self._vocabulary.descendants(self._vocabulary.get(name)))


def _is_no_age_for_it(age: object) -> bool:
    return isinstance(age, float) and pregnancy_is_implausible(age)


def _ids(terms: Iterable[object]) -> set[str]:
    return {getattr(term, "id", "") for term in terms}


def _state(change: Change) -> str | None:
    if change.section == "patient":
        return change.statement if isinstance(change.statement, str) else None
    return getattr(change.statement, "state", None)
