"""Fits and sudden movement disorders told in plain words.

For:      everybody who tells of shaking with lost awareness, and children who changed within days.
Not for:  movement disorders of months.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    SAME_DAY,
    STRONG,
    Topic,
    aged,
    any_of,
    lasting,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.movement import ACUTE_MOVEMENT_DISORDER
from spasm_expert.facts.terms.causes.nerves import EPILEPTIC_SEIZURE
from spasm_expert.facts.terms.findings.attacks import (
    LOST_AWARENESS_IN_ATTACK,
    RHYTHMIC_MARCH,
    SEIZURE,
    TONGUE_BITE,
)
from spasm_expert.facts.terms.findings.course import FIRST_EPISODE, SPASM_GOING_ON_NOW
from spasm_expert.facts.terms.findings.gait_signs import CHOREA, UNSTEADINESS
from spasm_expert.facts.terms.findings.movement import ABNORMAL_POSTURE, GENERALISED_DYSTONIA, JERKS
from spasm_expert.facts.terms.findings.sites import WHOLE_BODY_SPASM
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF18, RF30
from spasm_expert.rules.limits.common import CHILD, ONE_DAY, ONE_WEEK, TWO_WEEKS_TIME
from spasm_expert.rules.movement.groups import SEIZURE_TOLD
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    NHS_SEIZURES,
    NICE_NG127,
    NICE_NG217,
    PROJECT_JUDGEMENT,
)


class SuddenMovementTold(Topic):
    """Seizures and the acute movement disorders of childhood in a history told in general words."""

    child_whose_movements_changed_within_days = rule(
        when=[
            aged(below=CHILD),
            any_of(
                lasting(CHOREA, at_most=TWO_WEEKS_TIME),
                lasting(UNSTEADINESS, at_most=TWO_WEEKS_TIME),
                lasting(ABNORMAL_POSTURE, at_most=ONE_WEEK),
                lasting(GENERALISED_DYSTONIA, at_most=TWO_WEEKS_TIME),
            ),
        ],
        then=[
            supports(ACUTE_MOVEMENT_DISORDER, STRONG),
            refers(
                EMERGENCY, to="paediatric neurology on call", within="now", feared=ACUTE_MOVEMENT_DISORDER
            ),
        ],
        because="A child who begins to twist, dance or stagger may have a poison, infection or tumour.",
        sources=[NICE_NG127],
        red_flag=RF30,
    )
    child_with_chorea = rule(
        when=[aged(below=CHILD), present(CHOREA)],
        then=[refers(SAME_DAY, to="paediatrics", within="today")],
        because="Chorea in a child may be rheumatic fever, which also takes the heart.",
        sources=[NICE_NG127, GENERAL_KNOWLEDGE],
    )
    lost_awareness_in_a_spasm_that_goes_on = rule(
        when=[
            present(LOST_AWARENESS_IN_ATTACK),
            present(SPASM_GOING_ON_NOW),
            any_of(present(RHYTHMIC_MARCH), present(JERKS), present(WHOLE_BODY_SPASM), present(TONGUE_BITE)),
        ],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(EMERGENCY, to="ambulance", within="now", feared=EPILEPTIC_SEIZURE),
        ],
        because="Jerking without awareness that is still going on is a seizure now.",
        sources=[NHS_SEIZURES],
        red_flag=RF18,
    )
    first_attack_of_the_last_day = rule(
        when=[lasting(SEIZURE, at_most=ONE_DAY), present(FIRST_EPISODE)],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(EMERGENCY, to="emergency department", within="now", feared=EPILEPTIC_SEIZURE),
        ],
        because="A first fit within the last day may be the first sign of bleeding, infection or poisoning.",
        sources=[NHS_SEIZURES, PROJECT_JUDGEMENT],
        red_flag=RF18,
    )
    attack_with_lost_awareness_and_jerks = rule(
        when=[
            present(LOST_AWARENESS_IN_ATTACK),
            any_of(present(JERKS), present(TONGUE_BITE), present(WHOLE_BODY_SPASM), present(RHYTHMIC_MARCH)),
        ],
        then=[refers(SAME_DAY, to="emergency department or general practice", within="today")],
        because="Awareness lost in an attack of jerks or with a bitten tongue is a seizure until judged.",
        sources=[NHS_SEIZURES, NICE_NG217],
    )
