"""Mechanical spasm of the lower back."""

from spasm_expert.core.language import (
    MODERATE,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    present,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.spine import LOW_BACK_SPASM
from spasm_expert.facts.terms.findings.course import SIMILAR_EPISODE_BEFORE
from spasm_expert.facts.terms.findings.exertion import (
    CLEAR_LOAD_BEFORE_ONSET,
    OVERSTRETCHING,
    OVERUSE,
    PLANT_OR_GARDEN_WORK,
    UNACCUSTOMED_EXERCISE,
)
from spasm_expert.facts.terms.findings.muscle import PARASPINAL_TENDERNESS
from spasm_expert.facts.terms.findings.nerve_roots import LEG_PAIN_FROM_BACK, STRAIGHT_LEG_RAISE_POSITIVE
from spasm_expert.facts.terms.findings.neuro_signs import NORMAL_NEURO_EXAM
from spasm_expert.facts.terms.findings.relief import RELIEVED_BY_REST
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, LOWER_BACK_SPASM
from spasm_expert.facts.terms.findings.spine import BACK_PAIN, LOW_BACK_PAIN
from spasm_expert.facts.terms.findings.strain import LIMITED_BACK_MOVEMENT
from spasm_expert.facts.terms.findings.triggers import (
    TRIGGERED_BY_BENDING_BACKWARD,
    TRIGGERED_BY_BENDING_FORWARD,
    TRIGGERED_BY_LIFTING,
    TRIGGERED_BY_MOVEMENT,
    TRIGGERED_BY_TWISTING,
)
from spasm_expert.facts.terms.findings.weakness import LEG_WEAKNESS, NORMAL_STRENGTH
from spasm_expert.rules.sources import ACP_LOW_BACK_PAIN_2017, GENERAL_KNOWLEDGE, JARVIK_DEYO_2002, NICE_NG59

BACK_MUSCLE = "back_muscle"
BACK_LOAD = "back_load"
PAIN_IN_THE_BACK = any_of(present(LOW_BACK_PAIN), present(BACK_SPASM), present(BACK_PAIN))


class LowBackSpasm(Topic):
    """A back locked by lifting, twisting or a day of unusual work, with nothing wrong with the nerves.

    For: back pain or spasm that changes with movement.
    Not for: fever, cancer, injury, night pain, or any trouble of bladder, bowel, saddle or legs.
    """

    pain_or_spasm_of_the_back = rule(
        when=[any_of(present(LOW_BACK_PAIN), present(LOWER_BACK_SPASM), present(BACK_SPASM))],
        then=[supports(LOW_BACK_SPASM, MODERATE, group=BACK_MUSCLE)],
        because="Nearly all back pain met outside hospitals is mechanical.",
        sources=[JARVIK_DEYO_2002, ACP_LOW_BACK_PAIN_2017],
    )

    tight_muscles_beside_the_spine = rule(
        when=[
            any_of(
                all_of(PAIN_IN_THE_BACK, present(PARASPINAL_TENDERNESS)),
                all_of(any_of(present(LOW_BACK_PAIN), present(BACK_PAIN)), present(BACK_SPASM)),
            )
        ],
        then=[supports(LOW_BACK_SPASM, STRONG, group=BACK_MUSCLE)],
        because="Pain with tight or tender muscles on both sides of the spine is what the name says.",
        sources=[ACP_LOW_BACK_PAIN_2017, GENERAL_KNOWLEDGE],
    )

    back_locked_by_lifting_or_work = rule(
        when=[
            PAIN_IN_THE_BACK,
            any_of(
                present(CLEAR_LOAD_BEFORE_ONSET),
                present(TRIGGERED_BY_LIFTING),
                present(TRIGGERED_BY_TWISTING),
                present(UNACCUSTOMED_EXERCISE),
                present(OVERUSE),
                present(OVERSTRETCHING),
                present(PLANT_OR_GARDEN_WORK),
            ),
        ],
        then=[supports(LOW_BACK_SPASM, MODERATE, group=BACK_LOAD)],
        because="Lifting, twisting or unusual work just before names the mechanism.",
        sources=[GENERAL_KNOWLEDGE],
    )

    back_pain_that_movement_changes = rule(
        when=[
            PAIN_IN_THE_BACK,
            any_of(
                present(TRIGGERED_BY_MOVEMENT),
                present(TRIGGERED_BY_BENDING_FORWARD),
                present(TRIGGERED_BY_BENDING_BACKWARD),
                present(LIMITED_BACK_MOVEMENT),
                present(RELIEVED_BY_REST),
            ),
        ],
        then=[supports(LOW_BACK_SPASM, MODERATE)],
        because="Pain that movement brings and rest eases arises in the moving parts.",
        sources=[GENERAL_KNOWLEDGE],
    )

    back_pain_without_a_nerve_sign = rule(
        when=[
            PAIN_IN_THE_BACK,
            any_of(
                present(NORMAL_NEURO_EXAM),
                present(NORMAL_STRENGTH),
                absent(LEG_PAIN_FROM_BACK),
                absent(STRAIGHT_LEG_RAISE_POSITIVE),
                absent(LEG_WEAKNESS),
            ),
        ],
        then=[supports(LOW_BACK_SPASM, MODERATE)],
        because="No spread to the leg and normal strength leave the nerve roots out of it.",
        sources=[NICE_NG59, GENERAL_KNOWLEDGE],
    )

    same_back_trouble_before = rule(
        when=[PAIN_IN_THE_BACK, present(SIMILAR_EPISODE_BEFORE)],
        then=[supports(LOW_BACK_SPASM, WEAK)],
        because="Mechanical back pain comes in attacks that clear and return.",
        sources=[GENERAL_KNOWLEDGE],
    )
