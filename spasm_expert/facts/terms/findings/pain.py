"""Pain of muscles, limbs, joints and bones, apart from the spasm itself."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

MUSCLE_PAIN = Finding(
    "muscle_pain",
    "muscle pain",
    "Do your muscles ache or hurt, apart from the cramp itself?",
    synonyms=(
        "myalgia",
        "aching muscles",
        "sore muscles",
        "muscle ache",
        "muscular pain",
        "muscles hurt",
        "aches and pains",
        "body aches",
    ),
)
SEVERE_MUSCLE_PAIN = Finding(
    "severe_muscle_pain",
    "severe muscle pain",
    "Is the muscle pain severe?",
    synonyms=("severe myalgia",),
    is_a=(MUSCLE_PAIN,),
)
WIDESPREAD_MUSCLE_PAIN = Finding(
    "widespread_muscle_pain",
    "muscle pain in many parts of the body",
    "Do muscles ache in many parts of the body?",
    synonyms=("aching all over", "diffuse myalgia"),
    is_a=(MUSCLE_PAIN,),
)
WIDESPREAD_PAIN_3_MONTHS = Finding(
    "widespread_pain_3_months",
    "widespread pain for three months or more",
    "Have you had pain all over the body for three months or longer?",
    synonyms=("chronic widespread pain",),
)
SYMMETRICAL_MUSCLE_ACHE = Finding(
    "symmetrical_muscle_ache",
    "muscle ache on both sides alike",
    "Do the same muscles ache on both sides?",
    synonyms=("symmetrical myalgia", "both thighs ache"),
    is_a=(MUSCLE_PAIN,),
)
SYMMETRICAL_THIGH_ACHE = Finding(
    "symmetrical_thigh_ache",
    "ache of both thighs or hips",
    "Do both thighs or hips ache?",
    synonyms=("symmetric hip flexor pain", "both thighs"),
    is_a=(SYMMETRICAL_MUSCLE_ACHE,),
)
SYMMETRICAL_CALF_ACHE = Finding(
    "symmetrical_calf_ache",
    "ache of both calves",
    "Do both calves ache?",
    synonyms=("symmetric calf pain", "both calves"),
    is_a=(SYMMETRICAL_MUSCLE_ACHE,),
)
SYMMETRICAL_UPPER_ARM_ACHE = Finding(
    "symmetrical_upper_arm_ache",
    "ache of both shoulders or upper arms",
    "Do both shoulders or upper arms ache?",
    synonyms=("symmetric shoulder ache", "both upper arms"),
    is_a=(SYMMETRICAL_MUSCLE_ACHE,),
)
ONE_SIDED_MUSCLE_ACHE = Finding(
    "one_sided_muscle_ache",
    "muscle ache on one side or uneven",
    "Is the ache only on one side, or quite uneven?",
    synonyms=("asymmetric myalgia", "unilateral ache"),
    is_a=(MUSCLE_PAIN,),
    excludes=(SYMMETRICAL_MUSCLE_ACHE,),
)
DELAYED_MUSCLE_SORENESS = Finding(
    "delayed_muscle_soreness",
    "muscle soreness a day or more after effort",
    "Did the soreness come a day or more after effort?",
    synonyms=("DOMS", "sore the day after"),
    is_a=(MUSCLE_PAIN,),
)
LEG_PAIN = Finding("leg_pain", "leg pain", "Does your leg hurt?", synonyms=("pain in the leg", "sore leg"))
CALF_PAIN = Finding(
    "calf_pain",
    "calf pain",
    "Does your calf hurt?",
    synonyms=("pain in the calf",),
    is_a=(LEG_PAIN,),
)
ONE_SIDED_CALF_PAIN = Finding(
    "one_sided_calf_pain",
    "calf pain on one side",
    "Does only one calf hurt?",
    synonyms=("pain in one calf",),
    is_a=(CALF_PAIN,),
)
THIGH_PAIN = Finding(
    "thigh_pain",
    "thigh pain",
    "Does your thigh hurt?",
    synonyms=("pain in the thigh",),
    is_a=(LEG_PAIN,),
)
CHILDHOOD_EVENING_LIMB_PAINS = Finding(
    "childhood_evening_limb_pains",
    "limb pains of a well child in the evening or night",
    "Does the child have leg pains in the evening or at night and run about normally by day?",
    synonyms=("night-time leg pain in a child", "growing pains"),
    is_a=(LEG_PAIN,),
)
ARM_PAIN = Finding("arm_pain", "arm pain", "Does your arm hurt?", synonyms=("pain in the arm",))
FLANK_PAIN = Finding(
    "flank_pain",
    "pain in the flank",
    "Does it hurt in the side, between ribs and hip?",
    synonyms=("flank ache", "loin pain", "pain in the side"),
)
JOINT_PAIN = Finding(
    "joint_pain",
    "joint pain",
    "Do joints hurt?",
    synonyms=("arthralgia", "sore joints", "knee pain"),
)
BONE_PAIN = Finding(
    "bone_pain",
    "bone pain",
    "Do your bones hurt, for example when pressed?",
    synonyms=("aching bones",),
)
SHOULDER_PAIN = Finding(
    "shoulder_pain",
    "shoulder pain",
    "Does a shoulder hurt?",
    synonyms=("pain in the shoulder", "sore shoulders"),
)
