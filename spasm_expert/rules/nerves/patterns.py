"""Which part of the nervous system the findings point to.

For:      everybody.
Not for:  weighing causes; other topics of this area do that.
"""

from spasm_expert.core.language import Topic, absent, all_of, any_of, lasting, present, rule, shows
from spasm_expert.facts.terms.findings.muscle import LEG_STIFFNESS, MUSCLE_WASTING, TONGUE_WASTING_OR_FLICKER
from spasm_expert.facts.terms.findings.nerve_roots import NUMB_SOLES
from spasm_expert.facts.terms.findings.neuro_signs import FLEXOR_OR_EXTENSOR_SPASMS, SPASTICITY
from spasm_expert.facts.terms.findings.reflexes import (
    ABSENT_ANKLE_JERKS,
    BABINSKI_SIGN,
    BRISK_REFLEXES,
    CLONUS,
    HOFFMANN_SIGN,
)
from spasm_expert.facts.terms.findings.sensation import (
    BURNING_FEET,
    MONOFILAMENT_LOSS,
    REDUCED_VIBRATION_SENSE,
    STOCKING_NUMBNESS,
)
from spasm_expert.facts.terms.findings.spasm import FASCICULATION, TWITCHING, WIDESPREAD_TWITCHING
from spasm_expert.facts.terms.findings.stiffness import STIFF_GAIT
from spasm_expert.facts.terms.findings.weakness import (
    BOTH_LEGS_WEAK,
    LIMB_WEAKNESS_IN_SEVERAL_LIMBS,
    LIMP_WEAKNESS_NOW,
    NORMAL_STRENGTH,
    SYMMETRICAL_WEAKNESS_WITHIN_4_WEEKS,
    WEAKNESS,
)
from spasm_expert.facts.terms.patterns import (
    BENIGN_TWITCHING,
    LOWER_MOTOR_NEURONE_SIGNS,
    RAPID_WEAKNESS,
    STOCKING_SENSORY_LOSS,
    UPPER_MOTOR_NEURONE_SIGNS,
)
from spasm_expert.rules.limits.nerves import SUBACUTE_WEAKNESS
from spasm_expert.rules.nerves.phrases import QUICKLY_WEAKER
from spasm_expert.rules.sources import (
    AFP_NEUROPATHY_2020,
    GENERAL_KNOWLEDGE,
    NICE_NG127,
)


class NervePatterns(Topic):
    """Patterns of cord, motor neurones and peripheral nerves."""

    spasticity_or_an_upgoing_toe = rule(
        when=[any_of(present(SPASTICITY), present(BABINSKI_SIGN), present(HOFFMANN_SIGN))],
        then=[shows(UPPER_MOTOR_NEURONE_SIGNS)],
        because="These signs appear when brain or cord no longer hold the spinal reflexes in check.",
        sources=[GENERAL_KNOWLEDGE],
    )
    brisk_reflexes_with_clonus_or_stiff_legs = rule(
        when=[
            present(BRISK_REFLEXES),
            any_of(
                present(CLONUS),
                present(LEG_STIFFNESS),
                present(STIFF_GAIT),
                present(FLEXOR_OR_EXTENSOR_SPASMS),
            ),
        ],
        then=[shows(UPPER_MOTOR_NEURONE_SIGNS)],
        because="Brisk reflexes alone may be normal, but not with clonus or stiff legs.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="Serotonin toxicity and pre-eclampsia give clonus with brisk reflexes as well.",
    )
    wasting_or_fasciculation_with_weakness = rule(
        when=[
            any_of(
                present(MUSCLE_WASTING),
                all_of(present(FASCICULATION), present(WEAKNESS)),
                present(TONGUE_WASTING_OR_FLICKER),
            )
        ],
        then=[shows(LOWER_MOTOR_NEURONE_SIGNS)],
        because="A muscle that loses its motor nerve cells wastes, weakens and flickers.",
        sources=[NICE_NG127],
    )
    numb_feet_as_if_in_stockings = rule(
        when=[
            any_of(
                present(STOCKING_NUMBNESS),
                present(MONOFILAMENT_LOSS),
                all_of(present(BURNING_FEET), present(REDUCED_VIBRATION_SENSE)),
                all_of(present(NUMB_SOLES), present(ABSENT_ANKLE_JERKS)),
            )
        ],
        then=[shows(STOCKING_SENSORY_LOSS)],
        because="The longest nerves fail first, so feeling goes from both feet upward.",
        sources=[AFP_NEUROPATHY_2020],
    )
    twitching_with_normal_strength_and_bulk = rule(
        when=[
            any_of(present(FASCICULATION), present(WIDESPREAD_TWITCHING), present(TWITCHING)),
            any_of(present(NORMAL_STRENGTH), absent(WEAKNESS)),
            absent(MUSCLE_WASTING),
        ],
        then=[shows(BENIGN_TWITCHING)],
        because="Twitching without weakness and without wasting is benign.",
        sources=[NICE_NG127],
    )
    weakness_within_hours_to_weeks = rule(
        when=[
            any_of(
                QUICKLY_WEAKER,
                present(SYMMETRICAL_WEAKNESS_WITHIN_4_WEEKS),
                lasting(BOTH_LEGS_WEAK, at_most=SUBACUTE_WEAKNESS),
                lasting(LIMB_WEAKNESS_IN_SEVERAL_LIMBS, at_most=SUBACUTE_WEAKNESS),
                present(LIMP_WEAKNESS_NOW),
            )
        ],
        then=[shows(RAPID_WEAKNESS)],
        because="Weakness that grows within hours to weeks may soon reach breathing.",
        sources=[NICE_NG127],
    )
