"""What the muscles were put through: load, overuse, heat, immobility."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

HARD_EXERTION = Finding(
    "hard_exertion",
    "hard exertion in the last days",
    "Have you exerted yourself very hard in the last days?",
    synonyms=(
        "intense exercise",
        "strenuous effort",
        "spin class",
        "hard workout",
        "strenuous exercise",
        "intense workout",
        "hard training",
    ),
    group="exposure",
)
REGULAR_HEAVY_TRAINING = Finding(
    "regular_heavy_training",
    "regular heavy training",
    "Do you train hard with weights or in sport, week after week?",
    synonyms=("weight lifting", "body building", "runner", "marching"),
    group="exposure",
)
UNACCUSTOMED_EXERCISE = Finding(
    "unaccustomed_exercise",
    "unaccustomed exercise or work",
    "Was it exercise or work that you are not used to?",
    synonyms=(
        "new exercise",
        "first session",
        "unusual work",
        "unusually hard exercise",
        "more exercise than usual",
    ),
    group="exposure",
)
OVERUSE = Finding(
    "overuse",
    "overuse or repetitive movement",
    "Have you used these muscles over and over, or much more than usual?",
    synonyms=("repetitive movement", "repetitive strain", "overwork", "overused muscle"),
    group="exposure",
)
MUSCLE_OVERLOAD = Finding(
    "muscle_overload",
    "overload of the muscle",
    "Was the muscle loaded more than it is used to?",
    synonyms=("overload", "heavy load", "too much weight"),
    is_a=(OVERUSE,),
    group="exposure",
)
OVERSTRETCHING = Finding(
    "overstretching",
    "overstretched muscle",
    "Did you overstretch the muscle?",
    synonyms=("overstretch", "stretched too far"),
    group="exposure",
)
NO_WARM_UP = Finding(
    "no_warm_up",
    "exercise without a warm-up",
    "Did you start the exercise without warming up?",
    synonyms=("did not warm up", "cold start"),
    group="exposure",
)
EXERCISE_TO_FATIGUE = Finding(
    "exercise_to_fatigue",
    "exercise until the muscles were tired out",
    "Did you go on until the muscles were tired out?",
    synonyms=("muscle fatigue", "exhausted muscles", "high intensity"),
    group="exposure",
)
ENDURANCE_EVENT = Finding(
    "endurance_event",
    "endurance effort of hours",
    "Was it an effort of hours, such as a marathon or long march?",
    synonyms=("marathon", "triathlon", "long march", "ultra run"),
    group="exposure",
)
CLEAR_LOAD_BEFORE_ONSET = Finding(
    "clear_load_before_onset",
    "clear load or strain just before it began",
    "Was there a clear load, lift or strain just before it began?",
    synonyms=("after a sprint", "after yard work"),
    group="exposure",
)
LIFTING_OR_TWISTING_INJURY = Finding(
    "lifting_or_twisting_injury",
    "onset with lifting or twisting",
    "Did it begin when you lifted or twisted?",
    synonyms=("lifted something", "twisted", "shovelling"),
    is_a=(CLEAR_LOAD_BEFORE_ONSET,),
    group="exposure",
)
NO_LOAD_BEFORE_ONSET = Finding(
    "no_load_before_onset",
    "no load or strain before it began",
    "Did it begin without any load or strain?",
    synonyms=("no injury", "no strain"),
    excludes=(CLEAR_LOAD_BEFORE_ONSET,),
    group="exposure",
)
WORKING_MUSCLE_AFFECTED = Finding(
    "working_muscle_affected",
    "cramp in the muscle that was working",
    "Is it the muscle that did the work?",
    synonyms=("exercised muscle", "working muscle"),
)
SAME_DISTANCE_EVERY_RUN = Finding(
    "same_distance_every_run",
    "same onset time or distance in each run",
    "Does it begin at the same time or distance in every run?",
    synonyms=("same point each run", "predictable onset"),
    group="timing",
)
HEAT_EXPOSURE = Finding(
    "heat_exposure",
    "stay or work in the heat",
    "Have you been in great heat?",
    synonyms=("hot weather", "hot room", "sauna", "in the heat"),
    group="exposure",
)
EXERTION_IN_HEAT = Finding(
    "exertion_in_heat",
    "exertion in the heat",
    "Did you exert yourself in the heat?",
    synonyms=(
        "sport in hot weather",
        "work in hot weather",
        "exercise in the heat",
        "hard work in the heat",
        "ran on a hot day",
    ),
    is_a=(HEAT_EXPOSURE,),
    group="exposure",
)
NOT_USED_TO_HEAT = Finding(
    "not_used_to_heat",
    "lack of adaptation to the heat",
    "Are you not used to such heat?",
    synonyms=("unacclimatised", "first hot days"),
    group="exposure",
)
HEAVY_SWEATING_WITH_EFFORT = Finding(
    "heavy_sweating_with_effort",
    "heavy sweating with effort or heat",
    "Did you sweat heavily with the effort or heat?",
    synonyms=(
        "drenched in sweat",
        "sweated a lot",
        "profuse sweating during exercise",
    ),
    group="exposure",
)
SALTY_SWEAT = Finding(
    "salty_sweat",
    "salty sweat that leaves white marks",
    "Does your sweat leave white salt marks on your clothes?",
    synonyms=("salty sweater", "salt stains"),
    group="exposure",
)
DRANK_TOO_MUCH_WATER = Finding(
    "drank_too_much_water",
    "large amounts of water drunk",
    "Did you drink very large amounts of water or other salt-free drinks?",
    synonyms=("overdrinking", "litres of water", "water intoxication"),
    group="exposure",
)
LONG_IMMOBILITY = Finding(
    "long_immobility",
    "long immobility",
    "Have you been lying or sitting still for many hours or days?",
    synonyms=("immobile", "long journey", "could not move"),
    group="exposure",
)
POOR_CONDITIONING = Finding(
    "poor_conditioning",
    "poor physical condition",
    "Are you out of training?",
    synonyms=("unfit",),
    group="exposure",
)
EXERCISE_INTOLERANCE_SINCE_YOUTH = Finding(
    "exercise_intolerance_since_youth",
    "poor tolerance of exercise since youth",
    "Have you tolerated exercise badly since you were young?",
    synonyms=("exercise intolerance", "could never keep up"),
    group="course",
)
SECOND_WIND = Finding(
    "second_wind",
    "second wind",
    "Does effort become easier after about ten minutes, as with a second wind?",
    synonyms=("second-wind phenomenon", "easier after a few minutes"),
)
STIFF_CONTRACTURE_WITH_EFFORT = Finding(
    "stiff_contracture_with_effort",
    "muscle locked stiff by effort",
    "Do muscles lock stiff with effort, for minutes or longer?",
    synonyms=("exercise contracture", "legs like a board", "muscles lock with effort"),
)
LIFELONG_ATHLETE = Finding(
    "lifelong_athlete",
    "lifelong good tolerance of sport",
    "Have you always done sport without trouble?",
    synonyms=("lifelong athletic", "always fit"),
    excludes=(EXERCISE_INTOLERANCE_SINCE_YOUTH,),
    group="exposure",
)
EARLY_TIREDNESS_WITH_EFFORT = Finding(
    "early_tiredness_with_effort",
    "early tiredness with effort",
    "Do you tire early with effort?",
    synonyms=("early fatigue", "tires easily"),
)
REPEATED_MUSCLE_BREAKDOWN_AFTER_EFFORT = Finding(
    "repeated_muscle_breakdown_after_effort",
    "repeated muscle breakdown after effort",
    "Has muscle breakdown after effort been found more than once?",
    synonyms=("recurrent exertional rhabdomyolysis",),
    group="event",
)
ODD_SLEEPING_POSTURE = Finding(
    "odd_sleeping_posture",
    "odd sleeping posture",
    "Did you sleep in an odd position?",
    group="exposure",
    synonyms=(
        "slept awkwardly",
        "slept in an awkward position",
    ),
)
DESK_WORK = Finding(
    "desk_work",
    "long hours at a desk",
    "Do you sit at a desk for long hours?",
    synonyms=("office work", "poor posture"),
    group="exposure",
)
STANDING_JOB = Finding(
    "standing_job",
    "work in a standing position",
    "Do you stand for most of your work?",
    synonyms=("standing all day", "shop work"),
    group="exposure",
)
PLANT_OR_GARDEN_WORK = Finding(
    "plant_or_garden_work",
    "garden or farm work",
    "Have you been gardening or working on a farm?",
    synonyms=(
        "yard work",
        "gardening",
        "farming",
        "farmer",
        "gardener",
        "agricultural worker",
        "farm worker",
        "outdoor work with soil",
    ),
    group="exposure",
)
