"""Cut-offs of ordinary cramps and strains, of when to seek care, and of what keeps self-care back."""

from spasm_expert.core.limits import Limit
from spasm_expert.rules.sources import (
    ACC_AHA_PAD_2024,
    ACR_FIBROMYALGIA_2016,
    FDA_NSAID_PREGNANCY_2020,
    GENERAL_KNOWLEDGE,
    HYPOMAGNESAEMIA_NHSGGC_2025,
    KDIGO_CKD_2024,
    NHS_HEAT_EXHAUSTION,
    NHS_LEG_CRAMPS,
    PROJECT_JUDGEMENT,
)

FREQUENT_CRAMPS = Limit(
    "frequent_cramps", 3, "/wk", "everybody", PROJECT_JUDGEMENT, "cramps counted as frequent"
)
WEEKLY_CRAMPS = Limit("weekly_cramps", 1, "/wk", "everybody", NHS_LEG_CRAMPS, "cramps that keep coming back")
FEVERISH = Limit("feverish", 38, "Cel", "everybody", GENERAL_KNOWLEDGE, "fever")

SECOND_TRIMESTER = Limit("second_trimester", 14, "wk", "pregnant women", GENERAL_KNOWLEDGE)
NSAID_PREGNANCY_WEEK = Limit(
    "nsaid_pregnancy_week",
    20,
    "wk",
    "pregnant women",
    FDA_NSAID_PREGNANCY_2020,
    "week from which these painkillers can harm the kidneys of the child",
)

ORTHOSTATIC_DROP_LIMIT = Limit(
    "orthostatic_drop_limit", 20, "mm[Hg]", "adults", GENERAL_KNOWLEDGE, "abnormal fall on standing up"
)
UREA_CREATININE_DRY = Limit(
    "urea_creatinine_dry", 100, "1", "adults", GENERAL_KNOWLEDGE, "ratio that suggests lack of fluid"
)
HEAT_ILLNESS_TEMPERATURE = Limit(
    "heat_illness_temperature", 38, "Cel", "everybody", NHS_HEAT_EXHAUSTION, "more than a plain heat cramp"
)
HEAT_STROKE_TEMPERATURE = Limit(
    "heat_stroke_temperature_everyday", 40, "Cel", "everybody", GENERAL_KNOWLEDGE, "heat stroke"
)

WIDESPREAD_PAIN_TIME = Limit(
    "widespread_pain_time", 3, "mo", "adults", ACR_FIBROMYALGIA_2016, "time that fibromyalgia needs"
)
MONTHS_OF_PAIN = Limit("months_of_pain", 3, "mo", "everybody", PROJECT_JUDGEMENT, "long-standing pain")
FRESH_INJURY = Limit("fresh_injury", 2, "d", "everybody", GENERAL_KNOWLEDGE, "a fresh injury")

EGFR_NO_NSAID = Limit(
    "egfr_no_nsaid",
    60,
    "mL/min/{1.73_m2}",
    "adults",
    KDIGO_CKD_2024,
    "kidney function below which nobody should buy these painkillers",
)
PLATELETS_NO_NSAID = Limit(
    "platelets_no_nsaid",
    100,
    "10*9/L",
    "everybody",
    GENERAL_KNOWLEDGE,
    "too few platelets for these painkillers",
)
EGFR_NO_MAGNESIUM = Limit(
    "egfr_no_magnesium",
    30,
    "mL/min/{1.73_m2}",
    "adults",
    HYPOMAGNESAEMIA_NHSGGC_2025,
    "kidney function below which magnesium builds up",
)
LOW_BODY_WEIGHT = Limit("low_body_weight", 50, "kg", "adults", GENERAL_KNOWLEDGE, "a low body weight")
COMPRESSION_INDEX = Limit(
    "compression_index", 0.8, "1", "adults", ACC_AHA_PAD_2024, "blood flow too poor for compression"
)
GONADOTROPIN_PREGNANT = Limit(
    "gonadotropin_pregnant", 5, "[IU]/L", "women", GENERAL_KNOWLEDGE, "usual limit outside pregnancy"
)
