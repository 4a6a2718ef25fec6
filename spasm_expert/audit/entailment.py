"""Whether conditions say the same: does one follow from others, whatever the patient?

Sound, not complete: what it finds holds; it may miss what only a search over all cases would find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatchmethod

from spasm_expert.core.base import RuleBase
from spasm_expert.core.comparisons import UPWARD, Comparison, WithinReference, within_days
from spasm_expert.core.conditions import (
    Absent,
    AllOf,
    AnyOf,
    Believed,
    Condition,
    Counted,
    Lasting,
    Measured,
    Present,
    Scored,
    ShownPattern,
    Taking,
    Together,
)
from spasm_expert.facts.terms.vocabulary import Vocabulary

Facts = tuple[Condition, ...]
Predicate = Comparison | WithinReference


def flat(conditions: Iterable[Condition]) -> Iterator[Condition]:
    """Yield conditions that must all be met, with those inside an `all_of` in its place."""
    for condition in conditions:
        if isinstance(condition, AllOf) or (
            isinstance(condition, AnyOf | Counted) and len(condition.of) == getattr(condition, "n", 1)
        ):
            yield from flat(condition.of)
        else:
            yield condition


def choices(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions of which one is enough, those of nested choices in their place."""
    if isinstance(condition, AnyOf) or (isinstance(condition, Counted) and condition.n == 1):
        return tuple(part for each in condition.of for part in choices(each))
    return (condition,)


class Entailment:
    """What follows from what, by the hierarchy of terms, the order of numbers and the rules for patterns.

    Args:
        base: The rule base.
        vocabulary: Its terms.
    """

    def __init__(self, base: RuleBase, vocabulary: Vocabulary) -> None:
        self._base = base
        self._vocabulary = vocabulary
        self._open: set[str] = set()

    def all_follow(self, given: Sequence[Condition], wanted: Sequence[Condition]) -> bool:
        """Tell whether all wanted conditions are met whenever all given ones are."""
        return all(self.follows(given, each) for each in wanted)

    def follows(self, given: Sequence[Condition], wanted: Condition) -> bool:
        """Tell whether a wanted condition is met whenever all given ones are."""
        known = tuple(flat(given))
        sure = tuple(each for each in known if len(choices(each)) == 1)
        if self.met(sure, wanted):
            return True
        split = (choices(each) for each in known if len(choices(each)) > 1)
        return any(all(self.met((*sure, *flat([part])), wanted) for part in parts) for parts in split)

    def some_way_follows(self, given: Sequence[Condition], wanted: Sequence[Condition]) -> Facts | None:
        """Return facts that meet all given conditions and thereby all wanted ones, or None."""
        known = tuple(flat(given))
        sure = tuple(each for each in known if len(choices(each)) == 1)
        open_ = tuple(choices(each) for each in known if len(choices(each)) > 1)
        return self._some_way(sure, open_, tuple(flat(wanted)))

    def _some_way(self, sure: Facts, open_: tuple[Facts, ...], wanted: Facts) -> Facts | None:
        missing = tuple(each for each in wanted if not self.met(sure, each))
        if not missing:
            return (*sure, *(parts[0] for parts in open_))
        for place, parts in enumerate(open_):
            for part in parts:
                more = (*sure, *flat([part]))
                if self.met(more, missing[0]):
                    rest = (*open_[:place], *open_[place + 1 :])
                    found = self._some_way(more, rest, missing[1:])
                    if found is not None:
                        return found
        return None

    def met(self, facts: Facts, wanted: Condition) -> bool:
        """Tell whether conditions without a choice meet a wanted one."""
        if wanted in facts:
            return True
        if isinstance(wanted, AnyOf):
            return any(self.met(facts, part) for part in wanted.of)
        if isinstance(wanted, AllOf):
            return all(self.met(facts, part) for part in wanted.of)
        if isinstance(wanted, Counted):
            return sum(self.met(facts, part) for part in wanted.of) >= wanted.n or any(
                isinstance(fact, Counted) and fact.key == wanted.key and fact.n >= wanted.n for fact in facts
            )
        if isinstance(wanted, ShownPattern):
            return self._is_shown(facts, wanted.pattern.id)
        if isinstance(wanted, Together):
            return self._are_taken(facts, wanted)
        return any(self._from_one(wanted, fact) for fact in facts)

    def _is_shown(self, facts: Facts, pattern: str) -> bool:
        if pattern in self._open:
            return False
        self._open.add(pattern)
        try:
            return any(
                all(self.met(facts, part) for part in rule.spec.when)
                for rule in self._base.showing.get(pattern, ())
            )
        finally:
            self._open.discard(pattern)

    def _are_taken(self, facts: Facts, wanted: Together) -> bool:
        pairs = [(each.first.id, each.second.id) for each in facts if isinstance(each, Together)]
        drugs = [each.drug.id for each in facts if isinstance(each, Taking) and not each.stopped_within]
        single = [name for name in drugs if not getattr(self._vocabulary.get(name), "is_class", False)]
        pairs += [(one, other) for one in single for other in single if one != other]
        return any(
            (self._is_a(one, wanted.first.id) and self._is_a(other, wanted.second.id))
            or (self._is_a(other, wanted.first.id) and self._is_a(one, wanted.second.id))
            for one, other in pairs
        )

    def _is_a(self, narrow: str, broad: str) -> bool:
        if narrow == broad:
            return True
        term = self._vocabulary.get(narrow)
        return any(each.id == broad for each in self._vocabulary.ancestors(term))

    @singledispatchmethod
    def _from_one(self, wanted: Condition, fact: Condition) -> bool:
        """Tell whether one fact meets a condition without parts."""
        return wanted == fact

    @_from_one.register
    def _present(self, wanted: Present, fact: Condition) -> bool:
        if not isinstance(fact, Present | Lasting) or not self._is_a(fact.term.id, wanted.term.id):
            return False
        asked = {key: value for key, value in wanted.export().items() if key != "present"}
        return asked.items() <= fact.export().items()

    @_from_one.register
    def _lasting(self, wanted: Lasting, fact: Condition) -> bool:
        return (
            isinstance(fact, Lasting)
            and self._is_a(fact.term.id, wanted.term.id)
            and _inside(_days(fact), _days(wanted))
        )

    @_from_one.register
    def _absent(self, wanted: Absent, fact: Condition) -> bool:
        return isinstance(fact, Absent) and self._is_a(wanted.term.id, fact.term.id)

    @_from_one.register
    def _measured(self, wanted: Measured, fact: Condition) -> bool:
        return (
            isinstance(fact, Measured)
            and fact.analyte.id == wanted.analyte.id
            and _inside(fact.predicates, wanted.predicates)
        )

    @_from_one.register
    def _taking(self, wanted: Taking, fact: Condition) -> bool:
        if isinstance(fact, Together) and not wanted.limits:
            return self._is_a(fact.first.id, wanted.drug.id) or self._is_a(fact.second.id, wanted.drug.id)
        if not isinstance(fact, Taking) or not self._is_a(fact.drug.id, wanted.drug.id):
            return False
        times = (
            ("at_most", fact.started_within, wanted.started_within),
            ("above", fact.started_before, wanted.started_before),
            ("at_most", fact.stopped_within, wanted.stopped_within),
        )
        if bool(fact.stopped_within) != bool(wanted.stopped_within):
            return False
        return all(
            asked is None
            or (known is not None and _inside([within_days(name, known)], [within_days(name, asked)]))
            for name, known, asked in times
        )

    @_from_one.register
    def _scored(self, wanted: Scored, fact: Condition) -> bool:
        if not isinstance(fact, Scored) or fact.score.id != wanted.score.id or fact.name != wanted.name:
            return False
        if fact.certain_points and not wanted.certain_points:
            return False
        beyond = fact.limit.value >= wanted.limit.value
        return beyond if wanted.name == "at_least" else fact.limit.value <= wanted.limit.value

    @_from_one.register
    def _believed(self, wanted: Believed, fact: Condition) -> bool:
        return isinstance(fact, Believed) and fact.cause.id == wanted.cause.id and fact.rank >= wanted.rank


def _days(lasting: Lasting) -> list[Comparison]:
    return [within_days(*bound) for bound in lasting.bounds]


def _inside(known: Sequence[Predicate], asked: Sequence[Predicate]) -> bool:
    """Tell whether every asked comparison follows from a known one."""
    return all(any(_implies(one, other) for one in known) for other in asked)


def _implies(known: Predicate, asked: Predicate) -> bool:
    if not isinstance(known, Comparison) or not isinstance(asked, Comparison):
        return known == asked
    if known.relative != asked.relative or (known.operator in UPWARD) != (asked.operator in UPWARD):
        return False
    if known.bound == asked.bound:
        return known.operator == asked.operator or asked.operator in ("at_least", "at_most")
    return known.bound > asked.bound if known.operator in UPWARD else known.bound < asked.bound


__all__ = ["Entailment", "choices", "flat"]
