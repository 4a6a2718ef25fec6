"""General symptoms and the state of the body as a whole."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

FEVER = Finding(
    "fever",
    "fever",
    "Do you have a fever?",
    synonyms=("high temperature", "feverish", "temperature", "pyrexia", "hot to touch"),
)
CHILLS = Finding(
    "chills",
    "chills",
    "Do you have chills or shaking with cold?",
    synonyms=("rigors", "shivering with fever", "shaking chills"),
)
UNWELL = Finding(
    "unwell",
    "a feeling of being generally unwell",
    "Do you feel generally ill?",
    synonyms=("ill", "sick", "poorly", "toxic", "malaise", "unwell"),
)
OTHERWISE_WELL = Finding(
    "otherwise_well",
    "good general health apart from the complaint",
    "Are you otherwise well?",
    synonyms=(
        "well",
        "otherwise healthy",
        "no other symptoms",
        "no red flags",
        "feels well",
    ),
    excludes=(UNWELL,),
)
SIGNS_OF_SEPSIS = Finding(
    "signs_of_sepsis",
    "signs of sepsis",
    "Does the person look very ill, with fast breathing, fast pulse, mottled skin or shaking chills?",
    synonyms=("septic", "blood poisoning", "looks very ill"),
    is_a=(UNWELL,),
    group="sign",
)
SHOCK = Finding(
    "shock",
    "signs of shock",
    "Is the person pale, cold and clammy with a weak, fast pulse?",
    synonyms=(
        "circulatory shock",
        "clammy and pale",
        "hypovolaemia",
        "grey and sweaty",
        "hypotension",
        "low blood pressure",
    ),
    group="sign",
)
FATIGUE = Finding(
    "fatigue",
    "fatigue",
    "Are you unusually tired?",
    synonyms=(
        "tired",
        "exhausted",
        "no energy",
        "daytime tiredness",
        "worn out",
        "easy fatigue",
        "tiredness",
        "lack of energy",
        "lassitude",
    ),
)
WEIGHT_LOSS = Finding(
    "weight_loss",
    "unintended weight loss",
    "Have you lost weight without trying?",
    synonyms=(
        "losing weight",
        "lost weight",
        "getting thinner",
        "cachexia",
        "emaciated",
        "wasted away",
        "cachectic",
    ),
)
WEIGHT_GAIN = Finding(
    "weight_gain",
    "weight gain",
    "Have you gained weight without eating more?",
    synonyms=("gaining weight", "put on weight"),
)
NIGHT_SWEATS = Finding(
    "night_sweats",
    "night sweats",
    "Do you wake up drenched in sweat?",
    synonyms=("drenching sweats", "sweating at night"),
)
SWEATING = Finding(
    "sweating",
    "excessive sweating",
    "Do you sweat much more than usual?",
    synonyms=(
        "diaphoresis",
        "sweaty",
        "clammy",
        "pouring with sweat",
        "cold sweat",
        "night-and-day sweating",
        "perspiring",
        "profuse sweating",
    ),
)
SHIVERING = Finding("shivering", "shivering", "Do you shiver?", synonyms=("shivers", "shaking with cold"))
FLUSHING = Finding(
    "flushing",
    "flushing",
    "Is the skin of face or chest red and hot?",
    synonyms=("red face", "flushed", "hot flush"),
)
THIN_BUILD = Finding(
    "thin_build",
    "a thin build",
    "Are you thin or underweight?",
    synonyms=("underweight", "low body mass", "thin", "small frame", "slight"),
    group="sign",
)
COLD_INTOLERANCE = Finding(
    "cold_intolerance",
    "feeling cold more than others do",
    "Do you feel cold more than other people?",
    synonyms=("cold intolerance", "always cold", "sensitive to cold"),
)
HEAT_INTOLERANCE = Finding(
    "heat_intolerance",
    "feeling hot more than others do",
    "Do you feel hot more than other people?",
    synonyms=("heat intolerance", "always hot", "cannot stand heat"),
)
GOOSEFLESH_OR_YAWNING = Finding(
    "gooseflesh_or_yawning",
    "gooseflesh, yawning or a runny nose",
    "Do you have gooseflesh, keep yawning or have a runny nose?",
    synonyms=("goosebumps", "piloerection", "runny nose", "yawning", "opioid withdrawal signs"),
)
NOT_BETTER_AFTER_SUGAR = Finding(
    "not_better_after_sugar",
    "no improvement a quarter of an hour after fast sugar",
    "Was it no better 15 minutes after glucose or a sugary drink?",
    synonyms=("not better after glucose", "still shaky after sugar"),
    group="relief",
)
