"""Causes in arteries, veins and the compartments of the limbs, and in heart and lungs."""

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

PERIPHERAL_ARTERY_DISEASE = Cause(
    "peripheral_artery_disease",
    "peripheral artery disease with intermittent claudication",
    "I70.219",
    "Narrowed leg arteries starve the walking muscles; the pain goes within minutes of standing still.",
    Level.ROUTINE,
    "common",
    synonyms=(
        "PAD",
        "peripheral arterial disease",
        "intermittent claudication",
        "arteriosclerosis of the legs",
    ),
    specialty="vascular surgery",
)
CHRONIC_LIMB_THREATENING_ISCHAEMIA = Cause(
    "chronic_limb_threatening_ischaemia",
    "chronic limb-threatening ischaemia",
    "I70.229",
    "Leg arteries so narrow that the foot hurts at rest or breaks down into ulcers or gangrene.",
    Level.SAME_DAY,
    "rare",
    life_threatening=True,
    synonyms=("CLTI", "critical limb ischaemia"),
    specialty="vascular surgery",
)
ACUTE_LIMB_ISCHAEMIA = Cause(
    "acute_limb_ischaemia",
    "acute limb ischaemia",
    "I74.3",
    "An artery of the limb is blocked within hours or days: sudden pain in a cold, pale, pulseless limb.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("acute arterial occlusion", "acute limb ischemia"),
    specialty="vascular surgery",
)
DVT = Cause(
    "dvt",
    "deep vein thrombosis",
    "I82.409",
    "A clot in a deep vein, mostly of one leg, that can travel to the lungs.",
    Level.SAME_DAY,
    "uncommon",
    life_threatening=True,
    synonyms=("deep venous thrombosis", "leg clot"),
    specialty="emergency department",
)
PULMONARY_EMBOLISM = Cause(
    "pulmonary_embolism",
    "pulmonary embolism",
    "I26.99",
    "A clot has travelled to the lungs: breathlessness, chest pain, faintness.",
    Level.EMERGENCY,
    "uncommon",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("PE", "venous thromboembolism"),
    specialty="emergency department",
)
CHRONIC_VENOUS_INSUFFICIENCY = Cause(
    "chronic_venous_insufficiency",
    "chronic venous insufficiency",
    "I87.2",
    "Leaking veins leave the legs heavy and swollen towards evening and better when raised.",
    Level.ROUTINE,
    "common",
    synonyms=("CVI", "venous insufficiency"),
    specialty="vascular surgery",
)
POPLITEAL_CYST = Cause(
    "popliteal_cyst",
    "ruptured popliteal cyst",
    "M66.0",
    "A cyst behind the knee bursts into the calf; it looks like a clot until a scan tells them apart.",
    Level.SAME_DAY,
    "uncommon",
    synonyms=("Baker cyst", "ruptured Baker cyst"),
    specialty="emergency department",
)
CELLULITIS = Cause(
    "cellulitis",
    "cellulitis of the leg",
    "L03.119",
    "A spreading infection of the skin: warm, red and tender, often with fever.",
    Level.SAME_DAY,
    "uncommon",
    synonyms=("skin infection of the leg",),
)
CHRONIC_EXERTIONAL_COMPARTMENT = Cause(
    "chronic_exertional_compartment",
    "chronic exertional compartment syndrome",
    "M79.A29",
    "A tight, bursting calf or shin at the same point of every run, gone soon after stopping.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("CECS", "chronic exertional compartment syndrome of the leg"),
    specialty="sports medicine",
)
POPLITEAL_ARTERY_ENTRAPMENT = Cause(
    "popliteal_artery_entrapment",
    "popliteal artery entrapment",
    "I77.89",
    "A muscle squeezes the artery behind the knee of a young, fit person during exercise.",
    Level.ROUTINE,
    "rare",
    specialty="vascular surgery",
)
COMPARTMENT_SYNDROME = Cause(
    "compartment_syndrome",
    "acute compartment syndrome",
    "M79.A29",
    "Pressure in a closed muscle space cuts off its blood: pain out of proportion in a tense limb.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("compartment syndrome of the leg", "compartment syndrome of leg"),
    specialty="orthopaedics",
)
ACUTE_CORONARY_SYNDROME = Cause(
    "acute_coronary_syndrome",
    "acute coronary syndrome",
    "I24.9",
    "A heart attack or its threat, which may feel like a cramp in chest, jaw, arm or upper back.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("heart attack", "ACS"),
    specialty="emergency department",
)
ACUTE_AORTIC_SYNDROME = Cause(
    "acute_aortic_syndrome",
    "aortic dissection or ruptured aneurysm",
    "I71.8",
    "The great artery of the body tears or bursts: sudden severe back, flank, belly or chest pain.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("aortic dissection", "ruptured abdominal aortic aneurysm"),
    specialty="emergency department",
)
ACUTE_RESPIRATORY_FAILURE = Cause(
    "acute_respiratory_failure",
    "failing breathing or circulation",
    "J96.00",
    "Whatever the spasm comes from, breathing or circulation is giving way.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    specialty="emergency department",
)
