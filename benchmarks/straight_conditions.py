"""Conditions as Python expressions over what a case says; see `straight_line.known`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.clips_patterns import comparisons
from spasm_expert.core.comparisons import Comparison, WithinReference, tidy
from spasm_expert.core.conditions import (
    Absent,
    AllOf,
    AnyOf,
    Believed,
    Condition,
    Counted,
    Lasting,
    Measured,
    NotStated,
    OfSex,
    Present,
    Scored,
    ShownPattern,
    Taking,
    Together,
)
from spasm_expert.core.limits import TIMES_UPPER
from spasm_expert.core.memory import SEX

_OPERATORS = {"above": ">", "at_least": ">=", "below": "<", "at_most": "<="}


def expression(condition: Condition, patterns: Mapping[str, int]) -> str:
    """Return an expression that is true when a condition is met.

    Args:
        condition: The condition.
        patterns: The number of each pattern that some rule shows.
    """
    match condition:
        case AllOf():
            return f"({' and '.join(expression(part, patterns) for part in condition.of)})"
        case AnyOf():
            return f"({' or '.join(expression(part, patterns) for part in condition.of)})"
        case ShownPattern():
            name = condition.pattern.id
            return f"shown_{patterns[name]}" if name in patterns else "False"
        case Measured():
            return _measured(condition)
        case Taking() | Together():
            return _taken(condition)
        case Scored() | Counted() | Believed():
            return _total(condition)
    return _stated(condition)


def _stated(condition: Condition) -> str:
    match condition:
        case Present():
            details = (condition.side, condition.course, condition.severity)
            return _said(condition.term.id, "present", *(each for each in details if each))
        case Absent():
            return _said(condition.term.id, "absent")
        case OfSex():
            return _said(SEX, condition.sex)
        case NotStated():
            return f"{condition.term.id!r} not in said"
        case Lasting():
            tests = " and ".join(_compared("days", each) for each in _of(condition, "since"))
            return f"any([{tests} for days in since.get({condition.term.id!r}, ())])"
    raise TypeError(f"{type(condition).__name__} is no condition that can be compiled.")


def _said(*words: str) -> str:
    return f"{' '.join(words)!r} in said"


def _of(condition: Condition, field: str) -> Sequence[Comparison | WithinReference]:
    """Return the comparisons that a condition makes of a field of its fact."""
    fields: Any = condition.element()
    return comparisons(fields[field].match) if field in fields else ()


def _compared(value: str, comparison: Comparison | WithinReference) -> str:
    if not isinstance(comparison, Comparison) or comparison.relative:
        raise TypeError(f"{comparison!r} does not compare with a number.")
    return f"{value} {_OPERATORS[comparison.operator]} {tidy(comparison.bound)!r}"


def _taken(condition: Taking | Together) -> str:
    if isinstance(condition, Together):
        first, second = (
            f"drugs.get('{drug.id} present', ())" for drug in (condition.first, condition.second)
        )
        return f"any([one[0] != other[0] for one in {first} for other in {second}])"
    words = f"{condition.drug.id} {'stopped' if condition.stopped_within else 'present'}"
    tests = [
        f"drug[{place}] >= 0 and {_compared(f'drug[{place}]', each)}"
        for place, field in ((1, "started"), (2, "stopped"))
        for each in _of(condition, field)
    ]
    return f"any([{' and '.join(tests)} for drug in drugs.get({words!r}, ())])" if tests else _said(words)


def _measured(condition: Measured) -> str:
    tests = [f"(mark := marks.get({condition.analyte.id!r})) is not None"]
    for each in condition.predicates:
        if isinstance(each, WithinReference):
            tests.append(_inside())
        elif each.relative:
            ends = (1, 2) if each.relative == TIMES_UPPER else (3, 4)
            operator, bound = _OPERATORS[each.operator], float(each.bound)
            tests += [
                f"mark[{end}] is not None and mark[0] {operator} {bound!r} * mark[{end}]" for end in ends
            ]
        else:
            tests.append(_compared("mark[0]", each))
    return f"({' and '.join(tests)})"


def _inside() -> str:
    """Return that a value lies inside the limits there are, of which there must be one."""
    upper = "(mark[2] if mark[1] is None else mark[1])"
    lower = "(mark[3] if mark[4] is None else mark[4])"
    return (
        f"({upper} is not None or {lower} is not None)"
        f" and ({upper} is None or mark[0] <= {upper}) and ({lower} is None or mark[0] >= {lower})"
    )


def _total(condition: Scored | Counted | Believed) -> str:
    if isinstance(condition, Believed):
        return f"totals.get({condition.cause.id!r}, 0) >= {condition.rank}"
    if isinstance(condition, Counted):
        return f"totals.get({condition.key!r}, (0, 0, 0))[0] >= {float(condition.n)!r}"
    place = 2 if condition.certain_points else 0 if condition.name == "at_least" else 1
    operator, bound = _OPERATORS[condition.name], tidy(float(condition.limit.value))
    name = condition.score.id
    return f"({name!r} in totals and totals[{name!r}][{place}] {operator} {bound!r})"
