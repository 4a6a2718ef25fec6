"""What single nerves of arm and leg tell."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.pain import LEG_PAIN
from spasm_expert.facts.terms.findings.sensation import NUMBNESS, SENSORY_CHANGE, TINGLING
from spasm_expert.facts.terms.kinds import Finding

THUMB_SIDE_TINGLING = Finding(
    "thumb_side_tingling",
    "tingling of thumb, index and middle finger",
    "Do the thumb, index and middle finger tingle or go numb?",
    synonyms=(
        "tingling thumb and fingers",
        "numb thumb side of the hand",
    ),
    is_a=(TINGLING,),
)
RELIEVED_BY_SHAKING_HAND = Finding(
    "relieved_by_shaking_hand",
    "relief by shaking the hand",
    "Does shaking the hand help?",
    synonyms=("shakes the hand for relief",),
    group="relief",
    said_as=("relieved_by", "shaking_hand"),
)
SPURLING_SIGN = Finding(
    "spurling_sign",
    "arm pain when the neck is bent back towards it",
    "Does bending the neck back and to the side send pain down the arm?",
    synonyms=("positive Spurling test",),
    group="sign",
)
OUTER_THIGH_NUMBNESS = Finding(
    "outer_thigh_numbness",
    "burning or numb patch on the outer thigh",
    "Is there a burning, tingling or numb patch on the outer side of a thigh?",
    synonyms=(
        "numb outer thigh",
        "burning outer thigh",
    ),
    is_a=(SENSORY_CHANGE,),
)
OUTER_SHIN_NUMBNESS = Finding(
    "outer_shin_numbness",
    "numbness of the outer shin or the back of the foot",
    "Is the outer shin or the back of the foot numb?",
    synonyms=(
        "numb outer shin",
        "numb top of the foot",
    ),
    is_a=(NUMBNESS,),
)
LEG_CROSSING_OR_SQUATTING = Finding(
    "leg_crossing_or_squatting",
    "long crossing of the legs, squatting or kneeling",
    "Have you crossed your legs, squatted or knelt for long?",
    synonyms=(
        "crossed legs",
        "squatting",
        "kneeling for hours",
    ),
    group="exposure",
)
NITROUS_OXIDE_USE = Finding(
    "nitrous_oxide_use",
    "use of laughing gas",
    "Do you use laughing gas (nitrous oxide)?",
    synonyms=(
        "laughing gas",
        "nitrous oxide",
        "nos",
        "whippets",
    ),
    group="exposure",
)
HIP_PAIN = Finding(
    "hip_pain",
    "pain of hip or groin",
    "Does the hip or groin hurt?",
    synonyms=(
        "groin pain",
        "hip ache",
    ),
)
LEG_SHORT_AND_TURNED_OUT = Finding(
    "leg_short_and_turned_out",
    "leg that is shorter and turned outward",
    "Does the leg lie shorter than the other, or turned outward?",
    synonyms=("shortened and externally rotated leg",),
    group="sign",
)
BONE_TENDER_AT_ONE_POINT = Finding(
    "bone_tender_at_one_point",
    "one tender point on a bone",
    "Is there one point on the bone that hurts to touch?",
    synonyms=(
        "focal bone tenderness",
        "bone tenderness",
        "bony tenderness",
    ),
    group="sign",
)
SHIN_PAIN = Finding(
    "shin_pain",
    "pain along the shin bone",
    "Does it hurt along the shin bone?",
    synonyms=("shin splints",),
    is_a=(LEG_PAIN,),
)
