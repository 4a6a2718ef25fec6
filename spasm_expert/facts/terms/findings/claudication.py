"""Pain of leg and foot that points to the circulation or a tight muscle compartment."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.relief import SETTLES_WITHIN_30_MIN_OF_STOPPING
from spasm_expert.facts.terms.findings.sensation import NUMBNESS
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_WALKING
from spasm_expert.facts.terms.kinds import Finding

FOOT_NUMBNESS_ON_EXERCISE = Finding(
    "foot_numbness_on_exercise",
    "foot numbness that comes with exercise and passes",
    "Does a foot go numb during exercise and recover afterwards?",
    synonyms=("transient foot numbness", "foot goes to sleep when running"),
    is_a=(NUMBNESS,),
)
CYCLING_OR_UPHILL_TOLERATED = Finding(
    "cycling_or_uphill_tolerated",
    "cycling or walking uphill without leg pain",
    "Can you cycle or walk uphill without the leg pain?",
    synonyms=("cycling tolerated", "uphill tolerated", "bike does not hurt"),
    group="relief",
)
FOOT_PAIN_AT_REST = Finding(
    "foot_pain_at_rest",
    "foot pain at rest",
    "Does the foot hurt when you rest?",
    synonyms=("foot hurts at night", "foot pain in bed"),
)
ISCHAEMIC_REST_PAIN = Finding(
    "ischaemic_rest_pain",
    "foot pain at rest or at night that eases when the leg hangs down",
    "Does the foot hurt at rest or in bed, and ease when you hang the leg down?",
    synonyms=("rest pain", "night foot pain", "hang leg out of bed", "critical ischaemia"),
    is_a=(FOOT_PAIN_AT_REST,),
)
PULSE_LOST_ON_PLANTAR_FLEXION = Finding(
    "pulse_lost_on_plantar_flexion",
    "a foot pulse that goes when the foot points down",
    "Does the foot pulse vanish when you point the foot down?",
    synonyms=("popliteal entrapment sign",),
    group="sign",
)
COLD_SENSITIVE_FINGERS = Finding(
    "cold_sensitive_fingers",
    "fingers or toes that turn white in the cold",
    "Do fingers or toes turn white in the cold?",
    synonyms=("Raynaud", "white fingers"),
)
FIXED_WALKING_DISTANCE = Finding(
    "fixed_walking_distance",
    "leg pain after the same walking distance each time",
    "Does the leg pain come after the same distance each time?",
    synonyms=("reproducible on walking", "same distance", "fixed distance"),
    is_a=(TRIGGERED_BY_WALKING,),
)
PAIN_PERSISTS_AFTER_STOPPING = Finding(
    "pain_persists_after_stopping",
    "leg pain that does not settle after stopping",
    "Does the leg pain stay after you stop exercise?",
    synonyms=("pain not settling after stopping", "still hurts after stopping"),
    excludes=(SETTLES_WITHIN_30_MIN_OF_STOPPING,),
    group="course",
)
SUDDEN_CLAUDICATION_CHANGE = Finding(
    "sudden_claudication_change",
    "walking distance that got suddenly shorter",
    "Has your pain-free walking distance become much shorter all of a sudden?",
    synonyms=("sudden change in claudication", "suddenly worse leg pain on walking"),
)
TRIGGERED_BY_WALKING_DOWNHILL = Finding(
    "triggered_by_walking_downhill",
    "leg pain or cramp that is worse on walking downhill",
    "Is it worse when you walk downhill?",
    synonyms=("worse downhill", "pain on going down a slope", "worse walking down stairs or hills"),
    is_a=(TRIGGERED_BY_WALKING,),
    group="trigger",
    said_as=("triggers", "walking_downhill"),
)
