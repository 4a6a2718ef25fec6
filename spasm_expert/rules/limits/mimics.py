"""Cut-offs of what is mistaken for a spasm."""

from spasm_expert.core.language import Limit
from spasm_expert.rules.sources import (
    AAFP_SLIPPED_EPIPHYSIS_2017,
    NICE_NG65,
    NIDIRECT_HICCUPS,
    PELVIC_FLOOR_CENTER_PROCTALGIA,
    PROJECT_JUDGEMENT,
    WEST_SYNDROME_FINDZEBRA,
)

BABY = Limit("baby", 2, "a", "babies", WEST_SYNDROME_FINDZEBRA, "age at which infantile spasms begin")
SLIPPING_AGE = Limit("slipping_age", 8, "a", "children", AAFP_SLIPPED_EPIPHYSIS_2017)
YOUNG_MUSCLE = Limit("young_muscle", 30, "a", "everybody", PROJECT_JUDGEMENT, "age by which dystrophy shows")
SPONDYLITIS_AGE = Limit("spondylitis_age", 45, "a", "adults", NICE_NG65, "age by which it begins")
SPONDYLITIS_TIME = Limit("spondylitis_time", 3, "mo", "adults", NICE_NG65, "back pain that lasts")
HICCUPS_TOO_LONG = Limit("hiccups_too_long", 48, "h", "everybody", NIDIRECT_HICCUPS, "hiccups to be seen")
ANAL_CRAMP_LONGEST = Limit(
    "anal_cramp_longest", 30, "min", "adults", PELVIC_FLOOR_CENTER_PROCTALGIA, "longest usual anal cramp"
)
CHILDBEARING_FROM = Limit("childbearing_from", 12, "a", "women", PROJECT_JUDGEMENT)
CHILDBEARING_TO = Limit("childbearing_to", 52, "a", "women", PROJECT_JUDGEMENT)
