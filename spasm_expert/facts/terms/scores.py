"""Published scores whose items rules award points for."""

from spasm_expert.facts.terms.kinds import Score

WELLS_DVT = Score(
    "wells_dvt",
    "Wells score for deep vein thrombosis (two-level)",
    lowest=-2,
    highest=9,
    synonyms=("Wells score", "two-level Wells score"),
    note="Not validated in pregnancy, after birth or on anticoagulants. A low score alone never clears a "
    "swollen leg.",
)
EDINBURGH_CLAUDICATION = Score(
    "edinburgh_claudication",
    "Edinburgh Claudication Questionnaire",
    lowest=0,
    highest=5,
    synonyms=("ECQ",),
    note="Positive only if all five items fit; calf pain makes it definite. In practice it misses about "
    "half of those with narrowed arteries, so a negative answer excludes nothing.",
)
IRLSSG = Score(
    "irlssg",
    "criteria of the International Restless Legs Syndrome Study Group",
    lowest=0,
    highest=5,
    synonyms=("RLS criteria", "IRLSSG criteria"),
    note="All five must hold; the fifth, not explained by something else, must be judged by the user.",
)
HUNTER = Score(
    "hunter",
    "Hunter criteria of serotonin toxicity",
    lowest=0,
    highest=1,
    synonyms=("Hunter serotonin toxicity criteria",),
    note="Positive if any one rule holds in somebody who takes a serotonergic drug: sensitivity 84 %, "
    "specificity 97 % in the original study.",
)
MCMAHON = Score(
    "mcmahon",
    "McMahon score of risk in rhabdomyolysis",
    lowest=0,
    highest=19,
    synonyms=("McMahon score", "rhabdomyolysis risk score"),
    note="Values at admission of adults with creatine kinase above 5000 U/L. Below 5 is low risk in the "
    "original paper; later users take 6 as the cut-off, so 5 to 5.9 is read in two ways. A missing "
    "value is not 0.",
)
STENOSIS_HISTORY = Score(
    "stenosis_history",
    "history rule for lumbar spinal stenosis (Sugioka)",
    lowest=-2,
    highest=10,
    synonyms=("Sugioka rule",),
    note="Positive from 7 points. From a copy of the table; urinary incontinence also raises the cauda "
    "equina flag.",
)
SAMS_CI = Score(
    "sams_ci",
    "Statin Myalgia Clinical Index",
    lowest=0,
    highest=11,
    synonyms=("SAMS-CI", "statin-associated muscle symptom clinical index"),
    note="9 to 11 probable, 7 to 8 possible, below 7 unlikely; these bands were not checked against the "
    "paper.",
)
NMS_CRITERIA = Score(
    "nms_criteria",
    "international consensus criteria of neuroleptic malignant syndrome",
    lowest=0,
    highest=100,
    synonyms=("NMS criteria", "Gurrera criteria"),
    note="Weights add up to 100. No cut-off is settled; about 30 % of cases score low, so it clears nobody.",
)
MH_GRADING = Score(
    "mh_grading",
    "clinical grading scale of malignant hyperthermia",
    lowest=0,
    highest=88,
    synonyms=("MH grading scale", "Larach scale"),
    note="0 almost never, 3 to 9 unlikely, 10 to 19 somewhat less than likely, 20 to 34 somewhat more than "
    "likely, 35 to 49 very likely, from 50 almost certain. From tables in later papers; the points of a "
    "temperature above 38.8 degrees are from memory. Family history belongs to another rank and is left "
    "out.",
)
