"""Twitching of eyelids and face.

For:      one flickering lid, one twitching half of the face, both eyes forced shut.
Not for:  facial weakness (stroke, palsy), drug reactions of the first days.
"""

from spasm_expert.core.language import (
    MODERATE,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    all_of,
    any_of,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.movement import BLEPHAROSPASM, HEMIFACIAL_SPASM
from spasm_expert.facts.terms.findings.cranial import DOUBLE_VISION, FACIAL_NUMBNESS, HEARING_LOSS
from spasm_expert.facts.terms.findings.face import (
    BOTH_EYES_FORCED_SHUT,
    EXCESSIVE_BLINKING,
    FACE_SPASM_ON_BOTH_SIDES,
    FACE_SPASM_SPREADS_FROM_EYE,
    HALF_FACE_SPASM,
    VISION_BLOCKED_BY_SPASM,
)
from spasm_expert.facts.terms.findings.imaging import MRI_FACIAL_NERVE_LOOP
from spasm_expert.facts.terms.findings.movement import SUPPRESSIBLE_MOVEMENT
from spasm_expert.facts.terms.findings.relief_by_treatment import SENSORY_TRICK
from spasm_expert.facts.terms.findings.sites import ONE_SIDED_SPASM, SPASM_ON_BOTH_SIDES
from spasm_expert.facts.terms.findings.sites_upper import EYELID_SPASM, FACE_SPASM, MOUTH_SPASM
from spasm_expert.facts.terms.findings.spasm import TWITCHING_IN_SLEEP
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_LIGHT
from spasm_expert.facts.terms.findings.swallowing import BRAINSTEM_SIGNS
from spasm_expert.facts.terms.findings.timing import (
    SPASM_DURING_SLEEP,
    SPASM_GONE_IN_SLEEP,
    SPASM_PERSISTS_IN_SLEEP,
)
from spasm_expert.facts.terms.findings.weakness import FACIAL_WEAKNESS
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.rules.limits.movement import LONG_EYELID_TWITCH
from spasm_expert.rules.movement.groups import EYES_SHUT, HALF_FACE
from spasm_expert.rules.sources import (
    DYSTONIA_CONSENSUS_2013,
    EYELID_MYOKYMIA_REVIEW,
    GENERAL_KNOWLEDGE,
    HEMIFACIAL_SPASM_COMPRESSION_2014,
    MSD_HEMIFACIAL_SPASM,
    PROJECT_JUDGEMENT,
    UTAH_HEMIFACIAL_SPASM,
)

_CRANIAL_SIGN = any_of(
    present(FACIAL_WEAKNESS),
    present(HEARING_LOSS),
    present(FACIAL_NUMBNESS),
    present(DOUBLE_VISION),
    present(BRAINSTEM_SIGNS),
)


class FaceSpasm(Topic):
    """Hemifacial spasm and blepharospasm."""

    one_half_of_the_face_twitches = rule(
        when=[present(HALF_FACE_SPASM)],
        then=[supports(HEMIFACIAL_SPASM, STRONG, group=HALF_FACE)],
        because="An irritated facial nerve makes eye and mouth of its own side twitch together.",
        sources=[MSD_HEMIFACIAL_SPASM],
    )
    eye_and_mouth_twitch_on_one_side = rule(
        when=[present(EYELID_SPASM), present(MOUTH_SPASM), present(ONE_SIDED_SPASM)],
        then=[supports(HEMIFACIAL_SPASM, STRONG, group=HALF_FACE)],
        because="Lid and mouth of one side share one nerve and nothing else.",
        sources=[HEMIFACIAL_SPASM_COMPRESSION_2014],
    )
    face_on_one_side_only = rule(
        when=[present(FACE_SPASM), present(ONE_SIDED_SPASM)],
        then=[supports(HEMIFACIAL_SPASM, WEAK, group=HALF_FACE)],
        because="Most other spasms of the face are on both sides.",
        sources=[MSD_HEMIFACIAL_SPASM],
        caveat="A harmless eyelid twitch is one-sided too.",
    )
    twitch_spread_from_the_eye_downward = rule(
        when=[present(FACE_SPASM_SPREADS_FROM_EYE)],
        then=[supports(HEMIFACIAL_SPASM, STRONG)],
        because="Hemifacial spasm begins round the eye and creeps down over months.",
        sources=[HEMIFACIAL_SPASM_COMPRESSION_2014],
    )
    face_twitches_in_sleep = rule(
        when=[
            any_of(present(HALF_FACE_SPASM), all_of(present(FACE_SPASM), present(ONE_SIDED_SPASM))),
            any_of(
                present(SPASM_PERSISTS_IN_SLEEP), present(TWITCHING_IN_SLEEP), present(SPASM_DURING_SLEEP)
            ),
        ],
        then=[supports(HEMIFACIAL_SPASM, STRONG)],
        because="A twitch made in the nerve goes on in sleep, while dystonia and tics rest.",
        sources=[GENERAL_KNOWLEDGE],
    )
    half_face_for_months = rule(
        when=[
            any_of(present(HALF_FACE_SPASM), all_of(present(FACE_SPASM), present(ONE_SIDED_SPASM))),
            measured(SPASM_SINCE, at_least=LONG_EYELID_TWITCH),
        ],
        then=[supports(HEMIFACIAL_SPASM, MODERATE)],
        because="A vessel that beats on the nerve does so for years.",
        sources=[GENERAL_KNOWLEDGE],
    )
    vessel_against_the_facial_nerve = rule(
        when=[present(MRI_FACIAL_NERVE_LOOP)],
        then=[supports(HEMIFACIAL_SPASM, MODERATE)],
        because="A vessel against the root of the facial nerve is the usual cause.",
        sources=[HEMIFACIAL_SPASM_COMPRESSION_2014],
        caveat="Many healthy people have such a loop.",
    )
    both_sides_speak_against_one_nerve = rule(
        when=[any_of(present(FACE_SPASM_ON_BOTH_SIDES), present(BOTH_EYES_FORCED_SHUT))],
        then=[opposes(HEMIFACIAL_SPASM, STRONG)],
        because="One nerve serves one side.",
        sources=[MSD_HEMIFACIAL_SPASM],
    )
    face_movement_that_can_be_held_back = rule(
        when=[present(FACE_SPASM), present(SUPPRESSIBLE_MOVEMENT)],
        then=[opposes(HEMIFACIAL_SPASM, STRONG), opposes(BLEPHAROSPASM, MODERATE)],
        because="A movement that can be held back is a tic.",
        sources=[GENERAL_KNOWLEDGE],
    )
    half_face_with_another_nerve_sign = rule(
        when=[any_of(present(HALF_FACE_SPASM), present(FACE_SPASM)), _CRANIAL_SIGN],
        then=[
            supports(HEMIFACIAL_SPASM, WEAK),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=HEMIFACIAL_SPASM),
        ],
        because=(
            "Twitching with weakness, numbness or deafness points to a lump on the nerve or in the brainstem."
        ),
        sources=[PROJECT_JUDGEMENT, UTAH_HEMIFACIAL_SPASM],
    )
    both_eyes_are_forced_shut = rule(
        when=[present(BOTH_EYES_FORCED_SHUT)],
        then=[supports(BLEPHAROSPASM, STRONG, group=EYES_SHUT)],
        because="Dystonia of the ring muscles closes both eyes at once.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    eyelid_spasms_in_bright_light = rule(
        when=[any_of(present(EYELID_SPASM), present(EXCESSIVE_BLINKING)), present(TRIGGERED_BY_LIGHT)],
        then=[supports(BLEPHAROSPASM, STRONG)],
        because="Bright light sets off blepharospasm.",
        sources=[DYSTONIA_CONSENSUS_2013, EYELID_MYOKYMIA_REVIEW],
    )
    eyelids_of_both_sides = rule(
        when=[
            any_of(present(EYELID_SPASM), present(EXCESSIVE_BLINKING)),
            any_of(present(SPASM_ON_BOTH_SIDES), present(FACE_SPASM_ON_BOTH_SIDES)),
        ],
        then=[supports(BLEPHAROSPASM, MODERATE, group=EYES_SHUT)],
        because="Blepharospasm takes both eyes, a harmless twitch one lid.",
        sources=[EYELID_MYOKYMIA_REVIEW],
    )
    spasm_of_lids_with_too_much_blinking = rule(
        when=[present(EXCESSIVE_BLINKING), present(EYELID_SPASM)],
        then=[supports(BLEPHAROSPASM, MODERATE)],
        because="Frequent blinking is how blepharospasm begins.",
        sources=[GENERAL_KNOWLEDGE],
    )
    eyelid_spasm_hinders_sight = rule(
        when=[present(EYELID_SPASM), present(VISION_BLOCKED_BY_SPASM)],
        then=[supports(BLEPHAROSPASM, MODERATE)],
        because="Lids that close by force blind a person for moments, which a flicker never does.",
        sources=[EYELID_MYOKYMIA_REVIEW],
    )
    eyelids_eased_by_touch_or_sleep = rule(
        when=[
            any_of(present(EYELID_SPASM), present(BOTH_EYES_FORCED_SHUT)),
            any_of(present(SENSORY_TRICK), present(SPASM_GONE_IN_SLEEP)),
        ],
        then=[supports(BLEPHAROSPASM, WEAK)],
        because="Like other dystonia it can ease at a touch and rests in sleep.",
        sources=[DYSTONIA_CONSENSUS_2013],
    )
    one_side_speaks_against_blepharospasm = rule(
        when=[any_of(present(HALF_FACE_SPASM), all_of(present(EYELID_SPASM), present(ONE_SIDED_SPASM)))],
        then=[opposes(BLEPHAROSPASM, STRONG)],
        because="Blepharospasm takes both eyes.",
        sources=[GENERAL_KNOWLEDGE],
    )
