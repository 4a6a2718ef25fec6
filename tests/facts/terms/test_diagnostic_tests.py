"""The codes of the tests: those that are known for sure, and each with a right check digit."""

import pytest

from spasm_expert.facts.terms.kinds import Test
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

pytestmark = pytest.mark.generated

TESTS = [test for test in standard_vocabulary() if isinstance(test, Test)]
CODED = [test for test in TESTS if test.loinc]
KNOWN = {
    "alanine_aminotransferase_test": "1742-6",
    "albumin_test": "1751-7",
    "aldolase_test": "1761-6",
    "alkaline_phosphatase_test": "6768-6",
    "aspartate_aminotransferase_test": "1920-8",
    "basic_metabolic_panel": "51990-0",
    "bicarbonate_test": "1963-8",
    "bilirubin_test": "1975-2",
    "brain_mri": "24590-2",
    "c_reactive_protein_test": "1988-5",
    "calcium_test": "17861-6",
    "cervical_mri": "24935-9",
    "creatine_kinase_test": "2157-6",
    "creatinine_test": "2160-0",
    "d_dimer_test": "48065-7",
    "egfr_test": "98979-8",
    "electrocardiogram": "11524-6",
    "ferritin_test": "2276-4",
    "gad65_antibody_test": "13926-1",
    "glucose_test": "2345-7",
    "haemoglobin_a1c_test": "4548-4",
    "ionised_calcium_test": "1995-0",
    "lactate_dehydrogenase_test": "2532-0",
    "lactate_test": "2524-7",
    "lumbar_mri": "24968-0",
    "magnesium_test": "19123-9",
    "parathyroid_hormone_test": "2731-8",
    "phosphate_test": "2777-1",
    "polysomnography": "28633-6",
    "potassium_test": "2823-3",
    "pregnancy_test": "2106-3",
    "serum_myoglobin_test": "2639-3",
    "sodium_test": "2951-2",
    "thyrotropin_test": "3016-3",
    "transferrin_saturation_test": "2502-3",
    "urea_test": "3094-0",
    "urinalysis": "24357-6",
    "vitamin_d_test": "62292-8",
}
"""The codes whose name was seen beside them; a test whose code was not confirmed has none."""


def check_digit(number: str) -> int:
    """Return the check digit of a LOINC number: its digits by the rule of Luhn, doubled from the right."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(number))]
    return -sum(value // 10 + value % 10 for value in doubled) % 10


def test_a_code_stands_where_it_is_sure_and_nowhere_else() -> None:
    assert {test.id: test.loinc for test in CODED} == KNOWN


@pytest.mark.parametrize("test", CODED, ids=[test.id for test in CODED])
def test_the_check_digit_of_a_code_is_right(test: Test) -> None:
    number, digit = test.loinc.split("-")
    assert check_digit(number) == int(digit)


def test_the_code_that_passes_for_the_ankle_brachial_index_is_not_used() -> None:
    assert "41979-6" not in {test.loinc for test in TESTS}


def test_no_test_measures_serotonin() -> None:
    assert [test.id for test in TESTS if any("serotonin" in name for name in test.measures)] == []


def test_a_panel_holds_other_tests_and_not_itself() -> None:
    panels = [test for test in TESTS if test.components]
    assert [panel.id for panel in panels if panel in panel.components or len(panel.components) < 2] == []
    assert {panel.id for panel in panels} == {"basic_metabolic_panel", "iron_studies", "liver_panel"}
