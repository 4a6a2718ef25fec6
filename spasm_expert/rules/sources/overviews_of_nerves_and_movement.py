"""Overviews of nerves, muscle and movement, each read in part."""

from spasm_expert.core.sources import Source

MSD_MYOTONIA_CONGENITA = Source(
    id="msd_myotonia_congenita",
    title="Myotonia Congenita",
    publisher="MSD Manual, professional version",
    year=None,
    identifier="https://www.msdmanuals.com/professional/pediatrics/inherited-muscular-disorders/myotonia-congenita",
    checked="excerpt",
    note="Introduction, symptoms and signs read.",
)
AAPMR_MYOTONIA = Source(
    id="aapmr_myotonia",
    title="Congenital and Acquired Myotonia",
    publisher="American Academy of Physical Medicine and Rehabilitation, PM&R KnowledgeNow",
    year=None,
    identifier="https://now.aapmr.org/congenital-and-acquired-myotonia/",
    checked="excerpt",
    note="Definition and etiology read.",
)
NON_DYSTROPHIC_MYOTONIAS_TABLE = Source(
    id="non_dystrophic_myotonias_table",
    title="Clinical features of the non-dystrophic myotonias (table 1)",
    publisher="Practical Neurology",
    year=None,
    identifier="https://pn.bmj.com/highwire/markup/148277/expansion",
    checked="excerpt",
    note="Only the table was seen; the title is that of the table.",
)
MSD_HEMIFACIAL_SPASM = Source(
    id="msd_hemifacial_spasm",
    title="Hemifacial Spasm",
    publisher="MSD Manual, professional version",
    year=None,
    identifier=(
        "https://www.msdmanuals.com/professional/neurologic-disorders/"
        "neuro-ophthalmologic-and-cranial-nerve-disorders/hemifacial-spasm"
    ),
    checked="read",
)
HEMIFACIAL_SPASM_COMPRESSION_2014 = Source(
    id="hemifacial_spasm_compression_2014",
    title="Hemifacial Spasm and Neurovascular Compression",
    publisher="The Scientific World Journal",
    year=2014,
    identifier="pmc:PMC4227371",
    checked="excerpt",
    note="Abstract and the beginning of the clinical features read.",
)
UTAH_HEMIFACIAL_SPASM = Source(
    id="utah_hemifacial_spasm",
    title="Hemifacial Spasm (Neuro-ophthalmology at Your Fingertips)",
    publisher="University of Utah, Neuro-Ophthalmology Virtual Education Library",
    year=None,
    identifier=(
        "https://novel.utah.edu/collection-materials/jonathan-trobe/fingertips/Eyelid_Disorders/"
        "Hemifacial_Spasm.html"
    ),
    checked="read",
)
MEDSCAPE_MULTIPLE_SCLEROSIS_WORKUP = Source(
    id="medscape_multiple_sclerosis_workup",
    title="Multiple Sclerosis Workup",
    publisher="Medscape",
    year=2016,
    identifier="https://emedicine.medscape.com/article/1146199-workup",
    checked="excerpt",
    note="Approach and the beginning of the criteria read.",
)
CMDT_MYOCLONUS = Source(
    id="cmdt_myoclonus",
    title="Myoclonus (Quick Medical Diagnosis & Treatment)",
    publisher="McGraw Hill, AccessMedicine",
    year=None,
    identifier="https://accessmedicine.mhmedical.com/content.aspx?bookid=3109&sectionid=261307511",
    checked="read",
    note="The title names the section of the book; key features, findings and treatment read.",
)
EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC = Source(
    id="epilepsy_foundation_juvenile_myoclonic",
    title="Juvenile Myoclonic Epilepsy",
    publisher="Epilepsy Foundation",
    year=None,
    identifier="https://www.epilepsy.com/learn/types-epilepsy-syndromes/juvenile-myoclonic-epilepsy",
    checked="excerpt",
    note="Seizure types, triggers and EEG read, here and in a copy on efa.org.",
)
FUNCTIONAL_MOVEMENT_DIAGNOSIS_2023 = Source(
    id="functional_movement_diagnosis_2023",
    title="Moving Beyond Movement: Diagnosing Functional Movement Disorder",
    publisher="Seminars in Neurology",
    year=2023,
    identifier="doi:10.1055/s-0043-1763505",
    checked="excerpt",
    note="Gilmour and others; abstract read.",
)
AFP_NEUROPATHY_2020 = Source(
    id="afp_neuropathy_2020",
    title="Peripheral neuropathy: evaluation and differential diagnosis",
    publisher="American Family Physician",
    year=2020,
    identifier="https://www.aafp.org/afp/2020/1215/p732.html",
    checked="excerpt",
    note="Abstract read; title in our own words; 102:732-739.",
)
MEDLINEPLUS_PERIODIC_PARALYSIS = Source(
    id="medlineplus_periodic_paralysis",
    title="Hypokalemic periodic paralysis",
    publisher="MedlinePlus Genetics",
    year=None,
    identifier="https://medlineplus.gov/genetics/condition/hypokalemic-periodic-paralysis",
    checked="excerpt",
    note="Description read as MedGen quotes it.",
)
CMDT_PERIODIC_PARALYSIS = Source(
    id="cmdt_periodic_paralysis",
    title="Periodic Paralysis Syndromes (Quick Medical Diagnosis & Treatment)",
    publisher="McGraw Hill, AccessMedicine",
    year=None,
    identifier="https://accessmedicine.mhmedical.com/content.aspx?bookid=2986&sectionid=251101398",
    checked="read",
)
MEDSCAPE_HYPOTHYROID_MYOPATHY = Source(
    id="medscape_hypothyroid_myopathy",
    title="Hypothyroid Myopathy Clinical Presentation",
    publisher="Medscape",
    year=2020,
    identifier="https://emedicine.medscape.com/article/313915-clinical",
    checked="excerpt",
    note="History and physical examination read.",
)
