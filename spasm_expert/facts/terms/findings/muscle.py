"""What the muscles feel and look like: tender, swollen, stiff, wasted; and pigment in the urine."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.kinds import Finding

MUSCLE_TENDERNESS = Finding(
    "muscle_tenderness",
    "muscle tender to pressure",
    "Does it hurt to press on the muscle?",
    synonyms=("tender muscle", "sore to touch"),
    group="sign",
)
FOCAL_MUSCLE_TENDERNESS = Finding(
    "focal_muscle_tenderness",
    "one tender place in the muscle",
    "Is there one place in the muscle that hurts when pressed?",
    synonyms=("tender spot", "local tenderness"),
    is_a=(MUSCLE_TENDERNESS,),
    group="sign",
)
CALF_TENDERNESS = Finding(
    "calf_tenderness",
    "tender calf",
    "Does it hurt to press on the calf?",
    synonyms=("sore calf on pressing",),
    is_a=(MUSCLE_TENDERNESS,),
    group="sign",
)
PARASPINAL_TENDERNESS = Finding(
    "paraspinal_tenderness",
    "tender muscles beside the spine",
    "Does it hurt to press on the muscles beside the spine?",
    synonyms=(
        "tender paraspinal muscles",
        "tender back muscles",
        "paravertebral tenderness",
        "paravertebral spasm",
        "tight back muscles",
    ),
    group="sign",
)
TAUT_BAND = Finding(
    "taut_band",
    "taut band or tender knot in the muscle",
    "Is there a tight cord or tender knot in the muscle even when it does not cramp?",
    synonyms=("trigger point", "taut band", "muscle knot"),
    group="sign",
)
CHRONIC_REGIONAL_PAIN = Finding(
    "chronic_regional_pain",
    "muscle pain of one region for months",
    "Has one region of muscles hurt for months?",
    synonyms=("regional myofascial pain",),
    is_a=(MUSCLE_PAIN,),
)
REFERRED_PAIN_ON_PRESSURE = Finding(
    "referred_pain_on_pressure",
    "pain elsewhere when the tender point is pressed",
    "Does pressing the sore point cause pain somewhere else?",
    synonyms=("referred pain", "trigger point pain"),
    group="sign",
)
MUSCLE_SWELLING = Finding(
    "muscle_swelling",
    "swollen muscle",
    "Is the muscle swollen?",
    synonyms=(
        "swollen thigh",
        "swollen calf muscle",
        "puffy muscle",
        "swelling of the muscle",
        "swollen muscles",
    ),
    group="sign",
)
MUSCLE_STIFFNESS = Finding(
    "muscle_stiffness",
    "muscle stiffness",
    "Do your muscles feel stiff?",
    synonyms=(
        "stiff muscles",
        "tight muscles",
        "stiffness",
        "muscles feel stiff",
        "rigid muscles",
    ),
)
GIRDLE_STIFFNESS = Finding(
    "girdle_stiffness",
    "morning stiffness of shoulders and hips for over 45 minutes",
    "Are shoulders and hips stiff for more than 45 minutes in the morning?",
    synonyms=(
        "polymyalgia stiffness",
        "shoulder and hip stiffness",
        "morning stiffness of the shoulders",
        "stiffness of neck, shoulders and hips",
        "cannot comb hair for stiffness",
    ),
    is_a=(MUSCLE_STIFFNESS,),
)
LEG_STIFFNESS = Finding(
    "leg_stiffness",
    "stiff legs",
    "Do your legs feel stiff?",
    synonyms=(
        "stiff legs",
        "wooden legs",
        "leg rigidity",
    ),
    is_a=(MUSCLE_STIFFNESS,),
)
HEAVY_LEGS = Finding(
    "heavy_legs",
    "heavy legs",
    "Do your legs feel heavy?",
    synonyms=("heaviness", "leaden legs"),
)
TIGHT_BURSTING_LEG = Finding(
    "tight_bursting_leg",
    "tight or bursting feeling in the lower leg",
    "Does the lower leg feel tight, as if it would burst?",
    synonyms=("tight shin", "lower leg feels like bursting"),
)
MUSCLE_WASTING = Finding(
    "muscle_wasting",
    "muscle wasting",
    "Have muscles become thinner?",
    synonyms=(
        "wasting",
        "atrophy",
        "shrinking muscles",
        "thinner muscles",
        "muscle loss",
        "muscles have shrunk",
    ),
    group="sign",
)
HAND_WASTING = Finding(
    "hand_wasting",
    "wasting of hand muscles",
    "Have the muscles of your hands become thinner?",
    synonyms=("thin hands", "hollow between the fingers"),
    is_a=(MUSCLE_WASTING,),
    group="sign",
)
TONGUE_WASTING_OR_FLICKER = Finding(
    "tongue_wasting_or_flicker",
    "wasting or flickering of the tongue",
    "Does a doctor see wasting or flickering of the tongue?",
    synonyms=("tongue fasciculation", "tongue atrophy"),
    group="sign",
)
VERY_MUSCULAR_BUILD = Finding(
    "very_muscular_build",
    "very muscular build",
    "Are you very muscular without training for it?",
    synonyms=("muscle hypertrophy", "athletic look", "large calves"),
    group="sign",
)
SOFT_PAINFUL_MUSCLES = Finding(
    "soft_painful_muscles",
    "painful and weak but soft muscles",
    "Are the muscles painful and weak but soft to the touch?",
    synonyms=("weak painful soft muscles",),
    group="sign",
)
DARK_URINE = Finding(
    "dark_urine",
    "dark or cola-coloured urine",
    "Is your urine dark, like tea or cola?",
    synonyms=(
        "brown urine",
        "cola urine",
        "tea-coloured urine",
        "red urine",
        "myoglobinuria",
        "tea-colored urine",
        "cola-colored urine",
        "coke-coloured urine",
        "urine like cola",
    ),
)
RECURRENT_DARK_URINE = Finding(
    "recurrent_dark_urine",
    "repeated episodes of dark urine",
    "Has your urine been dark more than once?",
    synonyms=("recurrent myoglobinuria",),
    is_a=(DARK_URINE,),
)
DARK_URINE_AFTER_EFFORT_FASTING_OR_FEVER = Finding(
    "dark_urine_after_effort_fasting_or_fever",
    "dark urine after long effort, fasting, fever or cold",
    "Does the urine turn dark after long effort, fasting, fever or cold?",
    synonyms=("dark urine after exercise",),
    is_a=(DARK_URINE,),
)
CLEAR_URINE = Finding(
    "clear_urine",
    "urine of normal colour",
    "Is your urine of normal colour?",
    synonyms=("normal urine", "yellow urine"),
    excludes=(DARK_URINE,),
)
HIP_HELD_BENT = Finding(
    "hip_held_bent",
    "hip held bent",
    "Is the hip held bent because straightening it hurts too much?",
    synonyms=("psoas posture", "flexed hip"),
    group="sign",
)
FLEXION_CONTRACTURES = Finding(
    "flexion_contractures",
    "joints that no longer straighten fully",
    "Are there joints that you can no longer straighten?",
    synonyms=("contractures", "bent knees"),
    group="sign",
)
BEHIND_KNEE_SWELLING = Finding(
    "behind_knee_swelling",
    "swelling behind the knee",
    "Is there a swelling behind the knee?",
    synonyms=(
        "popliteal cyst",
        "bulge behind the knee",
        "Baker cyst",
        "lump behind the knee",
        "popliteal lump",
        "popliteal mass",
    ),
    group="sign",
)
SHOULDER_TENDERNESS = Finding(
    "shoulder_tenderness",
    "tender muscles of the shoulder",
    "Does it hurt to press on the muscles of the shoulder?",
    synonyms=("tender shoulders", "sore shoulders on pressing", "tender trapezius"),
    is_a=(MUSCLE_TENDERNESS,),
    group="sign",
)
TENDER_JAW_MUSCLES = Finding(
    "tender_jaw_muscles",
    "tender chewing muscles",
    "Does it hurt to press on the chewing muscles at the cheek or temple?",
    synonyms=("tender jaw muscles", "tender masseter", "jaw tender to pressure"),
    is_a=(MUSCLE_TENDERNESS,),
    group="sign",
)
