"""A situation: what could be said of a patient at one time, built statement by statement without clashes.

It serves to find out whether conditions can hold together at all, and becomes a case that shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from spasm_expert.audit.values import (
    Predicates,
    days_that_fit,
    in_days,
    needs_own_limits,
    own_limits,
    value_that_fits,
)
from spasm_expert.core.memory import ABSENT, AGE, PREGNANT, PRESENT, SEX, WEEKS_PREGNANT
from spasm_expert.facts.terms.kinds import Analyte, Term
from spasm_expert.facts.terms.vocabulary import Vocabulary


class ClashError(Exception):
    """What was to be said goes against what is said already; the message says which."""


@dataclass(frozen=True)
class Said:
    """What is said of one term.

    Attributes:
        state: Present, absent or stopped; empty for a quantity.
        details: Side, course and severity.
        times: The comparisons that each time (`since`, `started`, `stopped`) or the value has to meet.
    """

    state: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, Predicates] = field(default_factory=dict)


@dataclass(frozen=True)
class Situation:
    """What is said, each time one statement more; it is never changed.

    Attributes:
        vocabulary: The terms.
        said: What is said, by the id of the term.
        silent: Ids of the terms of which nothing may be said.
        sex: `female` or `male`; empty if it is not said.
    """

    vocabulary: Vocabulary
    said: Mapping[str, Said] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    sex: str = ""

    def present(self, name: str, **details: str) -> Situation:
        """Return the situation in which a finding or condition is present as well."""
        return self._stated(name, Said(PRESENT, details))

    def lasting(self, name: str, comparisons: Predicates) -> Situation:
        """Return the situation in which it is present and began that long ago."""
        return self._stated(name, Said(PRESENT, times={"since": comparisons}))

    def absent(self, name: str) -> Situation:
        """Return the situation in which a finding or condition is absent."""
        return self._stated(name, Said(ABSENT))

    def taking(self, name: str, state: str, times: Mapping[str, Predicates]) -> Situation:
        """Return the situation in which a drug is taken, was stopped, or is not taken."""
        return self._joined(name, Said(state, times=times))

    def measured(self, name: str, predicates: Predicates) -> Situation:
        """Return the situation in which a quantity was measured and meets the predicates."""
        base = self
        if name == WEEKS_PREGNANT:
            base = self.present(PREGNANT)
        return base._joined(name, Said(times={"value": predicates}))

    def of_sex(self, sex: str) -> Situation:
        """Return the situation in which the patient is of this sex.

        Raises:
            ClashError: The sex is another, or does not go with what is said.
        """
        if self.sex not in ("", sex):
            raise ClashError(f"the patient is {self.sex} and {sex}")
        if sex == "male" and self._is_pregnant():
            raise ClashError("the patient is male and pregnant")
        return replace(self, sex=sex)

    def not_stated(self, name: str) -> Situation:
        """Return the situation in which nothing is said of a term.

        Raises:
            ClashError: Something is said of it, or follows from what is said.
        """
        if name in self._implied():
            raise ClashError(f"{self._label(name)} is stated and not stated")
        return replace(self, silent=self.silent | {name})

    def without(self, name: str) -> Situation:
        """Return the situation in which nothing is said of one term or, for `sex`, of the sex."""
        if name == SEX:
            return replace(self, sex="")
        return replace(self, said={key: each for key, each in self.said.items() if key != name})

    def joined_with(self, other: Situation) -> Situation:
        """Return the situation in which all of another is said as well.

        Raises:
            ClashError: The two do not go together.
        """
        joined = replace(self, silent=self.silent | other.silent)
        if other.sex:
            joined = joined.of_sex(other.sex)
        for name, said in other.said.items():
            kind = self.vocabulary.get(name).kind
            joined = (
                joined._stated(name, said) if kind in ("finding", "condition") else joined._joined(name, said)
            )
        return joined

    def _stated(self, name: str, more: Said) -> Situation:
        self._refuse_opposites(name, more.state)
        if name == PREGNANT and more.state == PRESENT and self.sex == "male":
            raise ClashError("the patient is male and pregnant")
        return self._joined(name, more)

    def _joined(self, name: str, more: Said) -> Situation:
        old = self.said.get(name, more)
        if old.state != more.state:
            raise ClashError(f"{self._label(name)} is {old.state} and {more.state}")
        for key, value in more.details.items():
            if old.details.get(key, value) != value:
                raise ClashError(f"{self._label(name)} has two answers for {key}")
        times = {
            key: tuple(dict.fromkeys((*old.times.get(key, ()), *more.times.get(key, ()))))
            for key in (*old.times, *more.times)
        }
        joined = Said(more.state, {**old.details, **more.details}, times)
        found = replace(self, said={**self.said, name: joined})
        found._fitting_values(name, joined)
        if found.silent & found._implied_by(name, joined):
            raise ClashError(f"{self._label(name)} is stated and not stated")
        return found

    def _refuse_opposites(self, name: str, state: str) -> None:
        term = self.vocabulary.get(name)
        above = {name, *(each.id for each in self.vocabulary.ancestors(term))}
        if state == ABSENT:
            below = {name, *(each.id for each in self.vocabulary.descendants(term))}
            clashing = [key for key in sorted(below) if self._is(key, PRESENT)]
        else:
            excluded = {each.id for each in self.vocabulary.excluded_by(term)}
            clashing = [key for key in sorted(above) if self._is(key, ABSENT)]
            clashing += [key for key in sorted(excluded) if self._is(key, PRESENT)]
        for key in clashing:
            raise ClashError(
                f"{self._label(name)} is {state}, but {self._label(key)} is {self.said[key].state}"
            )

    def _is(self, name: str, state: str) -> bool:
        return name in self.said and self.said[name].state == state

    def _is_pregnant(self) -> bool:
        return self._is(PREGNANT, PRESENT)

    def _implied(self) -> set[str]:
        return {each for name, said in self.said.items() for each in self._implied_by(name, said)}

    def _implied_by(self, name: str, said: Said) -> set[str]:
        term = self.vocabulary.get(name)
        related = (
            self.vocabulary.descendants(term) if said.state == ABSENT else self.vocabulary.ancestors(term)
        )
        return {name, *(each.id for each in related)}

    def _label(self, name: str) -> str:
        return self.vocabulary.get(name).label

    def _fitting_values(self, name: str, said: Said) -> dict[str, float]:
        """Return a value for each time or quantity of one statement.

        Raises:
            ClashError: There is none.
        """
        term = self.vocabulary.get(name)
        found = {}
        for key, predicates in said.times.items():
            value = (
                value_that_fits(term, predicates) if isinstance(term, Analyte) else days_that_fit(predicates)
            )
            if value is None:
                raise ClashError(f"no possible value of {term.label} fits all that is asked of it")
            found[key] = value
        return found

    def value(self, name: str) -> float:
        """Return the value that a quantity has in the case that the situation becomes."""
        return self._fitting_values(name, self.said[name])["value"]

    def case(self) -> dict[str, Any]:
        """Return the situation as a case, in the case format."""
        case: dict[str, dict[str, Any]] = {}
        for name in sorted(self.said):
            section, key, entry = self._entry(self.vocabulary.get(name), self.said[name])
            case.setdefault(section, {})[key] = entry
        if self.sex:
            case.setdefault("patient", {})["sex"] = self.sex
        return {key: case[key] for key in SECTIONS if key in case}

    def _entry(self, term: Term, said: Said) -> tuple[str, str, Any]:
        values = self._fitting_values(term.id, said)
        if isinstance(term, Analyte):
            return _quantity(term, values["value"], said.times["value"])
        word = {PRESENT: "yes", ABSENT: "no"}.get(said.state, said.state)
        if term.id == PREGNANT:
            return "patient", PREGNANT, word
        times = {key: in_days(value) for key, value in values.items()}
        section = {"finding": "findings", "condition": "conditions", "drug": "medications"}[term.kind]
        details = {**said.details, **times}
        return section, term.id, {"state": word, **details} if details else word


SECTIONS = ("patient", "spasm", "findings", "measurements", "medications", "conditions")
"""The sections of a case in the order in which they are written."""

_OF_THE_PERSON = {AGE: "age", WEEKS_PREGNANT: "weeks"}


def _quantity(term: Analyte, value: float, predicates: Predicates) -> tuple[str, str, Any]:
    if term.id in _OF_THE_PERSON:
        return "patient", _OF_THE_PERSON[term.id], value
    if needs_own_limits(term, predicates):
        limits = zip(("lower_limit", "upper_limit"), own_limits(term), strict=True)
        stated = {name: _amount(term, limit) for name, limit in limits}
        return "measurements", term.id, {"value": _amount(term, value), **stated}
    return "measurements", term.id, _amount(term, value)


def _amount(term: Analyte, value: float) -> float | str:
    return value if term.unit == "1" else f"{value:.12g} {term.unit}"


__all__ = ["SECTIONS", "ClashError", "Said", "Situation"]
