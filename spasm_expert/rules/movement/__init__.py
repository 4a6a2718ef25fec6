"""Topics of this area, in the order in which they are read."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.movement.dystonia import DystonicPosture
from spasm_expert.rules.movement.eyelid_twitch import EyelidTwitch, Tics
from spasm_expert.rules.movement.face import FaceSpasm
from spasm_expert.rules.movement.focal_dystonia import FocalDystonia
from spasm_expert.rules.movement.functional import FunctionalMovements
from spasm_expert.rules.movement.jerks import Jerks, MorningJerks
from spasm_expert.rules.movement.movement_tests import MovementTests
from spasm_expert.rules.movement.myotonia import Myotonia
from spasm_expert.rules.movement.restless_legs import RestlessLegs, RestlessLegsCriteria
from spasm_expert.rules.movement.restless_sleep import RestlessSleepAndAkathisia
from spasm_expert.rules.movement.seizures import Seizures
from spasm_expert.rules.movement.stiff_person import StiffPerson
from spasm_expert.rules.movement.stiffness_told import StiffnessTold
from spasm_expert.rules.movement.sudden_movement_told import SuddenMovementTold

TOPICS: tuple[type[Topic], ...] = (
    DystonicPosture,
    FocalDystonia,
    FaceSpasm,
    EyelidTwitch,
    Tics,
    RestlessLegsCriteria,
    RestlessLegs,
    RestlessSleepAndAkathisia,
    Jerks,
    MorningJerks,
    Seizures,
    FunctionalMovements,
    StiffPerson,
    Myotonia,
    MovementTests,
    StiffnessTold,
    SuddenMovementTold,
)
