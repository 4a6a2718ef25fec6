"""Cut-offs and published likelihood ratios of spine, cord, motor neurones and nerves."""

from spasm_expert.core.language import Limit, Strength
from spasm_expert.rules.sources import (
    ADA_STANDARDS_OF_CARE,
    GIRFT_CAUDA_EQUINA_2023,
    LUMBAR_STENOSIS_HISTORY_2008,
    LUMBAR_STENOSIS_JAMA_2010,
    NICE_NG59,
    NICE_NG127,
    SPINAL_EPIDURAL_ABSCESS_MEDSCAPE,
)

# --- lumbar canal -------------------------------------------------------------------------------------------
STENOSIS_POSITIVE = Limit(
    "stenosis_positive",
    7,
    "{score}",
    "adults with leg pain",
    LUMBAR_STENOSIS_HISTORY_2008,
    "the rule is positive",
)
LONG_HISTORY = Limit("long_history", 6, "mo", "adults", LUMBAR_STENOSIS_HISTORY_2008)

NO_PAIN_SEATED_RATIO = Strength(
    "no_pain_seated_ratio", 7.4, "with a likelihood ratio of 7.4", LUMBAR_STENOSIS_JAMA_2010
)
BENDING_FORWARD_RATIO = Strength(
    "bending_forward_ratio", 6.4, "with a likelihood ratio of 6.4", LUMBAR_STENOSIS_JAMA_2010
)
BOTH_SIDES_RATIO = Strength(
    "both_sides_ratio", 6.3, "with a likelihood ratio of 6.3", LUMBAR_STENOSIS_JAMA_2010
)
NEUROGENIC_CLAUDICATION_RATIO = Strength(
    "neurogenic_claudication_ratio", 3.7, "with a likelihood ratio of 3.7", LUMBAR_STENOSIS_JAMA_2010
)
WIDE_GAIT_RATIO = Strength(
    "wide_gait_ratio", 13.0, "with a likelihood ratio of 13", LUMBAR_STENOSIS_JAMA_2010
)
ROMBERG_RATIO = Strength("romberg_ratio", 4.2, "with a likelihood ratio of 4.2", LUMBAR_STENOSIS_JAMA_2010)
OVER_70_RATIO = Strength("over_70_ratio", 2.0, "with a likelihood ratio of 2.0", LUMBAR_STENOSIS_JAMA_2010)
UNDER_60_RATIO = Strength(
    "under_60_ratio", 0.40, "with a likelihood ratio of 0.40", LUMBAR_STENOSIS_JAMA_2010
)
NO_CLAUDICATION_RATIO = Strength(
    "no_claudication_ratio", 0.23, "with a likelihood ratio of 0.23", LUMBAR_STENOSIS_JAMA_2010
)

# --- cauda equina and cord ----------------------------------------------------------------------------------
FULL_BLADDER_AFTER_VOIDING = Limit(
    "full_bladder_after_voiding", 200, "mL", "adults", GIRFT_CAUDA_EQUINA_2023, "bladder that does not empty"
)
NEW_SIGN = Limit("new_sign", 14, "d", "adults", GIRFT_CAUDA_EQUINA_2023, "counts as new")
SPINAL_FEVER = Limit("spinal_fever", 38, "Cel", "everybody", SPINAL_EPIDURAL_ABSCESS_MEDSCAPE, "fever")

# --- nerves -------------------------------------------------------------------------------------------------
SUBACUTE_WEAKNESS = Limit(
    "subacute_weakness", 4, "wk", "everybody", NICE_NG127, "weakness that must be seen at once"
)
SIX_WEEKS_IN_DAYS = Limit("six_weeks_in_days", 42, "d", "adults", NICE_NG59, "six weeks")
LONG_HISTORY_IN_DAYS = Limit(
    "long_history_in_days", 183, "d", "adults", LUMBAR_STENOSIS_HISTORY_2008, "six months"
)
HBA1C_DIABETES = Limit("hba1c_diabetes", 6.5, "%", "adults", ADA_STANDARDS_OF_CARE, "diabetes")
FASTING_GLUCOSE_DIABETES = Limit(
    "fasting_glucose_diabetes", 126, "mg/dL", "adults", ADA_STANDARDS_OF_CARE, "diabetes"
)
