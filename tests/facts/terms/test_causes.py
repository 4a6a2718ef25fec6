"""The causes: every field is filled in, and every ICD-10-CM code may be billed."""

import importlib
import re
import warnings
from types import ModuleType

import pytest

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.levels import Level

pytestmark = pytest.mark.generated

CAUSES = [term for term in standard_vocabulary() if isinstance(term, Cause)]
ICD_10_CM = re.compile(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?")
ORDINARY = {"nocturnal_leg_cramp", "exercise_cramp", "muscle_strain", "low_back_spasm", "wry_neck"}

KILLERS_AND_MAIMERS = {
    "acute_abdomen",
    "acute_aortic_syndrome",
    "acute_cord_compression",
    "acute_coronary_syndrome",
    "acute_drug_dystonia",
    "acute_limb_ischaemia",
    "acute_movement_disorder",
    "acute_respiratory_failure",
    "adrenal_crisis",
    "alcohol_withdrawal",
    "autonomic_dysreflexia",
    "bone_or_joint_infection",
    "cauda_equina",
    "cervical_artery_dissection",
    "childhood_leukaemia_or_bone_tumour",
    "chronic_limb_threatening_ischaemia",
    "compartment_syndrome",
    "deep_neck_infection",
    "diabetic_ketoacidosis",
    "drug_withdrawal_spasm",
    "dvt",
    "early_labour_or_abruption",
    "ectopic_pregnancy",
    "epidural_abscess",
    "epileptic_seizure",
    "exertional_sickling",
    "giant_cell_arteritis",
    "guillain_barre",
    "heat_stroke",
    "hip_fracture",
    "hyperkalaemia",
    "hypoglycaemia",
    "latrodectism",
    "malignant_hyperthermia",
    "meningitis",
    "metastatic_cord_compression",
    "muscle_haematoma",
    "neck_injury",
    "necrotising_infection",
    "nms",
    "organophosphate_poisoning",
    "other_poisoning",
    "periodic_paralysis",
    "pre_eclampsia",
    "pulmonary_embolism",
    "quinine_reaction",
    "rabies",
    "rhabdomyolysis",
    "scorpion_envenomation",
    "serotonin_toxicity",
    "snake_envenomation",
    "spinal_metastases",
    "stroke",
    "strychnine_poisoning",
    "tetanus",
}


def named(term: Cause) -> str:
    return term.id


@pytest.mark.parametrize("cause", CAUSES, ids=named)
def test_a_cause_says_in_one_sentence_what_it_is(cause: Cause) -> None:
    assert cause.about[0].isupper()
    assert cause.about.endswith(".")
    assert cause.about.count(". ") == 0


@pytest.mark.parametrize("cause", CAUSES, ids=named)
def test_the_code_of_a_cause_looks_like_icd_10_cm(cause: Cause) -> None:
    assert ICD_10_CM.fullmatch(cause.icd10cm)


@pytest.fixture(scope="module")
def icd() -> ModuleType:
    """Return the classification, which takes seconds to load."""
    with warnings.catch_warnings():
        # Its loader calls a function of importlib.resources that Python 3.11 and 3.12 call deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        return importlib.import_module("simple_icd_10_cm")


@pytest.mark.xdist_group("icd")
@pytest.mark.parametrize("cause", CAUSES, ids=named)
def test_the_code_of_a_cause_is_valid_and_has_no_finer_one_below(cause: Cause, icd: ModuleType) -> None:
    assert icd.is_valid_item(cause.icd10cm)
    assert icd.is_leaf(cause.icd10cm)


@pytest.mark.parametrize("cause", CAUSES, ids=named)
def test_somebody_sees_the_cause(cause: Cause) -> None:
    assert cause.specialty


def test_what_kills_or_maims_within_days_is_marked_so() -> None:
    assert {cause.id for cause in CAUSES if cause.life_threatening} == KILLERS_AND_MAIMERS


def test_a_cause_whose_usual_level_is_emergency_is_life_threatening() -> None:
    emergencies = [cause for cause in CAUSES if cause.level is Level.EMERGENCY]
    assert [cause.id for cause in emergencies if not cause.life_threatening] == []


def test_a_possible_life_threatening_cause_is_seen_the_same_day_at_least() -> None:
    threats = [cause for cause in CAUSES if cause.life_threatening]
    assert [cause.id for cause in threats if cause.level_if_possible < Level.SAME_DAY] == []


def test_a_likely_life_threatening_cause_is_no_less_urgent_than_a_possible_one() -> None:
    threats = [cause for cause in CAUSES if cause.life_threatening]
    assert [cause.id for cause in threats if cause.level < cause.level_if_possible] == []


def test_only_a_life_threatening_cause_states_a_level_for_a_mere_possibility() -> None:
    others = [cause for cause in CAUSES if not cause.life_threatening]
    assert [cause.id for cause in others if cause.level_if_possible is not Level.SAME_DAY] == []


def test_ordinary_cramps_and_strains_are_common_and_self_care() -> None:
    ordinary = [cause for cause in CAUSES if cause.id in ORDINARY]
    assert {cause.id for cause in ordinary} == ORDINARY
    assert {(cause.frequency, cause.level, cause.life_threatening) for cause in ordinary} == {
        ("common", Level.SELF_CARE, False)
    }


def test_rhabdomyolysis_is_breakdown_of_muscle_and_no_kidney_disease() -> None:
    (cause,) = (one for one in CAUSES if one.id == "rhabdomyolysis")
    assert cause.icd10cm == "M62.82"
    assert "muscle breaks down" in cause.about
