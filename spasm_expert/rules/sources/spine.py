"""Back pain, lumbar stenosis, cauda equina and spinal cord compression."""

from spasm_expert.core.sources import Source

LUMBAR_STENOSIS_JAMA_2010 = Source(
    id="lumbar_stenosis_jama_2010",
    title=(
        "Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal "
        "stenosis?"
    ),
    publisher="JAMA",
    year=2010,
    identifier="pmc:PMC3260477",
    checked="excerpt",
    note="Suri et al.; likelihood ratios seen; title from memory.",
)
LUMBAR_STENOSIS_SUPPORT_TOOL_2007 = Source(
    id="lumbar_stenosis_support_tool_2007",
    title=(
        "Development of a clinical diagnosis support tool to identify patients with lumbar spinal stenosis"
    ),
    publisher="European Spine Journal",
    year=2007,
    identifier="pmc:PMC2223350",
    checked="excerpt",
    note="Konno et al.; summary seen, item weights not; title from memory.",
)
LUMBAR_STENOSIS_QUESTIONNAIRE_2007 = Source(
    id="lumbar_stenosis_questionnaire_2007",
    title=(
        "A diagnostic support tool for lumbar spinal stenosis: a self-administered, self-reported "
        "history questionnaire"
    ),
    publisher="BMC Musculoskeletal Disorders",
    year=2007,
    identifier="doi:10.1186/1471-2474-8-102",
    checked="secondary",
    note="Konno et al. 2007;8:102; questions through a later paper's table; title from memory.",
)
LUMBAR_STENOSIS_HISTORY_2008 = Source(
    id="lumbar_stenosis_history_2008",
    title=(
        "Predictive value of self-reported patient information for the identification of lumbar spinal "
        "stenosis"
    ),
    publisher="Family Practice",
    year=2008,
    identifier="doi:10.1093/fampra/cmn031",
    checked="secondary",
    note="Sugioka et al.; through PMC3743645; title from memory. Identifier from memory.",
)
GIRFT_CAUDA_EQUINA_2023 = Source(
    id="girft_cauda_equina_2023",
    title="National Suspected Cauda Equina Syndrome (CES) Pathway",
    publisher="Getting It Right First Time (GIRFT), NHS England",
    year=2023,
    identifier=(
        "https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-"
        "equina-syndrome-without-delay/"
    ),
    checked="secondary",
    note=(
        "The announcement seen; content through BMJ Best Practice 3000164 and a physiotherapy society "
        "article (2024)."
    ),
)
NICE_NG234 = Source(
    id="nice_ng234",
    title="Spinal metastases and metastatic spinal cord compression",
    publisher="NICE",
    year=2023,
    identifier="https://www.nice.org.uk/guidance/NG234/chapter/recommendations",
    checked="excerpt",
    note="Scope, rationale and first recommendations seen; recognition part through BMJ 2023;383:p1973.",
)
NICE_QS56 = Source(
    id="nice_qs56",
    title="Metastatic spinal cord compression in adults",
    publisher="NICE",
    year=2014,
    identifier="https://www.nice.org.uk/guidance/qs56",
    checked="excerpt",
    note="Statement 3.",
)
NICE_CG75 = Source(
    id="nice_cg75",
    title=(
        "Metastatic spinal cord compression. Diagnosis and management of adults at risk of and with "
        "metastatic spinal cord compression"
    ),
    publisher="NICE",
    year=2008,
    identifier="https://www.nice.org.uk/guidance/cg75",
    checked="excerpt",
    note="Key priorities; replaced by NG234.",
)
NICE_NG59 = Source(
    id="nice_ng59",
    title="Low back pain and sciatica in over 16s: assessment and management",
    publisher="NICE",
    year=2016,
    identifier="https://www.nice.org.uk/guidance/ng59/chapter/Recommendations",
    checked="excerpt",
    note="Assessment and imaging recommendations seen; medicines through an NHS bulletin.",
)
ACP_LOW_BACK_PAIN_2017 = Source(
    id="acp_low_back_pain_2017",
    title=(
        "Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice "
        "Guideline From the American College of Physicians"
    ),
    publisher="Annals of Internal Medicine",
    year=2017,
    identifier="doi:10.7326/M16-2367",
    checked="excerpt",
    note="Qaseem et al. 2017;166:514; abstract with the recommendations seen.",
)
JARVIK_DEYO_2002 = Source(
    id="jarvik_deyo_2002",
    title="Diagnostic evaluation of low back pain with emphasis on imaging",
    publisher="Annals of Internal Medicine",
    year=2002,
    identifier="doi:10.7326/0003-4819-137-7-200210010-00010",
    checked="general_knowledge",
    note=(
        "Title from memory; a look-up found no copy. Base rates of causes of back pain. Identifier "
        "from memory."
    ),
)
SPINAL_EPIDURAL_ABSCESS_2016 = Source(
    id="spinal_epidural_abscess_2016",
    title="Spinal Epidural Abscess: A Review with Special Emphasis on Earlier Diagnosis",
    publisher="BioMed Research International",
    year=2016,
    identifier="doi:10.1155/2016/1614328",
    checked="excerpt",
    note="Bond and Manian; abstract seen.",
)
SPINAL_EPIDURAL_ABSCESS_MEDSCAPE = Source(
    id="spinal_epidural_abscess_medscape",
    title="Epidural abscess, clinical presentation",
    publisher="Medscape",
    year=None,
    identifier="https://emedicine.medscape.com/article/1165840-clinical",
    checked="excerpt",
    note="Title in our own words; page excerpt seen.",
)
CAUDA_EQUINA_HSIB = Source(
    id="cauda_equina_hsib",
    title="Investigation report: Timely detection and treatment of cauda equina syndrome",
    publisher="Healthcare Safety Investigation Branch (HSIB)",
    year=None,
    identifier=(
        "https://www.hsib.org.uk/documents/263/"
        "HSIB_full_report_Timely_detection_and_treatment_of_cauda_equina_syndrome.pdf"
    ),
    checked="excerpt",
    note="Executive summary seen in part.",
)
