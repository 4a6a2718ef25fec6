"""Seizures and other attacks with loss of awareness."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.mind import CLEAR_MIND
from spasm_expert.facts.terms.kinds import Finding

LOST_AWARENESS_IN_ATTACK = Finding(
    "lost_awareness_in_attack",
    "loss of awareness during the attack",
    "Did the person lose awareness or stop responding during the attack?",
    synonyms=(
        "blacked out",
        "impaired awareness",
        "unaware",
        "out of it",
        "lost consciousness during the spasm",
        "staring spell",
        "unresponsive during the attack",
    ),
    excludes=(CLEAR_MIND,),
)
SEIZURE = Finding(
    "seizure",
    "a seizure",
    "Has there been a seizure, with convulsion or loss of awareness?",
    synonyms=(
        "convulsion",
        "fit",
        "epileptic attack",
        "fitting",
        "tonic-clonic seizure",
        "generalised seizure",
        "grand mal",
    ),
    group="event",
)
SEIZURE_NOW = Finding(
    "seizure_now",
    "a seizure that is going on now",
    "Is the person having a seizure right now?",
    synonyms=("fitting now", "convulsing now"),
    is_a=(SEIZURE,),
    group="event",
)
FIRST_SEIZURE = Finding(
    "first_seizure",
    "a first ever seizure",
    "Was it the first seizure in this person's life?",
    synonyms=("first fit", "first convulsion", "new seizure"),
    is_a=(SEIZURE,),
    group="event",
)
PROLONGED_SEIZURE = Finding(
    "prolonged_seizure",
    "a seizure of five minutes or longer",
    "Has the seizure lasted five minutes or longer?",
    synonyms=("status epilepticus", "long seizure", "convulsion over 5 minutes"),
    is_a=(SEIZURE,),
    group="event",
)
REPEATED_SEIZURES = Finding(
    "repeated_seizures",
    "repeated seizures",
    "Has one seizure followed another?",
    synonyms=("cluster of seizures", "several fits", "seizure after seizure"),
    is_a=(SEIZURE,),
    group="event",
)
NO_RECOVERY_AFTER_SEIZURE = Finding(
    "no_recovery_after_seizure",
    "no full recovery after a seizure",
    "After the seizure, is the person still not back to normal?",
    synonyms=("not woken up after seizure", "not back to normal after fit"),
    is_a=(SEIZURE,),
)
RECOVERED_FROM_SEIZURE = Finding(
    "recovered_from_seizure",
    "full recovery after a seizure",
    "Is the person fully back to normal after the seizure?",
    synonyms=("back to normal after fit",),
    is_a=(SEIZURE,),
    excludes=(NO_RECOVERY_AFTER_SEIZURE, SEIZURE_NOW),
)
SEIZURE_WITH_INJURY = Finding(
    "seizure_with_injury",
    "a seizure with injury",
    "Was the person hurt in the seizure?",
    synonyms=("hurt during a fit", "injured in seizure"),
    is_a=(SEIZURE,),
    group="event",
)
SEIZURE_IN_WATER = Finding(
    "seizure_in_water",
    "a seizure in water",
    "Did the seizure happen in water?",
    synonyms=("fit in the bath", "seizure while swimming"),
    is_a=(SEIZURE,),
    group="event",
)
TONGUE_BITE = Finding(
    "tongue_bite",
    "a bitten tongue",
    "Was the tongue bitten during the attack?",
    synonyms=("bit my tongue", "bitten tongue", "bitten cheek"),
)
CONFUSION_AFTER_ATTACK = Finding(
    "confusion_after_attack",
    "confusion after the attack",
    "Was the person confused or very sleepy for a while after the attack?",
    synonyms=("post-ictal confusion", "postictal", "sleepy after the fit", "dazed afterwards"),
)
INCONTINENCE_IN_ATTACK = Finding(
    "incontinence_in_attack",
    "passing of urine or stool during the attack",
    "Did the person pass urine or stool during the attack?",
    synonyms=(
        "wet themselves",
        "incontinence during the fit",
        "incontinence",
        "urinated during the seizure",
    ),
)
RHYTHMIC_MARCH = Finding(
    "rhythmic_march",
    "rhythmic jerking that spreads along the body",
    "Does rhythmic jerking begin in one part and spread along the body?",
    synonyms=(
        "Jacksonian march",
        "jerking spreads",
        "focal motor seizure",
        "rhythmic jerking",
        "focal seizure",
        "jerking of one arm and leg",
        "one-sided jerking",
    ),
)
COLLAPSE = Finding(
    "collapse",
    "collapse",
    "Did the person collapse?",
    synonyms=("collapsed", "fell down", "dropped to the ground", "went down"),
    group="event",
)
