"""What brings the spasm on; `spasm: triggers` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

TRIGGERED_BY_EXERTION = Finding(
    "triggered_by_exertion",
    "onset with exertion of any kind",
    "Does exertion of any kind bring it on?",
    synonyms=("worse with effort", "brought on by activity", "brought on by physical work"),
    group="trigger",
    said_as=("triggers", "exertion"),
)
TRIGGERED_BY_EXERCISE = Finding(
    "triggered_by_exercise",
    "onset with exercise",
    "Does exercise or sport bring it on?",
    synonyms=("brought on by sport", "brought on by running", "brought on by training"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "exercise"),
)
TRIGGERED_BY_WALKING = Finding(
    "triggered_by_walking",
    "leg pain or cramp on walking",
    "Does walking bring on pain or cramp in the leg?",
    synonyms=(
        "cramp on walking",
        "cramp on long walks",
        "leg pain while walking",
        "claudication",
        "pain when walking",
        "calf pain on walking",
        "intermittent claudication",
        "cramps when walking",
    ),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "walking"),
)
TRIGGERED_BY_WALKING_UPHILL = Finding(
    "triggered_by_walking_uphill",
    "leg pain or cramp on walking uphill or fast",
    "Does it come when you walk uphill or hurry?",
    synonyms=("cramp uphill", "cramp when hurrying", "cramp on fast walking"),
    is_a=(TRIGGERED_BY_WALKING,),
    group="trigger",
    said_as=("triggers", "walking_uphill"),
)
TRIGGERED_BY_WALKING_ON_LEVEL = Finding(
    "triggered_by_walking_on_level",
    "leg pain or cramp at ordinary pace on level ground",
    "Does it come at an ordinary pace on level ground?",
    synonyms=("cramp at ordinary pace", "cramp on the flat"),
    is_a=(TRIGGERED_BY_WALKING,),
    group="trigger",
    said_as=("triggers", "walking_on_level"),
)
TRIGGERED_BY_STAIRS = Finding(
    "triggered_by_stairs",
    "onset on climbing stairs",
    "Does climbing stairs bring it on?",
    synonyms=("worse on stairs", "cramp on climbing"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "stairs"),
)
TRIGGERED_BY_LIFTING = Finding(
    "triggered_by_lifting",
    "onset on lifting or carrying",
    "Did lifting or carrying bring it on?",
    synonyms=("after lifting", "after carrying something heavy"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "lifting"),
)
TRIGGERED_BY_PROLONGED_EFFORT = Finding(
    "triggered_by_prolonged_effort",
    "onset only after long effort",
    "Does it come only after long effort, such as an hour of sport?",
    synonyms=("prolonged exercise", "endurance effort"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "prolonged_effort"),
)
TRIGGERED_BY_FIRST_MINUTES_OF_EFFORT = Finding(
    "triggered_by_first_minutes_of_effort",
    "onset within the first minutes of effort",
    "Does it come within the first minutes of effort?",
    synonyms=("first minutes of exercise", "soon after starting"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "first_minutes_of_effort"),
)
TRIGGERED_BY_ISOMETRIC_EFFORT = Finding(
    "triggered_by_isometric_effort",
    "onset on gripping, carrying or pushing hard",
    "Does gripping, carrying or pushing hard bring it on?",
    synonyms=("cramp on squeezing", "worse with isometric effort"),
    is_a=(TRIGGERED_BY_EXERTION,),
    group="trigger",
    said_as=("triggers", "gripping"),
)
TRIGGERED_BY_STANDING_OR_SITTING_STILL = Finding(
    "triggered_by_standing_or_sitting_still",
    "leg pain that may begin on standing still or sitting",
    "Does the pain ever begin while you stand still or sit?",
    synonyms=("starts when standing still or sitting",),
    group="trigger",
)
TRIGGERED_BY_STANDING = Finding(
    "triggered_by_standing",
    "onset on standing",
    "Does standing for a while bring it on?",
    synonyms=("cramp on standing", "cramp on long standing"),
    is_a=(TRIGGERED_BY_STANDING_OR_SITTING_STILL,),
    group="trigger",
    said_as=("triggers", "standing"),
)
TRIGGERED_BY_SITTING = Finding(
    "triggered_by_sitting",
    "onset on sitting",
    "Does sitting bring it on?",
    synonyms=("worse on sitting", "cramp on long sitting"),
    is_a=(TRIGGERED_BY_STANDING_OR_SITTING_STILL,),
    group="trigger",
    said_as=("triggers", "sitting"),
)
TRIGGERED_BY_BENDING_FORWARD = Finding(
    "triggered_by_bending_forward",
    "onset on bending forward",
    "Does bending forward bring it on or make it worse?",
    synonyms=("worse on bending", "worse on stooping", "worse on reaching forward"),
    group="trigger",
    said_as=("triggers", "bending_forward"),
)
TRIGGERED_BY_BENDING_BACKWARD = Finding(
    "triggered_by_bending_backward",
    "onset on bending backward",
    "Does bending backward bring it on or make it worse?",
    synonyms=("worse on arching the back",),
    group="trigger",
    said_as=("triggers", "bending_backward"),
)
TRIGGERED_BY_TWISTING = Finding(
    "triggered_by_twisting",
    "onset on twisting or turning",
    "Did a twist or turn bring it on?",
    synonyms=("after a twist", "after an awkward movement"),
    group="trigger",
    said_as=("triggers", "twisting"),
)
TRIGGERED_BY_TURNING_HEAD = Finding(
    "triggered_by_turning_head",
    "onset on turning the head",
    "Did turning the head bring it on?",
    synonyms=("after turning the neck", "after looking over the shoulder"),
    group="trigger",
    said_as=("triggers", "turning_head"),
)
TRIGGERED_BY_MOVEMENT = Finding(
    "triggered_by_movement",
    "pain or spasm on movement",
    "Does moving the part bring it on or make it worse?",
    synonyms=("worse on moving", "movement-related pain", "mechanical pain"),
    group="trigger",
    said_as=("triggers", "movement"),
)
TRIGGERED_BY_STRETCHING = Finding(
    "triggered_by_stretching",
    "onset on stretching the muscle",
    "Does stretching or pointing the toes bring it on?",
    synonyms=("cramp on pointing the toes", "cramp on stretching in bed"),
    group="trigger",
    said_as=("triggers", "stretching"),
)
TRIGGERED_BY_COUGHING = Finding(
    "triggered_by_coughing",
    "pain or spasm on coughing or straining",
    "Does coughing, sneezing or straining make it worse?",
    synonyms=("cramp on coughing", "cramp on sneezing"),
    group="trigger",
    said_as=("triggers", "coughing"),
)
