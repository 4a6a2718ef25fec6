"""Results of blood and urine that are told without a number, and what drugs make of a number.

For:      reports that say `raised` or `present` and no more.
Not for:  values with a number and unit, which the topics of their diseases read.
"""

from __future__ import annotations

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    aged,
    any_of,
    has,
    measured,
    present,
    recommends,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import (
    HYPOCALCAEMIA,
    HYPOMAGNESAEMIA,
    PRIMARY_HYPERALDOSTERONISM,
)
from spasm_expert.facts.terms.causes.muscle import (
    INFLAMMATORY_MYOPATHY,
    LOCAL_TRISMUS,
    METABOLIC_MYOPATHY,
    RHABDOMYOLYSIS,
)
from spasm_expert.facts.terms.conditions.circulation import HYPERTENSION
from spasm_expert.facts.terms.conditions.metabolism import PANCREATITIS
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.drugs.classes import CALCIUM_CHANNEL_BLOCKER, DIURETIC, RAAS_INHIBITOR
from spasm_expert.facts.terms.drugs.more_classes import BETA_BLOCKER
from spasm_expert.facts.terms.findings.abdomen import FATTY_STOOLS
from spasm_expert.facts.terms.findings.course import SEVERE_SPASMS, WORSENING_SPASMS
from spasm_expert.facts.terms.findings.laboratory_findings import (
    MYOGLOBIN_IN_URINE,
    RAISED_CREATINE_KINASE,
    URINE_BLOOD_WITHOUT_RED_CELLS,
)
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, TENDER_JAW_MUSCLES
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.timing import SPASM_AROUND_EXERCISE
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.findings.weakness import PROXIMAL_WEAKNESS
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.vitals import SYSTOLIC_PRESSURE
from spasm_expert.rules.limits.common import ADULT
from spasm_expert.rules.limits.toxic import HIGH_SYSTOLIC
from spasm_expert.rules.metabolic.phrases import (
    ANY_MUSCLE_COMPLAINT,
    MUSCLE_ENZYMES,
    PIGMENT,
    RECENT_EFFORT,
)
from spasm_expert.rules.sources import (
    AAST_RHABDOMYOLYSIS_2022,
    EULAR_ACR_MYOSITIS_2017,
    GENERAL_KNOWLEDGE,
    PRIMARY_ALDOSTERONISM_2022,
    PROJECT_JUDGEMENT,
)


class ResultsInWords(Topic):
    """Results told in words, and what goes with a number."""

    creatine_kinase_raised_with_a_muscle_complaint = rule(
        when=[present(RAISED_CREATINE_KINASE), ANY_MUSCLE_COMPLAINT],
        then=[
            supports(RHABDOMYOLYSIS, WEAK, group=MUSCLE_ENZYMES),
            refers(TWO_WEEKS, to="general practice", within="within two weeks"),
            recommends(CREATINE_KINASE_TEST, TWO_WEEKS, for_=[RHABDOMYOLYSIS, INFLAMMATORY_MYOPATHY]),
        ],
        because="A raised creatine kinase means that muscle leaks, and only the number tells how much.",
        sources=[AAST_RHABDOMYOLYSIS_2022, PROJECT_JUDGEMENT],
    )
    creatine_kinase_raised_with_severe_spasms_effort_or_dark_urine = rule(
        when=[
            present(RAISED_CREATINE_KINASE),
            any_of(present(SEVERE_SPASMS), present(WORSENING_SPASMS), present(DARK_URINE), RECENT_EFFORT),
        ],
        then=[
            supports(RHABDOMYOLYSIS, MODERATE, group=MUSCLE_ENZYMES),
            refers(SAME_DAY, to="emergency department", within="today", feared=RHABDOMYOLYSIS),
        ],
        because="Where muscle may be breaking down, the number is needed today, with kidneys and potassium.",
        sources=[AAST_RHABDOMYOLYSIS_2022],
    )
    creatine_kinase_raised_with_weak_hips_or_shoulders = rule(
        when=[present(RAISED_CREATINE_KINASE), present(PROXIMAL_WEAKNESS)],
        then=[supports(INFLAMMATORY_MYOPATHY, MODERATE, group=MUSCLE_ENZYMES)],
        because="Weak hips and shoulders with leaking muscle are a disease of muscle.",
        sources=[EULAR_ACR_MYOSITIS_2017],
    )
    myoglobin_told = rule(
        when=[present(MYOGLOBIN_IN_URINE)],
        then=[
            supports(RHABDOMYOLYSIS, STRONG, group=PIGMENT),
            refers(EMERGENCY, to="emergency department", within="now", feared=RHABDOMYOLYSIS),
        ],
        because="Myoglobin passes into the urine only when much muscle is breaking down.",
        sources=[AAST_RHABDOMYOLYSIS_2022],
    )
    muscle_pigment_after_effort_in_the_young = rule(
        when=[
            any_of(present(MYOGLOBIN_IN_URINE), present(URINE_BLOOD_WITHOUT_RED_CELLS), present(DARK_URINE)),
            any_of(present(SPASM_AROUND_EXERCISE), present(TRIGGERED_BY_EXERTION)),
            aged(below=ADULT),
        ],
        then=[supports(METABOLIC_MYOPATHY, STRONG)],
        because="A child whose muscles break down with sport may lack an enzyme that feeds them.",
        sources=[GENERAL_KNOWLEDGE],
    )
    potassium_low_on_drugs_that_hold_it = rule(
        when=[has(HYPERTENSION), measured(POTASSIUM, below=LOWER_REFERENCE), taking(RAAS_INHIBITOR)],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, MODERATE)],
        because="These drugs raise potassium, so something drives it out against them.",
        sources=[PRIMARY_ALDOSTERONISM_2022, GENERAL_KNOWLEDGE],
    )
    pressure_high_on_three_drugs = rule(
        when=[
            measured(SYSTOLIC_PRESSURE, at_least=HIGH_SYSTOLIC),
            taking(DIURETIC),
            taking(RAAS_INHIBITOR),
            any_of(taking(CALCIUM_CHANNEL_BLOCKER), taking(BETA_BLOCKER)),
        ],
        then=[supports(PRIMARY_HYPERALDOSTERONISM, MODERATE)],
        because="Pressure that stays high on three drugs with a diuretic is the first to be tested for it.",
        sources=[PRIMARY_ALDOSTERONISM_2022],
    )
    fat_is_not_absorbed = rule(
        when=[any_of(present(FATTY_STOOLS), has(PANCREATITIS)), present(MUSCLE_SPASM)],
        then=[supports(HYPOCALCAEMIA, WEAK), supports(HYPOMAGNESAEMIA, WEAK)],
        because="Fat that stays in the bowel binds calcium and magnesium and takes vitamin D with it.",
        sources=[GENERAL_KNOWLEDGE],
    )
    chewing_muscles_are_tender = rule(
        when=[present(TENDER_JAW_MUSCLES)],
        then=[supports(LOCAL_TRISMUS, MODERATE)],
        because="A disorder of the jaw joint makes its muscles sore to press.",
        sources=[GENERAL_KNOWLEDGE],
    )
