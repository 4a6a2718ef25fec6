"""Where an engine keeps a case: in experta's own working memory, or pooled, with nothing done twice."""

from __future__ import annotations

import abc
import functools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spasm_expert.core.base import RuleBase
from spasm_expert.core.basis import MarkedBasis
from spasm_expert.core.conditions import Ground, View
from spasm_expert.core.door import Fact, FactList, InitialFact, KnowledgeEngine, silence
from spasm_expert.core.memory import Belief
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.tally import Tally
from spasm_expert.core.tally_plan import Effect, TallyPlan
from spasm_expert.core.totals import totals
from spasm_expert.core.view import RestingView
from spasm_expert.matching import Feed, Growing


class Workspace(abc.ABC):
    """What an engine asks of the place where it keeps a case."""

    @abc.abstractmethod
    def clear(self) -> None:
        """Forget the case."""

    @abc.abstractmethod
    def start(self, facts: Iterable[Fact]) -> None:
        """Take up the stated facts of a case; they are not changed."""

    @abc.abstractmethod
    def declare(self, facts: Sequence[Fact]) -> Fact | None:
        """Take up more facts; return the last one, None if it was there already."""

    @abc.abstractmethod
    def layer(self, stratum: int) -> list[ClinicalRule]:
        """Return the rules up to a stratum that have begun to match, in order of definition."""

    @abc.abstractmethod
    def conclude(self, rule: ClinicalRule) -> None:
        """Take up the conclusions of a rule."""

    @abc.abstractmethod
    def add_up(self, stratum: int, fired: Iterable[str]) -> None:
        """Take up the totals before a stratum."""

    @abc.abstractmethod
    def view(self, fired: Iterable[str]) -> RestingView:
        """Return the facts as the conditions judge them, with the rules that have fired."""


class Declared(Workspace):
    """Experta's working memory, agenda and strategy, on any matcher.

    Args:
        base: The rule base.
        engine: The engine whose working memory it is.
    """

    def __init__(self, base: RuleBase, engine: KnowledgeEngine) -> None:
        self._base = base
        self._engine = engine

    def clear(self) -> None:
        with silence():
            KnowledgeEngine.reset(self._engine)

    def start(self, facts: Iterable[Fact]) -> None:
        # experta numbers the facts that are declared, and these belong to others.
        self.declare([fact.copy() for fact in facts])

    def declare(self, facts: Sequence[Fact]) -> Fact | None:
        with silence():
            return KnowledgeEngine.declare(self._engine, *facts)

    def layer(self, stratum: int) -> list[ClinicalRule]:
        agenda = self._engine.agenda
        with silence():
            self._engine.strategy.update_agenda(agenda, *self._engine.get_activations())
        found: dict[int, ClinicalRule] = {}
        while agenda.activations and agenda.activations[-1].rule.salience >= -stratum:
            rule = agenda.activations.pop().rule
            if isinstance(rule, ClinicalRule):
                found[rule.place] = rule
        return [found[place] for place in sorted(found)]

    def conclude(self, rule: ClinicalRule) -> None:
        self.declare(list(rule.facts()))

    def add_up(self, stratum: int, fired: Iterable[str]) -> None:
        found = list(totals(self._base, stratum, self.view(fired)))
        if found:
            self.declare(found)

    def view(self, fired: Iterable[str]) -> RestingView:
        return RestingView(self._base, self._engine.facts.values(), list(fired))


class Pooled(NamedTuple):
    """What the firing of a rule does, worked out once.

    Attributes:
        facts: Its conclusions.
        opens: Those that a rule reads, with what they open.
        effect: What it adds to totals.
    """

    facts: tuple[Fact, ...]
    opens: tuple[tuple[Feed, Fact], ...]
    effect: Effect | None


class Growth(Workspace):
    """A working memory that only grows: what it does for a case grows with what the facts of the case touch.

    Conclusions are built once for each rule that ever fires, and hold nothing of a patient. A numbered list
    of all facts is made only for those who ask for it.

    Args:
        plan: What the rules ask of totals.
        growing: The rules of the rule base in order, then the watches of the plan.
    """

    def __init__(self, plan: TallyPlan, growing: Growing) -> None:
        self._base = plan.base
        self._plan = plan
        self._growing = growing
        self._tally = Tally(plan)
        self._stratum_of = [-rule.salience for rule in plan.base.rules]
        self._waiting: list[list[int]] = [[] for _ in range(plan.base.plan.depth)]
        self._pool: dict[int, Pooled] = {}
        self._beliefs: dict[tuple[str, int], tuple[Feed, Fact]] = {}
        self._bases: dict[int, MarkedBasis] = {}
        self._initial = InitialFact()
        self._ground = growing.feed(self._initial)
        self._stated: list[Fact] = []
        self._log: list[Pooled | int] = []
        self._effects: list[Effect] = []
        self._view: RestingView | None = None

    def clear(self) -> None:
        self._growing.clear()
        self._tally.clear()
        for places in self._waiting:
            places.clear()
        self._stated = []
        self._log = []
        self._effects = []
        self._view = None
        self._growing.open(self._ground, self._initial)

    def start(self, facts: Iterable[Fact]) -> None:
        self._stated = list(facts)
        self._growing.add(self._stated)

    def declare(self, facts: Sequence[Fact]) -> Fact | None:
        new = [fact for place, fact in enumerate(facts) if fact not in (*self._stated, *facts[:place])]
        self._stated += new
        self._view = None
        self._growing.add(new)
        return facts[-1] if new and new[-1] is facts[-1] else None

    def layer(self, stratum: int) -> list[ClinicalRule]:
        self._sift()
        # A total may make a watch match that asks for another one.
        while late := self._tally.due(stratum, self._look):
            self._growing.add(late)
            self._sift()
        found: list[int] = []
        for waiting in self._waiting[: stratum + 1]:
            found += waiting
            waiting.clear()
        found.sort()
        rules = self._base.rules
        return [rules[place] for place in found]

    def _sift(self) -> None:
        """Put the rules that have begun to match into their strata, and tell the tally of the watches."""
        stratum_of = self._stratum_of
        for place in self._growing.begun():
            if place < len(stratum_of):
                self._waiting[stratum_of[place]].append(place)
            else:
                self._tally.watch(place - len(stratum_of))

    def conclude(self, rule: ClinicalRule) -> None:
        pooled = self._pool.get(rule.place)
        if pooled is None:
            pooled = self._pool[rule.place] = self._pooled(rule)
        self._log.append(pooled)
        if pooled.effect is not None:
            self._effects.append(pooled.effect)
        for feed, fact in pooled.opens:
            self._growing.open(feed, fact)

    def _pooled(self, rule: ClinicalRule) -> Pooled:
        facts = tuple(rule.facts())
        opens = tuple((feed, fact) for fact in facts if (feed := self._growing.feed(fact)))
        return Pooled(facts, opens, self._plan.effect(rule))

    def add_up(self, stratum: int, fired: Iterable[str]) -> None:
        self._tally.note(self._effects)
        self._effects = []
        self._log.append(stratum)
        for cause, rank in self._tally.beliefs(stratum, self._look):
            known = self._beliefs.get((cause, rank))
            if known is None:
                fact = Belief(cause=cause, rank=rank)
                fact.pooled = True
                known = self._beliefs[cause, rank] = (self._growing.feed(fact), fact)
            self._growing.open(*known)

    def _look(self) -> RestingView:
        """Return the stated facts as the conditions judge them."""
        if self._view is None:
            self._view = RestingView(self._base, self._stated, ())
        return self._view

    def view(self, fired: Iterable[str]) -> RestingView:
        basis = functools.partial(self._basis, self._growing.marks)
        return RestingView(self._base, self._stated, list(fired), basis)

    def _basis(self, noted: frozenset[int], rule: ClinicalRule, view: View) -> tuple[Ground, ...]:
        """Return what a fired rule rests on, by what the matcher noted before it forgets the case."""
        known = self._bases.get(rule.place)
        if known is None:
            known = self._bases[rule.place] = rule.spec.basis.marked(self._growing.marks_of)
        return known.grounds(noted, view)

    def facts(self, fired: Iterable[str]) -> FactList:
        """Return every fact, numbered, as experta's working memory would hold them."""
        found = FactList()
        view = RestingView(self._base, self._stated, list(fired))
        with silence():
            found.declare(InitialFact())
            for fact in self._stated:
                found.declare(fact.copy())
            for entry in self._log:
                for fact in totals(self._base, entry, view) if isinstance(entry, int) else entry.facts:
                    found.declare(fact.copy())
        return found
