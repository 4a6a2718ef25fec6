"""The command line with an invented expert behind it, so that no test here depends on the knowledge."""

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest
from click.testing import CliRunner, Result

from spasm_expert import examples_library
from spasm_expert.assessment import (
    NOTICE,
    Assessment,
    CauseAssessment,
    Disposition,
    Reason,
    RedFlags,
    SelfCare,
    TestAdvice,
    Trace,
)
from spasm_expert.case import Case
from spasm_expert.cli import main
from spasm_expert.core.base import RuleBase
from spasm_expert.core.language import EMERGENCY, STRONG, Topic, present, refers, rule, supports
from spasm_expert.core.sources import Source
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.vocabulary import standard_vocabulary

INVENTED = Source("invented", "Invented guideline", "Example Society", 2020, "", "general_knowledge")

RELAXED = Assessment(
    schema_version="1",
    knowledge_version="0123456789abcdef" * 4,
    input_version="fedcba9876543210" * 4,
    notice=NOTICE,
    reviewed="No clinician has reviewed the rules used here.",
    disposition=Disposition(
        "self_care", "self-care", "Look after it.", "", "", (Reason("", "It is mild.", "self_care"),), (), 0
    ),
    causes=(),
    tests=(),
    spared_tests=(),
    red_flags=RedFlags((), (), (), 0),
    scores=(),
    self_care=SelfCare((), ()),
    drug_warnings=(),
    safety_net=(),
    not_considered=(),
    not_applicable=(),
    limits_used=(),
    sources=(),
    trace=Trace((), (), ()),
    case=None,
)
ALARMED = dataclasses.replace(
    RELAXED,
    disposition=Disposition(
        "emergency", "emergency, now", "Go now.", "", "", (Reason("", "It is bad.", "emergency"),), (), 0
    ),
    causes=(
        CauseAssessment(
            "rhabdomyolysis", "rhabdomyolysis", "", "", 0.9, "likely", True, "emergency", (), (), ()
        ),
    ),
    tests=tuple(
        TestAdvice(name, name.removesuffix("_test").replace("_", " "), "", "", "emergency", False, (), ())
        for name in ("creatine_kinase_test", "potassium_test", "creatinine_test")
    ),
)


class MusclePain(Topic):
    """What sore muscles mean.

    Only an example.
    """

    sore_muscles = rule(
        when=[present(MUSCLE_PAIN)],
        then=[supports(RHABDOMYOLYSIS, STRONG), refers(EMERGENCY, to="somebody", within="now")],
        because="Sore muscles may be breaking down.",
        sources=[INVENTED.at("table 1")],
        caveat="This sentence needs a second line on a terminal of eighty columns, as it should.",
    )


class OtherThings(Topic):
    """What else there is."""

    nothing_much = rule(
        when=[present(MUSCLE_PAIN)],
        then=[supports(RHABDOMYOLYSIS, STRONG)],
        because="It is invented.",
        sources=[INVENTED],
    )


class InventedExpert:
    """Finds an emergency wherever urine is dark, and knows two rules."""

    base = RuleBase.build([MusclePain, OtherThings])
    sources: ClassVar = {INVENTED.id: INVENTED}

    @property
    def vocabulary(self) -> object:
        return standard_vocabulary()

    def assess(self, case: Case) -> Assessment:
        if case.notes == "interrupt":
            raise KeyboardInterrupt
        dark = case.findings.get("dark_urine")
        return ALARMED if dark is not None and dark.state == "present" else RELAXED


@pytest.fixture(autouse=True)
def invented_expert(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("spasm_expert.expert")
    expert = InventedExpert()
    vars(module)["default_expert"] = lambda: expert
    monkeypatch.setitem(sys.modules, "spasm_expert.expert", module)


DARK = """\
title: dark urine
findings: {dark_urine: yes}
expect: {disposition: emergency, any_cause: rhabdomyolysis, tests: [creatine_kinase_test]}
"""
CRAMP = "title: cramp\nfindings: {muscle_pain: yes}\nexpect: {disposition: [self_care, routine]}\n"
WRONG = "findings: {muscle_pain: yes}\nexpect: {disposition: emergency, causes: [rhabdomyolysis]}\n"
BARE = "findings: {muscle_pain: yes}\n"
BAD = "findings: {muscle_pian: yes}\npatient: {age: 300}\n"


@pytest.fixture
def cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, with the files dark, cramp, wrong, bare and bad."""
    monkeypatch.chdir(tmp_path)
    texts = {"dark": DARK, "cramp": CRAMP, "wrong": WRONG, "bare": BARE, "bad": BAD}
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that stands for the example cases: cramp and dark-urine."""
    folder = tmp_path / "examples"
    folder.mkdir()
    (folder / "dark-urine.yaml").write_text(DARK, encoding="utf-8")
    (folder / "cramp.yaml").write_text(CRAMP, encoding="utf-8")
    monkeypatch.setattr(examples_library.resources, "files", lambda package: folder)
    return folder


Spasm = Callable[..., Result]


@pytest.fixture
def spasm() -> Spasm:
    """Return a function that runs the command with these words."""

    def run(*words: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, words, input=given, prog_name="spasm-expert")

    return run
