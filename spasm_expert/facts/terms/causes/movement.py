"""Movement disorders, tics and restless legs."""

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

DYSTONIA = Cause(
    "dystonia",
    "dystonia",
    "G24.9",
    "A disorder of movement control: patterned twisting or sustained postures that stretching does not end.",
    Level.ROUTINE,
    "uncommon",
    synonyms=(
        "focal dystonia",
        "generalised dystonia",
        "oromandibular dystonia",
        "Meige syndrome",
        "cranial dystonia",
    ),
    specialty="neurology",
)
CERVICAL_DYSTONIA = Cause(
    "cervical_dystonia",
    "cervical dystonia",
    "G24.3",
    "Dystonia of the neck that turns or tilts the head over months, often eased by a light touch.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("spasmodic torticollis",),
    specialty="neurology",
)
TASK_SPECIFIC_DYSTONIA = Cause(
    "task_specific_dystonia",
    "task-specific dystonia",
    "G24.8",
    "Dystonia of the hand or mouth in one skilled task only, such as writing or playing an instrument.",
    Level.ROUTINE,
    "rare",
    synonyms=("writer's cramp", "musician's dystonia"),
    specialty="neurology",
)
BLEPHAROSPASM = Cause(
    "blepharospasm",
    "blepharospasm",
    "G24.5",
    "Dystonia that forces both eyes shut, worse in bright light.",
    Level.ROUTINE,
    "rare",
    synonyms=("benign essential blepharospasm",),
    specialty="neurology",
)
HEMIFACIAL_SPASM = Cause(
    "hemifacial_spasm",
    "hemifacial spasm",
    "G51.39",
    "Twitches of one half of the face, from the eye down to the mouth, also in sleep.",
    Level.ROUTINE,
    "rare",
    synonyms=("facial nerve spasm", "hemifacial spasm due to vascular loop"),
    specialty="neurology",
)
RESTLESS_LEGS = Cause(
    "restless_legs",
    "restless legs syndrome",
    "G25.81",
    "An urge to move the legs at rest and in the evening that moving relieves, without a hard knot.",
    Level.ROUTINE,
    "common",
    synonyms=("RLS", "Willis-Ekbom disease"),
    specialty="sleep medicine",
)
PERIODIC_LIMB_MOVEMENTS = Cause(
    "periodic_limb_movements",
    "periodic limb movement disorder",
    "G47.61",
    "Legs that flex again and again in sleep and so disturb it.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("PLMD", "periodic limb movements in sleep"),
    specialty="sleep medicine",
)
MYOCLONUS = Cause(
    "myoclonus",
    "myoclonus",
    "G25.3",
    "Shock-like jerks, each a fraction of a second, from drugs, failing organs or the brain.",
    Level.TWO_WEEKS,
    "uncommon",
    specialty="neurology",
)
TIC = Cause(
    "tic",
    "tic disorder",
    "F95.9",
    "Repeated movements after an urge that can be held back for a while, mostly since childhood.",
    Level.SELF_CARE,
    "uncommon",
    synonyms=("tics", "Tourette syndrome"),
    specialty="neurology",
)
FUNCTIONAL_MOVEMENT_DISORDER = Cause(
    "functional_movement_disorder",
    "functional movement disorder",
    "F44.4",
    "Real, unwilled movements with positive signs: they change with distraction and take on a given rhythm.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("functional neurological disorder", "FND"),
    specialty="neurology",
)
PARKINSON_DYSTONIA = Cause(
    "parkinson_dystonia",
    "foot dystonia of Parkinson disease",
    "G20.C",
    "Toes curl or the foot turns in on waking or before the next levodopa dose.",
    Level.ROUTINE,
    "rare",
    synonyms=("off dystonia", "early-morning foot dystonia", "Parkinson disease as a cause"),
    specialty="neurology",
)
ACUTE_MOVEMENT_DISORDER = Cause(
    "acute_movement_disorder",
    "acute movement disorder of childhood",
    "G25.9",
    "Sudden dystonia, chorea or unsteadiness in a child, from infection, poison or immune disease.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    specialty="paediatric neurology",
)
