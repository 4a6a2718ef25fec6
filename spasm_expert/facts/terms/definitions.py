"""Findings that are no more than a measured value beyond a limit: said to be absent, they can contradict it.

A case that says so twice differently is refused, like every other contradiction: which of the two is right
nobody but the person who wrote it knows, and to drop either could hide an alarm. The other way round it is
none: who has a fever may be measured in between, or after a tablet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.kinds import Analyte, Finding
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE

LASTS_HOURS: Final = 24.0
"""Hours for which a value tells of the present (judgement); one whose time nobody said is of now."""


@dataclass(frozen=True)
class Definition:
    """A finding that a measured value above a limit means.

    Attributes:
        finding: The finding.
        analyte: What is measured.
        above: The limit in the unit of the analyte; the limit itself is not above it.
        source: Id of the source in the bibliography.
    """

    finding: Finding
    analyte: Analyte
    above: float
    source: str


DEFINITIONS: Final = (Definition(FEVER, TEMPERATURE, 38.0, "general_knowledge"),)
"""Few, and only where the value alone decides at every age."""
