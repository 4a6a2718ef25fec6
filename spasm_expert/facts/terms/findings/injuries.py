"""Injuries and operations; when they happened goes into `since`."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

TRAUMA = Finding(
    "trauma",
    "an injury",
    "Have you been injured?",
    synonyms=("trauma", "accident", "hurt myself", "injury"),
    group="event",
)
SIGNIFICANT_TRAUMA = Finding(
    "significant_trauma",
    "a serious injury",
    "Was there a serious injury, such as a fall from a height or a crash?",
    synonyms=("major trauma", "significant trauma", "fall from height", "fall downstairs"),
    is_a=(TRAUMA,),
    group="event",
)
HIGH_ENERGY_TRAUMA = Finding(
    "high_energy_trauma",
    "a high-energy injury",
    "Was it a high-speed crash, or a fall from more than a storey?",
    synonyms=("road traffic accident", "car crash", "high-speed crash", "high-energy trauma"),
    is_a=(SIGNIFICANT_TRAUMA,),
    group="event",
)
MINOR_TRAUMA = Finding(
    "minor_trauma",
    "a minor injury",
    "Was there a minor injury, such as a stumble or a fall from standing?",
    synonyms=("minor injury", "stumble", "small fall", "fall from standing"),
    is_a=(TRAUMA,),
    group="event",
)
NECK_TRAUMA = Finding(
    "neck_trauma",
    "an injury of the neck",
    "Have you injured your neck?",
    synonyms=("whiplash", "rear-end collision", "neck injury"),
    is_a=(TRAUMA,),
    group="event",
)
SPINAL_TRAUMA = Finding(
    "spinal_trauma",
    "an injury of the spine",
    "Have you injured your spine?",
    synonyms=("back injury", "spinal injury", "broken back"),
    is_a=(TRAUMA,),
    group="event",
)
HEAD_INJURY = Finding(
    "head_injury",
    "a head injury",
    "Have you hit your head?",
    synonyms=("blow to the head", "concussion", "hit my head"),
    is_a=(TRAUMA,),
    group="event",
)
LIMB_FRACTURE = Finding(
    "limb_fracture",
    "a broken bone of a limb",
    "Have you broken a bone of an arm or a leg?",
    synonyms=("fracture", "broken leg", "broken arm", "broken bone"),
    is_a=(TRAUMA,),
    group="event",
)
SHIN_FRACTURE = Finding(
    "shin_fracture",
    "a broken shin bone",
    "Have you broken your shin bone?",
    synonyms=("tibial fracture", "broken tibia", "shin fracture"),
    is_a=(LIMB_FRACTURE,),
    group="event",
)
CRUSH_INJURY = Finding(
    "crush_injury",
    "a crush injury",
    "Was a limb crushed or trapped under a weight?",
    synonyms=("crush", "crushed", "trapped limb"),
    is_a=(TRAUMA,),
    group="event",
)
WOUND = Finding(
    "wound",
    "a wound",
    "Have you had a wound?",
    synonyms=(
        "cut",
        "graze",
        "puncture",
        "burn",
        "laceration",
        "skin wound",
        "broken skin",
        "scrape",
        "abrasion",
    ),
    group="event",
)
DIRTY_WOUND = Finding(
    "dirty_wound",
    "a dirty or deep wound",
    "Was the wound dirty or deep, for example by soil, a nail or a splinter?",
    synonyms=(
        "puncture wound",
        "rusty nail",
        "soil in wound",
        "splinter",
        "dirty cut",
        "stepped on a nail",
        "thorn prick",
        "contaminated wound",
    ),
    is_a=(WOUND,),
    group="event",
)
LONG_LIE = Finding(
    "long_lie",
    "a long time lying on a limb without moving",
    "Did you lie for hours on the floor or on a limb without moving?",
    synonyms=("long lie", "found on the floor", "lay on arm for hours", "immobile for hours"),
    group="event",
)
