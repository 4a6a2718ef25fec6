"""Kicking in sleep, inner restlessness from drugs, and what to do about restless legs.

For:      adults.
Not for:  jerks that come only on falling asleep (jerks).
"""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    POSSIBLE,
    ROUTINE,
    STRONG,
    WEAK,
    Topic,
    advises,
    aged,
    any_of,
    believed,
    measured,
    opposes,
    present,
    recommends,
    rule,
    shown,
    spares,
    supports,
    taking,
    warns,
)
from spasm_expert.facts.terms.causes.benign import HYPNIC_JERK
from spasm_expert.facts.terms.causes.medicines import AKATHISIA
from spasm_expert.facts.terms.causes.movement import PERIODIC_LIMB_MOVEMENTS, RESTLESS_LEGS
from spasm_expert.facts.terms.diagnostic_tests.blood import FERRITIN_TEST, TRANSFERRIN_SATURATION_TEST
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import CREATININE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import POLYSOMNOGRAPHY
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER
from spasm_expert.facts.terms.drugs.more_classes import SNRI, SSRI
from spasm_expert.facts.terms.findings.course import DISTURBS_SLEEP
from spasm_expert.facts.terms.findings.general import FATIGUE
from spasm_expert.facts.terms.findings.mind import (
    DAYTIME_SLEEPINESS,
    DROWSINESS,
    INSOMNIA,
    UNREFRESHING_SLEEP,
)
from spasm_expert.facts.terms.findings.restlessness import (
    INNER_RESTLESSNESS,
    LEG_KICKS_IN_SLEEP,
    URGE_TO_MOVE_LEGS,
)
from spasm_expert.facts.terms.findings.spasm import CRAMP_PAIN, HARD_KNOT
from spasm_expert.facts.terms.findings.timing import SPASM_ONLY_AT_NIGHT
from spasm_expert.facts.terms.measurements.function import LEG_MOVEMENTS_PER_HOUR
from spasm_expert.facts.terms.measures import SC16
from spasm_expert.facts.terms.patterns import RESTLESS_LEGS_PATTERN
from spasm_expert.rules.limits.common import ADULT, SIX_WEEKS
from spasm_expert.rules.limits.movement import LEG_MOVEMENTS_ADULT
from spasm_expert.rules.sources import AASM_RLS_2025, GENERAL_KNOWLEDGE, ICSD_3, PROJECT_JUDGEMENT


class RestlessSleepAndAkathisia(Topic):
    """Periodic limb movements, akathisia, and the care of restless legs."""

    legs_kick_in_sleep = rule(
        when=[present(LEG_KICKS_IN_SLEEP)],
        then=[supports(PERIODIC_LIMB_MOVEMENTS, MODERATE)],
        because="Legs that flex every half minute in sleep are periodic limb movements.",
        sources=[ICSD_3],
    )
    kicking_that_spoils_sleep = rule(
        when=[
            present(LEG_KICKS_IN_SLEEP),
            any_of(
                present(DISTURBS_SLEEP),
                present(UNREFRESHING_SLEEP),
                present(FATIGUE),
                present(INSOMNIA),
                present(DROWSINESS),
                present(DAYTIME_SLEEPINESS),
            ),
        ],
        then=[supports(PERIODIC_LIMB_MOVEMENTS, MODERATE)],
        because="Kicking is a disorder when it spoils the night or the day.",
        sources=[ICSD_3],
    )
    urge_to_move_is_no_sleep_start = rule(
        when=[present(URGE_TO_MOVE_LEGS)],
        then=[opposes(HYPNIC_JERK, MODERATE)],
        because="A sleep start takes the sleeper by surprise, and no urge goes before it.",
        sources=[ICSD_3],
    )
    many_leg_movements_on_polysomnography = rule(
        when=[measured(LEG_MOVEMENTS_PER_HOUR, above=LEG_MOVEMENTS_ADULT)],
        then=[supports(PERIODIC_LIMB_MOVEMENTS, STRONG)],
        because="More than 15 movements in an hour of sleep are too many for an adult.",
        sources=[ICSD_3, AASM_RLS_2025],
        population=[aged(at_least=ADULT)],
    )
    few_leg_movements_on_polysomnography = rule(
        when=[measured(LEG_MOVEMENTS_PER_HOUR, at_most=LEG_MOVEMENTS_ADULT)],
        then=[opposes(PERIODIC_LIMB_MOVEMENTS, STRONG)],
        because="A recorded night with few movements speaks against the disorder.",
        sources=[ICSD_3],
        population=[aged(at_least=ADULT)],
    )
    restless_legs_explain_the_kicking = rule(
        when=[shown(RESTLESS_LEGS_PATTERN)],
        then=[opposes(PERIODIC_LIMB_MOVEMENTS, MODERATE)],
        because="Most people with restless legs kick in sleep, and then it is no second diagnosis.",
        sources=[ICSD_3],
    )
    inner_restlessness_on_a_dopamine_blocker = rule(
        when=[present(INNER_RESTLESSNESS), taking(DOPAMINE_BLOCKER)],
        then=[
            supports(AKATHISIA, STRONG),
            warns(
                DOPAMINE_BLOCKER,
                "It can cause a tormenting restlessness. Ring the prescriber soon; do not stop it on your "
                "own.",
            ),
        ],
        because="Blocked dopamine makes people unable to sit still, body and mind.",
        sources=[GENERAL_KNOWLEDGE],
    )
    inner_restlessness_soon_after_the_drug = rule(
        when=[
            present(INNER_RESTLESSNESS),
            any_of(
                taking(DOPAMINE_BLOCKER, started_within=SIX_WEEKS),
                taking(SSRI, started_within=SIX_WEEKS),
                taking(SNRI, started_within=SIX_WEEKS),
            ),
        ],
        then=[supports(AKATHISIA, STRONG)],
        because="Akathisia begins in the weeks after a drug is started or raised.",
        sources=[GENERAL_KNOWLEDGE],
    )
    inner_restlessness_on_an_antidepressant = rule(
        when=[present(INNER_RESTLESSNESS), any_of(taking(SSRI), taking(SNRI))],
        then=[supports(AKATHISIA, MODERATE)],
        because="Drugs that raise serotonin can cause akathisia too.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cramp_pain_is_no_akathisia = rule(
        when=[any_of(present(HARD_KNOT), present(CRAMP_PAIN))],
        then=[opposes(AKATHISIA, MODERATE)],
        because="Akathisia is torment without a hard or painful muscle.",
        sources=[GENERAL_KNOWLEDGE],
    )
    restlessness_at_night_only = rule(
        when=[present(SPASM_ONLY_AT_NIGHT)],
        then=[opposes(AKATHISIA, WEAK)],
        because="Akathisia keeps no hours, restless legs do.",
        sources=[PROJECT_JUDGEMENT],
    )
    iron_and_kidney_tests_in_restless_legs = rule(
        when=[believed(RESTLESS_LEGS, at_least=POSSIBLE)],
        then=[
            recommends(FERRITIN_TEST, ROUTINE, for_=[RESTLESS_LEGS]),
            recommends(TRANSFERRIN_SATURATION_TEST, ROUTINE, for_=[RESTLESS_LEGS]),
            recommends(CREATININE_TEST, ROUTINE, for_=[RESTLESS_LEGS]),
            spares(POLYSOMNOGRAPHY),
        ],
        because=(
            "Iron stores decide on treatment and kidneys can be the cause, while a night in the laboratory "
            "adds nothing."
        ),
        sources=[AASM_RLS_2025],
    )
    calm_evenings_for_restless_legs = rule(
        when=[believed(RESTLESS_LEGS, at_least=LIKELY)],
        then=[advises(SC16)],
        because=(
            "Caffeine, alcohol and antihistamines make the evening worse, and iron is taken only after a "
            "test."
        ),
        sources=[AASM_RLS_2025, GENERAL_KNOWLEDGE],
    )
    polysomnography_for_kicking_in_sleep = rule(
        when=[believed(PERIODIC_LIMB_MOVEMENTS, at_least=POSSIBLE)],
        then=[
            recommends(POLYSOMNOGRAPHY, ROUTINE, for_=[PERIODIC_LIMB_MOVEMENTS]),
            recommends(FERRITIN_TEST, ROUTINE, for_=[PERIODIC_LIMB_MOVEMENTS]),
        ],
        because="Only a recorded night counts the movements.",
        sources=[ICSD_3, AASM_RLS_2025],
    )
