"""Stomach, bowel and fluid: what is lost, and what a body that lacks it shows."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

DEHYDRATION_SIGNS = Finding(
    "dehydration_signs",
    "signs of dehydration",
    "Are there signs that you are dried out?",
    synonyms=(
        "dehydrated",
        "dried out",
        "dehydration",
        "poor skin turgor",
        "sunken eyes",
        "volume depletion",
        "hypovolaemic",
    ),
    group="sign",
)
THIRST = Finding(
    "thirst",
    "strong thirst",
    "Are you very thirsty?",
    synonyms=(
        "thirsty",
        "very thirsty",
        "polydipsia",
    ),
)
DRY_MOUTH = Finding(
    "dry_mouth",
    "dry mouth",
    "Is your mouth dry?",
    synonyms=(
        "dry mucosa",
        "dry tongue",
        "dry mucous membranes",
    ),
)
LOW_FLUID_INTAKE = Finding(
    "low_fluid_intake",
    "too little to drink",
    "Have you drunk less than usual?",
    synonyms=("reduced intake", "did not drink"),
    group="exposure",
)
CANNOT_KEEP_FLUIDS_DOWN = Finding(
    "cannot_keep_fluids_down",
    "inability to keep fluids down",
    "Are you unable to keep fluids down?",
    synonyms=("cannot drink", "everything comes up"),
)
LITTLE_URINE = Finding(
    "little_urine",
    "little urine",
    "Are you passing much less urine than usual?",
    synonyms=(
        "oliguria",
        "reduced urine",
        "low urine output",
        "decreased urine output",
        "passing little urine",
    ),
)
NO_URINE_12_H = Finding(
    "no_urine_12_h",
    "no urine for twelve hours or more",
    "Have you passed no urine for twelve hours or longer?",
    synonyms=("anuria", "no urine"),
    is_a=(LITTLE_URINE,),
)
NAUSEA = Finding(
    "nausea",
    "nausea",
    "Do you feel sick?",
    synonyms=(
        "feeling sick",
        "queasy",
        "sick to the stomach",
    ),
)
VOMITING = Finding("vomiting", "vomiting", "Are you vomiting?", synonyms=("being sick", "throwing up"))
REPEATED_VOMITING = Finding(
    "repeated_vomiting",
    "repeated vomiting",
    "Have you vomited again and again?",
    synonyms=("keeps vomiting",),
    is_a=(VOMITING,),
)
DIARRHOEA = Finding(
    "diarrhoea",
    "diarrhoea",
    "Do you have diarrhoea?",
    synonyms=("loose stools", "runs", "diarrhea"),
)
FAINT_ON_STANDING = Finding(
    "faint_on_standing",
    "faintness on standing up",
    "Do you feel faint when you stand up?",
    synonyms=("orthostatic dizziness", "light-headed on standing"),
)
ORTHOSTATIC_DROP = Finding(
    "orthostatic_drop",
    "fall of blood pressure on standing",
    "Did the blood pressure fall on standing?",
    synonyms=("orthostatic hypotension", "postural drop"),
    group="sign",
)
WELL_HYDRATED = Finding(
    "well_hydrated",
    "normal fluid balance on examination",
    "Was your fluid balance found normal?",
    synonyms=("euvolaemic", "well hydrated"),
    excludes=(DEHYDRATION_SIGNS,),
    group="sign",
)
EXCESSIVE_URINE = Finding(
    "excessive_urine",
    "large amounts of urine",
    "Do you pass large amounts of urine?",
    synonyms=(
        "polyuria",
        "passing a lot of water",
        "urinating a lot",
        "frequent urination",
    ),
)
NOCTURIA = Finding(
    "nocturia",
    "passing urine at night several times",
    "Do you get up several times a night to pass urine?",
    synonyms=("nocturia",),
)
CONSTIPATION = Finding("constipation", "constipation", "Are you constipated?", synonyms=("hard stools",))
ABDOMINAL_PAIN = Finding(
    "abdominal_pain",
    "abdominal pain",
    "Does your belly hurt?",
    synonyms=(
        "belly pain",
        "tummy pain",
        "stomach ache",
        "stomach pain",
        "abdominal ache",
    ),
)
SEVERE_ABDOMINAL_PAIN = Finding(
    "severe_abdominal_pain",
    "severe abdominal pain",
    "Is the pain in your belly severe?",
    synonyms=("severe stomach pain",),
    is_a=(ABDOMINAL_PAIN,),
)
ABDOMINAL_CRAMPS = Finding(
    "abdominal_cramps",
    "cramping abdominal pain",
    "Do you have cramps inside the belly?",
    synonyms=("gut cramps", "colic", "stomach cramps"),
    is_a=(ABDOMINAL_PAIN,),
)
LOSS_OF_APPETITE = Finding(
    "loss_of_appetite",
    "loss of appetite",
    "Have you lost your appetite?",
    synonyms=("no appetite", "off food"),
)
