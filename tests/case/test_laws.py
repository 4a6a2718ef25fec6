"""Laws: any garbage gives only our own error, and the canonical form reads back."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from spasm_expert.case import Case, case_schema
from spasm_expert.case.reading import read_text
from spasm_expert.errors import InvalidCaseError

from ..conftest import trials
from .conftest import VOCABULARY

SCHEMA = Draft202012Validator(case_schema(VOCABULARY))


def ids(kind: str) -> st.SearchStrategy[str]:
    return st.sampled_from([term.id for term in VOCABULARY.of_kind(kind)])


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=30).filter(
    str.strip
)
STATES = st.sampled_from([True, False, "yes", "no", "unknown", "present", "absent"])
PRESENT = st.sampled_from([True, "yes", "present"])
TIMES = st.builds(
    lambda number, unit, ago: f"{number} {unit}{ago}",
    st.one_of(st.integers(0, 1000), st.floats(0, 100, allow_subnormal=False)),
    st.sampled_from(["s", "min", "h", "days", "weeks", "months"]),
    st.sampled_from(["", " ago"]),
)
DATES = st.dates(datetime.date(1900, 1, 1), datetime.date(2024, 6, 1)).map(str)
WHEN = st.one_of(TIMES, TIMES, TIMES, DATES)
DETAILS = st.fixed_dictionaries(
    {"state": PRESENT},
    optional={
        "since": WHEN,
        "side": st.sampled_from(["left", "right", "both"]),
        "sites": st.lists(st.sampled_from(["leg", "thigh"]), max_size=2),
        "course": st.sampled_from(["progressive", "stable"]),
        "severity": st.sampled_from(["mild", "severe"]),
    },
)
NUMBERS = st.floats(0, 20) | st.integers(0, 20) | st.floats(0, 1e300)
AMOUNTS = st.builds(
    lambda number, unit: f"{number} {unit}",
    NUMBERS,
    st.sampled_from(["mmol/L", "mg/dL", "U/L", "meq/L", "mmHg", "1", "min"]),
)
MEASUREMENTS = AMOUNTS | st.fixed_dictionaries(
    {"value": NUMBERS, "unit": st.sampled_from(["mmol/L", "mg/dL", "U/L", "%"])},
    optional={"upper_limit": NUMBERS | AMOUNTS, "lower_limit": NUMBERS, "taken": WHEN},
)


@st.composite
def possible_measurements(draw: st.DrawFn) -> dict[str, Any]:
    """Values that are possible, in any of the accepted units."""
    said = {}
    stated = [term for term in VOCABULARY.of_kind("analyte") if term.id != "age"]
    for analyte in draw(st.lists(st.sampled_from(stated), unique=True, max_size=4)):
        unit = draw(st.sampled_from(sorted(analyte.units)))
        low, high = (bound / analyte.units[unit] for bound in analyte.possible)
        number = st.floats(low, high, exclude_min=True, exclude_max=True)
        limits = st.floats(high / 2, high, exclude_max=True)
        optional = {"upper_limit": limits, "lower_limit": st.just(0), "taken": TIMES}
        said[analyte.id] = draw(
            st.fixed_dictionaries({"value": number, "unit": st.just(unit)}, optional=optional)
            | number.map(lambda value, unit=unit: f"{value!r} {unit}")
        )
    return said


DRUGS = st.one_of(
    ids("drug"),
    st.fixed_dictionaries({"name": ids("drug")}, optional={"started": WHEN, "stopped": WHEN, "dose": TEXT}),
    st.fixed_dictionaries({"other": TEXT}),
)
ITEMS = {
    "sites": ["leg", "thigh"],
    "side": ["left", "both", "one"],
    "timing": ["at_night"],
    "triggers": ["exercise"],
    "relieved_by": ["rest", "stretching"],
    "not_relieved_by": ["rest"],
}
CASES = st.fixed_dictionaries(
    {},
    optional={
        "title": TEXT,
        "source": TEXT
        | st.dictionaries(TEXT, TEXT | st.integers(0, 9) | st.booleans() | st.lists(TEXT), min_size=1),
        "as_of": st.just("2024-05-31"),
        "patient": st.fixed_dictionaries(
            {},
            optional={
                "age": st.integers(0, 130) | st.floats(0, 130) | TIMES,
                "sex": st.sampled_from(["female", "male", "unknown"]),
                "pregnant": STATES,
                "weight": st.just("70 kg"),
            },
        )
        | st.fixed_dictionaries({"pregnant": PRESENT, "weeks": st.integers(0, 45) | st.floats(0, 45)}),
        "spasm": st.fixed_dictionaries(
            {},
            optional={
                **{key: st.lists(st.sampled_from(items)) for key, items in ITEMS.items()},
                "lasts": WHEN,
                "since": WHEN,
                "how_often": st.sampled_from(["3/week", "2 per day"]),
            },
        ),
        "findings": st.dictionaries(ids("finding"), STATES | DETAILS, max_size=4),
        "measurements": st.one_of(
            *[possible_measurements()] * 3, st.dictionaries(ids("analyte"), MEASUREMENTS, max_size=2)
        ),
        "medications": st.lists(DRUGS, max_size=4) | st.dictionaries(ids("drug"), STATES),
        "medications_complete": st.sampled_from([True, False, "yes", "no"]),
        "conditions": st.dictionaries(ids("condition"), STATES) | st.lists(ids("condition")),
        "conditions_complete": st.booleans(),
        "events": st.lists(st.dictionaries(ids("finding"), WHEN, min_size=1, max_size=1), max_size=2),
        "results": st.dictionaries(
            ids("test"), st.fixed_dictionaries({}, optional={"when": WHEN}) | st.booleans()
        ),
        "expect": st.fixed_dictionaries(
            {},
            optional={
                "causes": st.lists(ids("cause")),
                "disposition": st.just("routine"),
                "group": st.just("nerve"),
                "quality": st.sampled_from(["good", "thin"]),
                "score_level": st.booleans(),
            },
        ),
    },
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.binary(max_size=3),
    WHEN,
    AMOUNTS,
    STATES,
)
KEYS = st.sampled_from(
    """
    patient age sex pregnant weeks spasm sites side lasts findings fever weakness state since
    measurements potassium value unit upper_limit taken blood_pressure medications name other started
    stopped statin conditions dialysis events surgery results emg done when expect causes disposition
    as_of format title source triggers
    """.split()  # noqa: SIM905
)
GARBAGE = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=25,
)


def accepted(said: Any) -> Case | None:
    try:
        return Case.from_dict(said, VOCABULARY)
    except InvalidCaseError:
        return None


@settings(max_examples=trials(400), deadline=None)
@given(CASES)
def test_the_canonical_form_reads_back_as_the_same_case(said):
    case = accepted(said)
    if case is not None:
        canonical = case.to_dict()
        again = Case.from_dict(canonical, VOCABULARY)
        assert again == case
        assert hash(again) == hash(case)
        assert again.to_dict() == canonical
        assert list(SCHEMA.iter_errors(canonical)) == []


@settings(max_examples=trials(300), deadline=None)
@given(CASES)
def test_yaml_json_and_a_map_say_the_same(said):
    case = accepted(said)
    dumped = yaml.safe_dump(said, allow_unicode=True)
    if case is not None and "&id" not in dumped and "!!" not in dumped:
        assert Case.from_text(json.dumps(said), VOCABULARY) == case
        assert Case.from_text(dumped, VOCABULARY) == case


@settings(max_examples=trials(300), deadline=None)
@given(CASES)
def test_what_is_accepted_is_valid_by_the_schema(said):
    if accepted(said) is not None:
        assert list(SCHEMA.iter_errors(said)) == []


@settings(max_examples=trials(500), deadline=None)
@given(GARBAGE | st.dictionaries(KEYS, GARBAGE, max_size=6))
def test_any_garbage_gives_a_case_or_our_own_error(said):
    # Any other error than ours would come out of `accepted`.
    assert isinstance(accepted(said), Case | None)


@settings(max_examples=trials(300), deadline=None)
@given(
    st.text(max_size=60)
    | st.binary(max_size=60)
    | st.text(alphabet="{}[]:,-?&*!|>'\"%@`#ab1 \n\t", max_size=60)
)
def test_any_text_gives_a_case_or_our_own_error(text):
    try:
        Case.from_text(text, VOCABULARY)
    except InvalidCaseError as error:
        chained = error.__context__
    else:
        chained = None
    assert chained is None


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_what_is_said_makes_no_difference(order):
    findings = [("fever", "yes"), ("dark_urine", "no"), ("muscle_pain", "unknown")]
    assert list(Case.from_dict({"findings": dict(findings[::order])}, VOCABULARY).findings) == [
        "dark_urine",
        "fever",
        "muscle_pain",
    ]


def test_reading_twice_gives_equal_trees():
    text = "findings: {fever: yes}"
    assert read_text(text) == read_text(text)
