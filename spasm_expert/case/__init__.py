"""What a caller knows about a patient: read from YAML, JSON or a map, and checked at the door.

`Case` is all that others need; `statements` says what is inside, `forms` which keys a case may have.
"""

from spasm_expert.case.frozen import FrozenMapping, frozen
from spasm_expert.case.model import Case
from spasm_expert.case.schema import case_schema
from spasm_expert.case.statements import (
    ConditionStatement,
    DrugStatement,
    Expectation,
    FindingStatement,
    MeasurementStatement,
    Patient,
    ResultStatement,
)

__all__ = [
    "Case",
    "ConditionStatement",
    "DrugStatement",
    "Expectation",
    "FindingStatement",
    "FrozenMapping",
    "MeasurementStatement",
    "Patient",
    "ResultStatement",
    "case_schema",
    "frozen",
]
