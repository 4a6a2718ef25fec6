"""Stimuli, states of mind, cold, food and tiredness as triggers; `spasm: triggers` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

TRIGGERED_BY_TOUCH = Finding(
    "triggered_by_touch",
    "spasm on being touched",
    "Does being touched set it off?",
    synonyms=("spasm on touch", "spasm on handling"),
    group="trigger",
    said_as=("triggers", "touch"),
)
TRIGGERED_BY_NOISE = Finding(
    "triggered_by_noise",
    "spasm on noise",
    "Does a noise set it off?",
    synonyms=("spasm on sound", "spasm on loud sounds"),
    group="trigger",
    said_as=("triggers", "noise"),
)
TRIGGERED_BY_STARTLE = Finding(
    "triggered_by_startle",
    "spasm on being startled",
    "Does being startled set it off?",
    synonyms=("startle spasm", "spasm on fright"),
    group="trigger",
    said_as=("triggers", "startle"),
)
TRIGGERED_BY_LIGHT = Finding(
    "triggered_by_light",
    "spasm in bright light",
    "Does bright light set it off or make it worse?",
    synonyms=("worse in glare", "worse in sunlight"),
    group="trigger",
    said_as=("triggers", "light"),
)
TRIGGERED_BY_AIR_MOVEMENT = Finding(
    "triggered_by_air_movement",
    "spasm on a draught of air",
    "Does a draught of air on the face set it off?",
    synonyms=("spasm in a draught", "aerophobia"),
    group="trigger",
    said_as=("triggers", "air"),
)
TRIGGERED_BY_DRINKING = Finding(
    "triggered_by_drinking",
    "throat spasm on drinking",
    "Does drinking, or trying to, set off a spasm of the throat?",
    synonyms=(
        "spasm on swallowing water",
        "spasm on trying to drink",
        "hydrophobia",
        "fear of water",
    ),
    group="trigger",
    said_as=("triggers", "drinking"),
)
TRIGGERED_BY_EMOTION = Finding(
    "triggered_by_emotion",
    "spasm on strong emotion",
    "Does strong emotion set it off?",
    synonyms=("spasm on excitement", "spasm when upset", "spasm when angry"),
    group="trigger",
    said_as=("triggers", "emotion"),
)
TRIGGERED_BY_STRESS = Finding(
    "triggered_by_stress",
    "onset with stress",
    "Does stress bring it on or make it worse?",
    synonyms=("worse with stress", "worse with tension", "worse with worry"),
    group="trigger",
    said_as=("triggers", "stress"),
)
TRIGGERED_BY_FAST_BREATHING = Finding(
    "triggered_by_fast_breathing",
    "onset with fast or deep breathing",
    "Does fast or deep breathing bring it on?",
    synonyms=("brought on by overbreathing", "brought on by hyperventilation"),
    group="trigger",
    said_as=("triggers", "fast_breathing"),
)
TRIGGERED_BY_COLD = Finding(
    "triggered_by_cold",
    "onset in the cold",
    "Does cold bring it on or make it worse?",
    synonyms=("worse in the cold", "cramp in cold water", "cramp while swimming"),
    group="trigger",
    said_as=("triggers", "cold"),
)
TRIGGERED_BY_HEAT = Finding(
    "triggered_by_heat",
    "onset in the heat",
    "Does heat bring it on?",
    synonyms=("cramp in hot weather", "worse in the heat"),
    group="trigger",
    said_as=("triggers", "heat"),
)
TRIGGERED_BY_CHEWING = Finding(
    "triggered_by_chewing",
    "jaw pain or spasm on chewing",
    "Does chewing bring it on?",
    synonyms=("jaw pain on eating",),
    group="trigger",
    said_as=("triggers", "chewing"),
)
TRIGGERED_BY_TASK = Finding(
    "triggered_by_task",
    "spasm only with one particular task",
    "Does it come only with one particular task, such as writing or playing an instrument?",
    synonyms=("writer's cramp", "musician's cramp", "task-specific", "typist's cramp"),
    group="trigger",
    said_as=("triggers", "task"),
)
TRIGGERED_BY_FASTING = Finding(
    "triggered_by_fasting",
    "onset or worsening when hungry",
    "Is it worse when you have not eaten?",
    synonyms=("worse when fasting", "worse after a missed meal"),
    group="trigger",
    said_as=("triggers", "fasting"),
)
TRIGGERED_BY_HEAVY_MEAL = Finding(
    "triggered_by_heavy_meal",
    "onset after a meal rich in starch or sugar",
    "Does it come after a large meal of starchy or sweet food?",
    synonyms=("after a carbohydrate meal", "after a big meal", "after sugary food"),
    group="trigger",
    said_as=("triggers", "heavy_meal"),
)
TRIGGERED_BY_REST_AFTER_EXERCISE = Finding(
    "triggered_by_rest_after_exercise",
    "onset while resting after exercise",
    "Does it come while you rest after exercise?",
    synonyms=("attack on rest after effort",),
    group="trigger",
    said_as=("triggers", "rest_after_exercise"),
)
TRIGGERED_BY_INFECTION = Finding(
    "triggered_by_infection",
    "onset or worsening with fever or infection",
    "Does it come with a fever or an infection?",
    synonyms=("worse with a fever", "worse with flu"),
    group="trigger",
    said_as=("triggers", "infection"),
)
TRIGGERED_BY_SLEEP_LOSS = Finding(
    "triggered_by_sleep_loss",
    "onset after too little sleep",
    "Does it come after too little sleep?",
    synonyms=("worse after sleep deprivation", "worse after late nights"),
    group="trigger",
    said_as=("triggers", "sleep_loss"),
)
TRIGGERED_BY_FATIGUE = Finding(
    "triggered_by_fatigue",
    "onset with tiredness",
    "Does it come, or get worse, when you are tired?",
    synonyms=("worse when tired", "worse when exhausted"),
    group="trigger",
    said_as=("triggers", "fatigue"),
)
TRIGGERED_BY_SCREEN_WORK = Finding(
    "triggered_by_screen_work",
    "onset with long work at a screen",
    "Does it come with long work at a screen?",
    synonyms=("worse with screen time", "worse at the computer"),
    group="trigger",
    said_as=("triggers", "screen_work"),
)
NO_TRIGGER_FOUND = Finding(
    "no_trigger_found",
    "spasm without any known trigger",
    "Does it come without anything that you could name as a trigger?",
    synonyms=("no trigger", "random spasms", "spontaneous spasms"),
    group="trigger",
)
