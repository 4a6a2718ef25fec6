"""How the trouble runs over time and what it does to daily life."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

FIRST_EPISODE = Finding(
    "first_episode",
    "first episode ever",
    "Is this the first time that you have it?",
    synonyms=("first attack", "never before"),
    group="course",
)
RECURRENT_SPASMS = Finding(
    "recurrent_spasms",
    "repeated episodes",
    "Have you had it before, more than once?",
    synonyms=("recurrent", "keeps coming back"),
    excludes=(FIRST_EPISODE,),
    group="course",
)
SIMILAR_EPISODE_BEFORE = Finding(
    "similar_episode_before",
    "similar episode before",
    "Have you had the same thing before?",
    excludes=(FIRST_EPISODE,),
    group="course",
)
PREVIOUSLY_ASSESSED = Finding(
    "previously_assessed",
    "earlier assessment of the same trouble by a doctor",
    "Has a doctor already looked into the same trouble?",
    synonyms=("seen by a doctor before",),
    group="course",
)
FULLY_SETTLED = Finding(
    "fully_settled",
    "complete recovery from the episode",
    "Is it completely over now?",
    synonyms=("recovered completely",),
    group="course",
)
SPASM_GOING_ON_NOW = Finding(
    "spasm_going_on_now",
    "spasm going on now",
    "Is it going on right now?",
    synonyms=("cramping right now",),
    group="course",
)
SPASM_NOT_EASING = Finding(
    "spasm_not_easing",
    "spasm that does not ease",
    "Is it going on and not easing, whatever you do?",
    synonyms=("will not stop", "not settling"),
    is_a=(SPASM_GOING_ON_NOW,),
    excludes=(FULLY_SETTLED,),
    group="course",
)
NOT_RELIEVED_BY_ANYTHING = Finding(
    "not_relieved_by_anything",
    "no relief by anything tried",
    "Has nothing that you tried helped?",
    synonyms=("nothing helps", "not relieved", "no relief"),
    group="course",
)
FREQUENT_SPASMS = Finding(
    "frequent_spasms",
    "frequent spasms",
    "Do they come often, say several times a week?",
    synonyms=("frequent cramps", "cramps several times a week"),
    group="course",
)
DAILY_SPASMS = Finding(
    "daily_spasms",
    "spasms every day",
    "Do they come every day or every night?",
    synonyms=("daily cramps", "cramps every night", "cramps every day"),
    is_a=(FREQUENT_SPASMS,),
    group="course",
)
SEVERE_SPASMS = Finding(
    "severe_spasms",
    "severe spasms",
    "Are they severe?",
    synonyms=("bad cramps", "unbearable cramps"),
    group="course",
)
PERSISTENT_SPASMS = Finding(
    "persistent_spasms",
    "spasms that have kept on for more than a week",
    "Has it kept on for more than a week?",
    synonyms=("persistent", "lasting trouble", "goes on"),
    group="course",
)
CONTINUOUS_SPASM = Finding(
    "continuous_spasm",
    "spasm or discomfort without a break",
    "Is it there all the time, without a break?",
    synonyms=("constant spasm", "cramp that never stops"),
    group="course",
)
COMES_AND_GOES = Finding(
    "comes_and_goes",
    "spasm that comes and goes",
    "Does it come and go?",
    synonyms=(
        "intermittent",
        "on and off",
        "in bouts",
        "waxing and waning",
        "waxes and wanes",
    ),
    group="course",
)
AFFECTS_DAILY_LIFE = Finding(
    "affects_daily_life",
    "effect on daily life",
    "Does it keep you from work, sport or other daily things?",
    synonyms=("daily activities affected", "cannot work", "limits me"),
    group="course",
)
DISTURBS_SLEEP = Finding(
    "disturbs_sleep",
    "disturbed sleep",
    "Does it disturb your sleep?",
    synonyms=("sleep lost to cramps", "sleep disturbed"),
    group="course",
)
WAKES_FROM_SLEEP = Finding(
    "wakes_from_sleep",
    "waking from sleep by the spasm",
    "Does it wake you from sleep?",
    synonyms=("wakes me up",),
    group="course",
)
KEPT_FROM_FALLING_ASLEEP = Finding(
    "kept_from_falling_asleep",
    "being kept from falling asleep",
    "Does it keep you from falling asleep?",
    synonyms=("cannot fall asleep because of it",),
    is_a=(DISTURBS_SLEEP,),
    group="course",
)
DISTRESSED_BY_SPASMS = Finding(
    "distressed_by_spasms",
    "distress because of the spasms",
    "Does it distress or frighten you?",
    synonyms=("upset by it", "frightened by it"),
    group="course",
)
WORSENING_SPASMS = Finding(
    "worsening_spasms",
    "trouble that is getting worse",
    "Is it getting worse?",
    synonyms=("cramps getting worse", "more and more cramps"),
    group="course",
)
WORSENING_OVER_HOURS = Finding(
    "worsening_over_hours",
    "pain or spasm that grows over hours",
    "Has it grown steadily worse over the last hours?",
    synonyms=("worse by the hour",),
    is_a=(WORSENING_SPASMS,),
    group="course",
)
IMPROVING_SPASMS = Finding(
    "improving_spasms",
    "trouble that is getting better",
    "Is it getting better?",
    synonyms=("cramps getting better", "easing off"),
    excludes=(WORSENING_SPASMS,),
    group="course",
)
UNCHANGED_FOR_MONTHS = Finding(
    "unchanged_for_months",
    "trouble unchanged for months",
    "Has it been the same for months?",
    group="course",
)
SINCE_CHILDHOOD = Finding(
    "since_childhood",
    "onset in childhood or youth",
    "Did it begin when you were a child or teenager?",
    synonyms=("since childhood", "since youth", "lifelong"),
    group="course",
)
ATTACKS_WITH_RECOVERY_BETWEEN = Finding(
    "attacks_with_recovery_between",
    "attacks with full recovery between",
    "Are you completely well between attacks?",
    synonyms=("well between attacks",),
    group="course",
)
RELAPSING_COURSE = Finding(
    "relapsing_course",
    "relapses with improvement between",
    "Do new symptoms come for days or weeks and then improve?",
    synonyms=("flare-ups", "remitting course", "relapses"),
    group="course",
)
ABRUPT_START_OF_TROUBLE = Finding(
    "abrupt_start_of_trouble",
    "abrupt start of the whole trouble",
    "Did the whole trouble begin from one day to the next?",
    synonyms=("started overnight", "abrupt start"),
    group="course",
)
LASTS_BEYOND_24_H_AFTER_EXERCISE = Finding(
    "lasts_beyond_24_h_after_exercise",
    "cramp or pain beyond 24 hours after exercise",
    "Is it still there more than 24 hours after the exercise?",
    synonyms=("still there next day", "persists after exercise"),
    group="course",
)
PREVIOUS_EXERCISE_CRAMP = Finding(
    "previous_exercise_cramp",
    "earlier cramps with exercise",
    "Have you had cramps with exercise before?",
    synonyms=("prior exercise cramp", "cramp-prone athlete"),
    group="course",
)
EARLIER_IN_PREGNANCY = Finding(
    "earlier_in_pregnancy",
    "same trouble in an earlier pregnancy",
    "Did you have the same in an earlier pregnancy?",
    group="course",
)
BEGAN_AFTER_NEW_DRUG = Finding(
    "began_after_new_drug",
    "start after a new or raised medicine",
    "Did it begin after a medicine was started or its dose raised?",
    synonyms=(
        "after a new tablet",
        "after a dose increase",
        "new medicine",
        "new medication",
        "recently started a drug",
    ),
    group="course",
)
BEGAN_BEFORE_DRUG = Finding(
    "began_before_drug",
    "start before the suspected medicine",
    "Was it there before you started the suspected medicine?",
    excludes=(BEGAN_AFTER_NEW_DRUG,),
    group="course",
)
FAMILY_WITH_SIMILAR_TROUBLE = Finding(
    "family_with_similar_trouble",
    "similar trouble in the family",
    "Does anyone in your family have the same?",
    synonyms=("family history of cramps", "runs in the family"),
    group="course",
)
