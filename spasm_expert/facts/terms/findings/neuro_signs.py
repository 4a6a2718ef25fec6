"""Muscle tone, and the neurological examination as a whole."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.reflexes import (
    BABINSKI_SIGN,
    CLONUS,
    HOFFMANN_SIGN,
    INDUCIBLE_CLONUS,
    NORMAL_REFLEXES,
    OCULAR_CLONUS,
    SPONTANEOUS_CLONUS,
)
from spasm_expert.facts.terms.findings.sensation import NORMAL_SENSATION
from spasm_expert.facts.terms.findings.weakness import NORMAL_STRENGTH
from spasm_expert.facts.terms.kinds import Finding

INCREASED_TONE = Finding(
    "increased_tone",
    "increased muscle tone",
    "Does the examiner find the muscles stiff when the limbs are moved?",
    synonyms=("hypertonia", "hypertonic", "raised tone", "stiff to passive movement"),
    group="sign",
)
SPASTICITY = Finding(
    "spasticity",
    "spasticity",
    "Do the limbs catch and stiffen when they are moved quickly?",
    synonyms=(
        "spastic",
        "spastic tone",
        "velocity-dependent tone",
        "clasp-knife",
        "scissor gait",
        "increased tone in the legs",
    ),
    is_a=(INCREASED_TONE,),
    group="sign",
)
SPASTICITY_SUDDENLY_WORSE = Finding(
    "spasticity_suddenly_worse",
    "spasticity that is suddenly worse",
    "Has your spasticity suddenly got much worse?",
    synonyms=("rebound spasticity", "sudden worsening of spasticity", "more spasms than usual"),
)
FLEXOR_OR_EXTENSOR_SPASMS = Finding(
    "flexor_or_extensor_spasms",
    "sudden bending or straightening spasms of the legs",
    "Do your legs suddenly bend up or shoot straight by themselves?",
    synonyms=("flexor spasms", "extensor spasms", "legs jump up", "spinal spasms"),
)
RIGIDITY = Finding(
    "rigidity",
    "muscle rigidity",
    "Are the muscles rigid when the limbs are moved slowly?",
    synonyms=("rigid", "stiff as a board", "board-like muscles", "muscle rigidity"),
    is_a=(INCREASED_TONE,),
    group="sign",
)
LEAD_PIPE_RIGIDITY = Finding(
    "lead_pipe_rigidity",
    "lead-pipe rigidity",
    "Are the limbs evenly rigid in every direction, like bending a lead pipe?",
    synonyms=("lead pipe", "extreme even rigidity", "cogwheel rigidity"),
    is_a=(RIGIDITY,),
    group="sign",
)
GENERALISED_RIGIDITY = Finding(
    "generalised_rigidity",
    "rigidity of the whole body",
    "Is the whole body rigid?",
    synonyms=("whole body stiff", "generalised stiffness", "rigid all over", "generalised hypertonia"),
    is_a=(RIGIDITY,),
    group="sign",
)
NORMAL_NEURO_EXAM = Finding(
    "normal_neuro_exam",
    "a normal neurological examination",
    "Did a clinician find strength, reflexes and feeling normal?",
    synonyms=(
        "normal neurology",
        "neurologically intact",
        "nervous system normal",
        "non-focal",
        "normal tone power reflexes sensation",
    ),
    is_a=(NORMAL_REFLEXES, NORMAL_STRENGTH, NORMAL_SENSATION),
    excludes=(
        CLONUS,
        INDUCIBLE_CLONUS,
        SPONTANEOUS_CLONUS,
        OCULAR_CLONUS,
        BABINSKI_SIGN,
        HOFFMANN_SIGN,
        INCREASED_TONE,
        SPASTICITY,
        RIGIDITY,
        LEAD_PIPE_RIGIDITY,
        GENERALISED_RIGIDITY,
    ),
    group="sign",
)
