"""Nerves of the arm: pressed at the neck, pressed at the wrist.

For:      everybody with pain, tingling or cramp of arm or hand.
Not for:  both hands at once with tingling of the mouth, which is tetany.
"""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    ROUTINE,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    any_of,
    believed,
    has,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.mimics import CARPAL_TUNNEL_SYNDROME, CERVICAL_RADICULOPATHY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES, KNOWN_HYPOTHYROIDISM
from spasm_expert.facts.terms.conditions.organs import DIALYSIS
from spasm_expert.facts.terms.diagnostic_tests.imaging import CERVICAL_MRI
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.findings.course import WAKES_FROM_SLEEP
from spasm_expert.facts.terms.findings.exertion import OVERUSE
from spasm_expert.facts.terms.findings.face import DROOPING_EYELID
from spasm_expert.facts.terms.findings.injuries import NECK_TRAUMA
from spasm_expert.facts.terms.findings.nerve_roots import ARM_PAIN_FROM_NECK, ROOT_REFLEX_LOSS
from spasm_expert.facts.terms.findings.nerves_of_limbs import (
    RELIEVED_BY_SHAKING_HAND,
    SPURLING_SIGN,
    THUMB_SIDE_TINGLING,
)
from spasm_expert.facts.terms.findings.operations import NECK_MANIPULATION
from spasm_expert.facts.terms.findings.pain import ARM_PAIN
from spasm_expert.facts.terms.findings.sensation import HAND_NUMBNESS
from spasm_expert.facts.terms.findings.sites_upper import HAND_SPASM, NECK_SPASM
from spasm_expert.facts.terms.findings.spine import NECK_PAIN
from spasm_expert.facts.terms.findings.tetany import CARPOPEDAL_SPASM, FINGER_TINGLING, PERIORAL_TINGLING
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT
from spasm_expert.facts.terms.findings.weakness import ARM_WEAKNESS, HAND_WEAKNESS
from spasm_expert.facts.terms.patterns import UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.sources import (
    AAFP_CERVICAL_RADICULOPATHY_2016,
    GENERAL_KNOWLEDGE,
    MAYO_CARPAL_TUNNEL,
    PROJECT_JUDGEMENT,
    RACGP_CERVICAL_RADICULOPATHY,
)

_NECK = any_of(present(NECK_PAIN), present(NECK_SPASM))
_HAND_TINGLES = any_of(present(HAND_NUMBNESS), present(FINGER_TINGLING), present(THUMB_SIDE_TINGLING))
NECK_ROOT = "neck_root"


class CervicalRadiculopathy(Topic):
    """Pain from a root of the neck down one arm.

    For: neck or shoulder spasm with trouble of one arm.
    Not for: both arms or the legs, which are the cord.
    """

    arm_pain_that_comes_from_the_neck = rule(
        when=[present(ARM_PAIN_FROM_NECK)],
        then=[supports(CERVICAL_RADICULOPATHY, STRONG, group=NECK_ROOT)],
        because="Sharp pain that shoots from the neck down the arm follows a root.",
        sources=[RACGP_CERVICAL_RADICULOPATHY, AAFP_CERVICAL_RADICULOPATHY_2016],
    )
    neck_with_tingling_or_weak_arm = rule(
        when=[_NECK, any_of(_HAND_TINGLES, present(ARM_PAIN), present(ARM_WEAKNESS))],
        then=[supports(CERVICAL_RADICULOPATHY, MODERATE, group=NECK_ROOT)],
        because="Neck pain together with trouble of an arm is mostly a pressed root.",
        sources=[RACGP_CERVICAL_RADICULOPATHY],
        caveat="New neck pain with such a sign is first cleared of a torn artery; another rule sees to it.",
    )
    neck_bent_back_hurts_the_arm = rule(
        when=[present(SPURLING_SIGN)],
        then=[supports(CERVICAL_RADICULOPATHY, STRONG)],
        because="Bending the neck back and to the side narrows the canal of the root.",
        sources=[AAFP_CERVICAL_RADICULOPATHY_2016],
    )
    one_arm_reflex_lost = rule(
        when=[_NECK, present(ROOT_REFLEX_LOSS)],
        then=[supports(CERVICAL_RADICULOPATHY, MODERATE)],
        because="A lost tendon reflex is the commonest sign found of a pressed root in the neck.",
        sources=[AAFP_CERVICAL_RADICULOPATHY_2016],
    )
    cord_signs_are_more_than_a_root = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[opposes(CERVICAL_RADICULOPATHY, STRONG)],
        because="Brisk reflexes and stiff legs mean the cord and no longer a single root.",
        sources=[RACGP_CERVICAL_RADICULOPATHY],
    )
    injured_neck_is_cleared_first = rule(
        when=[any_of(present(NECK_TRAUMA), present(NECK_MANIPULATION), present(DROOPING_EYELID))],
        then=[opposes(CERVICAL_RADICULOPATHY, STRONG)],
        because="After a jolt or a pull at the neck a numb arm is bone, cord or artery until cleared.",
        sources=[RACGP_CERVICAL_RADICULOPATHY],
    )
    weak_arm_with_root_pain = rule(
        when=[present(ARM_PAIN_FROM_NECK), any_of(present(ARM_WEAKNESS), present(HAND_WEAKNESS))],
        then=[
            refers(TWO_WEEKS, to="spinal service", within="within two weeks"),
            recommends(CERVICAL_MRI, TWO_WEEKS, for_=[CERVICAL_RADICULOPATHY]),
        ],
        because="A root that loses its muscles is scanned, while pain alone settles by itself in most.",
        sources=[AAFP_CERVICAL_RADICULOPATHY_2016, PROJECT_JUDGEMENT],
    )


class CarpalTunnel(Topic):
    """The median nerve pressed at the wrist.

    For: tingling, numb or cramping hands at night.
    Not for: spasm of both hands with tingling of the mouth.
    """

    hand_wakes_at_night = rule(
        when=[
            any_of(_HAND_TINGLES, present(HAND_SPASM)),
            any_of(present(SPASM_AT_NIGHT), present(WAKES_FROM_SLEEP)),
            any_of(present(THUMB_SIDE_TINGLING), present(RELIEVED_BY_SHAKING_HAND), present(HAND_NUMBNESS)),
        ],
        then=[supports(CARPAL_TUNNEL_SYNDROME, MODERATE)],
        because="Bent wrists in sleep press the nerve, so the numb hand wakes its owner.",
        sources=[MAYO_CARPAL_TUNNEL],
    )
    hand_is_shaken_awake = rule(
        when=[any_of(_HAND_TINGLES, present(HAND_SPASM)), present(RELIEVED_BY_SHAKING_HAND)],
        then=[supports(CARPAL_TUNNEL_SYNDROME, STRONG)],
        because="Shaking the hand for relief is what people with this nerve do.",
        sources=[MAYO_CARPAL_TUNNEL],
    )
    thumb_index_and_middle_finger = rule(
        when=[present(THUMB_SIDE_TINGLING)],
        then=[supports(CARPAL_TUNNEL_SYNDROME, MODERATE)],
        because="Thumb, index and middle finger are what the median nerve feels for.",
        sources=[MAYO_CARPAL_TUNNEL],
    )
    setting_that_narrows_the_tunnel = rule(
        when=[
            _HAND_TINGLES,
            any_of(pregnant(), has(KNOWN_HYPOTHYROIDISM), has(DIABETES), has(DIALYSIS), present(OVERUSE)),
        ],
        then=[supports(CARPAL_TUNNEL_SYNDROME, WEAK)],
        because="Pregnancy, a slow thyroid, diabetes, dialysis and hand work fill or swell the tunnel.",
        sources=[GENERAL_KNOWLEDGE],
    )
    tetany_is_no_carpal_tunnel = rule(
        when=[any_of(present(CARPOPEDAL_SPASM), present(PERIORAL_TINGLING))],
        then=[opposes(CARPAL_TUNNEL_SYNDROME, STRONG)],
        because="Drawn hands and a tingling mouth come from the blood and not from one nerve.",
        sources=[GENERAL_KNOWLEDGE],
    )
    conduction_test_of_the_wrist = rule(
        when=[believed(CARPAL_TUNNEL_SYNDROME, at_least=LIKELY)],
        then=[recommends(ELECTROMYOGRAPHY, ROUTINE, for_=[CARPAL_TUNNEL_SYNDROME])],
        because="Conduction across the wrist settles doubt and is needed before an operation.",
        sources=[GENERAL_KNOWLEDGE],
    )
