"""Cut-offs of salts, hormones, organs, muscle enzymes and medicines."""

from spasm_expert.core.limits import TIMES_UPPER, Limit
from spasm_expert.rules.sources import (
    AAST_RHABDOMYOLYSIS_2022,
    ADA_STANDARDS_OF_CARE,
    CRITICAL_LIMITS_CLR_2023,
    EAS_STATIN_MUSCLE_2015,
    EXERTIONAL_RHABDOMYOLYSIS_2016,
    GENERAL_KNOWLEDGE,
    HEAT_STROKE_TEAM_PHYSICIANS,
    HYPERKALAEMIA_CORNWALL,
    HYPOCALCAEMIA_SFE_2016,
    HYPOMAGNESAEMIA_AYRSHIRE_2025,
    HYPOMAGNESAEMIA_NHS_HIGHLAND,
    HYPONATRAEMIA_ESE_2014,
    IOM_VITAMIN_D_2011,
    KDIGO_AKI_2012,
    KDIGO_CKD_2024,
    MCMAHON_RHABDOMYOLYSIS_2013,
    MH_GRADING_SCALE_1994,
    NICE_NG145,
    PROJECT_JUDGEMENT,
    RCEM_POTASSIUM,
    STATIN_MYALGIA_INDEX_2017,
    UKKA_HYPERKALAEMIA_2023,
)

# --- potassium, mmol/L ------
POTASSIUM_SEVERELY_LOW = Limit(
    "potassium_severely_low", 2.5, "mmol/L", "adults", RCEM_POTASSIUM, "severe hypokalaemia"
)
POTASSIUM_CLEARLY_LOW = Limit(
    "potassium_clearly_low", 3.0, "mmol/L", "adults", RCEM_POTASSIUM, "low enough to explain symptoms"
)
POTASSIUM_HIGH = Limit("potassium_high", 5.5, "mmol/L", "adults", UKKA_HYPERKALAEMIA_2023, "hyperkalaemia")
POTASSIUM_MODERATELY_HIGH = Limit(
    "potassium_moderately_high", 6.0, "mmol/L", "adults", HYPERKALAEMIA_CORNWALL, "moderate hyperkalaemia"
)
POTASSIUM_SEVERELY_HIGH = Limit(
    "potassium_severely_high", 6.5, "mmol/L", "adults", UKKA_HYPERKALAEMIA_2023, "severe hyperkalaemia"
)

# --- calcium, mmol/L ------
CALCIUM_SEVERELY_LOW = Limit(
    "calcium_severely_low", 1.9, "mmol/L", "adults", HYPOCALCAEMIA_SFE_2016, "limit of severe hypocalcaemia"
)
TOTAL_CALCIUM_CRITICAL = Limit(
    "total_calcium_critical",
    1.65,
    "mmol/L",
    "adults",
    CRITICAL_LIMITS_CLR_2023,
    "critical without any adjustment",
)
TOTAL_CALCIUM_VERY_LOW = Limit(
    "total_calcium_very_low", 1.8, "mmol/L", "adults", PROJECT_JUDGEMENT, "low whatever the albumin"
)
IONISED_CALCIUM_CRITICAL = Limit(
    "ionised_calcium_critical", 0.82, "mmol/L", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)

# --- magnesium, mmol/L ------
MAGNESIUM_CLEARLY_LOW = Limit(
    "magnesium_clearly_low",
    0.5,
    "mmol/L",
    "adults",
    HYPOMAGNESAEMIA_NHS_HIGHLAND,
    "treated by vein in one guideline",
)
MAGNESIUM_SEVERELY_LOW = Limit(
    "magnesium_severely_low", 0.4, "mmol/L", "adults", HYPOMAGNESAEMIA_AYRSHIRE_2025, "severe hypomagnesaemia"
)

# --- sodium and sugar, mmol/L ------
SODIUM_LOW = Limit("sodium_low", 135, "mmol/L", "adults", HYPONATRAEMIA_ESE_2014, "hyponatraemia")
SODIUM_MODERATELY_LOW = Limit(
    "sodium_moderately_low", 130, "mmol/L", "adults", HYPONATRAEMIA_ESE_2014, "moderate hyponatraemia"
)
SODIUM_SEVERELY_LOW = Limit(
    "sodium_severely_low", 125, "mmol/L", "adults", HYPONATRAEMIA_ESE_2014, "profound hyponatraemia"
)
GLUCOSE_LOW = Limit("glucose_low", 3.9, "mmol/L", "adults", ADA_STANDARDS_OF_CARE, "hypoglycaemia")
GLUCOSE_HIGH_WITH_SYMPTOMS = Limit(
    "glucose_high_with_symptoms", 11.1, "mmol/L", "everybody", ADA_STANDARDS_OF_CARE, "look for ketones"
)

# --- oxygen ------
SATURATION_LOW = Limit("saturation_low", 92, "%", "everybody", PROJECT_JUDGEMENT, "too little oxygen")

# --- kidney and urine ------
AKI_CREATININE_RATIO = Limit(
    "aki_creatinine_ratio", 1.5, "1", "everybody", KDIGO_AKI_2012, "acute kidney injury"
)
AKI_CREATININE_RISE = Limit(
    "aki_creatinine_rise", 26.5, "umol/L", "everybody", KDIGO_AKI_2012, "acute kidney injury"
)
EGFR_STAGE_4 = Limit(
    "egfr_stage_4", 30, "mL/min/{1.73_m2}", "adults", KDIGO_CKD_2024, "kidney disease of stage 4 or 5"
)
EGFR_STAGE_5 = Limit("egfr_stage_5", 15, "mL/min/{1.73_m2}", "adults", KDIGO_CKD_2024, "kidney failure")
URINE_RED_CELLS_FEW = Limit(
    "urine_red_cells_few", 5, "/[HPF]", "everybody", GENERAL_KNOWLEDGE, "few red cells"
)
URINE_MYOGLOBIN_HIGH = Limit(
    "urine_myoglobin_high", 60, "ug/L", "everybody", MH_GRADING_SCALE_1994, "item of the hyperthermia scale"
)

# --- hormones and vitamin ------
THYROTROPIN_CLEARLY_HIGH = Limit(
    "thyrotropin_clearly_high", 10, "m[IU]/L", "adults", NICE_NG145, "overt or to be treated"
)
VITAMIN_D_DEFICIENT = Limit(
    "vitamin_d_deficient", 29.95, "nmol/L", "everybody", IOM_VITAMIN_D_2011, "deficiency, 12 ng/mL"
)
VITAMIN_D_SUFFICIENT = Limit(
    "vitamin_d_sufficient", 49.92, "nmol/L", "everybody", IOM_VITAMIN_D_2011, "sufficient, 20 ng/mL"
)

# --- vital signs ------
SLOW_PULSE = Limit("slow_pulse", 60, "/min", "adults", GENERAL_KNOWLEDGE, "slow pulse")
HYPOTHERMIA = Limit("hypothermia", 35, "Cel", "everybody", GENERAL_KNOWLEDGE, "hypothermia")
HEAT_STROKE_TEMPERATURE = Limit(
    "heat_stroke_temperature", 40, "Cel", "everybody", HEAT_STROKE_TEAM_PHYSICIANS, "heat stroke"
)
LOW_SYSTOLIC = Limit("low_systolic", 100, "mm[Hg]", "adults", PROJECT_JUDGEMENT, "low blood pressure")
CRISIS_SYSTOLIC = Limit("crisis_systolic", 180, "mm[Hg]", "adults", GENERAL_KNOWLEDGE, "very high pressure")
CRISIS_DIASTOLIC = Limit("crisis_diastolic", 120, "mm[Hg]", "adults", GENERAL_KNOWLEDGE, "very high pressure")

# --- creatine kinase ------
CK_4_TIMES = Limit("ck_4_times", 4, TIMES_UPPER, "adults on a statin", EAS_STATIN_MUSCLE_2015, "statin band")
CK_5_TIMES = Limit(
    "ck_5_times", 5, TIMES_UPPER, "everybody", AAST_RHABDOMYOLYSIS_2022, "threshold of rhabdomyolysis"
)
CK_10_TIMES = Limit(
    "ck_10_times", 10, TIMES_UPPER, "adults on a statin", EAS_STATIN_MUSCLE_2015, "statin myopathy"
)
CK_50_TIMES = Limit(
    "ck_50_times", 50, TIMES_UPPER, "everybody", EXERTIONAL_RHABDOMYOLYSIS_2016, "look for an inherited cause"
)
CK_1000 = Limit("ck_1000", 1000, "U/L", "everybody", AAST_RHABDOMYOLYSIS_2022, "threshold of rhabdomyolysis")
CK_5000 = Limit("ck_5000", 5000, "U/L", "everybody", MCMAHON_RHABDOMYOLYSIS_2013, "risk of kidney injury")
CK_40000 = Limit("ck_40000", 40000, "U/L", "adults", MCMAHON_RHABDOMYOLYSIS_2013, "item of the McMahon score")
CK_RISES_BY = Limit(
    "ck_rises_by", 12, "h", "everybody", GENERAL_KNOWLEDGE, "time creatine kinase needs to rise"
)
CK_FALLS_AFTER = Limit("ck_falls_after", 72, "h", "everybody", GENERAL_KNOWLEDGE, "time after which it falls")

# --- McMahon score ------
MCMAHON_AGE_50 = Limit("mcmahon_age_50", 50, "a", "adults", MCMAHON_RHABDOMYOLYSIS_2013)
MCMAHON_AGE_70 = Limit("mcmahon_age_70", 70, "a", "adults", MCMAHON_RHABDOMYOLYSIS_2013)
MCMAHON_AGE_80 = Limit("mcmahon_age_80", 80, "a", "adults", MCMAHON_RHABDOMYOLYSIS_2013)
MCMAHON_CREATININE_LOWER = Limit(
    "mcmahon_creatinine_lower", 1.4, "mg/dL", "adults", MCMAHON_RHABDOMYOLYSIS_2013
)
MCMAHON_CREATININE_UPPER = Limit(
    "mcmahon_creatinine_upper", 2.2, "mg/dL", "adults", MCMAHON_RHABDOMYOLYSIS_2013
)
MCMAHON_CALCIUM = Limit("mcmahon_calcium", 7.5, "mg/dL", "adults", MCMAHON_RHABDOMYOLYSIS_2013)
MCMAHON_PHOSPHATE_LOWER = Limit(
    "mcmahon_phosphate_lower", 4.0, "mg/dL", "adults", MCMAHON_RHABDOMYOLYSIS_2013
)
MCMAHON_PHOSPHATE_UPPER = Limit(
    "mcmahon_phosphate_upper", 5.4, "mg/dL", "adults", MCMAHON_RHABDOMYOLYSIS_2013
)
MCMAHON_BICARBONATE = Limit("mcmahon_bicarbonate", 19, "mmol/L", "adults", MCMAHON_RHABDOMYOLYSIS_2013)
MCMAHON_PAPER = Limit(
    "mcmahon_paper", 5, "{score}", "adults", MCMAHON_RHABDOMYOLYSIS_2013, "cut-off of the paper"
)
MCMAHON_LATER = Limit(
    "mcmahon_later", 6, "{score}", "adults", AAST_RHABDOMYOLYSIS_2022, "cut-off of later users"
)
MCMAHON_VERY_HIGH = Limit(
    "mcmahon_very_high", 10, "{score}", "adults", MCMAHON_RHABDOMYOLYSIS_2013, "about 6 in 10 fared badly"
)

# --- Statin Myalgia Clinical Index ------
SAMS_PROBABLE = Limit(
    "sams_probable", 9, "{score}", "adults on a statin", STATIN_MYALGIA_INDEX_2017, "probable"
)
SAMS_POSSIBLE = Limit(
    "sams_possible", 7, "{score}", "adults on a statin", STATIN_MYALGIA_INDEX_2017, "possible"
)
