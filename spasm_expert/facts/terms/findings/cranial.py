"""Face, eyes, speech and other brain signs."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.sensation import NUMBNESS
from spasm_expert.facts.terms.findings.weakness import FACIAL_WEAKNESS, SUDDEN_WEAKNESS
from spasm_expert.facts.terms.kinds import Finding

SUDDEN_FACIAL_WEAKNESS = Finding(
    "sudden_facial_weakness",
    "sudden weakness of one side of the face",
    "Did one side of the face droop all of a sudden?",
    synonyms=("sudden facial droop",),
    is_a=(FACIAL_WEAKNESS, SUDDEN_WEAKNESS),
)
SPEECH_DISTURBANCE = Finding(
    "speech_disturbance",
    "disturbed speech",
    "Is speech slurred, or do words not come?",
    synonyms=(
        "speech problems",
        "trouble speaking",
        "cannot speak properly",
        "difficulty speaking",
        "trouble talking",
    ),
)
SLURRED_SPEECH = Finding(
    "slurred_speech",
    "slurred speech",
    "Is the speech slurred?",
    synonyms=(
        "dysarthria",
        "mumbling",
        "unclear speech",
        "slurring",
        "speech is slurred",
    ),
    is_a=(SPEECH_DISTURBANCE,),
)
SUDDEN_SPEECH_LOSS = Finding(
    "sudden_speech_loss",
    "sudden loss of speech",
    "Did speech become slurred or get lost all of a sudden?",
    synonyms=("aphasia", "cannot find words", "sudden slurred speech", "lost speech"),
    is_a=(SPEECH_DISTURBANCE,),
)
VISUAL_DISTURBANCE = Finding(
    "visual_disturbance",
    "a visual disturbance",
    "Has your sight changed?",
    synonyms=("vision change", "eye problem", "seeing flashes", "spots before the eyes"),
)
BLURRED_VISION = Finding(
    "blurred_vision",
    "blurred vision",
    "Is your sight blurred?",
    synonyms=("blurry vision", "fuzzy vision"),
    is_a=(VISUAL_DISTURBANCE,),
)
DOUBLE_VISION = Finding(
    "double_vision",
    "double vision",
    "Do you see double?",
    synonyms=("diplopia", "seeing two"),
    is_a=(VISUAL_DISTURBANCE,),
)
VISION_LOSS = Finding(
    "vision_loss",
    "loss of vision",
    "Have you lost sight in an eye or in part of what you see?",
    synonyms=("blindness", "lost sight", "cannot see"),
    is_a=(VISUAL_DISTURBANCE,),
)
SUDDEN_VISION_LOSS = Finding(
    "sudden_vision_loss",
    "sudden loss of vision",
    "Did you lose sight all of a sudden?",
    synonyms=("sudden blindness", "curtain over the eye", "amaurosis"),
    is_a=(VISION_LOSS,),
)
SMALL_PUPILS = Finding(
    "small_pupils",
    "small pupils",
    "Are the pupils very small?",
    synonyms=("pinpoint pupils", "miosis", "constricted pupils"),
    group="sign",
)
ONE_SMALL_PUPIL = Finding(
    "one_small_pupil",
    "one small pupil with a drooping lid",
    "Is one pupil smaller, with a drooping lid?",
    synonyms=("Horner syndrome", "Horner", "anisocoria"),
    group="sign",
)
WIDE_PUPILS = Finding(
    "wide_pupils",
    "wide pupils",
    "Are the pupils very wide?",
    synonyms=("mydriasis", "dilated pupils", "large pupils"),
    group="sign",
)
NORMAL_PUPILS = Finding(
    "normal_pupils",
    "normal pupils",
    "Are both pupils of normal size?",
    synonyms=("pupils normal", "equal and reactive pupils"),
    excludes=(SMALL_PUPILS, WIDE_PUPILS, ONE_SMALL_PUPIL),
    group="sign",
)
ROVING_EYES = Finding(
    "roving_eyes",
    "roving eye movements",
    "Do the eyes roll or rove by themselves?",
    synonyms=("roving eyes", "rolling eyes after a sting", "abnormal eye movements"),
    group="sign",
)
WATERING_EYES = Finding(
    "watering_eyes",
    "watering eyes",
    "Do your eyes water heavily?",
    synonyms=(
        "lacrimation",
        "tears",
        "watery eyes",
        "crying eyes",
        "tearing eyes",
    ),
)
HEARING_LOSS = Finding(
    "hearing_loss",
    "hearing loss",
    "Has your hearing got worse?",
    synonyms=("deafness", "deaf", "cannot hear"),
)
TINNITUS = Finding(
    "tinnitus", "ringing in the ears", "Do your ears ring?", synonyms=("tinnitus", "buzzing in the ears")
)
VERTIGO = Finding(
    "vertigo", "spinning dizziness", "Does the room seem to spin?", synonyms=("vertigo", "spinning")
)
FACIAL_NUMBNESS = Finding(
    "facial_numbness",
    "numbness of the face",
    "Is part of the face numb?",
    synonyms=("numb face", "numb cheek"),
    is_a=(NUMBNESS,),
)
