"""Slow relaxation of muscles and stiffness of the trunk."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.muscle import MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING
from spasm_expert.facts.terms.kinds import Finding

GRIP_MYOTONIA = Finding(
    "grip_myotonia",
    "grip that is slow to let go",
    "Is it hard to let go after a firm grip?",
    synonyms=(
        "grip myotonia",
        "slow to release",
        "hand will not open",
        "cannot let go",
        "hand stiffness",
        "cannot release the grip",
        "stiff hands",
        "myotonia",
        "slow to open the fist",
    ),
    group="sign",
)
PERCUSSION_MYOTONIA = Finding(
    "percussion_myotonia",
    "muscle that stays contracted after a tap",
    "Does a tapped muscle stay contracted for seconds?",
    synonyms=("percussion myotonia",),
    group="sign",
)
DELAYED_RELAXATION = Finding(
    "delayed_relaxation",
    "slow relaxation after use of a muscle",
    "Do muscles relax slowly after you have used them?",
    synonyms=(
        "slow relaxation",
        "pseudomyotonia",
        "stiff after gripping",
        "myotonia of any muscle",
    ),
    group="sign",
)
STIFF_ON_FIRST_MOVEMENTS = Finding(
    "stiff_on_first_movements",
    "stiffness on the first movements that wears off",
    "Are you stiff on the first movements, and looser as you go on?",
    synonyms=("warm-up phenomenon", "stiff at the start"),
    is_a=(MUSCLE_STIFFNESS,),
)
TRUNK_RIGIDITY = Finding(
    "trunk_rigidity",
    "stiffness of trunk and back muscles",
    "Are the muscles of your trunk and back stiff like a board?",
    synonyms=(
        "axial rigidity",
        "stiff trunk",
        "paraspinal rigidity",
        "stiffness of the trunk",
        "rigid back",
        "board-like back",
    ),
    group="sign",
)
LUMBAR_HYPERLORDOSIS = Finding(
    "lumbar_hyperlordosis",
    "strongly arched lower back",
    "Is your lower back strongly arched?",
    synonyms=("hyperlordosis", "hollow back", "hollow-back posture"),
    group="sign",
)
STIFF_GAIT = Finding(
    "stiff_gait",
    "stiff way of walking",
    "Do you walk stiffly, like a robot?",
    synonyms=("stiff gait", "wooden walk"),
    is_a=(TROUBLE_WALKING,),
    group="sign",
)
