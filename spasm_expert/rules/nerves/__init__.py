"""Roots, spinal canal and cord, motor neurones and peripheral nerves."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.nerves.cauda_equina import CaudaEquina
from spasm_expert.rules.nerves.lumbar_stenosis import LumbarStenosis
from spasm_expert.rules.nerves.motor_neurones import MotorNeurones
from spasm_expert.rules.nerves.multiple_sclerosis import MultipleSclerosis
from spasm_expert.rules.nerves.nerve_tests import NerveTests
from spasm_expert.rules.nerves.neuropathy import Neuropathy
from spasm_expert.rules.nerves.patterns import NervePatterns
from spasm_expert.rules.nerves.radiculopathy import Radiculopathy
from spasm_expert.rules.nerves.rapid_weakness import RapidWeakness
from spasm_expert.rules.nerves.spinal_cancer import SpinalCancer
from spasm_expert.rules.nerves.spinal_cord import SpinalCord
from spasm_expert.rules.nerves.spinal_infection import SpinalInfection
from spasm_expert.rules.nerves.spine_patterns import SpinePatterns
from spasm_expert.rules.nerves.spine_told import SpineHoweverTold
from spasm_expert.rules.nerves.stenosis_history_rule import StenosisHistoryRule
from spasm_expert.rules.nerves.sudden_loss_told import SuddenLossTold
from spasm_expert.rules.nerves.told_apart import CordToldApart
from spasm_expert.rules.nerves.twitching import Twitching
from spasm_expert.rules.nerves.vertebral_fracture import VertebralFracture
from spasm_expert.rules.nerves.weakness_told import WeaknessHoweverTold

TOPICS: tuple[type[Topic], ...] = (
    SpinePatterns,
    NervePatterns,
    StenosisHistoryRule,
    Radiculopathy,
    LumbarStenosis,
    CaudaEquina,
    SpinalCord,
    SpinalCancer,
    SpinalInfection,
    VertebralFracture,
    MotorNeurones,
    RapidWeakness,
    Neuropathy,
    Twitching,
    MultipleSclerosis,
    NerveTests,
    WeaknessHoweverTold,
    SpineHoweverTold,
    SuddenLossTold,
    CordToldApart,
)
"""Topics of this area, in the order in which they are read."""
