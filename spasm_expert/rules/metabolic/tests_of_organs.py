"""Which tests to do when a gland, the kidneys, the liver or sugar may be the cause."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    TWO_WEEKS,
    UPPER_REFERENCE,
    Topic,
    all_of,
    any_of,
    believed,
    has,
    measured,
    recommends,
    rule,
)
from spasm_expert.facts.terms.causes.metabolic import (
    ADRENAL_INSUFFICIENCY,
    CIRRHOSIS_CRAMP,
    DIALYSIS_CRAMP,
    HYPERKALAEMIA,
    HYPOCALCAEMIA,
    HYPOGLYCAEMIA,
    HYPOTHYROID_MYOPATHY,
    PERIODIC_PARALYSIS,
    PRIMARY_HYPERALDOSTERONISM,
    VITAMIN_D_DEFICIENCY,
)
from spasm_expert.facts.terms.conditions.circulation import HYPERTENSION
from spasm_expert.facts.terms.conditions.organs import ADVANCED_KIDNEY_DISEASE
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import (
    BASIC_METABOLIC_PANEL,
    BEDSIDE_GLUCOSE_TEST,
    CALCIUM_TEST,
    MAGNESIUM_TEST,
    PHOSPHATE_TEST,
    POTASSIUM_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import (
    ALDOSTERONE_AND_RENIN_TEST,
    FREE_THYROXINE_TEST,
    MORNING_CORTISOL_TEST,
    PARATHYROID_HORMONE_TEST,
    THYROID_ANTIBODY_TEST,
    THYROTROPIN_TEST,
    VITAMIN_D_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import (
    ALKALINE_PHOSPHATASE_TEST,
    CREATINE_KINASE_TEST,
    LIVER_PANEL,
)
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.endocrine_metabolic import THYROTROPIN
from spasm_expert.rules.sources import (
    AASLD_ASCITES_2021,
    ADA_STANDARDS_OF_CARE,
    ADRENAL_CRISIS_SFE_2016,
    CMDT_PERIODIC_PARALYSIS,
    IOM_VITAMIN_D_2011,
    KDIGO_CKD_2024,
    NICE_NG145,
    PRIMARY_ALDOSTERONISM_2022,
)


class TestsOfOrgans(Topic):
    """Tests that follow the suspicion of a disease of gland or organ.

    For: adults with a cause that is at least possible.
    Not for: screening of ordinary night cramps.
    """

    slow_thyroid_possible = rule(
        when=[believed(HYPOTHYROID_MYOPATHY, at_least=POSSIBLE)],
        then=[
            recommends(THYROTROPIN_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
            recommends(FREE_THYROXINE_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
            recommends(CREATINE_KINASE_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
        ],
        because="Thyrotropin and thyroxine settle it, and creatine kinase shows how far the muscles suffer.",
        sources=[NICE_NG145],
    )
    thyrotropin_found_high = rule(
        when=[measured(THYROTROPIN, above=UPPER_REFERENCE)],
        then=[
            recommends(FREE_THYROXINE_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
            recommends(THYROID_ANTIBODY_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
        ],
        because="Free thyroxine says how far the thyroid fails, and antibodies say why.",
        sources=[NICE_NG145],
    )
    kidney_cramp_possible = rule(
        when=[any_of(believed(DIALYSIS_CRAMP, at_least=POSSIBLE), has(ADVANCED_KIDNEY_DISEASE))],
        then=[
            recommends(BASIC_METABOLIC_PANEL, ROUTINE, for_=[DIALYSIS_CRAMP, HYPERKALAEMIA]),
            recommends(CALCIUM_TEST, ROUTINE, for_=[DIALYSIS_CRAMP]),
            recommends(PHOSPHATE_TEST, ROUTINE, for_=[DIALYSIS_CRAMP]),
            recommends(PARATHYROID_HORMONE_TEST, ROUTINE, for_=[DIALYSIS_CRAMP]),
            recommends(MAGNESIUM_TEST, ROUTINE, for_=[DIALYSIS_CRAMP]),
        ],
        because="Failing kidneys shift potassium, calcium, phosphate and magnesium.",
        sources=[KDIGO_CKD_2024],
    )
    liver_cramp_possible = rule(
        when=[believed(CIRRHOSIS_CRAMP, at_least=POSSIBLE)],
        then=[
            recommends(LIVER_PANEL, ROUTINE, for_=[CIRRHOSIS_CRAMP]),
            recommends(BASIC_METABOLIC_PANEL, ROUTINE, for_=[CIRRHOSIS_CRAMP]),
            recommends(MAGNESIUM_TEST, ROUTINE, for_=[CIRRHOSIS_CRAMP]),
        ],
        because="Diuretics and poor food shift sodium, potassium and magnesium in liver disease.",
        sources=[AASLD_ASCITES_2021],
    )
    vitamin_d_deficiency_possible = rule(
        when=[believed(VITAMIN_D_DEFICIENCY, at_least=POSSIBLE)],
        then=[
            recommends(VITAMIN_D_TEST, ROUTINE, for_=[VITAMIN_D_DEFICIENCY]),
            recommends(CALCIUM_TEST, ROUTINE, for_=[VITAMIN_D_DEFICIENCY, HYPOCALCAEMIA]),
            recommends(PHOSPHATE_TEST, ROUTINE, for_=[VITAMIN_D_DEFICIENCY]),
            recommends(ALKALINE_PHOSPHATASE_TEST, ROUTINE, for_=[VITAMIN_D_DEFICIENCY]),
            recommends(PARATHYROID_HORMONE_TEST, ROUTINE, for_=[VITAMIN_D_DEFICIENCY]),
        ],
        because="Vitamin D with calcium, phosphate, alkaline phosphatase and its hormone tells soft bone.",
        sources=[IOM_VITAMIN_D_2011],
    )
    adrenal_failure_possible = rule(
        when=[believed(ADRENAL_INSUFFICIENCY, at_least=POSSIBLE)],
        then=[
            recommends(MORNING_CORTISOL_TEST, TWO_WEEKS, for_=[ADRENAL_INSUFFICIENCY]),
            recommends(BASIC_METABOLIC_PANEL, SAME_DAY, for_=[ADRENAL_INSUFFICIENCY]),
        ],
        because="Cortisol in the morning, sodium and potassium show whether the glands work.",
        sources=[ADRENAL_CRISIS_SFE_2016],
        caveat="In a crisis hydrocortisone is given before any result.",
    )
    aldosterone_possible = rule(
        when=[
            any_of(
                believed(PRIMARY_HYPERALDOSTERONISM, at_least=POSSIBLE),
                all_of(has(HYPERTENSION), measured(POTASSIUM, below=LOWER_REFERENCE)),
            )
        ],
        then=[
            recommends(ALDOSTERONE_AND_RENIN_TEST, ROUTINE, for_=[PRIMARY_HYPERALDOSTERONISM]),
            recommends(BASIC_METABOLIC_PANEL, ROUTINE, for_=[PRIMARY_HYPERALDOSTERONISM]),
        ],
        because="Aldosterone with renin, after potassium is corrected, finds the gland that acts alone.",
        sources=[PRIMARY_ALDOSTERONISM_2022],
    )
    periodic_paralysis_possible = rule(
        when=[believed(PERIODIC_PARALYSIS, at_least=POSSIBLE)],
        then=[
            recommends(POTASSIUM_TEST, SAME_DAY, for_=[PERIODIC_PARALYSIS]),
            recommends(THYROTROPIN_TEST, TWO_WEEKS, for_=[PERIODIC_PARALYSIS]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[PERIODIC_PARALYSIS]),
        ],
        because="Potassium in the attack, the tracing and the thyroid make the diagnosis.",
        sources=[CMDT_PERIODIC_PARALYSIS],
    )
    low_sugar_possible = rule(
        when=[believed(HYPOGLYCAEMIA, at_least=POSSIBLE)],
        then=[recommends(BEDSIDE_GLUCOSE_TEST, EMERGENCY, for_=[HYPOGLYCAEMIA])],
        because="A drop of blood at the bedside answers it at once.",
        sources=[ADA_STANDARDS_OF_CARE],
    )
