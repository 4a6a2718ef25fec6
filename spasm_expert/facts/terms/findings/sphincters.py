"""Saddle area, bladder, bowel and sexual function."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.sensation import SENSORY_CHANGE
from spasm_expert.facts.terms.kinds import Finding

SPHINCTER_DISTURBANCE = Finding(
    "sphincter_disturbance",
    "a change of bladder or bowel function",
    "Has the function of your bladder or bowel changed?",
    synonyms=(
        "bladder or bowel change",
        "sphincter disturbance",
        "bowel or bladder dysfunction",
        "bladder or bowel problem",
        "loss of bladder or bowel control",
    ),
)
SADDLE_SENSORY_CHANGE = Finding(
    "saddle_sensory_change",
    "changed feeling between the legs",
    "Has feeling changed between your legs, around the back passage or genitals?",
    synonyms=("saddle sensory change", "tingling between the legs"),
    is_a=(SENSORY_CHANGE,),
)
SADDLE_NUMBNESS = Finding(
    "saddle_numbness",
    "numbness between the legs",
    "Is the area between your legs, around the back passage or genitals, numb?",
    synonyms=(
        "saddle anaesthesia",
        "saddle numbness",
        "numb groin",
        "numb between the legs",
        "perineal numbness",
        "numbness around the anus",
        "numb perineum",
        "numb buttocks and genitals",
    ),
    is_a=(SADDLE_SENSORY_CHANGE,),
)
BLADDER_DISTURBANCE = Finding(
    "bladder_disturbance",
    "a bladder disturbance",
    "Has passing urine become difficult, uncontrolled or without feeling?",
    synonyms=("bladder problem", "bladder change", "bladder dysfunction", "urinary symptoms"),
    is_a=(SPHINCTER_DISTURBANCE,),
)
URINARY_RETENTION = Finding(
    "urinary_retention",
    "inability to pass urine",
    "Can you not pass urine although the bladder is full?",
    synonyms=(
        "urinary retention",
        "cannot pee",
        "cannot pass water",
        "painless retention",
        "unable to urinate",
        "unable to pass urine",
        "bladder retention",
        "distended bladder",
    ),
    is_a=(BLADDER_DISTURBANCE,),
)
URINARY_INCONTINENCE = Finding(
    "urinary_incontinence",
    "leakage of urine",
    "Do you lose urine without control?",
    synonyms=(
        "urinary incontinence",
        "wetting",
        "overflow incontinence",
        "leaking urine",
        "wet himself",
        "wets herself",
        "loss of bladder control",
    ),
    is_a=(BLADDER_DISTURBANCE,),
)
REDUCED_BLADDER_FEELING = Finding(
    "reduced_bladder_feeling",
    "loss of the feeling of a full bladder",
    "Do you no longer feel when your bladder is full or urine passes?",
    synonyms=("reduced bladder sensation", "cannot feel urine"),
    is_a=(BLADDER_DISTURBANCE,),
)
BOWEL_DISTURBANCE = Finding(
    "bowel_disturbance",
    "a bowel disturbance",
    "Have you lost control or feeling of the bowel?",
    synonyms=("bowel problem", "bowel change", "change in bowel function"),
    is_a=(SPHINCTER_DISTURBANCE,),
)
BOWEL_INCONTINENCE = Finding(
    "bowel_incontinence",
    "loss of bowel control",
    "Do you lose stool without control?",
    synonyms=("faecal incontinence", "bowel incontinence", "soiling", "loss of bowel control"),
    is_a=(BOWEL_DISTURBANCE,),
)
REDUCED_ANAL_TONE = Finding(
    "reduced_anal_tone",
    "a weak anal sphincter",
    "Is the anal sphincter weak on examination?",
    synonyms=("lax anal tone", "weak sphincter", "reduced anal squeeze"),
    group="sign",
)
SEXUAL_DYSFUNCTION = Finding(
    "sexual_dysfunction",
    "new loss of sexual function or genital feeling",
    "Have you recently lost sexual function or feeling in the genitals?",
    synonyms=("sexual dysfunction", "erectile dysfunction", "numb genitals", "no erection"),
)
RECTAL_MASS = Finding(
    "rectal_mass",
    "a hard mass on rectal examination",
    "Was a hard lump felt on rectal examination?",
    synonyms=("hard prostate", "nodular prostate", "rectal lump"),
    group="sign",
)
