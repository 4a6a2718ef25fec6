"""Arteries, veins, clots and muscle compartments, and the heart and aorta that pass for a cramp."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.circulation.arteries_examined import ArteriesExamined
from spasm_expert.rules.circulation.artery_disease import ArteryDisease
from spasm_expert.rules.circulation.artery_tests import ArteryTests
from spasm_expert.rules.circulation.clot_tests import ClotTests
from spasm_expert.rules.circulation.compartment_syndrome import CompartmentSyndrome
from spasm_expert.rules.circulation.deep_vein_clots import DeepVeinClots
from spasm_expert.rules.circulation.edinburgh_questionnaire import EdinburghQuestionnaire
from spasm_expert.rules.circulation.effort_and_trunk_pain_told import EffortAndTrunkPainTold
from spasm_expert.rules.circulation.exertional_leg_pain import ExertionalLegPain
from spasm_expert.rules.circulation.heart_and_aorta import HeartAndAorta
from spasm_expert.rules.circulation.heart_and_aorta_told import HeartAndAortaTold
from spasm_expert.rules.circulation.leg_veins_and_calf import LegVeinsAndCalf
from spasm_expert.rules.circulation.limb_danger_told import LimbDangerTold
from spasm_expert.rules.circulation.limb_ischaemia import LimbIschaemia
from spasm_expert.rules.circulation.patterns import CirculationPatterns
from spasm_expert.rules.circulation.pulmonary_embolism import PulmonaryEmbolism
from spasm_expert.rules.circulation.threatened_foot import ThreatenedFoot
from spasm_expert.rules.circulation.wells_score import WellsScore

TOPICS: tuple[type[Topic], ...] = (
    CirculationPatterns,
    EdinburghQuestionnaire,
    WellsScore,
    ArteryDisease,
    ArteryTests,
    LimbIschaemia,
    ThreatenedFoot,
    DeepVeinClots,
    ClotTests,
    PulmonaryEmbolism,
    LegVeinsAndCalf,
    CompartmentSyndrome,
    ExertionalLegPain,
    HeartAndAorta,
    EffortAndTrunkPainTold,
    LimbDangerTold,
    HeartAndAortaTold,
    ArteriesExamined,
)
"""Topics of this area, in the order in which they are read."""
