"""Arteries, veins and clots of the leg."""

from spasm_expert.core.sources import Source

NICE_NG158 = Source(
    id="nice_ng158",
    title="Venous thromboembolic diseases: diagnosis, management and thrombophilia testing",
    publisher="NICE",
    year=2020,
    identifier="https://www.nice.org.uk/guidance/ng158/chapter/Recommendations",
    checked="excerpt",
    note="Recommendations and table 1.",
)
EDINBURGH_CLAUDICATION_1992 = Source(
    id="edinburgh_claudication_1992",
    title=(
        "The Edinburgh Claudication Questionnaire: an improved version of the WHO/Rose Questionnaire "
        "for use in epidemiological surveys"
    ),
    publisher="Journal of Clinical Epidemiology",
    year=1992,
    identifier="doi:10.1016/0895-4356(92)90150-L",
    checked="secondary",
    note=(
        "Leng and Fowkes; questions and accuracy read through medical calculators; title from "
        "memory. Identifier from memory."
    ),
)
EDINBURGH_CLAUDICATION_ACCURACY_2021 = Source(
    id="edinburgh_claudication_accuracy_2021",
    title=(
        "Reliability of the Edinburgh Claudication Questionnaire for identifying symptomatic PAD in "
        "General Practice"
    ),
    publisher="Angiology",
    year=2021,
    identifier=(
        "https://pureportal.coventry.ac.uk/en/publications/reliability-of-the-edinburgh-claudication-"
        "questionnaire-for-ident"
    ),
    checked="excerpt",
    note="Boylan et al. 2021;72:474; abstract seen.",
)
EDINBURGH_CLAUDICATION_DIABETES_2007 = Source(
    id="edinburgh_claudication_diabetes_2007",
    title=(
        "Is the Edinburgh Claudication Questionnaire a good screening tool for detection of peripheral "
        "arterial disease in diabetic patients?"
    ),
    publisher="Asia Pacific Journal of Family Medicine",
    year=2007,
    identifier="",
    checked="secondary",
    note="Rabia and Khoo; abstract seen in a copy.",
)
PAD_EXAMINATION_JAMA_2006 = Source(
    id="pad_examination_jama_2006",
    title="Does the clinical examination predict lower extremity peripheral arterial disease?",
    publisher="JAMA",
    year=2006,
    identifier="pmid:16449619",
    checked="excerpt",
    note="Khan et al.; abstract and CRD summary; title from memory.",
)
ACC_AHA_PAD_2024 = Source(
    id="acc_aha_pad_2024",
    title="2024 ACC/AHA guideline for the management of lower extremity peripheral artery disease",
    publisher="Circulation (ACC/AHA)",
    year=2024,
    identifier="doi:10.1161/CIR.0000000000001251",
    checked="secondary",
    note="Title shortened; ABI bands read through a secondary site. Identifier from memory.",
)
NHS_HIGHLAND_LIMB_ISCHAEMIA = Source(
    id="nhs_highland_limb_ischaemia",
    title="Vascular guideline: acute limb ischaemia",
    publisher="NHS Highland",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; also Cornwall referral service.",
)
NICE_CG147 = Source(
    id="nice_cg147",
    title="Peripheral arterial disease: diagnosis and management",
    publisher="NICE",
    year=2012,
    identifier="https://www.nice.org.uk/guidance/cg147",
    checked="general_knowledge",
    note="Identifier from memory.",
)
ESVS_VENOUS_2022 = Source(
    id="esvs_venous_2022",
    title=(
        "European Society for Vascular Surgery (ESVS) 2022 clinical practice guidelines on the "
        "management of chronic venous disease of the lower limbs"
    ),
    publisher="European Journal of Vascular and Endovascular Surgery",
    year=2022,
    identifier="doi:10.1016/j.ejvs.2021.12.024",
    checked="general_knowledge",
    note="Identifier from memory.",
)
ESVS_ACUTE_LIMB_ISCHAEMIA_2020 = Source(
    id="esvs_acute_limb_ischaemia_2020",
    title=(
        "European Society for Vascular Surgery (ESVS) 2020 Clinical Practice Guidelines on the "
        "Management of Acute Limb Ischaemia"
    ),
    publisher="European Journal of Vascular and Endovascular Surgery",
    year=2020,
    identifier="doi:10.1016/j.ejvs.2019.09.006",
    checked="general_knowledge",
    note="Identifier from memory.",
)
NICE_NG156 = Source(
    id="nice_ng156",
    title="Abdominal aortic aneurysm: diagnosis and management",
    publisher="NICE",
    year=2020,
    identifier="https://www.nice.org.uk/guidance/ng156",
    checked="secondary",
    note="Rupture read through BMJ Best Practice and emblogs.org; on nice.org.uk the beginning only.",
)
NICE_CG95 = Source(
    id="nice_cg95",
    title="Recent-onset chest pain of suspected cardiac origin: assessment and diagnosis",
    publisher="NICE",
    year=2010,
    identifier="https://www.nice.org.uk/guidance/cg95",
    checked="secondary",
    note="First assessment and referral read on gpnotebook.com; on nice.org.uk the beginning only.",
)
NICE_NG128 = Source(
    id="nice_ng128",
    title="Stroke and transient ischaemic attack in over 16s: diagnosis and initial management",
    publisher="NICE",
    year=2019,
    identifier="https://www.nice.org.uk/guidance/ng128",
    checked="general_knowledge",
)
