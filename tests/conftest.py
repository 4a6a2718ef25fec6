"""What all tests share: how hard they try at random, and command lines that run in this process.

Random tests try the same cases in every run, so a failure is a change; `make fuzz` tries more.
"""

import os
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings

EFFORT = float(os.environ.get("SPASM_EXPERT_EFFORT", "1"))
"""How hard to try at random, relative to the full suite."""


def trials(number: int) -> int:
    """Return how many random cases to try where the full suite tries so many; never less than ten."""
    return max(10, round(number * EFFORT))


# Nothing of the project is right or wrong by how long a busy machine takes over it.
ANY_TIME: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("steady", derandomize=True, max_examples=trials(100), **ANY_TIME)
settings.register_profile("wandering", derandomize=False, max_examples=trials(100), **ANY_TIME)
settings.load_profile(os.environ.get("SPASM_EXPERT_PROFILE", "steady"))


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return a function that runs a line of a shell in a folder: `spasm-expert`, maybe after `printf ... |`.

    It runs in this process, which costs a tenth of one of its own. That the command starts as a process, and
    what it ends with there, is tested in `cli/test_command.py`.
    """

    def run(line: str, folder: Path, given: str | None = None) -> Result:
        from spasm_expert.cli import main

        *before, command = line.split(" | ")
        for each in before:
            program, given = shlex.split(each)
            assert program == "printf", f"{line}: a test has to know how to run it"
            given = given.replace(r"\n", "\n")
        program, *words = shlex.split(command)
        assert program == "spasm-expert", f"{line}: a test has to know how to run it"
        monkeypatch.chdir(folder)
        return CliRunner().invoke(main, words, input=given, prog_name=program)

    return run
