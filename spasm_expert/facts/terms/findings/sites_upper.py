"""Where the spasm is, from the neck up and in the arms; `spasm: sites` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.kinds import Finding

NECK_SPASM = Finding(
    "neck_spasm",
    "spasm or cramp in the neck",
    "Is it in the neck?",
    synonyms=("neck cramp", "neck spasms", "tight neck muscles"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "neck"),
)
SHOULDER_SPASM = Finding(
    "shoulder_spasm",
    "spasm or cramp in the shoulder",
    "Is it in the shoulder?",
    synonyms=("shoulder cramp", "trapezius spasm"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "shoulder"),
)
ARM_SPASM = Finding(
    "arm_spasm",
    "spasm or cramp in the arm",
    "Is it in an arm or hand?",
    synonyms=("arm cramp", "arm cramps", "arm spasms"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "arm"),
)
UPPER_ARM_SPASM = Finding(
    "upper_arm_spasm",
    "spasm or cramp in the upper arm",
    "Is it in the upper arm?",
    synonyms=("biceps cramp", "triceps cramp"),
    is_a=(ARM_SPASM,),
    group="site",
    said_as=("sites", "upper_arm"),
)
FOREARM_SPASM = Finding(
    "forearm_spasm",
    "spasm or cramp in the forearm",
    "Is it in the forearm?",
    synonyms=("forearm cramp",),
    is_a=(ARM_SPASM,),
    group="site",
    said_as=("sites", "forearm"),
)
HAND_SPASM = Finding(
    "hand_spasm",
    "spasm or cramp in the hand",
    "Is it in a hand or the fingers?",
    synonyms=(
        "hand cramp",
        "hand locks up",
        "hand cramps",
        "hands cramp",
    ),
    is_a=(ARM_SPASM,),
    group="site",
    said_as=("sites", "hand"),
)
FINGER_SPASM = Finding(
    "finger_spasm",
    "spasm or cramp in the fingers",
    "Is it in the fingers or thumb?",
    synonyms=("finger cramp", "thumb cramp"),
    is_a=(HAND_SPASM,),
    group="site",
    said_as=("sites", "fingers"),
)
FACE_SPASM = Finding(
    "face_spasm",
    "spasm or twitching of the face",
    "Is it in the face or eyelids?",
    synonyms=("facial spasm", "face twitching", "cheek twitching"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "face"),
)
EYELID_SPASM = Finding(
    "eyelid_spasm",
    "spasm or twitching of an eyelid",
    "Is it in an eyelid?",
    synonyms=("eyelid spasms", "eye twitching", "eyelid cramp"),
    is_a=(FACE_SPASM,),
    group="site",
    said_as=("sites", "eyelid"),
)
MOUTH_SPASM = Finding(
    "mouth_spasm",
    "spasm or twitching round the mouth",
    "Is it round the mouth or in the lower face?",
    synonyms=("mouth twitching", "lip twitching", "lower face spasm"),
    is_a=(FACE_SPASM,),
    group="site",
    said_as=("sites", "mouth"),
)
JAW_SPASM = Finding(
    "jaw_spasm",
    "spasm of the jaw",
    "Is it in the jaw?",
    synonyms=("jaw cramp", "chewing muscle spasm"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "jaw"),
)
TONGUE_SPASM = Finding(
    "tongue_spasm",
    "spasm of the tongue",
    "Is it in the tongue?",
    synonyms=("tongue cramp",),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "tongue"),
)
THROAT_SPASM = Finding(
    "throat_spasm",
    "spasm of the throat",
    "Is it in the throat?",
    synonyms=("throat cramp", "gullet spasm"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "throat"),
)
