"""Conditions: bones, habits and what is not tolerated."""

from spasm_expert.facts.terms.kinds import Condition

OSTEOPOROSIS = Condition("osteoporosis", "osteoporosis", "Are your bones thin (osteoporosis)?")
ALCOHOL_DEPENDENCE = Condition(
    "alcohol_dependence",
    "alcohol dependence",
    "Do you depend on alcohol?",
    synonyms=(
        "alcoholism",
        "alcohol use disorder",
    ),
)
OPIOID_DEPENDENCE = Condition(
    "opioid_dependence",
    "opioid dependence",
    "Do you depend on opioids?",
    synonyms=(
        "heroin addiction",
        "opioid use disorder",
    ),
)
MALNUTRITION = Condition(
    "malnutrition",
    "malnutrition",
    "Are you undernourished?",
    synonyms=("poor nutrition",),
)
LOW_SODIUM_DIET = Condition("low_sodium_diet", "salt restriction", "Have you been told to eat little salt?")
NSAID_ALLERGY = Condition(
    "nsaid_allergy",
    "allergy to aspirin or an anti-inflammatory drug",
    "Have aspirin or anti-inflammatory painkillers ever given you asthma, hives or swelling?",
    synonyms=("aspirin allergy", "aspirin-exacerbated asthma", "AERD", "NSAID hypersensitivity"),
)
QUININE_HYPERSENSITIVITY = Condition(
    "quinine_hypersensitivity",
    "earlier reaction to quinine",
    "Have you ever reacted badly to quinine?",
)
