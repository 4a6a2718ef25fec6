"""Where the spasm or cramp is; `spasm: sites` and `spasm: side` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM, SPASM_IN_SEVERAL_MUSCLE_GROUPS
from spasm_expert.facts.terms.kinds import Finding

LEG_SPASM = Finding(
    "leg_spasm",
    "spasm or cramp in the leg",
    "Is it in a leg or foot?",
    synonyms=("leg cramp", "leg cramps", "leg spasms"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "leg"),
)
CALF_SPASM = Finding(
    "calf_spasm",
    "spasm or cramp in the calf",
    "Is it in the calf?",
    synonyms=(
        "calf cramp",
        "charley horse",
        "gastrocnemius",
        "cramp in the lower leg",
        "calf cramps",
        "calf muscle cramp",
    ),
    is_a=(LEG_SPASM,),
    group="site",
    said_as=("sites", "calf"),
)
SHIN_SPASM = Finding(
    "shin_spasm",
    "spasm or cramp at the shin",
    "Is it at the front of the lower leg?",
    synonyms=("shin cramp", "cramp at the front of the lower leg"),
    is_a=(LEG_SPASM,),
    group="site",
    said_as=("sites", "shin"),
)
FOOT_SPASM = Finding(
    "foot_spasm",
    "spasm or cramp in the foot",
    "Is it in the foot, the sole or the toes?",
    synonyms=(
        "foot cramp",
        "cramp in the sole",
        "cramp in the arch",
        "foot cramps",
        "feet cramp",
    ),
    is_a=(LEG_SPASM,),
    group="site",
    said_as=("sites", "foot"),
)
TOE_SPASM = Finding(
    "toe_spasm",
    "spasm or cramp in the toes",
    "Do the toes cramp or curl?",
    synonyms=("toe cramp", "cramping toes"),
    is_a=(FOOT_SPASM,),
    group="site",
    said_as=("sites", "toes"),
)
THIGH_SPASM = Finding(
    "thigh_spasm",
    "spasm or cramp in the thigh",
    "Is it in the thigh?",
    synonyms=("thigh cramp", "upper leg cramp"),
    is_a=(LEG_SPASM,),
    group="site",
    said_as=("sites", "thigh"),
)
HAMSTRING_SPASM = Finding(
    "hamstring_spasm",
    "spasm or cramp at the back of the thigh",
    "Is it at the back of the thigh?",
    synonyms=("hamstring cramp", "cramp at the back of the thigh"),
    is_a=(THIGH_SPASM,),
    group="site",
    said_as=("sites", "hamstring"),
)
QUADRICEPS_SPASM = Finding(
    "quadriceps_spasm",
    "spasm or cramp at the front of the thigh",
    "Is it at the front of the thigh?",
    synonyms=("quadriceps cramp", "quads cramp"),
    is_a=(THIGH_SPASM,),
    group="site",
    said_as=("sites", "quadriceps"),
)
HIP_SPASM = Finding(
    "hip_spasm",
    "spasm or cramp at the hip or groin",
    "Is it at the hip or in the groin?",
    synonyms=("hip cramp", "groin cramp", "hip flexor spasm"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "hip"),
)
BUTTOCK_SPASM = Finding(
    "buttock_spasm",
    "spasm or cramp in the buttock",
    "Is it in the buttock?",
    synonyms=("buttock cramp", "gluteal cramp"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "buttock"),
)
TRUNK_SPASM = Finding(
    "trunk_spasm",
    "spasm or cramp of the trunk",
    "Is it in the back, the chest or the belly?",
    synonyms=("trunk cramp", "axial spasm"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "trunk"),
)
BACK_SPASM = Finding(
    "back_spasm",
    "spasm or cramp in the back",
    "Is it in the back?",
    synonyms=(
        "back cramp",
        "back spasms",
        "back muscle spasm",
    ),
    is_a=(TRUNK_SPASM,),
    group="site",
    said_as=("sites", "back"),
)
LOWER_BACK_SPASM = Finding(
    "lower_back_spasm",
    "spasm or cramp in the lower back",
    "Is it in the lower back?",
    synonyms=("low back spasm", "lumbar spasm", "cramp in the small of the back"),
    is_a=(BACK_SPASM,),
    group="site",
    said_as=("sites", "lower_back"),
)
UPPER_BACK_SPASM = Finding(
    "upper_back_spasm",
    "spasm or cramp in the upper back",
    "Is it in the upper back, between the shoulder blades?",
    synonyms=("upper back cramp", "spasm between the shoulder blades"),
    is_a=(BACK_SPASM,),
    group="site",
    said_as=("sites", "upper_back"),
)
CHEST_SPASM = Finding(
    "chest_spasm",
    "spasm or cramp in the chest wall",
    "Is it in the chest or between the ribs?",
    synonyms=("chest wall cramp", "rib muscle cramp"),
    is_a=(TRUNK_SPASM,),
    group="site",
    said_as=("sites", "chest"),
)
ABDOMINAL_SPASM = Finding(
    "abdominal_spasm",
    "spasm or cramp of the belly wall",
    "Is it in the belly muscles?",
    synonyms=("belly wall cramp", "stomach muscle cramp", "abdominal muscle spasm"),
    is_a=(TRUNK_SPASM,),
    group="site",
    said_as=("sites", "abdomen"),
)
FLANK_SPASM = Finding(
    "flank_spasm",
    "spasm or cramp in the flank",
    "Is it in the side, between ribs and hip?",
    synonyms=("cramp in the side", "flank cramp", "stitch"),
    is_a=(TRUNK_SPASM,),
    group="site",
    said_as=("sites", "flank"),
)
PELVIC_FLOOR_SPASM = Finding(
    "pelvic_floor_spasm",
    "spasm or cramp of the pelvic floor",
    "Is it in the pelvis or round the back passage?",
    synonyms=("rectal cramp", "proctalgia"),
    is_a=(MUSCLE_SPASM,),
    group="site",
    said_as=("sites", "pelvic_floor"),
)
WHOLE_BODY_SPASM = Finding(
    "whole_body_spasm",
    "spasm of the whole body",
    "Does the whole body go into spasm?",
    synonyms=("whole body in spasm", "spasms all over", "full-body spasm", "generalised spasm"),
    is_a=(SPASM_IN_SEVERAL_MUSCLE_GROUPS,),
    group="site",
    said_as=("sites", "whole_body"),
)
ONE_SIDED_SPASM = Finding(
    "one_sided_spasm",
    "spasm on one side only",
    "Is it on one side only?",
    synonyms=("unilateral spasm", "cramps in one leg", "cramps in one arm"),
    excludes=(WHOLE_BODY_SPASM,),
    group="site",
    said_as=("side", "one"),
)
SPASM_ON_LEFT = Finding(
    "spasm_on_left",
    "spasm on the left side only",
    "Is it on the left side only?",
    synonyms=("left-sided spasm", "left leg cramps"),
    is_a=(ONE_SIDED_SPASM,),
    group="site",
    said_as=("side", "left"),
)
SPASM_ON_RIGHT = Finding(
    "spasm_on_right",
    "spasm on the right side only",
    "Is it on the right side only?",
    synonyms=("right-sided spasm", "right leg cramps"),
    is_a=(ONE_SIDED_SPASM,),
    excludes=(SPASM_ON_LEFT,),
    group="site",
    said_as=("side", "right"),
)
SPASM_ON_BOTH_SIDES = Finding(
    "spasm_on_both_sides",
    "spasm on both sides",
    "Is it on both sides?",
    synonyms=("bilateral spasm", "cramps in both legs", "symmetrical spasm"),
    excludes=(ONE_SIDED_SPASM,),
    group="site",
    said_as=("side", "both"),
)
