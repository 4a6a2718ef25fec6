"""Diseases of children that hurt or jerk in the limbs."""

from spasm_expert.core.sources import Source

AAFP_SLIPPED_EPIPHYSIS_2017 = Source(
    id="aafp_slipped_epiphysis_2017",
    title="Slipped capital femoral epiphysis: diagnosis and management",
    publisher="American Family Physician",
    year=2017,
    identifier="https://www.aafp.org/afp/2017/0615/p779.html",
    checked="secondary",
    note="Peck et al.; abstract seen through a copy; address from memory.",
)
CHILDHOOD_MYOSITIS_ALMOSTADOCTOR = Source(
    id="childhood_myositis_almostadoctor",
    title="Benign acute childhood myositis",
    publisher="almostadoctor encyclopedia",
    year=None,
    identifier="https://almostadoctor.co.uk/encyclopedia/benign-acute-childhood-myositis",
    checked="excerpt",
    note="Page seen.",
)
DFTB_FEVER_AND_LIMP_2014 = Source(
    id="dftb_fever_and_limp_2014",
    title="Fever and a limp",
    publisher="Don't Forget the Bubbles",
    year=2014,
    identifier="https://dontforgetthebubbles.com/fever-limp/",
    checked="excerpt",
    note="Page seen.",
)
DMD_CARE_GUIDE = Source(
    id="dmd_care_guide",
    title="When to suspect Duchenne muscular dystrophy",
    publisher="DMD Care Guide",
    year=None,
    identifier="https://dmdcare.guide/when-to-suspect-dmd/",
    checked="excerpt",
    note="Page seen.",
)
NICE_NG12_CHILDREN = Source(
    id="nice_ng12_children",
    title="Suspected cancer: recognition and referral (NG12), children and young people",
    publisher="National Institute for Health and Care Excellence",
    year=2015,
    identifier="https://www.nice.org.uk/guidance/ng12",
    checked="secondary",
    note="Recommendations on bone pain seen in a summary: blood count or X-ray within 48 hours.",
)
RCH_OSTEOMYELITIS_SEPTIC_ARTHRITIS = Source(
    id="rch_osteomyelitis_septic_arthritis",
    title="Osteomyelitis and septic arthritis",
    publisher="Royal Children's Hospital Melbourne, clinical practice guideline",
    year=None,
    identifier="https://www.rch.org.au/clinicalguide/guideline_index/Osteomyelitis_and_septic_arthritis/",
    checked="excerpt",
    note="Table of presentations seen.",
)
WEST_SYNDROME_FINDZEBRA = Source(
    id="west_syndrome_findzebra",
    title="West syndrome",
    publisher="FindZebra (copy of the NINDS information page)",
    year=None,
    identifier="https://findzebra.com/details/wQzn4Mo-west-syndrome",
    checked="secondary",
    note="Page seen.",
)
