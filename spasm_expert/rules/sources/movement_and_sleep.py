"""Dystonia, tics, seizures, restless legs and functional disorders."""

from spasm_expert.core.sources import Source

DYSTONIA_CONSENSUS_2013 = Source(
    id="dystonia_consensus_2013",
    title="Phenomenology and classification of dystonia: a consensus update",
    publisher="Movement Disorders",
    year=2013,
    identifier="doi:10.1002/mds.25475",
    checked="excerpt",
    note="Albanese et al.; abstract with the definition seen.",
)
IRLSSG_CRITERIA_2014 = Source(
    id="irlssg_criteria_2014",
    title=(
        "Restless legs syndrome/Willis-Ekbom disease diagnostic criteria: updated International "
        "Restless Legs Syndrome Study Group (IRLSSG) consensus criteria - history, rationale, "
        "description, and significance"
    ),
    publisher="Sleep Medicine",
    year=2014,
    identifier="doi:10.1016/j.sleep.2014.03.025",
    checked="excerpt",
    note="Allen et al.; abstract seen, wording of the criteria through NHS Wales.",
)
RLS_MIMICS_2009 = Source(
    id="rls_mimics_2009",
    title=(
        "The four diagnostic criteria for Restless Legs Syndrome are unable to exclude confounding "
        'conditions ("mimics")'
    ),
    publisher="Sleep Medicine",
    year=2009,
    identifier="pmc:PMC2769267",
    checked="excerpt",
    note="Hening et al.; abstract seen.",
)
AASM_RLS_2025 = Source(
    id="aasm_rls_2025",
    title=(
        "Treatment of restless legs syndrome and periodic limb movement disorder: an American Academy "
        "of Sleep Medicine clinical practice guideline"
    ),
    publisher="Journal of Clinical Sleep Medicine",
    year=2025,
    identifier="doi:10.5664/jcsm.11390",
    checked="excerpt",
    note="Good-practice statement seen; ferritin thresholds through a secondary site; title from memory.",
)
ICSD_3 = Source(
    id="icsd_3",
    title="International Classification of Sleep Disorders, third edition",
    publisher="American Academy of Sleep Medicine",
    year=2014,
    identifier="isbn:978-0-9915434-1-0",
    checked="general_knowledge",
    note="Identifier from memory.",
)
NHS_SEIZURES = Source(
    id="nhs_seizures",
    title="What to do if someone has a seizure (fit)",
    publisher="NHS",
    year=2020,
    identifier="",
    checked="secondary",
    note="Copy, reviewed 2020; Epilepsy Society advice on when to dial 999 agrees; title from memory.",
)
EYELID_MYOKYMIA_REVIEW = Source(
    id="eyelid_myokymia_review",
    title="Eyelid myokymia compared with blepharospasm, ophthalmic overview",
    publisher="ophthalmic teaching page",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words.",
)
FUNCTIONAL_MOVEMENT_2018 = Source(
    id="functional_movement_2018",
    title="Current Concepts in Diagnosis and Treatment of Functional Neurological Disorders",
    publisher="JAMA Neurology",
    year=2018,
    identifier="doi:10.1001/jamaneurol.2018.1264",
    checked="general_knowledge",
    note="Espay et al. Identifier from memory.",
)
NICE_NG217 = Source(
    id="nice_ng217",
    title="Epilepsies in children, young people and adults",
    publisher="NICE",
    year=2022,
    identifier="https://www.nice.org.uk/guidance/ng217",
    checked="general_knowledge",
    note="Identifier from memory.",
)
