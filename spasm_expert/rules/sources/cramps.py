"""Nocturnal, exercise and pregnancy cramps and what has been tried against them."""

from spasm_expert.core.sources import Source

NOCTURNAL_LEG_CRAMPS_AFP_2012 = Source(
    id="nocturnal_leg_cramps_afp_2012",
    title="Nocturnal Leg Cramps",
    publisher="American Family Physician",
    year=2012,
    identifier="pmid:22963024",
    checked="excerpt",
    note="Allen and Kirby; abstract seen.",
)
NOCTURNAL_LEG_CRAMPS_FPNOTEBOOK = Source(
    id="nocturnal_leg_cramps_fpnotebook",
    title="Nocturnal Leg Cramp",
    publisher="Family Practice Notebook",
    year=None,
    identifier="https://fpnotebook.com/Ortho/Sx/NctrnlLgCrmp.htm",
    checked="excerpt",
    note=(
        "Page excerpt seen: factors not related (dehydration, electrolytes, kidney and liver tests), "
        "risk factors, duration, normal examination."
    ),
)
NHS_LEG_CRAMPS = Source(
    id="nhs_leg_cramps",
    title="Leg cramps",
    publisher="NHS",
    year=None,
    identifier="https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/",
    checked="excerpt",
    note=(
        "Page text seen in the NHS's own widget; this version puts cramps over 10 minutes under a "
        "routine visit, older copies under urgent."
    ),
)
NOCTURNAL_LEG_CRAMPS_CRITERIA_2017 = Source(
    id="nocturnal_leg_cramps_criteria_2017",
    title="Criteria in diagnosing nocturnal leg cramps: a systematic review",
    publisher="BMC Family Practice",
    year=2017,
    identifier="doi:10.1186/s12875-017-0600-x",
    checked="excerpt",
    note="Hallegraeff et al.; the seven diagnostic features; title from memory.",
)
SLEEP_RELATED_LEG_CRAMPS_THENSF = Source(
    id="sleep_related_leg_cramps_thensf",
    title="Sleep-related leg cramps",
    publisher="National Sleep Foundation (thensf.org)",
    year=None,
    identifier="",
    checked="secondary",
    note=(
        "Title in our own words; the criteria of the sleep classification read through this page and a "
        "Medlink article (2024)."
    ),
)
STRETCHING_TRIAL_2012 = Source(
    id="stretching_trial_2012",
    title=(
        "Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older "
        "adults: a randomised trial"
    ),
    publisher="Journal of Physiotherapy",
    year=2012,
    identifier="pmid:22341378",
    checked="excerpt",
    note="Hallegraeff et al.; abstract, protocol detail from PMC6481449; title from memory.",
)
COCHRANE_NON_DRUG_2021 = Source(
    id="cochrane_non_drug_2021",
    title="Non-drug therapies for the secondary prevention of lower limb muscle cramps",
    publisher="Cochrane Database of Systematic Reviews",
    year=2021,
    identifier="doi:10.1002/14651858.CD008496.pub3",
    checked="excerpt",
    note="Hawke et al.; abstract seen; title from memory.",
)
COCHRANE_MAGNESIUM_2020 = Source(
    id="cochrane_magnesium_2020",
    title="Magnesium for skeletal muscle cramps",
    publisher="Cochrane Database of Systematic Reviews",
    year=2020,
    identifier="doi:10.1002/14651858.CD009402.pub3",
    checked="excerpt",
    note="Garrison et al.; figures from a copy of the abstract; title from memory.",
)
COCHRANE_PREGNANCY_CRAMPS_2020 = Source(
    id="cochrane_pregnancy_cramps_2020",
    title="Interventions for leg cramps in pregnancy",
    publisher="Cochrane Database of Systematic Reviews",
    year=2020,
    identifier="doi:10.1002/14651858.CD010655.pub3",
    checked="excerpt",
    note="Luo et al.; abstract seen; title from memory.",
)
AAN_MUSCLE_CRAMPS_2010 = Source(
    id="aan_muscle_cramps_2010",
    title=(
        "Assessment: symptomatic treatment for muscle cramps (an evidence-based review): report of the "
        "Therapeutics and Technology Assessment Subcommittee of the American Academy of Neurology"
    ),
    publisher="Neurology",
    year=2010,
    identifier="doi:10.1212/WNL.0b013e3181d0ccca",
    checked="excerpt",
    note=(
        "Katzberg et al.; abstract and the recommendation list seen; the reaffirmation of July 2022 "
        "only on a news site."
    ),
)
CRAMP_DRUGS_SEQUENCE_SYMMETRY_2012 = Source(
    id="cramp_drugs_sequence_symmetry_2012",
    title="Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis",
    publisher="Archives of Internal Medicine",
    year=2012,
    identifier="pmid:22157068",
    checked="excerpt",
    note="Garrison et al.; abstract seen; title from memory.",
)
EXERCISE_CRAMPS_REVIEW_2022 = Source(
    id="exercise_cramps_review_2022",
    title=(
        "An Evidence-Based Review of the Pathophysiology, Treatment, and Prevention of "
        "Exercise-Associated Muscle Cramps"
    ),
    publisher="Journal of Athletic Training",
    year=2022,
    identifier="pmc:PMC8775277",
    checked="excerpt",
    note="Miller et al.; abstract and introduction seen, further points noted from the text.",
)
EXERCISE_CRAMPS_RETHINKING_2015 = Source(
    id="exercise_cramps_rethinking_2015",
    title=(
        "Rethinking the Cause of Exercise-Associated Muscle Cramping: Moving beyond Dehydration and "
        "Electrolyte Losses"
    ),
    publisher="Current Sports Medicine Reports",
    year=2015,
    identifier="doi:10.1249/JSR.0000000000000183",
    checked="excerpt",
    note="Miller; introduction seen (two deaths in 2014).",
)
SODIUM_DEFICIT_CRAMPS_BERGERON = Source(
    id="sodium_deficit_cramps_bergeron",
    title="Sodium-deficit muscle cramps in athletes",
    publisher="Bergeron MF, sports medicine writings",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words; read in a copy on a blog, the paper itself not seen.",
)
NATA_HEAT_ILLNESS_2015 = Source(
    id="nata_heat_illness_2015",
    title="National Athletic Trainers' Association Position Statement: Exertional Heat Illnesses",
    publisher="Journal of Athletic Training",
    year=2015,
    identifier="pmc:PMC4639891",
    checked="excerpt",
    note="Abstract and introduction read; the sections on cramps were not.",
)
NOCTURNAL_LEG_CRAMPS_NHANES_2017 = Source(
    id="nocturnal_leg_cramps_nhanes_2017",
    title=(
        "Nocturnal leg cramps: Prevalence and associations with demographics, sleep disturbance "
        "symptoms, medical conditions, and cardiometabolic risk factors"
    ),
    publisher="PLOS ONE",
    year=2017,
    identifier="doi:10.1371/journal.pone.0178465",
    checked="excerpt",
    note="Grandner and Winkelman; abstract seen.",
)
NIDIRECT_LEG_CRAMPS = Source(
    id="nidirect_leg_cramps",
    title="Leg cramps",
    publisher="nidirect (Northern Ireland government, NHS content)",
    year=None,
    identifier="https://nidirect.gov.uk/node/10453",
    checked="excerpt",
    note="Page excerpt seen.",
)
NEUROGENIC_CRAMPS_2015 = Source(
    id="neurogenic_cramps_2015",
    title="Neurogenic muscle cramps",
    publisher="Journal of Neurology",
    year=2015,
    identifier="doi:10.1007/s00415-015-7659-x",
    checked="excerpt",
    note="Katzberg; abstract and first page seen.",
)
DIALYSIS_CRAMPS_UPTODATE = Source(
    id="dialysis_cramps_uptodate",
    title="Muscle cramps in dialysis patients",
    publisher="UpToDate",
    year=2017,
    identifier="https://www.uptodate.com/contents/muscle-cramps-in-dialysis-patients",
    checked="excerpt",
    note="Free part seen.",
)
DIALYSIS_CRAMPS_REVIEW_2015 = Source(
    id="dialysis_cramps_review_2015",
    title="Muscle Cramps During Hemodialysis: What can we Do? New Approachs for Treatment and Preventing",
    publisher="European Journal of General Medicine",
    year=2015,
    identifier=(
        "https://www.ejgm.co.uk/article/muscle-cramps-during-hemodialysis-what-can-we-do-new-approachs-"
        "for-treatment-and-preventing-7266"
    ),
    checked="excerpt",
    note="Abstract seen.",
)
CIRRHOSIS_CRAMPS_1996 = Source(
    id="cirrhosis_cramps_1996",
    title="Muscle cramps in patients with cirrhosis",
    publisher="American Journal of Gastroenterology",
    year=1996,
    identifier="pmid:8677996",
    checked="excerpt",
    note="Abstract seen: cramps in 52 of 100 with cirrhosis, 7.5 of 100 with chronic hepatitis.",
)
