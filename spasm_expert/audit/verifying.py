"""All laws of level and safety tried on one expert, and the certificate of what was covered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spasm_expert.audit import growth, trials
from spasm_expert.audit.breaches import Breach
from spasm_expert.audit.laws import LAWS
from spasm_expert.audit.reading import unmade_by_more
from spasm_expert.audit.subject import Subject
from spasm_expert.audit.trials import Bench, Trial
from spasm_expert.expert import Expert

CASES = 2000
"""Made-up cases that are tried unless another number is asked for."""


@dataclass(frozen=True)
class Certificate:
    """What was tried and what came out.

    Attributes:
        knowledge_version: Version of the knowledge.
        rules: How many rules there are.
        runs: How many cases were run.
        every: Of rules, findings and quantities every so manieth was tried; 1 if all were.
        unmade: How many rules speak for a cause on something that more information can unmake.
        trials: Each law with what was tried of it; the laws about the knowledge itself first.
    """

    knowledge_version: str
    rules: int
    runs: int
    every: int
    unmade: int
    trials: tuple[Trial, ...]

    @property
    def breaches(self) -> tuple[Breach, ...]:
        """Everything that breaks a law, the smallest case first."""
        return tuple(sorted((each for trial in self.trials for each in trial.breaches), key=lambda b: b.size))

    @property
    def holds(self) -> bool:
        """Whether every law holds in all that was tried."""
        return not self.breaches

    def plain(self) -> dict[str, Any]:
        """Return the certificate as plain data."""
        return {
            "knowledge_version": self.knowledge_version,
            "rules": self.rules,
            "cases_run": self.runs,
            "every": self.every,
            "rules_that_more_information_can_unmake": self.unmade,
            "holds": self.holds,
            "laws": [
                {"law": each.law, "says": each.says, "covered": each.counts, "breaches": len(each.breaches)}
                for each in self.trials
            ],
            "breaches": [each.plain() for each in self.breaches],
        }


def verify(expert: Expert, *, cases: int = CASES, every: int = 1) -> Certificate:
    """Try every law of level and safety.

    Args:
        expert: The expert.
        cases: How many made-up cases to try.
        every: Try every so manieth rule, finding and quantity alone, for a quick look; 1 tries all.
    """
    bench = Bench(expert, every)
    found = (
        *_structural(Subject.of(expert)),
        trials.singly(bench),
        trials.pairs_of_rules(bench),
        trials.pairs_of_findings(bench),
        trials.exclusions(bench),
        growth.sweeps(bench),
        growth.generated(bench, cases),
    )
    unmade = len(unmade_by_more(expert.base))
    runs = bench.probe.runs
    return Certificate(expert.knowledge_version, len(expert.base.rules), runs, every, unmade, found)


def _structural(subject: Subject) -> Iterator[Trial]:
    for law in LAWS:
        broken = [Breach(law.id, f"{where}: {what}.") for where, what in law.broken(subject)]
        yield Trial(law.id, law.says, {"places": law.size(subject)}, broken)
