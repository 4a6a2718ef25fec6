"""State of mind, awareness and sleep."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.general import FATIGUE
from spasm_expert.facts.terms.kinds import Finding

ALTERED_MENTAL_STATE = Finding(
    "altered_mental_state",
    "an altered mental state",
    "Has the person's thinking, behaviour or alertness changed?",
    synonyms=(
        "altered mental status",
        "mental change",
        "not themselves",
        "CNS dysfunction",
        "delirium",
        "encephalopathy",
        "acting not right",
    ),
)
CONFUSION = Finding(
    "confusion",
    "confusion",
    "Is the person confused, for example about where they are or what day it is?",
    synonyms=("confused", "disoriented", "muddled"),
    is_a=(ALTERED_MENTAL_STATE,),
)
REDUCED_CONSCIOUSNESS = Finding(
    "reduced_consciousness",
    "reduced consciousness",
    "Is the person hard to wake, or not responding as usual?",
    synonyms=(
        "unconscious",
        "unresponsive",
        "coma",
        "hard to wake",
        "knocked out",
        "found unconscious",
        "loss of consciousness",
        "unrousable",
        "low GCS",
        "stupor",
    ),
    is_a=(ALTERED_MENTAL_STATE,),
)
DROWSINESS = Finding(
    "drowsiness",
    "unusual drowsiness",
    "Is the person unusually sleepy, or difficult to keep awake?",
    synonyms=(
        "drowsy",
        "sleepy",
        "lethargic",
        "very sleepy",
        "somnolent",
        "lethargy",
        "obtunded",
        "somnolence",
    ),
    is_a=(ALTERED_MENTAL_STATE,),
)
ODD_BEHAVIOUR = Finding(
    "odd_behaviour",
    "odd behaviour",
    "Is the person behaving strangely, in a way that is new?",
    synonyms=(
        "strange behaviour",
        "acting strangely",
        "bizarre behaviour",
        "acting drunk",
        "behaviour change",
    ),
    is_a=(ALTERED_MENTAL_STATE,),
)
HALLUCINATIONS = Finding(
    "hallucinations",
    "hallucinations",
    "Do you see or hear things that others do not?",
    synonyms=("seeing things", "hearing voices", "hallucinating"),
    is_a=(ALTERED_MENTAL_STATE,),
)
AGITATION = Finding(
    "agitation",
    "agitation",
    "Is the person agitated, unable to keep calm or still?",
    synonyms=("agitated", "very restless and upset", "worked up"),
)
IRRITABILITY = Finding(
    "irritability",
    "irritability",
    "Have you been unusually irritable lately?",
    synonyms=("irritable", "short-tempered", "bad mood"),
)
ANXIETY = Finding(
    "anxiety",
    "anxiety or panic",
    "Do you feel very anxious or have panic attacks?",
    synonyms=(
        "anxious",
        "panic attack",
        "nervous",
        "worry",
        "frightened",
        "anxiousness",
        "nervousness",
    ),
)
LOW_MOOD = Finding(
    "low_mood", "low mood", "Have you felt low or depressed?", synonyms=("depressed", "sad", "depression")
)
CLEAR_MIND = Finding(
    "clear_mind",
    "a clear mind, during the spasm as well",
    "Is the mind clear and the person fully awake, during the spasm as well?",
    synonyms=(
        "alert",
        "awake and oriented",
        "lucid",
        "thinks clearly",
        "normal mental state",
        "aware during the spasm",
        "conscious",
    ),
    excludes=(
        ALTERED_MENTAL_STATE,
        CONFUSION,
        REDUCED_CONSCIOUSNESS,
        DROWSINESS,
        ODD_BEHAVIOUR,
        HALLUCINATIONS,
    ),
    group="sign",
)
COGNITIVE_DECLINE = Finding(
    "cognitive_decline",
    "slow decline of memory or thinking",
    "Have memory or thinking got slowly worse over months?",
    synonyms=("memory loss", "forgetful", "dementia", "cognitive decline"),
)
INSOMNIA = Finding(
    "insomnia",
    "insomnia",
    "Do you sleep badly, or too little?",
    synonyms=(
        "cannot sleep",
        "sleepless",
        "poor sleep",
        "sleep loss",
        "sleeplessness",
        "trouble sleeping",
    ),
)
UNREFRESHING_SLEEP = Finding(
    "unrefreshing_sleep",
    "unrefreshing sleep",
    "Do you wake up tired even after a full night?",
    synonyms=("wake up tired", "non-restorative sleep"),
)
DAYTIME_SLEEPINESS = Finding(
    "daytime_sleepiness",
    "sleepiness by day for months",
    "For months, have you been sleepy or fallen asleep by day, though easy to wake and clear when awake?",
    synonyms=(
        "hypersomnia",
        "excessive daytime sleepiness",
        "falls asleep during the day",
        "dozes off in the day",
        "sleepy by day for years",
    ),
    is_a=(FATIGUE,),
)
