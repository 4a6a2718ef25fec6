"""Swelling and veins of the legs."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.fluids import WELL_HYDRATED
from spasm_expert.facts.terms.findings.weakness import LEG_WEAKNESS
from spasm_expert.facts.terms.kinds import Finding

LEG_SWELLING = Finding(
    "leg_swelling",
    "leg swelling",
    "Is a leg or are both legs swollen?",
    synonyms=("swollen leg", "oedema", "edema", "puffy legs", "swollen ankles"),
)
ONE_SIDED_LEG_SWELLING = Finding(
    "one_sided_leg_swelling",
    "swelling of one leg",
    "Is one leg more swollen than the other?",
    synonyms=(
        "unilateral leg swelling",
        "one leg swollen",
        "swollen calf",
        "one leg bigger",
        "swelling of one calf",
        "one calf swollen",
        "unilateral calf swelling",
    ),
    is_a=(LEG_SWELLING,),
)
ENTIRE_LEG_SWOLLEN = Finding(
    "entire_leg_swollen",
    "swelling of one whole leg",
    "Is the whole of one leg swollen?",
    synonyms=("entire leg swollen", "whole leg swelling"),
    is_a=(ONE_SIDED_LEG_SWELLING,),
    group="sign",
)
CALF_LARGER_BY_3_CM = Finding(
    "calf_larger_by_3_cm",
    "a calf at least 3 cm larger than the other",
    "Is one calf at least 3 cm larger around than the other?",
    synonyms=("calf swelling 3 cm", "calf circumference difference"),
    is_a=(ONE_SIDED_LEG_SWELLING,),
    group="sign",
)
PITTING_OEDEMA_ONE_LEG = Finding(
    "pitting_oedema_one_leg",
    "pitting oedema of one leg only",
    "Does a finger leave a dent in one leg only?",
    synonyms=("pitting oedema", "pitting edema", "dent in the skin of one leg"),
    is_a=(ONE_SIDED_LEG_SWELLING,),
    group="sign",
)
BOTH_LEGS_SWOLLEN = Finding(
    "both_legs_swollen",
    "swelling of both legs",
    "Are both legs swollen?",
    synonyms=("bilateral leg swelling", "both ankles swollen", "ankle oedema"),
    is_a=(LEG_SWELLING,),
)
EVENING_ANKLE_SWELLING = Finding(
    "evening_ankle_swelling",
    "ankle swelling in the evening",
    "Do your ankles swell towards the evening?",
    synonyms=("evening oedema", "ankles swell by night"),
    is_a=(LEG_SWELLING,),
)
LEGS_EQUAL = Finding(
    "legs_equal",
    "legs of equal size",
    "Are both legs of equal size?",
    synonyms=("no swelling", "calves equal", "legs same size"),
    excludes=(ONE_SIDED_LEG_SWELLING, ENTIRE_LEG_SWOLLEN, CALF_LARGER_BY_3_CM, PITTING_OEDEMA_ONE_LEG),
    group="sign",
)
FLUID_OVERLOAD = Finding(
    "fluid_overload",
    "signs of too much fluid in the body",
    "Does the body hold too much fluid, with swollen legs and breathlessness?",
    synonyms=("fluid retention", "overloaded", "oedematous"),
    excludes=(WELL_HYDRATED,),
    group="sign",
)
DEEP_VEIN_TENDERNESS = Finding(
    "deep_vein_tenderness",
    "tenderness along the deep veins of the leg",
    "Does it hurt along the inner side of calf or thigh when pressed?",
    synonyms=("deep vein tenderness", "calf tender along the vein"),
    group="sign",
)
CALF_PAIN_ON_FOOT_RAISE = Finding(
    "calf_pain_on_foot_raise",
    "calf pain when the foot is bent up",
    "Does the calf hurt when the foot is bent up?",
    synonyms=("Homans sign", "pain on dorsiflexion"),
    group="sign",
)
COLLATERAL_VEINS = Finding(
    "collateral_veins",
    "new visible veins on the skin of one leg",
    "Are there new visible veins on one leg, other than varicose veins?",
    synonyms=("collateral superficial veins", "collateral veins"),
    group="sign",
)
RED_WARM_LEG = Finding(
    "red_warm_leg",
    "redness and warmth of one leg",
    "Is one leg red and warm?",
    synonyms=(
        "red calf",
        "warm calf",
        "hot leg",
        "calf redness",
        "warm red calf",
    ),
    group="sign",
)
VARICOSE_VEINS = Finding(
    "varicose_veins", "varicose veins", "Do you have varicose veins?", synonyms=("bulging veins", "varices")
)
VENOUS_SKIN_CHANGE = Finding(
    "venous_skin_change",
    "brown skin or eczema at the ankle",
    "Is the skin around the ankle brown or does it have eczema?",
    synonyms=("venous eczema", "pigmentation", "haemosiderin", "stasis dermatitis"),
    group="sign",
)
OTHER_DIAGNOSIS_AS_LIKELY = Finding(
    "other_diagnosis_as_likely",
    "another diagnosis at least as likely as a clot",
    "Does a clinician think that another diagnosis is at least as likely as a clot?",
    synonyms=("alternative diagnosis as likely",),
    group="sign",
)
LEG_PARALYSIS = Finding(
    "leg_paralysis",
    "paralysis or marked weakness of a leg",
    "Is a leg paralysed or very weak?",
    synonyms=(
        "paralysed leg",
        "leg paresis",
        "cannot move the leg",
        "paraplegia",
    ),
    is_a=(LEG_WEAKNESS,),
)
