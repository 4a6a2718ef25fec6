"""Hormones, sugar and vitamin D."""

from __future__ import annotations

from spasm_expert.facts.terms import unit_tables as units
from spasm_expert.facts.terms.kinds import Analyte, Reference

THYROTROPIN = Analyte(
    "thyrotropin",
    "thyroid-stimulating hormone",
    unit="m[IU]/L",
    units=units.THYROTROPIN,
    possible=(0, 2000),
    references=(Reference(0.4, 4.0, "abim_reference_ranges_2024"),),
    synonyms=("tsh", "thyroid stimulating hormone"),
    question="What is the thyroid-stimulating hormone?",
)
# 0.8 to 1.8 ng/dL.
FREE_THYROXINE = Analyte(
    "free_thyroxine",
    "free thyroxine",
    unit="pmol/L",
    units=units.THYROXINE,
    possible=(0, 300),
    references=(Reference(10.296, 23.166, "general_knowledge"),),
    synonyms=("free t4", "ft4"),
    question="What is the free thyroxine?",
)
# 10 to 65 pg/mL. In dialysis another target holds.
PARATHYROID_HORMONE = Analyte(
    "parathyroid_hormone",
    "parathyroid hormone",
    unit="pmol/L",
    units=units.PARATHYROID_HORMONE,
    possible=(0, 1000),
    references=(Reference(1.06, 6.89, "abim_reference_ranges_2024"),),
    synonyms=("pth", "intact pth"),
    question="What is the parathyroid hormone?",
)
# 20 ng/mL, enough for nearly everybody; other tables begin at 30.
VITAMIN_D = Analyte(
    "vitamin_d",
    "25-hydroxyvitamin D",
    unit="nmol/L",
    units=units.VITAMIN_D,
    possible=(0, 2000),
    references=(Reference(49.92, None, "iom_vitamin_d_2011"),),
    synonyms=("25-oh vitamin d", "calcidiol"),
    question="What is the 25-hydroxyvitamin D?",
)
HAEMOGLOBIN_A1C = Analyte(
    "haemoglobin_a1c",
    "haemoglobin A1c",
    unit="%",
    units=units.GLYCATED_HAEMOGLOBIN,
    possible=(2, 25),
    references=(Reference(4.0, 5.6, "abim_reference_ranges_2024"),),
    synonyms=("hba1c", "hemoglobin a1c", "glycated haemoglobin"),
    question="What is the haemoglobin A1c?",
)
# At any time of day; 70 to 140 mg/dL.
GLUCOSE = Analyte(
    "glucose",
    "glucose",
    unit="mmol/L",
    units=units.GLUCOSE,
    possible=(0, 150),
    references=(Reference(3.885, 7.77, "general_knowledge"),),
    synonyms=(
        "blood sugar",
        "blood glucose",
        "bedside glucose",
        "low blood sugar",
        "high blood sugar",
    ),
    question="What is the blood sugar?",
)
# 70 to 99 mg/dL.
FASTING_GLUCOSE = Analyte(
    "fasting_glucose",
    "fasting glucose",
    unit="mmol/L",
    units=units.GLUCOSE,
    possible=(0, 150),
    references=(Reference(3.885, 5.4945, "abim_reference_ranges_2024"),),
    synonyms=("fasting blood sugar", "fpg"),
    question="What is the blood sugar before breakfast?",
)
BLOOD_KETONES = Analyte(
    "blood_ketones",
    "ketones in blood",
    unit="mmol/L",
    units=units.KETONES,
    possible=(0, 50),
    references=(Reference(None, 0.6, "general_knowledge"),),
    synonyms=("beta-hydroxybutyrate", "ketones"),
    question="What is the ketones in blood?",
)
# Limits of aldosterone and renin depend on the assay, posture and salt.
ALDOSTERONE = Analyte(
    "aldosterone",
    "aldosterone",
    unit="pmol/L",
    units=units.ALDOSTERONE,
    possible=(0, 200000),
    question="What is the aldosterone?",
)
RENIN = Analyte(
    "renin",
    "renin concentration",
    unit="m[IU]/L",
    units=units.RENIN,
    possible=(0, 20000),
    synonyms=("direct renin",),
    question="What is the renin concentration?",
)
CHORIONIC_GONADOTROPIN = Analyte(
    "chorionic_gonadotropin",
    "chorionic gonadotropin in serum",
    unit="[IU]/L",
    units=units.GONADOTROPIN,
    possible=(0, 10000000),
    references=(Reference(None, 5, "general_knowledge"),),
    synonyms=("hcg", "beta hcg"),
    question="What is the pregnancy hormone (hCG) in the blood?",
)
