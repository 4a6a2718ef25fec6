"""What ends or eases the spasm; `spasm: relieved_by` and `not_relieved_by` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

RELIEVED_BY_STRETCHING = Finding(
    "relieved_by_stretching",
    "relief by stretching",
    "Does stretching the muscle end it?",
    synonyms=("better with stretching", "ends on pulling the toes up", "forceful stretch ends it"),
    group="relief",
    said_as=("relieved_by", "stretching"),
)
RELIEVED_ONLY_BY_STRETCHING = Finding(
    "relieved_only_by_stretching",
    "relief by stretching and by nothing else",
    "Is stretching the only thing that ends it?",
    synonyms=("nothing but stretching",),
    is_a=(RELIEVED_BY_STRETCHING,),
    group="relief",
)
RELIEVED_BY_REST = Finding(
    "relieved_by_rest",
    "relief by rest",
    "Does it ease when you rest?",
    synonyms=(
        "better with rest",
        "ends on stopping",
        "relieved by resting",
        "better after resting",
    ),
    group="relief",
    said_as=("relieved_by", "rest"),
)
RELIEVED_BY_STANDING_STILL = Finding(
    "relieved_by_standing_still",
    "relief by standing still",
    "Does it go if you just stand still?",
    synonyms=("goes on standing still", "ends on stopping on the spot"),
    is_a=(RELIEVED_BY_REST,),
    group="relief",
    said_as=("relieved_by", "standing_still"),
)
GONE_WITHIN_10_MIN_STANDING_STILL = Finding(
    "gone_within_10_min_standing_still",
    "relief within ten minutes of standing still",
    "Is it gone within ten minutes if you stand still?",
    synonyms=("gone in 10 minutes", "ten-minute rest"),
    is_a=(RELIEVED_BY_STANDING_STILL,),
    group="relief",
)
SETTLES_WITHIN_30_MIN_OF_STOPPING = Finding(
    "settles_within_30_min_of_stopping",
    "relief within half an hour of stopping exercise",
    "Is it gone within half an hour of stopping the exercise?",
    synonyms=("gone soon after stopping",),
    is_a=(RELIEVED_BY_REST,),
    group="relief",
)
RELIEVED_BY_SITTING = Finding(
    "relieved_by_sitting",
    "relief by sitting down",
    "Does it go when you sit down?",
    synonyms=("better on sitting", "goes on sitting down"),
    is_a=(RELIEVED_BY_REST,),
    group="relief",
    said_as=("relieved_by", "sitting"),
)
NO_PAIN_WHEN_SEATED = Finding(
    "no_pain_when_seated",
    "no pain at all when seated",
    "Are you free of it as long as you sit?",
    synonyms=("pain-free sitting",),
    is_a=(RELIEVED_BY_SITTING,),
    group="relief",
)
RELIEVED_BY_LYING = Finding(
    "relieved_by_lying",
    "relief by lying down",
    "Does it ease when you lie down?",
    synonyms=("better on lying down", "better lying flat"),
    is_a=(RELIEVED_BY_REST,),
    group="relief",
    said_as=("relieved_by", "lying"),
)
RELIEVED_BY_BENDING_FORWARD = Finding(
    "relieved_by_bending_forward",
    "relief by bending forward",
    "Does it ease when you bend forward, for example over a shopping trolley?",
    synonyms=(
        "better on stooping",
        "better leaning on a trolley",
        "shopping trolley sign",
        "better on cycling",
        "relieved by leaning forward",
        "better leaning forward",
    ),
    group="relief",
    said_as=("relieved_by", "bending_forward"),
)
RELIEVED_BY_BENDING_BACKWARD = Finding(
    "relieved_by_bending_backward",
    "relief by bending backward",
    "Does it ease when you bend backward?",
    synonyms=("better on arching back",),
    group="relief",
    said_as=("relieved_by", "bending_backward"),
)
RELIEVED_ONLY_BY_SITTING_OR_BENDING = Finding(
    "relieved_only_by_sitting_or_bending",
    "relief only by sitting or bending, not by standing still",
    "Must you sit or bend before it goes, because standing still is not enough?",
    synonyms=("must sit down", "needs to bend"),
    excludes=(RELIEVED_BY_STANDING_STILL,),
    group="relief",
)
RELIEVED_BY_STANDING = Finding(
    "relieved_by_standing",
    "relief by standing up on the leg",
    "Does it end when you stand up and put weight on the leg?",
    synonyms=("ends on standing up", "ends on putting weight on it"),
    group="relief",
    said_as=("relieved_by", "standing"),
)
RELIEVED_BY_MOVEMENT = Finding(
    "relieved_by_movement",
    "relief by moving",
    "Does it ease while you move?",
    synonyms=(
        "better on moving",
        "better on keeping moving",
        "relieved by moving",
    ),
    group="relief",
    said_as=("relieved_by", "movement"),
)
RELIEVED_BY_WALKING = Finding(
    "relieved_by_walking",
    "relief by walking about",
    "Does it ease while you walk about?",
    synonyms=("better on walking about", "gets up and walks"),
    is_a=(RELIEVED_BY_MOVEMENT,),
    group="relief",
    said_as=("relieved_by", "walking"),
)
RETURNS_WHEN_MOVEMENT_STOPS = Finding(
    "returns_when_movement_stops",
    "discomfort back as soon as movement stops",
    "Does it come back soon after you stop moving?",
    synonyms=("back at rest", "only better while moving"),
    group="relief",
)
RELIEVED_BY_WARM_UP = Finding(
    "relieved_by_warm_up",
    "relief after repeating the movement",
    "Does it get better as you repeat the movement or warm up?",
    synonyms=("warm-up", "warming up", "repetition"),
    group="relief",
    said_as=("relieved_by", "warm_up"),
)
