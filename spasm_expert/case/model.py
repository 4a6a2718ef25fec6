"""What a caller knows about a patient, checked at the door."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from spasm_expert.case.canonical import as_dict
from spasm_expert.case.checking import Checking
from spasm_expert.case.frozen import FrozenMapping
from spasm_expert.case.messages import read_form
from spasm_expert.case.reading import read_file, read_text
from spasm_expert.case.statements import (
    ConditionStatement,
    DrugStatement,
    Expectation,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)
from spasm_expert.case.tree import plain
from spasm_expert.case.validity import check
from spasm_expert.case.wording import Problems
from spasm_expert.facts.terms.vocabulary import Vocabulary, standard_vocabulary


class Case(BaseModel):
    """One patient at one moment; immutable, hashable, equal if it says the same.

    Made by `from_file`, `from_text` or `from_dict`, which check everything; its own constructor checks types
    alone. Keys of the maps are ids of terms. What nobody said is left out, or None.

    Attributes:
        title: Free text.
        source: Where the case comes from: a text, or a map of texts.
        notes: Free text.
        as_of: The day that absolute dates were counted from, as written.
        patient: Age, sex, pregnancy.
        findings: What was said of findings, sugar, events and results of tests included.
        measurements: What was measured, quantities of the spasm included.
        medications: Drugs and classes of drugs.
        other_medications: Drugs that we do not know, in the words of the case.
        medications_complete: Whether every drug that is not listed is absent.
        conditions: Known diseases and states, without pregnancy, which is with the patient.
        other_conditions: Conditions that we do not know, in the words of the case.
        conditions_complete: Whether every condition that is not listed is absent.
        results: Tests that were done, or are known not to have been.
        not_to_ask: What an interview asks no more, e.g. because nobody could tell; no rule sees it.
        expect: What should come out, for a labelled case.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)

    title: str | None = Field(default=None, repr=False)
    source: Any = Field(default=None, repr=False)
    notes: str | None = Field(default=None, repr=False)
    as_of: str | None = None
    patient: Patient = Patient()
    findings: FrozenMapping[FindingStatement] = FrozenMapping()
    measurements: FrozenMapping[MeasurementStatement] = FrozenMapping()
    medications: FrozenMapping[DrugStatement] = FrozenMapping()
    other_medications: tuple[str, ...] = Field(default=(), repr=False)
    medications_complete: bool = False
    conditions: FrozenMapping[ConditionStatement] = FrozenMapping()
    other_conditions: tuple[str, ...] = Field(default=(), repr=False)
    conditions_complete: bool = False
    results: FrozenMapping[ResultStatement] = FrozenMapping()
    not_to_ask: tuple[str, ...] = ()
    expect: Expectation | None = None

    @classmethod
    def from_dict(
        cls, said: Mapping[str, Any], vocabulary: Vocabulary | None = None, *, origin: str | None = None
    ) -> Case:
        """Return the case that a map describes.

        Args:
            said: What the YAML or JSON of a case would hold.
            vocabulary: The terms it may name; those of this package if it is None.
            origin: Name to call it by in errors, e.g. of a record.

        Raises:
            InvalidCaseError: Something is wrong; lists everything that is.

        Examples:
            >>> case = Case.from_dict({"patient": {"age": 21}})
            >>> case.patient.age
            21.0
        """
        problems = Problems()
        tree = plain(said, problems)
        form = None if tree is None else read_form(tree, problems)
        content = None
        if form is not None:
            known = standard_vocabulary() if vocabulary is None else vocabulary
            content = Checking(form, known, problems).content()
        problems.refuse(origin)
        # What the checks let through is of the right types: a second validation would say so again.
        return cls.model_construct(**(content or {}))

    @classmethod
    def from_text(
        cls, text: str | bytes, vocabulary: Vocabulary | None = None, *, origin: str | None = None
    ) -> Case:
        """Return the case that a text describes.

        Args:
            text: YAML or JSON.
            vocabulary: The terms it may name; those of this package if it is None.
            origin: Name to call it by in errors.

        Raises:
            InvalidCaseError: Something is wrong; lists everything that is.
        """
        return cls.from_dict(read_text(text, origin), vocabulary, origin=origin)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], vocabulary: Vocabulary | None = None) -> Case:
        """Return the case that a file describes.

        Args:
            path: A file in YAML, or JSON if its name ends in `.json`; `-` is standard input, either one.
            vocabulary: The terms it may name; those of this package if it is None.

        Raises:
            InvalidCaseError: It cannot be read, or something is wrong; lists everything that is.
        """
        tree, origin = read_file(path)
        return cls.from_dict(tree, vocabulary, origin=origin)

    def check(self, vocabulary: Vocabulary | None = None) -> None:
        """Check a case that was made by hand: its ids, words and numbers, and that it fits together.

        Args:
            vocabulary: The terms it may name; those of this package if it is None.

        Raises:
            InvalidCaseError: Something is wrong; lists everything that is.
        """
        check(self, standard_vocabulary() if vocabulary is None else vocabulary)

    def to_dict(self) -> dict[str, Any]:
        """Return the canonical form: plain data, by ids, in a stable order; `from_dict` reads it back."""
        return as_dict(self)
