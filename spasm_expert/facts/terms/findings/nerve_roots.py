"""Pain and signs of nerve roots, and of a narrow lumbar canal."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.reflexes import REDUCED_REFLEXES
from spasm_expert.facts.terms.findings.sensation import BURNING_FEELING, NUMBNESS
from spasm_expert.facts.terms.kinds import Finding

NUMB_SOLES = Finding(
    "numb_soles",
    "numbness of both soles",
    "Are the soles of both feet numb?",
    synonyms=("numb soles",),
    is_a=(NUMBNESS,),
)
BOTH_LEGS_NUMB = Finding(
    "both_legs_numb",
    "numbness of both legs",
    "Are both legs numb?",
    synonyms=("numb legs",),
    is_a=(NUMBNESS,),
)
BUTTOCK_NUMBNESS = Finding(
    "buttock_numbness",
    "numbness of the buttocks",
    "Are your buttocks numb?",
    synonyms=("numb bottom", "numb buttocks"),
    is_a=(NUMBNESS,),
)
BUTTOCK_BURNING = Finding(
    "buttock_burning",
    "burning around the buttocks",
    "Do you have a burning feeling around the buttocks?",
    synonyms=("burning buttocks",),
    is_a=(BURNING_FEELING,),
)
THIGH_TO_SHIN_NUMBNESS_OR_PAIN = Finding(
    "thigh_to_shin_numbness_or_pain",
    "numbness or pain from thigh down to calf and shin",
    "Do you have numbness or pain from the thighs down to the calves and shins?",
    synonyms=("thigh to calf pain", "thigh-to-shin numbness"),
)
NUMBNESS_WITHOUT_PAIN = Finding(
    "numbness_without_pain",
    "leg numbness without pain",
    "Are your legs numb but not painful?",
    synonyms=("painless numbness",),
    is_a=(NUMBNESS,),
)
LEG_PAIN_FROM_BACK = Finding(
    "leg_pain_from_back",
    "leg pain that spreads from the back or buttock",
    "Does pain spread from the back or buttock down a leg?",
    synonyms=(
        "sciatica",
        "radiating leg pain",
        "pain shoots down the leg",
        "radicular pain",
        "radiation",
        "shooting leg pain",
        "pain down the back of the leg",
        "pain radiating to the foot",
    ),
)
DERMATOMAL_LEG_PAIN = Finding(
    "dermatomal_leg_pain",
    "leg pain along one nerve root",
    "Does the pain run down the leg in one strip, as far as below the knee?",
    synonyms=("dermatomal pain", "root pain", "nerve root pain", "pain in a strip", "back of leg pain"),
    is_a=(LEG_PAIN_FROM_BACK,),
)
BILATERAL_SCIATICA = Finding(
    "bilateral_sciatica",
    "leg pain that spreads from the back down both legs",
    "Does pain spread from the back down both legs?",
    synonyms=("sciatica on both sides", "bilateral sciatica", "both legs sciatica"),
    is_a=(LEG_PAIN_FROM_BACK,),
)
STRAIGHT_LEG_RAISE_POSITIVE = Finding(
    "straight_leg_raise_positive",
    "leg pain on raising the straight leg",
    "Does lifting the straight leg while lying bring on pain down the leg?",
    synonyms=(
        "SLR positive",
        "Lasegue",
        "straight leg raise",
        "positive straight leg test",
    ),
    group="sign",
)
ROOT_REFLEX_LOSS = Finding(
    "root_reflex_loss",
    "loss of one tendon reflex",
    "Is a single knee or ankle reflex lost on one side?",
    synonyms=("focal reflex loss", "one absent reflex"),
    is_a=(REDUCED_REFLEXES,),
    group="sign",
)
ARM_PAIN_FROM_NECK = Finding(
    "arm_pain_from_neck",
    "arm pain that spreads from the neck",
    "Does pain spread from the neck down an arm?",
    synonyms=("brachialgia", "cervical radiculopathy pain", "radiating arm pain"),
)
SHOOTING_PAIN = Finding(
    "shooting_pain",
    "shooting pain",
    "Is the pain shooting, like an electric shock?",
    synonyms=("electric pain", "lancinating pain", "stabbing pain", "tingling shooting pain"),
)
BOTH_BUTTOCKS_OR_LEGS_PAIN = Finding(
    "both_buttocks_or_legs_pain",
    "pain of both buttocks or both legs",
    "Do both buttocks or both legs hurt?",
    synonyms=("bilateral buttock pain", "bilateral leg pain", "both legs hurt"),
)
URGE_TO_URINATE_ON_WALKING = Finding(
    "urge_to_urinate_on_walking",
    "walking that nearly makes urine pass",
    "Does walking nearly make you pass urine?",
    synonyms=("walking makes me need to pee",),
)
