"""Bone, joint and bleeding behind a painful back, hip, thigh or shin.

For:      athletes with shin pain, people who fell, people on blood thinners, stiff young backs.
Not for:  fractures of the spine, which have a topic of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    aged,
    all_of,
    any_of,
    believed,
    has,
    lasting,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.mimics import (
    AXIAL_SPONDYLOARTHRITIS,
    HIP_FRACTURE,
    MUSCLE_HAEMATOMA,
    SHIN_STRESS_INJURY,
)
from spasm_expert.facts.terms.conditions.metabolism import BLEEDING_DISORDER
from spasm_expert.facts.terms.conditions.organs import INFLAMMATORY_BOWEL_DISEASE
from spasm_expert.facts.terms.diagnostic_tests.blood import (
    C_REACTIVE_PROTEIN_TEST,
    COAGULATION_TEST,
    FULL_BLOOD_COUNT,
)
from spasm_expert.facts.terms.diagnostic_tests.imaging import ABDOMINAL_IMAGING, LIMB_XRAY
from spasm_expert.facts.terms.drugs.classes import ANTICOAGULANT
from spasm_expert.facts.terms.findings.course import WAKES_FROM_SLEEP
from spasm_expert.facts.terms.findings.exertion import (
    CLEAR_LOAD_BEFORE_ONSET,
    HARD_EXERTION,
    OVERUSE,
    REGULAR_HEAVY_TRAINING,
)
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import MORNING_BACK_STIFFNESS
from spasm_expert.facts.terms.findings.gait_signs import FALLS, NORMAL_GAIT
from spasm_expert.facts.terms.findings.injuries import TRAUMA
from spasm_expert.facts.terms.findings.muscle import HIP_HELD_BENT, MUSCLE_SWELLING, TIGHT_BURSTING_LEG
from spasm_expert.facts.terms.findings.nerves_of_limbs import (
    BONE_TENDER_AT_ONE_POINT,
    HIP_PAIN,
    LEG_SHORT_AND_TURNED_OUT,
    SHIN_PAIN,
)
from spasm_expert.facts.terms.findings.pain import LEG_PAIN, THIGH_PAIN
from spasm_expert.facts.terms.findings.relief import (
    RELIEVED_BY_MOVEMENT,
    RELIEVED_BY_REST,
    RELIEVED_BY_STRETCHING,
)
from spasm_expert.facts.terms.findings.sensation import NUMBNESS
from spasm_expert.facts.terms.findings.sites import HIP_SPASM, SHIN_SPASM
from spasm_expert.facts.terms.findings.spasm import HARD_KNOT
from spasm_expert.facts.terms.findings.spine import BACK_PAIN, LOW_BACK_PAIN, NIGHT_SPINAL_PAIN
from spasm_expert.facts.terms.findings.strain import BRUISING_OVER_MUSCLE, CANNOT_BEAR_WEIGHT
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.findings.weakness import LEG_WEAKNESS
from spasm_expert.rules.limits.mimics import SPONDYLITIS_AGE, SPONDYLITIS_TIME
from spasm_expert.rules.sources import (
    ILIOPSOAS_HAEMORRHAGE_PMJ_2002,
    MEDSCAPE_HIP_FRACTURE_2019,
    MTSS_PODIATRY_2021,
    NICE_NG65,
    PROJECT_JUDGEMENT,
)

_GROIN_OR_THIGH = any_of(present(HIP_PAIN), present(HIP_SPASM), present(THIGH_PAIN))
_THIN_BLOOD = any_of(taking(ANTICOAGULANT), has(BLEEDING_DISORDER))
_SPINE_FOR_MONTHS = any_of(
    lasting(LOW_BACK_PAIN, at_least=SPONDYLITIS_TIME), lasting(BACK_PAIN, at_least=SPONDYLITIS_TIME)
)
SHIN_LOAD = "shin_load"


class BonesAndBleeding(Topic):
    """Shin stress injury, hip fracture, bleeding into a muscle and axial spondyloarthritis."""

    shin_that_hurts_with_running = rule(
        when=[
            any_of(present(SHIN_PAIN), present(SHIN_SPASM)),
            any_of(
                present(TRIGGERED_BY_EXERTION),
                present(HARD_EXERTION),
                present(REGULAR_HEAVY_TRAINING),
                present(OVERUSE),
            ),
        ],
        then=[supports(SHIN_STRESS_INJURY, STRONG, group=SHIN_LOAD)],
        because="Pain along the inner shin with running is the commonest injury of runners.",
        sources=[MTSS_PODIATRY_2021],
    )
    one_tender_point_of_the_shin = rule(
        when=[present(BONE_TENDER_AT_ONE_POINT), any_of(present(SHIN_PAIN), present(LEG_PAIN))],
        then=[
            supports(SHIN_STRESS_INJURY, STRONG),
            refers(TWO_WEEKS, to="sports medicine", within="within two weeks, without running until then"),
            recommends(LIMB_XRAY, TWO_WEEKS, for_=[SHIN_STRESS_INJURY]),
        ],
        because="Shin splints are sore along a hand's breadth, and one tender point is a crack in the bone.",
        sources=[MTSS_PODIATRY_2021, PROJECT_JUDGEMENT],
        caveat="Early X-rays are often normal.",
    )
    knot_or_bursting_is_no_shin_bone = rule(
        when=[
            any_of(all_of(present(HARD_KNOT), present(RELIEVED_BY_STRETCHING)), present(TIGHT_BURSTING_LEG))
        ],
        then=[opposes(SHIN_STRESS_INJURY, MODERATE)],
        because="A knot that stretching ends is a cramp, and a bursting leg is pressure in its muscles.",
        sources=[MTSS_PODIATRY_2021],
    )
    fall_and_no_weight_on_the_hip = rule(
        when=[
            any_of(present(TRAUMA), present(FALLS)),
            _GROIN_OR_THIGH,
            any_of(present(CANNOT_BEAR_WEIGHT), present(LEG_SHORT_AND_TURNED_OUT)),
        ],
        then=[
            supports(HIP_FRACTURE, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HIP_FRACTURE),
            recommends(LIMB_XRAY, EMERGENCY, for_=[HIP_FRACTURE]),
        ],
        because="After a fall a painful groin and a leg that bears no weight is a broken hip.",
        sources=[MEDSCAPE_HIP_FRACTURE_2019],
    )
    leg_lies_short_and_turned_out = rule(
        when=[present(LEG_SHORT_AND_TURNED_OUT)],
        then=[
            supports(HIP_FRACTURE, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HIP_FRACTURE),
        ],
        because="When the bone is broken the muscles pull the leg up and let it roll outward.",
        sources=[MEDSCAPE_HIP_FRACTURE_2019],
    )
    walks_normally = rule(
        when=[present(NORMAL_GAIT)],
        then=[opposes(HIP_FRACTURE, STRONG), opposes(MUSCLE_HAEMATOMA, WEAK)],
        because="On a broken hip hardly anybody walks normally.",
        sources=[MEDSCAPE_HIP_FRACTURE_2019],
    )
    bent_hip_or_failing_thigh_on_a_blood_thinner = rule(
        when=[
            _THIN_BLOOD,
            any_of(
                present(HIP_HELD_BENT),
                all_of(_GROIN_OR_THIGH, any_of(present(LEG_WEAKNESS), present(NUMBNESS))),
            ),
        ],
        then=[
            supports(MUSCLE_HAEMATOMA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=MUSCLE_HAEMATOMA),
        ],
        because="Blood in the psoas bends the hip and crushes the nerve of the thigh.",
        sources=[ILIOPSOAS_HAEMORRHAGE_PMJ_2002],
    )
    swollen_or_bruised_muscle_on_a_blood_thinner = rule(
        when=[_THIN_BLOOD, any_of(present(MUSCLE_SWELLING), present(BRUISING_OVER_MUSCLE))],
        then=[supports(MUSCLE_HAEMATOMA, MODERATE)],
        because="On a blood thinner a small strain can bleed into the muscle.",
        sources=[ILIOPSOAS_HAEMORRHAGE_PMJ_2002],
    )
    scan_and_clotting_for_a_bleed = rule(
        when=[believed(MUSCLE_HAEMATOMA, at_least=POSSIBLE)],
        then=[
            recommends(COAGULATION_TEST, SAME_DAY, for_=[MUSCLE_HAEMATOMA]),
            recommends(FULL_BLOOD_COUNT, SAME_DAY, for_=[MUSCLE_HAEMATOMA]),
            recommends(ABDOMINAL_IMAGING, SAME_DAY, for_=[MUSCLE_HAEMATOMA]),
        ],
        because="Clotting, blood count and a scan show how much blood is lost and where.",
        sources=[ILIOPSOAS_HAEMORRHAGE_PMJ_2002],
    )
    stiff_mornings_for_months = rule(
        when=[_SPINE_FOR_MONTHS, present(MORNING_BACK_STIFFNESS)],
        then=[supports(AXIAL_SPONDYLOARTHRITIS, STRONG)],
        because="A back that is stiff each morning for months is inflamed rather than strained.",
        sources=[NICE_NG65],
        population=[aged(below=SPONDYLITIS_AGE)],
    )
    back_woken_at_night_and_eased_by_moving = rule(
        when=[
            _SPINE_FOR_MONTHS,
            any_of(present(NIGHT_SPINAL_PAIN), present(WAKES_FROM_SLEEP)),
            present(RELIEVED_BY_MOVEMENT),
        ],
        then=[supports(AXIAL_SPONDYLOARTHRITIS, MODERATE)],
        because="Inflamed joints of the spine hurt in the second half of the night and ease with moving.",
        sources=[NICE_NG65],
        population=[aged(below=SPONDYLITIS_AGE)],
    )
    bowel_disease_with_a_stiff_back = rule(
        when=[has(INFLAMMATORY_BOWEL_DISEASE), present(MORNING_BACK_STIFFNESS)],
        then=[supports(AXIAL_SPONDYLOARTHRITIS, MODERATE)],
        because="Inflammation of bowel and spine go together.",
        sources=[NICE_NG65],
    )
    rest_helps_a_strained_back = rule(
        when=[any_of(present(RELIEVED_BY_REST), present(CLEAR_LOAD_BEFORE_ONSET))],
        then=[opposes(AXIAL_SPONDYLOARTHRITIS, MODERATE)],
        because="Rest eases a strained back and stiffens an inflamed one.",
        sources=[NICE_NG65],
    )
    inflammation_markers_of_a_stiff_back = rule(
        when=[believed(AXIAL_SPONDYLOARTHRITIS, at_least=POSSIBLE)],
        then=[recommends(C_REACTIVE_PROTEIN_TEST, ROUTINE, for_=[AXIAL_SPONDYLOARTHRITIS])],
        because="A raised value supports it, while a normal one does not rule it out.",
        sources=[NICE_NG65],
    )
