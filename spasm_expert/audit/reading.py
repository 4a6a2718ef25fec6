"""What rules read, through the patterns, scores and counts that lie between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import Points, Refers, Supports
from spasm_expert.core.conditions import (
    Condition,
    Lasting,
    Measured,
    NotStated,
    Present,
    Scored,
    ShownPattern,
)
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.levels import Level


def behind(base: RuleBase, conditions: Iterable[Condition]) -> Iterator[Condition]:
    """Yield conditions, what is inside them, and what lies behind the patterns and scores they read.

    Of a score only the rules that give points above zero count, as in a referral.
    """
    seen: set[str] = set()
    waiting = list(conditions)
    while waiting:
        for part in waiting.pop().walk():
            yield part
            name, rules = _writers(base, part)
            if name and name not in seen:
                seen.add(name)
                waiting.extend(condition for rule in rules for condition in rule.spec.when)


def _writers(base: RuleBase, part: Condition) -> tuple[str, Iterable[ClinicalRule]]:
    if isinstance(part, ShownPattern):
        return part.pattern.id, base.showing.get(part.pattern.id, ())
    if isinstance(part, Scored):
        name = part.score.id
        giving = (rule for rule in base.scoring.get(name, ()) if _gives(rule, name))
        return name, giving
    return "", ()


def _gives(rule: ClinicalRule, score: str) -> bool:
    return any(
        isinstance(part, Points) and part.score.id == score and part.points > 0 for part in rule.spec.then
    )


def findings_of(base: RuleBase, conditions: Iterable[Condition]) -> frozenset[str]:
    """Return the ids of the findings that conditions read as present."""
    return frozenset(
        part.term.id
        for part in behind(base, conditions)
        if isinstance(part, Present | Lasting) and part.term.kind == "finding"
    )


def red_flag_findings(base: RuleBase) -> frozenset[str]:
    """Return the ids of the findings that some rule which raises a red flag reads as present."""
    flagged = (rule for rule in base.referring if rule.spec.red_flag)
    return frozenset(name for rule in flagged for name in findings_of(base, rule.spec.when))


def harmless_findings(base: RuleBase, vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """Return for each cause left to self-care the findings that can speak for it, narrower ones too."""
    found = {}
    for cause in vocabulary.of_kind("cause"):
        if getattr(cause, "level", None) is Level.SELF_CARE:
            read = {
                name for rule in _speaking_for(base, cause.id) for name in findings_of(base, rule.spec.when)
            }
            below = {each.id for name in read for each in vocabulary.descendants(vocabulary.get(name))}
            found[cause.id] = frozenset(read | below)
    return found


def _speaking_for(base: RuleBase, cause: str) -> Iterator[ClinicalRule]:
    for rule in base.judging.get(cause, ()):
        if any(isinstance(part, Supports) and part.cause.id == cause for part in rule.spec.then):
            yield rule


def counted_on_silence(base: RuleBase, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the ids of the terms whose being unmentioned some rule counts, with the narrower ones."""
    silent = {part.term.id for rule in base.rules for part in rule.spec.walk() if isinstance(part, NotStated)}
    below = {each.id for name in silent for each in vocabulary.descendants(vocabulary.get(name))}
    return frozenset(silent | below)


def unmade_by_more(base: RuleBase) -> list[ClinicalRule]:
    """Return the rules that speak for a cause on something that more information can unmake."""
    return [
        rule
        for rule in base.rules
        if any(isinstance(part, Supports) for part in rule.spec.then)
        and any(not part.parts and not part.monotone for part in _without_totals(base, rule))
    ]


def _without_totals(base: RuleBase, rule: ClinicalRule) -> Iterator[Condition]:
    for part in behind(base, rule.spec.when):
        if not isinstance(part, ShownPattern):
            yield part


def compared(base: RuleBase) -> dict[str, list[Measured]]:
    """Return the comparisons of each quantity, by its id."""
    found: dict[str, list[Measured]] = {}
    for rule in base.rules:
        for part in rule.spec.walk():
            if isinstance(part, Measured):
                found.setdefault(part.analyte.id, []).append(part)
    return {name: found[name] for name in sorted(found)}


def refers_on(base: RuleBase) -> dict[str, list[ClinicalRule]]:
    """Return the rules that refer on each quantity, by its id."""
    found: dict[str, list[ClinicalRule]] = {}
    for rule in base.referring:
        names = {part.analyte.id for part in behind(base, rule.spec.when) if isinstance(part, Measured)}
        for name in sorted(names):
            found.setdefault(name, []).append(rule)
    return found


def level_of(rule: ClinicalRule) -> Level:
    """Return the most urgent level that a rule refers to; self-care if it does not refer."""
    return max((part.level for part in rule.spec.then if isinstance(part, Refers)), default=Level.SELF_CARE)
