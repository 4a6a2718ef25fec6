"""Abdomen and digestion."""

from __future__ import annotations

from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_PAIN
from spasm_expert.facts.terms.kinds import Finding

SUDDEN_SEVERE_TRUNK_PAIN = Finding(
    "sudden_severe_trunk_pain",
    "sudden severe pain of back, flank or abdomen",
    "Did severe pain of the back, flank or abdomen begin all of a sudden?",
    synonyms=("sudden back pain", "sudden flank pain", "sudden belly pain", "worst back pain"),
)
ABDOMINAL_PAIN_ON_MOVEMENT = Finding(
    "abdominal_pain_on_movement",
    "abdominal pain that is worse on moving or coughing",
    "Does your abdomen hurt more when you move or cough?",
    synonyms=("hurts to cough", "peritonism", "pain on moving"),
    is_a=(ABDOMINAL_PAIN,),
)
RIGID_ABDOMEN = Finding(
    "rigid_abdomen",
    "a rigid, board-like abdomen",
    "Is the abdomen as hard as a board?",
    synonyms=(
        "board-like abdomen",
        "hard belly",
        "abdominal rigidity",
        "tense abdomen",
        "abdominal muscle tension",
        "rigid belly",
    ),
    group="sign",
)
TENDER_ABDOMEN = Finding(
    "tender_abdomen",
    "a tender abdomen",
    "Does the abdomen hurt when it is pressed?",
    synonyms=("abdominal tenderness", "rebound", "guarding", "belly sore to touch"),
    group="sign",
)
RIGID_ABDOMEN_WITHOUT_TENDERNESS = Finding(
    "rigid_abdomen_without_tenderness",
    "a rigid abdomen without tenderness",
    "Is the abdomen rigid but not tender when pressed?",
    synonyms=("board-like but not tender",),
    is_a=(RIGID_ABDOMEN,),
    excludes=(TENDER_ABDOMEN,),
    group="sign",
)
UPPER_ABDOMINAL_PAIN = Finding(
    "upper_abdominal_pain",
    "pain in the upper abdomen, in the middle or on the right",
    "Do you have pain under the ribs, in the middle or on the right?",
    synonyms=("epigastric pain", "right upper quadrant pain", "pain under the ribs", "RUQ pain"),
    is_a=(ABDOMINAL_PAIN,),
)
ABDOMINAL_MASS = Finding(
    "abdominal_mass",
    "a lump in the abdomen",
    "Is there a lump that can be felt in the belly?",
    synonyms=("lump in the belly", "palpable abdominal mass", "abdominal tumour"),
    group="sign",
)
PULSATILE_ABDOMINAL_MASS = Finding(
    "pulsatile_abdominal_mass",
    "a pulsating mass in the abdomen",
    "Do you feel a pulsating lump in the abdomen?",
    synonyms=("pulsatile mass", "throbbing lump in belly", "aortic aneurysm felt"),
    group="sign",
    is_a=(ABDOMINAL_MASS,),
)
ASCITES = Finding(
    "ascites",
    "fluid in the abdomen",
    "Has the abdomen become swollen with fluid?",
    synonyms=("ascites", "swollen belly", "distended abdomen"),
    group="sign",
)
NEW_ASCITES = Finding(
    "new_ascites",
    "new fluid in the abdomen",
    "Has the abdomen swollen with fluid recently, for the first time?",
    synonyms=("new ascites", "newly swollen belly"),
    is_a=(ASCITES,),
    group="sign",
)
GASTROINTESTINAL_BLEEDING = Finding(
    "gastrointestinal_bleeding",
    "bleeding from stomach or bowel",
    "Have you vomited blood or passed black or bloody stools?",
    synonyms=(
        "vomiting blood",
        "black stools",
        "melaena",
        "blood in stool",
        "GI bleed",
        "bloody diarrhoea",
        "rectal bleeding",
        "haematemesis",
        "blood in the stools",
    ),
)
FATTY_STOOLS = Finding(
    "fatty_stools",
    "fatty stools",
    "Are the stools pale, bulky and greasy, and hard to flush away?",
    synonyms=("steatorrhoea", "greasy stools", "bulky pale stools"),
)
