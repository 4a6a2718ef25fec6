"""Weakness, by place and by pace."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

WEAKNESS = Finding(
    "weakness",
    "muscle weakness",
    "Are any muscles weaker than they were?",
    synonyms=(
        "loss of strength",
        "weak",
        "feeble",
        "paresis",
        "loss of power",
        "reduced strength",
        "muscles feel weak",
    ),
)
WEAKNESS_ON_EXAMINATION = Finding(
    "weakness_on_examination",
    "weakness found on examination",
    "Did an examiner find weakness?",
    synonyms=("measured weakness", "objective weakness"),
    is_a=(WEAKNESS,),
    group="sign",
)
NORMAL_STRENGTH = Finding(
    "normal_strength",
    "normal strength on examination",
    "Was your strength tested and found normal?",
    synonyms=(
        "full power",
        "strength 5/5",
        "no weakness",
        "normal power",
        "muscle strength 5/5",
        "no motor weakness",
    ),
    excludes=(WEAKNESS,),
    group="sign",
)
FEELING_OF_WEAKNESS = Finding(
    "feeling_of_weakness",
    "feeling of weakness with normal strength",
    "Do you only feel weak, while strength was tested and is normal?",
    synonyms=("sense of weakness",),
    excludes=(WEAKNESS,),
)
LEG_WEAKNESS = Finding(
    "leg_weakness",
    "weakness of a leg",
    "Is a leg weak?",
    synonyms=("weak leg", "leg gives way"),
    is_a=(WEAKNESS,),
)
BOTH_LEGS_WEAK = Finding(
    "both_legs_weak",
    "weakness of both legs",
    "Are both legs weak?",
    synonyms=(
        "bilateral leg weakness",
        "legs give way",
        "weakness in both legs",
        "legs buckle",
        "paraparesis",
    ),
    is_a=(LEG_WEAKNESS,),
)
ARM_WEAKNESS = Finding(
    "arm_weakness",
    "weakness of an arm or hand",
    "Is an arm or hand weak?",
    synonyms=("weak arm",),
    is_a=(WEAKNESS,),
)
HAND_WEAKNESS = Finding(
    "hand_weakness",
    "weakness of a hand",
    "Is a hand weak, for example with buttons or jars?",
    synonyms=(
        "weak hand",
        "weak grip",
        "dropping things",
        "grip weakness",
        "weak hands",
    ),
    is_a=(ARM_WEAKNESS,),
)
LIMB_WEAKNESS_IN_SEVERAL_LIMBS = Finding(
    "limb_weakness_in_several_limbs",
    "weakness of more than one limb",
    "Is more than one limb weak?",
    synonyms=("arms and legs weak",),
    is_a=(WEAKNESS,),
)
GENERALISED_WEAKNESS = Finding(
    "generalised_weakness",
    "weakness of the whole body",
    "Is the whole body weak?",
    synonyms=(
        "weak all over",
        "weak everywhere",
        "diffuse weakness",
    ),
    is_a=(WEAKNESS,),
)
PROXIMAL_WEAKNESS = Finding(
    "proximal_weakness",
    "weakness of hips, thighs or shoulders",
    "Is it hard to rise from a chair, climb stairs or lift the arms?",
    synonyms=(
        "cannot rise from a chair",
        "difficulty climbing stairs",
        "trouble combing hair",
        "trouble rising from a chair",
        "difficulty getting up from a chair",
        "cannot lift the arms",
        "hip girdle weakness",
        "shoulder girdle weakness",
        "difficulty lifting arms overhead",
    ),
    is_a=(WEAKNESS,),
)
DISTAL_WEAKNESS = Finding(
    "distal_weakness",
    "weakness of feet or hands",
    "Are your feet or hands weak?",
    synonyms=("distal weakness", "tripping"),
    is_a=(WEAKNESS,),
)
FOOT_DROP = Finding(
    "foot_drop",
    "foot drop",
    "Can you no longer lift the front of a foot?",
    synonyms=(
        "drop foot",
        "foot slaps",
        "catching the toes",
        "cannot lift the foot",
        "tripping over the toes",
    ),
    is_a=(LEG_WEAKNESS, DISTAL_WEAKNESS),
    group="sign",
)
ONE_SIDED_WEAKNESS = Finding(
    "one_sided_weakness",
    "weakness of one side of the body",
    "Is one side of the body weak?",
    synonyms=("hemiparesis", "weak on one side"),
    is_a=(WEAKNESS,),
)
FACIAL_WEAKNESS = Finding(
    "facial_weakness",
    "weakness of the face",
    "Does one side of the face droop or not move?",
    synonyms=("face droop", "facial palsy", "crooked smile"),
    is_a=(WEAKNESS,),
    group="sign",
)
NECK_OR_TRUNK_WEAKNESS = Finding(
    "neck_or_trunk_weakness",
    "weakness of neck or trunk",
    "Is it hard to hold up the head or sit up?",
    synonyms=("head drop", "trunk weakness"),
    is_a=(WEAKNESS,),
)
ROOT_WEAKNESS = Finding(
    "root_weakness",
    "weakness in the muscles of one nerve root",
    "Did an examination find weakness in the muscles of one nerve root?",
    synonyms=("myotomal weakness", "radicular weakness"),
    is_a=(WEAKNESS,),
    group="sign",
)
TROUBLE_WALKING = Finding(
    "trouble_walking",
    "trouble walking",
    "Has walking become difficult?",
    synonyms=(
        "hard to walk",
        "difficulty walking",
        "unable to walk",
        "cannot walk",
        "abnormal gait",
        "gait disturbance",
        "gait difficulty",
    ),
)
UNABLE_TO_MOVE_LIMB = Finding(
    "unable_to_move_limb",
    "limb that cannot be moved at all",
    "Can you no longer move the limb at all?",
    synonyms=("paralysis", "paralysed limb"),
    is_a=(WEAKNESS,),
)
NEW_WEAKNESS = Finding(
    "new_weakness",
    "new weakness",
    "Is the weakness new?",
    synonyms=("recent weakness", "new loss of power"),
    is_a=(WEAKNESS,),
)
SUDDEN_WEAKNESS = Finding(
    "sudden_weakness",
    "sudden weakness",
    "Did the weakness come within seconds or minutes?",
    synonyms=("sudden loss of power", "stroke-like weakness"),
    is_a=(NEW_WEAKNESS,),
)
SUDDEN_WEAKNESS_RESOLVED = Finding(
    "sudden_weakness_resolved",
    "sudden weakness that has gone again",
    "Was a limb or the face suddenly weak, and is it now normal again?",
    synonyms=("transient weakness", "mini-stroke"),
)
PROGRESSIVE_WEAKNESS = Finding(
    "progressive_weakness",
    "weakness that is getting worse",
    "Is the weakness getting worse?",
    synonyms=("progressive weakness", "weaker and weaker"),
    is_a=(WEAKNESS,),
)
SLOWLY_PROGRESSIVE_WEAKNESS = Finding(
    "slowly_progressive_weakness",
    "weakness that grows over weeks to months",
    "Has the weakness grown slowly over weeks or months?",
    synonyms=("gradual weakness",),
    is_a=(PROGRESSIVE_WEAKNESS,),
)
PAINLESS_PROGRESSIVE_WEAKNESS = Finding(
    "painless_progressive_weakness",
    "painless weakness that grows over weeks to months",
    "Has painless weakness grown slowly over weeks or months?",
    synonyms=("slow painless weakness",),
    is_a=(SLOWLY_PROGRESSIVE_WEAKNESS,),
)
RAPIDLY_PROGRESSIVE_WEAKNESS = Finding(
    "rapidly_progressive_weakness",
    "weakness that grows over hours to days",
    "Has the weakness grown within hours or days?",
    synonyms=(
        "rapid weakness",
        "fast weakness",
        "ascending weakness",
        "ascending paralysis",
        "weakness over days",
    ),
    is_a=(PROGRESSIVE_WEAKNESS, NEW_WEAKNESS),
)
SYMMETRICAL_WEAKNESS_WITHIN_4_WEEKS = Finding(
    "symmetrical_weakness_within_4_weeks",
    "weakness of both sides that grew within four weeks",
    "Did weakness of both sides grow within the last four weeks?",
    synonyms=(
        "subacute symmetrical weakness",
        "Guillain-Barre pattern",
        "weakness of both legs over days",
    ),
    is_a=(PROGRESSIVE_WEAKNESS,),
)
ATTACKS_OF_FLACCID_WEAKNESS = Finding(
    "attacks_of_flaccid_weakness",
    "attacks of limp weakness",
    "Do you have attacks of hours in which limbs go limp?",
    synonyms=("periodic paralysis attacks", "attacks of paralysis", "goes limp in attacks"),
)
LIMP_WEAKNESS_NOW = Finding(
    "limp_weakness_now",
    "limp weakness now",
    "Are limbs limp and weak right now?",
    synonyms=("flaccid weakness", "limp limbs"),
    is_a=(WEAKNESS,),
    group="sign",
)
STRENGTH_NORMAL_BETWEEN_ATTACKS = Finding(
    "strength_normal_between_attacks",
    "normal strength between attacks of weakness",
    "Is your strength normal between the attacks?",
    synonyms=("normal between attacks",),
)
WEAKNESS_AFTER_EXERCISE = Finding(
    "weakness_after_exercise",
    "weakness after exercise",
    "Do muscles go weak after exercise?",
    synonyms=("weak after effort",),
)
NEW_WEAKNESS_YEARS_AFTER_POLIO = Finding(
    "new_weakness_years_after_polio",
    "new weakness years after polio",
    "Have muscles weakened again, many years after polio?",
    synonyms=("late effects of polio",),
    is_a=(WEAKNESS,),
)
