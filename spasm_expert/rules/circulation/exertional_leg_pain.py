"""Leg pain at the same point of every run in the young and fit.

For:      runners, marchers and athletes without artery disease.
Not for:  cramps at rest or at night, pain that stays after stopping (compartment syndrome).
"""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    ROUTINE,
    STRONG,
    WEAK,
    Topic,
    absent,
    aged,
    any_of,
    believed,
    opposes,
    present,
    recommends,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.vascular import (
    CHRONIC_EXERTIONAL_COMPARTMENT,
    POPLITEAL_ARTERY_ENTRAPMENT,
)
from spasm_expert.facts.terms.diagnostic_tests.circulation import PROVOCATION_DUPLEX
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import EXERCISE_COMPARTMENT_PRESSURE_TEST
from spasm_expert.facts.terms.findings.claudication import (
    FIXED_WALKING_DISTANCE,
    FOOT_NUMBNESS_ON_EXERCISE,
    PULSE_LOST_ON_PLANTAR_FLEXION,
)
from spasm_expert.facts.terms.findings.exertion import SAME_DISTANCE_EVERY_RUN
from spasm_expert.facts.terms.findings.imaging_vessels import (
    EXERCISE_COMPARTMENT_PRESSURE_HIGH,
    POPLITEAL_ENTRAPMENT_ON_IMAGING,
)
from spasm_expert.facts.terms.findings.muscle import TIGHT_BURSTING_LEG
from spasm_expert.facts.terms.findings.relief import (
    RELIEVED_BY_REST,
    RELIEVED_BY_STRETCHING,
    SETTLES_WITHIN_30_MIN_OF_STOPPING,
)
from spasm_expert.facts.terms.findings.spasm import HARD_KNOT
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT, SPASM_AT_REST
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERCISE
from spasm_expert.facts.terms.patterns import VASCULAR_CLAUDICATION
from spasm_expert.rules.circulation.groups import SAME_POINT_OF_EFFORT
from spasm_expert.rules.limits.common import AGE_40, AGE_50
from spasm_expert.rules.sources import (
    COMPARTMENT_OR_ENTRAPMENT_2017,
    EXERCISE_CRAMPS_REVIEW_2022,
    EXERTIONAL_COMPARTMENT_2003,
    GENERAL_KNOWLEDGE,
)

_SAME_POINT = any_of(present(SAME_DISTANCE_EVERY_RUN), present(FIXED_WALKING_DISTANCE))


class ExertionalLegPain(Topic):
    """Chronic exertional compartment syndrome and popliteal artery entrapment."""

    same_point_of_every_run = rule(
        when=[_SAME_POINT, any_of(present(TRIGGERED_BY_EXERCISE), present(SAME_DISTANCE_EVERY_RUN))],
        then=[
            supports(CHRONIC_EXERTIONAL_COMPARTMENT, STRONG, group=SAME_POINT_OF_EFFORT),
            supports(POPLITEAL_ARTERY_ENTRAPMENT, MODERATE, group=SAME_POINT_OF_EFFORT),
        ],
        because=(
            "In the young, a leg that fails at the same point of each run has too tight a space or a "
            "squeezed artery."
        ),
        sources=[GENERAL_KNOWLEDGE],
        population=[aged(below=AGE_50)],
    )
    tight_bursting_leg_that_settles_after_stopping = rule(
        when=[
            present(TIGHT_BURSTING_LEG),
            any_of(present(SETTLES_WITHIN_30_MIN_OF_STOPPING), present(RELIEVED_BY_REST)),
        ],
        then=[supports(CHRONIC_EXERTIONAL_COMPARTMENT, STRONG)],
        because="Working muscle swells; in a tight sheath it feels about to burst until it has rested.",
        sources=[EXERTIONAL_COMPARTMENT_2003],
    )
    foot_goes_numb_with_exercise = rule(
        when=[present(FOOT_NUMBNESS_ON_EXERCISE)],
        then=[
            supports(CHRONIC_EXERTIONAL_COMPARTMENT, MODERATE),
            supports(POPLITEAL_ARTERY_ENTRAPMENT, WEAK),
        ],
        because="A nerve that runs through the tight space goes to sleep with the effort.",
        sources=[COMPARTMENT_OR_ENTRAPMENT_2017],
    )
    high_pressure_after_exercise = rule(
        when=[present(EXERCISE_COMPARTMENT_PRESSURE_HIGH)],
        then=[supports(CHRONIC_EXERTIONAL_COMPARTMENT, STRONG)],
        because="The pressure measured just after exercise shows the tight compartment.",
        sources=[EXERTIONAL_COMPARTMENT_2003],
    )
    pulse_goes_when_the_foot_points_down = rule(
        when=[present(PULSE_LOST_ON_PLANTAR_FLEXION)],
        then=[supports(POPLITEAL_ARTERY_ENTRAPMENT, STRONG)],
        because=(
            "A calf muscle that presses on the artery behind the knee shuts it when the foot points down."
        ),
        sources=[GENERAL_KNOWLEDGE],
        caveat="It is found in some healthy athletes too.",
    )
    entrapment_on_imaging = rule(
        when=[present(POPLITEAL_ENTRAPMENT_ON_IMAGING)],
        then=[supports(POPLITEAL_ARTERY_ENTRAPMENT, PATHOGNOMONIC)],
        because="Imaging shows the squeezed artery.",
        sources=[GENERAL_KNOWLEDGE],
    )
    claudication_in_the_young = rule(
        when=[shown(VASCULAR_CLAUDICATION)],
        then=[supports(POPLITEAL_ARTERY_ENTRAPMENT, MODERATE, group=SAME_POINT_OF_EFFORT)],
        because="True claudication before middle age is rarely from hardened arteries.",
        sources=[COMPARTMENT_OR_ENTRAPMENT_2017, GENERAL_KNOWLEDGE],
        population=[aged(below=AGE_40)],
    )
    cramp_at_night_or_at_rest = rule(
        when=[
            any_of(present(SPASM_AT_NIGHT), present(SPASM_AT_REST)),
            absent(TRIGGERED_BY_EXERCISE),
        ],
        then=[
            opposes(CHRONIC_EXERTIONAL_COMPARTMENT, STRONG),
            opposes(POPLITEAL_ARTERY_ENTRAPMENT, STRONG),
        ],
        because="Both need exercise to hurt.",
        sources=[GENERAL_KNOWLEDGE],
    )
    hard_knot_that_stretching_ends = rule(
        when=[present(HARD_KNOT), present(RELIEVED_BY_STRETCHING)],
        then=[
            opposes(CHRONIC_EXERTIONAL_COMPARTMENT, MODERATE),
            opposes(POPLITEAL_ARTERY_ENTRAPMENT, MODERATE),
        ],
        because="A knot that stretching ends is a true cramp.",
        sources=[EXERCISE_CRAMPS_REVIEW_2022],
    )
    pressure_after_exercise = rule(
        when=[believed(CHRONIC_EXERTIONAL_COMPARTMENT, at_least=LIKELY)],
        then=[recommends(EXERCISE_COMPARTMENT_PRESSURE_TEST, ROUTINE, for_=[CHRONIC_EXERTIONAL_COMPARTMENT])],
        because="Only the pressure just after exercise proves it; at rest all is normal.",
        sources=[EXERTIONAL_COMPARTMENT_2003],
    )
    duplex_with_the_foot_moved = rule(
        when=[believed(POPLITEAL_ARTERY_ENTRAPMENT, at_least=POSSIBLE)],
        then=[recommends(PROVOCATION_DUPLEX, ROUTINE, for_=[POPLITEAL_ARTERY_ENTRAPMENT])],
        because="Ultrasound while the foot points down shows the artery being shut.",
        sources=[GENERAL_KNOWLEDGE],
    )
