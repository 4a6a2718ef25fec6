"""`spasm-expert rules check` and `spasm-expert verify`: what they print and how they end."""

import json

import pytest
import yaml
from click.testing import CliRunner

from spasm_expert.audit import subject as subjects
from spasm_expert.audit.subject import Subject
from spasm_expert.case import Case
from spasm_expert.cli import main
from spasm_expert.expert import Expert
from spasm_expert.rules import accepted


def run(*words):
    return CliRunner().invoke(main, words, prog_name="spasm-expert")


@pytest.fixture
def knowing(monkeypatch):
    """Return a function that puts another expert, and what is accepted of it, in the place of ours."""

    def put(expert, **meant):
        monkeypatch.setattr("spasm_expert.expert.default_expert", lambda: expert)
        monkeypatch.setattr(subjects, "standard_subject", lambda cases: Subject.of(expert, cases=cases))
        monkeypatch.setattr(accepted, "ACCEPTED", meant)
        monkeypatch.setattr("spasm_expert.examples_library.example_names", tuple)

    return put


@pytest.fixture
def faulty(world):
    say = world.say
    return world.expert(
        never=world.rule([say.present(world.RASH), say.absent(world.RASH)], say.advises(world.REST))
    )


def test_errors_are_listed_with_reason_and_remedy_and_end_in_3(knowing, faulty):
    knowing(faulty)
    result = run("rules", "check")
    assert result.exit_code == 3
    assert "error t.never" in result.stdout
    assert "The rule looks like knowledge and never acts." in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_notes_and_what_is_accepted_are_listed_on_demand(knowing, faulty):
    knowing(
        faulty, idle_measure={"a_rest": "It is meant so."}, rule_never_fires={"t.never": "It is meant so."}
    )
    assert "t.never" not in run("rules", "check").stdout
    assert "Accepted: It is meant so." in run("rules", "check", "--all").stdout


def test_faults_as_data(knowing, faulty):
    knowing(faulty)
    data = json.loads(run("rules", "check", "--format", "json").stdout)
    never = [fault for fault in data["faults"] if fault["check"] == "rule_never_fires"]
    assert [(fault["where"], fault["severity"], fault["accepted"]) for fault in never] == [
        ("t.never", "error", None)
    ]
    assert data["counts"]["error"] >= 1


def test_a_folder_that_is_no_case_is_bad_input(knowing, faulty, tmp_path):
    knowing(faulty)
    (tmp_path / "bad.yaml").write_text("findings: {no_such_thing: yes}\n", encoding="utf-8")
    result = run("rules", "check", str(tmp_path))
    assert result.exit_code == 1
    assert "no_such_thing" in result.stderr


def test_a_certificate_carries_the_version_of_the_knowledge_and_is_the_same_every_time(knowing, world):
    say = world.say
    expert = world.expert(
        alarm=world.rule(say.present(world.RASH), world.refers(), red_flag=world.FLAG),
    )
    knowing(expert)
    first, second = run("verify", "--cases", "10"), run("verify", "--cases", "10")
    assert first.exit_code == 0
    assert first.stdout == second.stdout
    assert expert.knowledge_version in first.stdout.replace("\n", "").replace(" ", "")
    assert "All laws hold in what was tried." in first.stdout


@pytest.fixture
def lawless(world) -> Expert:
    say = world.say
    six, eight = world.limit("six", 6), world.limit("eight", 8)
    return world.expert(
        band=world.rule(
            say.measured(world.SALT, above=six, below=eight), say.supports(world.THREAT, say.STRONG)
        )
    )


def test_a_broken_law_ends_in_3_with_the_smallest_case_in_yaml(knowing, lawless):
    knowing(lawless)
    result = run("verify", "--cases", "0")
    assert result.exit_code == 3
    shown = yaml.safe_load(result.stdout.split("\n\n")[0])
    assert shown["title"] == "breaks values_outward"
    assert Case.from_dict(shown, vocabulary=lawless.vocabulary).measurements
    assert result.stderr == "1 counterexample was found.\n"


def test_a_broken_law_as_data(knowing, lawless):
    knowing(lawless)
    data = json.loads(run("verify", "--cases", "0", "--format", "json").stdout)
    assert data["holds"] is False
    assert data["breaches"][0]["law"] == "values_outward"
    assert data["breaches"][0]["case"]["measurements"]


def test_less_than_no_cases_is_wrong_usage():
    assert run("verify", "--cases", "-1").exit_code == 2
