"""Bites, poisons and what they do."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.spasm import SPASM_SPREADS
from spasm_expert.facts.terms.kinds import Finding

BITE_OR_STING = Finding(
    "bite_or_sting",
    "a bite or sting",
    "Have you been bitten or stung?",
    synonyms=("bitten", "stung", "insect bite", "possible bite"),
    group="event",
)
SPIDER_BITE = Finding(
    "spider_bite",
    "a spider bite",
    "Have you been bitten by a spider?",
    synonyms=(
        "black widow bite",
        "redback bite",
        "spider",
        "felt a bite",
        "black widow spider",
        "spider envenomation",
    ),
    is_a=(BITE_OR_STING,),
    group="event",
)
SCORPION_STING = Finding(
    "scorpion_sting",
    "a scorpion sting",
    "Have you been stung by a scorpion?",
    synonyms=("scorpion",),
    is_a=(BITE_OR_STING,),
    group="event",
)
SNAKE_BITE = Finding(
    "snake_bite",
    "a snake bite",
    "Have you been bitten by a snake?",
    synonyms=("snake",),
    is_a=(BITE_OR_STING,),
    group="event",
)
MAMMAL_BITE = Finding(
    "mammal_bite",
    "a bite or scratch by a mammal or bat",
    "Has a mammal or bat bitten or scratched you?",
    synonyms=("dog bite", "bat bite", "animal bite", "cat bite", "monkey bite", "bat in the room"),
    is_a=(BITE_OR_STING,),
    group="event",
)
UNTREATED_RISK_BITE = Finding(
    "untreated_risk_bite",
    "a bite with risk of rabies that was not treated",
    "Was the bite in a place with rabies, and were you not vaccinated after it?",
    synonyms=("untreated animal bite", "no rabies vaccine"),
    is_a=(MAMMAL_BITE,),
    group="event",
)
TARGET_LESION = Finding(
    "target_lesion",
    "a pale spot with a red ring at the bite",
    "Is there a pale spot with a red ring where you were bitten?",
    synonyms=("target lesion", "fang marks", "halo lesion"),
    group="sign",
)
BITE_SITE_PAIN_ONLY = Finding(
    "bite_site_pain_only",
    "pain at the place of the bite only",
    "Is the pain only at the place of the bite?",
    synonyms=("local pain only", "bite hurts locally"),
)
BITE_SITE_SWELLING = Finding(
    "bite_site_swelling",
    "a red or swollen place of the bite",
    "Is the place of the bite red or swollen?",
    synonyms=("bite swelling", "swollen bite"),
)
SPASM_SPREADS_FROM_LIMB_TO_TRUNK = Finding(
    "spasm_spreads_from_limb_to_trunk",
    "spasm that spreads from a limb to the trunk within hours",
    "Did the spasm spread from one limb to belly, chest or back within hours?",
    synonyms=("regional then trunk cramps",),
    is_a=(SPASM_SPREADS,),
    group="course",
)
PESTICIDE_EXPOSURE = Finding(
    "pesticide_exposure",
    "contact with a pesticide",
    "Have you been in contact with a pesticide, such as a spray or insecticide?",
    synonyms=(
        "insecticide",
        "organophosphate",
        "carbamate",
        "crop spray",
        "pesticide",
        "spraying crops",
        "insecticide spraying",
    ),
    group="event",
)
NERVE_AGENT_EXPOSURE = Finding(
    "nerve_agent_exposure",
    "contact with a nerve agent",
    "Could a nerve agent have been released near you?",
    synonyms=("nerve gas", "sarin", "novichok"),
    group="event",
)
METAL_EXPOSURE = Finding(
    "metal_exposure",
    "contact with lead or mercury",
    "Have you been in contact with lead or mercury?",
    synonyms=("lead poisoning", "mercury", "heavy metal"),
    group="event",
)
POISONING_SUSPECTED = Finding(
    "poisoning_suspected",
    "a suspected poisoning",
    "Could the person have been poisoned, or swallowed something harmful?",
    synonyms=(
        "poisoned",
        "swallowed something",
        "ingestion",
        "unknown tablets",
        "mushrooms",
        "toxic ingestion",
    ),
    group="event",
)
STRYCHNINE_INGESTION = Finding(
    "strychnine_ingestion",
    "swallowing of strychnine or rodent poison",
    "Has the person swallowed rat poison or strychnine?",
    synonyms=("rat poison", "rodenticide", "strychnine", "gopher bait"),
    is_a=(POISONING_SUSPECTED,),
    group="event",
)
OVERDOSE = Finding(
    "overdose",
    "a suspected overdose",
    "Could the person have taken too much of a drug?",
    synonyms=(
        "overdose",
        "took too many tablets",
        "OD",
        "took an overdose",
    ),
    is_a=(POISONING_SUSPECTED,),
    group="event",
)
SPIKED_DRUG = Finding(
    "spiked_drug",
    "a possibly spiked or adulterated drug",
    "Could a drug or drink have been spiked?",
    synonyms=("spiked drink", "adulterated drug", "laced drug"),
    is_a=(POISONING_SUSPECTED,),
    group="event",
)
ONSET_WITHIN_HOUR_OF_INGESTION = Finding(
    "onset_within_hour_of_ingestion",
    "onset within an hour of swallowing something",
    "Did the spasms begin within an hour of swallowing something?",
    synonyms=("within 15-60 minutes of ingestion", "soon after swallowing"),
    group="timing",
)
