"""What face, diaphragm, flank and pelvis tell that is no spasm of a limb."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.pain import FLANK_PAIN
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.kinds import Finding

ELECTRIC_FACE_PAIN = Finding(
    "electric_face_pain",
    "brief stabs of pain in one side of the face",
    "Do you get brief stabs of pain, like electric shocks, in one side of the face?",
    synonyms=(
        "electric shocks in the face",
        "stabbing face pain",
    ),
)
LIP_SMACKING = Finding(
    "lip_smacking",
    "smacking or chewing movements of the mouth",
    "Does the mouth smack, chew or purse on its own?",
    synonyms=(
        "lip smacking",
        "chewing movements",
        "puckering",
    ),
)
HICCUPS = Finding(
    "hiccups",
    "hiccups",
    "Do you have hiccups?",
    synonyms=("hiccup",),
    is_a=(MUSCLE_SPASM,),
)
ANAL_CRAMP = Finding(
    "anal_cramp",
    "sudden cramp deep in the anus",
    "Do you get a sudden cramp or pain deep in the anus or rectum?",
    synonyms=(
        "rectal pain",
        "rectal spasm",
        "anal pain",
    ),
    is_a=(MUSCLE_SPASM,),
)
LOIN_TO_GROIN_PAIN = Finding(
    "loin_to_groin_pain",
    "waves of pain from the flank to the groin",
    "Does pain come in waves from the flank towards the groin?",
    synonyms=(
        "loin to groin pain",
        "colicky flank pain",
    ),
    is_a=(FLANK_PAIN,),
)
CANNOT_LIE_STILL = Finding(
    "cannot_lie_still",
    "pain that lets the person find no position",
    "Can you find no position in which the pain is bearable?",
    synonyms=(
        "writhing with pain",
        "restless with pain",
    ),
)
BLOOD_IN_URINE = Finding(
    "blood_in_urine",
    "visible blood in the urine",
    "Is there blood in the urine?",
    synonyms=(
        "haematuria",
        "hematuria",
        "bloody urine",
    ),
)
VAGINAL_BLEEDING = Finding(
    "vaginal_bleeding",
    "bleeding from the vagina",
    "Is there bleeding from the vagina?",
    synonyms=("spotting",),
)
SHOULDER_TIP_PAIN = Finding(
    "shoulder_tip_pain",
    "pain at the tip of the shoulder",
    "Does the tip of the shoulder hurt?",
    synonyms=("shoulder tip pain",),
)
REGULAR_CONTRACTIONS = Finding(
    "regular_contractions",
    "a womb that hardens again and again",
    "Does the womb become hard again and again?",
    synonyms=(
        "contractions",
        "tightening of the womb",
    ),
)
MORNING_BACK_STIFFNESS = Finding(
    "morning_back_stiffness",
    "back stiffness in the morning for over half an hour",
    "Is your back stiff for over half an hour in the morning?",
    synonyms=(
        "stiff back in the morning",
        "morning stiffness of the back",
    ),
)
