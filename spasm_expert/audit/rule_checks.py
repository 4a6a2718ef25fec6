"""Checks of the rules against each other: can each fire, does it say something new, does it count twice?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from spasm_expert.audit.entailment import choices, flat
from spasm_expert.audit.faults import Hit, Severity, pair
from spasm_expert.audit.search import Search, SearchTooLongError
from spasm_expert.audit.subject import Subject
from spasm_expert.core.conclusions import Conclusion, Evidence, Points, Recommends, Refers
from spasm_expert.core.conditions import Condition
from spasm_expert.core.rule import ClinicalRule


def rules_that_never_fire(subject: Subject) -> Iterator[Hit]:
    """Yield the rules whose conditions no patient can meet, or only patients outside their population."""
    for name, why in sorted(subject.impossible.items()):
        yield Hit(name, f"No patient can meet all its conditions: {why}.")


def alternatives_that_never_hold(subject: Subject) -> Iterator[Hit]:
    """Yield the alternatives of a choice that cannot hold beside the other conditions of the rule."""
    search = Search(subject.base, subject.vocabulary)
    for rule in subject.base.rules:
        if rule.id in subject.impossible:
            continue
        conditions = tuple(flat((*rule.spec.when, *rule.spec.population)))
        for place, condition in enumerate(conditions):
            for part in choices(condition) if len(choices(condition)) > 1 else ():
                others = (part, *conditions[:place], *conditions[place + 1 :])
                if not _can_hold(search, others):
                    yield Hit(rule.id, f"The alternative '{part.text()}' cannot hold there: {search.clash}.")


def _can_hold(search: Search, conditions: Sequence[Condition]) -> bool:
    try:
        return next(search.situations(conditions), None) is not None
    except SearchTooLongError:
        return True


def rules_that_say_nothing_new(subject: Subject) -> Iterator[Hit]:
    """Yield the rules whose every conclusion another rule draws at least as strongly whenever they fire."""
    by_term: dict[tuple[str, str], list[ClinicalRule]] = defaultdict(list)
    for rule in subject.base.rules:
        for part in rule.spec.then:
            by_term[_subject_of(part)].append(rule)
    for rule in subject.base.rules:
        covering = [_covering(subject, rule, part, by_term[_subject_of(part)]) for part in rule.spec.then]
        if all(covering):
            named = ", ".join(sorted({other.id for other in covering if other}))
            yield Hit(rule.id, f"Whenever it fires, {named} fires and says the same or more.")


def _subject_of(part: Conclusion) -> tuple[str, str]:
    return part.kind, part.about.id if part.about else ""


def _covering(
    subject: Subject, rule: ClinicalRule, part: Conclusion, others: Sequence[ClinicalRule]
) -> ClinicalRule | None:
    """Return a rule that draws the conclusion at least as strongly whenever this one fires."""
    for other in others:
        if other.id == rule.id or (rule.spec.red_flag and other.spec.red_flag is not rule.spec.red_flag):
            continue
        says_it = any(_says(each, part) for each in other.spec.then) and _fires_too(subject, rule, other)
        # Of two that say exactly the same the second is the one too many.
        if says_it and (other.place < rule.place or not _fires_too(subject, other, rule)):
            return other
    return None


def _fires_too(subject: Subject, rule: ClinicalRule, other: ClinicalRule) -> bool:
    """Tell whether the other rule fires, and holds for the patient, whenever this one does.

    A rule also counts where nobody knows whether the patient is of its population, so that tells nothing.
    """
    as_wide = set(other.spec.population) <= set(rule.spec.population)
    return as_wide and subject.entailment.all_follow(rule.spec.when, other.spec.when)


def _says(strong: Conclusion, weak: Conclusion) -> bool:
    """Tell whether one conclusion makes another one idle."""
    if _subject_of(strong) != _subject_of(weak):
        return False
    if isinstance(strong, Evidence) and isinstance(weak, Evidence):
        same_group = bool(weak.group) and strong.group == weak.group
        return same_group and abs(strong.weight) >= abs(weak.weight)
    if isinstance(strong, Points) and isinstance(weak, Points):
        return strong.item == weak.item and strong.points >= weak.points
    if isinstance(strong, Recommends) and isinstance(weak, Recommends):
        as_wide = {cause.id for cause in weak.for_} <= {cause.id for cause in strong.for_}
        return as_wide and strong.urgency >= weak.urgency and strong.repeat >= weak.repeat
    if isinstance(strong, Refers) and isinstance(weak, Refers):
        as_soon = strong.level >= weak.level and strong.to == weak.to
        return as_soon and weak.do in ("", strong.do)
    return strong == weak


def rules_with_equal_conditions(subject: Subject) -> Iterator[Hit]:
    """Yield the rules that differ in their conclusions alone."""
    groups: dict[tuple[object, ...], list[ClinicalRule]] = defaultdict(list)
    for rule in subject.base.rules:
        spec = rule.spec
        groups[frozenset(spec.when), frozenset(spec.population), spec.refers].append(rule)
    for rules in groups.values():
        for first, second in combinations(rules, 2):
            same_topic = first.id.partition(".")[0] == second.id.partition(".")[0]
            yield Hit(
                pair(first.id, second.id),
                "Both have the same conditions and the same population.",
                None if same_topic else Severity.NOTE,
            )


def evidence_counted_twice(subject: Subject) -> Iterator[Hit]:
    """Yield pairs of rules on one side of one cause that one fact fires both, without a common group."""
    for first, second, cause in _ungrouped(subject):
        for narrow, broad in ((first, second), (second, first)):
            facts = subject.entailment.some_way_follows(narrow.spec.when, broad.spec.when)
            if facts is None:
                continue
            shown = "; ".join(each.text() for each in facts)
            alone = len(tuple(flat(narrow.spec.when))) == 1
            what = f"Both count on the same side of {cause} when this is all that is known: {shown}."
            yield Hit(pair(first.id, second.id), what, None if alone else Severity.NOTE)
            break


def _ungrouped(subject: Subject) -> Iterator[tuple[ClinicalRule, ClinicalRule, str]]:
    """Yield the pairs of rules whose evidence for one cause is added up."""
    for cause in sorted(subject.base.judging):
        pieces = [
            (rule, part)
            for rule in subject.base.judging[cause]
            for part in rule.spec.then
            if isinstance(part, Evidence) and part.cause.id == cause
        ]
        for (first, one), (second, other) in combinations(pieces, 2):
            same_side = (one.weight > 0) == (other.weight > 0)
            grouped = bool(one.group) and one.group == other.group
            if first.id != second.id and same_side and not grouped:
                yield first, second, cause
