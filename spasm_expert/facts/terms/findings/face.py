"""Spasms of eyelids and face."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.course import AFFECTS_DAILY_LIFE
from spasm_expert.facts.terms.findings.sites_upper import EYELID_SPASM, FACE_SPASM
from spasm_expert.facts.terms.kinds import Finding

EYELID_FLICKER = Finding(
    "eyelid_flicker",
    "fine flicker of one eyelid that does not close the eye",
    "Does one eyelid flicker finely, without closing the eye?",
    synonyms=(
        "eyelid myokymia",
        "eyelid twitch",
        "lid flutter",
        "quivering eyelid",
        "lower lid twitch",
        "eyelid flutters",
    ),
    is_a=(EYELID_SPASM,),
)
BOTH_EYES_FORCED_SHUT = Finding(
    "both_eyes_forced_shut",
    "both eyes forced shut",
    "Are both eyes forced shut?",
    synonyms=(
        "blepharospasm",
        "cannot open the eyes",
        "eyelids clamp shut",
        "eyes close by themselves",
        "eyes squeeze shut",
    ),
    is_a=(EYELID_SPASM,),
    group="sign",
)
EXCESSIVE_BLINKING = Finding(
    "excessive_blinking",
    "excessive blinking",
    "Do you blink far too much?",
    synonyms=(
        "uncontrolled blinking",
        "blinking all the time",
        "blinking tics",
        "blinks a lot",
    ),
)
HALF_FACE_SPASM = Finding(
    "half_face_spasm",
    "twitching of one half of the face",
    "Does one half of the face twitch, eye and mouth together?",
    synonyms=(
        "hemifacial spasm",
        "one-sided face twitch",
        "one side of the face twitches",
    ),
    is_a=(FACE_SPASM,),
    group="sign",
)
FACE_SPASM_SPREADS_FROM_EYE = Finding(
    "face_spasm_spreads_from_eye",
    "face twitching that spread from the eye downward",
    "Did the twitching begin at the eye and spread down to the mouth?",
    synonyms=("spreading from the eye", "mouth pulled to one side"),
    is_a=(HALF_FACE_SPASM,),
)
NO_OTHER_FACE_MOVEMENT = Finding(
    "no_other_face_movement",
    "twitching limited to the eyelid",
    "Is the rest of the face quite still?",
    synonyms=("rest of face still",),
    excludes=(HALF_FACE_SPASM,),
)
FACE_SPASM_ON_BOTH_SIDES = Finding(
    "face_spasm_on_both_sides",
    "spasm of both sides of the face",
    "Are both sides of the face affected?",
    synonyms=("bilateral facial spasm",),
    is_a=(FACE_SPASM,),
    excludes=(HALF_FACE_SPASM,),
)
EYELID_TWITCH_OVER_3_MONTHS = Finding(
    "eyelid_twitch_over_3_months",
    "eyelid twitching for more than three months without a break",
    "Has the eyelid twitched for more than three months without a break?",
    synonyms=("long-lasting eyelid twitch",),
    is_a=(EYELID_SPASM,),
    group="course",
)
DRY_OR_IRRITATED_EYE = Finding(
    "dry_or_irritated_eye",
    "dry or irritated eye",
    "Is the eye dry, gritty or irritated?",
    synonyms=("dry eye", "gritty eye", "sore eye"),
)
DROOPING_EYELID = Finding(
    "drooping_eyelid",
    "drooping eyelid",
    "Does an eyelid droop?",
    synonyms=(
        "ptosis",
        "hanging eyelid",
        "droopy eyelids",
        "lid droop",
    ),
    group="sign",
)
VISION_BLOCKED_BY_SPASM = Finding(
    "vision_blocked_by_spasm",
    "sight hindered by the eyelid spasm",
    "Does the spasm keep you from seeing, walking or driving safely?",
    synonyms=("cannot drive", "functional blindness"),
    is_a=(AFFECTS_DAILY_LIFE,),
)
