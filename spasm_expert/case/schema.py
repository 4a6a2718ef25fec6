"""The JSON Schema of a case: what an editor or another program can check before we do."""

from __future__ import annotations

import re
from typing import Any

from spasm_expert.case import amounts
from spasm_expert.case.forms import CaseForm
from spasm_expert.case.quantities import BLOOD_PRESSURE
from spasm_expert.case.words import DRUG_STATE_SCHEMA, STATE_SCHEMA, TERM_KEY, YES_NO_SCHEMA
from spasm_expert.facts.terms.kinds import Analyte, Finding, Term
from spasm_expert.facts.terms.vocabulary import Vocabulary, standard_vocabulary
from spasm_expert.levels import Level

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NO_MEANING = ("default", "title")
_SHARED = {
    "yes_or_no": YES_NO_SCHEMA,
    "yes_no_or_unknown": STATE_SCHEMA,
    "yes_no_stopped_or_unknown": DRUG_STATE_SCHEMA,
}
"""What stands in many places with all its spellings; written once, under `$defs`."""


def case_schema(vocabulary: Vocabulary | None = None) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a case.

    Names of terms stand in it as the vocabulary writes them, and in snake_case: ids first, then labels and
    synonyms. The reader is more lenient with case and hyphens, and stricter with units, numbers in
    texts and contradictions.

    Args:
        vocabulary: The terms a case may name; those of this package if it is None.
    """
    known = standard_vocabulary() if vocabulary is None else vocabulary
    raw = CaseForm.model_json_schema()
    kinds: dict[str, None] = {}
    schema: dict[str, Any] = {
        "$schema": DIALECT,
        "title": "A case of spasm_expert",
        **_told(raw, kinds),
    }
    schema["$defs"] |= {kind: {"enum": _names(kind, known)} for kind in sorted(kinds)} | _SHARED
    _add_measurements(schema, known)
    return schema


def _add_measurements(schema: dict[str, Any], vocabulary: Vocabulary) -> None:
    """Say for each measurement in which units it may be, and from where to where."""
    form = {"$ref": "#/$defs/MeasurementForm"}
    own: dict[str, Any] = {BLOOD_PRESSURE: {"anyOf": [amounts.PRESSURES, form]}}
    for term in vocabulary.of_kind("analyte"):
        if isinstance(term, Analyte) and _belongs(term, "analyte"):
            place = f"measured_{term.id}"
            schema["$defs"][place] = amounts.of_analyte(term, form)
            own |= {name: {"$ref": f"#/$defs/{place}"} for name in _written(term)}
    schema["properties"]["measurements"] |= {"properties": own, "additionalProperties": False}


def _written(term: Term) -> list[str]:
    """Return how a term may be written: its id, label and synonyms, also in snake_case."""
    names = (term.label, *term.synonyms)
    return list(dict.fromkeys((term.id, *names, *map(_snake, names))))


def _told(part: Any, kinds: dict[str, None]) -> Any:
    """Return a part of pydantic's schema without what means nothing here; note the kinds of term it names."""
    if isinstance(part, list):
        return [_told(inner, kinds) for inner in part]
    if not isinstance(part, dict):
        return part
    if TERM_KEY in part:
        kinds[part[TERM_KEY]] = None
        return {"$ref": f"#/$defs/{part[TERM_KEY]}"}
    for name, shared in _SHARED.items():
        if part == shared:
            return {"$ref": f"#/$defs/{name}"}
    told = {
        key: {name: _told(inner, kinds) for name, inner in value.items()}
        if key in ("properties", "$defs")
        else _told(value, kinds)
        for key, value in part.items()
        if key not in _NO_MEANING
    }
    return _without_null(told)


def _without_null(part: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that does not take null: what is not known is left out of a case."""
    choices = [choice for choice in part.get("anyOf", ()) if choice != {"type": "null"}]
    if not choices:
        return part
    rest = {key: value for key, value in part.items() if key != "anyOf"}
    return rest | choices[0] if len(choices) == 1 else rest | {"anyOf": choices}


def _names(kind: str, vocabulary: Vocabulary) -> list[str]:
    """Return how terms may be called: of a kind, or under a key of the `spasm:` section."""
    if kind == "level":
        return [level.id for level in Level]
    terms = [term for term in vocabulary if _belongs(term, kind)]
    sugar = vocabulary.sayings(kind)
    pair = (BLOOD_PRESSURE,) if kind == "analyte" else ()
    written = {name for term in terms for name in (term.label, *term.synonyms)}
    others = sorted(written | {_snake(name) for name in written})
    return list(dict.fromkeys((*sugar, *pair, *sorted(term.id for term in terms), *others)))


def _snake(name: str) -> str:
    return re.sub(r"[\s_-]+", "_", name.casefold())


def _belongs(term: Term, kind: str) -> bool:
    said_as = term.said_as if isinstance(term, (Finding, Analyte)) else None
    if term.kind == kind:
        return not (isinstance(term, Analyte) and said_as and said_as[0] == "patient")
    return isinstance(term, Finding) and said_as is not None and said_as[0] == kind
