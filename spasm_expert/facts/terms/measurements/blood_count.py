"""Blood count."""

from __future__ import annotations

from spasm_expert.facts.terms import unit_tables as units
from spasm_expert.facts.terms.kinds import Analyte, Reference

HAEMOGLOBIN = Analyte(
    "haemoglobin",
    "haemoglobin",
    unit="g/L",
    units=units.HAEMOGLOBIN,
    possible=(5, 300),
    references=(
        Reference(120, 160, "general_knowledge", sex="female", age_from=16),
        Reference(140, 180, "general_knowledge", sex="male", age_from=16),
    ),
    synonyms=(
        "hemoglobin",
        "hb",
        "hgb",
        "anaemia",
    ),
    question="What is the haemoglobin?",
)
HAEMATOCRIT = Analyte(
    "haematocrit",
    "haematocrit",
    unit="%",
    units=units.FRACTION,
    possible=(1, 90),
    references=(
        Reference(36, 47, "general_knowledge", sex="female", age_from=16),
        Reference(41, 51, "general_knowledge", sex="male", age_from=16),
    ),
    synonyms=("hematocrit", "hct", "packed cell volume"),
    question="What is the haematocrit?",
)
WHITE_CELLS = Analyte(
    "white_cells",
    "white cell count",
    unit="10*9/L",
    units=units.CELLS,
    possible=(0, 2000),
    references=(Reference(4.0, 11.0, "general_knowledge", age_from=16),),
    synonyms=(
        "wbc",
        "leucocytes",
        "white blood cells",
        "leukocytosis",
        "leucocytosis",
        "white blood cell count",
    ),
    question="What is the white cell count?",
)
PLATELETS = Analyte(
    "platelets",
    "platelet count",
    unit="10*9/L",
    units=units.CELLS,
    possible=(0, 5000),
    references=(Reference(150, 450, "general_knowledge"),),
    synonyms=("plt", "thrombocytes"),
    question="What is the platelet count?",
)
