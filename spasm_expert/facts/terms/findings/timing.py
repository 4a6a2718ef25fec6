"""When the spasm comes; `spasm: timing` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

SPASM_AT_NIGHT = Finding(
    "spasm_at_night",
    "spasm at night",
    "Does it come at night?",
    synonyms=(
        "nocturnal cramp",
        "night cramps",
        "cramp in the middle of the night",
        "cramps at night",
        "night-time cramps",
        "cramps wake from sleep",
        "leg cramps at night",
    ),
    group="timing",
    said_as=("timing", "at_night"),
)
SPASM_BY_DAY = Finding(
    "spasm_by_day",
    "spasm by day",
    "Does it come by day?",
    synonyms=("daytime cramps", "cramp in the daytime"),
    group="timing",
    said_as=("timing", "in_day"),
)
SPASM_ONLY_AT_NIGHT = Finding(
    "spasm_only_at_night",
    "spasm only at night",
    "Does it come only at night?",
    synonyms=("never by day",),
    is_a=(SPASM_AT_NIGHT,),
    excludes=(SPASM_BY_DAY,),
    group="timing",
    said_as=("timing", "only_at_night"),
)
SPASM_ONLY_BY_DAY = Finding(
    "spasm_only_by_day",
    "spasm only by day",
    "Does it come only by day?",
    synonyms=("never at night",),
    is_a=(SPASM_BY_DAY,),
    excludes=(SPASM_AT_NIGHT,),
    group="timing",
    said_as=("timing", "only_in_day"),
)
SPASM_IN_EVENING = Finding(
    "spasm_in_evening",
    "spasm or discomfort in the evening",
    "Does it come, or get worse, in the evening?",
    synonyms=("evening cramps", "worse late in the day"),
    group="timing",
    said_as=("timing", "in_evening"),
)
SPASM_IN_MORNING = Finding(
    "spasm_in_morning",
    "spasm in the morning",
    "Does it come in the morning?",
    synonyms=("morning cramps", "worse early in the day"),
    group="timing",
    said_as=("timing", "in_morning"),
)
SPASM_ON_WAKING = Finding(
    "spasm_on_waking",
    "spasm on waking",
    "Is it there when you wake up, or soon after?",
    synonyms=("after waking", "on getting up", "early-morning cramp"),
    group="timing",
    said_as=("timing", "on_waking"),
)
SPASM_AT_REST = Finding(
    "spasm_at_rest",
    "spasm or discomfort at rest",
    "Does it come while you are resting?",
    synonyms=("cramp at rest", "cramp while sitting quietly", "resting cramp"),
    group="timing",
    said_as=("timing", "at_rest"),
)
SPASM_IN_BED = Finding(
    "spasm_in_bed",
    "spasm in bed",
    "Does it come while you lie in bed?",
    synonyms=("cramp in bed", "bedtime cramp", "cramp while lying in bed"),
    is_a=(SPASM_AT_REST,),
    group="timing",
    said_as=("timing", "in_bed"),
)
SPASM_DURING_SLEEP = Finding(
    "spasm_during_sleep",
    "spasm during sleep",
    "Does it come, or go on, while you are asleep?",
    synonyms=("cramp while asleep", "cramp in my sleep"),
    is_a=(SPASM_AT_REST,),
    group="timing",
    said_as=("timing", "during_sleep"),
)
SPASM_PERSISTS_IN_SLEEP = Finding(
    "spasm_persists_in_sleep",
    "spasm that goes on in sleep",
    "Does it go on unchanged while you are asleep?",
    synonyms=("persists in sleep", "continues asleep"),
    is_a=(SPASM_DURING_SLEEP,),
    group="timing",
)
SPASM_GONE_IN_SLEEP = Finding(
    "spasm_gone_in_sleep",
    "spasm that stops in sleep",
    "Does it stop completely while you are asleep?",
    synonyms=("gone in sleep", "disappears asleep"),
    excludes=(SPASM_DURING_SLEEP,),
    group="relief",
    said_as=("relieved_by", "sleep"),
)
SPASM_AT_SLEEP_ONSET = Finding(
    "spasm_at_sleep_onset",
    "jerk or spasm on falling asleep",
    "Does it come just as you fall asleep?",
    synonyms=("hypnic jerk", "sleep start", "dropping off"),
    group="timing",
    said_as=("timing", "at_sleep_onset"),
)
ONLY_AT_SLEEP_ONSET = Finding(
    "only_at_sleep_onset",
    "jerks only on falling asleep",
    "Does it come only as you fall asleep, and never otherwise?",
    synonyms=("only sleep starts",),
    is_a=(SPASM_AT_SLEEP_ONSET,),
    group="timing",
)
SPASM_AROUND_EXERCISE = Finding(
    "spasm_around_exercise",
    "spasm during or just after exercise",
    "Does it come during exercise or just after it?",
    synonyms=("exercise-associated cramp", "cramp with sport"),
    group="timing",
)
SPASM_DURING_EXERCISE = Finding(
    "spasm_during_exercise",
    "spasm during exercise",
    "Does it come while you exercise?",
    synonyms=("cramp during sport", "cramp while running", "cramp while training"),
    is_a=(SPASM_AROUND_EXERCISE,),
    group="timing",
    said_as=("timing", "during_exercise"),
)
SPASM_AFTER_EXERCISE = Finding(
    "spasm_after_exercise",
    "spasm just after exercise",
    "Does it come just after you stop exercising?",
    synonyms=("cramp after sport", "cramp after training"),
    is_a=(SPASM_AROUND_EXERCISE,),
    group="timing",
    said_as=("timing", "after_exercise"),
)
SPASM_ONLY_ON_EXERTION = Finding(
    "spasm_only_on_exertion",
    "spasm only on exertion",
    "Does it come only when you exert yourself, and never at rest?",
    synonyms=("only when active", "never at rest"),
    excludes=(SPASM_AT_REST,),
    group="timing",
    said_as=("timing", "only_on_exertion"),
)
SPASM_DURING_DIALYSIS = Finding(
    "spasm_during_dialysis",
    "spasm during or after a dialysis session",
    "Does it come during dialysis or in the hours after it?",
    synonyms=("in dialysis", "intradialytic cramp"),
    group="timing",
    said_as=("timing", "during_dialysis"),
)
SPASM_AFTER_REST = Finding(
    "spasm_after_rest",
    "spasm on the first movements after rest",
    "Does it come with the first movements after a rest?",
    synonyms=("first movements", "after sitting long"),
    group="timing",
    said_as=("timing", "after_rest"),
)
SPASM_BEFORE_NEXT_DOSE = Finding(
    "spasm_before_next_dose",
    "spasm before the next dose of a medicine",
    "Does it come when a dose of your medicine wears off?",
    synonyms=("wearing off", "off time", "before the next tablet"),
    group="timing",
    said_as=("timing", "before_next_dose"),
)
SPASM_WHEN_STRESSED = Finding(
    "spasm_when_stressed",
    "spasm in stressful situations",
    "Does it come in stressful situations?",
    synonyms=("cramp when anxious", "cramp when tense"),
    group="timing",
    said_as=("timing", "when_stressed"),
)
SPASM_DURING_HYPERVENTILATION = Finding(
    "spasm_during_hyperventilation",
    "spasm while breathing fast or deeply",
    "Does it come while you breathe fast or deeply?",
    synonyms=("spasm during a panic attack", "spasm while overbreathing"),
    group="timing",
    said_as=("timing", "when_overbreathing"),
)
