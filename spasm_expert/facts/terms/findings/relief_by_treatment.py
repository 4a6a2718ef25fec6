"""Touch, warmth, drugs and other help that ease the spasm; `spasm: relieved_by` of a case."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Finding

RELIEVED_BY_MASSAGE = Finding(
    "relieved_by_massage",
    "relief by massage",
    "Does rubbing or massage ease it?",
    synonyms=("better with massage", "better with rubbing"),
    group="relief",
    said_as=("relieved_by", "massage"),
)
RELIEVED_BY_HEAT = Finding(
    "relieved_by_heat",
    "relief by warmth",
    "Does warmth ease it?",
    synonyms=("better with warmth", "better in a hot bath", "better with a hot-water bottle"),
    group="relief",
    said_as=("relieved_by", "heat"),
)
RELIEVED_BY_COLD = Finding(
    "relieved_by_cold",
    "relief by cold",
    "Does something cold ease it?",
    synonyms=("better with ice", "better with a cold pack"),
    group="relief",
    said_as=("relieved_by", "cold"),
)
SENSORY_TRICK = Finding(
    "sensory_trick",
    "relief by a light touch",
    "Does lightly touching a spot, such as the chin or cheek, ease it?",
    synonyms=(
        "geste antagoniste",
        "hand on the chin helps",
        "touching the face helps",
        "touching the chin helps",
        "touching the face stops it",
    ),
    group="relief",
    said_as=("relieved_by", "touch"),
)
RELIEVED_BY_LEVODOPA = Finding(
    "relieved_by_levodopa",
    "relief by levodopa or a dopamine agonist",
    "Does it ease after your dose of levodopa or a similar medicine?",
    synonyms=("better after levodopa", "dopaminergic response"),
    group="relief",
    said_as=("relieved_by", "levodopa"),
)
RELIEVED_BY_ANTICHOLINERGIC = Finding(
    "relieved_by_anticholinergic",
    "rapid relief by an anticholinergic drug",
    "Did an injection or tablet such as procyclidine, benztropine or diphenhydramine end it quickly?",
    synonyms=("better after procyclidine", "better after benztropine", "better after diphenhydramine"),
    group="relief",
    said_as=("relieved_by", "anticholinergic"),
)
RELIEVED_BY_PAINKILLERS = Finding(
    "relieved_by_painkillers",
    "relief by painkillers",
    "Do painkillers help?",
    synonyms=("better with painkillers", "analgesics help"),
    group="relief",
    said_as=("relieved_by", "painkillers"),
)
RELIEVED_BY_RAISING_LEGS = Finding(
    "relieved_by_raising_legs",
    "relief by raising the legs",
    "Does it ease when you put your legs up?",
    synonyms=("better with legs up", "better with elevation"),
    group="relief",
    said_as=("relieved_by", "raising_legs"),
)
RELIEVED_BY_HANGING_LEG = Finding(
    "relieved_by_hanging_leg",
    "relief by hanging the leg down",
    "Does it ease when you hang the leg out of bed?",
    synonyms=("leg hung out of bed helps", "dangling the foot helps"),
    group="relief",
    said_as=("relieved_by", "hanging_leg"),
)
RELIEVED_BY_CALM_BREATHING = Finding(
    "relieved_by_calm_breathing",
    "relief by calm breathing",
    "Does it end when you breathe calmly and slowly?",
    synonyms=("better with slow breathing", "better on calming down"),
    group="relief",
    said_as=("relieved_by", "calm_breathing"),
)
RELIEVED_BY_EATING = Finding(
    "relieved_by_eating",
    "relief by eating",
    "Is it better after a meal?",
    synonyms=("better after meals", "better after food"),
    group="relief",
    said_as=("relieved_by", "eating"),
)
RELIEVED_BY_FLUIDS_AND_SALT = Finding(
    "relieved_by_fluids_and_salt",
    "relief by a drink that contains salt",
    "Does a drink with salt ease it?",
    synonyms=("better after a salty drink", "better after pickle juice"),
    group="relief",
    said_as=("relieved_by", "salty_drink"),
)
RELIEVED_BY_DISTRACTION = Finding(
    "relieved_by_distraction",
    "relief by attention elsewhere",
    "Does it ease or stop when your attention is elsewhere?",
    synonyms=("better when distracted",),
    group="relief",
    said_as=("relieved_by", "distraction"),
)
RELIEVED_BY_STOPPING_DRUG = Finding(
    "relieved_by_stopping_drug",
    "relief after stopping a medicine",
    "Did it get better after a medicine was stopped?",
    synonyms=("dechallenge", "off the drug", "stopping the statin"),
    group="relief",
    said_as=("relieved_by", "stopping_drug"),
)
BETTER_WITHIN_2_WEEKS_OFF_DRUG = Finding(
    "better_within_2_weeks_off_drug",
    "relief within two weeks of stopping the medicine",
    "Was it better within two weeks of stopping the medicine?",
    synonyms=("better off the drug in two weeks",),
    is_a=(RELIEVED_BY_STOPPING_DRUG,),
    group="relief",
)
BETTER_WITHIN_4_WEEKS_OFF_DRUG = Finding(
    "better_within_4_weeks_off_drug",
    "relief two to four weeks after stopping the medicine",
    "Did it take two to four weeks off the medicine to get better?",
    synonyms=("slow dechallenge",),
    is_a=(RELIEVED_BY_STOPPING_DRUG,),
    excludes=(BETTER_WITHIN_2_WEEKS_OFF_DRUG,),
    group="relief",
)
RETURNS_ON_RECHALLENGE = Finding(
    "returns_on_rechallenge",
    "return of symptoms when the medicine is taken again",
    "Did it come back when the medicine was taken again?",
    synonyms=("rechallenge", "came back on the drug"),
    group="course",
)
RETURNS_WITHIN_4_WEEKS_OF_RECHALLENGE = Finding(
    "returns_within_4_weeks_of_rechallenge",
    "return of symptoms within four weeks of taking the medicine again",
    "Did it come back within four weeks of taking the medicine again?",
    synonyms=("quick rechallenge",),
    is_a=(RETURNS_ON_RECHALLENGE,),
    group="course",
)
RELIEVED_BY_LOOSENING = Finding(
    "relieved_by_loosening",
    "relief by loosening what presses on the limb",
    "Did loosening a cast, bandage or tight clothing ease it?",
    synonyms=("loosened cast", "loosened bandage"),
    group="relief",
    said_as=("relieved_by", "loosening"),
)
