"""Signs of tetany."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.sensation import SENSORY_CHANGE, TINGLING
from spasm_expert.facts.terms.kinds import Finding

PERIORAL_TINGLING = Finding(
    "perioral_tingling",
    "tingling or numbness around the mouth",
    "Do you have tingling or numbness around the mouth?",
    synonyms=(
        "perioral paraesthesia",
        "tingling lips",
        "numb lips",
        "circumoral tingling",
        "numbness around the mouth",
        "tingling around the lips",
    ),
    is_a=(SENSORY_CHANGE,),
)
FINGER_TINGLING = Finding(
    "finger_tingling",
    "tingling of the fingers or toes",
    "Do your fingers or toes tingle?",
    synonyms=(
        "digital paraesthesia",
        "tingling fingers",
        "tingling fingertips",
        "acral paraesthesia",
        "tingling hands",
    ),
    is_a=(TINGLING,),
)
CARPOPEDAL_SPASM = Finding(
    "carpopedal_spasm",
    "spasm of hands or feet with fingers drawn together",
    "Do your hands or feet cramp into a fixed position, with thumb or fingers drawn in?",
    synonyms=(
        "carpopedal spasm",
        "carpal spasm",
        "main d'accoucheur",
        "claw hands",
        "thumbs drawn in",
        "hands lock up",
        "tetany",
        "hand cramps inwards",
        "fingers curl up",
        "wrist flexion spasm",
    ),
)
BILATERAL_CARPOPEDAL_SPASM = Finding(
    "bilateral_carpopedal_spasm",
    "such spasm of both hands or both feet",
    "Does it happen in both hands or both feet?",
    synonyms=("bilateral carpal spasm", "both hands cramp up"),
    is_a=(CARPOPEDAL_SPASM,),
)
TROUSSEAU_SIGN = Finding(
    "trousseau_sign",
    "spasm of the hand under a blood pressure cuff",
    "Does the hand go into spasm when a blood pressure cuff is kept inflated?",
    synonyms=("Trousseau", "Trousseau sign", "carpal spasm with cuff"),
    group="sign",
)
CHVOSTEK_SIGN = Finding(
    "chvostek_sign",
    "twitching of the face when the cheek is tapped",
    "Does the face twitch when the cheek is tapped in front of the ear?",
    synonyms=("Chvostek", "Chvostek sign", "facial twitch on tapping"),
    group="sign",
)
TROUSSEAU_BETWEEN_ATTACKS = Finding(
    "trousseau_between_attacks",
    "the same hand spasm under a cuff between attacks",
    "Does the hand go into spasm under a cuff also between attacks?",
    synonyms=("Trousseau between attacks",),
    is_a=(TROUSSEAU_SIGN,),
    group="sign",
)
