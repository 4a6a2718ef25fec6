"""Conditions: nerves, muscles, lungs and mind."""

from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.kinds import Condition

PARKINSON_DISEASE = Condition(
    "parkinson_disease",
    "Parkinson disease",
    "Do you have Parkinson disease?",
    synonyms=(
        "parkinsonism",
        "Parkinson's disease",
    ),
)
EPILEPSY = Condition("epilepsy", "epilepsy", "Do you have epilepsy?")
KNOWN_MULTIPLE_SCLEROSIS = Condition(
    "known_multiple_sclerosis",
    "known multiple sclerosis",
    "Do you have multiple sclerosis?",
    synonyms=("multiple sclerosis", "MS"),
)
KNOWN_ALS = Condition(
    "known_als",
    "known motor neurone disease",
    "Do you have motor neurone disease (ALS)?",
    synonyms=("amyotrophic lateral sclerosis", "ALS", "motor neurone disease"),
)
KNOWN_POLYNEUROPATHY = Condition(
    "known_polyneuropathy",
    "known nerve damage of the feet",
    "Has a doctor found nerve damage in your feet?",
    synonyms=("neuropathy", "polyneuropathy", "peripheral neuropathy"),
)
KNOWN_DIABETIC_NEUROPATHY = Condition(
    "known_diabetic_neuropathy",
    "known diabetic neuropathy",
    "Has diabetes damaged your nerves?",
    synonyms=("diabetic neuropathy",),
    is_a=(DIABETES, KNOWN_POLYNEUROPATHY),
)
SPINAL_CORD_DISEASE = Condition(
    "spinal_cord_disease",
    "known disease of the spinal cord",
    "Do you have a disease of the spinal cord?",
)
SPINAL_CORD_INJURY = Condition(
    "spinal_cord_injury",
    "spinal cord injury",
    "Has your spinal cord been injured?",
    synonyms=("SCI", "paraplegia"),
    is_a=(SPINAL_CORD_DISEASE,),
)
SPINAL_CORD_INJURY_ABOVE_T6 = Condition(
    "spinal_cord_injury_above_t6",
    "spinal cord injury at or above T6",
    "Is your spinal cord injury at the level of the chest (T6) or higher?",
    synonyms=("tetraplegia",),
    is_a=(SPINAL_CORD_INJURY,),
)
KNOWN_LUMBAR_STENOSIS = Condition(
    "known_lumbar_stenosis",
    "known lumbar spinal stenosis",
    "Is the canal of your lower spine known to be narrow?",
    synonyms=("spinal stenosis", "lumbar stenosis", "lumbar spinal stenosis"),
)
PREVIOUS_POLIO = Condition(
    "previous_polio",
    "paralytic polio in the past",
    "Have you had polio?",
    synonyms=("polio",),
)
MYASTHENIA_GRAVIS = Condition("myasthenia_gravis", "myasthenia gravis", "Do you have myasthenia gravis?")
KNOWN_METABOLIC_MYOPATHY = Condition(
    "known_metabolic_myopathy",
    "known metabolic myopathy",
    "Do you have an inherited muscle disease such as McArdle disease?",
    synonyms=("McArdle disease",),
)
KNOWN_MALIGNANT_HYPERTHERMIA = Condition(
    "known_malignant_hyperthermia",
    "malignant hyperthermia, own or in the family",
    "Have you or a relative ever had malignant hyperthermia under anaesthesia?",
)
RESPIRATORY_DISEASE = Condition(
    "respiratory_disease",
    "chronic lung disease",
    "Do you have a chronic lung disease?",
)
ASTHMA = Condition("asthma", "asthma", "Do you have asthma?", is_a=(RESPIRATORY_DISEASE,))
COPD = Condition("copd", "COPD", "Do you have COPD?", is_a=(RESPIRATORY_DISEASE,))
ANXIETY_DISORDER = Condition(
    "anxiety_disorder",
    "anxiety or panic disorder",
    "Do you have an anxiety or panic disorder?",
    synonyms=("panic disorder", "anxiety"),
)
DEPRESSION = Condition("depression", "depression", "Do you have depression?")
ADHD_OR_OCD = Condition("adhd_or_ocd", "ADHD or OCD", "Do you have ADHD or OCD?", synonyms=("ADHD", "OCD"))
OPTIC_NEURITIS_HISTORY = Condition(
    "optic_neuritis_history",
    "optic neuritis, now or ever",
    "Have you ever had an inflamed optic nerve?",
    synonyms=("optic neuritis",),
)
PSYCHOSIS = Condition(
    "psychosis",
    "schizophrenia or another psychosis",
    "Do you have schizophrenia or another psychosis?",
    synonyms=("schizophrenia", "psychotic disorder", "schizoaffective disorder", "psychotic episode"),
)
BIPOLAR_DISORDER = Condition(
    "bipolar_disorder",
    "bipolar disorder",
    "Do you have a bipolar (manic-depressive) disorder?",
    synonyms=("bipolar", "mania", "manic depression"),
)
KNOWN_FIBROMYALGIA = Condition(
    "known_fibromyalgia",
    "known fibromyalgia",
    "Has a doctor told you that you have fibromyalgia?",
    synonyms=("fibromyalgia", "fibromyalgia syndrome"),
)
