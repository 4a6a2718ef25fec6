"""Babies that jerk and children that grow weak.

For:      babies with repeated spasms, children that walk late or get up with their hands.
Not for:  tics, sleep starts and epilepsy of older children.
"""

from spasm_expert.core.language import (
    MODERATE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    UPPER_REFERENCE,
    Topic,
    aged,
    any_of,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.children import INFANTILE_SPASMS, MUSCULAR_DYSTROPHY
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROENCEPHALOGRAM
from spasm_expert.facts.terms.findings.children import (
    BABY_SPASMS_IN_CLUSTERS,
    CALF_ENLARGEMENT,
    DEVELOPMENT_STALLS,
    GOWERS_SIGN,
    LATE_WALKING,
)
from spasm_expert.facts.terms.findings.course import RECURRENT_SPASMS
from spasm_expert.facts.terms.findings.gait_signs import FALLS
from spasm_expert.facts.terms.findings.movement import JERKS
from spasm_expert.facts.terms.findings.sites import CALF_SPASM, TRUNK_SPASM, WHOLE_BODY_SPASM
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.timing import SPASM_ON_WAKING
from spasm_expert.facts.terms.findings.weakness import PROXIMAL_WEAKNESS
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.rules.limits.common import CHILD
from spasm_expert.rules.limits.metabolic import CK_5_TIMES
from spasm_expert.rules.limits.mimics import BABY, YOUNG_MUSCLE
from spasm_expert.rules.sources import DMD_CARE_GUIDE, PROJECT_JUDGEMENT, WEST_SYNDROME_FINDZEBRA


class ChildrenWhoJerkOrWeaken(Topic):
    """Infantile spasms and muscular dystrophy."""

    clusters_of_spasms_of_a_baby = rule(
        when=[present(BABY_SPASMS_IN_CLUSTERS)],
        then=[
            supports(INFANTILE_SPASMS, STRONG),
            refers(SAME_DAY, to="paediatric neurology", within="today", feared=INFANTILE_SPASMS),
            recommends(ELECTROENCEPHALOGRAM, SAME_DAY, for_=[INFANTILE_SPASMS]),
        ],
        because="Brief bending spasms in clusters, often on waking, are epilepsy and look like colic.",
        sources=[WEST_SYNDROME_FINDZEBRA],
        population=[aged(below=BABY)],
    )
    jerking_baby_that_stops_learning = rule(
        when=[
            aged(below=BABY),
            any_of(present(WHOLE_BODY_SPASM), present(TRUNK_SPASM), present(JERKS), present(MUSCLE_SPASM)),
            any_of(present(DEVELOPMENT_STALLS), present(SPASM_ON_WAKING), present(RECURRENT_SPASMS)),
        ],
        then=[
            supports(INFANTILE_SPASMS, MODERATE),
            refers(SAME_DAY, to="paediatrics", within="today", feared=INFANTILE_SPASMS),
        ],
        because="Repeated spasms of a baby are looked at the same day, for each day costs the brain.",
        sources=[WEST_SYNDROME_FINDZEBRA, PROJECT_JUDGEMENT],
    )
    too_old_for_infantile_spasms = rule(
        when=[aged(at_least=BABY)],
        then=[opposes(INFANTILE_SPASMS, STRONG)],
        because="They begin in the first year of life.",
        sources=[WEST_SYNDROME_FINDZEBRA],
    )
    climbs_up_its_own_thighs = rule(
        when=[present(GOWERS_SIGN)],
        then=[
            supports(MUSCULAR_DYSTROPHY, STRONG),
            recommends(CREATINE_KINASE_TEST, TWO_WEEKS, for_=[MUSCULAR_DYSTROPHY]),
        ],
        because="Hips too weak to lift the trunk make a child push on its thighs.",
        sources=[DMD_CARE_GUIDE],
        population=[aged(below=YOUNG_MUSCLE)],
    )
    bulky_calves_of_a_weak_child = rule(
        when=[
            present(CALF_ENLARGEMENT),
            any_of(present(PROXIMAL_WEAKNESS), present(LATE_WALKING), present(FALLS), present(CALF_SPASM)),
        ],
        then=[
            supports(MUSCULAR_DYSTROPHY, STRONG),
            recommends(CREATINE_KINASE_TEST, TWO_WEEKS, for_=[MUSCULAR_DYSTROPHY]),
        ],
        because="Fat and scar fill the calves while the muscle is lost.",
        sources=[DMD_CARE_GUIDE],
        population=[aged(below=YOUNG_MUSCLE)],
    )
    walked_late_and_enzymes_are_high = rule(
        when=[
            any_of(present(LATE_WALKING), present(PROXIMAL_WEAKNESS)),
            measured(CREATINE_KINASE, above=CK_5_TIMES),
        ],
        then=[supports(MUSCULAR_DYSTROPHY, STRONG)],
        because="A high creatine kinase in a child that is late or weak is dystrophy until genes are read.",
        sources=[DMD_CARE_GUIDE],
        population=[aged(below=CHILD)],
    )
    normal_creatine_kinase_in_a_child = rule(
        when=[measured(CREATINE_KINASE, at_most=UPPER_REFERENCE)],
        then=[opposes(MUSCULAR_DYSTROPHY, STRONG)],
        because="Dystrophy of boys spills creatine kinase from birth.",
        sources=[DMD_CARE_GUIDE],
    )
