"""`spasm-expert terms`, `rules` and `schema`."""

import json
from collections.abc import Callable

import pytest
from click.shell_completion import ShellComplete
from click.testing import Result

from spasm_expert.cli import main

Spasm = Callable[..., Result]

RULE = """\
muscle_pain.sore_muscles
  if    muscle pain is present
  then  rhabdomyolysis, strongly for
"""


def test_terms_are_found_by_a_word_in_their_name(spasm: Spasm) -> None:
    result = spasm("terms", "dark urine")
    assert result.exit_code == 0
    first, question = result.stdout.splitlines()[:2]
    assert first.startswith("dark_urine (finding): dark or cola-coloured urine")
    assert question == "    Is your urine dark, like tea or cola?"


def test_terms_of_one_kind_only(spasm: Spasm) -> None:
    found = json.loads(spasm("terms", "calcium", "--kind", "analyte", "--format", "json").stdout)
    assert found[0]["id"] == "calcium"
    assert {term["kind"] for term in found} == {"analyte"}


def test_terms_show_the_unit_of_an_analyte(spasm: Spasm) -> None:
    assert "in mmol/L" in spasm("terms", "calcium", "--kind", "analyte").stdout


def test_all_terms_fit_the_width(spasm: Spasm) -> None:
    result = spasm("terms")
    assert len(result.stdout.splitlines()) > 100
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_words_may_stand_apart_and_in_any_order(spasm: Spasm) -> None:
    assert spasm("terms", "legs", "of", "stiffness").stdout.startswith("leg_stiffness (finding)")


def test_terms_that_only_come_close_are_said_to(spasm: Spasm) -> None:
    result = spasm("terms", "unsteady", "zebra")
    assert result.stdout.startswith("unsteadiness (finding)")
    assert "No term has all the words of 'unsteady zebra'. These come closest." in result.stderr


def test_what_was_looked_for_instead_of_a_misspelt_word_is_said(spasm: Spasm) -> None:
    result = spasm("terms", "diarhoea")
    assert result.stdout.startswith("diarrhoea (finding)")
    assert "'diarrhea' was looked for instead of 'diarhea'" in result.stderr


def test_a_brand_is_found_and_the_other_names_are_shown(spasm: Spasm) -> None:
    assert (
        spasm("terms", "Toprol").stdout == "metoprolol (drug)\n    Also: Lopressor, Toprol, Betaloc, Beloc.\n"
    )


def test_word_that_no_term_has_leaves_stdout_empty_and_says_so(spasm: Spasm) -> None:
    result = spasm("terms", "qqqq")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "No term has 'qqqq' in its name." in result.stderr
    assert json.loads(spasm("terms", "qqqq", "--format", "json").stdout) == []


def test_unknown_kind_is_wrong_usage(spasm: Spasm) -> None:
    assert spasm("terms", "--kind", "planet").exit_code == 2


def test_kinds_of_the_option_are_the_kinds_of_the_vocabulary() -> None:
    from spasm_expert.cli.terms import KINDS
    from spasm_expert.facts.terms.vocabulary import standard_vocabulary

    assert {term.kind for term in standard_vocabulary()} == set(KINDS)


def test_rules_are_listed_by_topic_with_their_reason(spasm: Spasm) -> None:
    assert spasm("rules", "list").stdout == (
        "muscle_pain: What sore muscles mean.\n"
        "  muscle_pain.sore_muscles\n"
        "      Sore muscles may be breaking down.\n"
        "\n"
        "other_things: What else there is.\n"
        "  other_things.nothing_much\n"
        "      It is invented.\n"
    )


def test_rules_of_one_topic_as_json(spasm: Spasm) -> None:
    listed = json.loads(spasm("rules", "list", "--topic", "muscle_pain", "--format", "json").stdout)
    assert [rule["id"] for rule in listed] == ["muscle_pain.sore_muscles"]
    assert listed[0]["citations"] == ["Example Society, Invented guideline (2020), table 1"]


def test_unknown_topic_is_bad_input_with_the_nearest_name(spasm: Spasm) -> None:
    result = spasm("rules", "list", "--topic", "muscle_pian")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "muscle_pian is no topic of rules. Did you mean muscle_pain?\n"
    assert "rules list" in spasm("rules", "list", "--topic", "zzz").stderr


def test_rule_prints_as_if_then_since_from_and_fits_the_width(spasm: Spasm) -> None:
    result = spasm("rules", "show", "muscle_pain.sore_muscles")
    assert result.exit_code == 0
    assert result.stdout.startswith(RULE)
    assert "  since Sore muscles may be breaking down.\n" in result.stdout
    assert "columns, as it\n        should.\n" in result.stdout
    assert "  from  Example Society, Invented guideline (2020), table 1\n" in result.stdout
    assert result.stdout.endswith("  Reviewed: nobody yet.\n")
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_rule_as_json_is_its_export_with_topic_and_citations(spasm: Spasm) -> None:
    shown = json.loads(spasm("rules", "show", "muscle_pain.sore_muscles", "--format", "json").stdout)
    assert shown["topic"] == "muscle_pain"
    assert shown["reviewed"] == "nobody yet"
    assert shown["because"] == "Sore muscles may be breaking down."


def test_unknown_rule_is_bad_input_with_the_nearest_name(spasm: Spasm) -> None:
    result = spasm("rules", "show", "muscle_pain.sore_muscle")
    assert result.exit_code == 1
    assert "Did you mean muscle_pain.sore_muscles?" in result.stderr


def test_names_of_rules_and_topics_are_completed() -> None:
    completion = ShellComplete(main, {}, "spasm-expert", "_SPASM_EXPERT_COMPLETE")
    rules = completion.get_completions(["rules", "show"], "mus")
    topics = completion.get_completions(["rules", "list", "--topic"], "oth")
    assert [item.value for item in rules] == ["muscle_pain.sore_muscles"]
    assert [item.value for item in topics] == ["other_things"]


@pytest.mark.parametrize("what", ["case", "assessment"])
def test_schema_is_json_in_either_format(spasm: Spasm, what: str) -> None:
    text, data = spasm("schema", what), spasm("schema", what, "--format", "json")
    assert text.exit_code == 0
    assert text.stdout == data.stdout
    assert json.loads(text.stdout)["$schema"].startswith("https://json-schema.org/")


def test_schema_of_something_else_is_wrong_usage(spasm: Spasm) -> None:
    assert spasm("schema", "planet").exit_code == 2
