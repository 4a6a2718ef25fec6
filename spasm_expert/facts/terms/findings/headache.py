"""Headache and signs of the meninges and head arteries."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

HEADACHE = Finding(
    "headache", "headache", "Do you have a headache?", synonyms=("head pain", "sore head", "migraine")
)
SEVERE_HEADACHE = Finding(
    "severe_headache",
    "a severe headache",
    "Is the headache severe, or the worst ever?",
    synonyms=("worst headache", "bad headache", "splitting headache"),
    is_a=(HEADACHE,),
)
THUNDERCLAP_HEADACHE = Finding(
    "thunderclap_headache",
    "a headache that was at its worst within a minute",
    "Was the headache at its worst within a minute?",
    synonyms=("thunderclap", "sudden severe headache", "explosive headache"),
    is_a=(SEVERE_HEADACHE,),
)
POUNDING_HEADACHE = Finding(
    "pounding_headache",
    "a pounding headache",
    "Is the headache pounding?",
    synonyms=("throbbing headache", "pounding head"),
    is_a=(HEADACHE,),
)
NEW_HEADACHE = Finding(
    "new_headache",
    "a new kind of headache",
    "Is this a new kind of headache for you?",
    synonyms=("new headache", "different headache"),
    is_a=(HEADACHE,),
)
MORNING_HEADACHE = Finding(
    "morning_headache",
    "headache on waking",
    "Do you wake up with a headache?",
    synonyms=("morning headache",),
    is_a=(HEADACHE,),
)
SCALP_TENDERNESS = Finding(
    "scalp_tenderness",
    "a tender scalp",
    "Is your scalp tender, for example when you comb your hair?",
    synonyms=(
        "tender scalp",
        "sore scalp",
        "temple tenderness",
        "hurts to comb hair",
        "pain on combing hair",
    ),
)
PHOTOPHOBIA = Finding(
    "photophobia",
    "pain from bright light",
    "Does bright light hurt your eyes?",
    synonyms=("photophobia", "light hurts", "light sensitive"),
)
NECK_STIFFNESS = Finding(
    "neck_stiffness",
    "a stiff neck",
    "Is your neck stiff, so that it is hard to bend the chin to the chest?",
    synonyms=(
        "stiff neck",
        "meningism",
        "nuchal rigidity",
        "neck rigidity",
        "neck stiffness on examination",
        "stiffness of the neck",
    ),
)
