"""Dystonia: twisting movements and fixed postures, a branch of its own beside the cramps.

For:      everybody with a patterned, sustained or task-bound contraction.
Not for:  the first days of a dopamine blocker (area toxic), eyelids and face (face).
"""

from spasm_expert.core.language import (
    MODERATE,
    PATHOGNOMONIC,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    absent,
    any_of,
    lasting,
    measured,
    opposes,
    present,
    refers,
    rule,
    shown,
    shows,
    supports,
    taking,
    warns,
)
from spasm_expert.facts.terms.causes.movement import CERVICAL_DYSTONIA, DYSTONIA, TASK_SPECIFIC_DYSTONIA
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER
from spasm_expert.facts.terms.findings.course import SINCE_CHILDHOOD, UNCHANGED_FOR_MONTHS
from spasm_expert.facts.terms.findings.cranial import SLURRED_SPEECH
from spasm_expert.facts.terms.findings.family_history import FAMILY_MOVEMENT_DISORDER
from spasm_expert.facts.terms.findings.mind import COGNITIVE_DECLINE
from spasm_expert.facts.terms.findings.movement import (
    ABNORMAL_POSTURE,
    DYSTONIC_TREMOR,
    FORCED_JAW_OPENING,
    GENERALISED_DYSTONIA,
    GRIMACING,
    TONGUE_PROTRUSION,
    TORTICOLLIS_SPASM,
)
from spasm_expert.facts.terms.findings.relief import RELIEVED_BY_STRETCHING
from spasm_expert.facts.terms.findings.relief_by_treatment import SENSORY_TRICK
from spasm_expert.facts.terms.findings.sites_upper import (
    FACE_SPASM,
    HAND_SPASM,
    JAW_SPASM,
    NECK_SPASM,
    TONGUE_SPASM,
)
from spasm_expert.facts.terms.findings.spasm import HARD_KNOT, MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_FATIGUE,
    TRIGGERED_BY_STRESS,
    TRIGGERED_BY_TASK,
)
from spasm_expert.facts.terms.findings.strain import HEAD_TILTED
from spasm_expert.facts.terms.findings.timing import SPASM_GONE_IN_SLEEP, SPASM_WHEN_STRESSED
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.facts.terms.patterns import DYSTONIC_POSTURE_PATTERN
from spasm_expert.rules.limits.common import FIVE_DAYS, TWELVE_WEEKS
from spasm_expert.rules.limits.movement import MONTHS_OF_MOVEMENTS
from spasm_expert.rules.movement.groups import POSTURE
from spasm_expert.rules.sources import (
    ARTICLE,
    DYSTONIA_CONSENSUS_2013,
    GENERAL_KNOWLEDGE,
    NEUROGENIC_CRAMPS_2015,
    NICE_NG127,
    PROJECT_JUDGEMENT,
    STATPEARLS_DYSTONIC_REACTIONS,
)

_AT_THE_NECK = any_of(present(NECK_SPASM), present(HEAD_TILTED), present(TORTICOLLIS_SPASM))
_FOR_MONTHS = any_of(
    measured(SPASM_SINCE, at_least=MONTHS_OF_MOVEMENTS),
    lasting(ABNORMAL_POSTURE, at_least=MONTHS_OF_MOVEMENTS),
    lasting(NECK_SPASM, at_least=MONTHS_OF_MOVEMENTS),
    present(UNCHANGED_FOR_MONTHS),
    present(SINCE_CHILDHOOD),
)


class DystonicPosture(Topic):
    """What shows dystonia, and dystonia in general."""

    twisting_movement_or_fixed_posture = rule(
        when=[present(ABNORMAL_POSTURE)],
        then=[shows(DYSTONIC_POSTURE_PATTERN)],
        because="Dystonia shows as patterned twisting or as a posture that is held against the will.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    spasm_in_one_task_only = rule(
        when=[present(TRIGGERED_BY_TASK), present(MUSCLE_SPASM)],
        then=[shows(DYSTONIC_POSTURE_PATTERN)],
        because=(
            "A contraction that comes with one skilled task alone is faulty movement control, not a cramp."
        ),
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    spasm_eased_by_a_light_touch = rule(
        when=[
            present(SENSORY_TRICK),
            any_of(
                _AT_THE_NECK,
                present(FACE_SPASM),
                present(JAW_SPASM),
                present(HAND_SPASM),
                present(TONGUE_SPASM),
            ),
        ],
        then=[shows(DYSTONIC_POSTURE_PATTERN)],
        because="A touch too light to stretch anything eases dystonia and almost nothing else.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    neck_pulled_for_months = rule(
        when=[_AT_THE_NECK, present(HEAD_TILTED), _FOR_MONTHS],
        then=[shows(DYSTONIC_POSTURE_PATTERN)],
        because="A wry neck settles in days, so a head pulled to one side for months is dystonia.",
        sources=[DYSTONIA_CONSENSUS_2013, PROJECT_JUDGEMENT],
    )
    patterned_posture_suggests_dystonia = rule(
        when=[shown(DYSTONIC_POSTURE_PATTERN)],
        then=[supports(DYSTONIA, STRONG, group=POSTURE)],
        because=(
            "Dystonia is a disorder of movement control in its own right: sustained or patterned "
            "contraction, "
            "usually without the painful knot of a cramp."
        ),
        sources=[DYSTONIA_CONSENSUS_2013, ARTICLE],
        caveat="The article lists dystonia among the reasons for spasm; it is a branch beside the cramps.",
    )
    posture_that_stretching_does_not_end = rule(
        when=[shown(DYSTONIC_POSTURE_PATTERN), absent(RELIEVED_BY_STRETCHING)],
        then=[supports(DYSTONIA, MODERATE)],
        because="Stretching ends a cramp but not a posture that the brain keeps ordering.",
        sources=[DYSTONIA_CONSENSUS_2013, PROJECT_JUDGEMENT],
    )
    posture_with_jerky_tremor = rule(
        when=[shown(DYSTONIC_POSTURE_PATTERN), present(DYSTONIC_TREMOR)],
        then=[supports(DYSTONIA, MODERATE)],
        because="A jerky tremor in the twisted part is overflow of the same faulty command.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    mouth_and_tongue_twist_on_their_own = rule(
        when=[
            any_of(present(FORCED_JAW_OPENING), present(TONGUE_PROTRUSION), present(GRIMACING)),
            _FOR_MONTHS,
        ],
        then=[supports(DYSTONIA, STRONG, group=POSTURE)],
        because="Lasting forced movements of jaw, tongue and face are dystonia of the mouth.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    movement_disorder_in_the_family = rule(
        when=[shown(DYSTONIC_POSTURE_PATTERN), present(FAMILY_MOVEMENT_DISORDER)],
        then=[supports(DYSTONIA, WEAK)],
        because="Several forms of dystonia are inherited.",
        sources=[GENERAL_KNOWLEDGE],
    )
    posture_worse_with_stress_or_tiredness = rule(
        when=[
            shown(DYSTONIC_POSTURE_PATTERN),
            any_of(
                present(TRIGGERED_BY_STRESS),
                present(SPASM_WHEN_STRESSED),
                present(TRIGGERED_BY_FATIGUE),
                present(SPASM_GONE_IN_SLEEP),
            ),
        ],
        then=[supports(DYSTONIA, WEAK)],
        because="Dystonia grows with stress and tiredness and rests in sleep.",
        sources=[GENERAL_KNOWLEDGE, ARTICLE],
        caveat="Stress worsens most movement disorders, so it tells little by itself.",
    )
    long_use_of_a_dopamine_blocker = rule(
        when=[shown(DYSTONIC_POSTURE_PATTERN), taking(DOPAMINE_BLOCKER, started_before=TWELVE_WEEKS)],
        then=[
            supports(DYSTONIA, MODERATE),
            warns(
                DOPAMINE_BLOCKER,
                "After months of use it can cause lasting twisting movements. Ask the prescriber for an "
                "early "
                "review; do not stop it on your own.",
            ),
        ],
        because="Months of dopamine blockade can leave lasting dystonia behind.",
        sources=[GENERAL_KNOWLEDGE],
    )
    generalised_or_worsening_dystonia = rule(
        when=[
            shown(DYSTONIC_POSTURE_PATTERN),
            any_of(
                present(GENERALISED_DYSTONIA),
                present(ABNORMAL_POSTURE, course="progressive"),
                present(TROUBLE_WALKING),
                present(SLURRED_SPEECH),
                present(COGNITIVE_DECLINE),
            ),
        ],
        then=[
            supports(DYSTONIA, MODERATE),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=DYSTONIA),
        ],
        because="Dystonia that spreads, or comes with other signs, may have a cause that can be treated.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    stretch_ends_a_hard_knot = rule(
        when=[present(HARD_KNOT), present(RELIEVED_BY_STRETCHING)],
        then=[opposes(DYSTONIA, MODERATE), opposes(TASK_SPECIFIC_DYSTONIA, MODERATE)],
        because="A painful knot that a stretch dissolves is a cramp and no dystonia.",
        sources=[DYSTONIA_CONSENSUS_2013, NEUROGENIC_CRAMPS_2015],
    )
    dopamine_blocker_just_started = rule(
        when=[taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS)],
        then=[opposes(DYSTONIA, STRONG), opposes(CERVICAL_DYSTONIA, PATHOGNOMONIC)],
        because="In the first days of a dopamine blocker twisting comes from the drug.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS],
    )
