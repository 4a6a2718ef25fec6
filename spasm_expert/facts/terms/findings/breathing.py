"""Breathing and the airway."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

BREATHLESSNESS = Finding(
    "breathlessness",
    "trouble breathing",
    "Do you have trouble breathing or are you short of breath?",
    synonyms=(
        "short of breath",
        "breathless",
        "dyspnoea",
        "difficulty breathing",
        "cannot breathe",
        "shortness of breath",
        "respiratory distress",
        "laboured breathing",
        "shallow breathing",
    ),
)
SUDDEN_BREATHLESSNESS = Finding(
    "sudden_breathlessness",
    "sudden trouble breathing",
    "Did trouble breathing come on suddenly?",
    synonyms=("sudden shortness of breath", "suddenly breathless"),
    is_a=(BREATHLESSNESS,),
)
BREATHLESS_AT_REST = Finding(
    "breathless_at_rest",
    "breathlessness at rest",
    "Are you short of breath even when you sit still?",
    synonyms=(
        "breathless when sitting",
        "dyspnoea at rest",
        "respiratory distress at rest",
    ),
    is_a=(BREATHLESSNESS,),
)
BREATHLESS_LYING_FLAT = Finding(
    "breathless_lying_flat",
    "breathlessness when lying flat",
    "Do you get short of breath when you lie flat?",
    synonyms=("orthopnoea", "cannot lie flat", "needs pillows to breathe"),
)
BREATHLESS_ON_EFFORT = Finding(
    "breathless_on_effort",
    "breathlessness on effort",
    "Do you get short of breath on effort?",
    synonyms=("exertional dyspnoea", "breathless on stairs"),
)
STRIDOR = Finding(
    "stridor",
    "noisy breathing in",
    "Is there a harsh noise on breathing in?",
    synonyms=("stridor", "noisy breathing", "crowing breath"),
    group="sign",
)
THROAT_CLOSING = Finding(
    "throat_closing",
    "spasm of the voice box",
    "Does your throat close up so that air hardly gets in?",
    synonyms=("laryngospasm", "throat closing", "voice box spasm"),
)
BLUE_LIPS = Finding(
    "blue_lips",
    "blue lips or face",
    "Are the lips or the face blue or grey?",
    synonyms=(
        "cyanosis",
        "blue lips",
        "going blue",
        "grey lips",
        "hypoxia",
        "low oxygen",
    ),
    group="sign",
)
CHOKING = Finding(
    "choking",
    "choking, with air that hardly gets through",
    "Is the person choking right now, with air hardly getting through?",
    synonyms=("choking now", "airway blocked", "cannot get air"),
)
WHEEZE = Finding(
    "wheeze",
    "wheeze",
    "Does your chest whistle when you breathe?",
    synonyms=("wheezing", "whistling chest", "bronchospasm"),
)
COUGH = Finding("cough", "cough", "Do you have a cough?", synonyms=("coughing", "sputum", "phlegm"))
COUGHING_BLOOD = Finding(
    "coughing_blood",
    "coughing up blood",
    "Have you coughed up blood?",
    synonyms=("haemoptysis", "blood in sputum", "hemoptysis"),
)
LUNG_CRACKLES = Finding(
    "lung_crackles",
    "crackles over the lungs",
    "Are there crackles over the lungs?",
    synonyms=("rales", "crepitations", "crackles"),
    group="sign",
)
OVERBREATHING = Finding(
    "overbreathing",
    "overbreathing",
    "Do you breathe too fast or too much during the attack?",
    synonyms=(
        "hyperventilation",
        "breathing too fast",
        "hyperventilating",
        "fast breathing",
        "rapid breathing",
        "tachypneic",
    ),
)
DEEP_BREATHING = Finding(
    "deep_breathing",
    "deep, laboured breathing",
    "Is the breathing deep and fast without a pause, as after running?",
    synonyms=("Kussmaul breathing", "deep sighing breathing", "air hunger"),
    group="sign",
)
ACETONE_BREATH = Finding(
    "acetone_breath",
    "breath that smells of fruit or nail varnish remover",
    "Does the breath smell of fruit or nail varnish remover?",
    synonyms=("acetone breath", "fruity breath", "ketones"),
    group="sign",
)
