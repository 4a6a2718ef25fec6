"""Topics of this area, in the order in which they are read."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.toxic.acute_abdomen import AcuteAbdomen
from spasm_expert.rules.toxic.airway import AirwayBreathingCirculation, Poisoning
from spasm_expert.rules.toxic.alarm_signs import AlarmSigns
from spasm_expert.rules.toxic.arteritis import GiantCellArteritis
from spasm_expert.rules.toxic.critical_results import CriticalResults
from spasm_expert.rules.toxic.deep_infection import DeepInfection
from spasm_expert.rules.toxic.drug_dystonia import DrugDystonia
from spasm_expert.rules.toxic.hyperthermia import HotAndRigid
from spasm_expert.rules.toxic.infection_and_brain_told import InfectionAndBrainTold
from spasm_expert.rules.toxic.malignant_hyperthermia import MalignantHyperthermia
from spasm_expert.rules.toxic.malignant_hyperthermia_scale import MalignantHyperthermiaScale
from spasm_expert.rules.toxic.neck_emergencies import NeckEmergencies
from spasm_expert.rules.toxic.neuroleptic import NeurolepticMalignantSyndrome, NmsCriteria
from spasm_expert.rules.toxic.pesticide import PesticidePoisoning, Rabies
from spasm_expert.rules.toxic.poison_and_inflammation_told import PoisonAndInflammationTold
from spasm_expert.rules.toxic.pre_eclampsia import PreEclampsia
from spasm_expert.rules.toxic.serotonin import HunterCriteria, SerotoninToxicity
from spasm_expert.rules.toxic.serotonin_combinations import SerotoninCombinations
from spasm_expert.rules.toxic.snake_bite import SnakeBite
from spasm_expert.rules.toxic.spasm_and_poison_told import SpasmAndPoisonTold
from spasm_expert.rules.toxic.stiff_neck import StiffNeck
from spasm_expert.rules.toxic.strychnine import Strychnine
from spasm_expert.rules.toxic.tetanus import Tetanus
from spasm_expert.rules.toxic.tetanus_evidence import TetanusEvidence
from spasm_expert.rules.toxic.venom import Venom

TOPICS: tuple[type[Topic], ...] = (
    AirwayBreathingCirculation,
    AlarmSigns,
    CriticalResults,
    Poisoning,
    Tetanus,
    TetanusEvidence,
    Strychnine,
    DrugDystonia,
    HunterCriteria,
    SerotoninToxicity,
    SerotoninCombinations,
    NmsCriteria,
    NeurolepticMalignantSyndrome,
    HotAndRigid,
    MalignantHyperthermia,
    MalignantHyperthermiaScale,
    Venom,
    SnakeBite,
    AcuteAbdomen,
    PesticidePoisoning,
    Rabies,
    StiffNeck,
    DeepInfection,
    NeckEmergencies,
    PreEclampsia,
    GiantCellArteritis,
    PoisonAndInflammationTold,
    SpasmAndPoisonTold,
    InfectionAndBrainTold,
)
