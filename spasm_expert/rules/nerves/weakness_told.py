"""Weakness however it is told: every kind of it is looked at, and fast or complete loss at once.

For:      everybody who tells of weakness without the pace, the place or the signs that name a disease.
Not for:  a feeling of weakness with normal strength.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    Topic,
    all_of,
    any_of,
    has,
    lasting,
    opposes,
    present,
    refers,
    rule,
    shows,
    supports,
)
from spasm_expert.facts.terms.causes.benign import BENIGN_FASCICULATION
from spasm_expert.facts.terms.causes.metabolic import DIABETIC_NEUROPATHY
from spasm_expert.facts.terms.causes.nerves import ALS
from spasm_expert.facts.terms.causes.spine import CORD_COMPRESSION, LUMBAR_RADICULOPATHY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.findings.course import ABRUPT_START_OF_TROUBLE
from spasm_expert.facts.terms.findings.gait_signs import CLUMSY_HANDS
from spasm_expert.facts.terms.findings.leg_swelling import LEG_PARALYSIS
from spasm_expert.facts.terms.findings.muscle import MUSCLE_WASTING
from spasm_expert.facts.terms.findings.nerve_roots import LEG_PAIN_FROM_BACK
from spasm_expert.facts.terms.findings.reflexes import BRISK_REFLEXES
from spasm_expert.facts.terms.findings.sensation import BURNING_FEELING, BURNING_FEET, NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites import BACK_SPASM
from spasm_expert.facts.terms.findings.spasm import FASCICULATION, TWITCHING
from spasm_expert.facts.terms.findings.spine import BACK_PAIN, NECK_PAIN
from spasm_expert.facts.terms.findings.weakness import (
    ARM_WEAKNESS,
    DISTAL_WEAKNESS,
    GENERALISED_WEAKNESS,
    HAND_WEAKNESS,
    LEG_WEAKNESS,
    NEW_WEAKNESS,
    PROGRESSIVE_WEAKNESS,
    TROUBLE_WALKING,
    UNABLE_TO_MOVE_LIMB,
    WEAKNESS,
    WEAKNESS_ON_EXAMINATION,
)
from spasm_expert.facts.terms.patterns import RAPID_WEAKNESS, UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.limits.common import THREE_DAYS
from spasm_expert.rules.limits.nerves import NEW_SIGN, SUBACUTE_WEAKNESS
from spasm_expert.rules.nerves.groups import CORD_SIGNS, FEET_SENSATION, LOWER_MOTOR_NEURONE, ROOT_DEFICIT
from spasm_expert.rules.sources import (
    AFP_NEUROPATHY_2020,
    GENERAL_KNOWLEDGE,
    GIRFT_CAUDA_EQUINA_2023,
    MNDA_RED_FLAGS,
    NICE_NG59,
    NICE_NG127,
    PROJECT_JUDGEMENT,
)

_LIMB_CANNOT_MOVE = any_of(present(LEG_PARALYSIS), present(UNABLE_TO_MOVE_LIMB))


class WeaknessHoweverTold(Topic):
    """What any loss of strength asks for, and what it points to before an examination names it."""

    any_weakness_is_looked_at = rule(
        when=[present(WEAKNESS)],
        then=[refers(ROUTINE, to="general practice", within="in the next weeks")],
        because="A harmless cramp costs no strength, so weakness is never left to self-care.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    weakness_that_is_new_grows_or_was_found = rule(
        when=[any_of(present(NEW_WEAKNESS), present(PROGRESSIVE_WEAKNESS), present(WEAKNESS_ON_EXAMINATION))],
        then=[refers(TWO_WEEKS, to="neurology or general practice", within="in the next two weeks")],
        because="Strength that is newly lost, keeps going or is found lost needs its cause named soon.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    back_pain_with_new_weakness = rule(
        when=[
            any_of(present(BACK_PAIN), present(BACK_SPASM), present(LEG_PAIN_FROM_BACK)),
            any_of(
                present(NEW_WEAKNESS),
                present(PROGRESSIVE_WEAKNESS),
                lasting(WEAKNESS, at_most=SUBACUTE_WEAKNESS),
            ),
        ],
        then=[
            supports(LUMBAR_RADICULOPATHY, MODERATE, group=ROOT_DEFICIT),
            refers(SAME_DAY, to="spinal service or emergency department", within="today"),
        ],
        because="New weakness with back pain means that a root, or the whole sac of roots, is pressed.",
        sources=[NICE_NG59, GIRFT_CAUDA_EQUINA_2023],
    )
    limb_that_cannot_be_moved = rule(
        when=[_LIMB_CANNOT_MOVE],
        then=[refers(SAME_DAY, to="emergency department", within="today")],
        because="A limb that does not move at all has lost its nerve, its cord, its blood or its potassium.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    limb_that_cannot_be_moved_since_days = rule(
        when=[
            any_of(
                lasting(LEG_PARALYSIS, at_most=NEW_SIGN),
                lasting(UNABLE_TO_MOVE_LIMB, at_most=NEW_SIGN),
                all_of(_LIMB_CANNOT_MOVE, any_of(present(NEW_WEAKNESS), present(ABRUPT_START_OF_TROUBLE))),
            )
        ],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="Paralysis of hours or days is treated within hours, whichever of its causes it has.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    both_sides_weak_within_days = rule(
        when=[
            any_of(
                all_of(present(WEAKNESS, side="both"), lasting(WEAKNESS, at_most=NEW_SIGN)),
                lasting(GENERALISED_WEAKNESS, at_most=THREE_DAYS),
                all_of(lasting(LEG_PARALYSIS, at_most=NEW_SIGN), present(LEG_PARALYSIS, side="both")),
            )
        ],
        then=[shows(RAPID_WEAKNESS)],
        because="Weakness of both sides within days is fast weakness, whether or not it was said to grow.",
        sources=[NICE_NG127],
    )
    brisk_reflexes_in_a_weak_limb = rule(
        when=[present(BRISK_REFLEXES), any_of(present(WEAKNESS), present(MUSCLE_WASTING))],
        then=[shows(UPPER_MOTOR_NEURONE_SIGNS)],
        because="A weak limb with brisk reflexes is weak from cord or brain, not from nerve or muscle.",
        sources=[GENERAL_KNOWLEDGE],
    )
    wide_gait_trouble_with_brisk_reflexes = rule(
        when=[
            present(TROUBLE_WALKING),
            present(BRISK_REFLEXES),
            any_of(present(NECK_PAIN), present(CLUMSY_HANDS)),
        ],
        then=[supports(CORD_COMPRESSION, MODERATE, group=CORD_SIGNS)],
        because="Stiff walking, clumsy hands and brisk reflexes are how a narrow neck canal shows itself.",
        sources=[NICE_NG127],
    )
    twitching_in_a_weak_limb = rule(
        when=[
            any_of(present(FASCICULATION), present(TWITCHING)),
            any_of(
                present(HAND_WEAKNESS), present(ARM_WEAKNESS), present(LEG_WEAKNESS), present(DISTAL_WEAKNESS)
            ),
            lasting(WEAKNESS, above=SUBACUTE_WEAKNESS),
        ],
        then=[supports(ALS, MODERATE, group=LOWER_MOTOR_NEURONE)],
        because="Twitching in a limb that has been weak for weeks is a dying motor nerve until tested.",
        sources=[NICE_NG127, MNDA_RED_FLAGS],
    )
    twitching_with_weakness_is_not_benign = rule(
        when=[any_of(present(FASCICULATION), present(TWITCHING)), present(WEAKNESS)],
        then=[opposes(BENIGN_FASCICULATION, STRONG)],
        because="Twitching is harmless only while strength is normal.",
        sources=[NICE_NG127],
    )
    feeling_lost_in_diabetes = rule(
        when=[
            has(DIABETES),
            any_of(present(NUMBNESS), present(TINGLING), present(BURNING_FEELING), present(BURNING_FEET)),
        ],
        then=[supports(DIABETIC_NEUROPATHY, MODERATE, group=FEET_SENSATION)],
        because="Diabetes is the commonest reason for feet that tingle, burn or go numb.",
        sources=[AFP_NEUROPATHY_2020],
        caveat="Said without the place; feet and both sides make it firmer.",
    )
