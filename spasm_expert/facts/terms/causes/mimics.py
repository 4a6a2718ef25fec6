"""What is mistaken for a spasm, in arm, leg, face, back and belly."""

from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.levels import Level

CERVICAL_RADICULOPATHY = Cause(
    "cervical_radiculopathy",
    "cervical radiculopathy",
    "M54.12",
    "An irritated nerve root in the neck sends pain, tingling or weakness down one arm.",
    Level.ROUTINE,
    "common",
    synonyms=("trapped nerve in the neck", "brachialgia"),
    specialty="physiotherapy",
)
CARPAL_TUNNEL_SYNDROME = Cause(
    "carpal_tunnel_syndrome",
    "carpal tunnel syndrome",
    "G56.00",
    "A nerve pressed at the wrist makes thumb and next fingers tingle and the hand cramp, mostly at night.",
    Level.ROUTINE,
    "common",
    synonyms=("median nerve entrapment",),
    specialty="hand surgery",
)
MERALGIA_PARAESTHETICA = Cause(
    "meralgia_paraesthetica",
    "meralgia paraesthetica",
    "G57.10",
    "A skin nerve pressed at the groin leaves a burning or numb patch on the outer thigh.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("meralgia paresthetica", "lateral femoral cutaneous neuropathy"),
)
PERONEAL_NERVE_PALSY = Cause(
    "peroneal_nerve_palsy",
    "palsy of the peroneal nerve",
    "G57.30",
    "A nerve pressed below the knee lets the foot drop, with a numb outer shin and without back pain.",
    Level.TWO_WEEKS,
    "uncommon",
    synonyms=("fibular nerve palsy", "peroneal neuropathy"),
    specialty="neurology",
)
DIABETIC_AMYOTROPHY = Cause(
    "diabetic_amyotrophy",
    "diabetic amyotrophy",
    "E11.44",
    "In diabetes severe thigh pain is followed by weakness and wasting of the thigh and loss of weight.",
    Level.TWO_WEEKS,
    "rare",
    synonyms=("diabetic lumbosacral radiculoplexus neuropathy", "Bruns-Garland syndrome"),
    specialty="neurology",
)
B12_CORD_DISEASE = Cause(
    "b12_cord_disease",
    "spinal cord disease from lack of vitamin B12",
    "G32.0",
    "Without working vitamin B12, as after laughing gas, cord and nerves fail: numb, stiff, unsteady legs.",
    Level.TWO_WEEKS,
    "rare",
    synonyms=("subacute combined degeneration", "nitrous oxide myelopathy"),
    specialty="neurology",
)
TRIGEMINAL_NEURALGIA = Cause(
    "trigeminal_neuralgia",
    "trigeminal neuralgia",
    "G50.0",
    "Stabs of pain like electric shocks in one side of the face, set off by touch, chewing or wind.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("tic douloureux",),
    specialty="neurology",
)
HICCUP = Cause(
    "hiccup",
    "hiccup",
    "R06.6",
    "A jerk of the diaphragm that shuts the voice box, harmless unless it goes on for days.",
    Level.SELF_CARE,
    "common",
    synonyms=("singultus", "hiccups as a cause"),
)
ANAL_SPASM = Cause(
    "anal_spasm",
    "cramp of the anus or pelvic floor",
    "K59.4",
    "A sudden cramp deep in the anus, often at night, that is gone within minutes.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("proctalgia fugax", "levator ani syndrome"),
    specialty="general practice",
)
RENAL_COLIC = Cause(
    "renal_colic",
    "renal colic",
    "N23",
    "A stone in the ureter: waves of flank pain towards the groin, with no position that helps.",
    Level.SAME_DAY,
    "uncommon",
    synonyms=("kidney stone", "ureteric colic"),
    specialty="emergency department",
)
DIABETIC_KETOACIDOSIS = Cause(
    "diabetic_ketoacidosis",
    "diabetic ketoacidosis",
    "E10.10",
    "Lack of insulin turns the blood sour: thirst, vomiting, belly cramps, deep breathing, drowsiness.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    synonyms=("DKA",),
    specialty="emergency department",
)
ECTOPIC_PREGNANCY = Cause(
    "ectopic_pregnancy",
    "ectopic pregnancy",
    "O00.90",
    "A pregnancy outside the womb: cramps or pain low in the belly, bleeding, faintness.",
    Level.EMERGENCY,
    "rare",
    life_threatening=True,
    level_if_possible=Level.EMERGENCY,
    synonyms=("tubal pregnancy",),
    specialty="gynaecology",
)
EARLY_LABOUR_OR_ABRUPTION = Cause(
    "early_labour_or_abruption",
    "early labour or a loosened placenta",
    "O60.00",
    "Cramps of belly or back in the second half of pregnancy that come from the womb.",
    Level.EMERGENCY,
    "uncommon",
    life_threatening=True,
    synonyms=("preterm labour", "placental abruption"),
    specialty="obstetrics",
)
TARDIVE_DYSKINESIA = Cause(
    "tardive_dyskinesia",
    "tardive dyskinesia",
    "G24.01",
    "After months of a drug that blocks dopamine, mouth, tongue and face move on their own.",
    Level.ROUTINE,
    "rare",
    synonyms=("late dyskinesia",),
    specialty="psychiatry",
)
SHIN_STRESS_INJURY = Cause(
    "shin_stress_injury",
    "shin splints or a stress fracture",
    "M84.369A",
    "The shin bone is overloaded by running: pain along its inner edge, or at one point when it cracks.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("medial tibial stress syndrome", "tibial stress fracture"),
    specialty="sports medicine",
)
MUSCLE_HAEMATOMA = Cause(
    "muscle_haematoma",
    "bleeding into a muscle",
    "M79.81",
    "Blood collects in a muscle, mostly on a blood thinner, and presses on nerves or empties the vessels.",
    Level.SAME_DAY,
    "rare",
    life_threatening=True,
    synonyms=("iliopsoas haematoma", "muscle bleed"),
    specialty="emergency department",
)
HIP_FRACTURE = Cause(
    "hip_fracture",
    "fracture of the hip",
    "S72.009A",
    "After a fall the thigh bone is broken near the hip: the groin hurts and the leg bears no weight.",
    Level.EMERGENCY,
    "uncommon",
    life_threatening=True,
    synonyms=("broken hip", "fractured neck of femur"),
    specialty="emergency department",
)
AXIAL_SPONDYLOARTHRITIS = Cause(
    "axial_spondyloarthritis",
    "axial spondyloarthritis",
    "M45.9",
    "Inflammation of the spine in young people: stiff in the morning, better with movement.",
    Level.ROUTINE,
    "uncommon",
    synonyms=("ankylosing spondylitis",),
    specialty="rheumatology",
)
