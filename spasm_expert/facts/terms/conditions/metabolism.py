"""Conditions: hormones, salts and blood."""

from spasm_expert.facts.terms.kinds import Condition

DIABETES = Condition("diabetes", "diabetes", "Do you have diabetes?", synonyms=("diabetes mellitus", "DM"))
TYPE_1_DIABETES = Condition(
    "type_1_diabetes",
    "type 1 diabetes",
    "Do you have type 1 diabetes?",
    synonyms=("T1DM",),
    is_a=(DIABETES,),
)
TYPE_2_DIABETES = Condition(
    "type_2_diabetes",
    "type 2 diabetes",
    "Do you have type 2 diabetes?",
    synonyms=("T2DM",),
    is_a=(DIABETES,),
)
THYROID_DISEASE = Condition("thyroid_disease", "thyroid disease", "Do you have a thyroid disease?")
KNOWN_HYPOTHYROIDISM = Condition(
    "known_hypothyroidism",
    "known underactive thyroid",
    "Is your thyroid underactive?",
    synonyms=("hypothyroidism", "underactive thyroid", "Hashimoto thyroiditis"),
    is_a=(THYROID_DISEASE,),
)
KNOWN_HYPERTHYROIDISM = Condition(
    "known_hyperthyroidism",
    "known overactive thyroid",
    "Is your thyroid overactive?",
    synonyms=("hyperthyroidism", "thyrotoxicosis", "Graves disease"),
    is_a=(THYROID_DISEASE,),
)
KNOWN_ADRENAL_INSUFFICIENCY = Condition(
    "known_adrenal_insufficiency",
    "known adrenal insufficiency",
    "Do you take steroids because your adrenal glands do not work?",
    synonyms=("adrenal insufficiency", "Addison's disease"),
)
KNOWN_HYPOPARATHYROIDISM = Condition(
    "known_hypoparathyroidism",
    "known hypoparathyroidism",
    "Do your parathyroid glands not work?",
    synonyms=("hypoparathyroidism",),
)
KNOWN_PERIODIC_PARALYSIS = Condition(
    "known_periodic_paralysis",
    "known periodic paralysis",
    "Do you have attacks of paralysis that a doctor has named?",
    synonyms=("periodic paralysis",),
)
HYPERCALCAEMIA = Condition(
    "hypercalcaemia",
    "high calcium",
    "Has your blood calcium been too high?",
    synonyms=("hypercalcemia",),
)
SIADH = Condition("siadh", "SIADH", "Has a doctor told you that you hold back water (SIADH)?")
HAEMOCHROMATOSIS = Condition(
    "haemochromatosis",
    "haemochromatosis",
    "Do you have too much iron in the body (haemochromatosis)?",
    synonyms=("hemochromatosis", "iron overload"),
)
B12_DEFICIENCY = Condition("b12_deficiency", "vitamin B12 deficiency", "Do you lack vitamin B12?")
OBESITY = Condition("obesity", "obesity", "Are you very overweight?", synonyms=("obese",))
IRON_DEFICIENCY = Condition("iron_deficiency", "iron deficiency", "Do you lack iron?", synonyms=("low iron",))
BLEEDING_DISORDER = Condition(
    "bleeding_disorder",
    "bleeding disorder or low platelets",
    "Do you bleed easily or lack platelets?",
    synonyms=("haemophilia", "low platelets", "thrombocytopenia"),
)
SICKLE_CELL = Condition(
    "sickle_cell",
    "sickle-cell trait or disease",
    "Do you carry the sickle-cell gene?",
    synonyms=("sickle-cell trait", "sickle-cell disease"),
)
G6PD_DEFICIENCY = Condition(
    "g6pd_deficiency",
    "G6PD deficiency",
    "Do you have G6PD deficiency?",
    synonyms=("favism",),
)
PANCREATITIS = Condition(
    "pancreatitis",
    "inflammation of the pancreas",
    "Has a doctor found an inflamed pancreas?",
    synonyms=("acute pancreatitis", "chronic pancreatitis", "pancreatic insufficiency"),
)
GOUT = Condition("gout", "gout", "Do you have gout?", synonyms=("high uric acid", "hyperuricaemia"))
