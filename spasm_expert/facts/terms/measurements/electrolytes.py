"""Electrolytes in the blood."""

from __future__ import annotations

from spasm_expert.facts.terms import unit_tables as units
from spasm_expert.facts.terms.kinds import Analyte, Reference

SODIUM = Analyte(
    "sodium",
    "sodium",
    unit="mmol/L",
    units=units.MONOVALENT,
    possible=(60, 250),
    references=(Reference(136, 145, "abim_reference_ranges_2024"),),
    synonyms=(
        "na",
        "serum sodium",
        "low sodium",
        "high sodium",
    ),
    question="What is the sodium?",
)
POTASSIUM = Analyte(
    "potassium",
    "potassium",
    unit="mmol/L",
    units=units.MONOVALENT,
    possible=(0.5, 20),
    references=(Reference(3.5, 5.0, "abim_reference_ranges_2024"),),
    synonyms=(
        "k",
        "serum potassium",
        "hypokalaemia",
        "low potassium",
        "hyperkalaemia",
        "high potassium",
    ),
    question="What is the potassium?",
)
CHLORIDE = Analyte(
    "chloride",
    "chloride",
    unit="mmol/L",
    units=units.MONOVALENT,
    possible=(40, 220),
    references=(Reference(98, 106, "general_knowledge"),),
    synonyms=("cl", "serum chloride"),
    question="What is the chloride?",
)
BICARBONATE = Analyte(
    "bicarbonate",
    "bicarbonate",
    unit="mmol/L",
    units=units.MONOVALENT,
    possible=(0, 80),
    references=(Reference(23, 28, "abim_reference_ranges_2024"),),
    synonyms=("hco3", "total carbon dioxide", "tco2"),
    question="What is the bicarbonate?",
)
# Sodium less chloride and bicarbonate, without potassium. Laboratories differ in its upper limit, 12 to 16;
# the lower one is the safer.
ANION_GAP = Analyte(
    "anion_gap",
    "anion gap",
    unit="mmol/L",
    units=units.MONOVALENT,
    possible=(-60, 120),
    references=(Reference(None, 12, "general_knowledge"),),
    question="What is the anion gap?",
    group="derived",
)
OSMOLALITY = Analyte(
    "osmolality",
    "osmolality of serum",
    unit="mosm/kg",
    units=units.OSMOLALITY,
    possible=(100, 1000),
    references=(Reference(275, 295, "general_knowledge"),),
    synonyms=("serum osmolality",),
    question="What is the osmolality of serum?",
)
# 8.6 to 10.2 mg/dL.
CALCIUM = Analyte(
    "calcium",
    "total calcium",
    unit="mmol/L",
    units=units.CALCIUM,
    possible=(0.2, 10),
    references=(Reference(2.1457, 2.5449, "abim_reference_ranges_2024"),),
    synonyms=(
        "ca",
        "serum calcium",
        "total serum calcium",
        "low calcium",
    ),
    question="What is the total calcium?",
)
# The lower limit of other tables is 2.15 mmol/L; the British one is the safer.
ADJUSTED_CALCIUM = Analyte(
    "adjusted_calcium",
    "albumin-adjusted calcium",
    unit="mmol/L",
    units=units.CALCIUM,
    possible=(0.2, 10),
    references=(Reference(2.2, 2.6, "hypocalcaemia_sfe_2016"),),
    synonyms=("corrected calcium", "albumin adjusted calcium"),
    question="What is the albumin-adjusted calcium?",
)
IONISED_CALCIUM = Analyte(
    "ionised_calcium",
    "ionised calcium",
    unit="mmol/L",
    units=units.IONISED_CALCIUM,
    possible=(0.1, 6),
    references=(Reference(1.12, 1.23, "abim_reference_ranges_2024"),),
    synonyms=("ionized calcium", "free calcium", "ica"),
    question="What is the ionised calcium?",
)
# Lower limits from 0.66 to 0.80 mmol/L are in use; this is the usual British interval. A normal value does
# not exclude empty stores.
MAGNESIUM = Analyte(
    "magnesium",
    "magnesium",
    unit="mmol/L",
    units=units.MAGNESIUM,
    possible=(0.05, 20),
    references=(Reference(0.7, 1.0, "hypomagnesaemia_ayrshire_2025"),),
    synonyms=(
        "mg",
        "serum magnesium",
        "low magnesium",
    ),
    question="What is the magnesium?",
)
# 3.0 to 4.5 mg/dL.
PHOSPHATE = Analyte(
    "phosphate",
    "phosphate",
    unit="mmol/L",
    units=units.PHOSPHATE,
    possible=(0.05, 20),
    references=(Reference(0.9687, 1.45305, "abim_reference_ranges_2024"),),
    synonyms=("phosphorus", "po4", "inorganic phosphate"),
    question="What is the phosphate?",
)
