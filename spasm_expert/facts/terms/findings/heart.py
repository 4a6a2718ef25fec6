"""Chest, heart and circulation."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

CHEST_PAIN = Finding(
    "chest_pain",
    "chest pain",
    "Do you have pain, pressure or tightness in the chest?",
    synonyms=("chest tightness", "chest pressure", "heart pain", "cramp in the chest", "angina"),
)
CHEST_PAIN_LOCAL_TO_TOUCH = Finding(
    "chest_pain_local_to_touch",
    "chest pain that is clearly local to touch and movement",
    "Is the chest pain in one small place that hurts on touch and on movement only?",
    synonyms=("chest wall pain", "sore rib muscle", "reproducible chest pain"),
    is_a=(CHEST_PAIN,),
)
PLEURITIC_CHEST_PAIN = Finding(
    "pleuritic_chest_pain",
    "chest pain on breathing in",
    "Does your chest hurt more when you breathe in?",
    synonyms=("pleuritic pain", "sharp pain on breathing", "pleurisy"),
    is_a=(CHEST_PAIN,),
)
TEARING_CHEST_OR_BACK_PAIN = Finding(
    "tearing_chest_or_back_pain",
    "sudden tearing pain in the chest or between the shoulder blades",
    "Did a sudden tearing or ripping pain start in the chest or between the shoulder blades?",
    synonyms=(
        "tearing pain",
        "ripping pain",
        "aortic dissection pain",
        "interscapular pain",
        "stabbing pain between the shoulder blades",
        "ripping back pain",
    ),
)
JAW_ARM_OR_UPPER_BACK_PAIN = Finding(
    "jaw_arm_or_upper_back_pain",
    "pain in the jaw, arm or upper back",
    "Do you have pain in the jaw, an arm or the upper back?",
    synonyms=("left arm pain", "pain spreading to arm", "pain spreading to jaw", "referred heart pain"),
)
PAIN_ON_GENERAL_EFFORT = Finding(
    "pain_on_general_effort",
    "pain of chest, jaw, arm or upper back brought on by effort",
    "Does effort such as stairs bring on pain of the chest, jaw, arm or upper back?",
    synonyms=("effort pain", "brought on by exertion", "exertional jaw pain"),
    group="trigger",
)
CHEST_PAIN_ON_EXERTION = Finding(
    "chest_pain_on_exertion",
    "chest pain brought on by effort",
    "Does effort bring on pain or tightness in the chest?",
    synonyms=("exertional chest pain", "angina on effort"),
    is_a=(CHEST_PAIN, PAIN_ON_GENERAL_EFFORT),
)
PALPITATIONS = Finding(
    "palpitations",
    "palpitations",
    "Do you feel your heart race, pound or skip beats?",
    synonyms=(
        "heart racing",
        "pounding heart",
        "irregular heartbeat",
        "skipped beats",
        "fast heartbeat",
        "skipped heartbeats",
    ),
)
FAINTNESS = Finding(
    "faintness",
    "faintness",
    "Do you feel faint or light-headed?",
    synonyms=(
        "light-headed",
        "dizzy",
        "giddy",
        "about to pass out",
        "presyncope",
        "lightheaded",
        "dizziness",
    ),
)
SYNCOPE = Finding(
    "syncope",
    "a faint",
    "Have you fainted?",
    synonyms=(
        "fainted",
        "blackout",
        "passed out",
        "syncope",
        "fainting",
        "lost consciousness briefly",
    ),
    group="event",
)
TACHYCARDIA = Finding(
    "tachycardia",
    "a fast pulse",
    "Was the pulse found to be fast?",
    synonyms=("fast pulse", "tachycardic", "rapid pulse", "fast heart rate"),
    group="sign",
)
IRREGULAR_PULSE = Finding(
    "irregular_pulse",
    "an irregular pulse",
    "Is the pulse irregular?",
    synonyms=("irregularly irregular pulse", "arrhythmia on examination"),
    group="sign",
)
UNSTABLE_PULSE_OR_PRESSURE = Finding(
    "unstable_pulse_or_pressure",
    "an unstable pulse or blood pressure",
    "Do pulse or blood pressure change abruptly from one time to the next?",
    synonyms=("autonomic instability", "labile blood pressure", "dysautonomia", "autonomic lability"),
    group="sign",
)
PRESSURE_QUARTER_ABOVE_USUAL = Finding(
    "pressure_quarter_above_usual",
    "blood pressure at least a quarter above the usual",
    "Is the blood pressure at least 25 % above the usual?",
    synonyms=("raised blood pressure from baseline",),
    group="sign",
)
PRESSURE_SWINGS = Finding(
    "pressure_swings",
    "blood pressure swings of 20 diastolic or 25 systolic within a day",
    "Has the blood pressure changed by 20 diastolic or 25 systolic or more within 24 hours?",
    synonyms=("blood pressure fluctuation", "labile pressure"),
    is_a=(UNSTABLE_PULSE_OR_PRESSURE,),
    group="sign",
)
PULSE_QUARTER_ABOVE_USUAL = Finding(
    "pulse_quarter_above_usual",
    "a pulse at least a quarter above the usual",
    "Is the pulse at least 25 % above the usual?",
    synonyms=("raised heart rate from baseline",),
    group="sign",
)
BREATHING_HALF_ABOVE_USUAL = Finding(
    "breathing_half_above_usual",
    "a breathing rate at least half above the usual",
    "Is the breathing rate at least 50 % above the usual?",
    synonyms=("raised breathing rate", "tachypnoea"),
    group="sign",
)
SYSTOLIC_20_OVER_USUAL = Finding(
    "systolic_20_over_usual",
    "systolic blood pressure 20 mmHg or more over the usual",
    "Is the upper blood pressure 20 mmHg or more over the usual?",
    synonyms=("blood pressure above usual", "sudden high blood pressure"),
    group="sign",
)
FLUSHED_ABOVE_INJURY = Finding(
    "flushed_above_injury",
    "flushing or sweating above the level of a spinal cord injury",
    "Do you flush or sweat above the level of your spinal cord injury?",
    synonyms=("autonomic dysreflexia", "sweating above the level"),
)
