"""Arterial circulation of the limbs."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

COLD_LIMB = Finding(
    "cold_limb",
    "a cold limb",
    "Is an arm, leg or foot cold to the touch?",
    synonyms=(
        "cold leg",
        "cold foot",
        "perishing cold",
        "cold arm",
        "icy foot",
        "cool limb",
        "cold hand",
        "cold toes",
    ),
)
PALE_LIMB = Finding(
    "pale_limb",
    "a pale or mottled limb",
    "Is an arm, leg or foot pale, white or mottled?",
    synonyms=(
        "pallor",
        "white leg",
        "white foot",
        "mottled leg",
        "blotchy leg",
        "pale leg",
        "pale foot",
        "white toes",
    ),
)
BLUE_LIMB = Finding(
    "blue_limb",
    "a blue limb",
    "Has an arm, leg or foot turned blue?",
    synonyms=("blue leg", "blue foot", "cyanosed limb", "dusky limb"),
)
WARM_LIMB = Finding(
    "warm_limb",
    "a warm limb of normal colour",
    "Is the painful limb warm and of normal colour?",
    synonyms=("warm leg", "well perfused", "warm foot", "normal colour"),
    excludes=(COLD_LIMB, PALE_LIMB, BLUE_LIMB),
    group="sign",
)
ABNORMAL_PULSES = Finding(
    "abnormal_pulses",
    "weak or missing pulses in a limb",
    "Are pulses of the foot or hand weak or missing?",
    synonyms=(
        "pulse abnormality",
        "abnormal pulse",
        "weak pulse",
        "reduced pulses",
        "pulse deficit",
        "weak pedal pulse",
        "weak foot pulses",
        "reduced femoral pulse",
        "faint dorsalis pedis pulse",
        "pulses diminished",
    ),
    group="sign",
)
PULSELESS_LIMB = Finding(
    "pulseless_limb",
    "a limb without pulse",
    "Is there no pulse in the foot or hand?",
    synonyms=(
        "no pulse",
        "absent pulses",
        "pulseless",
        "missing pulse",
        "absent foot pulses",
        "no pedal pulse",
        "absent femoral pulse",
        "pulse not palpable",
        "impalpable pulses",
    ),
    is_a=(ABNORMAL_PULSES,),
    group="sign",
)
NORMAL_PULSES = Finding(
    "normal_pulses",
    "normal pulses in the feet",
    "Are the pulses in the feet normal?",
    synonyms=(
        "good pulses",
        "palpable pulses",
        "pulses present",
        "normal foot pulses",
        "pedal pulses normal",
        "intact distal pulses",
        "dorsalis pedis pulse normal",
    ),
    excludes=(ABNORMAL_PULSES, PULSELESS_LIMB),
    group="sign",
)
ARTERIAL_BRUIT = Finding(
    "arterial_bruit",
    "a bruit over an artery of the leg",
    "Is there a murmur over an artery of groin, thigh or knee?",
    synonyms=("bruit", "femoral bruit", "arterial murmur"),
    group="sign",
)
COOL_SKIN = Finding(
    "cool_skin",
    "cool skin of the leg or foot",
    "Is the skin of the leg or foot cool?",
    synonyms=("cool foot", "cool leg", "cool skin"),
    group="sign",
)
DISCOLOURED_SKIN = Finding(
    "discoloured_skin",
    "discoloured skin of the leg or foot",
    "Is the skin of leg or foot discoloured?",
    synonyms=("skin colour change", "red foot when hanging", "discoloured foot"),
    group="sign",
)
SUDDEN_LIMB_PAIN = Finding(
    "sudden_limb_pain",
    "limb pain that began suddenly",
    "Did the limb pain begin suddenly?",
    synonyms=("sudden leg pain", "sudden arm pain", "acute limb pain"),
    group="event",
)
SUDDEN_CALF_PAIN = Finding(
    "sudden_calf_pain",
    "calf pain that began suddenly",
    "Did the calf pain begin suddenly?",
    synonyms=("sudden calf pain", "sudden pain in the back of the leg"),
    is_a=(SUDDEN_LIMB_PAIN,),
    group="event",
)
LEG_SORE = Finding(
    "leg_sore",
    "a sore or ulcer of leg or foot",
    "Do you have a sore on the leg or foot that heals slowly?",
    synonyms=("leg ulcer", "slow-healing sore", "wound that does not heal", "open sore", "wounds on the leg"),
)
FOOT_ULCER = Finding(
    "foot_ulcer",
    "a foot ulcer",
    "Do you have an open sore on a foot?",
    synonyms=("foot wound", "toe ulcer", "sore on the foot"),
    is_a=(LEG_SORE,),
)
FOOT_INFECTION = Finding(
    "foot_infection",
    "an infected foot",
    "Is a foot infected, with redness, warmth, pus or smell?",
    synonyms=("infected foot", "pus from foot"),
)
HOT_SWOLLEN_FOOT = Finding(
    "hot_swollen_foot",
    "a hot, swollen foot in a person with nerve damage",
    "Is a foot hot and swollen although you feel little pain?",
    synonyms=("Charcot foot", "Charcot joint"),
)
GANGRENE = Finding(
    "gangrene",
    "gangrene",
    "Is part of a foot or toe black?",
    synonyms=("black toe", "dead toe", "necrosis", "tissue loss"),
)
SPREADING_WET_GANGRENE = Finding(
    "spreading_wet_gangrene",
    "spreading wet gangrene",
    "Is the black area wet, smelly or spreading?",
    synonyms=("wet gangrene", "smelly black toe"),
    is_a=(GANGRENE,),
)
WEAK_ARM_PULSE = Finding(
    "weak_arm_pulse",
    "a weak or missing pulse in one arm",
    "Is the pulse of one arm weak or missing, or its pressure lower than that of the other?",
    synonyms=("unequal radial pulses", "arm pulse deficit", "pressure difference between the arms"),
    is_a=(ABNORMAL_PULSES,),
    group="sign",
)
PALE_FOOT_ON_RAISING = Finding(
    "pale_foot_on_raising",
    "a foot that turns pale when raised and red when hung down",
    "Does the foot turn pale when the leg is raised, and dark red when it hangs?",
    synonyms=("Buerger test positive", "Buerger sign", "pallor on elevation", "dependent rubor"),
    group="sign",
)
