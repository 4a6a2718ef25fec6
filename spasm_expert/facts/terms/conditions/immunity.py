"""Conditions: cancer, immunity and infection."""

from spasm_expert.facts.terms.kinds import Condition

CANCER_HISTORY = Condition(
    "cancer_history",
    "cancer, now or ever",
    "Have you ever had cancer?",
    synonyms=("past cancer",),
)
ACTIVE_CANCER = Condition(
    "active_cancer",
    "active cancer",
    "Are you being treated for cancer, or were you in the last six months?",
    synonyms=(
        "cancer",
        "metastatic cancer",
        "cancer under treatment",
        "malignancy",
        "leukaemia",
        "lymphoma",
        "myeloma",
        "melanoma",
        "lung cancer",
        "breast cancer",
        "prostate cancer",
        "kidney cancer",
        "thyroid cancer",
        "bowel cancer",
        "tumour",
    ),
    is_a=(CANCER_HISTORY,),
)
IMMUNOSUPPRESSION = Condition(
    "immunosuppression",
    "weakened immune system",
    "Is your immune system weakened by a disease or a drug?",
    synonyms=("immunosuppressed", "immunocompromised"),
)
HIV = Condition("hiv", "HIV infection", "Do you have HIV?", is_a=(IMMUNOSUPPRESSION,))
ORGAN_TRANSPLANT = Condition(
    "organ_transplant",
    "organ transplant",
    "Do you have a transplanted organ?",
    is_a=(IMMUNOSUPPRESSION,),
)
AUTOIMMUNE_DISEASE = Condition(
    "autoimmune_disease",
    "autoimmune disease",
    "Do you have a disease in which the body attacks itself?",
)
VIRAL_HEPATITIS = Condition("viral_hepatitis", "viral hepatitis", "Do you have hepatitis B or C?")
DENGUE_OR_VARICELLA = Condition(
    "dengue_or_varicella",
    "dengue or chickenpox now",
    "Do you have dengue fever or chickenpox?",
    synonyms=("varicella", "dengue"),
)
SARCOIDOSIS = Condition("sarcoidosis", "sarcoidosis", "Do you have sarcoidosis?")
ARTHRITIS = Condition(
    "arthritis",
    "arthritis",
    "Do you have arthritis?",
    synonyms=("osteoarthritis", "rheumatoid arthritis"),
)
