"""Cramps of belly, flank and pelvis that do not come from the muscles of the trunk.

For:      everybody with cramps of belly, flank or anus.
Not for:  a belly as hard as a board, and pregnant women; both have topics of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    UPPER_REFERENCE,
    Topic,
    all_of,
    any_of,
    believed,
    has,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import DEHYDRATION
from spasm_expert.facts.terms.causes.mimics import ANAL_SPASM, DIABETIC_KETOACIDOSIS, RENAL_COLIC
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.conditions.organs import KIDNEY_STONES
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import BEDSIDE_GLUCOSE_TEST
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import KETONE_TEST
from spasm_expert.facts.terms.diagnostic_tests.imaging import ABDOMINAL_IMAGING
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import URINALYSIS
from spasm_expert.facts.terms.findings.abdomen import GASTROINTESTINAL_BLEEDING, RIGID_ABDOMEN
from spasm_expert.facts.terms.findings.breathing import ACETONE_BREATH, DEEP_BREATHING
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import (
    ANAL_CRAMP,
    BLOOD_IN_URINE,
    CANNOT_LIE_STILL,
    LOIN_TO_GROIN_PAIN,
)
from spasm_expert.facts.terms.findings.fluids import (
    ABDOMINAL_CRAMPS,
    ABDOMINAL_PAIN,
    EXCESSIVE_URINE,
    NAUSEA,
    SEVERE_ABDOMINAL_PAIN,
    THIRST,
    VOMITING,
)
from spasm_expert.facts.terms.findings.general import CHILLS, FEVER, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.laboratory_findings import URINE_KETONES
from spasm_expert.facts.terms.findings.pain import FLANK_PAIN
from spasm_expert.facts.terms.findings.sites import ABDOMINAL_SPASM, FLANK_SPASM, PELVIC_FLOOR_SPASM
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_MOVEMENT
from spasm_expert.facts.terms.measurements.endocrine_metabolic import BLOOD_KETONES, GLUCOSE
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_DURATION
from spasm_expert.rules.limits.metabolic import GLUCOSE_HIGH_WITH_SYMPTOMS
from spasm_expert.rules.limits.mimics import ANAL_CRAMP_LONGEST
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    LABTESTS_KETOACIDOSIS,
    PELVIC_FLOOR_CENTER_PROCTALGIA,
    PROJECT_JUDGEMENT,
    RENAL_COLIC_WNY,
)

_BELLY = any_of(
    present(ABDOMINAL_CRAMPS),
    present(ABDOMINAL_PAIN),
    present(ABDOMINAL_SPASM),
    present(SEVERE_ABDOMINAL_PAIN),
)
_FLANK = any_of(present(FLANK_PAIN), present(FLANK_SPASM))
_KETONES = any_of(
    present(URINE_KETONES), measured(BLOOD_KETONES, above=UPPER_REFERENCE), present(ACETONE_BREATH)
)
_SUGAR = any_of(
    has(DIABETES),
    measured(GLUCOSE, above=GLUCOSE_HIGH_WITH_SYMPTOMS),
    all_of(present(THIRST), present(EXCESSIVE_URINE)),
)
STONE = "stone"


class BellyAndPelvis(Topic):
    """Renal colic, ketoacidosis, and cramps of the anus or pelvic floor."""

    waves_from_flank_to_groin = rule(
        when=[present(LOIN_TO_GROIN_PAIN)],
        then=[supports(RENAL_COLIC, STRONG, group=STONE)],
        because="The ureter squeezes against the stone in waves, and the pain runs down with it.",
        sources=[RENAL_COLIC_WNY],
    )
    flank_pain_that_lets_nobody_lie_still = rule(
        when=[
            _FLANK,
            any_of(present(CANNOT_LIE_STILL), present(BLOOD_IN_URINE), present(NAUSEA), has(KIDNEY_STONES)),
        ],
        then=[supports(RENAL_COLIC, STRONG, group=STONE)],
        because="A muscle hurts on moving, while colic drives people about, sick, with bloody urine.",
        sources=[RENAL_COLIC_WNY],
    )
    flank_pain_with_fever = rule(
        when=[any_of(_FLANK, present(LOIN_TO_GROIN_PAIN)), any_of(present(FEVER), present(CHILLS))],
        then=[
            supports(RENAL_COLIC, MODERATE),
            refers(SAME_DAY, to="emergency department", within="today", feared=RENAL_COLIC),
        ],
        because="Fever with flank pain is an infected kidney, which a stone can turn into sepsis.",
        sources=[RENAL_COLIC_WNY, PROJECT_JUDGEMENT],
    )
    movement_makes_it_worse = rule(
        when=[any_of(present(TRIGGERED_BY_MOVEMENT), present(RIGID_ABDOMEN))],
        then=[opposes(RENAL_COLIC, MODERATE)],
        because="Pain from moving comes from muscle, spine or a lining that is inflamed.",
        sources=[GENERAL_KNOWLEDGE],
    )
    urine_and_scan_for_a_stone = rule(
        when=[believed(RENAL_COLIC, at_least=POSSIBLE)],
        then=[
            recommends(URINALYSIS, SAME_DAY, for_=[RENAL_COLIC]),
            recommends(ABDOMINAL_IMAGING, SAME_DAY, for_=[RENAL_COLIC]),
        ],
        because="Blood in the urine supports a stone and a scan shows it.",
        sources=[RENAL_COLIC_WNY],
    )
    ketones_in_diabetes = rule(
        when=[_KETONES, _SUGAR],
        then=[
            supports(DIABETIC_KETOACIDOSIS, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=DIABETIC_KETOACIDOSIS),
            recommends(KETONE_TEST, EMERGENCY, for_=[DIABETIC_KETOACIDOSIS]),
        ],
        because="Ketones with sugar mean that insulin is missing and the blood turns sour.",
        sources=[LABTESTS_KETOACIDOSIS, GENERAL_KNOWLEDGE],
    )
    deep_breathing_in_diabetes = rule(
        when=[present(DEEP_BREATHING), _SUGAR],
        then=[
            supports(DIABETIC_KETOACIDOSIS, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=DIABETIC_KETOACIDOSIS),
        ],
        because="The body breathes the acid out, deep and without a pause.",
        sources=[LABTESTS_KETOACIDOSIS],
    )
    sick_and_thirsty_with_belly_cramps = rule(
        when=[any_of(present(VOMITING), _BELLY), present(THIRST), present(EXCESSIVE_URINE)],
        then=[
            supports(DIABETIC_KETOACIDOSIS, MODERATE),
            recommends(BEDSIDE_GLUCOSE_TEST, SAME_DAY, for_=[DIABETIC_KETOACIDOSIS]),
            recommends(KETONE_TEST, SAME_DAY, for_=[DIABETIC_KETOACIDOSIS]),
        ],
        because="Thirst, much urine and a sore sick belly are how diabetes of the young announces itself.",
        sources=[LABTESTS_KETOACIDOSIS],
    )
    sugar_explains_the_dryness = rule(
        when=[
            any_of(all_of(present(THIRST), present(EXCESSIVE_URINE)), all_of(present(DEEP_BREATHING), _SUGAR))
        ],
        then=[opposes(DEHYDRATION, STRONG)],
        because="A dry body saves its water, so thirst with much urine is sugar and not plain dehydration.",
        sources=[GENERAL_KNOWLEDGE],
    )
    sugar_not_high = rule(
        when=[measured(GLUCOSE, at_most=GLUCOSE_HIGH_WITH_SYMPTOMS)],
        then=[opposes(DIABETIC_KETOACIDOSIS, MODERATE)],
        because="Ketoacidosis mostly comes with high sugar.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="With some tablets against diabetes, and in pregnancy, it comes with nearly normal sugar.",
    )
    cramp_deep_in_the_anus = rule(
        when=[any_of(present(ANAL_CRAMP), present(PELVIC_FLOOR_SPASM))],
        then=[supports(ANAL_SPASM, STRONG)],
        because="The muscles of the pelvic floor cramp like any other, and wake people at night.",
        sources=[PELVIC_FLOOR_CENTER_PROCTALGIA],
    )
    anal_cramp_of_minutes = rule(
        when=[
            any_of(present(ANAL_CRAMP), present(PELVIC_FLOOR_SPASM)),
            any_of(measured(SPASM_DURATION, at_most=ANAL_CRAMP_LONGEST), present(SPASM_AT_NIGHT)),
        ],
        then=[supports(ANAL_SPASM, MODERATE)],
        because="It is over within seconds to minutes and leaves nothing behind.",
        sources=[PELVIC_FLOOR_CENTER_PROCTALGIA],
    )
    bleeding_or_fever_is_no_anal_cramp = rule(
        when=[
            any_of(present(ANAL_CRAMP), present(PELVIC_FLOOR_SPASM)),
            any_of(present(GASTROINTESTINAL_BLEEDING), present(FEVER), present(WEIGHT_LOSS)),
        ],
        then=[
            opposes(ANAL_SPASM, STRONG),
            refers(TWO_WEEKS, to="general practice", within="within two weeks"),
        ],
        because="Blood, fever or loss of weight ask for an abscess or a tumour instead.",
        sources=[PROJECT_JUDGEMENT],
    )
