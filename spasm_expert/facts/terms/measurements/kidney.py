"""Kidney function and urine."""

from __future__ import annotations

from spasm_expert.facts.terms import unit_tables as units
from spasm_expert.facts.terms.kinds import Analyte, Reference

# Women 0.50 to 1.10, men 0.70 to 1.30 mg/dL. Children have lower values, so no interval is given for them.
CREATININE = Analyte(
    "creatinine",
    "creatinine",
    unit="umol/L",
    units=units.CREATININE,
    possible=(5, 10000),
    references=(
        Reference(44.2, 97.24, "abim_reference_ranges_2024", sex="female", age_from=16),
        Reference(61.88, 114.92, "abim_reference_ranges_2024", sex="male", age_from=16),
    ),
    synonyms=("serum creatinine", "cr", "scr"),
    question="What is the creatinine?",
)
BASELINE_CREATININE = Analyte(
    "baseline_creatinine",
    "usual creatinine",
    unit="umol/L",
    units=units.CREATININE,
    possible=(5, 10000),
    synonyms=("previous creatinine",),
    question="What was the creatinine before this illness?",
)
CREATININE_RATIO = Analyte(
    "creatinine_ratio",
    "creatinine as a multiple of its usual value",
    unit="1",
    units=units.RATIO,
    possible=(0.001, 2000),
    question="How many times its usual value is the creatinine?",
    group="derived",
)
CREATININE_RISE = Analyte(
    "creatinine_rise",
    "rise of creatinine over its usual value",
    unit="umol/L",
    units=units.CREATININE,
    possible=(-10000, 10000),
    question="How far is the creatinine above its usual value?",
    group="derived",
)
# Milligrams are those of urea; a value of urea nitrogen (BUN) has its own name. The interval is 8 to 20
# mg/dL of urea nitrogen.
UREA = Analyte(
    "urea",
    "urea",
    unit="mmol/L",
    units=units.UREA,
    possible=(0.1, 200),
    references=(Reference(2.856, 7.14, "general_knowledge"),),
    synonyms=("serum urea", "blood urea"),
    question="What is the urea?",
)
UREA_NITROGEN = Analyte(
    "urea_nitrogen",
    "urea nitrogen",
    unit="mg/dL",
    units=units.UREA_NITROGEN,
    possible=(0.3, 560),
    references=(Reference(8, 20, "general_knowledge"),),
    synonyms=("bun", "blood urea nitrogen"),
    question="What is the urea nitrogen?",
)
UREA_CREATININE_RATIO = Analyte(
    "urea_creatinine_ratio",
    "ratio of urea to creatinine, both in mmol/L",
    unit="1",
    units=units.RATIO,
    possible=(0, 50000),
    references=(Reference(None, 100, "general_knowledge"),),
    question="What is the ratio of urea to creatinine, both in mmol/L?",
    group="derived",
)
EGFR = Analyte(
    "egfr",
    "estimated glomerular filtration rate",
    unit="mL/min/{1.73_m2}",
    units=units.FILTRATION,
    possible=(0, 250),
    references=(Reference(90, None, "kdigo_ckd_2024"),),
    synonyms=("estimated gfr", "gfr", "glomerular filtration rate"),
    question="What is the estimated glomerular filtration rate?",
)
URINE_OUTPUT = Analyte(
    "urine_output",
    "urine output",
    unit="mL/kg/h",
    units=units.URINE_FLOW,
    possible=(0, 50),
    references=(Reference(0.5, None, "kdigo_aki_2012"),),
    synonyms=("urine flow",),
    question="How much urine is passed in an hour for each kilogram of body weight?",
)
# Laboratories give 3 to 5 as the upper limit.
URINE_RED_CELLS = Analyte(
    "urine_red_cells",
    "red cells in urine per high-power field",
    unit="/[HPF]",
    units=units.PER_FIELD,
    possible=(0, 100000),
    references=(Reference(None, 3, "general_knowledge"),),
    synonyms=("urine rbc",),
    question="What is the red cells in urine per high-power field?",
)
URINE_PROTEIN_CREATININE_RATIO = Analyte(
    "urine_protein_creatinine_ratio",
    "ratio of protein to creatinine in urine",
    unit="mg/mmol",
    units=units.PROTEIN_CREATININE,
    possible=(0, 10000),
    references=(Reference(None, 30, "general_knowledge"),),
    synonyms=("pcr", "upcr"),
    question="What is the ratio of protein to creatinine in urine?",
)
URIC_ACID = Analyte(
    "uric_acid",
    "uric acid",
    unit="umol/L",
    units=units.URIC_ACID,
    possible=(5, 5000),
    references=(
        Reference(150, 360, "general_knowledge", sex="female", age_from=16),
        Reference(200, 430, "general_knowledge", sex="male", age_from=16),
    ),
    synonyms=("urate", "serum uric acid", "serum urate"),
    question="What is the uric acid?",
)
