"""Gait, coordination, and signs that tell functional from other movement disorders."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.stiffness import STIFF_GAIT
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING
from spasm_expert.facts.terms.kinds import Finding

UNSTEADINESS = Finding(
    "unsteadiness",
    "unsteadiness",
    "Are you unsteady on your feet?",
    synonyms=(
        "poor balance",
        "ataxia",
        "wobbly",
        "staggering",
        "loss of balance",
        "clumsy walking",
        "unsteady gait",
        "unsteady on the feet",
        "imbalance",
    ),
)
WIDE_GAIT = Finding(
    "wide_gait",
    "a wide-based gait",
    "Do you walk with the feet wide apart?",
    synonyms=("broad-based gait", "wide-based gait"),
    is_a=(TROUBLE_WALKING,),
    group="sign",
)
ROMBERG_SIGN = Finding(
    "romberg_sign",
    "a positive Romberg test",
    "Do you sway or fall when you stand with feet together and eyes closed?",
    synonyms=("Romberg", "sways with eyes closed"),
    group="sign",
)
NORMAL_GAIT = Finding(
    "normal_gait",
    "a normal gait",
    "Do you walk normally?",
    synonyms=("walks normally", "gait normal"),
    excludes=(TROUBLE_WALKING, WIDE_GAIT, STIFF_GAIT),
    group="sign",
)
CLUMSY_HANDS = Finding(
    "clumsy_hands",
    "clumsy hands",
    "Have your hands become clumsy, for example with buttons or keys?",
    synonyms=("drops things", "loss of dexterity", "fumbling"),
)
FALLS = Finding(
    "falls", "falls", "Have you been falling?", synonyms=("falling", "frequent falls", "fall risk")
)
CHOREA = Finding(
    "chorea",
    "dance-like, flowing movements that cannot be controlled",
    "Does the body make flowing, dance-like movements that cannot be controlled?",
    synonyms=("chorea", "fidgety movements", "dance-like movements"),
)
LHERMITTE_SIGN = Finding(
    "lhermitte_sign",
    "an electric feeling down the spine on bending the neck",
    "Does bending the neck send an electric feeling down the spine or limbs?",
    synonyms=(
        "Lhermitte",
        "electric shock down the back",
        "shocks on bending the neck",
    ),
)
RELAPSING_NEURO_DEFICITS = Finding(
    "relapsing_neuro_deficits",
    "nervous system symptoms that come for days and go again",
    "Have you had numbness, weakness or loss of vision for days that got better again?",
    synonyms=("MS attacks", "relapsing remitting symptoms"),
    group="course",
)
OPTIC_NEURITIS = Finding(
    "optic_neuritis",
    "painful loss of vision in one eye for days",
    "Have you had painful loss of vision in one eye over days?",
    synonyms=("optic neuritis", "inflamed optic nerve"),
)
