"""Motor neurones, spinal cord, peripheral nerves and their electrical tests."""

from spasm_expert.core.sources import Source

NICE_NG127 = Source(
    id="nice_ng127",
    title="Suspected neurological conditions: recognition and referral",
    publisher="NICE",
    year=2019,
    identifier="https://www.nice.org.uk/guidance/ng127",
    checked="excerpt",
    note="Terms seen on nice.org.uk; weakness recommendations through a summary.",
)
MNDA_RED_FLAGS = Source(
    id="mnda_red_flags",
    title="Red flag diagnosis tool for motor neurone disease",
    publisher="Motor Neurone Disease Association and RCGP",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; seen on guidelines.co.uk.",
)
MCDONALD_CRITERIA_2017 = Source(
    id="mcdonald_criteria_2017",
    title="Diagnosis of multiple sclerosis: 2017 revisions of the McDonald criteria",
    publisher="Lancet Neurology",
    year=2018,
    identifier="doi:10.1016/S1474-4422(17)30470-2",
    checked="secondary",
    note="Definitions read on neuro-assistant.org. Identifier from memory.",
)
ALS_CRAMPS_SURVEY_2017 = Source(
    id="als_cramps_survey_2017",
    title="National Study of Muscle Cramps in ALS in the USA",
    publisher="Amyotrophic Lateral Sclerosis and Frontotemporal Degeneration",
    year=2017,
    identifier="pmc:PMC5575819",
    checked="excerpt",
    note="Stephens et al.; abstract seen.",
)
ALS_CRAMPS_NATURAL_HISTORY = Source(
    id="als_cramps_natural_history",
    title="Natural history of muscle cramps in amyotrophic lateral sclerosis",
    publisher="Muscle & Nerve",
    year=2016,
    identifier="pmc:PMC4775451",
    checked="excerpt",
    note="Caress et al.; abstract and introduction seen.",
)
MUSCLE_CRAMP_SCALE_2019 = Source(
    id="muscle_cramp_scale_2019",
    title="Muscle Cramp Scale in amyotrophic lateral sclerosis",
    publisher="Amyotrophic Lateral Sclerosis and Frontotemporal Degeneration",
    year=2019,
    identifier="doi:10.1080/21678421.2019.1603310",
    checked="excerpt",
    note="Mitsumoto et al.; title in our own words, abstract seen; anchor wording not public.",
)
AUTONOMIC_DYSREFLEXIA_2011 = Source(
    id="autonomic_dysreflexia_2011",
    title="Autonomic dysreflexia",
    publisher="Spinal Cord Medicine (through a rehabilitation summary)",
    year=2011,
    identifier="",
    checked="secondary",
    note="Title in our own words; also Reeve Foundation.",
)
PENN_SPASM_FREQUENCY_SCALE_NINDS = Source(
    id="penn_spasm_frequency_scale_ninds",
    title="Penn Spasm Frequency Scale (NINDS common data element F1765)",
    publisher="NINDS",
    year=None,
    identifier="https://www.commondataelements.ninds.nih.gov/",
    checked="excerpt",
    note="Common data element F1765.",
)
STIFF_PERSON_COHORT = Source(
    id="stiff_person_cohort",
    title=(
        "Quantitative clinical and autoimmune assessments in stiff person syndrome: evidence for a "
        "progressive disorder"
    ),
    publisher="BMC Neurology",
    year=2019,
    identifier="pmc:PMC6317182",
    checked="excerpt",
    note="Rakocevic et al.; abstract and background seen.",
)
STIFF_PERSON_MUSCLE_NERVE_2012 = Source(
    id="stiff_person_muscle_nerve_2012",
    title=(
        "Autoimmune stiff person syndrome and related myelopathies: understanding of "
        "electrophysiological and immunological processes"
    ),
    publisher="Muscle & Nerve",
    year=2012,
    identifier="pmc:PMC3335758",
    checked="excerpt",
    note="Rakocevic and Floeter; abstract seen.",
)
EMG_MUSCLE_HYPERACTIVITY_2004 = Source(
    id="emg_muscle_hyperactivity_2004",
    title="Role of EMG evaluation in muscle hyperactivity syndromes",
    publisher="Journal of Neurology",
    year=2004,
    identifier="doi:10.1007/s00415-004-0380-9",
    checked="excerpt",
    note="Abstract seen.",
)
ELECTRODIAGNOSTIC_TESTS_CCJM = Source(
    id="electrodiagnostic_tests_ccjm",
    title="Using and interpreting electrodiagnostic tests",
    publisher="Cleveland Clinic Journal of Medicine",
    year=None,
    identifier="https://www.ccjm.org/content/87/11/671.full.txt",
    checked="excerpt",
    note="Ginsberg et al. 87(11):671; abstract and key points seen.",
)
