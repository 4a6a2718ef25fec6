"""Vital signs and what is read at the bedside."""

from __future__ import annotations

from spasm_expert.facts.terms import unit_tables as units
from spasm_expert.facts.terms.kinds import Analyte, Reference

# The highest reading, wherever it was taken: oral and late readings run too low in heat stroke.
TEMPERATURE = Analyte(
    "temperature",
    "body temperature",
    unit="Cel",
    units=units.CELSIUS,
    possible=(10, 50),
    references=(Reference(36.0, 37.5, "general_knowledge"),),
    synonyms=("temp", "core temperature"),
    question="What is your temperature?",
    group="vital_sign",
)
PULSE = Analyte(
    "pulse",
    "pulse rate",
    unit="/min",
    units=units.PER_MINUTE,
    possible=(0, 400),
    references=(Reference(60, 100, "general_knowledge", age_from=16),),
    synonyms=("heart rate", "hr"),
    question="What is your pulse?",
    group="vital_sign",
)
SYSTOLIC_PRESSURE = Analyte(
    "systolic_pressure",
    "systolic blood pressure",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(0, 400),
    references=(Reference(90, 139, "general_knowledge", age_from=16),),
    synonyms=(
        "systolic blood pressure",
        "sbp",
        "low blood pressure",
        "hypotension",
        "bp systolic",
    ),
    question="What is the upper number of your blood pressure?",
    group="vital_sign",
)
DIASTOLIC_PRESSURE = Analyte(
    "diastolic_pressure",
    "diastolic blood pressure",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(0, 300),
    references=(Reference(60, 89, "general_knowledge", age_from=16),),
    synonyms=("diastolic blood pressure", "dbp"),
    question="What is the lower number of your blood pressure?",
    group="vital_sign",
)
USUAL_SYSTOLIC_PRESSURE = Analyte(
    "usual_systolic_pressure",
    "usual systolic blood pressure",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(0, 400),
    synonyms=("baseline systolic pressure",),
    question="What is the upper number of your blood pressure usually?",
    group="vital_sign",
)
SYSTOLIC_RISE = Analyte(
    "systolic_rise",
    "rise of systolic pressure over the usual one",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(-400, 400),
    question="How far is the upper number of your blood pressure above its usual value?",
    group="derived",
)
STANDING_SYSTOLIC_PRESSURE = Analyte(
    "standing_systolic_pressure",
    "systolic blood pressure after standing up",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(0, 400),
    question="What is the upper number of your blood pressure after standing up?",
    group="vital_sign",
)
ORTHOSTATIC_FALL = Analyte(
    "orthostatic_fall",
    "fall of systolic pressure on standing up",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(-400, 400),
    references=(Reference(None, 19, "general_knowledge"),),
    synonyms=("orthostatic drop",),
    question="How far does the upper number of your blood pressure fall when you stand up?",
    group="derived",
)
RESPIRATORY_RATE = Analyte(
    "respiratory_rate",
    "respiratory rate",
    unit="/min",
    units=units.PER_MINUTE,
    possible=(0, 200),
    references=(Reference(12, 20, "general_knowledge", age_from=16),),
    synonyms=("breathing rate", "rr"),
    question="How many breaths do you take in a minute?",
    group="vital_sign",
)
OXYGEN_SATURATION = Analyte(
    "oxygen_saturation",
    "oxygen saturation",
    unit="%",
    units=units.PERCENT,
    possible=(0, 100),
    references=(Reference(95, None, "general_knowledge"),),
    synonyms=(
        "spo2",
        "sao2",
        "pulse oximetry",
        "low oxygen",
        "hypoxia",
        "oxygen level",
    ),
    question="What does the finger clip show as oxygen saturation?",
    group="vital_sign",
)
CAPILLARY_REFILL = Analyte(
    "capillary_refill",
    "capillary refill time",
    unit="s",
    units=units.SECONDS,
    possible=(0, 120),
    references=(Reference(None, 2, "general_knowledge"),),
    synonyms=("capillary refill time", "crt"),
    question="How long does the colour take to come back after pressing on the nail?",
    group="vital_sign",
)
GLASGOW_COMA_SCALE = Analyte(
    "glasgow_coma_scale",
    "Glasgow coma scale",
    unit="{score}",
    units=units.SCORE,
    possible=(3, 15),
    references=(Reference(15, 15, "general_knowledge"),),
    synonyms=("gcs",),
    question="What is the score on the Glasgow coma scale?",
    group="vital_sign",
)
END_TIDAL_CO2 = Analyte(
    "end_tidal_co2",
    "end-tidal carbon dioxide",
    unit="mm[Hg]",
    units=units.PRESSURE,
    possible=(0, 250),
    references=(Reference(35, 45, "general_knowledge"),),
    synonyms=("etco2",),
    question="What is the end-tidal carbon dioxide?",
    group="vital_sign",
)
