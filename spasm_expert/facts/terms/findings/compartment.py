"""Signs of a compartment syndrome, of deep infection, and of torn muscle or tendon."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

PAIN_OUT_OF_PROPORTION = Finding(
    "pain_out_of_proportion",
    "pain that is out of proportion",
    "Is the pain far worse than the injury or the look of the limb explains?",
    synonyms=("pain out of proportion", "excruciating pain", "unbearable limb pain", "worse than expected"),
)
PAIN_ON_PASSIVE_STRETCH = Finding(
    "pain_on_passive_stretch",
    "pain when the muscle is stretched passively",
    "Does it hurt a lot when somebody else moves the fingers or toes?",
    synonyms=(
        "pain on passive stretch",
        "stretch pain",
        "pain on moving toes",
        "pain with passive toe movement",
        "pain on passive movement of the toes",
    ),
    group="sign",
)
TENSE_COMPARTMENT = Finding(
    "tense_compartment",
    "a tense, wooden muscle compartment",
    "Does the limb feel as tight and hard as wood?",
    synonyms=(
        "tense compartment",
        "woody leg",
        "tight swollen leg",
        "hard calf",
        "rock-hard limb",
        "firm compartment",
        "swollen tense leg",
        "hard swollen leg",
    ),
)
SOFT_COMPARTMENT = Finding(
    "soft_compartment",
    "a soft muscle compartment",
    "Do the muscles of the painful limb feel soft?",
    synonyms=("soft calf", "compartment soft"),
    excludes=(TENSE_COMPARTMENT,),
    group="sign",
)
RISING_ANALGESIC_NEED = Finding(
    "rising_analgesic_need",
    "a rising need for painkillers",
    "Do you need more and more painkillers, or do they not help?",
    synonyms=("rising analgesic need", "painkillers do not help", "escalating analgesia"),
)
SWELLING_OF_PAINFUL_LIMB = Finding(
    "swelling_of_painful_limb",
    "increasing swelling of the painful limb",
    "Is the painful limb getting more swollen?",
    synonyms=("limb swelling", "swelling increasing", "tense swelling"),
)
PAIN_BEYOND_SKIN_SIGNS = Finding(
    "pain_beyond_skin_signs",
    "severe pain beyond what the skin shows",
    "Is the pain much worse than the skin looks?",
    synonyms=("pain beyond skin signs", "hurts far more than it looks"),
)
SPREADING_REDNESS = Finding(
    "spreading_redness",
    "spreading redness of the skin",
    "Is redness of the skin spreading?",
    synonyms=("cellulitis", "erythema", "spreading red skin", "spreading warm redness"),
)
FAST_SPREADING_REDNESS = Finding(
    "fast_spreading_redness",
    "fast spreading redness of the skin",
    "Has the redness spread within hours?",
    synonyms=("rapidly spreading redness",),
    is_a=(SPREADING_REDNESS,),
)
BLISTERED_OR_PURPLE_SKIN = Finding(
    "blistered_or_purple_skin",
    "blisters or purple skin over the painful part",
    "Is the skin over the painful part blistered, purple or black?",
    synonyms=("blisters", "bullae", "purple skin", "dusky skin"),
)
SKIN_CRACKLING = Finding(
    "skin_crackling",
    "crackling under the skin",
    "Does the skin crackle when pressed?",
    synonyms=("crepitus", "gas under the skin", "subcutaneous emphysema"),
    group="sign",
)
