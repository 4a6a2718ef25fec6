"""The closed tables of units: for each kind of quantity its accepted units and their factors.

Each table maps the accepted UCUM units of a quantity to the factor that turns a value into the first one,
which has factor 1. A number is never read without its unit, and a unit that could mean two things for a
quantity is not in its table: a D-dimer needs `FEU` or `DDU`, urea and urea nitrogen are two quantities.

Sources of the factors:
    labunits table: magnesium, creatinine, urea nitrogen, glucose, monovalent ions, ferritin, ionised calcium.
    General knowledge, most of it molar masses: total calcium, phosphate, vitamin D, parathyroid hormone,
    haemoglobin A1c (IFCC and NGSP), lactate, D-dimer, urea, bilirubin, thyroxine, aldosterone, vitamin B12,
    haemoglobin.
    Definitions: 1 U is 1 µmol/min, so 1 µkat/L is 60 U/L; 1 kPa is 7.50062 mmHg; inch, foot, pound, stone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Units = Mapping[str, float]

MINUTES: Final[Units] = {"min": 1.0, "s": 1 / 60, "h": 60.0, "d": 1440.0, "wk": 10080.0}
DAYS: Final[Units] = {
    "d": 1.0,
    "s": 1 / 86400,
    "min": 1 / 1440,
    "h": 1 / 24,
    "wk": 7.0,
    "mo": 30.4375,
    "a": 365.25,
}
"""Months and years are the mean Julian ones of UCUM."""
YEARS: Final[Units] = {"a": 1.0, "mo": 1 / 12, "wk": 7 / 365.25, "d": 1 / 365.25}
WEEKS: Final[Units] = {"wk": 1.0, "d": 1 / 7}
PER_WEEK: Final[Units] = {
    "/wk": 1.0,
    "/h": 168.0,
    "/d": 7.0,
    "/{night}": 7.0,
    "/mo": 7 / 30.4375,
    "/a": 7 / 365.25,
}
SECONDS: Final[Units] = {"s": 1.0}
MILLISECONDS: Final[Units] = {"ms": 1.0, "s": 1000.0}
PER_MINUTE: Final[Units] = {"/min": 1.0}
PER_HOUR: Final[Units] = {"/h": 1.0}

KILOGRAMS: Final[Units] = {"kg": 1.0, "g": 0.001, "[lb_av]": 0.45359237, "[stone_av]": 6.35029318}
CENTIMETRES: Final[Units] = {"cm": 1.0, "m": 100.0, "mm": 0.1, "[in_i]": 2.54, "[ft_i]": 30.48}
METRES: Final[Units] = {"m": 1.0, "km": 1000.0, "[yd_i]": 0.9144, "[mi_i]": 1609.344}
BODY_MASS: Final[Units] = {"kg/m2": 1.0}
MILLILITRES: Final[Units] = {"mL": 1.0, "L": 1000.0}
URINE_FLOW: Final[Units] = {"mL/kg/h": 1.0}

CELSIUS: Final[Units] = {"Cel": 1.0, "[degF]": 5 / 9}
PRESSURE: Final[Units] = {"mm[Hg]": 1.0, "kPa": 7.50062}
RATIO: Final[Units] = {"1": 1.0}
SCORE: Final[Units] = {"{score}": 1.0, "1": 1.0}
PERCENT: Final[Units] = {"%": 1.0}
FRACTION: Final[Units] = {"%": 1.0, "L/L": 100.0}

MONOVALENT: Final[Units] = {"mmol/L": 1.0, "meq/L": 1.0}
CALCIUM: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.2495, "meq/L": 0.5}
IONISED_CALCIUM: Final[Units] = {"mmol/L": 1.0, "mg/dL": 1 / 4.008, "meq/L": 0.5}
MAGNESIUM: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.4114, "meq/L": 0.5}
PHOSPHATE: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.3229}
OSMOLALITY: Final[Units] = {"mosm/kg": 1.0, "mmol/kg": 1.0}
BASE_EXCESS: Final[Units] = {"mmol/L": 1.0, "meq/L": 1.0}
LACTATE: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.111}

CREATININE: Final[Units] = {"umol/L": 1.0, "mg/dL": 88.4, "mmol/L": 1000.0}
UREA: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.1665}
UREA_NITROGEN: Final[Units] = {"mg/dL": 1.0, "mmol/L": 1 / 0.357}
FILTRATION: Final[Units] = {"mL/min/{1.73_m2}": 1.0}
PROTEIN_CREATININE: Final[Units] = {"mg/mmol": 1.0, "mg/mg": 1 / 0.00884, "mg/g": 1 / 8.84}
PER_FIELD: Final[Units] = {"/[HPF]": 1.0}

ENZYME: Final[Units] = {"U/L": 1.0, "kU/L": 1000.0, "ukat/L": 60.0}
MICROGRAMS: Final[Units] = {"ug/L": 1.0, "ng/mL": 1.0, "ug/mL": 1000.0, "mg/L": 1000.0}
MILLIGRAMS: Final[Units] = {"mg/L": 1.0, "mg/dL": 10.0}
GRAMS: Final[Units] = {"g/L": 1.0, "g/dL": 10.0}
HAEMOGLOBIN: Final[Units] = {"g/L": 1.0, "g/dL": 10.0, "mmol/L": 16.114}
URIC_ACID: Final[Units] = {"umol/L": 1.0, "mg/dL": 59.48, "mmol/L": 1000.0}
BILIRUBIN: Final[Units] = {"umol/L": 1.0, "mg/dL": 17.1}

GLUCOSE: Final[Units] = {"mmol/L": 1.0, "mg/dL": 0.0555}
KETONES: Final[Units] = {"mmol/L": 1.0}
GLYCATED_HAEMOGLOBIN: Final[Units] = {"%": 1.0, "mmol/mol": 1 / 10.929}
THYROTROPIN: Final[Units] = {"m[IU]/L": 1.0, "u[IU]/mL": 1.0}
THYROXINE: Final[Units] = {"pmol/L": 1.0, "ng/dL": 12.87}
PARATHYROID_HORMONE: Final[Units] = {"pmol/L": 1.0, "pg/mL": 0.106, "ng/L": 0.106}
VITAMIN_D: Final[Units] = {"nmol/L": 1.0, "ng/mL": 2.496, "ug/L": 2.496}
ALDOSTERONE: Final[Units] = {"pmol/L": 1.0, "ng/dL": 27.74, "pg/mL": 2.774, "ng/L": 2.774}
RENIN: Final[Units] = {"m[IU]/L": 1.0, "u[IU]/mL": 1.0}
GONADOTROPIN: Final[Units] = {"[IU]/L": 1.0, "m[IU]/mL": 1.0}
COBALAMIN: Final[Units] = {"pmol/L": 1.0, "pg/mL": 0.738, "ng/L": 0.738}
ANTIBODY: Final[Units] = {"[IU]/mL": 1.0, "k[IU]/L": 1.0}
D_DIMER: Final[Units] = {
    "ug/L{FEU}": 1.0,
    "ng/mL{FEU}": 1.0,
    "ug/mL{FEU}": 1000.0,
    "mg/L{FEU}": 1000.0,
    "ug/L{DDU}": 2.0,
    "ng/mL{DDU}": 2.0,
    "ug/mL{DDU}": 2000.0,
    "mg/L{DDU}": 2000.0,
}
"""One D-dimer unit counts as two fibrinogen equivalent units."""
CELLS: Final[Units] = {"10*9/L": 1.0, "10*3/uL": 1.0, "/uL": 0.001}
SEDIMENTATION: Final[Units] = {"mm/h": 1.0}

OFFSETS: Final[Units] = {"[degF]": 32.0, "mmol/mol": -2.152 * 10.929}
"""What is taken away from a value in such a unit before its factor: the unit's zero lies elsewhere."""
