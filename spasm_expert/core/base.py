"""The rule base of one expert: its topics, checked, indexed, and laid out in strata."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from spasm_expert.core.checks import TopicType, check
from spasm_expert.core.conclusions import Evidence, Excludes, Points, Shows, Withholds
from spasm_expert.core.conditions import Counted
from spasm_expert.core.outset import Outset
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.sources import Source
from spasm_expert.core.strata import Plan, lay_out
from spasm_expert.errors import InvalidRuleError, UnknownNameError, nearest


@dataclass(frozen=True, eq=False)
class RuleBase:
    """The rules of an expert in order of definition, with their strata.

    Attributes:
        topics: The topics in order.
        rules: Every rule, bound to its salience and its place.
        plan: The strata.
    """

    topics: tuple[TopicType, ...]
    rules: tuple[ClinicalRule, ...]
    plan: Plan

    @classmethod
    def build(
        cls,
        topics: Sequence[TopicType],
        *,
        knows_term: Callable[[str], bool] = lambda term: True,
        sources: Mapping[str, Source] | None = None,
    ) -> RuleBase:
        """Return the rule base of these topics.

        Args:
            topics: Topics in order; ids must be unique.
            knows_term: Tells whether a term belongs to the vocabulary.
            sources: The bibliography; None to accept any source.

        Raises:
            InvalidRuleError: The topics do not go together; lists every fault.
        """
        problems = check(topics, knows_term, sources)
        if problems:
            raise InvalidRuleError(problems)
        rules = [rule for topic in topics for rule in topic.rules]
        plan = lay_out(rules)
        bound = tuple(
            rule.standing(rule.id, salience=-plan.stratum[rule.id], place=place)
            for place, rule in enumerate(rules)
        )
        return cls(tuple(topics), bound, plan)

    @functools.cached_property
    def by_id(self) -> Mapping[str, ClinicalRule]:
        """Every rule by its id."""
        return {rule.id: rule for rule in self.rules}

    @functools.cached_property
    def in_order(self) -> tuple[ClinicalRule, ...]:
        """Every rule, ordered by id whatever the order of topics."""
        return tuple(sorted(self.rules, key=lambda rule: rule.id))

    @functools.cached_property
    def topic_by_id(self) -> Mapping[str, TopicType]:
        """Every topic by its id."""
        return {topic.topic_id: topic for topic in self.topics}

    def rule(self, rule_id: str) -> ClinicalRule:
        """Return the rule with this id.

        Raises:
            UnknownNameError: There is none.
        """
        if rule_id not in self.by_id:
            raise UnknownNameError(f"{rule_id} is no known rule.{nearest(rule_id, self.by_id)}")
        return self.by_id[rule_id]

    def _index(self, key: Callable[[ClinicalRule], Iterable[str]]) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """Return the rules by a name they give, ordered by rule id whatever the order of topics."""
        found: dict[str, list[ClinicalRule]] = {}
        for rule in self.in_order:
            for name in dict.fromkeys(key(rule)):
                found.setdefault(name, []).append(rule)
        return {name: tuple(rules) for name, rules in found.items()}

    @functools.cached_property
    def showing(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that show each pattern."""
        return self._index(
            lambda rule: (part.pattern.id for part in rule.spec.then if isinstance(part, Shows))
        )

    @functools.cached_property
    def scoring(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that give points to each score."""
        return self._index(
            lambda rule: (part.score.id for part in rule.spec.then if isinstance(part, Points))
        )

    @functools.cached_property
    def judging(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that speak for, against, or rule out each cause."""
        return self._index(
            lambda rule: (part.cause.id for part in rule.spec.then if isinstance(part, Evidence | Excludes))
        )

    @functools.cached_property
    def referring(self) -> tuple[ClinicalRule, ...]:
        """The rules that refer, ordered by id."""
        return tuple(rule for rule in self.in_order if rule.spec.refers)

    @functools.cached_property
    def counts(self) -> Mapping[str, Counted]:
        """Every list that some rule counts, by its key."""
        return {
            part.key: part for rule in self.rules for part in rule.spec.walk() if isinstance(part, Counted)
        }

    @functools.cached_property
    def evidence(self) -> Mapping[str, tuple[tuple[ClinicalRule, Evidence], ...]]:
        """The evidence for and against each cause with the rules that give it, ordered by rule id."""
        found: dict[str, list[tuple[ClinicalRule, Evidence]]] = {}
        for rule in self.in_order:
            for part in rule.spec.then:
                if isinstance(part, Evidence):
                    found.setdefault(part.cause.id, []).append((rule, part))
        return {cause: tuple(parts) for cause, parts in found.items()}

    @functools.cached_property
    def excluding(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that rule out each cause, ordered by rule id."""
        return self._index(
            lambda rule: (part.cause.id for part in rule.spec.then if isinstance(part, Excludes))
        )

    @functools.cached_property
    def withholding(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that hold each measure of self-care back, ordered by rule id."""
        return self._index(
            lambda rule: (part.measure.id for part in rule.spec.then if isinstance(part, Withholds))
        )

    @functools.cached_property
    def points(self) -> Mapping[str, tuple[tuple[ClinicalRule, Points], ...]]:
        """The points for each score with the rules that give them, ordered by rule id."""
        found: dict[str, list[tuple[ClinicalRule, Points]]] = {}
        for rule in self.in_order:
            for part in rule.spec.then:
                if isinstance(part, Points):
                    found.setdefault(part.score.id, []).append((rule, part))
        return {score: tuple(parts) for score, parts in found.items()}

    @functools.cached_property
    def outset(self) -> Outset:
        """What every rule comes to before anything is stated."""
        return Outset(self)

    @functools.cached_property
    def sources(self) -> Mapping[str, tuple[ClinicalRule, ...]]:
        """The rules that rest on each source."""
        return self._index(lambda rule: (cited.source.id for cited in rule.spec.sources))


__all__ = ["RuleBase", "TopicType"]
