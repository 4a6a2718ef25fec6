"""Topics of what is mistaken for a spasm, region by region, in the order in which they are read."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.mimics.arm_and_hand import CarpalTunnel, CervicalRadiculopathy
from spasm_expert.rules.mimics.belly_and_pelvis import BellyAndPelvis
from spasm_expert.rules.mimics.bones_and_bleeding import BonesAndBleeding
from spasm_expert.rules.mimics.children_in_pain import ChildrenInPain
from spasm_expert.rules.mimics.children_who_jerk import ChildrenWhoJerkOrWeaken
from spasm_expert.rules.mimics.cramps_of_a_pregnancy import CrampsOfAPregnancy
from spasm_expert.rules.mimics.face_and_diaphragm import FaceAndDiaphragm
from spasm_expert.rules.mimics.nerves_of_the_leg import NervesOfTheLeg

TOPICS: tuple[type[Topic], ...] = (
    CervicalRadiculopathy,
    CarpalTunnel,
    NervesOfTheLeg,
    BonesAndBleeding,
    FaceAndDiaphragm,
    BellyAndPelvis,
    CrampsOfAPregnancy,
    ChildrenInPain,
    ChildrenWhoJerkOrWeaken,
)
