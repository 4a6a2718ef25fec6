"""`spasm-expert sources`: the bibliography, with an invented one behind it."""

import json
from collections.abc import Callable

from click.shell_completion import ShellComplete
from click.testing import Result

from spasm_expert.cli import main

Spasm = Callable[..., Result]


def test_sources_are_listed_with_how_they_were_checked_and_what_rests_on_them(spasm: Spasm) -> None:
    result = spasm("sources")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "invented",
        "  Invented guideline. Example Society (2020).",
        "  Checked: not opened; general knowledge or the project's own judgement.",
        "  Rules that rest on it: 2, 2 on nothing else.",
        "",
        "HOW THE RULES ARE GROUNDED",
        "2 rules, each counted under the best checked of its sources:",
        "  - 0 read itself",
        "  - 0 an abstract or a part of it read",
        "  - 0 seen in a copy or a summary",
        "  - 2 not opened; general knowledge or the project's own judgement",
        "100.0% of the rules rest on general knowledge alone.",
    ]


def test_one_source_is_shown_with_its_rules(spasm: Spasm) -> None:
    result = spasm("sources", "invented")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-3:] == [
        "RULES",
        "  muscle_pain.sore_muscles",
        "  other_things.nothing_much",
    ]


def test_sources_as_json_are_for_programs(spasm: Spasm) -> None:
    told = json.loads(spasm("sources", "--format", "json").stdout)
    assert told["rules_on_general_knowledge_alone"]["count"] == 2
    assert told["sources"][0]["rules"] == ["muscle_pain.sore_muscles", "other_things.nothing_much"]
    assert json.loads(spasm("sources", "invented", "--format", "json").stdout) == told["sources"][0]


def test_sources_can_be_chosen_by_how_they_were_checked(spasm: Spasm) -> None:
    result = spasm("sources", "--checked", "read")
    assert result.exit_code == 0
    assert result.stdout.startswith("HOW THE RULES ARE GROUNDED")
    assert json.loads(spasm("sources", "--checked", "read", "--format", "json").stdout)["sources"] == []


def test_an_unknown_source_is_bad_input_with_the_nearest_name(spasm: Spasm) -> None:
    result = spasm("sources", "inventet")
    assert result.exit_code == 1
    assert result.stderr == "inventet is no entry of the bibliography. Did you mean invented?\n"


def test_an_id_and_a_choice_are_wrong_usage(spasm: Spasm) -> None:
    assert spasm("sources", "invented", "--checked", "read").exit_code == 2


def test_ids_are_completed() -> None:
    completion = ShellComplete(main, {}, "spasm-expert", "_SPASM_EXPERT_COMPLETE")
    assert [item.value for item in completion.get_completions(["sources"], "inv")] == ["invented"]
