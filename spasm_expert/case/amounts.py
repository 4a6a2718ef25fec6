"""The JSON Schemas of amounts: numbers with their units and ranges, spans of time, dates.

They take whatever the reader takes, and more: of a unit they ask that there is one, and a range they check
where the number stands by itself. The rest only the reader can tell.
"""

from __future__ import annotations

from typing import Any, Final

from spasm_expert.case import people
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.units import accepted_units, ucum_unit

Schema = dict[str, Any]

_NUMBER = r"[+\-\u2212]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?"
_WITH_UNIT: Final = rf"^(?!\s*{_NUMBER}\s*$)\s*{_NUMBER}"

AMOUNT: Final[Schema] = {"anyOf": [{"type": "number"}, {"type": "string", "pattern": rf"^\s*{_NUMBER}"}]}
"""A number, with a unit if it is a text."""
QUANTITY: Final[Schema] = {"type": "string", "pattern": _WITH_UNIT}
"""A number with a unit."""
SPAN: Final[Schema] = {"type": "string", "pattern": rf"^\s*{_DATE}\s*$|{_WITH_UNIT}"}
"""A span of time, or a date."""
DAY: Final[Schema] = {"type": "string", "pattern": rf"^\s*{_DATE}\s*$"}
"""A date, with or without a time."""
PRESSURES: Final[Schema] = {"type": "string", "pattern": r"^\s*[0-9.]+\s*/\s*[0-9.]+"}
"""Two values of a blood pressure."""


def _counted(highest: float) -> Schema:
    number = {"type": "number", "minimum": 0, "maximum": highest}
    return {"anyOf": [number, {"type": "string", "pattern": rf"^\s*{_NUMBER}"}]}


AGE: Final = _counted(people.OLDEST)
WEEKS: Final = _counted(people.LONGEST_PREGNANCY)


def of_analyte(analyte: Analyte, form: Schema) -> Schema:
    """Return the JSON Schema of a measurement.

    Args:
        analyte: What is measured.
        form: The schema of a measurement in detail.
    """
    low, high = analyte.possible
    plain = _needs_no_unit(analyte)
    span = {"minimum": low, "maximum": high}
    short = [{"type": "number", **span}, AMOUNT["anyOf"][1]] if plain else [QUANTITY]
    units = accepted_units(analyte)
    in_words = "" if plain else f" {analyte.unit}"
    others = f", or in {', '.join(units[1:])}" if len(units) > 1 else ""
    return {
        "description": f"{analyte.label}: {low:g} to {high:g}{in_words}{others}.",
        "anyOf": [*short, {"allOf": [form, *_in_detail(analyte.unit, span, plain)]}],
    }


def _in_detail(unit: str, span: Schema, plain: bool) -> list[Schema]:
    """Return what holds of a number that stands by itself beside its unit."""
    number = {"type": "number"}
    in_own_unit = {"properties": {"value": number, "unit": {"const": unit}}, "required": ["value", "unit"]}
    found: list[Schema] = [{"if": in_own_unit, "then": {"properties": {"value": span}}}]
    bare = {"properties": {"value": number}, "required": ["value"]}
    if not plain:
        return [*found, {"if": bare, "then": {"required": ["unit"]}}]
    alone = {**bare, "not": {"required": ["unit"]}}
    return [*found, {"if": alone, "then": {"properties": {"value": span}}}]


def _needs_no_unit(analyte: Analyte) -> bool:
    try:
        ucum_unit(analyte, "")
    except KeyError:
        return False
    return True
