"""Back, neck and nerve roots."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_MOVEMENT
from spasm_expert.facts.terms.kinds import Finding

SPINAL_PAIN = Finding(
    "spinal_pain",
    "pain in the back or neck",
    "Do you have pain in the back or neck?",
    synonyms=("spine pain", "back or neck pain", "backbone pain"),
)
BACK_PAIN = Finding(
    "back_pain",
    "back pain",
    "Do you have back pain?",
    synonyms=("backache", "sore back", "bad back", "painful back"),
    is_a=(SPINAL_PAIN,),
)
LOW_BACK_PAIN = Finding(
    "low_back_pain",
    "low back pain",
    "Do you have pain in the lower back?",
    synonyms=("lumbago", "lumbar pain", "lower back ache"),
    is_a=(BACK_PAIN,),
)
THORACIC_BACK_PAIN = Finding(
    "thoracic_back_pain",
    "pain in the upper or middle back",
    "Do you have pain in the upper or middle back?",
    synonyms=("thoracic pain", "mid back pain", "upper back pain", "between the shoulder blades"),
    is_a=(BACK_PAIN,),
)
NECK_PAIN = Finding(
    "neck_pain",
    "neck pain",
    "Do you have neck pain?",
    synonyms=("sore neck", "cervical pain", "cervicalgia", "crick in the neck"),
    is_a=(SPINAL_PAIN,),
)
PAIN_NOT_SET_OFF_BY_MOVEMENT = Finding(
    "pain_not_set_off_by_movement",
    "pain that has nothing to do with movement or position",
    "Is the pain the same whether you move or not?",
    synonyms=("non-mechanical pain", "constant regardless of position"),
    excludes=(TRIGGERED_BY_MOVEMENT,),
    group="course",
)
NIGHT_SPINAL_PAIN = Finding(
    "night_spinal_pain",
    "back or neck pain at night or lying down",
    "Does the back or neck hurt at night or when you lie down?",
    synonyms=(
        "night pain",
        "night back pain",
        "pain wakes me",
        "worse lying flat",
        "back pain at night",
        "back pain wakes from sleep",
    ),
    is_a=(SPINAL_PAIN,),
)
UNREMITTING_SPINAL_PAIN = Finding(
    "unremitting_spinal_pain",
    "back or neck pain that never lets up",
    "Is the back or neck pain there all the time, without a break?",
    synonyms=("unremitting pain", "constant back pain", "unrelenting"),
    is_a=(SPINAL_PAIN,),
)
PROGRESSIVE_SPINAL_PAIN = Finding(
    "progressive_spinal_pain",
    "back or neck pain that gets steadily worse",
    "Is the back or neck pain getting steadily worse?",
    synonyms=("progressive back pain", "worsening back pain"),
    is_a=(SPINAL_PAIN,),
)
SPINAL_PAIN_ON_STRAINING = Finding(
    "spinal_pain_on_straining",
    "back or neck pain that is worse on coughing or straining",
    "Is the back or neck pain worse when you cough, sneeze or strain?",
    synonyms=("hurts to sneeze",),
    is_a=(SPINAL_PAIN,),
)
SUDDEN_MIDLINE_SPINAL_PAIN = Finding(
    "sudden_midline_spinal_pain",
    "sudden pain in the middle of the spine",
    "Did pain in the middle of the spine come on suddenly?",
    synonyms=("sudden midline back pain", "vertebral fracture pain"),
    is_a=(SPINAL_PAIN,),
)
MIDLINE_SPINAL_TENDERNESS = Finding(
    "midline_spinal_tenderness",
    "tenderness over the bones of the spine",
    "Does it hurt when the bones of the spine are pressed or tapped?",
    synonyms=(
        "midline tenderness",
        "vertebral tenderness",
        "spinous process tenderness",
        "spinous tenderness",
        "spine tenderness",
        "percussion tenderness of the spine",
    ),
    group="sign",
)
