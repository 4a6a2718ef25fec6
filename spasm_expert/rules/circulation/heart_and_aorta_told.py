"""Heart and aorta told in plain words, where only a jaw, an arm, a flank or the upper back hurts.

For:      everybody who names the place and one sign that does not belong to a muscle.
Not for:  chest pain itself, which has a topic of its own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    Topic,
    aged,
    any_of,
    lasting,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.vascular import ACUTE_AORTIC_SYNDROME, ACUTE_CORONARY_SYNDROME
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.course import ABRUPT_START_OF_TROUBLE
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_PAIN, NAUSEA, VOMITING
from spasm_expert.facts.terms.findings.general import SWEATING
from spasm_expert.facts.terms.findings.heart import FAINTNESS, PAIN_ON_GENERAL_EFFORT, SYNCOPE
from spasm_expert.facts.terms.findings.jaw_throat import JAW_PAIN
from spasm_expert.facts.terms.findings.pain import ARM_PAIN, FLANK_PAIN
from spasm_expert.facts.terms.findings.sites_upper import SHOULDER_SPASM
from spasm_expert.facts.terms.findings.spine import THORACIC_BACK_PAIN
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF27, RF28
from spasm_expert.rules.circulation.groups import AORTIC_PAIN, HEART_PAIN
from spasm_expert.rules.limits.common import AGE_40, AGE_50, ONE_DAY
from spasm_expert.rules.sources import NICE_CG95, NICE_NG156, PROJECT_JUDGEMENT

_SEVERE_SIDE_OR_BELLY = any_of(
    present(FLANK_PAIN, severity="severe"), present(ABDOMINAL_PAIN, severity="severe")
)
_WHERE_THE_HEART_IS_FELT = any_of(
    present(JAW_PAIN), present(ARM_PAIN), present(THORACIC_BACK_PAIN), present(SHOULDER_SPASM)
)


class HeartAndAortaTold(Topic):
    """Heart attack and bursting aorta in a history told in general words."""

    jaw_arm_or_back_pain_that_effort_brings = rule(
        when=[
            _WHERE_THE_HEART_IS_FELT,
            any_of(present(PAIN_ON_GENERAL_EFFORT), present(SWEATING), present(BREATHLESSNESS)),
        ],
        then=[
            supports(ACUTE_CORONARY_SYNDROME, MODERATE, group=HEART_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_CORONARY_SYNDROME),
        ],
        because="Jaw, arm or upper back that hurts on effort, or with sweating, may be the heart alone.",
        sources=[NICE_CG95],
        caveat="Sweat of sport or of fever counts too, which is the price of not missing the heart.",
        red_flag=RF27,
    )
    jaw_arm_or_back_pain_with_nausea_in_middle_age_or_later = rule(
        when=[
            _WHERE_THE_HEART_IS_FELT,
            any_of(present(NAUSEA), present(VOMITING), present(FAINTNESS), present(SYNCOPE)),
            aged(at_least=AGE_40),
        ],
        then=[
            supports(ACUTE_CORONARY_SYNDROME, MODERATE, group=HEART_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_CORONARY_SYNDROME),
        ],
        because="From middle age such a pain with nausea or faintness is the heart until an ECG says no.",
        sources=[NICE_CG95, PROJECT_JUDGEMENT],
        caveat="The general rule knows no age; below forty a sore jaw with nausea is hardly ever the heart.",
        red_flag=RF27,
    )
    sudden_severe_flank_or_belly_pain_after_fifty = rule(
        when=[
            _SEVERE_SIDE_OR_BELLY,
            any_of(
                present(ABRUPT_START_OF_TROUBLE),
                lasting(FLANK_PAIN, at_most=ONE_DAY),
                lasting(ABDOMINAL_PAIN, at_most=ONE_DAY),
            ),
            aged(above=AGE_50),
        ],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, MODERATE, group=AORTIC_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because="A first bad colic of flank or belly after fifty is an aneurysm until imaging says no.",
        sources=[NICE_NG156],
        red_flag=RF28,
    )
    severe_flank_pain = rule(
        when=[present(FLANK_PAIN, severity="severe")],
        then=[refers(SAME_DAY, to="general practice or urgent care", within="today")],
        because="Severe pain of the flank is a kidney, a vessel or the spine before it is a muscle.",
        sources=[NICE_NG156, PROJECT_JUDGEMENT],
    )
