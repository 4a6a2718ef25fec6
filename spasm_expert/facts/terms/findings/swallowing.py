"""Swallowing, saliva and voice."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

NECK_SWELLING = Finding(
    "neck_swelling",
    "swelling of the neck",
    "Is the neck swollen?",
    synonyms=("swollen neck", "neck lump", "bull neck"),
)
MUFFLED_VOICE = Finding(
    "muffled_voice",
    "a muffled voice",
    "Does the voice sound muffled, as with a hot potato in the mouth?",
    synonyms=("hot potato voice", "muffled voice", "thick voice"),
)
DROOLING = Finding(
    "drooling",
    "drooling",
    "Does saliva run from the mouth?",
    synonyms=(
        "drool",
        "too much saliva",
        "salivation",
        "foaming at the mouth",
        "hypersalivation",
        "dribbling saliva",
        "cannot swallow own saliva",
    ),
)
DYSPHAGIA = Finding(
    "dysphagia",
    "trouble swallowing",
    "Is it hard to swallow?",
    synonyms=(
        "dysphagia",
        "difficulty swallowing",
        "swallowing problem",
        "trouble swallowing solids",
        "difficulty swallowing solid food",
        "food sticks",
        "trouble eating",
    ),
)
CANNOT_SWALLOW = Finding(
    "cannot_swallow",
    "inability to swallow",
    "Can the person not swallow safely at all?",
    synonyms=("unable to swallow", "cannot take sugar by mouth"),
    is_a=(DYSPHAGIA,),
)
BULBAR_SIGNS = Finding(
    "bulbar_signs",
    "weakness of speech and swallowing muscles",
    "Have speech and swallowing become weak, with slurring or choking?",
    synonyms=("bulbar signs", "bulbar weakness", "bulbar palsy", "nasal speech"),
)
TONGUE_WEAKNESS = Finding(
    "tongue_weakness",
    "a weak tongue",
    "Is the tongue weak, or hard to move from side to side?",
    synonyms=("tongue weakness", "weakness of the tongue", "slow tongue movements"),
    is_a=(BULBAR_SIGNS,),
    group="sign",
)
BRAINSTEM_SIGNS = Finding(
    "brainstem_signs",
    "signs from the brainstem",
    "Are eye movements, face, speech or swallowing disturbed on examination?",
    synonyms=("brainstem signs", "PERM signs"),
    group="sign",
)
CHOKES_ON_DRINKS = Finding(
    "chokes_on_drinks",
    "choking or coughing on food or drink",
    "Do you cough or choke on food or drink?",
    synonyms=(
        "chokes on drinks",
        "choking on food",
        "choking on liquids",
        "food goes the wrong way",
        "aspiration",
        "coughing on liquids",
    ),
    is_a=(DYSPHAGIA,),
)
