"""Which measures fit a strained muscle, a locked back or neck, and the soreness after a cramp."""

from spasm_expert.core.language import LIKELY, Topic, advises, all_of, any_of, believed, present, rule
from spasm_expert.facts.terms.causes.benign import (
    CALF_MUSCLE_TEAR,
    EXERCISE_CRAMP,
    FIBROMYALGIA,
    HEAT_CRAMP,
    MUSCLE_STRAIN,
    MYOFASCIAL_PAIN,
    NOCTURNAL_LEG_CRAMP,
    PREGNANCY_CRAMP,
)
from spasm_expert.facts.terms.causes.muscle import LOCAL_TRISMUS
from spasm_expert.facts.terms.causes.spine import LOW_BACK_SPASM, LUMBAR_RADICULOPATHY, WRY_NECK
from spasm_expert.facts.terms.drug_measures import SC11, SC12_NSAID, SC12_PARACETAMOL, SC21
from spasm_expert.facts.terms.findings.course import (
    AFFECTS_DAILY_LIFE,
    NOT_RELIEVED_BY_ANYTHING,
    PERSISTENT_SPASMS,
)
from spasm_expert.facts.terms.findings.jaw_throat import JAW_CLICK
from spasm_expert.facts.terms.findings.limb_circulation import SUDDEN_CALF_PAIN
from spasm_expert.facts.terms.findings.spasm import RESIDUAL_SORENESS
from spasm_expert.facts.terms.findings.strain import BRUISING_OVER_MUSCLE, MUSCLE_INJURY, SUDDEN_PULL_FELT
from spasm_expert.facts.terms.measures import SC09, SC10, SC13
from spasm_expert.rules.sources import (
    ACP_AAFP_ACUTE_PAIN_2020,
    ACP_LOW_BACK_PAIN_2017,
    GENERAL_KNOWLEDGE,
    NHS_LEG_CRAMPS,
    NICE_NG59,
)

PLAIN_CRAMP = any_of(
    believed(NOCTURNAL_LEG_CRAMP, at_least=LIKELY),
    believed(EXERCISE_CRAMP, at_least=LIKELY),
    believed(PREGNANCY_CRAMP, at_least=LIKELY),
    believed(HEAT_CRAMP, at_least=LIKELY),
)


class CareOfSoreMuscles(Topic):
    """Warmth, cold, gel, movement, and painkillers for what is left of the pain.

    For: likely strains, back and neck spasm, and muscles sore after a cramp.
    Not for: painkillers against the cramp itself, which they are too slow for.
    """

    warmth_on_the_sore_muscle = rule(
        when=[
            any_of(
                believed(LOW_BACK_SPASM, at_least=LIKELY),
                believed(WRY_NECK, at_least=LIKELY),
                believed(MYOFASCIAL_PAIN, at_least=LIKELY),
                all_of(believed(NOCTURNAL_LEG_CRAMP, at_least=LIKELY), present(RESIDUAL_SORENESS)),
                all_of(believed(LOCAL_TRISMUS, at_least=LIKELY), present(JAW_CLICK)),
            )
        ],
        then=[advises(SC09)],
        because="Warmth on the skin eases acute back pain, and sore muscles elsewhere.",
        sources=[ACP_LOW_BACK_PAIN_2017],
    )

    cold_on_a_fresh_strain = rule(
        when=[
            any_of(believed(MUSCLE_STRAIN, at_least=LIKELY), believed(CALF_MUSCLE_TEAR, at_least=LIKELY)),
            any_of(
                present(SUDDEN_PULL_FELT),
                present(MUSCLE_INJURY),
                present(BRUISING_OVER_MUSCLE),
                present(SUDDEN_CALF_PAIN),
            ),
        ],
        then=[advises(SC10)],
        because="Cold may lessen pain and swelling in the first day or two.",
        sources=[GENERAL_KNOWLEDGE],
    )

    gel_on_the_strain = rule(
        when=[any_of(believed(MUSCLE_STRAIN, at_least=LIKELY), believed(WRY_NECK, at_least=LIKELY))],
        then=[advises(SC11)],
        because="A gel reaches the sore muscle with little of it in the blood.",
        sources=[ACP_AAFP_ACUTE_PAIN_2020],
    )

    tablet_for_the_soreness_or_the_back = rule(
        when=[
            any_of(
                believed(LOW_BACK_SPASM, at_least=LIKELY),
                believed(WRY_NECK, at_least=LIKELY),
                believed(MUSCLE_STRAIN, at_least=LIKELY),
                all_of(PLAIN_CRAMP, present(RESIDUAL_SORENESS)),
            )
        ],
        then=[advises(SC12_NSAID)],
        because="It does not stop a cramp, but may ease the soreness left behind or an acute back.",
        sources=[NHS_LEG_CRAMPS, ACP_LOW_BACK_PAIN_2017],
    )

    paracetamol_for_the_soreness = rule(
        when=[
            any_of(
                believed(WRY_NECK, at_least=LIKELY),
                believed(MUSCLE_STRAIN, at_least=LIKELY),
                all_of(PLAIN_CRAMP, present(RESIDUAL_SORENESS)),
            )
        ],
        then=[advises(SC12_PARACETAMOL)],
        because="Too slow for the cramp itself, it may ease the soreness of the next day.",
        sources=[NHS_LEG_CRAMPS],
        caveat="It does not help acute back pain, so it is not advised for that.",
    )

    keep_the_back_or_neck_moving = rule(
        when=[
            any_of(
                believed(LOW_BACK_SPASM, at_least=LIKELY),
                believed(LUMBAR_RADICULOPATHY, at_least=LIKELY),
                believed(WRY_NECK, at_least=LIKELY),
                believed(FIBROMYALGIA, at_least=LIKELY),
                believed(MYOFASCIAL_PAIN, at_least=LIKELY),
            )
        ],
        then=[advises(SC13)],
        because="Moving within the limits of pain does no harm and shortens it; bed rest delays recovery.",
        sources=[ACP_LOW_BACK_PAIN_2017, NICE_NG59],
    )

    ask_about_a_muscle_relaxant = rule(
        when=[
            believed(LOW_BACK_SPASM, at_least=LIKELY),
            any_of(
                present(NOT_RELIEVED_BY_ANYTHING), present(PERSISTENT_SPASMS), present(AFFECTS_DAILY_LIFE)
            ),
        ],
        then=[advises(SC21)],
        because="For a back spasm that stays bad a prescriber may weigh a short course, which makes drowsy.",
        sources=[ACP_LOW_BACK_PAIN_2017],
    )
