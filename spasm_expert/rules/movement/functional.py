"""Functional movement disorder: found by positive signs, never by exclusion and never by stress alone.

For:      adults and older children.
Not for:  anybody with hard signs of the nervous system unless a positive sign is found as well.
"""

from spasm_expert.core.language import (
    MODERATE,
    STRONG,
    Topic,
    any_of,
    count,
    opposes,
    present,
    rule,
    shown,
    shows,
    supports,
)
from spasm_expert.facts.terms.causes.movement import FUNCTIONAL_MOVEMENT_DISORDER
from spasm_expert.facts.terms.findings.attacks import TONGUE_BITE
from spasm_expert.facts.terms.findings.course import ABRUPT_START_OF_TROUBLE
from spasm_expert.facts.terms.findings.movement import (
    DISTRACTIBLE_MOVEMENT,
    ENTRAINABLE_MOVEMENT,
    HOOVER_SIGN,
    VARIABLE_MOVEMENT,
)
from spasm_expert.facts.terms.findings.muscle import MUSCLE_WASTING
from spasm_expert.facts.terms.findings.neuro_signs import LEAD_PIPE_RIGIDITY
from spasm_expert.facts.terms.findings.reflexes import BABINSKI_SIGN, CLONUS
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_DISTRACTION
from spasm_expert.facts.terms.findings.sensation import SENSORY_LEVEL
from spasm_expert.facts.terms.patterns import FUNCTIONAL_SIGNS
from spasm_expert.rules.movement.groups import POSITIVE_SIGNS
from spasm_expert.rules.sources import (
    FUNCTIONAL_MOVEMENT_2018,
    FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023,
)


class FunctionalMovements(Topic):
    """Functional movement disorder."""

    positive_functional_sign = rule(
        when=[any_of(present(DISTRACTIBLE_MOVEMENT), present(ENTRAINABLE_MOVEMENT), present(HOOVER_SIGN))],
        then=[shows(FUNCTIONAL_SIGNS)],
        because="A movement that attention or a tapped rhythm changes is made by the attentive brain.",
        sources=[FUNCTIONAL_MOVEMENT_2018, FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023],
    )
    functional_sign_found = rule(
        when=[shown(FUNCTIONAL_SIGNS)],
        then=[supports(FUNCTIONAL_MOVEMENT_DISORDER, STRONG, group=POSITIVE_SIGNS)],
        because="The diagnosis rests on positive signs, which make it as firm as any other.",
        sources=[FUNCTIONAL_MOVEMENT_2018, FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023],
        caveat="The movements are real and not willed; they are not feigned.",
    )
    several_functional_signs = rule(
        when=[
            count(
                2,
                of=[
                    present(DISTRACTIBLE_MOVEMENT),
                    present(ENTRAINABLE_MOVEMENT),
                    present(HOOVER_SIGN),
                    present(VARIABLE_MOVEMENT),
                ],
            )
        ],
        then=[supports(FUNCTIONAL_MOVEMENT_DISORDER, STRONG)],
        because="Two positive signs seldom agree by chance.",
        sources=[FUNCTIONAL_MOVEMENT_2018, FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023],
    )
    calmer_when_attention_is_elsewhere = rule(
        when=[present(RELIEVED_BY_DISTRACTION)],
        then=[supports(FUNCTIONAL_MOVEMENT_DISORDER, MODERATE, group=POSITIVE_SIGNS)],
        because="Movements that fade when attention is elsewhere suggest a functional disorder.",
        sources=[FUNCTIONAL_MOVEMENT_2018, FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023],
        caveat="It must be confirmed by an examiner; most tremors and tics vary a little with attention.",
    )
    variable_movement = rule(
        when=[present(VARIABLE_MOVEMENT)],
        then=[supports(FUNCTIONAL_MOVEMENT_DISORDER, MODERATE)],
        because=(
            "Diseases of the nervous system repeat themselves, functional movements change form and place."
        ),
        sources=[FUNCTIONAL_MOVEMENT_2018, FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023],
    )
    abrupt_start_with_a_functional_sign = rule(
        when=[shown(FUNCTIONAL_SIGNS), present(ABRUPT_START_OF_TROUBLE)],
        then=[supports(FUNCTIONAL_MOVEMENT_DISORDER, MODERATE)],
        because="Functional movements often start from one day to the next, at full strength.",
        sources=[FUNCTIONAL_MOVEMENT_2018],
        caveat="Abrupt start, stress or emotion without a positive sign count for nothing here.",
    )
    hard_signs_speak_against_a_functional_disorder = rule(
        when=[
            any_of(
                present(BABINSKI_SIGN),
                present(CLONUS),
                present(MUSCLE_WASTING),
                present(SENSORY_LEVEL),
                present(LEAD_PIPE_RIGIDITY),
                present(TONGUE_BITE),
            )
        ],
        then=[opposes(FUNCTIONAL_MOVEMENT_DISORDER, STRONG)],
        because="Such signs cannot be produced by attention and need another explanation.",
        sources=[FUNCTIONAL_MOVEMENT_2018],
        caveat="Functional and other disease can stand side by side.",
    )
