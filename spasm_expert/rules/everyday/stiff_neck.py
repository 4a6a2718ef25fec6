"""Stiff necks, and neck strains after a jolt."""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
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
    taking,
)
from spasm_expert.facts.terms.causes.muscle import LOCAL_TRISMUS
from spasm_expert.facts.terms.causes.spine import WHIPLASH, WRY_NECK
from spasm_expert.facts.terms.diagnostic_tests.imaging import CERVICAL_MRI, SPINE_XRAY
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER
from spasm_expert.facts.terms.findings.course import UNCHANGED_FOR_MONTHS
from spasm_expert.facts.terms.findings.cranial import DOUBLE_VISION, ONE_SMALL_PUPIL
from spasm_expert.facts.terms.findings.exertion import DESK_WORK, ODD_SLEEPING_POSTURE
from spasm_expert.facts.terms.findings.gait_signs import UNSTEADINESS
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.headache import HEADACHE, PHOTOPHOBIA, SEVERE_HEADACHE
from spasm_expert.facts.terms.findings.injuries import HIGH_ENERGY_TRAUMA, NECK_TRAUMA, TRAUMA
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.muscle import MUSCLE_TENDERNESS
from spasm_expert.facts.terms.findings.nerve_roots import ARM_PAIN_FROM_NECK
from spasm_expert.facts.terms.findings.neuro_signs import NORMAL_NEURO_EXAM
from spasm_expert.facts.terms.findings.relief_by_treatment import SENSORY_TRICK
from spasm_expert.facts.terms.findings.sensation import HAND_NUMBNESS, NUMBNESS
from spasm_expert.facts.terms.findings.sites_upper import NECK_SPASM
from spasm_expert.facts.terms.findings.skin import NON_BLANCHING_RASH
from spasm_expert.facts.terms.findings.spasm import SUDDEN_ONSET_OF_SPASM
from spasm_expert.facts.terms.findings.spine import MIDLINE_SPINAL_TENDERNESS, NECK_PAIN
from spasm_expert.facts.terms.findings.strain import (
    HEAD_TILTED,
    LIMITED_NECK_MOVEMENT,
    SUDDEN_ONE_SIDED_NECK_PAIN,
)
from spasm_expert.facts.terms.findings.timing import SPASM_ON_WAKING
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_TURNING_HEAD
from spasm_expert.facts.terms.findings.weakness import ARM_WEAKNESS, LEG_WEAKNESS, WEAKNESS
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.rules.limits.common import FIVE_DAYS
from spasm_expert.rules.limits.everyday import MONTHS_OF_PAIN
from spasm_expert.rules.sources import (
    DYSTONIA_CONSENSUS_2013,
    GENERAL_KNOWLEDGE,
    MHRA_ACUTE_DYSTONIA,
    NICE_NG240,
    STATPEARLS_DYSTONIC_REACTIONS,
)

NECK_PAIN_OR_SPASM = any_of(present(NECK_PAIN), present(NECK_SPASM), present(SUDDEN_ONE_SIDED_NECK_PAIN))
NECK_HELD = "neck_held"
NECK_CAUSE = "neck_cause"


class AcuteNeckSpasm(Topic):
    """The neck that locks overnight or on a turn, and the neck that was jolted.

    For: new neck spasm in somebody who is otherwise well.
    Not for: fever, severe headache, nerve signs, or months of turning.
    """

    sudden_pain_on_one_side_of_the_neck = rule(
        when=[
            any_of(
                present(SUDDEN_ONE_SIDED_NECK_PAIN),
                all_of(
                    NECK_PAIN_OR_SPASM,
                    any_of(
                        present(SPASM_ON_WAKING),
                        present(TRIGGERED_BY_TURNING_HEAD),
                        present(ODD_SLEEPING_POSTURE),
                        present(SUDDEN_ONSET_OF_SPASM),
                    ),
                ),
            )
        ],
        then=[supports(WRY_NECK, STRONG, group=NECK_CAUSE)],
        because="A neck that locks on one side on waking or turning is a wry neck.",
        sources=[GENERAL_KNOWLEDGE],
    )

    neck_held_tilted_or_hardly_moved = rule(
        when=[NECK_PAIN_OR_SPASM, any_of(present(HEAD_TILTED), present(LIMITED_NECK_MOVEMENT))],
        then=[supports(WRY_NECK, MODERATE, group=NECK_HELD)],
        because="The spasm holds the head where it hurts least.",
        sources=[GENERAL_KNOWLEDGE],
    )

    neck_spasm_without_a_nerve_sign = rule(
        when=[
            NECK_PAIN_OR_SPASM,
            any_of(
                present(NORMAL_NEURO_EXAM), absent(ARM_PAIN_FROM_NECK), absent(ARM_WEAKNESS), absent(FEVER)
            ),
        ],
        then=[supports(WRY_NECK, MODERATE)],
        because="Free arms and no fever leave muscles and small joints as the place of the trouble.",
        sources=[GENERAL_KNOWLEDGE],
    )

    neck_after_desk_work = rule(
        when=[NECK_PAIN_OR_SPASM, any_of(present(DESK_WORK), present(ODD_SLEEPING_POSTURE))],
        then=[supports(WRY_NECK, WEAK)],
        because="Hours in one posture, by day or in sleep, come before many a stiff neck.",
        sources=[GENERAL_KNOWLEDGE],
    )

    fever_or_headache_with_a_stiff_neck = rule(
        when=[
            any_of(
                present(FEVER),
                present(SEVERE_HEADACHE),
                present(PHOTOPHOBIA),
                present(NON_BLANCHING_RASH),
                present(ALTERED_MENTAL_STATE),
            )
        ],
        then=[opposes(WRY_NECK, STRONG)],
        because="With fever, severe headache or pain from light a stiff neck means the meninges.",
        sources=[NICE_NG240],
    )

    nerve_sign_with_neck_pain = rule(
        when=[
            any_of(
                present(ARM_WEAKNESS),
                present(LEG_WEAKNESS),
                present(NUMBNESS),
                present(DOUBLE_VISION),
                present(ONE_SMALL_PUPIL),
                present(UNSTEADINESS),
            )
        ],
        then=[opposes(WRY_NECK, STRONG)],
        because="Weakness, numbness, sight or balance trouble is not from a muscle of the neck.",
        sources=[GENERAL_KNOWLEDGE],
    )

    neck_turned_for_months = rule(
        when=[
            any_of(
                present(SENSORY_TRICK),
                present(UNCHANGED_FOR_MONTHS),
                measured(SPASM_SINCE, above=MONTHS_OF_PAIN),
            )
        ],
        then=[opposes(WRY_NECK, STRONG)],
        because="A head pulled round for months, or eased by a light touch, is dystonia.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )

    dopamine_blocker_just_started = rule(
        when=[taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS)],
        then=[opposes(WRY_NECK, STRONG), opposes(LOCAL_TRISMUS, STRONG)],
        because="A new dopamine blocker explains a neck or jaw in spasm better than any local trouble.",
        sources=[MHRA_ACUTE_DYSTONIA, STATPEARLS_DYSTONIC_REACTIONS],
    )

    neck_pain_after_a_jolt = rule(
        when=[NECK_PAIN_OR_SPASM, present(NECK_TRAUMA)],
        then=[
            supports(WHIPLASH, STRONG),
            opposes(WRY_NECK, STRONG),
            refers(SAME_DAY, to="urgent care", within="today", feared=WHIPLASH),
        ],
        because="A jolted neck is examined for a broken bone before it is called a strain.",
        sources=[GENERAL_KNOWLEDGE],
    )

    tender_stiff_neck_after_a_jolt = rule(
        when=[
            any_of(present(NECK_TRAUMA), all_of(present(TRAUMA), NECK_PAIN_OR_SPASM)),
            any_of(
                present(LIMITED_NECK_MOVEMENT),
                present(MUSCLE_TENDERNESS),
                present(HEADACHE),
                present(NECK_SPASM),
            ),
        ],
        then=[supports(WHIPLASH, MODERATE)],
        because="Stiffness, tenderness and headache in the days after the jolt belong to a neck strain.",
        sources=[GENERAL_KNOWLEDGE],
    )

    no_picture_of_a_wry_neck = rule(
        when=[believed(WRY_NECK, at_least=LIKELY)],
        then=[spares(CERVICAL_MRI), spares(SPINE_XRAY)],
        because="A typical stiff neck settles in days, and no picture would change what is done.",
        sources=[GENERAL_KNOWLEDGE],
    )

    nerve_sign_or_sore_bone_after_a_jolt = rule(
        when=[
            present(NECK_TRAUMA),
            any_of(
                present(MIDLINE_SPINAL_TENDERNESS),
                present(WEAKNESS),
                present(NUMBNESS),
                present(HAND_NUMBNESS),
                present(HIGH_ENERGY_TRAUMA),
            ),
        ],
        then=[opposes(WHIPLASH, STRONG)],
        because="A sore bone, a numb hand or a violent jolt is a broken neck until it is scanned.",
        sources=[GENERAL_KNOWLEDGE],
    )
