"""Results as plain data and as JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_expert.case import FrozenMapping
from spasm_expert.plain import as_plain, to_json


@dataclass(frozen=True)
class Inner:
    value: str
    several: tuple[int, ...] = ()


@dataclass(frozen=True)
class Outer:
    each: tuple[Inner, ...]
    list: Inner
    note: str | None
    content: Mapping[str, Any]


PLAIN = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)),
    max_leaves=20,
)


def test_a_result_becomes_dicts_and_lists_in_the_order_of_its_fields():
    result = Outer((Inner("a", (1, 2)), Inner("b")), Inner("c"), None, FrozenMapping({"k": (1, {"l": 2})}))

    plain = as_plain(result)

    assert plain == {
        "each": [{"value": "a", "several": [1, 2]}, {"value": "b", "several": []}],
        "list": {"value": "c", "several": []},
        "note": None,
        "content": {"k": [1, {"l": 2}]},
    }
    assert list(plain) == ["each", "list", "note", "content"]


def test_plain_data_shares_nothing_with_the_result():
    result = Outer((Inner("a", (1,)),), Inner("c"), "x", {})
    changed = as_plain(result)
    changed["each"][0]["several"].append(9)

    assert as_plain(result)["each"][0]["several"] == [1]


@given(PLAIN, st.sampled_from([None, 0, 1, 2, 4]))
def test_json_is_what_the_standard_library_writes(value, indent):
    assert to_json(value, indent=indent) == json.dumps(value, indent=indent, ensure_ascii=False)


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
@pytest.mark.parametrize("indent", [None, 2])
def test_json_has_no_number_that_is_none(number, indent):
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"a": [number]}, indent=indent)
