"""Limbs in danger, told without the words of the textbook: how bad, how sudden, how cold.

For:      everybody who tells of limb pain with numbness, tightness, cold or a recent birth in plain words.
Not for:  measured pressures and indices, which have their own topics.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    all_of,
    any_of,
    has,
    lasting,
    measured,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.vascular import (
    ACUTE_LIMB_ISCHAEMIA,
    CHRONIC_LIMB_THREATENING_ISCHAEMIA,
    COMPARTMENT_SYNDROME,
    DVT,
)
from spasm_expert.facts.terms.conditions.organs import POSTPARTUM_SIX_WEEKS
from spasm_expert.facts.terms.findings.claudication import FOOT_PAIN_AT_REST
from spasm_expert.facts.terms.findings.compartment import (
    PAIN_OUT_OF_PROPORTION,
    RISING_ANALGESIC_NEED,
    SWELLING_OF_PAINFUL_LIMB,
    TENSE_COMPARTMENT,
)
from spasm_expert.facts.terms.findings.course import ABRUPT_START_OF_TROUBLE
from spasm_expert.facts.terms.findings.injuries import CRUSH_INJURY, LIMB_FRACTURE, LONG_LIE
from spasm_expert.facts.terms.findings.limb_circulation import (
    BLUE_LIMB,
    COLD_LIMB,
    LEG_SORE,
    PALE_LIMB,
    PULSELESS_LIMB,
    SUDDEN_LIMB_PAIN,
)
from spasm_expert.facts.terms.findings.muscle import CALF_TENDERNESS, MUSCLE_SWELLING
from spasm_expert.facts.terms.findings.operations import BLOOD_FLOW_RESTORED, CHILDBIRTH, TIGHT_CAST
from spasm_expert.facts.terms.findings.pain import (
    ARM_PAIN,
    CALF_PAIN,
    LEG_PAIN,
    SEVERE_MUSCLE_PAIN,
    THIGH_PAIN,
)
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_HANGING_LEG
from spasm_expert.facts.terms.findings.sensation import NEW_LIMB_NUMBNESS, NUMBNESS, SUDDEN_NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites import LEG_SPASM
from spasm_expert.facts.terms.findings.sites_upper import ARM_SPASM
from spasm_expert.facts.terms.findings.weakness import NEW_WEAKNESS, WEAKNESS
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.facts.terms.red_flags import RF02, RF03, RF04, RF05
from spasm_expert.rules.circulation.groups import COMPARTMENT_SIGNS, LIMB_PERFUSION
from spasm_expert.rules.limits.circulation import SUDDEN_ISCHAEMIA
from spasm_expert.rules.limits.common import ONE_DAY, SIX_WEEKS
from spasm_expert.rules.sources import (
    BOAST_COMPARTMENT_2014,
    NHS_HIGHLAND_LIMB_ISCHAEMIA,
    NICE_NG158,
    PROJECT_JUDGEMENT,
)

_SEVERE_LIMB_PAIN = any_of(
    present(LEG_PAIN, severity="severe"),
    present(CALF_PAIN, severity="severe"),
    present(THIGH_PAIN, severity="severe"),
    present(ARM_PAIN, severity="severe"),
    present(SEVERE_MUSCLE_PAIN),
    present(PAIN_OUT_OF_PROPORTION),
)
_NERVE_FAILS = any_of(present(NUMBNESS), present(TINGLING), present(WEAKNESS))
_LIMB_WAS_CRUSHED = any_of(
    present(CRUSH_INJURY), present(LONG_LIE), present(BLOOD_FLOW_RESTORED), present(TIGHT_CAST)
)
_BLOODLESS = any_of(present(COLD_LIMB), present(PALE_LIMB), present(BLUE_LIMB), present(PULSELESS_LIMB))


class LimbDangerTold(Topic):
    """Compartment syndrome, blocked arteries and clots in a history told in general words."""

    severe_pain_in_a_tense_limb = rule(
        when=[_SEVERE_LIMB_PAIN, present(TENSE_COMPARTMENT)],
        then=[
            supports(COMPARTMENT_SYNDROME, STRONG, group=COMPARTMENT_SIGNS),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because="Severe pain in a limb as tense as wood is pressure in the muscle until it is measured.",
        sources=[BOAST_COMPARTMENT_2014],
        red_flag=RF02,
    )
    severe_pain_and_a_failing_nerve_after_a_fracture = rule(
        when=[_SEVERE_LIMB_PAIN, present(LIMB_FRACTURE), _NERVE_FAILS],
        then=[
            supports(COMPARTMENT_SYNDROME, MODERATE, group=COMPARTMENT_SIGNS),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because="A broken limb that hurts badly and goes numb or weak may be losing muscle to pressure.",
        sources=[BOAST_COMPARTMENT_2014, PROJECT_JUDGEMENT],
        caveat="Every fracture hurts; the numbness or weakness is what makes it an emergency.",
        red_flag=RF02,
    )
    pressed_or_crushed_limb_that_swells_and_fails = rule(
        when=[
            _LIMB_WAS_CRUSHED,
            any_of(present(MUSCLE_SWELLING), present(SWELLING_OF_PAINFUL_LIMB), _SEVERE_LIMB_PAIN),
            _NERVE_FAILS,
        ],
        then=[
            supports(COMPARTMENT_SYNDROME, STRONG, group=COMPARTMENT_SIGNS),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because="A limb that was pressed for long swells inside its sheath and strangles its own nerves.",
        sources=[BOAST_COMPARTMENT_2014],
        red_flag=RF02,
    )
    painkillers_fail_under_a_cast = rule(
        when=[present(TIGHT_CAST), present(RISING_ANALGESIC_NEED)],
        then=[
            supports(COMPARTMENT_SYNDROME, MODERATE, group=COMPARTMENT_SIGNS),
            refers(EMERGENCY, to="emergency department", within="now", feared=COMPARTMENT_SYNDROME),
        ],
        because="Under a cast a growing need for painkillers is often the only sign of rising pressure.",
        sources=[BOAST_COMPARTMENT_2014],
        red_flag=RF02,
    )
    sudden_pain_with_lost_feeling = rule(
        when=[
            present(SUDDEN_LIMB_PAIN),
            any_of(
                present(SUDDEN_NUMBNESS),
                all_of(present(NEW_LIMB_NUMBNESS), present(WEAKNESS)),
                all_of(present(NUMBNESS), present(NEW_WEAKNESS)),
            ),
        ],
        then=[
            supports(ACUTE_LIMB_ISCHAEMIA, MODERATE, group=LIMB_PERFUSION),
            refers(
                EMERGENCY,
                to="vascular surgeon on call, by phone",
                within="now",
                feared=ACUTE_LIMB_ISCHAEMIA,
            ),
        ],
        because="Pain that strikes together with loss of feeling or of strength may be a limb without blood.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA],
        caveat="A root pressed in the back does the same; the pulses decide, and they are felt first.",
        red_flag=RF03,
    )
    limb_spasm_of_hours_in_a_bloodless_limb = rule(
        when=[
            any_of(present(LEG_SPASM), present(ARM_SPASM)),
            measured(SPASM_SINCE, at_most=ONE_DAY),
            _BLOODLESS,
        ],
        then=[
            supports(ACUTE_LIMB_ISCHAEMIA, STRONG, group=LIMB_PERFUSION),
            refers(
                EMERGENCY,
                to="vascular surgeon on call, by phone",
                within="now",
                feared=ACUTE_LIMB_ISCHAEMIA,
            ),
        ],
        because="What feels like a first cramp in a cold, pale or pulseless limb is a blocked artery.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA],
        red_flag=RF03,
    )
    limb_pain_of_days_in_a_bloodless_limb = rule(
        when=[
            any_of(
                all_of(
                    present(ABRUPT_START_OF_TROUBLE),
                    any_of(present(LEG_PAIN), present(ARM_PAIN), present(FOOT_PAIN_AT_REST)),
                ),
                lasting(FOOT_PAIN_AT_REST, at_most=SUDDEN_ISCHAEMIA),
                lasting(CALF_PAIN, at_most=SUDDEN_ISCHAEMIA),
                lasting(THIGH_PAIN, at_most=SUDDEN_ISCHAEMIA),
            ),
            _BLOODLESS,
        ],
        then=[
            supports(ACUTE_LIMB_ISCHAEMIA, STRONG, group=LIMB_PERFUSION),
            refers(
                EMERGENCY,
                to="vascular surgeon on call, by phone",
                within="now",
                feared=ACUTE_LIMB_ISCHAEMIA,
            ),
        ],
        because="New pain in a limb that is cold, pale, blue or without pulse is fresh loss of blood.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA],
        red_flag=RF03,
    )
    sore_foot_that_hurts_at_rest = rule(
        when=[present(LEG_SORE), present(FOOT_PAIN_AT_REST)],
        then=[
            supports(CHRONIC_LIMB_THREATENING_ISCHAEMIA, MODERATE, group=LIMB_PERFUSION),
            refers(
                SAME_DAY, to="vascular surgery", within="today", feared=CHRONIC_LIMB_THREATENING_ISCHAEMIA
            ),
        ],
        because="A sore that does not heal on a foot that hurts at rest has too little blood.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA],
        red_flag=RF04,
    )
    leg_pain_that_hanging_the_leg_eases = rule(
        when=[present(RELIEVED_BY_HANGING_LEG), any_of(present(LEG_SPASM), present(LEG_PAIN))],
        then=[
            supports(CHRONIC_LIMB_THREATENING_ISCHAEMIA, WEAK, group=LIMB_PERFUSION),
            refers(TWO_WEEKS, to="vascular clinic or general practice", within="within two weeks"),
        ],
        because="A leg that feels better hanging out of the bed may be short of arterial blood.",
        sources=[NHS_HIGHLAND_LIMB_ISCHAEMIA, PROJECT_JUDGEMENT],
        caveat="Some who hang the leg out merely stretch it; pain of the foot makes it far more urgent.",
    )
    calf_pain_after_birth = rule(
        when=[
            any_of(has(POSTPARTUM_SIX_WEEKS), lasting(CHILDBIRTH, at_most=SIX_WEEKS)),
            any_of(present(CALF_PAIN), present(CALF_TENDERNESS)),
        ],
        then=[
            supports(DVT, MODERATE),
            refers(SAME_DAY, to="maternity unit or emergency department", within="today", feared=DVT),
        ],
        because="In the six weeks after birth a sore calf is a clot until scanned, on whichever side.",
        sources=[NICE_NG158, PROJECT_JUDGEMENT],
        red_flag=RF05,
    )
