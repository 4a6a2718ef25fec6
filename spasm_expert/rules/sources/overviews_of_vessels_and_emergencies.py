"""Overviews of vessels, injuries, poisons and losses of fluid, each read in part."""

from spasm_expert.core.sources import Source

MEDSCAPE_VENOUS_INSUFFICIENCY = Source(
    id="medscape_venous_insufficiency",
    title="Venous insufficiency: clinical presentation",
    publisher="Medscape",
    year=None,
    identifier="https://emedicine.medscape.com/article/1085412-clinical",
    checked="excerpt",
    note="History read; title in our own words.",
)
BMJ_BEST_PRACTICE_VENOUS = Source(
    id="bmj_best_practice_venous",
    title="Chronic venous insufficiency: history and examination",
    publisher="BMJ Best Practice",
    year=None,
    identifier="https://bestpractice.bmj.com/topics/en-gb/507",
    checked="excerpt",
    note="Diagnostic factors read in part, through the proxy of a library; title in our own words.",
)
COMPARTMENT_OR_ENTRAPMENT_2017 = Source(
    id="compartment_or_entrapment_2017",
    title="Popliteal Artery Entrapment or Chronic Exertional Compartment Syndrome?",
    publisher="Case Reports in Medicine",
    year=2017,
    identifier="https://www.hindawi.com/journals/crim/2017/6981047/",
    checked="excerpt",
    note="Table 2 read in part.",
)
EXERTIONAL_COMPARTMENT_2003 = Source(
    id="exertional_compartment_2003",
    title="Chronic Exertional Compartment Syndrome",
    publisher="Journal of the American Academy of Orthopaedic Surgeons",
    year=2003,
    identifier=(
        "https://journals.lww.com/jaaos/Fulltext/2003/07000/Chronic_Exertional_Compartment_Syndrome.6.aspx"
    ),
    checked="excerpt",
    note="Fraipont and Adamson; abstract read; 11:268-276.",
)
TENNIS_LEG_ULTRASOUND_2006 = Source(
    id="tennis_leg_ultrasound_2006",
    title=(
        "Diagnosis and Follow-up US Evaluation of Ruptures of the Medial Head of the Gastrocnemius "
        '("Tennis Leg")'
    ),
    publisher="Korean Journal of Radiology",
    year=2006,
    identifier="pmc:PMC2667601",
    checked="excerpt",
    note="Abstract read.",
)
CERVICAL_DISSECTION_PAIN_2017 = Source(
    id="cervical_dissection_pain_2017",
    title="Phenotype of head pain in patients with cervical artery dissections",
    publisher="Swiss Archives of Neurology, Psychiatry and Psychotherapy",
    year=2017,
    identifier="doi:10.4414/sanp.2017.00529",
    checked="excerpt",
    note="Introduction read.",
)
MAIMONIDES_CERVICAL_DISSECTION = Source(
    id="maimonides_cervical_dissection",
    title="POTD: Cervical Artery Dissection",
    publisher="Maimonides Emergency Medicine",
    year=None,
    identifier="https://www.maimonidesem.org/blog/potd-cervical-artery-dissection",
    checked="excerpt",
    note="A teaching page of a hospital; first half read.",
)
BMJ_BEST_PRACTICE_ORGANOPHOSPHATE = Source(
    id="bmj_best_practice_organophosphate",
    title="Organophosphate poisoning",
    publisher="BMJ Best Practice",
    year=None,
    identifier="https://bestpractice.bmj.com/topics/en-gb/852",
    checked="excerpt",
    note="Summary of diagnostic factors and investigations read.",
)
CLINICALGATE_ANTICHOLINESTERASE = Source(
    id="clinicalgate_anticholinesterase",
    title="Anticholinesterase and anticholinergic poisoning",
    publisher="Clinical Gate, chapter of a textbook",
    year=None,
    identifier="https://clinicalgate.com/anticholinesterase-and-anticholinergic-poisoning",
    checked="excerpt",
    note="First section read.",
)
NECROTISING_FASCIITIS_2012 = Source(
    id="necrotising_fasciitis_2012",
    title="Necrotizing Fasciitis: A Surgical and Medical Emergency",
    publisher="Surgical Science",
    year=2012,
    identifier="doi:10.4236/ss.2012.311103",
    checked="excerpt",
    note="Abstract read.",
)
BMJ_BEST_PRACTICE_NECROTISING_FASCIITIS = Source(
    id="bmj_best_practice_necrotising_fasciitis",
    title="Necrotising fasciitis: approach to diagnosis",
    publisher="BMJ Best Practice",
    year=None,
    identifier="https://bestpractice.bmj.com/topics/en-us/821/diagnosis-approach",
    checked="excerpt",
    note="First part read, through the proxy of a library; title in our own words.",
)
MSD_HYPERVENTILATION = Source(
    id="msd_hyperventilation",
    title="Hyperventilation Syndrome",
    publisher="MSD Manual, professional version",
    year=None,
    identifier=(
        "https://www.msdmanuals.com/professional/pulmonary-disorders/symptoms-of-pulmonary-disorders/"
        "hyperventilation-syndrome"
    ),
    checked="excerpt",
    note="Diagnosis read.",
)
GPNOTEBOOK_HYPERVENTILATION = Source(
    id="gpnotebook_hyperventilation",
    title="Hyperventilation: clinical features",
    publisher="GPnotebook",
    year=None,
    identifier=(
        "https://gpnotebook.com/pages/respiratory-and-chest-medicine/hyperventilation/clinical-features"
    ),
    checked="read",
    note="Read in the copy on pharmacynotebook.com.",
)
ADAM_DEHYDRATION = Source(
    id="adam_dehydration",
    title="Dehydration: symptoms, signs and tests",
    publisher="A.D.A.M. encyclopedia, HealthCentral",
    year=None,
    identifier="https://www.healthcentral.com/encyclopedia/adam/dehydration-4010847/symptoms/",
    checked="excerpt",
    note="The page on symptoms and tests was read; title in our own words.",
)
ADA_GLYCAEMIC_TARGETS_2023 = Source(
    id="ada_glycaemic_targets_2023",
    title="6. Glycemic Targets: Standards of Care in Diabetes - 2023",
    publisher="Diabetes Care",
    year=2023,
    identifier=(
        "https://diabetesjournals.org/care/article/46/Supplement_1/S97/148053/"
        "6-Glycemic-Targets-Standards-of-Care-in-Diabetes"
    ),
    checked="secondary",
    note="Levels of hypoglycaemia read as BMJ Best Practice quotes them, and in an older table.",
)
