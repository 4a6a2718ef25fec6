"""Restless legs, inner restlessness and kicking in sleep."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

URGE_TO_MOVE_LEGS = Finding(
    "urge_to_move_legs",
    "urge to move the legs",
    "Do you feel an urge to move your legs, often with an unpleasant feeling in them?",
    synonyms=(
        "restless legs",
        "fidgety legs",
        "cannot keep legs still",
        "crawling legs",
        "irresistible urge to move",
        "must move the legs",
    ),
)
CRAWLING_FEELING_IN_LEGS = Finding(
    "crawling_feeling_in_legs",
    "crawling or creeping feeling in the legs",
    "Do you feel a crawling or creeping inside the legs?",
    synonyms=("creepy-crawly legs", "ants in the legs", "fizzing legs"),
)
URGE_AT_REST = Finding(
    "urge_at_rest",
    "urge to move that begins or grows at rest",
    "Does the urge to move begin or grow while you rest?",
    synonyms=("worse when sitting or lying",),
    is_a=(URGE_TO_MOVE_LEGS,),
)
URGE_EASED_BY_MOVEMENT = Finding(
    "urge_eased_by_movement",
    "urge to move that eases while moving",
    "Does the urge ease while you move?",
    synonyms=("better when walking about",),
    is_a=(URGE_TO_MOVE_LEGS,),
)
URGE_IN_EVENING_OR_NIGHT = Finding(
    "urge_in_evening_or_night",
    "urge to move in the evening or at night",
    "Is the urge only there, or worse, in the evening or at night?",
    synonyms=(
        "evening restlessness",
        "worse in the evening",
        "worse at night",
    ),
    is_a=(URGE_TO_MOVE_LEGS,),
)
URGE_NOT_EXPLAINED_OTHERWISE = Finding(
    "urge_not_explained_otherwise",
    "urge to move not explained by another condition",
    "Were cramp, swelling, arthritis and awkward positions ruled out as the reason for the urge?",
    synonyms=("no other explanation for the urge",),
)
INNER_RESTLESSNESS = Finding(
    "inner_restlessness",
    "inner restlessness of the whole body",
    "Do you feel restless inside, so that you cannot sit still?",
    synonyms=("akathisia", "cannot sit still", "pacing"),
)
LEG_KICKS_IN_SLEEP = Finding(
    "leg_kicks_in_sleep",
    "kicking of the legs in sleep",
    "Do your legs kick again and again while you sleep?",
    synonyms=(
        "periodic limb movements",
        "leg jerks asleep",
        "legs jerk at night",
        "kicks during sleep",
    ),
)
