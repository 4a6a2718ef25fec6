"""Reflexes, clonus and plantar response."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

BRISK_REFLEXES = Finding(
    "brisk_reflexes",
    "brisk reflexes",
    "Are the tendon reflexes brisk?",
    synonyms=(
        "hyperreflexia",
        "exaggerated reflexes",
        "brisk knee jerks",
        "increased tendon reflexes",
        "brisk tendon reflexes",
        "hyperactive deep tendon reflexes",
    ),
    group="sign",
)
REDUCED_REFLEXES = Finding(
    "reduced_reflexes",
    "reduced or absent reflexes",
    "Are the tendon reflexes weak or absent?",
    synonyms=(
        "hyporeflexia",
        "areflexia",
        "reflex loss",
        "weak reflexes",
        "reflexes lost",
        "absent tendon reflexes",
        "deep tendon reflexes absent",
        "diminished reflexes",
        "depressed reflexes",
    ),
    group="sign",
)
ABSENT_ANKLE_JERKS = Finding(
    "absent_ankle_jerks",
    "absent ankle jerks",
    "Are the ankle reflexes weak or absent?",
    synonyms=("absent Achilles reflex", "reduced ankle reflexes", "abnormal Achilles reflex"),
    is_a=(REDUCED_REFLEXES,),
    group="sign",
)
DELAYED_REFLEX_RELAXATION = Finding(
    "delayed_reflex_relaxation",
    "slow relaxation of the reflexes",
    "Do the muscles relax slowly after a tendon is tapped?",
    synonyms=("delayed relaxation of ankle jerk", "slow reflexes", "Woltman sign", "hung-up reflexes"),
    group="sign",
)
NORMAL_REFLEXES = Finding(
    "normal_reflexes",
    "normal reflexes",
    "Are all tendon reflexes normal?",
    synonyms=("reflexes 2+", "reflexes normal"),
    excludes=(BRISK_REFLEXES, REDUCED_REFLEXES, ABSENT_ANKLE_JERKS, DELAYED_REFLEX_RELAXATION),
    group="sign",
)
CLONUS = Finding(
    "clonus",
    "clonus",
    "Does a muscle beat rhythmically when it is stretched, for example when the foot is pushed up?",
    synonyms=("rhythmic beating of the foot", "ankle clonus"),
    group="sign",
)
INDUCIBLE_CLONUS = Finding(
    "inducible_clonus",
    "inducible clonus",
    "Can clonus be brought on by stretching the muscle quickly?",
    synonyms=("clonus on ankle stretch", "induced clonus"),
    is_a=(CLONUS,),
    group="sign",
)
SPONTANEOUS_CLONUS = Finding(
    "spontaneous_clonus",
    "spontaneous clonus",
    "Does clonus occur by itself?",
    synonyms=("clonus without stretch",),
    is_a=(CLONUS,),
    group="sign",
)
OCULAR_CLONUS = Finding(
    "ocular_clonus",
    "ocular clonus",
    "Do the eyes make slow, continuous jerks from side to side?",
    synonyms=("ocular flutter", "eye clonus", "opsoclonus"),
    group="sign",
)
BABINSKI_SIGN = Finding(
    "babinski_sign",
    "an upgoing big toe on stroking the sole",
    "Does the big toe go up when the sole is stroked?",
    synonyms=(
        "Babinski",
        "Babinski sign",
        "extensor plantar",
        "upgoing toes",
        "upgoing plantar",
        "up-going plantars",
        "plantar response extensor",
    ),
    group="sign",
)
HOFFMANN_SIGN = Finding(
    "hoffmann_sign",
    "a Hoffmann sign",
    "Does the thumb bend when the tip of the middle finger is flicked?",
    synonyms=("Hoffmann", "finger flexion sign"),
    group="sign",
)
BRISK_JAW_JERK = Finding(
    "brisk_jaw_jerk",
    "a brisk jaw jerk",
    "Is the jaw jerk brisk?",
    synonyms=("exaggerated jaw jerk", "jaw reflex increased"),
    is_a=(BRISK_REFLEXES,),
    group="sign",
)
