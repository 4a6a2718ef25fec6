"""Long nerves that fail from the feet upward.

For:      adults with numb, burning or cramping feet.
Not for:  weakness that grows within weeks (rapid weakness).
"""

from spasm_expert.core.language import (
    LOWER_REFERENCE,
    MODERATE,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    any_of,
    believed,
    has,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import DIABETIC_NEUROPATHY
from spasm_expert.facts.terms.causes.nerves import POLYNEUROPATHY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.conditions.nerves import KNOWN_DIABETIC_NEUROPATHY, KNOWN_POLYNEUROPATHY
from spasm_expert.facts.terms.conditions.tolerance import ALCOHOL_DEPENDENCE
from spasm_expert.facts.terms.diagnostic_tests.blood import SERUM_PROTEIN_ELECTROPHORESIS, VITAMIN_B12_TEST
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import (
    HAEMOGLOBIN_A1C_TEST,
    THYROTROPIN_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import MONOFILAMENT_TEST
from spasm_expert.facts.terms.drugs.more_classes import CHEMOTHERAPY
from spasm_expert.facts.terms.findings.emg_ecg import NERVE_CONDUCTION_NEUROPATHY
from spasm_expert.facts.terms.findings.exposures import HEAVY_ALCOHOL_USE
from spasm_expert.facts.terms.findings.limb_circulation import (
    FOOT_INFECTION,
    FOOT_ULCER,
    GANGRENE,
    HOT_SWOLLEN_FOOT,
)
from spasm_expert.facts.terms.findings.nerve_roots import NUMB_SOLES
from spasm_expert.facts.terms.findings.reflexes import ABSENT_ANKLE_JERKS
from spasm_expert.facts.terms.findings.sensation import BURNING_FEET, NORMAL_SENSATION, SENSORY_CHANGE
from spasm_expert.facts.terms.findings.sites import LEG_SPASM
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.measurements.blood_other import VITAMIN_B12
from spasm_expert.facts.terms.measurements.endocrine_metabolic import FASTING_GLUCOSE, HAEMOGLOBIN_A1C
from spasm_expert.facts.terms.patterns import STOCKING_SENSORY_LOSS
from spasm_expert.rules.limits.nerves import FASTING_GLUCOSE_DIABETES, HBA1C_DIABETES
from spasm_expert.rules.nerves.groups import FEET_SENSATION, NEUROPATHY_RISK
from spasm_expert.rules.sources import (
    ADA_STANDARDS_OF_CARE,
    AFP_NEUROPATHY_2020,
    ELECTRODIAGNOSTIC_TESTS_CCJM,
    GENERAL_KNOWLEDGE,
    NEUROGENIC_CRAMPS_2015,
    NICE_NG19,
    NICE_NG127,
    NOCTURNAL_LEG_CRAMPS_FPNOTEBOOK,
)


class Neuropathy(Topic):
    """Polyneuropathy, and that of diabetes."""

    sugar_of_diabetes_measured = rule(
        when=[
            any_of(
                measured(HAEMOGLOBIN_A1C, at_least=HBA1C_DIABETES),
                measured(FASTING_GLUCOSE, at_least=FASTING_GLUCOSE_DIABETES),
            ),
            shown(STOCKING_SENSORY_LOSS),
        ],
        then=[supports(DIABETIC_NEUROPATHY, MODERATE, group=NEUROPATHY_RISK)],
        because="Sugar in the range of diabetes is the commonest reason for feet that lose feeling.",
        sources=[ADA_STANDARDS_OF_CARE],
    )
    feeling_lost_like_stockings = rule(
        when=[shown(STOCKING_SENSORY_LOSS)],
        then=[supports(POLYNEUROPATHY, STRONG, group=FEET_SENSATION)],
        because="Feeling that is lost alike in both feet shows that the longest nerves fail.",
        sources=[AFP_NEUROPATHY_2020],
        population=[absent(DIABETES)],
    )
    feeling_lost_like_stockings_in_diabetes = rule(
        when=[has(DIABETES), shown(STOCKING_SENSORY_LOSS)],
        then=[
            supports(DIABETIC_NEUROPATHY, STRONG, group=FEET_SENSATION),
            supports(POLYNEUROPATHY, MODERATE, group=FEET_SENSATION),
        ],
        because="Diabetes is the commonest reason why the long nerves fail.",
        sources=[ADA_STANDARDS_OF_CARE, NICE_NG19, AFP_NEUROPATHY_2020],
    )
    burning_feet = rule(
        when=[any_of(present(BURNING_FEET), present(NUMB_SOLES))],
        then=[supports(POLYNEUROPATHY, WEAK)],
        because="Small nerve fibres burn and tingle as they fail.",
        sources=[AFP_NEUROPATHY_2020],
        population=[absent(DIABETES)],
    )
    burning_feet_in_diabetes = rule(
        when=[has(DIABETES), any_of(present(BURNING_FEET), present(NUMB_SOLES))],
        then=[supports(DIABETIC_NEUROPATHY, MODERATE)],
        because="Burning soles in diabetes are an early sign of its nerve damage.",
        sources=[ADA_STANDARDS_OF_CARE, AFP_NEUROPATHY_2020],
    )
    ankle_reflexes_gone = rule(
        when=[present(ABSENT_ANKLE_JERKS), present(SENSORY_CHANGE)],
        then=[supports(POLYNEUROPATHY, MODERATE)],
        because="The ankle jerks are the first reflexes to go when long nerves fail.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="Many healthy people over 70 have none.",
        population=[absent(DIABETES)],
    )
    ankle_reflexes_gone_in_diabetes = rule(
        when=[has(DIABETES), present(ABSENT_ANKLE_JERKS)],
        then=[supports(DIABETIC_NEUROPATHY, MODERATE)],
        because="Lost ankle jerks in diabetes show that the long nerves are damaged.",
        sources=[ADA_STANDARDS_OF_CARE],
    )
    known_neuropathy_with_cramps = rule(
        when=[has(KNOWN_POLYNEUROPATHY), present(MUSCLE_SPASM)],
        then=[supports(POLYNEUROPATHY, MODERATE)],
        because="Damaged nerves discharge by themselves, and the muscle cramps.",
        sources=[NOCTURNAL_LEG_CRAMPS_FPNOTEBOOK, NEUROGENIC_CRAMPS_2015],
        population=[absent(DIABETES)],
    )
    known_diabetic_neuropathy_with_cramps = rule(
        when=[has(KNOWN_DIABETIC_NEUROPATHY), present(MUSCLE_SPASM)],
        then=[supports(DIABETIC_NEUROPATHY, MODERATE)],
        because="Nerves damaged by sugar discharge by themselves, and the muscle cramps.",
        sources=[NOCTURNAL_LEG_CRAMPS_FPNOTEBOOK, ADA_STANDARDS_OF_CARE],
    )
    alcohol_chemotherapy_or_lack_of_b12_with_numb_feet = rule(
        when=[
            any_of(
                present(HEAVY_ALCOHOL_USE),
                has(ALCOHOL_DEPENDENCE),
                taking(CHEMOTHERAPY),
                measured(VITAMIN_B12, below=LOWER_REFERENCE),
            ),
            any_of(
                shown(STOCKING_SENSORY_LOSS),
                present(BURNING_FEET),
                present(NUMB_SOLES),
                present(ABSENT_ANKLE_JERKS),
            ),
        ],
        then=[supports(POLYNEUROPATHY, MODERATE, group=NEUROPATHY_RISK)],
        because="Alcohol, cancer drugs and lack of vitamin B12 poison or starve the long nerves.",
        sources=[AFP_NEUROPATHY_2020, GENERAL_KNOWLEDGE],
    )
    neuropathy_on_conduction_tests = rule(
        when=[present(NERVE_CONDUCTION_NEUROPATHY)],
        then=[supports(POLYNEUROPATHY, STRONG)],
        because="Slow or weak conduction proves that the nerves are damaged.",
        sources=[ELECTRODIAGNOSTIC_TESTS_CCJM],
    )
    normal_feeling = rule(
        when=[any_of(present(NORMAL_SENSATION), absent(SENSORY_CHANGE))],
        then=[opposes(POLYNEUROPATHY, MODERATE), opposes(DIABETIC_NEUROPATHY, MODERATE)],
        because="Nerves that feel everything are seldom the cause.",
        sources=[GENERAL_KNOWLEDGE],
    )
    diabetic_foot = rule(
        when=[
            any_of(has(DIABETES), has(KNOWN_POLYNEUROPATHY)),
            any_of(
                present(FOOT_ULCER), present(FOOT_INFECTION), present(HOT_SWOLLEN_FOOT), present(GANGRENE)
            ),
        ],
        then=[
            supports(DIABETIC_NEUROPATHY, MODERATE),
            refers(
                SAME_DAY, to="foot protection service or hospital", within="today", feared=DIABETIC_NEUROPATHY
            ),
        ],
        because="A foot that cannot feel hides ulcers, infection and broken bones until it is lost.",
        sources=[NICE_NG19],
    )
    blood_tests_for_numb_feet = rule(
        when=[believed(POLYNEUROPATHY, at_least=POSSIBLE)],
        then=[
            recommends(HAEMOGLOBIN_A1C_TEST, ROUTINE, for_=[DIABETIC_NEUROPATHY]),
            recommends(VITAMIN_B12_TEST, ROUTINE, for_=[POLYNEUROPATHY]),
            recommends(THYROTROPIN_TEST, ROUTINE, for_=[POLYNEUROPATHY]),
            recommends(SERUM_PROTEIN_ELECTROPHORESIS, ROUTINE, for_=[POLYNEUROPATHY]),
        ],
        because=(
            "Sugar, vitamin B12, thyroid and abnormal proteins are the causes that blood shows and treatment "
            "changes."
        ),
        sources=[NICE_NG127, GENERAL_KNOWLEDGE],
    )
    foot_check_in_diabetes = rule(
        when=[has(DIABETES), any_of(believed(DIABETIC_NEUROPATHY, at_least=POSSIBLE), present(LEG_SPASM))],
        then=[
            recommends(HAEMOGLOBIN_A1C_TEST, ROUTINE, for_=[DIABETIC_NEUROPATHY]),
            recommends(MONOFILAMENT_TEST, ROUTINE, for_=[DIABETIC_NEUROPATHY]),
        ],
        because=(
            "Feeling of the feet is checked in every person with diabetes, and sugar control slows the "
            "damage."
        ),
        sources=[NICE_NG19, ADA_STANDARDS_OF_CARE],
    )
