"""Conditions: heart and vessels."""

from spasm_expert.facts.terms.kinds import Condition

CARDIOVASCULAR_DISEASE = Condition(
    "cardiovascular_disease",
    "heart or artery disease",
    "Have you ever had a heart attack, a stroke or narrowed arteries?",
    synonyms=("CVD",),
)
ISCHAEMIC_HEART_DISEASE = Condition(
    "ischaemic_heart_disease",
    "ischaemic heart disease",
    "Do you have narrowed arteries of the heart?",
    synonyms=(
        "coronary artery disease",
        "coronary heart disease",
        "IHD",
        "heart attack in the past",
        "old myocardial infarction",
        "previous heart attack",
        "past MI",
        "coronary stent",
    ),
    is_a=(CARDIOVASCULAR_DISEASE,),
)
RECENT_HEART_ATTACK = Condition(
    "recent_heart_attack",
    "heart attack, stent or bypass operation in the last year",
    "Have you had a heart attack, a stent or a bypass operation in the last year?",
    synonyms=("recent myocardial infarction", "recent MI", "recent stent", "recent CABG"),
    is_a=(ISCHAEMIC_HEART_DISEASE,),
)
UNSTABLE_ANGINA = Condition(
    "unstable_angina",
    "unstable angina",
    "Do you get chest pain at rest or with less effort than before?",
    is_a=(ISCHAEMIC_HEART_DISEASE,),
)
PREVIOUS_STROKE = Condition(
    "previous_stroke",
    "earlier stroke or transient ischaemic attack",
    "Have you ever had a stroke?",
    synonyms=("stroke history", "cerebrovascular disease"),
    is_a=(CARDIOVASCULAR_DISEASE,),
)
KNOWN_PERIPHERAL_ARTERY_DISEASE = Condition(
    "known_peripheral_artery_disease",
    "known peripheral artery disease",
    "Has a doctor told you that the arteries of your legs are narrowed?",
    synonyms=("peripheral artery disease", "peripheral arterial disease", "PAD"),
    is_a=(CARDIOVASCULAR_DISEASE,),
)
HEART_FAILURE = Condition(
    "heart_failure",
    "heart failure",
    "Has a doctor told you that your heart is weak (heart failure)?",
    synonyms=("CHF", "congestive heart failure"),
)
ATRIAL_FIBRILLATION = Condition(
    "atrial_fibrillation",
    "atrial fibrillation",
    "Do you have an irregular heartbeat (atrial fibrillation)?",
    synonyms=("AF", "a-fib"),
)
HEART_BLOCK = Condition("heart_block", "heart block", "Has a doctor told you that you have a heart block?")
LONG_QT_SYNDROME = Condition(
    "long_qt_syndrome",
    "long QT syndrome",
    "Has a doctor told you that your heart has a long QT?",
    synonyms=("QT prolongation",),
)
HYPERTENSION = Condition(
    "hypertension",
    "high blood pressure",
    "Do you have high blood pressure?",
    synonyms=("HTN",),
)
UNCONTROLLED_HYPERTENSION = Condition(
    "uncontrolled_hypertension",
    "uncontrolled high blood pressure",
    "Is your blood pressure high in spite of treatment?",
    synonyms=(
        "resistant hypertension",
        "hypertension on three drugs",
        "blood pressure not controlled",
        "refractory hypertension",
        "hypertension despite treatment",
    ),
    is_a=(HYPERTENSION,),
)
AORTIC_ANEURYSM = Condition(
    "aortic_aneurysm",
    "known aortic aneurysm",
    "Has a doctor told you that your main artery is widened?",
    synonyms=("AAA", "abdominal aortic aneurysm"),
)
LIMB_ARTERY_GRAFT = Condition(
    "limb_artery_graft",
    "bypass, stent or aneurysm of a leg artery",
    "Do you have a bypass, stent or bulge of a leg artery?",
    synonyms=("arterial graft", "popliteal aneurysm"),
)
PREVIOUS_DVT = Condition(
    "previous_dvt",
    "earlier deep vein thrombosis or pulmonary embolism",
    "Have you ever had a blood clot in a deep vein or in the lungs?",
    synonyms=("previous VTE", "history of DVT", "clot history"),
)
VARICOSE_VEIN_DISEASE = Condition(
    "varicose_vein_disease",
    "known disease of the leg veins",
    "Has a doctor found a disease of your leg veins?",
)
HYPERLIPIDAEMIA = Condition(
    "hyperlipidaemia",
    "high cholesterol",
    "Do you have high cholesterol?",
    synonyms=("hyperlipidemia", "hypercholesterolaemia", "dyslipidaemia"),
)
RAYNAUD = Condition(
    "raynaud",
    "Raynaud phenomenon",
    "Do your fingers turn white or blue in the cold?",
    synonyms=("Raynaud's",),
)
