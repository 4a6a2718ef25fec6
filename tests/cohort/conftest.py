"""Cohorts answered by an expert that knows nothing and costs nothing, so that processes start at once."""

import json
from pathlib import Path

import pytest

CLINIC = '''
"""An expert for tests: it answers from the age alone."""

import time

from spasm_expert.assessment import Assessment, CauseAssessment, Disposition, Firing
from spasm_expert.assessment import RedFlags, SelfCare, Trace
from spasm_expert.errors import InvalidCaseError, Problem


class Clinic:
    knowledge_version = "first"
    pause = 0.0

    @property
    def base(self):
        return Rules

    def assess(self, case):
        time.sleep(self.pause)
        age = case.get("patient", {}).get("age")
        if age == "crash":
            raise KeyError("Mrs Miller")
        faults = [Problem(key, "is no known section.") for key in case if key not in ("patient", "findings")]
        if not isinstance(age, (int, float, str)):
            faults.append(Problem("patient.age", "is no age."))
        if faults:
            raise InvalidCaseError(faults)
        old = float(age) > 60
        level = "emergency" if old else "self_care"
        cause = CauseAssessment("old_age", "old age", "", "", 0.5, "likely", False, level, (), (), ())
        disposition = Disposition(level, level, "Go." * 200, "", "", (), (), 0)
        trace = Trace((), (), (Firing("age.old" if old else "age.young", 0, (), ()),))
        return Assessment(
            "1", self.knowledge_version, "", "", "", disposition, (cause,) if old else (), (), (),
            RedFlags((), (), (), 0), (), SelfCare((), ()), (), (), (), (), (), (), trace, None,
        )


class Rules:
    class Old:
        id = "age.old"

    class Young:
        id = "age.young"

    class Newborn:
        id = "age.newborn"

    rules = (Young, Old, Newborn)


class Slow(Clinic):
    pause = 0.012


class Later(Clinic):
    knowledge_version = "second"


def broken():
    raise ValueError("no rules")


def build():
    return Clinic()


def slow():
    return Slow()


def later():
    return Later()
'''


@pytest.fixture
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return a reference to an expert that worker processes and commands can import, too."""
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "invented_clinic.py").write_text(CLINIC, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setenv("PYTHONPATH", f"{folder}:{Path(__file__).parents[2]}")
    return "invented_clinic:build"


def records(number: int, *, wrong_every: int = 0) -> list[dict]:
    """Return so many cases with ids, each with another age; some of them wrong."""
    found = [{"id": f"p{place}", "patient": {"age": place % 90}} for place in range(number)]
    for place in range(wrong_every - 1, number, wrong_every) if wrong_every else ():
        found[place] |= {"patient": {"age": None}, "findngs": {}}
    return found


def as_lines(cases: list[dict]) -> str:
    return "".join(f"{json.dumps(case)}\n" for case in cases)
