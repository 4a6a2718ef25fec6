"""Signs of an injured, overstretched or torn muscle."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

SUDDEN_PULL_FELT = Finding(
    "sudden_pull_felt",
    "sudden pull or tear felt in the muscle",
    "Did you feel a sudden pull or tear in the muscle?",
    synonyms=("felt a tear", "kicked in the calf", "felt a pull"),
)
POP_HEARD = Finding(
    "pop_heard",
    "pop or snap in calf or heel",
    "Did you hear or feel a pop or snap?",
    synonyms=("popping sound", "felt a pop", "snap"),
)
PALPABLE_GAP = Finding(
    "palpable_gap",
    "gap in muscle or tendon",
    "Can a gap be felt in the muscle or tendon?",
    synonyms=("dent in the tendon", "defect"),
    group="sign",
)
CANNOT_BEAR_WEIGHT = Finding(
    "cannot_bear_weight",
    "inability to bear weight on the leg",
    "Are you unable to put weight on the leg?",
    synonyms=(
        "cannot stand on it",
        "cannot walk on it",
        "unable to stand on the leg",
        "unable to bear weight",
    ),
)
CANNOT_PUSH_OFF = Finding(
    "cannot_push_off",
    "inability to push off or stand on tiptoe",
    "Are you unable to push off or stand on tiptoe?",
    synonyms=("cannot stand on toes", "no push-off"),
    group="sign",
)
CALF_SQUEEZE_TEST_POSITIVE = Finding(
    "calf_squeeze_test_positive",
    "a foot that does not move when the calf is squeezed",
    "When somebody squeezes your calf, does the foot stay still?",
    synonyms=("Thompson test positive", "Simmonds test positive", "calf squeeze test"),
    group="sign",
)
BRUISING_OVER_MUSCLE = Finding(
    "bruising_over_muscle",
    "bruise over the painful muscle",
    "Is there a bruise over the painful muscle?",
    synonyms=("bruised muscle", "black and blue muscle", "haematoma"),
    group="sign",
)
BRUISE_BELOW_ANKLE = Finding(
    "bruise_below_ankle",
    "bruise below the ankle bone",
    "Is there a bruise below the ankle bone?",
    synonyms=("crescent sign", "bruised ankle"),
    group="sign",
)
PAIN_ON_RESISTED_USE = Finding(
    "pain_on_resisted_use",
    "pain when the muscle works against resistance",
    "Does it hurt when the muscle works against resistance?",
    synonyms=("pain on resisted movement", "hurts to tense it"),
    group="sign",
)
MUSCLE_INJURY = Finding(
    "muscle_injury",
    "injury of the muscle",
    "Did you injure the muscle?",
    synonyms=("muscle injury", "strain", "pulled muscle"),
)
EASES_WITH_RELATIVE_REST = Finding(
    "eases_with_relative_rest",
    "pain that eases when the muscle is spared",
    "Does the pain ease when you spare the muscle?",
    synonyms=("better when spared",),
    group="relief",
)
SUDDEN_ONE_SIDED_NECK_PAIN = Finding(
    "sudden_one_sided_neck_pain",
    "sudden pain on one side of the neck",
    "Did pain come suddenly on one side of the neck, on waking or after turning the head?",
    synonyms=(
        "wry neck",
        "cricked neck",
        "slept wrong",
        "wry neck pain",
        "woke with a stiff neck",
        "wry neck on waking",
    ),
)
LIMITED_NECK_MOVEMENT = Finding(
    "limited_neck_movement",
    "limited neck movement",
    "Is it hard to turn or tilt the head?",
    synonyms=(
        "cannot turn the head",
        "stiff on turning",
        "restricted neck movement",
        "neck cannot move",
        "reduced range of neck motion",
    ),
    group="sign",
)
HEAD_TILTED = Finding(
    "head_tilted",
    "head held tilted or turned",
    "Is your head pulled or held to one side?",
    synonyms=(
        "head turned",
        "head pulled to one side",
        "head tilt",
        "head turning",
        "neck turned to one side",
        "head turns",
    ),
    group="sign",
)
LIMITED_BACK_MOVEMENT = Finding(
    "limited_back_movement",
    "back movement limited by pain",
    "Does pain limit how you can bend or turn your back?",
    synonyms=(
        "stiff back",
        "cannot bend the back",
        "back locked",
        "back stiffness",
        "restricted lumbar movement",
    ),
    group="sign",
)
