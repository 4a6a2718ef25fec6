"""Pains and movements of the face, and hiccups.

For:      everybody with stabs of pain in the face, a mouth that moves on its own, or hiccups.
Not for:  twitches of eyelid or half face, which have topics of their own.
"""

from spasm_expert.core.language import (
    MODERATE,
    ROUTINE,
    STRONG,
    TWO_WEEKS,
    Topic,
    absent,
    any_of,
    lasting,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.mimics import HICCUP, TARDIVE_DYSKINESIA, TRIGEMINAL_NEURALGIA
from spasm_expert.facts.terms.diagnostic_tests.imaging import POSTERIOR_FOSSA_MRI
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER
from spasm_expert.facts.terms.findings.cranial import FACIAL_NUMBNESS, HEARING_LOSS
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import ELECTRIC_FACE_PAIN, HICCUPS, LIP_SMACKING
from spasm_expert.facts.terms.findings.gait_signs import CHOREA
from spasm_expert.facts.terms.findings.jaw_throat import JAW_PAIN
from spasm_expert.facts.terms.findings.movement import GRIMACING, TONGUE_PROTRUSION
from spasm_expert.facts.terms.findings.nerve_roots import SHOOTING_PAIN
from spasm_expert.facts.terms.findings.sites_upper import FACE_SPASM
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_AIR_MOVEMENT,
    TRIGGERED_BY_CHEWING,
    TRIGGERED_BY_COLD,
    TRIGGERED_BY_TOUCH,
)
from spasm_expert.facts.terms.findings.weakness import FACIAL_WEAKNESS
from spasm_expert.rules.limits.common import FIVE_DAYS, TWELVE_WEEKS
from spasm_expert.rules.limits.mimics import HICCUPS_TOO_LONG
from spasm_expert.rules.sources import (
    ACCESSMEDICINE_TARDIVE_DYSKINESIA,
    GENERAL_KNOWLEDGE,
    NIDIRECT_HICCUPS,
    NIDIRECT_TRIGEMINAL_NEURALGIA,
    PROJECT_JUDGEMENT,
)

_MOUTH_MOVES = any_of(present(LIP_SMACKING), present(TONGUE_PROTRUSION), present(GRIMACING), present(CHOREA))


class FaceAndDiaphragm(Topic):
    """Trigeminal neuralgia, tardive dyskinesia and hiccups."""

    electric_stabs_in_one_side_of_the_face = rule(
        when=[present(ELECTRIC_FACE_PAIN)],
        then=[supports(TRIGEMINAL_NEURALGIA, STRONG)],
        because="Stabs like electric shocks in one side of the face come from the trigeminal nerve.",
        sources=[NIDIRECT_TRIGEMINAL_NEURALGIA],
        caveat="The face may wince with each stab, which is then taken for a spasm.",
    )
    face_pain_set_off_by_touch_chewing_or_wind = rule(
        when=[
            any_of(present(ELECTRIC_FACE_PAIN), present(SHOOTING_PAIN)),
            any_of(present(FACE_SPASM), present(JAW_PAIN), present(ELECTRIC_FACE_PAIN)),
            any_of(
                present(TRIGGERED_BY_CHEWING),
                present(TRIGGERED_BY_TOUCH),
                present(TRIGGERED_BY_COLD),
                present(TRIGGERED_BY_AIR_MOVEMENT),
            ),
        ],
        then=[supports(TRIGEMINAL_NEURALGIA, MODERATE)],
        because="A light touch, chewing or a cool breeze sets the stabs off.",
        sources=[NIDIRECT_TRIGEMINAL_NEURALGIA],
    )
    numb_or_weak_face_is_more_than_neuralgia = rule(
        when=[any_of(present(FACIAL_NUMBNESS), present(FACIAL_WEAKNESS), present(HEARING_LOSS))],
        then=[
            opposes(TRIGEMINAL_NEURALGIA, MODERATE),
        ],
        because="The nerve works between the stabs, so a numb or weak face has another cause.",
        sources=[GENERAL_KNOWLEDGE],
    )
    numb_face_with_stabs = rule(
        when=[present(ELECTRIC_FACE_PAIN), any_of(present(FACIAL_NUMBNESS), present(FACIAL_WEAKNESS))],
        then=[
            refers(TWO_WEEKS, to="neurology", within="within two weeks"),
            recommends(POSTERIOR_FOSSA_MRI, TWO_WEEKS, for_=[TRIGEMINAL_NEURALGIA]),
        ],
        because="A numb or weak face beside the stabs asks for a look at the nerve.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    mouth_moves_after_months_of_a_dopamine_blocker = rule(
        when=[taking(DOPAMINE_BLOCKER, started_before=TWELVE_WEEKS), _MOUTH_MOVES],
        then=[supports(TARDIVE_DYSKINESIA, STRONG)],
        because="Months of blocked dopamine leave mouth and tongue moving on their own.",
        sources=[ACCESSMEDICINE_TARDIVE_DYSKINESIA],
    )
    mouth_smacks_on_a_dopamine_blocker = rule(
        when=[taking(DOPAMINE_BLOCKER), present(LIP_SMACKING)],
        then=[supports(TARDIVE_DYSKINESIA, MODERATE)],
        because="Smacking and chewing in somebody on such a drug are its late effect, whenever it was begun.",
        sources=[ACCESSMEDICINE_TARDIVE_DYSKINESIA],
    )
    dopamine_blocker_begun_this_week = rule(
        when=[taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS)],
        then=[opposes(TARDIVE_DYSKINESIA, STRONG)],
        because="Within days it is acute dystonia, which is treated the same day.",
        sources=[ACCESSMEDICINE_TARDIVE_DYSKINESIA],
    )
    hiccups_told = rule(
        when=[present(HICCUPS)],
        then=[supports(HICCUP, STRONG)],
        because="A hiccup is a spasm of the diaphragm that passes by itself within minutes or hours.",
        sources=[NIDIRECT_HICCUPS],
    )
    hiccups_beyond_two_days = rule(
        when=[lasting(HICCUPS, above=HICCUPS_TOO_LONG)],
        then=[refers(ROUTINE, to="general practice", within="in the next days")],
        because="Hiccups of more than two days may come from stomach, chest, brain or a drug.",
        sources=[NIDIRECT_HICCUPS],
    )
    no_hiccups = rule(
        when=[absent(HICCUPS)],
        then=[opposes(HICCUP, STRONG)],
        because="Hiccups are heard.",
        sources=[PROJECT_JUDGEMENT],
    )
