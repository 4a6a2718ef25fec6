"""Operations, procedures and what was done to a limb; when goes into `since`."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

NECK_MANIPULATION = Finding(
    "neck_manipulation",
    "manipulation of the neck",
    "Has your neck been manipulated, for example by a chiropractor?",
    synonyms=(
        "chiropractic",
        "neck adjustment",
        "neck cracked",
        "chiropractor",
        "spinal manipulation of the neck",
        "osteopath",
        "neck massage with thrust",
    ),
    group="event",
)
TIGHT_CAST = Finding(
    "tight_cast",
    "a plaster cast or tight bandage",
    "Do you wear a plaster cast or a tight bandage?",
    synonyms=("plaster", "cast", "splint", "tight dressing"),
    group="event",
)
RECENT_LEG_PLASTER = Finding(
    "recent_leg_plaster",
    "a recent plaster cast of the leg",
    "Was your leg in plaster recently?",
    synonyms=("leg in plaster", "leg cast", "plaster immobilisation"),
    group="event",
)
BEDRIDDEN_3_DAYS = Finding(
    "bedridden_3_days",
    "bed rest for three days or more",
    "Have you had to stay in bed for three days or more?",
    synonyms=("bed rest", "in bed for days"),
    group="event",
)
BLOOD_FLOW_RESTORED = Finding(
    "blood_flow_restored",
    "blood flow restored to a limb after it was blocked",
    "Was blood flow to a limb restored after a blockage?",
    synonyms=("reperfusion", "bypass", "embolectomy", "tourniquet released"),
    group="event",
)
SURGERY = Finding(
    "surgery",
    "an operation",
    "Have you had an operation?",
    synonyms=("operation", "surgery", "op"),
    group="event",
)
MAJOR_SURGERY = Finding(
    "major_surgery",
    "a major operation under general or regional anaesthesia",
    "Have you had a major operation under general or regional anaesthesia?",
    synonyms=("major surgery", "hip replacement", "knee replacement"),
    is_a=(SURGERY,),
    group="event",
)
NECK_SURGERY = Finding(
    "neck_surgery",
    "an operation of the neck, thyroid or parathyroid",
    "Have you had an operation of the neck, thyroid or parathyroid?",
    synonyms=("thyroidectomy", "thyroid surgery", "parathyroidectomy", "thyroid removed", "neck operation"),
    is_a=(SURGERY,),
    group="event",
)
SPINAL_PROCEDURE = Finding(
    "spinal_procedure",
    "a procedure at the spine",
    "Have you had an injection or an operation at the spine?",
    synonyms=(
        "epidural",
        "lumbar puncture",
        "spinal injection",
        "spinal surgery",
        "spinal anaesthesia",
        "back operation",
        "back surgery",
        "spine surgery",
        "laminectomy",
        "discectomy",
        "spinal fusion",
    ),
    group="event",
)
DENTAL_WORK = Finding(
    "dental_work",
    "dental work",
    "Have you had dental work?",
    synonyms=("tooth extraction", "dentist", "dental injection", "wisdom tooth removed"),
    group="event",
)
ANAESTHETIC = Finding(
    "anaesthetic",
    "an anaesthetic",
    "Have you had an anaesthetic?",
    synonyms=("anaesthesia", "general anaesthesia", "anesthesia", "narcosis"),
    group="event",
)
VOLATILE_ANAESTHETIC = Finding(
    "volatile_anaesthetic",
    "an inhaled anaesthetic",
    "Have you had an inhaled anaesthetic?",
    synonyms=("anaesthetic gas", "sevoflurane", "isoflurane", "desflurane", "halothane", "volatile agent"),
    is_a=(ANAESTHETIC,),
    group="event",
)
SUCCINYLCHOLINE_GIVEN = Finding(
    "succinylcholine_given",
    "the muscle relaxant succinylcholine",
    "Was the muscle relaxant succinylcholine given?",
    synonyms=("suxamethonium", "succinylcholine", "scoline", "sux"),
    is_a=(ANAESTHETIC,),
    group="event",
)
CHILDBIRTH = Finding(
    "childbirth",
    "childbirth",
    "Have you given birth recently?",
    synonyms=("delivery", "gave birth", "postpartum", "had a baby"),
    group="event",
)
INTRAMUSCULAR_INJECTION = Finding(
    "intramuscular_injection",
    "an injection into a muscle",
    "Have you had an injection into a muscle?",
    synonyms=("IM injection", "jab", "shot in the muscle"),
    group="event",
)
