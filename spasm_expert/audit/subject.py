"""What is checked: one body of knowledge with the cases that are to show it."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from spasm_expert.audit.entailment import Entailment
from spasm_expert.audit.search import Search, SearchTooLongError
from spasm_expert.audit.witnesses import Witness, Witnesses
from spasm_expert.case import Case
from spasm_expert.core.base import RuleBase
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.limits import Limit
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.sources import Source
from spasm_expert.expert import Expert, default_expert
from spasm_expert.facts.derived import FORMULAS, Formula
from spasm_expert.facts.terms.vocabulary import Vocabulary


@dataclass(frozen=True)
class Seen:
    """What the given cases show.

    Attributes:
        cases: How many there are.
        terms: Ids of the terms they state.
        fired: Ids of the rules that fired in at least one of them.
        flags: Ids of the red flags that at least one of them raised.
    """

    cases: int
    terms: frozenset[str]
    fired: frozenset[str]
    flags: frozenset[str]


@dataclass(frozen=True, eq=False)
class Subject:
    """A body of knowledge.

    Attributes:
        base: The rules.
        vocabulary: The terms.
        sources: The bibliography, by id.
        guidance: The texts and lists that go with every answer.
        limits: Every limit that is defined, used or not.
        formulas: The formulas of derived values.
        cases: Cases that are to show the knowledge.
        expert: The expert that knows it; None if none can be built, then no case is run.
    """

    base: RuleBase
    vocabulary: Vocabulary
    sources: Mapping[str, Source]
    guidance: Guidance
    limits: tuple[Limit, ...] = ()
    formulas: tuple[Formula, ...] = FORMULAS
    cases: tuple[Case, ...] = ()
    expert: Expert | None = None

    @classmethod
    def of(cls, expert: Expert, *, limits: Iterable[Limit] = (), cases: Iterable[Case] = ()) -> Subject:
        """Return the knowledge of an expert.

        Args:
            expert: The expert.
            limits: The limits that are defined; those that no rule uses are found by it.
            cases: Cases that are to show the knowledge.
        """
        return cls(
            expert.base,
            expert.vocabulary,
            expert.sources,
            expert.guidance,
            tuple(limits),
            cases=tuple(cases),
            expert=expert,
        )

    @functools.cached_property
    def entailment(self) -> Entailment:
        """What follows from what."""
        return Entailment(self.base, self.vocabulary)

    @functools.cached_property
    def read(self) -> frozenset[str]:
        """Ids of the terms that some rule reads."""
        return frozenset(
            term.id for rule in self.base.rules for part in rule.spec.walk() for term in part.terms
        )

    @functools.cached_property
    def impossible(self) -> Mapping[str, str]:
        """The rules that no situation meets, by id, each with what stands in the way."""
        return {name: why for name, why in self._searched.items() if why}

    @functools.cached_property
    def _searched(self) -> dict[str, str]:
        """For every rule what stands in the way of meeting its conditions; empty if nothing does."""
        search = Search(self.base, self.vocabulary)
        found = {}
        for rule in self.base.rules:
            try:
                met = next(search.of_rule(rule), None) is not None
            except SearchTooLongError:
                met = True
            found[rule.id] = "" if met else search.clash or "nothing leads to one of its conditions"
        return found

    @functools.cached_property
    def witnesses(self) -> Mapping[str, Witness]:
        """For every rule a case in which it fires, as far as one was found."""
        if self.expert is None:
            return {}
        maker = Witnesses(self.expert)
        found = ((rule, _of(maker, rule)) for rule in self.base.rules)
        return {rule.id: witness for rule, witness in found if witness is not None}

    @functools.cached_property
    def seen(self) -> Seen:
        """What the given cases show."""
        terms: set[str] = set()
        fired: set[str] = set()
        flags: set[str] = set()
        for case in self.cases if self.expert else ():
            terms.update(case.findings, case.conditions, case.medications, case.measurements)
            for rule in _fired_in(self.expert, case):
                fired.add(rule.id)
                if rule.spec.red_flag:
                    flags.add(rule.spec.red_flag.id)
        return Seen(len(self.cases), frozenset(terms), frozenset(fired), frozenset(flags))


def _of(maker: Witnesses, rule: ClinicalRule) -> Witness | None:
    try:
        return maker.of(rule)
    except SearchTooLongError:
        return None


def _fired_in(expert: Expert | None, case: Case) -> tuple[ClinicalRule, ...]:
    if expert is None:
        return ()
    with expert.at_rest(case) as session:
        return session.fired


def standard_subject(cases: Iterable[Case]) -> Subject:
    """Return the knowledge that comes with the package.

    Args:
        cases: Cases that are to show it.
    """
    return Subject.of(default_expert(), limits=standard_limits(), cases=cases)


def standard_limits() -> tuple[Limit, ...]:
    """Return every limit constant of the package, ordered by id."""
    return tuple(sorted({id(each): each for each in _constants()}.values(), key=lambda each: each.id))


def _constants() -> Iterator[Limit]:
    from spasm_expert.rules import limits

    for module in sorted(each.name for each in pkgutil.iter_modules(limits.__path__, f"{limits.__name__}.")):
        for value in vars(importlib.import_module(module)).values():
            if isinstance(value, Limit):
                yield value
