"""Salts, hormones, organs, muscle itself, heat, and what medicines do to muscle."""

from spasm_expert.core.language import Topic
from spasm_expert.rules.metabolic.adrenal import AdrenalInsufficiency, PrimaryAldosterone
from spasm_expert.rules.metabolic.alcohol import AlcoholAndMuscle
from spasm_expert.rules.metabolic.calcium import LowCalcium
from spasm_expert.rules.metabolic.heat_and_sickling import ExertionalSickling, HeatStroke
from spasm_expert.rules.metabolic.high_potassium import HighPotassium
from spasm_expert.rules.metabolic.inflammatory_myopathy import InflammatoryMyopathy
from spasm_expert.rules.metabolic.kidney_and_liver import KidneyCramps, LiverCramps
from spasm_expert.rules.metabolic.low_potassium import LowPotassium
from spasm_expert.rules.metabolic.magnesium import LowMagnesium
from spasm_expert.rules.metabolic.mcmahon import McmahonScore
from spasm_expert.rules.metabolic.medicines import BetaAgonistCramp, DiureticCramp, OtherDrugCramp
from spasm_expert.rules.metabolic.metabolic_danger_told import MetabolicDangerTold
from spasm_expert.rules.metabolic.metabolic_myopathy import MetabolicMyopathy
from spasm_expert.rules.metabolic.muscle_and_salts_told import MuscleAndSaltsTold
from spasm_expert.rules.metabolic.muscle_breakdown import Rhabdomyolysis
from spasm_expert.rules.metabolic.muscle_patterns import MuscleBreakdownReasons, MusclePatterns
from spasm_expert.rules.metabolic.overbreathing import Overbreathing
from spasm_expert.rules.metabolic.periodic_paralysis import PeriodicParalysis
from spasm_expert.rules.metabolic.results_in_words import ResultsInWords
from spasm_expert.rules.metabolic.salts_and_hormones_told import SaltsAndHormonesTold
from spasm_expert.rules.metabolic.sodium import LowSodium
from spasm_expert.rules.metabolic.statin_doses import StatinDoses
from spasm_expert.rules.metabolic.statin_index import StatinIndex
from spasm_expert.rules.metabolic.statin_interactions import StatinInteractions
from spasm_expert.rules.metabolic.statin_interactions_more import MoreStatinInteractions
from spasm_expert.rules.metabolic.statins import StatinMuscleSymptoms
from spasm_expert.rules.metabolic.sugar_and_vitamin_d import LowSugar, VitaminDDeficiency
from spasm_expert.rules.metabolic.tests_of_drugs_and_heat import TestsOfDrugsAndHeat
from spasm_expert.rules.metabolic.tests_of_muscle import TestsOfMuscle
from spasm_expert.rules.metabolic.tests_of_organs import TestsOfOrgans
from spasm_expert.rules.metabolic.tests_of_salts import TestsOfSalts
from spasm_expert.rules.metabolic.tetany import TetanyOfLowCalcium
from spasm_expert.rules.metabolic.tetany_patterns import LowCalciumRiskPattern, TetanyPattern
from spasm_expert.rules.metabolic.thyroid import HypothyroidMuscle
from spasm_expert.rules.metabolic.withdrawal import DrugWithdrawal, OpioidWithdrawal

TOPICS: tuple[type[Topic], ...] = (
    TetanyPattern,
    LowCalciumRiskPattern,
    MusclePatterns,
    MuscleBreakdownReasons,
    LowPotassium,
    HighPotassium,
    LowCalcium,
    TetanyOfLowCalcium,
    Overbreathing,
    LowMagnesium,
    LowSodium,
    HypothyroidMuscle,
    AdrenalInsufficiency,
    PrimaryAldosterone,
    KidneyCramps,
    LiverCramps,
    LowSugar,
    VitaminDDeficiency,
    PeriodicParalysis,
    Rhabdomyolysis,
    McmahonScore,
    MetabolicMyopathy,
    InflammatoryMyopathy,
    StatinMuscleSymptoms,
    StatinInteractions,
    MoreStatinInteractions,
    StatinDoses,
    StatinIndex,
    DiureticCramp,
    BetaAgonistCramp,
    OtherDrugCramp,
    AlcoholAndMuscle,
    DrugWithdrawal,
    OpioidWithdrawal,
    HeatStroke,
    ExertionalSickling,
    TestsOfSalts,
    TestsOfOrgans,
    TestsOfMuscle,
    TestsOfDrugsAndHeat,
    MuscleAndSaltsTold,
    SaltsAndHormonesTold,
    MetabolicDangerTold,
    ResultsInWords,
)
