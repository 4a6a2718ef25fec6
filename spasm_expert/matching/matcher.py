"""The matcher of one engine: which facts fit which patterns, and what has changed since it was last asked."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from spasm_expert.core.door import Activation, Fact, KnowledgeEngine, Matcher
from spasm_expert.matching.network import Branch, Found, Network, matches
from spasm_expert.matching.patterns import Fit, Pattern
from spasm_expert.matching.sharing import shared

Match = tuple[tuple[int, ...], tuple[tuple[str, Any], ...]]
"""A match by the numbers of its facts and by its variables."""

MARK = "__match__"
"""Where an activation says which branch and facts it stands for: two branches may match the same facts."""


def network_of(engine: KnowledgeEngine) -> Network:
    """Return the network of an engine's rules, compiled once for each class of engine."""
    return shared(engine, engine.get_rules(), Network)


class CountingMatcher(Matcher):
    """Matches facts against rules with one look-up for each fact and a counter for each branch it touches.

    The network belongs to the class of the engine, what is remembered of the facts to the matcher; `reset`
    forgets it. If a predicate or a test of a rule raises, that comes out of `changes`; reset the engine then.
    """

    def __init__(self, engine: KnowledgeEngine) -> None:
        super().__init__(engine)
        self._network = network_of(engine)
        self.reset()

    def reset(self) -> None:
        """Forget every fact."""
        self._fits: dict[int, list[Fit]] = {}
        self._holding: dict[int, tuple[Fact, list[Pattern]]] = {}
        self._present: dict[int, int] = {}
        self._active: dict[int, dict[Match, Activation]] = {}
        self._touched: set[int] = set()

    def changes(
        self, adding: Iterable[Fact] | None = None, deleting: Iterable[Fact] | None = None
    ) -> tuple[list[Activation], list[Activation]]:
        """Let facts go, then take up others; return the activations that came and those that went.

        Each activation comes once and, if it goes, goes once. They come in order of the rules, of their
        alternatives and of the facts.
        """
        arriving = self._exchange(adding or (), deleting or ())
        for fact in arriving:
            # A predicate that raises must not leave a fact half taken up.
            self._take_up(fact, list(self._network.patterns.fits(fact)))
        now = {place: dict(self._matches(place)) for place in sorted(self._touched)}
        self._touched.clear()
        came: list[Activation] = []
        went: list[Activation] = []
        for place, found in now.items():
            self._settle(self._network.branches[place], found, came, went)
        return came, went

    def activations(self) -> list[Activation]:
        """Return an activation for each match that holds, fired or not, in order."""
        return [each for place in sorted(self._active) for each in self._active[place].values()]

    def _exchange(self, adding: Iterable[Fact], deleting: Iterable[Fact]) -> list[Fact]:
        """Let go of what is deleted; return what is to be taken up."""
        gone: Counter[int] = Counter()
        for fact in deleting:
            if id(fact) in self._holding:
                self._let_go(fact)
            else:
                # Declared and retracted since the matcher was last asked.
                gone[id(fact)] += 1
        if not gone:
            return list(adding)
        arriving = []
        for fact in adding:
            if gone[id(fact)]:
                gone[id(fact)] -= 1
            else:
                arriving.append(fact)
        return arriving

    def _take_up(self, fact: Fact, fitting: list[tuple[Pattern, Fit]]) -> None:
        """Add a fact to the patterns it fits, and note the branches that may have changed."""
        self._holding[id(fact)] = (fact, [pattern for pattern, _ in fitting])
        for pattern, found in fitting:
            fits = self._fits.setdefault(pattern.place, [])
            fits.append(found)
            if len(fits) == 1:
                for place in pattern.wanted_by:
                    self._present[place] = self._present.get(place, 0) + 1
            self._touch(pattern)

    def _let_go(self, fact: Fact) -> None:
        """Take a fact from the patterns it fits, and note the branches that may have changed."""
        for pattern in self._holding.pop(id(fact))[1]:
            fits = self._fits[pattern.place]
            fits[:] = [found for found in fits if found.fact is not fact]
            if not fits:
                for place in pattern.wanted_by:
                    self._present[place] -= 1
            self._touch(pattern)

    def _touch(self, pattern: Pattern) -> None:
        for place in (*pattern.wanted_by, *pattern.watched_by):
            if place in self._active or self._is_complete(place):
                self._touched.add(place)

    def _is_complete(self, place: int) -> bool:
        """Tell whether each pattern that a branch wants has a fact."""
        return self._present.get(place, 0) == len(self._network.branches[place].wants)

    def _settle(
        self,
        branch: Branch,
        now: Mapping[Match, Found],
        came: list[Activation],
        went: list[Activation],
    ) -> None:
        """Compare what a branch matches now with what it matched before."""
        before = self._active.pop(branch.place, {})
        went += [activation for match, activation in before.items() if match not in now]
        held: dict[Match, Activation] = {}
        for match, (facts, bound) in now.items():
            if match in before:
                held[match] = before[match]
            else:
                held[match] = Activation(branch.rule, facts, {**bound, MARK: (branch.place, match[0])})
                came.append(held[match])
        if held:
            self._active[branch.place] = held

    def _matches(self, place: int) -> Iterator[tuple[Match, Found]]:
        """Yield what a branch matches, in order of the facts."""
        if not self._is_complete(place):
            return
        branch = self._network.branches[place]
        for facts, bound in (
            matches(branch.steps, self._fits, {}) if branch.joined else self._products(branch)
        ):
            numbers = tuple(fact["__factid__"] for fact in facts)
            yield (numbers, tuple(sorted(bound.items(), key=lambda pair: pair[0]))), (facts, bound)

    def _products(self, branch: Branch) -> Iterator[Found]:
        """Yield every choice of a fact for each pattern, unless there is a fact that is banned."""
        if not any(self._fits.get(pattern.place) for pattern in branch.bans):
            fitting = [[found.fact for found in self._fits[pattern.place]] for pattern in branch.wants]
            for facts in itertools.product(*fitting):
                yield facts, {}
