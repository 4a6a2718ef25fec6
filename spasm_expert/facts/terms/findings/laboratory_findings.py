"""Laboratory results that are yes or no."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

URINE_STRIP_BLOOD = Finding(
    "urine_strip_blood",
    "blood on a urine strip",
    "Was the urine strip positive for blood?",
    synonyms=("dipstick blood", "haematuria on strip", "urine blood positive"),
    group="test_result",
)
URINE_BLOOD_WITHOUT_RED_CELLS = Finding(
    "urine_blood_without_red_cells",
    "blood on a urine strip without red cells",
    "Was the urine strip positive for blood although no red cells were seen?",
    synonyms=("myoglobinuria pattern", "dipstick blood without red cells"),
    is_a=(URINE_STRIP_BLOOD,),
    group="test_result",
)
URINE_PROTEIN = Finding(
    "urine_protein",
    "protein in the urine",
    "Was there protein in the urine?",
    synonyms=("proteinuria", "protein on strip"),
    group="test_result",
)
URINE_KETONES = Finding(
    "urine_ketones",
    "ketones in urine or blood",
    "Were ketones found in urine or blood?",
    synonyms=("ketonuria", "ketosis", "ketones positive"),
    group="test_result",
)
PREGNANCY_TEST_POSITIVE = Finding(
    "pregnancy_test_positive",
    "a positive pregnancy test",
    "Was a pregnancy test positive?",
    synonyms=("hCG positive", "positive pregnancy test"),
    group="test_result",
)
BLOOD_CULTURE_POSITIVE = Finding(
    "blood_culture_positive",
    "bacteria in a blood culture",
    "Did a blood culture grow bacteria?",
    synonyms=(
        "positive blood culture",
        "bacteremia",
    ),
    group="test_result",
)
GAD65_HIGH_TITRE = Finding(
    "gad65_high_titre",
    "GAD65 antibodies in high titre",
    "Are GAD65 antibodies present in high titre?",
    synonyms=("anti-GAD", "GAD antibodies", "high GAD65"),
    group="test_result",
)
AMPHIPHYSIN_ANTIBODIES = Finding(
    "amphiphysin_antibodies",
    "amphiphysin antibodies",
    "Are amphiphysin antibodies present?",
    synonyms=("anti-amphiphysin",),
    group="test_result",
)
CASPR2_LGI1_ANTIBODIES = Finding(
    "caspr2_lgi1_antibodies",
    "CASPR2 or LGI1 antibodies",
    "Are CASPR2 or LGI1 antibodies present?",
    synonyms=("VGKC antibodies", "CASPR2", "LGI1"),
    group="test_result",
)
HMGCR_ANTIBODIES = Finding(
    "hmgcr_antibodies",
    "HMGCR antibodies",
    "Are HMGCR antibodies present?",
    synonyms=("anti-HMGCR", "statin myositis antibodies"),
    group="test_result",
)
MYOSITIS_ANTIBODIES = Finding(
    "myositis_antibodies",
    "myositis antibodies",
    "Are antibodies of a muscle inflammation present?",
    synonyms=("Jo-1", "SRP antibodies", "MDA5", "Mi-2", "myositis panel positive"),
    group="test_result",
)
THYROID_ANTIBODIES = Finding(
    "thyroid_antibodies",
    "thyroid antibodies",
    "Are thyroid antibodies present?",
    synonyms=("TPO antibodies", "TSH receptor antibodies", "TRAb"),
    group="test_result",
)
RENIN_SUPPRESSED = Finding(
    "renin_suppressed",
    "a suppressed renin",
    "Is renin suppressed?",
    synonyms=("low renin", "suppressed renin"),
    group="test_result",
)
RAISED_ALDOSTERONE_RENIN_RATIO = Finding(
    "raised_aldosterone_renin_ratio",
    "a raised ratio of aldosterone to renin",
    "Is the ratio of aldosterone to renin raised?",
    synonyms=("high ARR", "aldosterone renin ratio"),
    group="test_result",
)
CHOLINESTERASE_LOW = Finding(
    "cholinesterase_low",
    "a low cholinesterase",
    "Is cholinesterase low?",
    synonyms=("low acetylcholinesterase", "low butyrylcholinesterase"),
    group="test_result",
)
STRYCHNINE_DETECTED = Finding(
    "strychnine_detected",
    "strychnine in a toxicology test",
    "Did a toxicology test find strychnine?",
    synonyms=("toxicology positive for strychnine",),
    group="test_result",
)
RAISED_CREATINE_KINASE = Finding(
    "raised_creatine_kinase",
    "a raised creatine kinase without its number",
    "Is creatine kinase raised, by a report that gives no number?",
    synonyms=("raised CK", "elevated CPK", "high creatine kinase", "raised muscle enzymes"),
    group="test_result",
)
RAISED_INFLAMMATION_MARKERS = Finding(
    "raised_inflammation_markers",
    "a raised ESR or CRP without its number",
    "Is the ESR or the C-reactive protein raised, by a report that gives no number?",
    synonyms=("raised ESR", "raised CRP", "elevated inflammatory markers", "high ESR", "high CRP"),
    group="test_result",
)
MYOGLOBIN_IN_URINE = Finding(
    "myoglobin_in_urine",
    "myoglobin in the urine without its number",
    "Was myoglobin found in the urine, by a report that gives no number?",
    synonyms=("urine myoglobin positive", "myoglobinuria on testing"),
    group="test_result",
)
LUNG_SHADOW = Finding(
    "lung_shadow",
    "a mass or shadow in the lung on imaging",
    "Does an X-ray or scan show a mass or shadow in the lung?",
    synonyms=("lung mass", "lung nodule", "shadow on chest X-ray", "pulmonary mass", "lung opacity"),
    group="test_result",
)
