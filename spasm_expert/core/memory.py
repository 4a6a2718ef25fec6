"""The forms of fact in working memory that the rule language reads and writes.

They name terms by id and know no disease: the `facts` room makes them from a case.
"""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from spasm_expert.core.door import Fact

PRESENT, ABSENT = "present", "absent"
STOPPED = "stopped"
FROM_NARROWER = "is_a"
"""How a statement came about that follows from a narrower term."""
AGE, SEX, PREGNANT, WEEKS_PREGNANT = "age", "sex", "pregnant", "weeks_pregnant"
"""The ids under which the person is stated."""


class Plain(Fact):
    """A fact of named fields with values that nobody can change; experta's own would look at each of them.

    Attributes:
        closed: The fields whose values come from a closed set of words, so that what a matcher found for one
            such fact may be kept and holds no value, date or text of a patient.
        pooled: Whether this very object will be stated again, in other cases. It says nothing but closed
            words and is never declared to experta, which would number it; a copy is.
    """

    closed: ClassVar[tuple[str, ...]] = ()
    pooled = False

    def __init__(self, **fields: Any) -> None:
        dict.update(self, fields)


class Stated(Plain):
    """A finding, condition or attribute of the person that is known.

    Fields: `term`, `state` (present, absent; for the sex female or male), `side`, `course`, `severity` (empty
    if not said), `since` (days, -1 if not said), `how` (stated, or `is_a` if it follows from a narrower
    term). A term may have several, if narrower terms differ in side, course, severity or time.
    """

    closed = ("term", "state", "side", "course", "severity", "how")


class Taken(Plain):
    """A drug, once for itself and once for each class it belongs to.

    Fields: `drug` (id of drug or class), `by` (id of the drug that was named), `state` (present, absent,
    stopped), `started`, `stopped` (days ago, -1 if not said). A class that names itself (`by` is `drug`) and
    is not present says that no other of its members is taken than those that have a fact of their own.
    """

    closed = ("drug", "by", "state")


class Mark(NamedTuple):
    """A measured value with the reference limits that may hold for the patient.

    Limits are None where there is none; lowest and highest differ where sex or age are unknown.
    """

    value: float
    upper_lowest: float | None = None
    upper_highest: float | None = None
    lower_lowest: float | None = None
    lower_highest: float | None = None


class Reading(Plain):
    """A measured or derived quantity. Fields: `analyte` (id), `mark` (a `Mark`, in its unit)."""

    closed = ("analyte",)


class Shown(Plain):
    """A pattern that a rule recognised. Field: `pattern` (id)."""

    closed = ("pattern",)


class Concluded(Plain):
    """A conclusion of a fired rule. Fields: `rule`, `about` (ids), `index` (place in its `then`), `kind`."""


class Total(Plain):
    """What the engine added up at the boundary of a stratum.

    Fields: `of` (key of the count or id of the score), `low`, `high` (the interval over what is unknown),
    `floor` (sum of the points above zero that are certain; more information never lowers it).
    """

    closed = ("of",)


class Belief(Plain):
    """How far a cause is believed, added up between strata. Fields: `cause`, `rank` (0 to 3)."""

    closed = ("cause",)
