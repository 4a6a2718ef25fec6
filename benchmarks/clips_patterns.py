"""Conditions without parts in the words of CLIPS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from spasm_expert.core.comparisons import Comparison, Every, WithinReference, tidy
from spasm_expert.core.conditions import (
    Absent,
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

OPERATORS = {"above": ">", "at_least": ">=", "below": "<", "at_most": "<="}


def pattern(condition: Condition, own: int, counts: Mapping[str, str]) -> str:
    """Return the pattern that matches when a condition is met.

    Args:
        condition: A condition without parts, or a count.
        own: A number that no other pattern of the rule has, for its variables.
        counts: The symbols that stand for the lists that are counted.
    """
    match condition:
        case Present() | Absent() | OfSex() | NotStated() | Lasting():
            return _stated(condition, own)
        case Taking() | Together():
            return _taken(condition, own)
        case Measured():
            return _measured(condition, own)
        case ShownPattern():
            return f"(shown (pattern {condition.pattern.id}))"
        case Scored() | Counted() | Believed():
            return _total(condition, own, counts)
    raise TypeError(f"{type(condition).__name__} is no condition that can be written for CLIPS.")


def _stated(condition: Condition, own: int) -> str:
    match condition:
        case Present():
            return f"(stated (term {condition.term.id}) (state present){_details(condition)})"
        case Absent():
            return f"(stated (term {condition.term.id}) (state absent))"
        case OfSex():
            return f"(stated (term {SEX}) (state {condition.sex}))"
        case NotStated():
            return f"(not (stated (term {condition.term.id})))"
    field: Any = condition.element()
    return f"(stated (term {field['term']}) (state present) {_time('since', field, own)})"


def _details(condition: Present) -> str:
    named = (("side", condition.side), ("course", condition.course), ("severity", condition.severity))
    return "".join(f" ({name} {value})" for name, value in named if value)


def _taken(condition: Taking | Together, own: int) -> str:
    if isinstance(condition, Together):
        first = f"(taken (drug {condition.first.id}) (state present) (by ?by{own}))"
        second = f"(taken (drug {condition.second.id}) (state present) (by ~?by{own}))"
        return f"(and {first} {second})"
    field: Any = condition.element()
    times = "".join(f" {_time(name, field, own)}" for name in ("started", "stopped") if name in field)
    return f"(taken (drug {field['drug']}) (state {field['state']}){times})"


def comparisons(predicate: object) -> Sequence[Comparison | WithinReference]:
    """Return the comparisons that a predicate is made of."""
    if isinstance(predicate, Every):
        return predicate.of
    if isinstance(predicate, Comparison | WithinReference):
        return (predicate,)
    raise TypeError(f"{predicate!r} is no comparison.")


def _time(name: str, field: Mapping[str, Any], own: int) -> str:
    """Return the slot of a span of time, which is below zero if nobody said."""
    variable = f"?{name}{own}"
    predicate = field[name].match
    tests = [f"(>= {variable} 0.0)", *(_absolute(each, variable) for each in comparisons(predicate))]
    return f"({name} {variable}&:(and {' '.join(tests)}))"


def _absolute(comparison: Comparison | WithinReference, variable: str) -> str:
    if not isinstance(comparison, Comparison) or comparison.relative:
        raise TypeError(f"{comparison!r} does not compare with a number.")
    return f"({OPERATORS[comparison.operator]} {variable} {tidy(comparison.bound)!r})"


def _measured(condition: Measured, own: int) -> str:
    value = f"?value{own}"
    tests: list[str] = []
    ends: dict[str, str] = {}
    for each in condition.predicates:
        if isinstance(each, WithinReference):
            ends |= {name: f"?{name}{own}" for name in ("upper", "lower")}
            tests += _inside(value, ends["upper"], ends["lower"])
        elif each.relative:
            names = ("ul", "uh") if each.relative == TIMES_UPPER else ("ll", "lh")
            ends |= {name: f"?{name}{own}" for name in names}
            tests += [f"(numberp {ends[name]})" for name in names]
            operator, bound = OPERATORS[each.operator], float(each.bound)
            tests += [f"({operator} {value} (* {bound!r} {ends[name]}))" for name in names]
        else:
            tests.append(_absolute(each, value))
    slots = [("value", value), *ends.items()]
    bound_slots = " ".join(f"({name} {variable})" for name, variable in slots[:-1])
    name, variable = slots[-1]
    last = f"({name} {variable}&:(and {' '.join(tests)} TRUE))"
    return f"(reading (analyte {condition.analyte.id}) {bound_slots} {last})"


def _inside(value: str, upper: str, lower: str) -> list[str]:
    return [
        f"(or (numberp {upper}) (numberp {lower}))",
        f"(or (not (numberp {upper})) (<= {value} {upper}))",
        f"(or (not (numberp {lower})) (>= {value} {lower}))",
    ]


def _total(condition: Scored | Counted | Believed, own: int, counts: Mapping[str, str]) -> str:
    variable = f"?amount{own}"
    if isinstance(condition, Believed):
        return f"(belief (cause {condition.cause.id}) (rank {variable}&:(>= {variable} {condition.rank})))"
    if isinstance(condition, Counted):
        least = f"{variable}&:(>= {variable} {float(condition.n)!r})"
        return f"(total (of {counts[condition.key]}) (low {least}))"
    field = "floor" if condition.certain_points else "low" if condition.name == "at_least" else "high"
    bound = f"({OPERATORS[condition.name]} {variable} {tidy(float(condition.limit.value))!r})"
    return f"(total (of {condition.score.id}) ({field} {variable}&:{bound}))"
