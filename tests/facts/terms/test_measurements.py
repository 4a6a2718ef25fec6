"""Measurements and tests: each term is whole, its limits fit its bounds, its sources and codes exist."""

import importlib
import math
import pkgutil
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.core.sources import Source
from spasm_expert.facts.terms import diagnostic_tests, measurements
from spasm_expert.facts.terms.kinds import Analyte, Term
from spasm_expert.facts.terms.kinds import Test as DiagnosticTest
from spasm_expert.facts.terms.measurements.blood_other import ERYTHROCYTE_SEDIMENTATION_RATE
from spasm_expert.facts.terms.measurements.electrolytes import CALCIUM, MAGNESIUM, PHOSPHATE
from spasm_expert.facts.terms.measurements.endocrine_metabolic import FASTING_GLUCOSE, GLUCOSE, VITAMIN_D
from spasm_expert.facts.terms.measurements.kidney import CREATININE, UREA
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.facts.terms.unit_spellings import SPELLINGS
from spasm_expert.facts.terms.unit_tables import OFFSETS
from spasm_expert.facts.terms.units import convert, plain_spelling
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.rules import sources

pytestmark = pytest.mark.generated

GROUPS = {"laboratory", "vital_sign", "function", "spasm", "patient", "derived"}


def collected(package: object, kind: type) -> list[tuple[str, Term]]:
    """Return the constants of a kind that the modules of a package hold, each object once."""
    found: dict[int, tuple[str, Term]] = {}
    for module in pkgutil.iter_modules(package.__path__):  # type: ignore[attr-defined]
        values = vars(importlib.import_module(f"{package.__name__}.{module.name}"))  # type: ignore[attr-defined]
        found.update({id(value): (name, value) for name, value in values.items() if isinstance(value, kind)})
    return list(found.values())


ANALYTES: list[Analyte] = [value for _, value in collected(measurements, Analyte)]  # type: ignore[misc]
TESTS: list[DiagnosticTest] = [
    value  # type: ignore[misc]
    for _, value in collected(diagnostic_tests, DiagnosticTest)
]
BIBLIOGRAPHY = {value.id for value in vars(sources).values() if isinstance(value, Source)}


@pytest.mark.parametrize(("package", "kind"), [(measurements, Analyte), (diagnostic_tests, DiagnosticTest)])
def test_a_constant_is_the_id_in_upper_case(package: object, kind: type) -> None:
    assert all(name == value.id.upper() for name, value in collected(package, kind))


@pytest.mark.parametrize("analyte", ANALYTES, ids=lambda analyte: analyte.id)
def test_an_analyte_is_whole(analyte: Analyte) -> None:
    lowest, highest = analyte.possible
    assert analyte.units[analyte.unit] == 1.0
    assert all(factor > 0 and math.isfinite(factor) for factor in analyte.units.values())
    assert lowest < highest
    assert analyte.question.endswith("?")
    assert analyte.group in GROUPS
    for reference in analyte.references:
        limits = [limit for limit in (reference.low, reference.high) if limit is not None]
        assert limits == sorted(limits)
        assert limits
        assert all(lowest <= limit <= highest for limit in limits)
        assert reference.sex in (None, "female", "male")
        assert reference.source in BIBLIOGRAPHY


@pytest.mark.parametrize("analyte", ANALYTES, ids=lambda analyte: analyte.id)
def test_letter_case_never_decides_between_two_units_of_an_analyte(analyte: Analyte) -> None:
    meant: dict[str, set[float]] = {}
    for unit, factor in analyte.units.items():
        for spelling in (unit, *SPELLINGS.get(unit, ())):
            meant.setdefault(plain_spelling(spelling).casefold(), set()).add(factor)
    assert [spelling for spelling, factors in meant.items() if len(factors) > 1] == []


@given(st.sampled_from(ANALYTES), st.data())
def test_a_value_survives_the_way_through_any_unit_and_back(analyte: Analyte, data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(sorted(analyte.units)))
    value = data.draw(st.floats(*analyte.possible))
    given_value = value if unit == analyte.unit else value / analyte.units[unit] + OFFSETS.get(unit, 0.0)
    scale = max(abs(analyte.possible[1]), 1.0)
    assert convert(analyte, given_value, unit) == pytest.approx(value, rel=1e-9, abs=1e-9 * scale)


@given(st.sampled_from(ANALYTES), st.data())
def test_a_greater_value_stays_greater_in_another_unit(analyte: Analyte, data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(sorted(analyte.units)))
    low, high = sorted(data.draw(st.lists(st.floats(*analyte.possible), min_size=2, max_size=2)))
    assert convert(analyte, low, unit) <= convert(analyte, high, unit)


def test_every_spelling_belongs_to_a_unit_that_some_analyte_accepts() -> None:
    assert set(SPELLINGS) <= {unit for analyte in ANALYTES for unit in analyte.units}


@pytest.mark.parametrize(
    ("analyte", "sex", "low", "high", "unit"),
    [
        (CALCIUM, None, 8.6, 10.2, "mg/dL"),
        (PHOSPHATE, None, 3.0, 4.5, "mg/dL"),
        (CREATININE, "female", 0.5, 1.1, "mg/dL"),
        (CREATININE, "male", 0.7, 1.3, "mg/dL"),
        (FASTING_GLUCOSE, None, 70, 99, "mg/dL"),
        (GLUCOSE, None, 70, 140, "mg/dL"),
        (VITAMIN_D, None, 20, None, "ng/mL"),
        (CREATINE_KINASE, "female", 30, 135, "U/L"),
        (CREATINE_KINASE, "male", 55, 170, "U/L"),
        (ERYTHROCYTE_SEDIMENTATION_RATE, "female", None, 20, "mm/h"),
    ],
)
def test_a_reference_interval_is_that_of_its_table(
    analyte: Analyte, sex: str | None, low: float | None, high: float | None, unit: str
) -> None:
    (found,) = [reference for reference in analyte.references if reference.sex == sex]
    assert found.low == (None if low is None else convert(analyte, low, unit))
    assert found.high == (None if high is None else convert(analyte, high, unit))


def test_the_interval_of_urea_is_that_of_urea_nitrogen() -> None:
    assert UREA.references[0].high == pytest.approx(20 * 0.357)
    assert UREA.references[0].low == pytest.approx(8 * 0.357)


def test_the_lowest_upper_limit_of_creatine_kinase_in_use_is_taken() -> None:
    assert max(reference.high or 0 for reference in CREATINE_KINASE.references) < 207


def test_the_lower_limit_of_magnesium_is_the_british_one() -> None:
    assert MAGNESIUM.references[0].low == 0.7


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_a_diagnostic_test_is_whole(test: DiagnosticTest) -> None:
    assert test.about.endswith(".")
    assert test.about.count(". ") == 0
    assert test.fresh_days > 0
    assert not (test.measures and test.components)


@pytest.mark.parametrize("test", [test for test in TESTS if test.loinc], ids=lambda test: test.id)
def test_a_loinc_code_has_the_right_check_digit(test: DiagnosticTest) -> None:
    assert re.fullmatch(r"[0-9]{3,6}-[0-9]", test.loinc)
    body, check = test.loinc.split("-")
    digits = [int(digit) for digit in reversed(body)]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[::2]) + sum(digits[1::2])
    assert -doubled % 10 == int(check)


def test_no_loinc_code_stands_twice() -> None:
    assert [code for code, count in Counter(t.loinc for t in TESTS if t.loinc).items() if count > 1] == []


def test_what_a_test_measures_exists() -> None:
    known = {term.id for term in standard_vocabulary()}
    assert {name for test in TESTS for name in test.measures} <= known


def test_every_laboratory_value_has_a_test_that_measures_it_but_for_four() -> None:
    measured = {name for test in TESTS for name in test.measures}
    without = {analyte.id for analyte in ANALYTES if analyte.group == "laboratory"} - measured
    assert without == {"baseline_creatinine", "lipase", "uric_acid", "urine_output"}


def test_a_case_finds_a_test_by_its_usual_name() -> None:
    vocabulary = standard_vocabulary()
    for name in ("creatine_kinase", "ck", "potassium", "emg", "ecg", "tsh", "abi", "d-dimer", "urinalysis"):
        assert vocabulary.find("test", name) is not None, name
