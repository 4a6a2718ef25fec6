"""What the spasm itself is like."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

MUSCLE_SPASM = Finding(
    "muscle_spasm",
    "muscle spasm or cramp",
    "Does a muscle tighten, cramp or jerk by itself?",
    synonyms=(
        "spasm",
        "spasms",
        "cramp",
        "cramps",
        "muscle cramp",
        "muscle spasms",
        "muscle tightening",
        "seizing up",
        "muscle cramping",
        "muscle contraction",
        "cramping",
    ),
)
CRAMP_PAIN = Finding(
    "cramp_pain",
    "sudden painful cramp",
    "Does the muscle cramp suddenly and painfully?",
    synonyms=("painful cramp", "painful spasm", "cramping pain"),
    is_a=(MUSCLE_SPASM,),
)
INTENSE_CRAMP_PAIN = Finding(
    "intense_cramp_pain",
    "intense pain during the cramp",
    "Is the pain intense while the cramp lasts?",
    synonyms=("very painful cramp", "excruciating cramp"),
    is_a=(CRAMP_PAIN,),
)
PAINLESS_SPASM = Finding(
    "painless_spasm",
    "painless spasm",
    "Is it free of pain, even while the muscle is tight?",
    synonyms=("spasm without pain",),
    is_a=(MUSCLE_SPASM,),
    excludes=(CRAMP_PAIN,),
)
CRAMP_LIKE_ACHE = Finding(
    "cramp_like_ache",
    "dull cramp-like ache",
    "Is it rather a dull ache, like a cramp that never quite comes?",
    synonyms=("dull cramping", "achy cramp", "tight ache"),
)
SUDDEN_ONSET_OF_SPASM = Finding(
    "sudden_onset_of_spasm",
    "sudden onset of the spasm",
    "Does it start suddenly, from one second to the next?",
    synonyms=("abrupt onset", "comes out of the blue", "seized up suddenly"),
)
GRADUAL_ONSET_OF_SPASM = Finding(
    "gradual_onset_of_spasm",
    "gradual onset of the spasm",
    "Does it build up slowly?",
    synonyms=("slow onset", "builds up"),
    excludes=(SUDDEN_ONSET_OF_SPASM,),
)
HARD_KNOT = Finding(
    "hard_knot",
    "hard knot in the muscle during the spasm",
    "Does the muscle feel hard, like a knot, while it lasts?",
    synonyms=(
        "muscle hard to the touch",
        "palpable hardness",
        "lump in the muscle",
        "rock hard muscle",
        "tight ball",
    ),
    is_a=(MUSCLE_SPASM,),
)
VISIBLE_CONTRACTION = Finding(
    "visible_contraction",
    "visible contraction of the muscle",
    "Can you or others see the muscle draw together?",
    synonyms=("muscle seen to tighten", "bulging muscle", "drawn-up muscle"),
    is_a=(MUSCLE_SPASM,),
)
RESIDUAL_SORENESS = Finding(
    "residual_soreness",
    "soreness left after the spasm",
    "Is the muscle sore for hours or days afterwards?",
    synonyms=("after-pain", "sore afterwards", "tender the next day"),
)
CANNOT_CONTROL_SPASM = Finding(
    "cannot_control_spasm",
    "contraction that cannot be controlled",
    "Does it happen against your will, so that you cannot stop it?",
    synonyms=("involuntary", "uncontrolled contraction"),
)
SUSTAINED_CONTRACTION = Finding(
    "sustained_contraction",
    "sustained contraction",
    "Does the muscle stay tight rather than jerk?",
    synonyms=("tonic contraction", "stays tight", "locked muscle"),
    is_a=(MUSCLE_SPASM,),
)
SPASM_IN_ONE_MUSCLE = Finding(
    "spasm_in_one_muscle",
    "spasm limited to one muscle or region",
    "Is it always limited to one muscle or one place?",
    synonyms=("local spasm", "localised cramp"),
    is_a=(MUSCLE_SPASM,),
)
SPASM_IN_SEVERAL_MUSCLE_GROUPS = Finding(
    "spasm_in_several_muscle_groups",
    "spasm in several muscle groups",
    "Are several muscle groups affected?",
    synonyms=("cramps in many muscles", "widespread cramps"),
    is_a=(MUSCLE_SPASM,),
    excludes=(SPASM_IN_ONE_MUSCLE,),
)
SPASM_MOVES_ABOUT = Finding(
    "spasm_moves_about",
    "spasm that moves from place to place",
    "Does it turn up now in one place and now in another?",
    synonyms=("wandering cramps", "migrating cramps"),
    excludes=(SPASM_IN_ONE_MUSCLE,),
)
SPASM_SPREADS = Finding(
    "spasm_spreads",
    "spasm that spreads from one region to others",
    "Did it begin in one place and spread to others?",
    synonyms=("cramps spread to other parts", "spreading spasm", "spreading cramps"),
    is_a=(SPASM_IN_SEVERAL_MUSCLE_GROUPS,),
)
BRIEF_STEREOTYPED_SPASMS = Finding(
    "brief_stereotyped_spasms",
    "brief painful spasms that are always alike",
    "Do short painful spasms come again and again, each just like the last?",
    synonyms=("tonic spasms", "paroxysmal spasms"),
    is_a=(MUSCLE_SPASM,),
)
MUSCLES_RELAXED_BETWEEN_SPASMS = Finding(
    "muscles_relaxed_between_spasms",
    "muscles relaxed between the spasms",
    "Do the muscles go quite loose between the spasms?",
    synonyms=("loose between spasms",),
)
MUSCLES_STIFF_BETWEEN_SPASMS = Finding(
    "muscles_stiff_between_spasms",
    "muscles stiff between the spasms",
    "Do the muscles stay stiff between the spasms?",
    synonyms=("stiff between spasms", "never quite relaxes"),
    excludes=(MUSCLES_RELAXED_BETWEEN_SPASMS,),
)
TWITCHING = Finding(
    "twitching",
    "muscle twitching",
    "Do muscles twitch, flicker or jump under the skin?",
    synonyms=(
        "twitches",
        "flickering muscle",
        "jumping muscle",
        "calf twitching",
        "muscle jumps",
    ),
)
FASCICULATION = Finding(
    "fasciculation",
    "fasciculation",
    "Does a doctor see, or do you see, fine flickers under the skin that move no joint?",
    synonyms=(
        "fasciculations",
        "fine flickering",
        "worms under the skin",
        "muscle flickers",
    ),
    is_a=(TWITCHING,),
    group="sign",
)
WIDESPREAD_TWITCHING = Finding(
    "widespread_twitching",
    "twitching in many parts of the body",
    "Do muscles twitch in many parts of the body?",
    synonyms=("generalised twitching", "twitching all over"),
    is_a=(TWITCHING,),
)
CONTINUOUS_RIPPLING_TWITCHING = Finding(
    "continuous_rippling_twitching",
    "continuous rippling of the muscle",
    "Does the muscle ripple all the time, like worms under the skin?",
    synonyms=("myokymia", "undulating twitching", "rippling", "quivering"),
    is_a=(TWITCHING,),
    group="sign",
)
TWITCHING_IN_SLEEP = Finding(
    "twitching_in_sleep",
    "twitching that goes on in sleep",
    "Do the muscles go on twitching while you sleep?",
    synonyms=("twitching persists in sleep",),
    is_a=(TWITCHING,),
)
