"""YAML and JSON: what is text stays text, and what could be misunderstood is refused with its line."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Mapping

import pytest
import yaml

from spasm_expert.case import Case, reading
from spasm_expert.case.reading import MOST_BYTES, read_file, read_text
from spasm_expert.case.tree import MOST_DEPTH
from spasm_expert.errors import InvalidCaseError

from .conftest import VOCABULARY


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request, monkeypatch):
    """Run with the parser in C and with the one in Python."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(reading, "_PARSER", getattr(yaml, request.param))
    return request.param


@pytest.mark.parametrize(
    "scalar",
    [
        "5:30",
        "012",
        "0x1F",
        "on",
        "off",
        "no",
        "No",
        "yes",
        "true",
        "null",
        "~",
        "1e3",
        "1_000",
        "2024-05-31",
        ".inf",
        ".nan",
        "=",
        "<<",
        "3.10",
    ],
)
@pytest.mark.usefixtures("parser")
def test_yaml_scalars_stay_text(scalar):
    assert read_text(f"a: {scalar}\nb: [{scalar}]\n{scalar}: c") == {"a": scalar, "b": [scalar], scalar: "c"}


@pytest.mark.usefixtures("parser")
def test_a_key_with_nothing_after_it_has_no_value_and_quotes_make_an_empty_text():
    assert read_text("a:\nb: ''\nc: [ ]\nd: {e: }") == {"a": None, "b": "", "c": [], "d": {"e": None}}


@pytest.mark.usefixtures("parser")
def test_texts_of_several_lines_and_in_quotes_are_read_as_in_yaml():
    text = "a: |\n  one\n  two\nb: >\n  one\n  two\nc: \"x\\u00e4\"\nd: 'it''s'\ne: 3 & 4 ! *\n"
    assert read_text(text) == {"a": "one\ntwo\n", "b": "one two\n", "c": "xä", "d": "it's", "e": "3 & 4 ! *"}


UNREADABLE = [
    ("a: 1\nb: 2\na: 3", "line 3 has the key 'a' again. Keep one of them."),
    ("a: {b: 1,\n  b: 2}", "line 2 has the key 'b' again."),
    ("a: !!str 1", "line 1 has a tag (!)."),
    ("a:\n  !!python/object/apply:os.system ['true']", "line 2 has a tag (!)."),
    ("!x {a: 1}", "line 1 has a tag (!)."),
    ("a: &x 1", "line 1 has an anchor (&)."),
    ("a: &x 1\nb: *x", "line 2 has an alias (*)."),
    ("? [a, b]\n: 1", "line 1 has a key that is no text."),
    ("? {a: b}\n: 1", "line 1 has a key that is no text."),
    ("a: [1", "is no valid YAML"),
    ("a: 1\n b: 2", "line 2, column 3, is no valid YAML"),
    ("a: 1\n---\nb: 2", "line 2 begins another document. Expected one case in a file."),
    ("a: @x", "is no valid YAML"),
    ("a: \x07", "has a character that YAML does not allow."),
    ("", "is empty. Expected a case; one that says nothing is written {}."),
    (" \n\t", "is empty."),
    (b"\xef\xbb\xbf", "is empty."),
    ("# nothing", "is empty. Expected a map of keys and values."),
    ("---\n...", "is empty. Expected a map"),
    ("just text", "is a str. Expected a map of keys and values."),
    ("- a\n- b", "is a list. Expected a map"),
    ("[1, 2]", "is a list. Expected a map"),
    ("5", "is a str. Expected a map"),
    (b"a: \xff", "is not UTF-8."),
    ("a: b".encode("utf-16"), "is not UTF-8."),
    ("a: \ud800", "is not UTF-8."),
    ("a: " + "x" * MOST_BYTES, "is too large. Expected at most 1,000,000 bytes."),
    ("[" * 21 + "]" * 21, "is nested too deeply. Expected at most 20 levels."),
    ("a: [" + "1, " * 30_000 + "]", "holds too much. Expected at most 20,000 values."),
]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("text", "expected"), UNREADABLE, ids=lambda value: repr(value)[:40])
def test_what_cannot_be_read_is_refused_with_its_line(complain, text, expected):
    problems = complain(text)
    assert any(expected in problem for problem in problems), problems


@pytest.mark.usefixtures("parser")
def test_every_key_twice_and_every_tag_is_told_at_once(complain):
    assert len(complain("a: 1\na: !x 2\nb: &y 3\nb: *y")) == 5


WRONG_JSON = [
    ('{"a": 1, "a": 2}', "has the key 'a' twice in one object."),
    ('{"a": {"b": 1, "b": 1}}', "has the key 'b' twice"),
    ('{"a": NaN}', "has the number NaN. Expected a finite number."),
    ('{"a": [-Infinity]}', "has the number -Infinity."),
    ('{"a": 1e999}', "has a number that is too large."),
    ('{"a": 9' + "9" * 5000 + "}", "has a number that is too large."),
    ('{"a": ' + "[" * 50_000 + "]" * 50_000 + "}", "is nested too deeply."),
    ('{"a": "\\ud800"}', "a has a control character or half of a character"),
    ('{"a": "\\u0000"}', "a has a control character"),
]


@pytest.mark.parametrize(("text", "expected"), WRONG_JSON, ids=lambda value: repr(value)[:40])
def test_json_that_no_case_may_hold_is_refused(complain, text, expected):
    problems = complain(text)
    assert any(expected in problem for problem in problems), problems


def test_a_json_file_must_be_json(tmp_path):
    path = tmp_path / "leg.json"
    path.write_text("{a: 1}", encoding="utf-8")
    with pytest.raises(
        InvalidCaseError, match=r"leg\.json: line 1, column 2, is no JSON: Expecting property name"
    ):
        read_file(path)


def test_numbers_and_booleans_of_json_are_kept():
    text = (
        '{"a": 1, "b": 2.5, "c": true, "d": null, "e": "\\ud83d\\ude00", "f": -3, "g": 12345678901234567890}'
    )
    assert read_text(text) == {
        "a": 1,
        "b": 2.5,
        "c": True,
        "d": None,
        "e": "😀",
        "f": -3,
        "g": 1.2345678901234567e19,
    }


def test_a_yaml_map_in_braces_is_no_json_and_is_read_all_the_same():
    assert read_text("  {a: yes, b: [1]}") == {"a": "yes", "b": ["1"]}


def test_twenty_levels_are_read_and_one_more_is_not(complain):
    def nested(levels):
        said = "x"
        for _ in range(levels - 1):
            said = {"k": said}
        return {"source": said}

    assert Case.from_dict(nested(MOST_DEPTH), VOCABULARY) == Case.from_text(
        json.dumps(nested(MOST_DEPTH)), VOCABULARY
    )
    for text in (nested(MOST_DEPTH + 1), json.dumps(nested(MOST_DEPTH + 1))):
        assert complain(text) == ["is nested too deeply. Expected at most 20 levels."]


def test_a_map_that_holds_itself_is_refused(complain):
    said = {"findings": {}}
    said["findings"]["fever"] = said
    assert complain(said) == ["is nested too deeply. Expected at most 20 levels."]


def test_a_map_in_which_one_list_stands_a_million_times_is_refused_soon(complain):
    said = ["x"] * 10
    for _ in range(10):
        said = [said] * 10
    assert complain({"source": {"a": said}}) == ["holds too much. Expected at most 20,000 values."]


def test_texts_that_are_too_long_together_are_refused(complain):
    assert complain({"source": {"a": "x" * 1_000_001}}) == [
        "is too large. Expected at most 1,000,000 characters."
    ]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text", ["[" * 900_000, "{" * 900_000, "a: " * 300_000, "- " * 450_000, "? " * 450_000, "&a " * 300_000]
)
def test_a_megabyte_of_brackets_is_refused_soon(complain, text):
    start = time.process_time()
    complain(text)
    assert time.process_time() - start < 10


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path):
    for path, why in (
        (tmp_path / "none.yaml", "No such file"),
        (tmp_path, "Is a directory"),
        ("a\0b", "no name of a file"),
    ):
        with pytest.raises(InvalidCaseError, match=f"cannot be read: .*{why}"):
            read_file(path)


@pytest.mark.parametrize("text", ["findings: {fever: yes}", '{"findings": {"fever": true}}'])
def test_a_dash_is_standard_input(monkeypatch, text):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert Case.from_file("-", VOCABULARY).findings["fever"].state == "present"


def test_a_fault_of_standard_input_is_named_so(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"findings: 3")))
    with pytest.raises(InvalidCaseError, match="standard input: findings is '3'"):
        Case.from_file("-", VOCABULARY)


class _Endless(Mapping):
    """A map that says it is empty and never ends."""

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(lambda: "key", None)

    def __getitem__(self, key):
        return 1


class _Short(list):
    def __len__(self):
        return 0


class _Silent(str):
    def __len__(self):
        return 0


@pytest.mark.parametrize("said", [_Endless(), {"a": _Endless()}, {"a": _Short(["x"] * 30_000)}])
def test_what_lies_about_its_length_is_counted(complain, said):
    assert complain(said) == ["holds too much. Expected at most 20,000 values."]


def test_a_text_that_lies_about_its_length_is_measured(complain):
    assert complain({"title": _Silent("x" * 1_000_001)}) == [
        "is too large. Expected at most 1,000,000 characters."
    ]
