"""Pre-eclampsia and eclampsia.

For:      pregnant women, and women who gave birth within six weeks.
Not for:  ordinary leg cramps of pregnancy.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    Topic,
    any_of,
    believed,
    has,
    lasting,
    measured,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.toxic import PRE_ECLAMPSIA
from spasm_expert.facts.terms.conditions.organs import POSTPARTUM_SIX_WEEKS
from spasm_expert.facts.terms.diagnostic_tests.blood import FULL_BLOOD_COUNT
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import CREATININE_TEST
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import LIVER_PANEL
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import (
    BLOOD_PRESSURE_TEST,
    URINE_PROTEIN_TEST,
)
from spasm_expert.facts.terms.findings.abdomen import UPPER_ABDOMINAL_PAIN
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.cranial import VISUAL_DISTURBANCE
from spasm_expert.facts.terms.findings.headache import SEVERE_HEADACHE
from spasm_expert.facts.terms.findings.laboratory_findings import URINE_PROTEIN
from spasm_expert.facts.terms.findings.operations import CHILDBIRTH
from spasm_expert.facts.terms.findings.reflexes import BRISK_REFLEXES, CLONUS
from spasm_expert.facts.terms.findings.skin import NEW_FACE_OR_HAND_SWELLING
from spasm_expert.facts.terms.measurements.patient_and_spasm import WEEKS_PREGNANT
from spasm_expert.facts.terms.measurements.vitals import DIASTOLIC_PRESSURE, SYSTOLIC_PRESSURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF26
from spasm_expert.rules.limits.common import SIX_WEEKS
from spasm_expert.rules.limits.toxic import (
    HIGH_DIASTOLIC,
    HIGH_SYSTOLIC,
    LATER_PREGNANCY,
    SEVERE_DIASTOLIC,
    SEVERE_SYSTOLIC,
)
from spasm_expert.rules.sources import NICE_NG133, PROJECT_JUDGEMENT
from spasm_expert.rules.toxic.groups import PRE_ECLAMPSIA_SYMPTOMS

_LATER_PREGNANCY = any_of(
    pregnant(from_week=LATER_PREGNANCY), has(POSTPARTUM_SIX_WEEKS), lasting(CHILDBIRTH, at_most=SIX_WEEKS)
)
_ANY_WEEK = any_of(pregnant(), has(POSTPARTUM_SIX_WEEKS), lasting(CHILDBIRTH, at_most=SIX_WEEKS))
_HIGH = any_of(
    measured(SYSTOLIC_PRESSURE, at_least=HIGH_SYSTOLIC),
    measured(DIASTOLIC_PRESSURE, at_least=HIGH_DIASTOLIC),
)
_SEVERE = any_of(
    measured(SYSTOLIC_PRESSURE, at_least=SEVERE_SYSTOLIC),
    measured(DIASTOLIC_PRESSURE, at_least=SEVERE_DIASTOLIC),
)
_ALARMING = any_of(present(SEVERE_HEADACHE), present(VISUAL_DISTURBANCE), present(UPPER_ABDOMINAL_PAIN))


class PreEclampsia(Topic):
    """Pre-eclampsia and eclampsia."""

    severe_pressure_seizure_or_clonus_in_pregnancy = rule(
        when=[_ANY_WEEK, any_of(_SEVERE, present(SEIZURE), present(CLONUS))],
        then=[
            supports(PRE_ECLAMPSIA, STRONG),
            refers(EMERGENCY, to="maternity unit", within="now", feared=PRE_ECLAMPSIA),
        ],
        because="Very high pressure, a fit or clonus means that brain and child are in danger now.",
        sources=[NICE_NG133],
        red_flag=RF26,
    )
    alarming_symptom_in_later_pregnancy = rule(
        when=[_LATER_PREGNANCY, _ALARMING],
        then=[
            supports(PRE_ECLAMPSIA, STRONG, group=PRE_ECLAMPSIA_SYMPTOMS),
            refers(EMERGENCY, to="maternity unit", within="now", feared=PRE_ECLAMPSIA),
        ],
        because="Severe headache, disturbed sight or pain below the ribs can come minutes before a fit.",
        sources=[NICE_NG133, PROJECT_JUDGEMENT],
        caveat="With a normal blood pressure measured now the same day is enough.",
        red_flag=RF26,
    )
    high_pressure_or_swelling_in_later_pregnancy = rule(
        when=[_LATER_PREGNANCY, any_of(_HIGH, present(NEW_FACE_OR_HAND_SWELLING))],
        then=[
            supports(PRE_ECLAMPSIA, STRONG, group=PRE_ECLAMPSIA_SYMPTOMS),
            refers(SAME_DAY, to="maternity unit", within="today", feared=PRE_ECLAMPSIA),
        ],
        because=(
            "Pressure from 140 over 90, or a swollen face, after 20 weeks is pre-eclampsia until excluded."
        ),
        sources=[NICE_NG133],
        red_flag=RF26,
    )
    warning_sign_with_the_week_unknown = rule(
        when=[_ANY_WEEK, any_of(_HIGH, _ALARMING, present(NEW_FACE_OR_HAND_SWELLING))],
        then=[
            supports(PRE_ECLAMPSIA, MODERATE, group=PRE_ECLAMPSIA_SYMPTOMS),
            refers(SAME_DAY, to="maternity unit", within="today", feared=PRE_ECLAMPSIA),
        ],
        because="Whatever the week, such a sign in pregnancy is looked at the same day.",
        sources=[NICE_NG133, PROJECT_JUDGEMENT],
        red_flag=RF26,
    )
    protein_or_brisk_reflexes_in_pregnancy = rule(
        when=[_LATER_PREGNANCY, _HIGH, any_of(present(URINE_PROTEIN), present(BRISK_REFLEXES))],
        then=[supports(PRE_ECLAMPSIA, STRONG)],
        because="Protein in the urine or brisk reflexes with high pressure complete the picture.",
        sources=[NICE_NG133],
    )
    before_twenty_weeks = rule(
        when=[pregnant(), measured(WEEKS_PREGNANT, below=LATER_PREGNANCY)],
        then=[opposes(PRE_ECLAMPSIA, STRONG)],
        because="It hardly ever begins before 20 weeks.",
        sources=[NICE_NG133],
    )
    tests_for_pre_eclampsia = rule(
        when=[believed(PRE_ECLAMPSIA, at_least=POSSIBLE)],
        then=[
            recommends(BLOOD_PRESSURE_TEST, EMERGENCY, for_=[PRE_ECLAMPSIA]),
            recommends(URINE_PROTEIN_TEST, SAME_DAY, for_=[PRE_ECLAMPSIA]),
            recommends(FULL_BLOOD_COUNT, SAME_DAY, for_=[PRE_ECLAMPSIA]),
            recommends(LIVER_PANEL, SAME_DAY, for_=[PRE_ECLAMPSIA]),
            recommends(CREATININE_TEST, SAME_DAY, for_=[PRE_ECLAMPSIA]),
        ],
        because="Pressure, protein, platelets, liver and kidneys show how far it has gone.",
        sources=[NICE_NG133],
    )
