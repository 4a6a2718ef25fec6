"""The conditions of the rule language: data that prints itself, becomes an experta pattern, and is judged.

A condition is met, contradicted or unknown; as a pattern it matches exactly when it is met.
"""

from spasm_expert.core.conditions.base import Condition, Ground, Interval, Read, View
from spasm_expert.core.conditions.combined import AllOf, AnyOf, Counted, with_certain_points
from spasm_expert.core.conditions.concluded import Believed, Scored, ShownPattern
from spasm_expert.core.conditions.drugs import Taking, Together
from spasm_expert.core.conditions.measured import Measured
from spasm_expert.core.conditions.stated import Absent, Lasting, NotStated, OfSex, Present

__all__ = [
    "Absent",
    "AllOf",
    "AnyOf",
    "Believed",
    "Condition",
    "Counted",
    "Ground",
    "Interval",
    "Lasting",
    "Measured",
    "NotStated",
    "OfSex",
    "Present",
    "Read",
    "Scored",
    "ShownPattern",
    "Taking",
    "Together",
    "View",
    "with_certain_points",
]
