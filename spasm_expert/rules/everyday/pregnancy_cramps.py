"""Leg cramps in pregnancy."""

from spasm_expert.core.language import (
    MODERATE,
    POSSIBLE,
    ROUTINE,
    STRONG,
    WEAK,
    Topic,
    any_of,
    believed,
    measured,
    opposes,
    pregnant,
    present,
    recommends,
    rule,
    shown,
    spares,
    supports,
)
from spasm_expert.facts.terms.causes.benign import NOCTURNAL_LEG_CRAMP, PREGNANCY_CRAMP
from spasm_expert.facts.terms.causes.toxic import PRE_ECLAMPSIA
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import CALCIUM_TEST, MAGNESIUM_TEST
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import BLOOD_PRESSURE_TEST, URINALYSIS
from spasm_expert.facts.terms.findings.abdomen import UPPER_ABDOMINAL_PAIN
from spasm_expert.facts.terms.findings.course import EARLIER_IN_PREGNANCY
from spasm_expert.facts.terms.findings.cranial import VISUAL_DISTURBANCE
from spasm_expert.facts.terms.findings.headache import SEVERE_HEADACHE
from spasm_expert.facts.terms.findings.leg_swelling import ONE_SIDED_LEG_SWELLING
from spasm_expert.facts.terms.findings.sites import CALF_SPASM, LEG_SPASM
from spasm_expert.facts.terms.findings.skin import NEW_FACE_OR_HAND_SWELLING
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_DURATION
from spasm_expert.facts.terms.measurements.vitals import DIASTOLIC_PRESSURE, SYSTOLIC_PRESSURE
from spasm_expert.facts.terms.patterns import NOCTURNAL_CRAMP_PATTERN, TRUE_CRAMP
from spasm_expert.rules.limits.common import CRAMP_TEN_MINUTES
from spasm_expert.rules.limits.everyday import SECOND_TRIMESTER
from spasm_expert.rules.limits.toxic import HIGH_DIASTOLIC, HIGH_SYSTOLIC
from spasm_expert.rules.sources import (
    COCHRANE_PREGNANCY_CRAMPS_2020,
    NHS_LEG_CRAMPS,
    NICE_NG133,
    NICE_NG158,
    PROJECT_JUDGEMENT,
)

CRAMP_CORE = "cramp_core"


class PregnancyCramp(Topic):
    """Night cramps of the calf in the later months of a normal pregnancy.

    For: pregnant women with leg cramps.
    Not for: a swollen leg (clot) or headache and high pressure (pre-eclampsia), which have their own flags.
    """

    leg_cramp_in_pregnancy = rule(
        when=[pregnant(), any_of(shown(NOCTURNAL_CRAMP_PATTERN), shown(TRUE_CRAMP), present(LEG_SPASM))],
        then=[supports(PREGNANCY_CRAMP, MODERATE, group=CRAMP_CORE)],
        because="Leg cramps are a common and harmless companion of pregnancy.",
        sources=[NHS_LEG_CRAMPS, COCHRANE_PREGNANCY_CRAMPS_2020],
    )

    true_cramp_at_night_in_pregnancy = rule(
        when=[pregnant(), shown(NOCTURNAL_CRAMP_PATTERN), shown(TRUE_CRAMP)],
        then=[supports(PREGNANCY_CRAMP, STRONG, group=CRAMP_CORE)],
        because="A hard night cramp that a stretch ends is what pregnancy cramps are like.",
        sources=[NHS_LEG_CRAMPS, COCHRANE_PREGNANCY_CRAMPS_2020],
    )

    leg_cramp_from_the_second_trimester = rule(
        when=[pregnant(from_week=SECOND_TRIMESTER), present(LEG_SPASM)],
        then=[supports(PREGNANCY_CRAMP, MODERATE)],
        because="They come mostly in the second and third trimester.",
        sources=[NHS_LEG_CRAMPS, COCHRANE_PREGNANCY_CRAMPS_2020],
    )

    short_night_cramp_in_pregnancy = rule(
        when=[
            pregnant(),
            shown(NOCTURNAL_CRAMP_PATTERN),
            measured(SPASM_DURATION, at_most=CRAMP_TEN_MINUTES),
        ],
        then=[supports(PREGNANCY_CRAMP, MODERATE)],
        because="Like every plain cramp it is over within minutes.",
        sources=[NHS_LEG_CRAMPS],
    )

    same_cramps_in_an_earlier_pregnancy = rule(
        when=[pregnant(), any_of(present(EARLIER_IN_PREGNANCY), present(CALF_SPASM))],
        then=[supports(PREGNANCY_CRAMP, WEAK)],
        because="The calf is the usual place, and women who had them once tend to have them again.",
        sources=[COCHRANE_PREGNANCY_CRAMPS_2020, PROJECT_JUDGEMENT],
    )

    swollen_leg_headache_or_vision_in_pregnancy = rule(
        when=[
            any_of(
                present(ONE_SIDED_LEG_SWELLING),
                present(SEVERE_HEADACHE),
                present(VISUAL_DISTURBANCE),
                present(NEW_FACE_OR_HAND_SWELLING),
                present(UPPER_ABDOMINAL_PAIN),
            )
        ],
        then=[opposes(PREGNANCY_CRAMP, STRONG)],
        because=(
            "One swollen leg suggests a clot, and headache, sight or face swelling suggest pre-eclampsia."
        ),
        sources=[NICE_NG158, NICE_NG133],
    )

    pregnancy_explains_the_cramp_better = rule(
        when=[pregnant(), shown(NOCTURNAL_CRAMP_PATTERN)],
        then=[opposes(NOCTURNAL_LEG_CRAMP, WEAK)],
        because="In pregnancy the same cramp has its own name and its own advice.",
        sources=[PROJECT_JUDGEMENT],
    )

    checks_for_cramps_in_pregnancy = rule(
        when=[pregnant(), believed(PREGNANCY_CRAMP, at_least=POSSIBLE)],
        then=[
            recommends(BLOOD_PRESSURE_TEST, ROUTINE, for_=[PREGNANCY_CRAMP, PRE_ECLAMPSIA]),
            recommends(URINALYSIS, ROUTINE, for_=[PRE_ECLAMPSIA]),
            spares(MAGNESIUM_TEST),
            spares(CALCIUM_TEST),
        ],
        because=(
            "Pressure and urine are checked at every antenatal visit; salts matter only with signs of tetany."
        ),
        sources=[NICE_NG133, COCHRANE_PREGNANCY_CRAMPS_2020],
    )

    high_pressure_in_pregnancy = rule(
        when=[
            pregnant(),
            any_of(
                measured(SYSTOLIC_PRESSURE, at_least=HIGH_SYSTOLIC),
                measured(DIASTOLIC_PRESSURE, at_least=HIGH_DIASTOLIC),
            ),
        ],
        then=[opposes(PREGNANCY_CRAMP, STRONG)],
        because="High pressure in pregnancy asks for pre-eclampsia before a cramp is called harmless.",
        sources=[NICE_NG133],
    )
