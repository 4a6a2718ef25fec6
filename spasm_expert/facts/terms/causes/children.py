"""Diseases behind painful, weak or jerking limbs, of children above all."""

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

VIRAL_MUSCLE_PAIN = Cause(
    "viral_muscle_pain",
    "muscle pain of a viral infection",
    "M60.009",
    "A virus such as influenza makes all muscles ache, or the calves of a child too sore to walk.",
    Level.ROUTINE,
    "common",
    synonyms=("viral myositis", "benign acute childhood myositis", "influenza myalgia"),
)
INFANTILE_SPASMS = Cause(
    "infantile_spasms",
    "infantile spasms",
    "G40.822",
    "Clusters of brief bending spasms of a baby, taken for colic or startle, while the brain is at risk.",
    Level.SAME_DAY,
    "rare",
    synonyms=("West syndrome", "epileptic spasms"),
    specialty="paediatric neurology",
)
MUSCULAR_DYSTROPHY = Cause(
    "muscular_dystrophy",
    "muscular dystrophy",
    "G71.01",
    "An inherited loss of muscle, mostly of boys: large calves, toe walking, climbing up the own thighs.",
    Level.TWO_WEEKS,
    "rare",
    synonyms=("Duchenne muscular dystrophy", "Becker muscular dystrophy"),
    specialty="paediatric neurology",
)
BONE_OR_JOINT_INFECTION = Cause(
    "bone_or_joint_infection",
    "infection of a bone or joint",
    "M00.9",
    "Germs in a bone or joint: fever, a limb that hurts and is not used.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("septic arthritis", "osteomyelitis"),
    specialty="orthopaedics",
)
CHILDHOOD_LEUKAEMIA_OR_BONE_TUMOUR = Cause(
    "childhood_leukaemia_or_bone_tumour",
    "leukaemia or bone tumour of a child",
    "C95.90",
    "Cancer of blood or bone in a child, told as pains of the legs that stay, with pallor or bruises.",
    Level.SAME_DAY,
    "rare",
    life_threatening=True,
    synonyms=("leukaemia", "bone sarcoma"),
    specialty="paediatrics",
)
SLIPPED_FEMORAL_EPIPHYSIS = Cause(
    "slipped_femoral_epiphysis",
    "slipped growth plate of the hip",
    "M93.003",
    "At 8 to 15 years the head of the thigh bone slips: a limp with pain of hip, thigh or knee.",
    Level.SAME_DAY,
    "rare",
    synonyms=("slipped upper femoral epiphysis", "SCFE"),
    specialty="orthopaedics",
)
