"""`spasm-expert explain`, with the standard knowledge behind it."""

import json
import unicodedata

import pytest
from click.testing import CliRunner

from spasm_expert.cli import main

CRAMP = """\
title: a cramp
patient: {age: 62, sex: female}
findings: {calf_spasm: yes, spasm_in_bed: yes, relieved_by_stretching: yes, dark_urine: no}
"""


@pytest.fixture
def explain(tmp_path):
    path = tmp_path / "cramp.yaml"
    path.write_text(CRAMP, encoding="utf-8")

    def run(*words, file=str(path)):
        return CliRunner().invoke(main, ["explain", file, *words], input=CRAMP, prog_name="spasm-expert")

    return run


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ((), "WHY THIS ANSWER"),
        (("--how", "self_care"), "HOW SELF-CARE CAME ABOUT"),
        (("--how", "dvt"), "HOW DEEP VEIN THROMBOSIS CAME ABOUT"),
        (("--why-not", "dvt"), "WHY NOT DEEP VEIN THROMBOSIS"),
        (("--what-if", "dark_urine=yes", "--what-if", "muscle_pain=yes"), "WHAT IF"),
        (("--counterfactuals", "raise"), "WHAT WOULD LEAD TO A MORE URGENT LEVEL"),
        (("--range",), "HOW URGENT IT CAN STILL BECOME"),
        (("--questions", "2"), "WHAT TO ASK NEXT"),
    ],
)
def test_each_option_has_its_text_of_eighty_columns(explain, words, heading):
    result = explain(*words)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines()[0] == heading
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert all(unicodedata.category(sign) != "Cc" for line in lines for sign in line)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ((), "reasons"),
        (("--how", "self_care"), "nodes"),
        (("--why-not", "dvt"), "rules"),
        (("--what-if", "dark_urine=yes"), "level_after"),
        (("--counterfactuals", "raise"), "found"),
        (("--range",), "highest"),
        (("--questions", "2"), "questions"),
    ],
)
def test_each_option_has_its_json(explain, words, key):
    result = explain(*words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    assert key in json.loads(result.stdout)


def test_options_are_combined_under_their_names(explain):
    found = json.loads(explain("--range", "--questions", "1", "--format", "json").stdout)
    assert list(found) == ["range", "questions"]


def test_the_case_may_come_from_standard_input(explain):
    assert explain("--how", "self_care", file="-").exit_code == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--how", "routne"), "Did you mean routine?"),
        (("--why-not", "rhabdomyolisis"), "Did you mean rhabdomyolysis?"),
        (("--what-if", "dark_urin=yes"), "Did you mean dark_urine?"),
        (("--what-if", "dark_urine"), "Expected TERM=VALUE"),
        (("--what-if", "dark_urine=maybe"), "Expected yes, no or unknown."),
        (("--counterfactuals", "raize"), "Did you mean raise?"),
    ],
)
def test_wrong_names_are_bad_input_with_the_nearest_name(explain, words, message):
    result = explain(*words)
    assert result.exit_code == 1
    assert message in result.stderr
    assert result.stdout == ""


def test_no_question_at_all_is_wrong_usage(explain):
    assert explain("--questions", "0").exit_code == 2
