"""Pain of legs on effort and of the trunk with faintness, told in general words.

For:      adults.
Not for:  children.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    WEAK,
    Topic,
    aged,
    all_of,
    any_of,
    has,
    lasting,
    opposes,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.benign import CALF_MUSCLE_TEAR, EXERCISE_CRAMP
from spasm_expert.facts.terms.causes.vascular import (
    ACUTE_AORTIC_SYNDROME,
    CHRONIC_EXERTIONAL_COMPARTMENT,
    DVT,
    PERIPHERAL_ARTERY_DISEASE,
    PULMONARY_EMBOLISM,
)
from spasm_expert.facts.terms.conditions.circulation import (
    CARDIOVASCULAR_DISEASE,
    HYPERLIPIDAEMIA,
    HYPERTENSION,
    PREVIOUS_DVT,
)
from spasm_expert.facts.terms.conditions.immunity import ACTIVE_CANCER
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.conditions.organs import POSTPARTUM_SIX_WEEKS
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS, COUGHING_BLOOD, SUDDEN_BREATHLESSNESS
from spasm_expert.facts.terms.findings.claudication import FOOT_NUMBNESS_ON_EXERCISE
from spasm_expert.facts.terms.findings.exposures import SMOKING
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_PAIN
from spasm_expert.facts.terms.findings.general import SHOCK
from spasm_expert.facts.terms.findings.heart import FAINTNESS, PLEURITIC_CHEST_PAIN, SYNCOPE
from spasm_expert.facts.terms.findings.leg_swelling import CALF_PAIN_ON_FOOT_RAISE, LEG_SWELLING
from spasm_expert.facts.terms.findings.limb_circulation import SUDDEN_CALF_PAIN
from spasm_expert.facts.terms.findings.muscle import CALF_TENDERNESS, TIGHT_BURSTING_LEG
from spasm_expert.facts.terms.findings.operations import (
    BEDRIDDEN_3_DAYS,
    CHILDBIRTH,
    RECENT_LEG_PLASTER,
    SURGERY,
)
from spasm_expert.facts.terms.findings.pain import CALF_PAIN, FLANK_PAIN, LEG_PAIN
from spasm_expert.facts.terms.findings.relief import GONE_WITHIN_10_MIN_STANDING_STILL, RELIEVED_BY_REST
from spasm_expert.facts.terms.findings.sensation import NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, BUTTOCK_SPASM, LEG_SPASM
from spasm_expert.facts.terms.findings.spine import BACK_PAIN
from spasm_expert.facts.terms.findings.strain import POP_HEARD, SUDDEN_PULL_FELT
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF28
from spasm_expert.rules.circulation.groups import (
    AORTIC_PAIN,
    ARTERY_RISK,
    CLAUDICATION,
    CLOT_RISK,
    LUNG_CLOT_SIGNS,
)
from spasm_expert.rules.limits.common import AGE_50, AGE_60, FOUR_WEEKS, SIX_WEEKS
from spasm_expert.rules.sources import (
    ACC_AHA_PAD_2024,
    COMPARTMENT_OR_ENTRAPMENT_2017,
    EDINBURGH_CLAUDICATION_1992,
    NICE_NG156,
    NICE_NG158,
    TENNIS_LEG_SMJ_2021,
)


class EffortAndTrunkPainTold(Topic):
    """Claudication, compartment pain of effort and the aorta from a history in general words."""

    leg_trouble_on_effort_that_rest_ends = rule(
        when=[
            any_of(present(LEG_PAIN), present(LEG_SPASM), present(BUTTOCK_SPASM)),
            present(TRIGGERED_BY_EXERTION),
            any_of(present(RELIEVED_BY_REST), present(GONE_WITHIN_10_MIN_STANDING_STILL)),
        ],
        then=[supports(PERIPHERAL_ARTERY_DISEASE, MODERATE, group=CLAUDICATION)],
        because="Muscle that hurts on effort and stops with rest lacks blood, walking or other effort alike.",
        sources=[EDINBURGH_CLAUDICATION_1992, ACC_AHA_PAD_2024],
        population=[aged(at_least=AGE_50)],
    )
    leg_trouble_on_effort_with_a_risk = rule(
        when=[
            any_of(present(LEG_PAIN), present(LEG_SPASM), present(BUTTOCK_SPASM)),
            present(TRIGGERED_BY_EXERTION),
            any_of(
                present(SMOKING),
                has(DIABETES),
                has(HYPERTENSION),
                has(HYPERLIPIDAEMIA),
                has(CARDIOVASCULAR_DISEASE),
            ),
        ],
        then=[supports(PERIPHERAL_ARTERY_DISEASE, WEAK, group=ARTERY_RISK)],
        because="Smoking, sugar, pressure and fat narrow the leg arteries.",
        sources=[ACC_AHA_PAD_2024],
        population=[aged(at_least=AGE_50)],
    )
    tight_or_numb_leg_on_effort_in_the_young = rule(
        when=[
            any_of(present(LEG_PAIN), present(LEG_SPASM)),
            present(TRIGGERED_BY_EXERTION),
            any_of(
                present(FOOT_NUMBNESS_ON_EXERCISE),
                present(TIGHT_BURSTING_LEG),
                all_of(any_of(present(TINGLING), present(NUMBNESS)), present(RELIEVED_BY_REST)),
            ),
        ],
        then=[
            supports(CHRONIC_EXERTIONAL_COMPARTMENT, MODERATE),
            opposes(EXERCISE_CRAMP, MODERATE),
        ],
        because="A muscle that swells in a tight sheath presses its nerve on every run, which no cramp does.",
        sources=[COMPARTMENT_OR_ENTRAPMENT_2017],
    )
    trunk_pain_with_faintness = rule(
        when=[
            aged(at_least=AGE_60),
            any_of(present(BACK_PAIN), present(FLANK_PAIN), present(ABDOMINAL_PAIN), present(BACK_SPASM)),
            any_of(present(FAINTNESS), present(SYNCOPE), present(COLLAPSE), present(SHOCK)),
        ],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, MODERATE, group=AORTIC_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because="A leaking aorta hurts in back or belly and makes faint before anything else shows.",
        sources=[NICE_NG156],
        red_flag=RF28,
    )
    sore_calf_with_a_strong_risk_of_clots = rule(
        when=[
            any_of(present(CALF_PAIN), present(CALF_TENDERNESS)),
            any_of(
                has(ACTIVE_CANCER),
                has(PREVIOUS_DVT),
                has(POSTPARTUM_SIX_WEEKS),
                lasting(CHILDBIRTH, at_most=SIX_WEEKS),
                present(BEDRIDDEN_3_DAYS),
                present(RECENT_LEG_PLASTER),
                lasting(SURGERY, at_most=FOUR_WEEKS),
            ),
        ],
        then=[supports(DVT, MODERATE, group=CLOT_RISK)],
        because="A sore calf in somebody whose blood clots easily is scanned before it is called a strain.",
        sources=[NICE_NG158],
    )
    pain_on_breathing_with_short_breath = rule(
        when=[
            any_of(present(PLEURITIC_CHEST_PAIN), present(COUGHING_BLOOD), present(SUDDEN_BREATHLESSNESS)),
            any_of(present(LEG_PAIN), present(LEG_SPASM), present(LEG_SWELLING), present(BREATHLESSNESS)),
        ],
        then=[supports(PULMONARY_EMBOLISM, MODERATE, group=LUNG_CLOT_SIGNS)],
        because="A clot that left the leg takes the breath and hurts on breathing in.",
        sources=[NICE_NG158],
    )
    calf_that_hurts_when_the_foot_is_raised = rule(
        when=[
            present(CALF_PAIN_ON_FOOT_RAISE),
            any_of(present(SUDDEN_CALF_PAIN), present(SUDDEN_PULL_FELT), present(POP_HEARD)),
        ],
        then=[supports(CALF_MUSCLE_TEAR, MODERATE)],
        because="Stretching a torn calf hurts at the tear.",
        sources=[TENNIS_LEG_SMJ_2021],
    )
