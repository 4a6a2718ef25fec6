"""Children with painful limbs or a limp.

For:      children and adolescents, and adults with a virus or an infected joint.
Not for:  growing pains of a well child.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    Topic,
    absent,
    aged,
    all_of,
    any_of,
    believed,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.benign import GROWING_PAINS
from spasm_expert.facts.terms.causes.children import (
    BONE_OR_JOINT_INFECTION,
    CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR,
    SLIPPED_FEMORAL_EPIPHYSIS,
    VIRAL_MUSCLE_PAIN,
)
from spasm_expert.facts.terms.diagnostic_tests.blood import (
    BLOOD_CULTURE,
    C_REACTIVE_PROTEIN_TEST,
    FULL_BLOOD_COUNT,
)
from spasm_expert.facts.terms.diagnostic_tests.imaging import LIMB_XRAY
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import URINALYSIS
from spasm_expert.facts.terms.findings.breathing import COUGH
from spasm_expert.facts.terms.findings.children import (
    HOT_OR_SWOLLEN_JOINT,
    LIMB_NOT_USED,
    LIMP,
    PALE_SKIN,
    REFUSES_TO_WALK,
    SWOLLEN_LYMPH_NODES,
)
from spasm_expert.facts.terms.findings.exposures import RECENT_INFECTION
from spasm_expert.facts.terms.findings.family_history import NORMAL_CHILD_EXAMINATION
from spasm_expert.facts.terms.findings.general import FEVER, NIGHT_SWEATS, OTHERWISE_WELL, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.headache import NECK_STIFFNESS
from spasm_expert.facts.terms.findings.jaw_throat import SORE_THROAT
from spasm_expert.facts.terms.findings.muscle import CALF_TENDERNESS, DARK_URINE
from spasm_expert.facts.terms.findings.nerves_of_limbs import HIP_PAIN, LEG_SHORT_AND_TURNED_OUT
from spasm_expert.facts.terms.findings.pain import (
    ARM_PAIN,
    BONE_PAIN,
    CALF_PAIN,
    LEG_PAIN,
    MUSCLE_PAIN,
    SYMMETRICAL_CALF_ACHE,
    THIGH_PAIN,
    WIDESPREAD_MUSCLE_PAIN,
)
from spasm_expert.facts.terms.findings.sites import HIP_SPASM
from spasm_expert.facts.terms.findings.skin import BRUISING
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING
from spasm_expert.rules.everyday.growing_pains import ILL_CHILD
from spasm_expert.rules.limits.common import CHILD
from spasm_expert.rules.limits.mimics import SLIPPING_AGE
from spasm_expert.rules.sources import (
    AAFP_SLIPPED_EPIPHYSIS_2017,
    CHILDHOOD_MYOSITIS_ALMOSTADOCTOR,
    DFTB_FEVER_AND_LIMP_2014,
    INFECTIOUS_MYOSITIS_2008,
    NICE_NG12_CHILDREN,
    RCH_OSTEOMYELITIS_SEPTIC_ARTHRITIS,
)

_CHILD = aged(below=CHILD)
_WILL_NOT_WALK = any_of(present(REFUSES_TO_WALK), present(LIMP))
_SORE_CALVES = any_of(
    present(CALF_TENDERNESS), present(SYMMETRICAL_CALF_ACHE), present(CALF_PAIN), present(REFUSES_TO_WALK)
)
_VIRUS = any_of(present(RECENT_INFECTION), present(COUGH), present(SORE_THROAT))
_BLOOD_SIGNS = any_of(
    present(PALE_SKIN),
    present(BRUISING),
    present(SWOLLEN_LYMPH_NODES),
    present(WEIGHT_LOSS),
    present(NIGHT_SWEATS),
)
JOINT = "infected_joint"
CHILD_CANCER = "child_cancer"


class ChildrenInPain(Topic):
    """Infection, cancer or a slipped growth plate behind the limp or pain of a child."""

    feverish_limb_that_is_not_used = rule(
        when=[
            present(FEVER),
            any_of(present(HOT_OR_SWOLLEN_JOINT), all_of(_CHILD, present(LIMB_NOT_USED))),
        ],
        then=[
            supports(BONE_OR_JOINT_INFECTION, STRONG, group=JOINT),
            refers(EMERGENCY, to="emergency department", within="now", feared=BONE_OR_JOINT_INFECTION),
        ],
        because="Pus in a joint or bone destroys it within days, and a child keeps the limb still.",
        sources=[RCH_OSTEOMYELITIS_SEPTIC_ARTHRITIS, DFTB_FEVER_AND_LIMP_2014],
    )
    feverish_child_that_limps = rule(
        when=[_CHILD, present(FEVER), any_of(_WILL_NOT_WALK, present(BONE_PAIN), present(TROUBLE_WALKING))],
        then=[
            supports(BONE_OR_JOINT_INFECTION, MODERATE, group=JOINT),
            refers(SAME_DAY, to="paediatrics", within="today", feared=BONE_OR_JOINT_INFECTION),
            recommends(C_REACTIVE_PROTEIN_TEST, SAME_DAY, for_=[BONE_OR_JOINT_INFECTION]),
            recommends(BLOOD_CULTURE, SAME_DAY, for_=[BONE_OR_JOINT_INFECTION]),
        ],
        because="A feverish child that limps has an infected joint or bone until examined.",
        sources=[DFTB_FEVER_AND_LIMP_2014, RCH_OSTEOMYELITIS_SEPTIC_ARTHRITIS],
    )
    both_calves_sore_are_no_joint = rule(
        when=[_CHILD, present(SYMMETRICAL_CALF_ACHE), absent(HOT_OR_SWOLLEN_JOINT)],
        then=[opposes(BONE_OR_JOINT_INFECTION, MODERATE)],
        because="An infected joint is one-sided, and the calves around it are not sore.",
        sources=[CHILDHOOD_MYOSITIS_ALMOSTADOCTOR],
    )
    leg_pains_with_signs_of_the_blood = rule(
        when=[_CHILD, any_of(present(LEG_PAIN), present(BONE_PAIN), present(ARM_PAIN)), _BLOOD_SIGNS],
        then=[
            supports(CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR, STRONG, group=CHILD_CANCER),
            refers(
                SAME_DAY,
                to="paediatrics",
                within="today, for a blood count",
                feared=CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR,
            ),
        ],
        because="Pains of the legs with pallor, bruises or swollen glands may be leukaemia.",
        sources=[NICE_NG12_CHILDREN],
    )
    sick_blood_or_joint_is_no_growing_pain = rule(
        when=[any_of(_BLOOD_SIGNS, present(LIMP), present(LIMB_NOT_USED), present(HOT_OR_SWOLLEN_JOINT))],
        then=[opposes(GROWING_PAINS, STRONG, group=ILL_CHILD)],
        because="Growing pains leave a child well, rosy and running.",
        sources=[DFTB_FEVER_AND_LIMP_2014, NICE_NG12_CHILDREN],
    )
    bone_pain_of_a_child = rule(
        when=[_CHILD, present(BONE_PAIN)],
        then=[supports(CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR, MODERATE, group=CHILD_CANCER)],
        because="Unexplained bone pain of a child is cleared by blood count and X-ray within two days.",
        sources=[NICE_NG12_CHILDREN],
    )
    blood_count_and_xray_of_a_child = rule(
        when=[believed(CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR, at_least=POSSIBLE)],
        then=[
            recommends(FULL_BLOOD_COUNT, SAME_DAY, for_=[CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR]),
            recommends(LIMB_XRAY, SAME_DAY, for_=[CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR]),
        ],
        because="Both are asked for within 48 hours.",
        sources=[NICE_NG12_CHILDREN],
    )
    well_child_with_a_normal_examination = rule(
        when=[present(OTHERWISE_WELL), present(NORMAL_CHILD_EXAMINATION)],
        then=[
            opposes(CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR, MODERATE),
            opposes(BONE_OR_JOINT_INFECTION, STRONG),
            opposes(SLIPPED_FEMORAL_EPIPHYSIS, MODERATE),
        ],
        because="A well child that moves freely is unlikely to hide infection or tumour.",
        sources=[DFTB_FEVER_AND_LIMP_2014],
    )
    limping_adolescent_with_a_sore_hip_or_thigh = rule(
        when=[
            aged(at_least=SLIPPING_AGE),
            aged(below=CHILD),
            any_of(present(HIP_PAIN), present(HIP_SPASM), present(THIGH_PAIN)),
            any_of(present(LIMP), present(TROUBLE_WALKING), present(LEG_SHORT_AND_TURNED_OUT)),
        ],
        then=[
            supports(SLIPPED_FEMORAL_EPIPHYSIS, STRONG),
            refers(
                SAME_DAY,
                to="orthopaedics",
                within="today, without walking on it",
                feared=SLIPPED_FEMORAL_EPIPHYSIS,
            ),
            recommends(LIMB_XRAY, SAME_DAY, for_=[SLIPPED_FEMORAL_EPIPHYSIS]),
        ],
        because="The growth plate slips with a limp and an ache of groin, thigh or knee, often uninjured.",
        sources=[AAFP_SLIPPED_EPIPHYSIS_2017],
    )
    virus_with_aching_muscles = rule(
        when=[
            any_of(present(FEVER), present(RECENT_INFECTION)),
            any_of(present(COUGH), present(SORE_THROAT)),
            any_of(present(WIDESPREAD_MUSCLE_PAIN), present(MUSCLE_PAIN)),
        ],
        then=[supports(VIRAL_MUSCLE_PAIN, STRONG)],
        because="Fever, cough and aching muscles together are a virus such as influenza.",
        sources=[INFECTIOUS_MYOSITIS_2008],
    )
    child_with_sore_calves_after_a_virus = rule(
        when=[_CHILD, _SORE_CALVES, any_of(present(FEVER), _VIRUS)],
        then=[
            supports(VIRAL_MUSCLE_PAIN, STRONG),
            refers(SAME_DAY, to="paediatrics", within="today", feared=VIRAL_MUSCLE_PAIN),
            recommends(CREATINE_KINASE_TEST, SAME_DAY, for_=[VIRAL_MUSCLE_PAIN]),
            recommends(URINALYSIS, SAME_DAY, for_=[VIRAL_MUSCLE_PAIN]),
        ],
        because="Days after influenza a child wakes with sore calves and walks on tiptoe or not at all.",
        sources=[CHILDHOOD_MYOSITIS_ALMOSTADOCTOR],
        caveat="It is over in three or four days; dark urine or true weakness make it something else.",
    )
    dark_urine_or_stiff_neck_is_more_than_a_virus = rule(
        when=[any_of(present(DARK_URINE), present(NECK_STIFFNESS), present(HOT_OR_SWOLLEN_JOINT))],
        then=[opposes(VIRAL_MUSCLE_PAIN, STRONG)],
        because="Dark urine, a stiff neck or a swollen joint name another disease.",
        sources=[CHILDHOOD_MYOSITIS_ALMOSTADOCTOR],
    )
