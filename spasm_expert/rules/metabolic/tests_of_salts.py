"""Which tests to do when a salt, a gland or an organ may be the cause."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    TWO_WEEKS,
    Topic,
    any_of,
    believed,
    measured,
    recommends,
    rule,
    shown,
)
from spasm_expert.facts.terms.causes.metabolic import (
    HYPERKALAEMIA,
    HYPERVENTILATION_TETANY,
    HYPOCALCAEMIA,
    HYPOKALAEMIA,
    HYPOMAGNESAEMIA,
    HYPONATRAEMIA,
    PRIMARY_HYPERALDOSTERONISM,
    VITAMIN_D_DEFICIENCY,
)
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.diagnostic_tests.blood import BLOOD_GAS_TEST
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import (
    BASIC_METABOLIC_PANEL,
    BEDSIDE_GLUCOSE_TEST,
    BICARBONATE_TEST,
    CALCIUM_TEST,
    CREATININE_TEST,
    IONISED_CALCIUM_TEST,
    MAGNESIUM_TEST,
    OSMOLALITY_TEST,
    PHOSPHATE_TEST,
    POTASSIUM_TEST,
    SODIUM_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import (
    PARATHYROID_HORMONE_TEST,
    VITAMIN_D_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import ALBUMIN_TEST, CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import PULSE_OXIMETRY
from spasm_expert.facts.terms.measurements.electrolytes import CALCIUM, MAGNESIUM, POTASSIUM
from spasm_expert.facts.terms.patterns import TETANY
from spasm_expert.rules.metabolic.phrases import LOW_BLOOD_CALCIUM
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    HYPOCALCAEMIA_SFE_2016,
    HYPOMAGNESAEMIA_AYRSHIRE_2025,
    HYPONATRAEMIA_ESE_2014,
    MSD_HYPERVENTILATION,
    RCEM_POTASSIUM,
    UKKA_HYPERKALAEMIA_2023,
)


class TestsOfSalts(Topic):
    """Tests that follow a suspicion or an abnormal salt; none for a typical cramp.

    For: adults with a cause that is at least possible.
    Not for: screening of ordinary night cramps, in which these tests find nothing.
    """

    low_potassium_possible = rule(
        when=[believed(HYPOKALAEMIA, at_least=POSSIBLE)],
        then=[
            recommends(BASIC_METABOLIC_PANEL, SAME_DAY, for_=[HYPOKALAEMIA]),
            recommends(MAGNESIUM_TEST, SAME_DAY, for_=[HYPOKALAEMIA, HYPOMAGNESAEMIA]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[HYPOKALAEMIA]),
        ],
        because="Potassium, kidney function, magnesium and the tracing decide what is done.",
        sources=[RCEM_POTASSIUM],
    )
    potassium_found_low = rule(
        when=[measured(POTASSIUM, below=LOWER_REFERENCE)],
        then=[
            recommends(POTASSIUM_TEST, ROUTINE, for_=[HYPOKALAEMIA], repeat=True),
            recommends(MAGNESIUM_TEST, ROUTINE, for_=[HYPOMAGNESAEMIA]),
            recommends(BICARBONATE_TEST, ROUTINE, for_=[PRIMARY_HYPERALDOSTERONISM]),
        ],
        because="Low potassium is repeated, and does not rise while magnesium is low.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025, RCEM_POTASSIUM],
    )
    high_potassium_possible = rule(
        when=[believed(HYPERKALAEMIA, at_least=POSSIBLE)],
        then=[
            recommends(POTASSIUM_TEST, EMERGENCY, for_=[HYPERKALAEMIA], repeat=True),
            recommends(ELECTROCARDIOGRAM, EMERGENCY, for_=[HYPERKALAEMIA]),
            recommends(CREATININE_TEST, EMERGENCY, for_=[HYPERKALAEMIA]),
            recommends(CREATINE_KINASE_TEST, SAME_DAY, for_=[RHABDOMYOLYSIS]),
        ],
        because="A quick repeat, the tracing, the kidneys and the muscles show how dangerous it is and why.",
        sources=[UKKA_HYPERKALAEMIA_2023],
    )
    tetany_shown = rule(
        when=[shown(TETANY)],
        then=[
            recommends(CALCIUM_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(IONISED_CALCIUM_TEST, SAME_DAY, for_=[HYPOCALCAEMIA, HYPERVENTILATION_TETANY]),
            recommends(MAGNESIUM_TEST, SAME_DAY, for_=[HYPOMAGNESAEMIA, HYPOCALCAEMIA]),
            recommends(POTASSIUM_TEST, SAME_DAY, for_=[HYPOKALAEMIA]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[HYPOCALCAEMIA]),
        ],
        because="Tetany is sorted by calcium, magnesium, potassium and the QT interval.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    low_calcium_possible = rule(
        when=[believed(HYPOCALCAEMIA, at_least=POSSIBLE)],
        then=[
            recommends(CALCIUM_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(ALBUMIN_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(MAGNESIUM_TEST, SAME_DAY, for_=[HYPOMAGNESAEMIA, HYPOCALCAEMIA]),
            recommends(PHOSPHATE_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(PARATHYROID_HORMONE_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(VITAMIN_D_TEST, SAME_DAY, for_=[HYPOCALCAEMIA, VITAMIN_D_DEFICIENCY]),
            recommends(CREATININE_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[HYPOCALCAEMIA]),
        ],
        because="Calcium with albumin proves it, and the others, drawn before treatment, say why.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    calcium_found_low = rule(
        when=[any_of(LOW_BLOOD_CALCIUM, measured(CALCIUM, below=LOWER_REFERENCE))],
        then=[
            recommends(ALBUMIN_TEST, ROUTINE, for_=[HYPOCALCAEMIA]),
            recommends(PARATHYROID_HORMONE_TEST, TWO_WEEKS, for_=[HYPOCALCAEMIA]),
            recommends(VITAMIN_D_TEST, TWO_WEEKS, for_=[VITAMIN_D_DEFICIENCY]),
            recommends(PHOSPHATE_TEST, TWO_WEEKS, for_=[HYPOCALCAEMIA]),
            recommends(MAGNESIUM_TEST, TWO_WEEKS, for_=[HYPOMAGNESAEMIA]),
        ],
        because="Parathyroid hormone, vitamin D, phosphate and magnesium explain a low calcium.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    low_magnesium_possible = rule(
        when=[
            any_of(believed(HYPOMAGNESAEMIA, at_least=POSSIBLE), measured(MAGNESIUM, below=LOWER_REFERENCE))
        ],
        then=[
            recommends(MAGNESIUM_TEST, SAME_DAY, for_=[HYPOMAGNESAEMIA]),
            recommends(POTASSIUM_TEST, SAME_DAY, for_=[HYPOKALAEMIA]),
            recommends(CALCIUM_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[HYPOMAGNESAEMIA]),
        ],
        because="Low magnesium pulls potassium and calcium down and lengthens the QT interval.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025],
    )
    low_sodium_possible = rule(
        when=[believed(HYPONATRAEMIA, at_least=POSSIBLE)],
        then=[
            recommends(SODIUM_TEST, SAME_DAY, for_=[HYPONATRAEMIA]),
            recommends(OSMOLALITY_TEST, SAME_DAY, for_=[HYPONATRAEMIA]),
        ],
        because="Sodium decides, and osmolality shows that the water is real.",
        sources=[HYPONATRAEMIA_ESE_2014],
    )
    overbreathing_possible = rule(
        when=[believed(HYPERVENTILATION_TETANY, at_least=POSSIBLE)],
        then=[
            recommends(PULSE_OXIMETRY, SAME_DAY, for_=[HYPERVENTILATION_TETANY]),
            recommends(BLOOD_GAS_TEST, SAME_DAY, for_=[HYPERVENTILATION_TETANY]),
            recommends(BEDSIDE_GLUCOSE_TEST, SAME_DAY, for_=[HYPERVENTILATION_TETANY]),
            recommends(CALCIUM_TEST, SAME_DAY, for_=[HYPOCALCAEMIA]),
        ],
        because="Without oxygen, blood gas, sugar and calcium a clot or ketoacidosis would be missed.",
        sources=[MSD_HYPERVENTILATION, GENERAL_KNOWLEDGE],
    )
