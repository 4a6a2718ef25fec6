"""Pictures of everyday causes, from which random cases are made up to try a cohort with.

The words are those of the case format. How often each is said is invented, too, and says nothing of patients.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Profile:
    """One picture.

    Attributes:
        name: What the made-up cases are called after.
        ages: Youngest and oldest age in years.
        sexes: Which sexes.
        spasm: Items of the `spasm:` section: for each key the names that may be said.
        typical: Findings that usually belong to it.
        absent: Findings that are usually asked for and absent.
        measurements: Analytes with the lowest and highest value, digits and unit.
        medications: Drugs that may be taken.
        conditions: Conditions that may be present.
        weeks: Lowest and highest week of a pregnancy; None if there is none.
    """

    name: str
    ages: tuple[int, int]
    typical: tuple[str, ...]
    absent: tuple[str, ...] = ()
    sexes: tuple[str, ...] = ("female", "male")
    spasm: tuple[tuple[str, tuple[str, ...]], ...] = ()
    measurements: tuple[tuple[str, float, float, int, str], ...] = ()
    medications: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    weeks: tuple[int, int] | None = None


_COMMONLY_ASKED: Final = ("dark_urine", "weakness", "fever", "chest_pain", "leg_swelling", "numbness")

PROFILES: Final = (
    Profile(
        "cramp in bed",
        (45, 88),
        ("cramp_pain", "hard_knot", "residual_soreness", "sudden_onset_of_spasm", "disturbs_sleep"),
        ("urge_to_move_legs", "cold_limb", *_COMMONLY_ASKED),
        spasm=(
            ("sites", ("calf", "foot")),
            ("timing", ("at_night", "in_bed")),
            ("relieved_by", ("stretching",)),
        ),
        measurements=(
            ("potassium", 3.6, 4.9, 1, "mmol/L"),
            ("sodium", 135, 145, 0, "mmol/L"),
            ("calcium", 2.2, 2.5, 2, "mmol/L"),
        ),
        medications=("hydrochlorothiazide", "simvastatin"),
        conditions=("hypertension", "type_2_diabetes"),
    ),
    Profile(
        "cramp in sport",
        (16, 52),
        ("cramp_pain", "unaccustomed_exercise", "heavy_sweating_with_effort", "low_fluid_intake"),
        ("trauma", "confusion", "palpitations", *_COMMONLY_ASKED),
        spasm=(
            ("sites", ("calf", "hamstring", "quadriceps")),
            ("triggers", ("exercise", "heat", "fatigue")),
            ("relieved_by", ("stretching", "rest")),
        ),
    ),
    Profile(
        "sore after too much exercise",
        (17, 45),
        ("muscle_pain", "unaccustomed_exercise", "hard_exertion", "muscle_swelling", "dark_urine"),
        ("confusion", "fever", "pain_on_passive_stretch", "recurrent_dark_urine"),
        spasm=(("sites", ("thigh", "upper_arm")), ("triggers", ("exercise",))),
        measurements=(
            ("creatine_kinase", 300, 60000, 0, "U/L"),
            ("potassium", 3.8, 6.2, 1, "mmol/L"),
            ("creatinine", 60, 220, 0, "µmol/L"),
        ),
        medications=("ibuprofen",),
    ),
    Profile(
        "low back locked",
        (24, 68),
        ("low_back_pain", "lifting_or_twisting_injury", "paraspinal_tenderness", "limited_back_movement"),
        ("leg_weakness", "saddle_sensory_change", "bladder_disturbance", "weight_loss", "numbness", "fever"),
        spasm=(
            ("sites", ("lower_back",)),
            ("triggers", ("lifting", "movement")),
            ("relieved_by", ("lying", "heat")),
        ),
        medications=("ibuprofen",),
        conditions=("chronic_kidney_disease", "hypertension"),
    ),
    Profile(
        "flickering eyelid",
        (18, 60),
        ("eyelid_flicker", "comes_and_goes", "no_other_face_movement", "caffeine", "screen_time", "insomnia"),
        ("facial_weakness", "drooping_eyelid", "double_vision", "muscle_wasting", "headache", "numbness"),
        spasm=(("sites", ("eyelid",)), ("triggers", ("stress", "fatigue", "screen_work"))),
    ),
    Profile(
        "legs that must move",
        (30, 78),
        ("urge_to_move_legs", "urge_at_rest", "urge_eased_by_movement", "urge_in_evening_or_night"),
        ("hard_knot", "cramp_pain", *_COMMONLY_ASKED),
        measurements=(("ferritin", 8, 160, 0, "µg/L"),),
        medications=("sedating_antihistamine", "ssri"),
        conditions=("chronic_kidney_disease",),
    ),
    Profile(
        "calf cramp in pregnancy",
        (20, 43),
        ("cramp_pain", "hard_knot", "earlier_in_pregnancy", "disturbs_sleep"),
        ("one_sided_leg_swelling", "red_warm_leg", "breathlessness", "chest_pain", "headache"),
        sexes=("female",),
        spasm=(("sites", ("calf",)), ("timing", ("at_night", "in_bed")), ("relieved_by", ("stretching",))),
        weeks=(12, 40),
    ),
    Profile(
        "cramps on a water tablet",
        (55, 90),
        ("cramp_pain", "began_after_new_drug"),
        ("palpitations", "syncope", "vomiting", "diarrhoea", *_COMMONLY_ASKED),
        spasm=(("sites", ("calf", "foot")), ("timing", ("at_night", "in_day"))),
        measurements=(
            ("potassium", 2.3, 4.6, 1, "mmol/L"),
            ("sodium", 124, 142, 0, "mmol/L"),
            ("magnesium", 0.5, 0.95, 2, "mmol/L"),
        ),
        medications=("hydrochlorothiazide", "furosemide"),
        conditions=("hypertension", "heart_failure"),
    ),
    Profile(
        "aching on a statin",
        (48, 82),
        ("symmetrical_thigh_ache", "began_after_new_drug", "muscle_pain"),
        ("little_urine", "rash", "girdle_stiffness", "hard_exertion", *_COMMONLY_ASKED),
        measurements=(("creatine_kinase", 90, 2500, 0, "U/L"),),
        medications=("simvastatin", "atorvastatin"),
        conditions=("ischaemic_heart_disease", "hypothyroidism"),
    ),
    Profile(
        "calf pain on walking",
        (56, 86),
        (
            "cramp_like_ache",
            "calf_pain",
            "triggered_by_walking",
            "gone_within_10_min_standing_still",
            "smoking",
        ),
        ("foot_pain_at_rest", "leg_sore", "gangrene", "cold_limb", "back_pain", "leg_swelling"),
        measurements=(("walking_distance", 40, 600, 0, "m"),),
        conditions=("type_2_diabetes", "hypertension"),
    ),
    Profile(
        "hands cramped in panic",
        (15, 45),
        ("anxiety", "overbreathing", "perioral_tingling", "finger_tingling", "bilateral_carpopedal_spasm"),
        ("chest_pain", "lost_awareness_in_attack", "neck_surgery", "vomiting", "fever"),
        spasm=(("sites", ("hand", "fingers")), ("triggers", ("fast_breathing", "stress"))),
        measurements=(("oxygen_saturation", 95, 100, 0, "%"), ("calcium", 1.9, 2.5, 2, "mmol/L")),
    ),
    Profile(
        "cramps on dialysis",
        (34, 84),
        ("cramp_pain", "large_fluid_removal"),
        ("missed_dialysis", "palpitations", "confusion", "perioral_tingling", "weakness"),
        spasm=(("sites", ("calf", "foot")), ("timing", ("during_dialysis",))),
        measurements=(("potassium", 3.6, 6.8, 1, "mmol/L"),),
        conditions=("dialysis", "hypertension"),
    ),
)
