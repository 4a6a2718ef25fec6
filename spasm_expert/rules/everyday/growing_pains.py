"""The growing pains of children."""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    aged,
    all_of,
    any_of,
    believed,
    measured,
    opposes,
    present,
    refers,
    rule,
    spares,
    supports,
)
from spasm_expert.facts.terms.causes.benign import GROWING_PAINS
from spasm_expert.facts.terms.diagnostic_tests.blood import FULL_BLOOD_COUNT
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.findings.course import (
    COMES_AND_GOES,
    FAMILY_WITH_SIMILAR_TROUBLE,
    RECURRENT_SPASMS,
    WAKES_FROM_SLEEP,
)
from spasm_expert.facts.terms.findings.family_history import NORMAL_CHILD_EXAMINATION
from spasm_expert.facts.terms.findings.gait_signs import NORMAL_GAIT
from spasm_expert.facts.terms.findings.general import FEVER, NIGHT_SWEATS, OTHERWISE_WELL, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.movement import JERKS
from spasm_expert.facts.terms.findings.pain import (
    BONE_PAIN,
    CHILDHOOD_EVENING_LIMB_PAINS,
    JOINT_PAIN,
    LEG_PAIN,
)
from spasm_expert.facts.terms.findings.sites import LEG_SPASM, ONE_SIDED_SPASM, SPASM_ON_BOTH_SIDES
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN
from spasm_expert.facts.terms.findings.strain import CANNOT_BEAR_WEIGHT
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT, SPASM_AT_REST, SPASM_IN_EVENING
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING, WEAKNESS
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.rules.limits.common import CHILD
from spasm_expert.rules.limits.everyday import MONTHS_OF_PAIN
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE

CHILD_PAIN = "child_pain"

ILL_CHILD = "ill_child"
"""Signs that a child is ill; only the strongest counts against growing pains."""


class GrowingPain(Topic):
    """Growing pains: leg pains of a well child in the evening or at night.

    For: children under sixteen.
    Not for: limping, fever, pain always on one side, or trouble by day.
    """

    evening_leg_pains_of_a_child = rule(
        when=[
            aged(below=CHILD),
            any_of(
                present(CHILDHOOD_EVENING_LIMB_PAINS),
                all_of(
                    any_of(present(LEG_PAIN), present(LEG_SPASM)),
                    any_of(
                        present(SPASM_AT_NIGHT),
                        present(SPASM_IN_EVENING),
                        present(WAKES_FROM_SLEEP),
                        present(SPASM_AT_REST),
                    ),
                ),
            ),
        ],
        then=[supports(GROWING_PAINS, STRONG, group=CHILD_PAIN)],
        because="Leg pains of a child in the evening or at night are mostly growing pains.",
        sources=[GENERAL_KNOWLEDGE],
    )

    well_child_with_leg_pains = rule(
        when=[
            aged(below=CHILD),
            any_of(present(LEG_PAIN), all_of(present(LEG_SPASM), present(CRAMP_PAIN))),
            any_of(present(OTHERWISE_WELL), present(NORMAL_CHILD_EXAMINATION), present(NORMAL_GAIT)),
        ],
        then=[supports(GROWING_PAINS, MODERATE)],
        because="The child runs and plays by day, and nothing is found on examination.",
        sources=[GENERAL_KNOWLEDGE],
    )

    both_legs_on_and_off_for_long = rule(
        when=[
            aged(below=CHILD),
            any_of(present(LEG_PAIN), present(LEG_SPASM)),
            any_of(
                present(SPASM_ON_BOTH_SIDES),
                present(COMES_AND_GOES),
                present(FAMILY_WITH_SIMILAR_TROUBLE),
                present(RECURRENT_SPASMS),
                measured(SPASM_SINCE, above=MONTHS_OF_PAIN),
            ),
        ],
        then=[supports(GROWING_PAINS, WEAK)],
        because="Both legs, on and off for months or years, often in several of the family.",
        sources=[GENERAL_KNOWLEDGE],
    )

    ill_or_limping_child = rule(
        when=[
            any_of(
                present(FEVER),
                present(TROUBLE_WALKING),
                present(WEIGHT_LOSS),
                present(WEAKNESS),
                present(JOINT_PAIN),
                present(BONE_PAIN),
                present(NIGHT_SWEATS),
                present(ONE_SIDED_SPASM),
                present(JERKS),
            )
        ],
        then=[opposes(GROWING_PAINS, STRONG, group=ILL_CHILD)],
        because="Limping, fever, weight loss, weakness, jerks or pain at one spot are never growing pains.",
        sources=[GENERAL_KNOWLEDGE],
    )

    limping_or_feverish_child_with_leg_pain = rule(
        when=[
            aged(below=CHILD),
            any_of(present(LEG_PAIN), present(LEG_SPASM), present(BONE_PAIN), present(JOINT_PAIN)),
            any_of(
                present(FEVER),
                present(TROUBLE_WALKING),
                present(CANNOT_BEAR_WEIGHT),
                present(WEIGHT_LOSS),
                present(BONE_PAIN),
            ),
        ],
        then=[refers(SAME_DAY, to="paediatrics or general practice", within="today")],
        because=(
            "Leg pain with limping, fever, weight loss or bone pain in a child may be infection or tumour."
        ),
        sources=[GENERAL_KNOWLEDGE],
    )

    well_child_is_spared_the_needle = rule(
        when=[
            believed(GROWING_PAINS, at_least=LIKELY),
            any_of(present(OTHERWISE_WELL), present(NORMAL_CHILD_EXAMINATION)),
        ],
        then=[spares(FULL_BLOOD_COUNT), spares(CREATINE_KINASE_TEST), spares(ELECTROMYOGRAPHY)],
        because="In a well child with typical pains and a normal examination tests find nothing.",
        sources=[GENERAL_KNOWLEDGE],
    )
