"""Tetanus, toxidromes, heat, pregnancy and other emergencies."""

from spasm_expert.core.sources import Source

HUNTER_CRITERIA_2003 = Source(
    id="hunter_criteria_2003",
    title=(
        "The Hunter Serotonin Toxicity Criteria: simple and accurate diagnostic decision rules for "
        "serotonin toxicity"
    ),
    publisher="QJM",
    year=2003,
    identifier="doi:10.1093/qjmed/hcg109",
    checked="excerpt",
    note="Dunkley et al.; abstract seen, wording of the rules through BMJ Best Practice 991.",
)
SEROTONIN_SYNDROME_NEJM_2005 = Source(
    id="serotonin_syndrome_nejm_2005",
    title="The Serotonin Syndrome",
    publisher="New England Journal of Medicine",
    year=2005,
    identifier="doi:10.1056/NEJMra041867",
    checked="secondary",
    note="Boyer and Shannon; table through PMC2100123; title from memory. Identifier from memory.",
)
NMS_CONSENSUS_2011 = Source(
    id="nms_consensus_2011",
    title=(
        "An international consensus study of neuroleptic malignant syndrome diagnostic criteria using "
        "the Delphi method"
    ),
    publisher="Journal of Clinical Psychiatry",
    year=2011,
    identifier="doi:10.4088/JCP.10m06438",
    checked="excerpt",
    note="Gurrera et al.; abstract seen, the points through copies of the table that agree.",
)
NMS_VALIDATION_2017 = Source(
    id="nms_validation_2017",
    title=(
        "A validation study of the international consensus diagnostic criteria for neuroleptic "
        "malignant syndrome"
    ),
    publisher="Journal of Clinical Psychopharmacology",
    year=2017,
    identifier="pmid:28027111",
    checked="excerpt",
    note="Gurrera et al.; abstract seen, title from memory; the cut-off itself not seen.",
)
MH_GRADING_SCALE_1994 = Source(
    id="mh_grading_scale_1994",
    title="A clinical grading scale to predict malignant hyperthermia susceptibility",
    publisher="Anesthesiology",
    year=1994,
    identifier="doi:10.1097/00000542-199404000-00008",
    checked="excerpt",
    note="Larach et al.; abstract seen, the points through copies.",
)
MH_REVIEW_2015 = Source(
    id="mh_review_2015",
    title="Malignant hyperthermia: a review",
    publisher="Orphanet Journal of Rare Diseases",
    year=2015,
    identifier="doi:10.1186/s13023-015-0310-1",
    checked="excerpt",
    note="Rosenberg et al.; abstract and table 1.",
)
MH_CASE_REPORT_2018 = Source(
    id="mh_case_report_2018",
    title=(
        "A Case Report of Suspected Malignant Hyperthermia: How Will the Diagnosis Affect a Patient's "
        "Insurability?"
    ),
    publisher="Case Reports in Anesthesiology",
    year=2018,
    identifier="https://www.hindawi.com/journals/cria/2018/6532821/tab4/",
    checked="excerpt",
    note="Table 4 seen (category maxima of the grading scale).",
)
CDC_TETANUS = Source(
    id="cdc_tetanus",
    title="Tetanus, clinical information",
    publisher="CDC",
    year=None,
    identifier="https://www.cdc.gov/tetanus/hcp/clinical-overview/index.html",
    checked="secondary",
    note=(
        "Title in our own words; CDC wording through bchealthdept.org (2024) and an emergency "
        "medicine textbook. Identifier from memory."
    ),
)
BMJ_BEST_PRACTICE_TETANUS = Source(
    id="bmj_best_practice_tetanus",
    title="Tetanus",
    publisher="BMJ Best Practice",
    year=None,
    identifier="https://bestpractice.bmj.com/topics/en-gb/220",
    checked="excerpt",
    note="Topic 220; excerpt seen.",
)
MEDSCAPE_TETANUS = Source(
    id="medscape_tetanus",
    title="Tetanus",
    publisher="Medscape",
    year=None,
    identifier="https://emedicine.medscape.com/article/229594-overview",
    checked="excerpt",
    note="Article 229594; excerpt seen (spatula test, n = 400).",
)
CDC_STRYCHNINE = Source(
    id="cdc_strychnine",
    title="Facts About Strychnine",
    publisher="CDC",
    year=None,
    identifier="https://emergency.cdc.gov/agent/strychnine/basics/facts.asp",
    checked="secondary",
    note="CDC wording through third-party copies, seen twice. Identifier from memory.",
)
ACSM_HEAT_ILLNESS_2021 = Source(
    id="acsm_heat_illness_2021",
    title=(
        "ACSM Expert Consensus Statement on Exertional Heat Illness: Recognition, Management, and "
        "Return to Activity"
    ),
    publisher="Current Sports Medicine Reports",
    year=2021,
    identifier="doi:10.1249/JSR.0000000000000878",
    checked="excerpt",
    note="Roberts et al.; abstract seen.",
)
ACSM_HEAT_ILLNESS_2007 = Source(
    id="acsm_heat_illness_2007",
    title=(
        "American College of Sports Medicine position stand: exertional heat illness during training "
        "and competition"
    ),
    publisher="Medicine & Science in Sports & Exercise",
    year=2007,
    identifier="https://studylib.net/doc/8904549/exertional-heat-illness-during-training-and-competition",
    checked="secondary",
    note=(
        "Definition of exertional heat stroke read; title from memory, replaced by the statement of "
        "2021. Summary read in this copy."
    ),
)
HEAT_STROKE_TEAM_PHYSICIANS = Source(
    id="heat_stroke_team_physicians",
    title="Exertional heat stroke, review for team physicians",
    publisher="journal not noted",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; read earlier, journal and address not noted.",
)
WMS_HEAT_2019 = Source(
    id="wms_heat_2019",
    title=(
        "Wilderness Medical Society Clinical Practice Guidelines for the Prevention and Treatment of "
        "Heat Illness: 2019 Update"
    ),
    publisher="Wilderness & Environmental Medicine",
    year=2019,
    identifier="https://www.wemjournal.org/article/S1080-6032(18)30199-6/fulltext",
    checked="excerpt",
    note="Lipman et al.; abstract and introduction seen.",
)
NICE_NG133 = Source(
    id="nice_ng133",
    title="Hypertension in pregnancy: diagnosis and management",
    publisher="NICE",
    year=2019,
    identifier="https://www.nice.org.uk/guidance/ng133/chapter/Recommendations",
    checked="excerpt",
    note=(
        "Recommendation 1.1.1 (symptoms: see somebody immediately) seen; blood pressure limits from memory."
    ),
)
NICE_NG240 = Source(
    id="nice_ng240",
    title="Meningitis (bacterial) and meningococcal disease: recognition, diagnosis and management",
    publisher="NICE",
    year=2024,
    identifier="https://www.nice.org.uk/guidance/NG240/chapter/recommendations",
    checked="excerpt",
    note="Recognition recommendations seen in part.",
)
LATRODECTISM_WHO_ACMT = Source(
    id="latrodectism_who_acmt",
    title="Widow spider bite, guidance named by ACMT and WHO",
    publisher="ACMT and WHO",
    year=None,
    identifier="",
    checked="general_knowledge",
    note="Named from memory; title in our own words.",
)
BSR_GIANT_CELL_ARTERITIS_2020 = Source(
    id="bsr_giant_cell_arteritis_2020",
    title="British Society for Rheumatology guideline on diagnosis and treatment of giant cell arteritis",
    publisher="Rheumatology",
    year=2020,
    identifier="doi:10.1093/rheumatology/kez672",
    checked="secondary",
    note=(
        "Through Practical Neurology 2020 and NHS board pathways; title from memory. Identifier from memory."
    ),
)
LATRODECTISM_1983 = Source(
    id="latrodectism_1983",
    title="Black widow spider bites",
    publisher="Journal of Toxicology: Clinical Toxicology",
    year=1983,
    identifier="doi:10.3109/15563658308990435",
    checked="excerpt",
    note="Abstract seen.",
)
NHS_HEAT_EXHAUSTION = Source(
    id="nhs_heat_exhaustion",
    title="Heat exhaustion and heatstroke",
    publisher="NHS",
    year=None,
    identifier="https://www.nhs.uk/conditions/heat-exhaustion-heatstroke/",
    checked="general_knowledge",
)
