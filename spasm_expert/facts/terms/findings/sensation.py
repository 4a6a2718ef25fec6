"""Feeling: numbness, tingling, burning, and examination of sensation."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

SENSORY_CHANGE = Finding(
    "sensory_change",
    "a change of feeling",
    "Has feeling changed anywhere, such as numbness, tingling or burning?",
    synonyms=("sensory symptoms", "altered sensation", "abnormal feeling", "paraesthesiae or numbness"),
)
NUMBNESS = Finding(
    "numbness",
    "numbness or loss of feeling",
    "Is any part of the body numb?",
    synonyms=(
        "numb",
        "sensory loss",
        "loss of feeling",
        "reduced sensation",
        "dead feeling",
        "reduced pinprick",
        "pinprick loss",
        "hypoaesthesia",
        "reduced light touch",
    ),
    is_a=(SENSORY_CHANGE,),
)
TINGLING = Finding(
    "tingling",
    "tingling or pins and needles",
    "Do you have tingling or pins and needles?",
    synonyms=("paraesthesia", "paresthesia", "pins and needles", "prickling"),
    is_a=(SENSORY_CHANGE,),
)
BURNING_FEELING = Finding(
    "burning_feeling",
    "a burning feeling in the skin",
    "Do you have a burning feeling in the skin?",
    synonyms=("burning", "burning pain"),
    is_a=(SENSORY_CHANGE,),
)
BURNING_FEET = Finding(
    "burning_feet",
    "burning feet",
    "Do your feet burn?",
    synonyms=("hot feet", "feet on fire"),
    is_a=(BURNING_FEELING,),
)
NEW_LIMB_NUMBNESS = Finding(
    "new_limb_numbness",
    "new numbness of a limb",
    "Has an arm or a leg become numb recently?",
    synonyms=("new numb leg", "new numb arm", "new loss of feeling in a limb"),
    is_a=(NUMBNESS,),
)
SUDDEN_NUMBNESS = Finding(
    "sudden_numbness",
    "sudden numbness of face, arm or leg",
    "Did face, arm or leg become numb all of a sudden?",
    synonyms=("sudden numbness",),
    is_a=(NUMBNESS,),
)
HAND_NUMBNESS = Finding(
    "hand_numbness",
    "numbness or tingling of the hands",
    "Are your hands numb or tingling?",
    synonyms=("numb hands", "numb fingers"),
    is_a=(SENSORY_CHANGE,),
)
STOCKING_NUMBNESS = Finding(
    "stocking_numbness",
    "numbness in the pattern of stockings",
    "Are both feet numb, as if you were wearing stockings?",
    synonyms=(
        "stocking loss",
        "stocking-glove",
        "glove and stocking",
        "numb feet",
        "symmetrical numb feet",
        "numbness of both feet",
        "glove and stocking sensory loss",
    ),
    is_a=(NUMBNESS,),
)
SENSORY_LEVEL = Finding(
    "sensory_level",
    "a level on the trunk below which feeling is reduced",
    "Is there a line on the trunk below which you feel less?",
    synonyms=(
        "sensory level",
        "numb from the waist down",
        "sensory loss below the waist",
        "reduced sensation below the navel",
        "truncal sensory level",
    ),
    is_a=(NUMBNESS,),
    group="sign",
)
REDUCED_VIBRATION_SENSE = Finding(
    "reduced_vibration_sense",
    "reduced feeling of vibration or position",
    "Do you feel the tuning fork less on the feet?",
    synonyms=("vibration loss", "posterior column loss", "position sense loss"),
    is_a=(SENSORY_CHANGE,),
    group="sign",
)
REDUCED_TEMPERATURE_SENSE = Finding(
    "reduced_temperature_sense",
    "reduced feeling of heat and cold",
    "Do you feel heat and cold less?",
    synonyms=("temperature sense loss", "cannot feel hot water"),
    is_a=(SENSORY_CHANGE,),
    group="sign",
)
MONOFILAMENT_LOSS = Finding(
    "monofilament_loss",
    "loss of feeling on the monofilament test",
    "Did you miss touches in the monofilament test of the feet?",
    synonyms=("monofilament abnormal",),
    is_a=(SENSORY_CHANGE,),
    group="sign",
)
NORMAL_SENSATION = Finding(
    "normal_sensation",
    "normal feeling on examination",
    "Did a clinician find feeling normal everywhere?",
    synonyms=("sensation normal", "sensory examination normal"),
    excludes=(
        SENSORY_LEVEL,
        REDUCED_VIBRATION_SENSE,
        REDUCED_TEMPERATURE_SENSE,
        MONOFILAMENT_LOSS,
        STOCKING_NUMBNESS,
    ),
    group="sign",
)
