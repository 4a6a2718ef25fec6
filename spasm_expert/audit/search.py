"""Finds situations in which conditions are met, by trying their alternatives in the order written."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence

from spasm_expert.audit.saying import contradicted, said
from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.core import certainty
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import Points, Supports
from spasm_expert.core.conditions import (
    AllOf,
    AnyOf,
    Believed,
    Condition,
    Counted,
    Scored,
    ShownPattern,
    Together,
)
from spasm_expert.core.memory import PRESENT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.facts.terms.kinds import Drug
from spasm_expert.facts.terms.vocabulary import Vocabulary

Ways = Iterator[Situation]


class SearchTooLongError(Exception):
    """The search tried as much as it may and found neither a situation nor that there is none."""


class Search:
    """A search over one rule base.

    Args:
        base: The rule base.
        vocabulary: Its terms.
        most: Most statements that one search may try.
    """

    def __init__(self, base: RuleBase, vocabulary: Vocabulary, most: int = 20_000) -> None:
        self._base = base
        self._vocabulary = vocabulary
        self._most = most
        self._tried = 0
        self._open: tuple[str, ...] = ()
        self.clash = ""

    def situations(self, conditions: Sequence[Condition]) -> Ways:
        """Yield situations in which all conditions are met; `clash` then tells what stood in the way first.

        Raises:
            SearchTooLongError: Nothing was found within the number of statements that may be tried.
        """
        self._tried, self._open, self.clash = 0, (), ""
        yield from self._all(tuple(conditions), Situation(self._vocabulary))

    def of_rule(self, rule: ClinicalRule) -> Ways:
        """Yield situations in which a rule fires and holds for the patient."""
        yield from self.situations((*rule.spec.when, *rule.spec.population))

    def _all(self, conditions: tuple[Condition, ...], situation: Situation) -> Ways:
        if not conditions:
            yield situation
            return
        for found in self._ways(conditions[0], situation):
            yield from self._all(conditions[1:], found)

    def _try(self, say: Callable[[], Situation]) -> Ways:
        self._tried += 1
        if self._tried > self._most:
            raise SearchTooLongError
        try:
            found = say()
        except ClashError as clash:
            self.clash = self.clash or str(clash)
            return
        yield found

    def _ways(self, condition: Condition, situation: Situation) -> Ways:
        if isinstance(condition, AnyOf):
            for part in condition.of:
                yield from self._ways(part, situation)
        elif isinstance(condition, AllOf):
            yield from self._all(condition.of, situation)
        elif isinstance(condition, Counted):
            for chosen in itertools.combinations(condition.of, condition.n):
                yield from self._all(chosen, situation)
        elif isinstance(condition, ShownPattern):
            yield from self._shown(condition.pattern.id, situation)
        elif isinstance(condition, Scored):
            yield from self._scored(condition, situation)
        elif isinstance(condition, Believed):
            yield from self._believed(condition, situation)
        elif isinstance(condition, Together):
            yield from self._together(condition, situation)
        else:
            yield from self._try(lambda: said(condition, situation))

    def _shown(self, pattern: str, situation: Situation) -> Ways:
        if pattern in self._open:
            return
        outer = self._open
        for rule in self._base.showing.get(pattern, ()):
            self._open = (*outer, pattern)
            for found in self._all(rule.spec.when, situation):
                # What comes after may ask for the pattern again; only the way to it may not.
                self._open = outer
                yield found
                self._open = (*outer, pattern)
            self._open = outer

    def _together(self, condition: Together, situation: Situation) -> Ways:
        for first in self._named(condition.first.id):
            for second in self._named(condition.second.id):
                if self._are_two(first, second):
                    yield from self._try(functools.partial(_both_taken, situation, first.id, second.id))

    def _named(self, drug: str) -> list[Drug]:
        term = self._vocabulary.a(Drug, drug)
        members = [each for each in self._vocabulary.descendants(term) if isinstance(each, Drug)]
        return [*(each for each in members if not each.is_class), term]

    def _are_two(self, first: Drug, second: Drug) -> bool:
        related = (first, *self._vocabulary.ancestors(first), *self._vocabulary.descendants(first))
        return all(each is not second for each in related)

    def _scored(self, condition: Scored, situation: Situation) -> Ways:
        rules = self._base.scoring.get(condition.score.id, ())
        giving = [
            (rule, part)
            for rule in rules
            for part in rule.spec.then
            if isinstance(part, Points) and part.score.id == condition.score.id
        ]
        negative = tuple(rule for rule, part in giving if part.points < 0)
        positive = sorted(
            ((rule, part) for rule, part in giving if part.points > 0),
            key=lambda pair: (-pair[1].points, pair[0].id),
        )
        if condition.name == "below":
            yield from self._none_of(tuple(rule for rule, _ in positive), situation)
            return
        for reached in self._reaching(tuple(positive), condition.limit.value, frozenset(), situation):
            yield from [reached] if condition.certain_points else self._none_of(negative, reached)

    def _reaching(
        self,
        giving: tuple[tuple[ClinicalRule, Points], ...],
        missing: float,
        items: frozenset[str],
        situation: Situation,
    ) -> Ways:
        """Yield situations in which rules give at least so many points, each item once."""
        if missing <= 0:
            yield situation
            return
        for place, (rule, part) in enumerate(giving):
            if part.item not in items:
                for found in self._all(rule.spec.when, situation):
                    yield from self._reaching(
                        giving[place + 1 :], missing - part.points, items | {part.item}, found
                    )

    def _believed(self, condition: Believed, situation: Situation) -> Ways:
        lowest = next(low for word, low in certainty.WORDS if word == condition.at_least)
        speaking = [
            (rule, part)
            for rule in self._base.judging.get(condition.cause.id, ())
            for part in rule.spec.then
            if isinstance(part, Supports) and part.cause.id == condition.cause.id
        ]
        speaking.sort(key=lambda pair: (-pair[1].weight, pair[0].id))
        yield from self._weighing(tuple(speaking), certainty.to_log(lowest), frozenset(), situation)

    def _weighing(
        self,
        speaking: tuple[tuple[ClinicalRule, Supports], ...],
        missing: float,
        groups: frozenset[str],
        situation: Situation,
    ) -> Ways:
        """Yield situations in which rules speak for a cause with at least this weight, each group once."""
        if missing <= 1e-9:
            yield situation
            return
        for place, (rule, part) in enumerate(speaking):
            if not part.group or part.group not in groups:
                for found in self._all((*rule.spec.when, *rule.spec.population), situation):
                    more = groups | {part.group} if part.group else groups
                    yield from self._weighing(speaking[place + 1 :], missing - part.weight, more, found)

    def _none_of(self, rules: tuple[ClinicalRule, ...], situation: Situation) -> Ways:
        """Yield situations in which every one of these rules is contradicted."""
        if not rules:
            yield situation
            return
        for condition in rules[0].spec.when:
            for found in self._denied(condition, situation):
                yield from self._none_of(rules[1:], found)

    def _denied(self, condition: Condition, situation: Situation) -> Ways:
        """Yield situations in which a condition is contradicted."""
        if isinstance(condition, AnyOf | Counted):
            yield from self._all_denied(condition.of, situation)
        elif isinstance(condition, AllOf):
            for part in condition.of:
                yield from self._denied(part, situation)
        elif isinstance(condition, ShownPattern):
            yield from self._none_of(self._base.showing.get(condition.pattern.id, ()), situation)
        elif not isinstance(condition, Believed | Scored | Together):
            yield from self._try(lambda: contradicted(condition, situation))

    def _all_denied(self, conditions: tuple[Condition, ...], situation: Situation) -> Ways:
        if not conditions:
            yield situation
            return
        for found in self._denied(conditions[0], situation):
            yield from self._all_denied(conditions[1:], found)


def _both_taken(situation: Situation, first: str, second: str) -> Situation:
    return situation.taking(first, PRESENT, {}).taking(second, PRESENT, {})
