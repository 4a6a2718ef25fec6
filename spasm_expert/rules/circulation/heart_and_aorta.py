"""Heart and great vessels that pass for a cramp of chest, jaw, arm or back.

For:      everybody with chest pain, or sudden severe pain of trunk or back.
Not for:  a sore spot of the chest wall that hurts on touch and movement only.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    ROUTINE,
    STRONG,
    Topic,
    absent,
    aged,
    any_of,
    believed,
    has,
    not_stated,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.vascular import ACUTE_AORTIC_SYNDROME, ACUTE_CORONARY_SYNDROME
from spasm_expert.facts.terms.conditions.circulation import AORTIC_ANEURYSM
from spasm_expert.facts.terms.diagnostic_tests.circulation import CT_ANGIOGRAPHY
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.findings.abdomen import PULSATILE_ABDOMINAL_MASS, SUDDEN_SEVERE_TRUNK_PAIN
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.emg_ecg import ECG_ISCHAEMIA
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_PAIN, NAUSEA
from spasm_expert.facts.terms.findings.general import SHOCK, SWEATING
from spasm_expert.facts.terms.findings.heart import (
    CHEST_PAIN,
    CHEST_PAIN_LOCAL_TO_TOUCH,
    FAINTNESS,
    JAW_ARM_OR_UPPER_BACK_PAIN,
    PAIN_ON_GENERAL_EFFORT,
    SYNCOPE,
    TEARING_CHEST_OR_BACK_PAIN,
)
from spasm_expert.facts.terms.findings.limb_circulation import WEAK_ARM_PULSE
from spasm_expert.facts.terms.findings.pain import FLANK_PAIN
from spasm_expert.facts.terms.findings.sites import ABDOMINAL_SPASM, BACK_SPASM, CHEST_SPASM, FLANK_SPASM
from spasm_expert.facts.terms.findings.spine import BACK_PAIN, PAIN_NOT_SET_OFF_BY_MOVEMENT
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF27, RF28
from spasm_expert.rules.circulation.groups import AORTIC_PAIN, HEART_PAIN
from spasm_expert.rules.limits.common import AGE_40, AGE_50
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE, NICE_CG95, NICE_NG156, PROJECT_JUDGEMENT

_ALARM = any_of(
    present(SWEATING),
    present(BREATHLESSNESS),
    present(NAUSEA),
    present(FAINTNESS),
    present(SYNCOPE),
    present(PAIN_ON_GENERAL_EFFORT),
)


class HeartAndAorta(Topic):
    """Acute coronary syndrome, aortic dissection and ruptured aneurysm."""

    chest_pain_with_an_alarm_sign = rule(
        when=[
            any_of(present(CHEST_PAIN), present(CHEST_SPASM)),
            any_of(_ALARM, present(JAW_ARM_OR_UPPER_BACK_PAIN)),
        ],
        then=[
            supports(ACUTE_CORONARY_SYNDROME, STRONG, group=HEART_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_CORONARY_SYNDROME),
        ],
        because=(
            "Pain or cramp of the chest with sweating, breathlessness, nausea, faintness or effort may be "
            "the heart."
        ),
        sources=[NICE_CG95],
        red_flag=RF27,
    )
    jaw_arm_or_back_pain_with_an_alarm_sign = rule(
        when=[present(JAW_ARM_OR_UPPER_BACK_PAIN), _ALARM],
        then=[
            supports(ACUTE_CORONARY_SYNDROME, STRONG, group=HEART_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_CORONARY_SYNDROME),
        ],
        because="A heart attack may be felt only in jaw, arm or upper back.",
        sources=[NICE_CG95],
        red_flag=RF27,
    )
    chest_pain_not_known_to_be_local = rule(
        when=[present(CHEST_PAIN), not_stated(CHEST_PAIN_LOCAL_TO_TOUCH)],
        then=[supports(ACUTE_CORONARY_SYNDROME, MODERATE, group=HEART_PAIN)],
        because="Chest pain is the heart until it is known to be local to touch and movement.",
        sources=[NICE_CG95, PROJECT_JUDGEMENT],
        caveat="Nobody has said whether it is local, and that must not be taken for harmless.",
    )
    chest_pain_known_not_to_be_local = rule(
        when=[present(CHEST_PAIN), absent(CHEST_PAIN_LOCAL_TO_TOUCH)],
        then=[supports(ACUTE_CORONARY_SYNDROME, MODERATE, group=HEART_PAIN)],
        because="Chest pain that touch and movement do not bring on comes from inside the chest.",
        sources=[NICE_CG95],
    )
    cramp_of_the_chest_in_middle_age_or_later = rule(
        when=[present(CHEST_SPASM), not_stated(CHEST_PAIN_LOCAL_TO_TOUCH)],
        then=[supports(ACUTE_CORONARY_SYNDROME, MODERATE, group=HEART_PAIN)],
        because="What is felt as a cramp or tightness of the chest may be the heart from middle age on.",
        sources=[PROJECT_JUDGEMENT, NICE_CG95],
        caveat="Nobody has said whether it is local to touch and movement.",
        population=[aged(at_least=AGE_40)],
    )
    heart_attack_on_the_ecg = rule(
        when=[present(ECG_ISCHAEMIA)],
        then=[
            supports(ACUTE_CORONARY_SYNDROME, PATHOGNOMONIC),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_CORONARY_SYNDROME),
        ],
        because="The ECG shows heart muscle without blood.",
        sources=[NICE_CG95],
        red_flag=RF27,
    )
    any_chest_pain_is_looked_at = rule(
        when=[any_of(present(CHEST_PAIN), present(CHEST_PAIN_LOCAL_TO_TOUCH))],
        then=[refers(ROUTINE, to="general practice", within="in the next weeks")],
        because="Even a chest that is sore to touch is looked at before it is called muscle.",
        sources=[NICE_CG95, PROJECT_JUDGEMENT],
    )
    chest_pain_local_to_touch = rule(
        when=[present(CHEST_PAIN_LOCAL_TO_TOUCH)],
        then=[opposes(ACUTE_CORONARY_SYNDROME, MODERATE)],
        because="One small place that hurts only on touch and movement points to the chest wall.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="It does not exclude the heart when sweating, breathlessness or faintness go with it.",
    )
    ecg_for_chest_pain = rule(
        when=[believed(ACUTE_CORONARY_SYNDROME, at_least=POSSIBLE)],
        then=[recommends(ELECTROCARDIOGRAM, EMERGENCY, for_=[ACUTE_CORONARY_SYNDROME])],
        because="An ECG within minutes shows a heart attack that must be opened at once.",
        sources=[NICE_CG95],
    )
    tearing_pain_of_chest_or_back = rule(
        when=[present(TEARING_CHEST_OR_BACK_PAIN)],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, STRONG, group=AORTIC_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because="A sudden tearing pain in the chest or between the shoulder blades is how the aorta splits.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF28,
    )
    pain_with_a_weak_pulse_of_an_arm = rule(
        when=[
            present(WEAK_ARM_PULSE),
            any_of(
                present(TEARING_CHEST_OR_BACK_PAIN), present(CHEST_PAIN), present(SUDDEN_SEVERE_TRUNK_PAIN)
            ),
        ],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because="The split wall of the aorta closes the mouth of an arm artery.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF28,
    )
    aneurysm_or_pulsating_mass_with_pain = rule(
        when=[
            any_of(has(AORTIC_ANEURYSM), present(PULSATILE_ABDOMINAL_MASS)),
            any_of(
                present(BACK_PAIN),
                present(FLANK_PAIN),
                present(ABDOMINAL_PAIN),
                present(BACK_SPASM),
                present(FLANK_SPASM),
                present(ABDOMINAL_SPASM),
                present(SUDDEN_SEVERE_TRUNK_PAIN),
            ),
        ],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, STRONG, group=AORTIC_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because="Pain of back, flank or belly with an aneurysm means that it may be about to burst.",
        sources=[NICE_NG156],
        red_flag=RF28,
    )
    sudden_severe_trunk_pain_with_faintness_or_rest = rule(
        when=[
            present(SUDDEN_SEVERE_TRUNK_PAIN),
            aged(above=AGE_50),
            any_of(
                present(FAINTNESS),
                present(SYNCOPE),
                present(COLLAPSE),
                present(SHOCK),
                present(PAIN_NOT_SET_OFF_BY_MOVEMENT),
            ),
        ],
        then=[
            supports(ACUTE_AORTIC_SYNDROME, STRONG, group=AORTIC_PAIN),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_AORTIC_SYNDROME),
        ],
        because=(
            "Sudden severe pain that no movement explains, or with faintness, may be a bursting aneurysm."
        ),
        sources=[NICE_NG156],
        caveat="A back that locked on lifting in a person who is well is not meant.",
        red_flag=RF28,
    )
    angiography_of_the_aorta = rule(
        when=[believed(ACUTE_AORTIC_SYNDROME, at_least=POSSIBLE)],
        then=[recommends(CT_ANGIOGRAPHY, EMERGENCY, for_=[ACUTE_AORTIC_SYNDROME])],
        because="CT angiography shows a split or bursting aorta, if the person is stable enough for it.",
        sources=[NICE_NG156],
    )
