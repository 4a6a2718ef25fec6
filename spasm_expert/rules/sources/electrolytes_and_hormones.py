"""Electrolytes, kidney, liver, thyroid, diabetes and adrenal disease."""

from spasm_expert.core.sources import Source

HYPOCALCAEMIA_SFE_2016 = Source(
    id="hypocalcaemia_sfe_2016",
    title=(
        "SOCIETY FOR ENDOCRINOLOGY ENDOCRINE EMERGENCY GUIDANCE: Emergency management of acute "
        "hypocalcaemia in adult patients"
    ),
    publisher="Endocrine Connections",
    year=2016,
    identifier="https://ec.bioscientifica.com/view/journals/ec/5/5/G7.xml",
    checked="read",
    note="Turner et al. 5:G7.",
)
UKKA_HYPERKALAEMIA_2023 = Source(
    id="ukka_hyperkalaemia_2023",
    title="Clinical practice guideline: treatment of acute hyperkalaemia in adults",
    publisher="UK Kidney Association",
    year=2023,
    identifier="",
    checked="secondary",
    note="Through primary care summaries; title from memory.",
)
HYPERKALAEMIA_CORNWALL = Source(
    id="hyperkalaemia_cornwall",
    title="Primary care guide to hyperkalaemia",
    publisher="NHS Cornwall",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; gpnotebook and NHS Highland agree.",
)
RCEM_POTASSIUM = Source(
    id="rcem_potassium",
    title="Potassium disorders",
    publisher="RCEM Learning",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; page read earlier, address not noted.",
)
HYPOMAGNESAEMIA_NHSGGC_2025 = Source(
    id="hypomagnesaemia_nhsggc_2025",
    title="Management of hypomagnesaemia",
    publisher="NHS Greater Glasgow and Clyde",
    year=2025,
    identifier="",
    checked="secondary",
    note="Title to be confirmed; page read earlier, address not noted.",
)
HYPOMAGNESAEMIA_NHS_HIGHLAND = Source(
    id="hypomagnesaemia_nhs_highland",
    title="Hypomagnesaemia",
    publisher="NHS Highland",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; page read earlier, address not noted.",
)
HYPONATRAEMIA_ESE_2014 = Source(
    id="hyponatraemia_ese_2014",
    title="Clinical practice guideline on diagnosis and treatment of hyponatraemia",
    publisher="European Journal of Endocrinology",
    year=2014,
    identifier="https://academic.oup.com/ejendo/article/170/3/G1/6668028",
    checked="excerpt",
    note="Spasovski et al.; abstract seen (<135 mmol/L); the bands 125 and 130 are from memory.",
)
EXERCISE_HYPONATRAEMIA_2015 = Source(
    id="exercise_hyponatraemia_2015",
    title=(
        "Statement of the Third International Exercise-Associated Hyponatremia Consensus Development "
        "Conference, Carlsbad, California, 2015"
    ),
    publisher="Clinical Journal of Sport Medicine",
    year=2015,
    identifier="doi:10.1097/JSM.0000000000000221",
    checked="excerpt",
    note="Hew-Butler et al.; introduction seen.",
)
PRIMARY_ALDOSTERONISM_2022 = Source(
    id="primary_aldosteronism_2022",
    title="Detecting primary aldosteronism in Australian primary care: a prospective study",
    publisher="Medical Journal of Australia",
    year=2022,
    identifier="doi:10.5694/mja2.51438",
    checked="excerpt",
    note="Libianto et al. 216:408; abstract and introduction seen.",
)
NICE_NG145 = Source(
    id="nice_ng145",
    title="Thyroid disease: assessment and management",
    publisher="NICE",
    year=2019,
    identifier="https://www.nice.org.uk/guidance/ng145",
    checked="general_knowledge",
)
NICE_NG19 = Source(
    id="nice_ng19",
    title="Diabetic foot problems: prevention and management",
    publisher="NICE",
    year=2015,
    identifier="https://www.nice.org.uk/guidance/ng19",
    checked="general_knowledge",
)
ADA_STANDARDS_OF_CARE = Source(
    id="ada_standards_of_care",
    title="Standards of Care in Diabetes",
    publisher="American Diabetes Association",
    year=None,
    identifier="https://professional.diabetes.org/standards-of-care",
    checked="general_knowledge",
    note="Identifier from memory.",
)
KDIGO_CKD_2024 = Source(
    id="kdigo_ckd_2024",
    title=(
        "KDIGO 2024 Clinical Practice Guideline for the Evaluation and Management of Chronic Kidney Disease"
    ),
    publisher="Kidney International",
    year=2024,
    identifier="https://kdigo.org/guidelines/ckd-evaluation-and-management/",
    checked="general_knowledge",
    note="Identifier from memory.",
)
KDIGO_AKI_2012 = Source(
    id="kdigo_aki_2012",
    title="KDIGO Clinical Practice Guideline for Acute Kidney Injury",
    publisher="Kidney International Supplements",
    year=2012,
    identifier="https://kdigo.org/guidelines/acute-kidney-injury/",
    checked="general_knowledge",
    note="Identifier from memory.",
)
AASLD_ASCITES_2021 = Source(
    id="aasld_ascites_2021",
    title=(
        "Diagnosis, Evaluation, and Management of Ascites, Spontaneous Bacterial Peritonitis and "
        "Hepatorenal Syndrome: 2021 Practice Guidance by the American Association for the Study of "
        "Liver Diseases"
    ),
    publisher="Hepatology",
    year=2021,
    identifier="doi:10.1002/hep.31884",
    checked="general_knowledge",
    note="Identifier from memory.",
)
HYPOMAGNESAEMIA_AYRSHIRE_2025 = Source(
    id="hypomagnesaemia_ayrshire_2025",
    title="Management of Hypomagnesaemia",
    publisher="NHS Ayrshire & Arran",
    year=2025,
    identifier=(
        "https://aaamedicines.org.uk/guidelines/electrolyte-disturbances/management-of-hypomagnesaemia"
    ),
    checked="read",
    note="Page text seen; the dose flowchart not.",
)
HYPOMAGNESAEMIA_BNSSG = Source(
    id="hypomagnesaemia_bnssg",
    title="Hypomagnesaemia",
    publisher="Remedy BNSSG, NHS",
    year=2023,
    identifier="https://remedy.bnssg.icb.nhs.uk/adults/biochemistry/hypomagnesaemia",
    checked="excerpt",
    note="Page excerpt seen.",
)
ADRENAL_CRISIS_SFE_2016 = Source(
    id="adrenal_crisis_sfe_2016",
    title=(
        "SOCIETY FOR ENDOCRINOLOGY ENDOCRINE EMERGENCY GUIDANCE: Emergency management of acute adrenal "
        "insufficiency (adrenal crisis) in adult patients"
    ),
    publisher="Endocrine Connections",
    year=2016,
    identifier="pmc:PMC5314805",
    checked="excerpt",
    note="Introduction and the beginning of the clinical presentation read.",
)
IOM_VITAMIN_D_2011 = Source(
    id="iom_vitamin_d_2011",
    title="Dietary Reference Intakes for Calcium and Vitamin D",
    publisher="Institute of Medicine, National Academies Press",
    year=2011,
    identifier="doi:10.17226/13050",
    checked="general_knowledge",
    note="Identifier from memory.",
)
