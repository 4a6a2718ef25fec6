"""What else jerks or hurts in face, back, belly and pelvis."""

from spasm_expert.core.sources import Source

ACCESSMEDICINE_TARDIVE_DYSKINESIA = Source(
    id="accessmedicine_tardive_dyskinesia",
    title="Tardive dyskinesia",
    publisher="Quick Medical Diagnosis & Treatment (McGraw Hill)",
    year=None,
    identifier="https://accessmedicine.mhmedical.com/content.aspx?bookid=3241&sectionid=271761128",
    checked="excerpt",
    note="Key features seen.",
)
LABTESTS_KETOACIDOSIS = Source(
    id="labtests_ketoacidosis",
    title="Ketoacidosis",
    publisher="Lab Tests Online UK",
    year=2017,
    identifier="https://labtestsonline.org.uk/glossary/ketoacidosis",
    checked="excerpt",
    note="Entry seen.",
)
NICE_NG65 = Source(
    id="nice_ng65",
    title="Spondyloarthritis in over 16s: diagnosis and management (NG65)",
    publisher="National Institute for Health and Care Excellence",
    year=2017,
    identifier="https://www.nice.org.uk/guidance/ng65/chapter/recommendations",
    checked="excerpt",
    note="Section 1.1 seen in part; the BMJ summary gives onset before 45 and over 3 months.",
)
NIDIRECT_HICCUPS = Source(
    id="nidirect_hiccups",
    title="Hiccups",
    publisher="nidirect (Northern Ireland)",
    year=None,
    identifier="https://nidirect.gov.uk/node/10800",
    checked="excerpt",
    note="Page seen: see a doctor beyond 48 hours.",
)
NIDIRECT_TRIGEMINAL_NEURALGIA = Source(
    id="nidirect_trigeminal_neuralgia",
    title="Trigeminal neuralgia",
    publisher="nidirect (Northern Ireland)",
    year=None,
    identifier="https://www.nidirect.gov.uk/conditions/trigeminal-neuralgia",
    checked="excerpt",
    note="Symptoms and triggers seen.",
)
PELVIC_FLOOR_CENTER_PROCTALGIA = Source(
    id="pelvic_floor_center_proctalgia",
    title="Proctalgia fugax",
    publisher="Pelvic Floor Center",
    year=None,
    identifier="https://www.pelvicfloorcenter.org/content/proctalgia-fugax",
    checked="excerpt",
    note="Page seen.",
)
PREGNANCY_BIRTH_BABY_ECTOPIC = Source(
    id="pregnancy_birth_baby_ectopic",
    title="Ectopic pregnancy",
    publisher="Pregnancy, Birth and Baby (Australia)",
    year=None,
    identifier="https://www.pregnancybirthbaby.org.au/ectopic-pregnancy",
    checked="secondary",
    note="Symptoms seen through a copy; address from memory.",
)
RENAL_COLIC_WNY = Source(
    id="renal_colic_wny",
    title="Kidney stones: symptoms",
    publisher="Western New York Urology Associates",
    year=None,
    identifier="https://wnyurology.com/conditions/library/kidneystones-symptoms.aspx",
    checked="excerpt",
    note="Page seen.",
)
WEBMD_PRETERM_LABOUR = Source(
    id="webmd_preterm_labour",
    title="Understanding labor and delivery complications: symptoms",
    publisher="WebMD",
    year=2015,
    identifier="https://www.webmd.com/baby/understanding-labor-delivery-complications-symptoms",
    checked="excerpt",
    note="Symptoms of preterm labour seen.",
)
