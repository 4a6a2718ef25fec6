"""The laws of level and safety that can be read from the knowledge itself, without a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spasm_expert.audit.reading import behind
from spasm_expert.audit.subject import Subject
from spasm_expert.core.conclusions import Excludes, Refers, Supports
from spasm_expert.core.conditions import Condition, Counted, Measured, Scored
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.facts.terms.kinds import Cause, Finding, Measure
from spasm_expert.levels import Level

Broken = Iterator[tuple[str, str]]


@dataclass(frozen=True)
class Law:
    """A law that holds or does not, whatever the case.

    Attributes:
        id: Stable name in snake_case.
        says: The law, a sentence.
        size: How many things it was checked on.
        broken: Yields where it does not hold, and what stands there.
    """

    id: str
    says: str
    size: Callable[[Subject], int]
    broken: Callable[[Subject], Broken]


def _referring(subject: Subject) -> Sequence[ClinicalRule]:
    return subject.base.referring


def _flagged(subject: Subject) -> list[ClinicalRule]:
    return [rule for rule in subject.base.rules if rule.spec.red_flag]


def _causes(subject: Subject) -> list[Cause]:
    return [term for term in subject.vocabulary.of_kind("cause") if isinstance(term, Cause)]


def _excluding(subject: Subject) -> list[ClinicalRule]:
    return [rule for rule in subject.base.rules if any(isinstance(part, Excludes) for part in rule.spec.then)]


def _levels(rule: ClinicalRule) -> list[Level]:
    return [part.level for part in rule.spec.then if isinstance(part, Refers)]


def _referrals_that_can_be_unmade(subject: Subject) -> Broken:
    for rule in _referring(subject):
        for part in behind(subject.base, rule.spec.when):
            if not part.parts and not _only_grows(part):
                yield rule.id, f"it refers on '{part.text()}', which more information could unmake"


def _only_grows(part: Condition) -> bool:
    if isinstance(part, Scored):
        return part.name == "at_least" and part.certain_points
    # A pattern and a count are as lasting as what lies behind them, which is looked at for itself.
    return part.monotone or isinstance(part, Counted) or type(part).__name__ == "ShownPattern"


def _red_flags_at_self_care(subject: Subject) -> Broken:
    for rule in _flagged(subject):
        levels = _levels(rule)
        if not levels or min(levels) <= Level.SELF_CARE:
            yield rule.id, "it raises a red flag and does not refer above self-care"


def _fears_without_support(subject: Subject) -> Broken:
    for rule in subject.base.rules:
        supported = {part.cause.id for part in rule.spec.then if isinstance(part, Supports)}
        feared = {part.feared.id for part in rule.spec.then if isinstance(part, Refers) and part.feared}
        if rule.spec.red_flag:
            feared.add(rule.spec.red_flag.feared.id)
        for name in sorted(feared - supported):
            yield rule.id, f"it fears {name} and does not support it"


def _harmless_fears(subject: Subject) -> Broken:
    for rule in _flagged(subject):
        cause = rule.spec.red_flag.feared if rule.spec.red_flag else None
        if cause is not None and cause.level <= Level.SELF_CARE:
            yield rule.id, f"it fears {cause.id}, whose usual level is self-care"


def _lax_life_threats(subject: Subject) -> Broken:
    for cause in _causes(subject):
        if cause.life_threatening and min(cause.level, cause.level_if_possible) <= Level.ROUTINE:
            yield cause.id, "it is life-threatening, and likely or possible asks for a routine visit at most"


def _exclusions_without_a_test(subject: Subject) -> Broken:
    for rule in _excluding(subject):
        leaves = [part for part in behind(subject.base, rule.spec.when) if not part.parts]
        if not any(isinstance(part, Measured) or _is_result(part) for part in leaves):
            yield rule.id, "it rules a cause out without the result of a test"
        if rule.spec.refers:
            yield rule.id, "it rules a cause out and refers"


def _is_result(part: Condition) -> bool:
    return any(isinstance(term, Finding) and term.group == "test_result" for term in part.terms)


def _advice_beyond_the_level(subject: Subject) -> Broken:
    allowed = subject.guidance.allowed_sorts
    for level in Level:
        if level not in allowed:
            yield "guidance.allowed_sorts", f"nothing is said of the level {level.id}"
            return
    for milder, graver in zip(list(Level), list(Level)[1:], strict=False):
        for sort in sorted(allowed[graver] - allowed[milder]):
            yield "guidance.allowed_sorts", f"{sort} is allowed at {graver.id} and not at {milder.id}"
    for level, most in _MOST_ALLOWED.items():
        for sort in sorted(allowed[level] - most):
            yield "guidance.allowed_sorts", f"{sort} is allowed at {level.id}"


_SORTS = frozenset(Measure.SORTS)
_MOST_ALLOWED = {
    Level.EMERGENCY: frozenset[str](),
    Level.SAME_DAY: frozenset({"comfort"}),
    Level.TWO_WEEKS: _SORTS - {"exercise"},
}
"""The sorts of measure that may be advised at most; first aid in an emergency is no measure but the text."""


LAWS: tuple[Law, ...] = (
    Law(
        "referrals_stand",
        "No information more can unmake what a rule that refers rests on, through patterns and scores.",
        lambda subject: len(_referring(subject)),
        _referrals_that_can_be_unmade,
    ),
    Law(
        "red_flags_refer",
        "A rule that raises a red flag refers above self-care.",
        lambda subject: len(_flagged(subject)),
        _red_flags_at_self_care,
    ),
    Law(
        "fears_are_supported",
        "What a rule fears it supports, so that it is among the causes.",
        lambda subject: len(_referring(subject)),
        _fears_without_support,
    ),
    Law(
        "fears_are_no_trifle",
        "The cause that a red flag fears is not one for self-care.",
        lambda subject: len(_flagged(subject)),
        _harmless_fears,
    ),
    Law(
        "life_threats_are_seen",
        "A life-threatening cause asks for more than a routine visit, likely or only possible.",
        lambda subject: sum(cause.life_threatening for cause in _causes(subject)),
        _lax_life_threats,
    ),
    Law(
        "only_tests_exclude",
        "Only the result of a test rules a cause out, and no rule that does so refers.",
        lambda subject: len(_excluding(subject)),
        _exclusions_without_a_test,
    ),
    Law(
        "advice_fits_the_level",
        "The graver the level the fewer measures: comfort alone the same day, none in an emergency.",
        lambda subject: len(Level),
        _advice_beyond_the_level,
    ),
)
"""The structural laws, in the order in which the certificate lists them."""
