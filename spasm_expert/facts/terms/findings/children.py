"""What is told of or found in children."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.pain import JOINT_PAIN
from spasm_expert.facts.terms.findings.weakness import TROUBLE_WALKING
from spasm_expert.facts.terms.kinds import Finding

LIMP = Finding(
    "limp",
    "a limp",
    "Is there a limp?",
    synonyms=(
        "limping",
        "walks with a limp",
    ),
    is_a=(TROUBLE_WALKING,),
    group="sign",
)
REFUSES_TO_WALK = Finding(
    "refuses_to_walk",
    "a child that will not walk, or only on tiptoe",
    "Does the child refuse to walk, crawl instead, or walk on tiptoe only?",
    synonyms=(
        "refuses to bear weight",
        "will not walk",
        "crawls instead of walking",
    ),
    is_a=(TROUBLE_WALKING,),
)
LIMB_NOT_USED = Finding(
    "limb_not_used",
    "a limb that is held still and not used",
    "Is a limb held still and not used because it hurts?",
    synonyms=(
        "will not use the arm",
        "holds the leg still",
    ),
)
HOT_OR_SWOLLEN_JOINT = Finding(
    "hot_or_swollen_joint",
    "a hot or swollen joint",
    "Is a joint hot or swollen?",
    synonyms=(
        "swollen joint",
        "joint swelling",
    ),
    is_a=(JOINT_PAIN,),
    group="sign",
)
BABY_SPASMS_IN_CLUSTERS = Finding(
    "baby_spasms_in_clusters",
    "clusters of brief bending or stretching spasms of a baby",
    "Does the baby bend or stretch briefly again and again, in clusters?",
    synonyms=(
        "jackknife spasms",
        "salaam attacks",
        "head nods in clusters",
    ),
)
DEVELOPMENT_STALLS = Finding(
    "development_stalls",
    "loss of what a baby could already do",
    "Has the child lost or stopped learning what it should be able to do?",
    synonyms=(
        "developmental regression",
        "smiles less than before",
    ),
)
GOWERS_SIGN = Finding(
    "gowers_sign",
    "climbing up the own thighs to stand up",
    "Does the child push on its own thighs to stand up from the floor?",
    synonyms=("Gowers manoeuvre",),
    group="sign",
)
CALF_ENLARGEMENT = Finding(
    "calf_enlargement",
    "calves that are too large for the rest of the body",
    "Are the calves too large for the rest of the body?",
    synonyms=(
        "pseudohypertrophy",
        "calf enlargement",
    ),
    group="sign",
)
LATE_WALKING = Finding(
    "late_walking",
    "walking later than other children",
    "Did the child walk later than other children, or does it fall often and run badly?",
    synonyms=(
        "delayed walking",
        "cannot run or jump",
    ),
)
PALE_SKIN = Finding(
    "pale_skin",
    "a pale face or pale skin",
    "Is the skin unusually pale?",
    synonyms=("pale child",),
    group="sign",
)
SWOLLEN_LYMPH_NODES = Finding(
    "swollen_lymph_nodes",
    "swollen lymph nodes",
    "Are there swollen glands?",
    synonyms=("lymphadenopathy",),
    group="sign",
)
