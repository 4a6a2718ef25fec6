"""Unwanted movements and postures: dystonia, tremor, jerks, tics, functional movements."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.spasm import CANNOT_CONTROL_SPASM
from spasm_expert.facts.terms.findings.strain import HEAD_TILTED
from spasm_expert.facts.terms.kinds import Finding

ABNORMAL_POSTURE = Finding(
    "abnormal_posture",
    "twisting movement or fixed abnormal posture",
    "Does a part of the body twist or get stuck in an odd position?",
    synonyms=(
        "dystonia",
        "dystonic posture",
        "twisting movement",
        "sustained posture",
        "patterned movement",
        "twisted posture",
        "limb posturing",
    ),
    group="sign",
)
DYSTONIC_TREMOR = Finding(
    "dystonic_tremor",
    "jerky tremor together with the twisting",
    "Does the twisted part also shake?",
    synonyms=("dystonic tremor", "overflow"),
    group="sign",
)
TORTICOLLIS_SPASM = Finding(
    "torticollis_spasm",
    "neck pulled round by spasm",
    "Is the neck pulled round or backward by a spasm?",
    synonyms=(
        "torticollis",
        "retrocollis",
        "twisted neck",
        "neck twisting",
        "head pulled sideways",
    ),
    is_a=(ABNORMAL_POSTURE, HEAD_TILTED),
    group="sign",
)
OCULOGYRIC_CRISIS = Finding(
    "oculogyric_crisis",
    "eyes forced upward or sideways",
    "Are your eyes forced upward or to one side?",
    synonyms=(
        "oculogyric crisis",
        "eyes rolled up",
        "stuck eyes",
        "gaze deviation",
        "eyes deviate upward",
        "upward gaze",
        "eye deviation",
    ),
    group="sign",
)
TONGUE_PROTRUSION = Finding(
    "tongue_protrusion",
    "tongue pushed out against the will",
    "Is your tongue pushed out or twisted against your will?",
    synonyms=(
        "tongue thrust",
        "protruding tongue",
        "tongue sticking out",
    ),
    group="sign",
)
FORCED_JAW_OPENING = Finding(
    "forced_jaw_opening",
    "jaw forced open",
    "Is your jaw forced open?",
    synonyms=("jaw-opening dystonia", "mouth stuck open"),
    group="sign",
)
GRIMACING = Finding(
    "grimacing",
    "grimacing against the will",
    "Does your face pull grimaces against your will?",
    synonyms=("pulls faces against the will", "grimace"),
    group="sign",
)
THROAT_OR_NECK_TIGHTNESS = Finding(
    "throat_or_neck_tightness",
    "feeling of a tight or swollen throat, tongue or neck",
    "Does your throat, tongue or neck feel tight or swollen?",
    synonyms=("tight throat", "swollen tongue feeling"),
)
TOES_CURL_BEFORE_DOSE = Finding(
    "toes_curl_before_dose",
    "foot turning in or toes curling before a dose or on waking",
    "Does your foot turn in, or do your toes curl, on waking or before the next dose?",
    synonyms=("early-morning dystonia", "off dystonia", "curling toes"),
    is_a=(ABNORMAL_POSTURE,),
)
GENERALISED_DYSTONIA = Finding(
    "generalised_dystonia",
    "twisting of several parts of the body",
    "Do several parts of the body twist?",
    synonyms=("generalised dystonia",),
    is_a=(ABNORMAL_POSTURE,),
    group="sign",
)
SUDDEN_CHOREA_ATAXIA_OR_DYSTONIA = Finding(
    "sudden_chorea_ataxia_or_dystonia",
    "sudden dance-like movements, unsteadiness or twisting",
    "Did dance-like movements, unsteadiness or twisting come on suddenly?",
    synonyms=("acute chorea", "acute ataxia", "sudden movement disorder"),
    group="sign",
)
SLOWNESS_OF_MOVEMENT = Finding(
    "slowness_of_movement",
    "slow movements",
    "Have your movements become slow and small?",
    synonyms=("bradykinesia", "slowness", "shuffling"),
    group="sign",
)
TREMOR = Finding(
    "tremor",
    "tremor",
    "Do your hands or other parts shake?",
    synonyms=(
        "trembling hands",
        "shaky hands",
        "tremors",
        "shaking",
        "shakes",
        "shaking hands",
    ),
    group="sign",
)
REST_TREMOR = Finding(
    "rest_tremor",
    "tremor at rest",
    "Does a hand shake while it rests in your lap?",
    synonyms=("resting tremor", "pill-rolling"),
    is_a=(TREMOR,),
    group="sign",
)
JERKS = Finding(
    "jerks",
    "sudden jerks",
    "Do parts of your body give sudden short jerks?",
    synonyms=(
        "myoclonus",
        "shock-like jerks",
        "jerking",
        "startles",
        "muscle jerks",
        "body jerks",
        "jerky movements",
    ),
    group="sign",
)
JERKS_UNDER_HALF_A_SECOND = Finding(
    "jerks_under_half_a_second",
    "shock-like jerks of a fraction of a second",
    "Is each jerk over in a fraction of a second, like an electric shock?",
    synonyms=("shock-like", "lightning jerks"),
    is_a=(JERKS,),
    group="sign",
)
JERKS_AFTER_WAKING = Finding(
    "jerks_after_waking",
    "jerks in the hour after waking",
    "Do the jerks come in the hour after waking?",
    synonyms=("morning jerks", "morning myoclonus", "morning jerks on waking"),
    is_a=(JERKS,),
)
FLAPPING_TREMOR = Finding(
    "flapping_tremor",
    "flapping of the outstretched hands",
    "Do the outstretched hands flap?",
    synonyms=("asterixis", "liver flap"),
    group="sign",
)
URGE_BEFORE_MOVEMENT = Finding(
    "urge_before_movement",
    "urge that builds up before the movement",
    "Does an urge build up before the movement and ease with it?",
    synonyms=("premonitory urge", "need to twitch"),
)
SUPPRESSIBLE_MOVEMENT = Finding(
    "suppressible_movement",
    "movement that can be held back for a while",
    "Can you hold the movement back for a while?",
    synonyms=("suppressible", "can be suppressed", "tic-like"),
    excludes=(CANNOT_CONTROL_SPASM,),
)
STEREOTYPED_MOVEMENT = Finding(
    "stereotyped_movement",
    "movement that is always the same",
    "Is it always the same movement?",
    synonyms=("same movement each time", "repetitive stereotyped movement"),
    group="sign",
)
VOCAL_TIC = Finding(
    "vocal_tic",
    "sounds made against the will",
    "Do you make sounds, sniffs or throat-clearing that you cannot help?",
    synonyms=(
        "vocal tic",
        "sniffing",
        "grunting",
        "throat clearing",
        "coughing tic",
        "vocalisations",
    ),
)
DISTRACTIBLE_MOVEMENT = Finding(
    "distractible_movement",
    "movement that stops with distraction",
    "Does the movement stop or change when attention is drawn away, on examination?",
    synonyms=("distractible",),
    group="sign",
)
ENTRAINABLE_MOVEMENT = Finding(
    "entrainable_movement",
    "movement that takes up the rhythm of another",
    "Does the movement take up a tapped rhythm on examination?",
    synonyms=("entrainable", "entrainment"),
    group="sign",
)
VARIABLE_MOVEMENT = Finding(
    "variable_movement",
    "movement that changes in form, speed and place",
    "Does the movement change from moment to moment in form, speed or place?",
    synonyms=("variable", "inconsistent movement"),
    group="sign",
)
HOOVER_SIGN = Finding(
    "hoover_sign",
    "Hoover sign",
    "Did an examiner find the Hoover sign of the hip?",
    synonyms=("Hoover's sign",),
    group="sign",
)
