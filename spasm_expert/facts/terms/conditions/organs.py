"""Conditions: pregnancy, kidney, liver and gut."""

from spasm_expert.facts.terms.conditions.immunity import ORGAN_TRANSPLANT
from spasm_expert.facts.terms.kinds import Condition

# --- pregnancy ----------------------------------------------------------------------------------------------
PREGNANT = Condition(
    "pregnant",
    "pregnancy",
    "Are you pregnant?",
    synonyms=(
        "pregnancy state",
        "third trimester",
        "expecting a baby",
    ),
)
BREASTFEEDING = Condition("breastfeeding", "breastfeeding", "Are you breastfeeding?")
TRYING_TO_CONCEIVE = Condition(
    "trying_to_conceive",
    "trying to conceive",
    "Are you trying to become pregnant?",
)
POSTPARTUM_SIX_WEEKS = Condition(
    "postpartum_six_weeks",
    "first six weeks after birth",
    "Did you give birth within the last six weeks?",
    synonyms=("postpartum", "recent birth", "puerperium"),
)

# --- kidney -------------------------------------------------------------------------------------------------
KIDNEY_DISEASE = Condition("kidney_disease", "any kidney disease", "Do you have any disease of the kidneys?")
CHRONIC_KIDNEY_DISEASE = Condition(
    "chronic_kidney_disease",
    "chronic kidney disease",
    "Has a doctor told you that your kidneys work less well?",
    synonyms=("CKD", "chronic renal failure", "renal insufficiency"),
    is_a=(KIDNEY_DISEASE,),
)
ADVANCED_KIDNEY_DISEASE = Condition(
    "advanced_kidney_disease",
    "chronic kidney disease of stage 4 or 5",
    "Is your kidney disease advanced (stage 4 or 5)?",
    synonyms=("CKD stage 4", "CKD stage 5", "end-stage kidney disease", "ESRD"),
    is_a=(CHRONIC_KIDNEY_DISEASE,),
)
DIALYSIS = Condition(
    "dialysis",
    "dialysis",
    "Are you on dialysis?",
    synonyms=("haemodialysis", "hemodialysis", "peritoneal dialysis"),
    is_a=(ADVANCED_KIDNEY_DISEASE,),
)
KNOWN_ACUTE_KIDNEY_INJURY = Condition(
    "known_acute_kidney_injury",
    "acute kidney injury",
    "Has a doctor told you that your kidneys have suddenly got worse?",
    synonyms=("acute kidney injury", "AKI", "acute renal failure"),
    is_a=(KIDNEY_DISEASE,),
)
SINGLE_KIDNEY = Condition("single_kidney", "single kidney", "Do you have only one kidney?")
KIDNEY_TRANSPLANT = Condition(
    "kidney_transplant",
    "kidney transplant",
    "Do you have a transplanted kidney?",
    synonyms=("renal transplant",),
    is_a=(ORGAN_TRANSPLANT,),
)
KIDNEY_STONES = Condition("kidney_stones", "kidney stones", "Have you ever had kidney stones?")

# --- liver and gut ------------------------------------------------------------------------------------------
LIVER_DISEASE = Condition("liver_disease", "liver disease", "Do you have any disease of the liver?")
CIRRHOSIS = Condition(
    "cirrhosis",
    "liver cirrhosis",
    "Has a doctor told you that your liver is scarred (cirrhosis)?",
    is_a=(LIVER_DISEASE,),
)
SEVERE_LIVER_FAILURE = Condition(
    "severe_liver_failure",
    "severe liver failure",
    "Does your liver work very badly (liver failure)?",
    synonyms=("liver failure", "hepatic failure"),
    is_a=(LIVER_DISEASE,),
)
PEPTIC_ULCER_HISTORY = Condition(
    "peptic_ulcer_history",
    "peptic ulcer or bleeding from the gut, now or ever",
    "Have you ever had a stomach ulcer or bleeding from the stomach or gut?",
    synonyms=("peptic ulcer", "stomach ulcer", "gastrointestinal bleeding", "GI bleed"),
)
REFLUX = Condition(
    "reflux",
    "acid reflux",
    "Do you have acid reflux?",
    synonyms=("GERD", "GORD", "gastro-oesophageal reflux"),
)
INFLAMMATORY_BOWEL_DISEASE = Condition(
    "inflammatory_bowel_disease",
    "inflammatory bowel disease",
    "Do you have Crohn's disease or ulcerative colitis?",
    synonyms=("IBD", "Crohn's disease", "ulcerative colitis"),
)
MALABSORPTION = Condition("malabsorption", "malabsorption", "Does your gut take up food badly?")
COELIAC_DISEASE = Condition(
    "coeliac_disease",
    "coeliac disease",
    "Do you have coeliac disease?",
    synonyms=("celiac disease",),
    is_a=(MALABSORPTION,),
)
BARIATRIC_SURGERY = Condition(
    "bariatric_surgery",
    "weight-loss surgery",
    "Have you had an operation on stomach or gut to lose weight?",
    synonyms=("bariatric bypass", "gastric bypass"),
    is_a=(MALABSORPTION,),
)
