"""The words, numbers and texts of a case as types for its forms: what each takes, and its JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, NoReturn

from pydantic import BeforeValidator, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from spasm_expert.case import amounts
from spasm_expert.case.frozen import FrozenMapping
from spasm_expert.case.statements import (
    ABSENT,
    COURSES,
    PRESENT,
    QUALITIES,
    SEVERITIES,
    SEXES,
    SIDES,
    STOPPED,
    UNKNOWN,
)
from spasm_expert.case.tree import DROPPED
from spasm_expert.case.wording import one_of, shown, shown_amount, shown_word

LONGEST_NAME = 200
LONGEST_TEXT = 10_000
TERM_KEY = "x-term"
"""Marks the places of the schema where the name of a term of some kind stands."""

_YES_NO = {
    "yes": PRESENT,
    "y": PRESENT,
    "true": PRESENT,
    "present": PRESENT,
    "no": ABSENT,
    "n": ABSENT,
    "false": ABSENT,
    "absent": ABSENT,
}
_STATES = _YES_NO | {"unknown": UNKNOWN}
_DRUG_STATES = _STATES | {"stopped": STOPPED}


def refuse(message: str) -> NoReturn:
    """Refuse a value.

    Args:
        message: Goes on from the place where the value stands, as in `is 5. Expected yes or no.`

    Raises:
        PydanticCustomError: Always.
    """
    raise PydanticCustomError("case", "{message}", {"message": message})


class AlsoTakes:
    """Adds short forms to the JSON Schema of a type.

    Args:
        short: Makes the schemas of the short forms out of that of the long form.
    """

    def __init__(self, short: Callable[[JsonSchemaValue], list[JsonSchemaValue]]) -> None:
        self._short = short

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        long = handler(core)
        return {"anyOf": [*self._short(long), long]}


def one_or_many(word: JsonSchemaValue) -> JsonSchemaValue:
    """Return the JSON Schema of a word or a list of words."""
    return {"anyOf": [word, {"type": "array", "items": word}]}


def term_schema(kind: str) -> JsonSchemaValue:
    """Return the place of a term's name in a schema that does not know the vocabulary yet."""
    return {"type": "string", TERM_KEY: kind}


def spellings(words: Iterable[str]) -> list[str]:
    """Return the words as people write them: in small letters, with a capital, in capitals."""
    return [spelling for word in words for spelling in dict.fromkeys((word, word.capitalize(), word.upper()))]


def word_schema(words: Iterable[str]) -> JsonSchemaValue:
    """Return the JSON Schema of a word out of a few."""
    return {"enum": spellings(words)}


def _states_schema(words: Iterable[str]) -> JsonSchemaValue:
    return {"enum": [True, False, *spellings(words)]}


def _word(words: Mapping[str, str], expected: str) -> Callable[[Any], str]:
    known = {spelling: found for word, found in words.items() for spelling in spellings([word])}

    def read(value: Any) -> str:
        found = known.get(value) if isinstance(value, str) else None
        return found or refuse(f"is {shown_word(value)}. Expected {expected}.")

    return read


def _state(words: Mapping[str, str], expected: str) -> Callable[[Any], str]:
    read = _word(words, expected)
    return lambda value: (PRESENT if value else ABSENT) if isinstance(value, bool) else read(value)


def _same(words: Iterable[str]) -> Callable[[Any], str]:
    known = {word: word for word in words}
    return _word(known, one_of(known))


_yes_or_no = _state(_YES_NO, "yes or no")


def name(value: Any) -> str:
    """Return a value that can be a name, or refuse it."""
    if not isinstance(value, str) or not value.strip():
        refuse(f"is {shown(value)}. Expected a name.")
    if len(value) > LONGEST_NAME:
        refuse(f"is {shown(value)}. Expected a name of at most {LONGEST_NAME}.")
    return value


def names(value: Any) -> tuple[str, ...]:
    """Return one name or a list of names as several, or refuse the value."""
    if isinstance(value, dict):
        refuse("is a map. Expected a name or a list of names.")
    listed = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(name(item) for item in listed if item is not DROPPED)


def _free_text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        refuse("is no text, or an empty one. Expected a text.")
    if len(value) > LONGEST_TEXT:
        refuse(f"has {len(value):,} characters. Expected at most {LONGEST_TEXT:,}.")
    return value


def _source(value: Any) -> Any:
    """Return a text, or a map of texts, so that it cannot change; numbers become texts, as in YAML."""
    if not isinstance(value, (str, dict)) or not value:
        refuse("is empty, or no text and no map. Expected one of the two.")
    return _frozen(value)


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return FrozenMapping({key: _frozen(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(inner) for inner in value if inner is not DROPPED)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _amount(value: Any) -> Any:
    """Let a text or a number pass: what it means needs the vocabulary or the date of the case."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        refuse(f"is {shown_amount(value)}. Expected a text with a number and its unit.")
    return value


def _only_format(value: Any) -> int:
    if isinstance(value, bool) or value not in (1, "1"):
        refuse(f"is {shown_word(value)}. Expected 1, the only format there is.")
    return 1


STATE_SCHEMA = _states_schema(_STATES)
DRUG_STATE_SCHEMA = _states_schema(_DRUG_STATES)
YES_NO_SCHEMA = _states_schema(_YES_NO)
TEXT_SCHEMA: JsonSchemaValue = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_TEXT}

State = Annotated[str, BeforeValidator(_state(_STATES, "yes, no or unknown")), WithJsonSchema(STATE_SCHEMA)]
DrugState = Annotated[
    str,
    BeforeValidator(_state(_DRUG_STATES, "yes, no, stopped or unknown")),
    WithJsonSchema(DRUG_STATE_SCHEMA),
]
YesNo = Annotated[
    bool, BeforeValidator(lambda value: _yes_or_no(value) == PRESENT), WithJsonSchema(YES_NO_SCHEMA)
]
Sex = Annotated[
    str, BeforeValidator(_same((*SEXES, UNKNOWN))), WithJsonSchema(word_schema((*SEXES, UNKNOWN)))
]
Side = Annotated[str, BeforeValidator(_same(SIDES)), WithJsonSchema(word_schema(SIDES))]
Course = Annotated[str, BeforeValidator(_same(COURSES)), WithJsonSchema(word_schema(COURSES))]
Severity = Annotated[str, BeforeValidator(_same(SEVERITIES)), WithJsonSchema(word_schema(SEVERITIES))]
Quality = Annotated[str, BeforeValidator(_same(QUALITIES)), WithJsonSchema(word_schema(QUALITIES))]
FreeText = Annotated[str, BeforeValidator(_free_text), WithJsonSchema(TEXT_SCHEMA)]
Source = Annotated[
    Any, BeforeValidator(_source), WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "object"}]})
]
Amount = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.AMOUNT)]
Quantity = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.QUANTITY)]
Span = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.SPAN)]
Day = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.DAY)]
Age = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.AGE)]
Weeks = Annotated[Any, BeforeValidator(_amount), WithJsonSchema(amounts.WEEKS)]
Format = Annotated[int, BeforeValidator(_only_format), WithJsonSchema({"enum": [1, "1"]})]
Name = Annotated[str, BeforeValidator(name), WithJsonSchema(TEXT_SCHEMA | {"maxLength": LONGEST_NAME})]
FindingName = Annotated[str, BeforeValidator(name), WithJsonSchema(term_schema("finding"))]
AnalyteName = Annotated[str, BeforeValidator(name), WithJsonSchema(term_schema("analyte"))]
DrugName = Annotated[str, BeforeValidator(name), WithJsonSchema(term_schema("drug"))]
ConditionName = Annotated[str, BeforeValidator(name), WithJsonSchema(term_schema("condition"))]
TestName = Annotated[str, BeforeValidator(name), WithJsonSchema(term_schema("test"))]
Names = Annotated[tuple[str, ...], BeforeValidator(names)]
"""One name or several; goes with a JSON Schema that says of what."""
