"""The format of a case, as people write it: which keys there are and what each takes.

The forms check the shape alone. Which names, units and combinations make sense is checked after them.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic.json_schema import JsonSchemaValue

from spasm_expert.case.amounts import AMOUNT, SPAN
from spasm_expert.case.statements import PRESENT, STOPPED
from spasm_expert.case.tree import DROPPED
from spasm_expert.case.wording import shown, shown_amount
from spasm_expert.case.words import (
    DRUG_STATE_SCHEMA,
    STATE_SCHEMA,
    TEXT_SCHEMA,
    YES_NO_SCHEMA,
    Age,
    AlsoTakes,
    Amount,
    AnalyteName,
    ConditionName,
    Course,
    Day,
    DrugName,
    DrugState,
    FindingName,
    Format,
    FreeText,
    Name,
    Names,
    Quality,
    Quantity,
    Severity,
    Sex,
    Side,
    Source,
    Span,
    State,
    TestName,
    Weeks,
    YesNo,
    one_or_many,
    refuse,
    term_schema,
)

OTHER = "other"


class Form(BaseModel):
    """A map with known keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def says(self, *keys: str) -> list[str]:
        """Return those of the keys that were written."""
        return [key for key in keys if key in self.model_fields_set]


class PatientForm(Form):
    """The person."""

    age: Annotated[Age, Field(description="Years, or a span of time such as 8 months.")] = None
    sex: Sex | None = None
    pregnant: State | None = None
    weeks: Annotated[Weeks, Field(description="Week of the pregnancy.")] = None
    weight: Annotated[Quantity, Field(description="E.g. 70 kg.")] = None
    height: Annotated[Quantity, Field(description="E.g. 175 cm.")] = None


def _items(value: Any) -> Any:
    """Read a name, or a list of names, as a map in which each is present."""
    if isinstance(value, dict):
        return value
    listed = value if isinstance(value, list) else [value]
    for item in listed:
        if not isinstance(item, str) and item is not DROPPED:
            refuse(f"holds {shown(item)}. Expected a list of names.")
    return {item: PRESENT for item in listed if item is not DROPPED}


def _items_of(key: str) -> AlsoTakes:
    def short(long: JsonSchemaValue) -> list[JsonSchemaValue]:
        long["propertyNames"] = term_schema(key)
        return [term_schema(key), {"type": "array", "items": term_schema(key)}]

    return AlsoTakes(short)


Items = Annotated[dict[str, State], BeforeValidator(_items)]


class SpasmForm(Form):
    """The spasms; each item stands for a finding. What is not listed is unknown."""

    sites: Annotated[Items, _items_of("sites")] = {}
    side: Annotated[Items, _items_of("side")] = {}
    lasts: Annotated[Span, Field(description="How long one spasm lasts, e.g. 5 min.")] = None
    since: Annotated[Span, Field(description="How long there have been spasms, e.g. 2 days.")] = None
    how_often: Annotated[Quantity, Field(description="E.g. 3/week.")] = None
    timing: Annotated[Items, _items_of("timing")] = {}
    triggers: Annotated[Items, _items_of("triggers")] = {}
    relieved_by: Annotated[Items, _items_of("relieved_by")] = {}
    not_relieved_by: Annotated[Items, _items_of("relieved_by")] = {}


def _short_for(key: str) -> BeforeValidator:
    """Return a validator that reads anything but a map as the value of one key."""
    return BeforeValidator(lambda value: value if isinstance(value, dict) else {key: value})


class FindingForm(Form):
    """One finding in detail."""

    state: State
    since: Annotated[Span, Field(description="How long, e.g. 3 days, or since which date.")] = None
    side: Side | None = None
    sites: Annotated[Names, WithJsonSchema(one_or_many(term_schema("sites")))] = ()
    course: Course | None = None
    severity: Severity | None = None

    @model_validator(mode="after")
    def _only_what_is_present_has_details(self) -> FindingForm:
        details = self.says("since", "side", "sites", "course", "severity")
        if self.state != PRESENT and details:
            refuse(f"is {self.state} and has {', '.join(details)}. Give details only of what is present.")
        return self


Finding = Annotated[FindingForm, _short_for("state"), AlsoTakes(lambda long: [STATE_SCHEMA])]


class MeasurementForm(Form):
    """One measured quantity in detail; the limits are those of the laboratory that measured it."""

    value: Amount
    unit: Name | None = None
    upper_limit: Amount = None
    lower_limit: Amount = None
    taken: Annotated[Span, Field(description="When, e.g. 2 hours ago.")] = None


class _Entry(Form):
    """An entry of a list: something by its name, or something that we do not know, in words."""

    other: FreeText | None = None

    @model_validator(mode="after")
    def _has_a_name_or_is_other(self) -> _Entry:
        if OTHER in self.model_fields_set and len(self.model_fields_set) > 1:
            refuse("has `other` next to another key. Expected {other: text} alone.")
        if not self.says("name", OTHER):
            refuse("has no name. Expected `name`, or {other: text} for what we do not know.")
        return self


class DrugForm(_Entry):
    """One drug, or class of drugs, in detail."""

    name: DrugName | None = None
    dose: FreeText | None = None
    started: Annotated[Span, Field(description="When, e.g. 5 days ago.")] = None
    stopped: Annotated[Span, Field(description="When, e.g. 2 weeks ago.")] = None
    state: DrugState | None = None

    @model_validator(mode="after")
    def _state_fits_the_details(self) -> DrugForm:
        details = self.says("dose", "started", "stopped")
        if self.state not in (None, PRESENT, STOPPED) and details:
            refuse(
                f"is {self.state} and has {', '.join(details)}. Give details only of what is or was taken."
            )
        if self.state == PRESENT and "stopped" in details:
            refuse("is taken and was stopped. Leave out one of the two.")
        return self


class ConditionForm(_Entry):
    """One condition in detail."""

    name: ConditionName | None = None
    since: Annotated[Span, Field(description="How long it has been known, e.g. 5 years.")] = None
    state: State | None = None

    @model_validator(mode="after")
    def _only_what_is_present_has_details(self) -> ConditionForm:
        if self.state not in (None, PRESENT) and self.says("since"):
            refuse(f"is {self.state} and has since. Give details only of what is present.")
        return self


def _entries(value: Any) -> Any:
    """Read a list as a map from places, and a map from names as one whose entries hold their name."""
    if isinstance(value, dict):
        return {key: _named_entry(key, entry) for key, entry in value.items()}
    listed = value if isinstance(value, list) else [value]
    return {place: _listed_entry(entry) for place, entry in enumerate(listed) if entry is not DROPPED}


def _listed_entry(entry: Any) -> Any:
    return entry if isinstance(entry, dict) else {"name": entry}


def _named_entry(key: str, entry: Any) -> Any:
    if key == OTHER:
        return {OTHER: entry}
    if not isinstance(entry, dict):
        return {"name": key, "state": entry}
    if "name" in entry or OTHER in entry:
        refuse("has `name` or `other` inside an entry that has its name as key. Keep the key alone.")
    return {"name": key, **entry}


def _entry_forms(kind: str, state: JsonSchemaValue) -> AlsoTakes:
    def short(long: JsonSchemaValue) -> list[JsonSchemaValue]:
        form = long.pop("additionalProperties")
        by_name = {"propertyNames": {"anyOf": [term_schema(kind), {"const": OTHER}]}}
        long |= {"additionalProperties": {"anyOf": [state, TEXT_SCHEMA, form]}, **by_name}
        return [term_schema(kind), {"type": "array", "items": {"anyOf": [term_schema(kind), form]}}]

    return AlsoTakes(short)


Medications = Annotated[
    dict[Any, DrugForm], BeforeValidator(_entries), _entry_forms("drug", DRUG_STATE_SCHEMA)
]
Conditions = Annotated[
    dict[Any, ConditionForm], BeforeValidator(_entries), _entry_forms("condition", STATE_SCHEMA)
]


def _events(value: Any) -> Any:
    if not isinstance(value, list):
        refuse(f"is {shown_amount(value)}. Expected a list such as [{{surgery: 3 weeks ago}}].")
    listed = (
        (place, {event: None} if isinstance(event, str) else event) for place, event in enumerate(value)
    )
    return {place: event for place, event in listed if event is not DROPPED}


def _events_schema(long: JsonSchemaValue) -> JsonSchemaValue:
    event = {"type": "object", "propertyNames": term_schema("finding"), "additionalProperties": SPAN}
    return {"type": "array", "items": {"anyOf": [term_schema("finding"), event]}}


Event = dict[FindingName, "Span | None"]
Events = Annotated[dict[int, Event], BeforeValidator(_events), WithJsonSchema(_events_schema({}))]


class ResultForm(Form):
    """A test whose result is no number; what it showed are findings."""

    done: YesNo = True
    findings: dict[FindingName, Finding] = {}
    when: Annotated[Span, Field(description="When it was done, e.g. 2 days ago.")] = None

    @model_validator(mode="after")
    def _only_a_test_that_was_done_has_a_result(self) -> ResultForm:
        if not self.done and self.says("findings", "when"):
            refuse("was not done and has a result. Expected `done: yes`, or `done: no` alone.")
        return self


class ExpectForm(Form):
    """What should come out of a labelled case."""

    disposition: Annotated[Names, WithJsonSchema(one_or_many(term_schema("level")))] = ()
    any_cause: Annotated[Names, WithJsonSchema(one_or_many(term_schema("cause")))] = ()
    causes: Annotated[Names, WithJsonSchema(one_or_many(term_schema("cause")))] = ()
    not_causes: Annotated[Names, WithJsonSchema(one_or_many(term_schema("cause")))] = ()
    tests: Annotated[Names, WithJsonSchema(one_or_many(term_schema("test")))] = ()
    red_flags: Annotated[Names, WithJsonSchema(one_or_many(term_schema("red_flag")))] = ()
    group: Annotated[Name | None, Field(description="Group of causes to count the case under.")] = None
    quality: Annotated[Quality | None, Field(description="Thin if the case tells few facts.")] = None
    score_level: Annotated[
        YesNo, Field(description="No where the level is no question any more, as in an operating theatre.")
    ] = True
    undisputed_emergency: Annotated[
        YesNo, Field(description="Yes if all who labelled the case call it an emergency.")
    ] = False


_NOBODY = PatientForm()
_NOTHING = SpasmForm()


class CaseForm(Form):
    """Facts about a patient with muscle spasms."""

    format: Annotated[Format, Field(description="Version of this format.")] = 1
    title: Annotated[FreeText | None, Field(description="What a reader calls the case.")] = None
    source: Annotated[Source, Field(description="Where the case comes from.")] = None
    notes: Annotated[FreeText | None, Field(description="For readers; no rule sees it.")] = None
    as_of: Annotated[Day, Field(description="The day that absolute dates are counted from.")] = None
    # One for all cases: a default that holds maps would be copied, with all in them, for each.
    patient: PatientForm = Field(default_factory=lambda: _NOBODY)
    spasm: SpasmForm = Field(default_factory=lambda: _NOTHING)
    findings: Annotated[
        dict[FindingName, Finding],
        Field(description="Findings by name: yes, no, unknown, or a map of details."),
    ] = {}
    measurements: Annotated[
        dict[
            AnalyteName,
            Annotated[MeasurementForm, _short_for("value"), AlsoTakes(lambda long: [AMOUNT])],
        ],
        Field(description="Measured values by name, each with its unit."),
    ] = {}
    medications: Medications = {}
    medications_complete: YesNo = False
    conditions: Conditions = {}
    conditions_complete: YesNo = False
    not_to_ask: Annotated[
        Names,
        WithJsonSchema(one_or_many(TEXT_SCHEMA)),
        Field(description="What an interview asks no more, e.g. age; no rule sees it."),
    ] = ()
    events: Annotated[Events, Field(description="What happened, each with how long ago.")] = {}
    results: Annotated[
        dict[TestName, Annotated[ResultForm, _short_for("done"), AlsoTakes(lambda long: [YES_NO_SCHEMA])]],
        Field(description="Tests whose result is no number, and the findings they showed."),
    ] = {}
    expect: ExpectForm | None = None
