"""Cut-offs of poisonings, toxidromes and the emergencies that go with them."""

from spasm_expert.core.limits import TIMES_UPPER, Limit
from spasm_expert.rules.sources import (
    AUTONOMIC_DYSREFLEXIA_2011,
    CDC_TETANUS,
    CRITICAL_LIMITS_CLR_2023,
    GENERAL_KNOWLEDGE,
    HUNTER_CRITERIA_2003,
    LATRODECTISM_1983,
    MH_GRADING_SCALE_1994,
    NICE_NG133,
    NMS_CONSENSUS_2011,
    NMS_VALIDATION_2017,
    PROJECT_JUDGEMENT,
)

TOXIC_FEVER = Limit("toxic_fever", 38, "Cel", "everybody", NMS_CONSENSUS_2011, "fever")

HUNTER_POSITIVE = Limit("hunter_positive", 1, "{score}", "takers of such a drug", HUNTER_CRITERIA_2003)
MAOI_WASHOUT = Limit(
    "maoi_washout", 5, "wk", "everybody", HUNTER_CRITERIA_2003, "time that such a drug goes on acting"
)

NMS_KINASE = Limit("nms_kinase", 4, "{ULN}", "everybody", NMS_CONSENSUS_2011)
NMS_SCORE_HIGH = Limit(
    "nms_score_high", 74, "{score}", "adults", NMS_VALIDATION_2017, "best cut-off found, from memory"
)
DEPOT_ACTION = Limit(
    "depot_action", 6, "wk", "everybody", PROJECT_JUDGEMENT, "time that a depot injection goes on acting"
)

MH_END_TIDAL_CO2 = Limit(
    "mh_end_tidal_co2", 55, "mm[Hg]", "ventilated patients", MH_GRADING_SCALE_1994, "retained carbon dioxide"
)
MH_ARTERIAL_CO2 = Limit(
    "mh_arterial_co2", 60, "mm[Hg]", "ventilated patients", MH_GRADING_SCALE_1994, "retained carbon dioxide"
)
MH_TEMPERATURE = Limit("mh_temperature", 38.8, "Cel", "everybody", MH_GRADING_SCALE_1994)
MH_KINASE = Limit("mh_kinase", 10000, "U/L", "after anaesthesia", MH_GRADING_SCALE_1994)
MH_POTASSIUM = Limit("mh_potassium", 6, "mmol/L", "after anaesthesia", MH_GRADING_SCALE_1994)
MH_ACIDOSIS = Limit("mh_acidosis", 7.25, "1", "after anaesthesia", MH_GRADING_SCALE_1994)
MH_KINASE_AFTER_SUCCINYLCHOLINE = Limit(
    "mh_kinase_after_succinylcholine", 20000, "U/L", "after succinylcholine", MH_GRADING_SCALE_1994
)
MH_SERUM_MYOGLOBIN = Limit("mh_serum_myoglobin", 170, "ug/L", "after anaesthesia", MH_GRADING_SCALE_1994)
MH_BASE_EXCESS = Limit("mh_base_excess", -8, "mmol/L", "after anaesthesia", MH_GRADING_SCALE_1994)
MH_MORE_LIKELY = Limit(
    "mh_more_likely", 20, "{score}", "after anaesthesia", MH_GRADING_SCALE_1994, "more likely than not"
)

LOW_OXYGEN = Limit("low_oxygen", 92, "%", "everybody", PROJECT_JUDGEMENT, "too little oxygen")
SHOCK_PRESSURE = Limit("shock_pressure", 90, "mm[Hg]", "adults", GENERAL_KNOWLEDGE, "pressure in shock")
ALARMING_FEVER = Limit("alarming_fever", 39.5, "Cel", "everybody", PROJECT_JUDGEMENT, "high fever")
ALARMING_GLUCOSE = Limit("alarming_glucose", 20, "mmol/L", "everybody", PROJECT_JUDGEMENT, "very high sugar")
DANGEROUSLY_LOW_GLUCOSE = Limit(
    "dangerously_low_glucose", 3, "mmol/L", "everybody", PROJECT_JUDGEMENT, "sugar the brain cannot live on"
)
ALARMING_CREATININE = Limit(
    "alarming_creatinine", 2, TIMES_UPPER, "everybody", PROJECT_JUDGEMENT, "kidneys that fail"
)
ALARMING_PLATELETS = Limit(
    "alarming_platelets", 50, "10*9/L", "everybody", PROJECT_JUDGEMENT, "too few to stop bleeding"
)
FULL_COMA_SCALE = Limit("full_coma_scale", 15, "{score}", "everybody", GENERAL_KNOWLEDGE, "fully awake")

HIGH_SYSTOLIC = Limit("high_systolic", 140, "mm[Hg]", "everybody", NICE_NG133, "high blood pressure")
HIGH_DIASTOLIC = Limit("high_diastolic", 90, "mm[Hg]", "everybody", NICE_NG133, "high blood pressure")
SEVERE_SYSTOLIC = Limit("severe_systolic", 160, "mm[Hg]", "everybody", NICE_NG133, "very high pressure")
SEVERE_DIASTOLIC = Limit("severe_diastolic", 110, "mm[Hg]", "everybody", NICE_NG133, "very high pressure")
LATER_PREGNANCY = Limit("later_pregnancy", 20, "wk", "pregnant women", NICE_NG133)

VENOM_CHILD = Limit("venom_child", 16, "a", "children", LATRODECTISM_1983, "age at risk from venom")
VENOM_ELDERLY = Limit("venom_elderly", 65, "a", "elderly", LATRODECTISM_1983, "age at risk from venom")

DYSREFLEXIA_RISE = Limit(
    "dysreflexia_rise",
    20,
    "mm[Hg]",
    "spinal cord injury at or above T6",
    AUTONOMIC_DYSREFLEXIA_2011,
    "rise over the usual pressure",
)

TETANUS_EARLIEST = Limit("tetanus_earliest", 3, "d", "everybody", GENERAL_KNOWLEDGE, "incubation")
TETANUS_BOOSTER_TIME = Limit("tetanus_booster_time", 10, "a", "adults", CDC_TETANUS, "booster interval")

SODIUM_CRITICALLY_HIGH = Limit(
    "sodium_critically_high", 158, "mmol/L", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
BICARBONATE_CRITICALLY_LOW = Limit(
    "bicarbonate_critically_low", 11, "mmol/L", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
BICARBONATE_CRITICALLY_HIGH = Limit(
    "bicarbonate_critically_high", 40, "mmol/L", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
UREA_NITROGEN_CRITICAL = Limit(
    "urea_nitrogen_critical", 104, "mg/dL", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
CALCIUM_CRITICALLY_HIGH = Limit(
    "calcium_critically_high", 12.9, "mg/dL", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
IONISED_CALCIUM_CRITICALLY_HIGH = Limit(
    "ionised_calcium_critically_high", 1.55, "mmol/L", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
MAGNESIUM_CRITICALLY_HIGH = Limit(
    "magnesium_critically_high", 4.9, "mg/dL", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
PHOSPHATE_CRITICALLY_LOW = Limit(
    "phosphate_critically_low", 1.2, "mg/dL", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
PHOSPHATE_CRITICALLY_HIGH = Limit(
    "phosphate_critically_high", 8.9, "mg/dL", "adults", CRITICAL_LIMITS_CLR_2023, "critical value"
)
LACTATE_SEVERE = Limit("lactate_severe", 4, "mmol/L", "adults", GENERAL_KNOWLEDGE, "severe")
