"""Torn calf muscles and heel tendons."""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    believed,
    opposes,
    present,
    recommends,
    refers,
    rule,
    spares,
    supports,
)
from spasm_expert.facts.terms.causes.benign import ACHILLES_RUPTURE, CALF_MUSCLE_TEAR, MUSCLE_STRAIN
from spasm_expert.facts.terms.diagnostic_tests.imaging import MUSCLE_MRI, MUSCLE_ULTRASOUND
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.findings.exertion import CLEAR_LOAD_BEFORE_ONSET, OVERSTRETCHING
from spasm_expert.facts.terms.findings.imaging import ULTRASOUND_MUSCLE_TEAR
from spasm_expert.facts.terms.findings.imaging_vessels import ULTRASOUND_NO_DVT
from spasm_expert.facts.terms.findings.injuries import MINOR_TRAUMA, TRAUMA
from spasm_expert.facts.terms.findings.limb_circulation import SUDDEN_CALF_PAIN
from spasm_expert.facts.terms.findings.muscle import CALF_TENDERNESS
from spasm_expert.facts.terms.findings.pain import CALF_PAIN
from spasm_expert.facts.terms.findings.spasm import SUDDEN_ONSET_OF_SPASM
from spasm_expert.facts.terms.findings.strain import (
    BRUISE_BELOW_ANKLE,
    BRUISING_OVER_MUSCLE,
    CANNOT_BEAR_WEIGHT,
    CANNOT_PUSH_OFF,
    MUSCLE_INJURY,
    PALPABLE_GAP,
    POP_HEARD,
    SUDDEN_PULL_FELT,
)
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_STRETCHING
from spasm_expert.facts.terms.red_flags import RF52
from spasm_expert.rules.sources import (
    ACHILLES_RUPTURE_BMJ_2012,
    ACP_AAFP_ACUTE_PAIN_2020,
    GENERAL_KNOWLEDGE,
    NICE_NG158,
    PROJECT_JUDGEMENT,
    TENNIS_LEG_ULTRASOUND_2006,
)

TEAR = "tear_signs"


class MuscleAndTendonTears(Topic):
    """Tears of the calf muscle (tennis leg) and of the Achilles tendon.

    For: sudden calf or heel pain with a movement or a blow.
    Not for: a calf that swells without injury, which is a clot until scanned.
    """

    sudden_calf_pain_with_a_movement = rule(
        when=[
            any_of(
                present(SUDDEN_CALF_PAIN),
                all_of(present(CALF_PAIN), any_of(present(SUDDEN_PULL_FELT), present(SUDDEN_ONSET_OF_SPASM))),
            ),
            any_of(
                present(MINOR_TRAUMA),
                present(TRAUMA),
                present(MUSCLE_INJURY),
                present(OVERSTRETCHING),
                present(SUDDEN_PULL_FELT),
                present(CLEAR_LOAD_BEFORE_ONSET),
                present(POP_HEARD),
                present(TRIGGERED_BY_STRETCHING),
            ),
        ],
        then=[supports(CALF_MUSCLE_TEAR, STRONG, group=TEAR)],
        because=(
            "A stab in the calf at push-off or on straightening the knee is the story of a torn calf muscle."
        ),
        sources=[GENERAL_KNOWLEDGE],
        caveat="A clot can look the same the next day, so it has to be ruled out.",
    )

    sudden_calf_pain_alone = rule(
        when=[present(SUDDEN_CALF_PAIN)],
        then=[supports(CALF_MUSCLE_TEAR, WEAK, group=TEAR)],
        because="Calf pain that starts in one moment may be a tear even if no injury was noticed.",
        sources=[GENERAL_KNOWLEDGE],
    )

    pop_gap_or_bruise_at_the_calf = rule(
        when=[
            any_of(present(CALF_PAIN), present(SUDDEN_CALF_PAIN), present(CALF_TENDERNESS)),
            any_of(
                present(POP_HEARD),
                present(PALPABLE_GAP),
                present(BRUISING_OVER_MUSCLE),
                present(BRUISE_BELOW_ANKLE),
            ),
        ],
        then=[supports(CALF_MUSCLE_TEAR, STRONG)],
        because="A pop, a gap or a bruise that sinks to the ankle shows that calf fibres have torn.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="A bruise below the ankle is seen with a burst cyst behind the knee as well.",
    )

    tear_seen_on_ultrasound = rule(
        when=[present(ULTRASOUND_MUSCLE_TEAR)],
        then=[supports(CALF_MUSCLE_TEAR, STRONG), supports(MUSCLE_STRAIN, MODERATE)],
        because="Ultrasound shows the torn fibres and the blood between them.",
        sources=[TENNIS_LEG_ULTRASOUND_2006],
    )

    no_clot_in_the_painful_calf = rule(
        when=[present(ULTRASOUND_NO_DVT), any_of(present(SUDDEN_CALF_PAIN), present(CALF_PAIN))],
        then=[supports(CALF_MUSCLE_TEAR, WEAK)],
        because="With a clot ruled out, a tear is the next explanation of sudden calf pain.",
        sources=[NICE_NG158, PROJECT_JUDGEMENT],
    )

    lost_push_off = rule(
        when=[any_of(present(CANNOT_PUSH_OFF), present(PALPABLE_GAP))],
        then=[
            supports(ACHILLES_RUPTURE, STRONG),
            refers(SAME_DAY, to="emergency department", within="today", feared=ACHILLES_RUPTURE),
            recommends(MUSCLE_ULTRASOUND, SAME_DAY, for_=[ACHILLES_RUPTURE, CALF_MUSCLE_TEAR]),
        ],
        because="Nobody can push off or rise on the toes when the heel tendon is gone.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF52,
        caveat="Weakness from a nerve also takes the push-off away.",
    )

    pop_in_calf_or_heel = rule(
        when=[present(POP_HEARD)],
        then=[
            supports(ACHILLES_RUPTURE, MODERATE),
            refers(SAME_DAY, to="emergency department", within="today", feared=ACHILLES_RUPTURE),
            recommends(MUSCLE_ULTRASOUND, SAME_DAY, for_=[ACHILLES_RUPTURE, CALF_MUSCLE_TEAR]),
        ],
        because="A pop in calf or heel is the sound of a tendon or muscle that gives way.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF52,
    )

    leg_that_bears_no_weight = rule(
        when=[
            present(CANNOT_BEAR_WEIGHT),
            any_of(present(CALF_PAIN), present(SUDDEN_CALF_PAIN), present(SUDDEN_PULL_FELT), present(TRAUMA)),
        ],
        then=[
            supports(ACHILLES_RUPTURE, MODERATE),
            supports(CALF_MUSCLE_TEAR, MODERATE),
            refers(SAME_DAY, to="emergency department", within="today", feared=ACHILLES_RUPTURE),
        ],
        because=(
            "A leg that cannot be stood on after a sudden calf pain or injury may "
            "have a rupture or a fracture."
        ),
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF52,
    )

    tear_is_shown_by_ultrasound = rule(
        when=[believed(CALF_MUSCLE_TEAR, at_least=POSSIBLE)],
        then=[recommends(MUSCLE_ULTRASOUND, SAME_DAY, for_=[CALF_MUSCLE_TEAR, ACHILLES_RUPTURE])],
        because="Ultrasound sizes the tear and helps to tell it from a clot.",
        sources=[TENNIS_LEG_ULTRASOUND_2006],
    )

    strain_needs_no_picture = rule(
        when=[believed(MUSCLE_STRAIN, at_least=LIKELY)],
        then=[spares(MUSCLE_MRI), spares(MUSCLE_ULTRASOUND), spares(CREATINE_KINASE_TEST)],
        because=(
            "History and touch make the diagnosis of a simple strain; pictures are for a suspected rupture."
        ),
        sources=[ACP_AAFP_ACUTE_PAIN_2020, GENERAL_KNOWLEDGE],
    )
    stands_on_tiptoe = rule(
        when=[absent(CANNOT_PUSH_OFF), absent(PALPABLE_GAP)],
        then=[opposes(ACHILLES_RUPTURE, STRONG)],
        because="Who stands on tiptoe on that leg has a heel tendon that holds.",
        sources=[ACHILLES_RUPTURE_BMJ_2012],
    )
