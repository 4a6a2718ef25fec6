"""Exposures, habits, vaccination and circumstances."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

SELF_HARM_THOUGHTS = Finding(
    "self_harm_thoughts",
    "thoughts of self-harm",
    "Are there thoughts of harming oneself or of suicide?",
    synonyms=("suicidal", "wants to die", "self-harm", "suicide"),
)
RECREATIONAL_DRUG_USE = Finding(
    "recreational_drug_use",
    "use of recreational drugs",
    "Have you used recreational drugs, such as cocaine, amphetamine, ecstasy or cannabis?",
    synonyms=(
        "cocaine",
        "ecstasy",
        "MDMA",
        "speed",
        "cannabis",
        "street drugs",
        "drug abuse",
        "methamphetamine use",
        "illicit drugs",
    ),
    group="exposure",
)
INJECTION_DRUG_USE = Finding(
    "injection_drug_use",
    "injection of drugs",
    "Do you inject drugs?",
    synonyms=("IVDU", "intravenous drug use", "heroin injection", "injects drugs", "shooting up"),
    group="exposure",
)
ALCOHOL_USE = Finding(
    "alcohol_use",
    "use of alcohol",
    "Do you drink alcohol?",
    synonyms=(
        "drinks alcohol",
        "beer",
        "wine",
        "drinker",
        "drinks",
    ),
    group="exposure",
)
HEAVY_ALCOHOL_USE = Finding(
    "heavy_alcohol_use",
    "heavy use of alcohol",
    "Do you drink a lot of alcohol?",
    synonyms=(
        "alcoholism",
        "heavy drinker",
        "alcohol dependence",
        "alcohol excess",
        "alcoholic",
        "alcohol abuse",
        "alcohol misuse",
    ),
    is_a=(ALCOHOL_USE,),
    group="exposure",
)
ALCOHOL_BINGE = Finding(
    "alcohol_binge",
    "a recent alcohol binge",
    "Have you drunk a very large amount of alcohol recently?",
    synonyms=("binge drinking", "drinking bout", "binge"),
    is_a=(ALCOHOL_USE,),
    group="event",
)
SMOKING = Finding(
    "smoking",
    "smoking",
    "Do you smoke?",
    synonyms=(
        "smoker",
        "cigarettes",
        "tobacco",
        "pack-years",
        "smokes",
    ),
    group="exposure",
)
CAFFEINE = Finding(
    "caffeine",
    "much coffee, tea, cola or energy drink",
    "Do you drink much coffee, tea, cola or energy drink?",
    synonyms=("caffeine", "coffee", "energy drinks"),
    group="exposure",
)
SCREEN_TIME = Finding(
    "screen_time",
    "many hours at a screen",
    "Do you spend many hours at a screen?",
    synonyms=("phone use", "screen"),
    group="exposure",
)
STRESS = Finding(
    "stress",
    "stress",
    "Are you under stress?",
    synonyms=("stressed", "tension", "emotional stress"),
    group="exposure",
)
TRAVEL = Finding(
    "travel",
    "long travel",
    "Have you travelled for four hours or longer recently?",
    synonyms=("long flight", "long-haul flight", "long car journey"),
    group="event",
)
LOW_SUN_EXPOSURE = Finding(
    "low_sun_exposure",
    "little sun on the skin",
    "Does little sun reach your skin?",
    synonyms=("housebound", "covered clothing", "no sunlight"),
    group="exposure",
)
RESTRICTED_DIET = Finding(
    "restricted_diet",
    "a restricted diet",
    "Do you eat a restricted diet, for example vegan, or very little?",
    synonyms=("vegan diet", "malnutrition", "poor diet", "eating disorder", "gluten-free"),
    group="exposure",
)
RECENT_INFECTION = Finding(
    "recent_infection",
    "a recent infection",
    "Have you had an infection recently?",
    synonyms=(
        "flu",
        "chest infection",
        "stomach bug",
        "virus",
        "chickenpox",
        "respiratory infection",
        "upper respiratory infection",
        "gastroenteritis",
        "viral illness",
        "cold recently",
    ),
    group="event",
)
RECENT_BACTERAEMIA = Finding(
    "recent_bacteraemia",
    "a recent infection of the blood",
    "Have you recently had bacteria in the blood?",
    synonyms=("bacteraemia", "sepsis recently", "blood infection", "endocarditis"),
    is_a=(RECENT_INFECTION,),
    group="event",
)
