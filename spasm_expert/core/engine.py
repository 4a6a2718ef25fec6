"""The engine: experta's `KnowledgeEngine` over a rule base, run stratum by stratum, once for each case."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from spasm_expert.core.base import RuleBase
from spasm_expert.core.door import Fact, FactList, InitialFact, KnowledgeEngine, silence
from spasm_expert.core.matcher import OwnGrowingMatcher, OwnReteMatcher
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.core.tally_plan import TallyPlan
from spasm_expert.core.view import RestingView
from spasm_expert.core.workspace import Declared, Growth

MATCHERS = {"counting": OwnGrowingMatcher, "rete": OwnReteMatcher}
"""The matchers an engine can be built on: ours, and experta's own."""

# While it builds a network experta looks up and fills tables that all engines share.
_BUILDING = threading.Lock()


def _initial_facts() -> Iterator[Fact]:
    yield InitialFact()


class StratifiedEngine(KnowledgeEngine):
    """An experta engine whose rules rest stratum by stratum; totals are declared in between.

    In a stratum all rules that match fire in order of definition, then those that match by what was
    concluded, and so on until nothing new matches. Each fires once, however many facts it matches.

    Built by `engine_class`. Holds facts of a patient only between `start` and `clear`; serves one thread at a
    time.
    """

    __strategy__ = OrderedStrategy
    base: ClassVar[RuleBase]
    tally: ClassVar[TallyPlan]

    def __init__(self) -> None:
        self.fired: dict[str, ClinicalRule] = {}
        self._stratum = -1
        self._layer: list[ClinicalRule] = []
        self._empty = False
        with _BUILDING, silence():
            super().__init__()
        self._workspace = self._new_workspace()
        self.conclude = self._workspace.conclude

    def _new_workspace(self) -> Declared | Growth:
        if isinstance(self.matcher, OwnGrowingMatcher):
            return Growth(self.tally, self.matcher.growing)
        return Declared(self.base, self)

    @property
    def facts(self) -> FactList:
        """Every fact by its number, as experta's working memory holds them."""
        workspace = getattr(self, "_workspace", None)
        if isinstance(workspace, Growth):
            return workspace.facts(self.fired)
        return self._facts

    @facts.setter
    def facts(self, facts: FactList) -> None:
        self._facts = facts

    def get_rules(self) -> list[Any]:
        """Return the rules in order of definition; experta would sort them by name and mark them."""
        return list(self.base.rules)

    def get_deffacts(self) -> list[Any]:
        """Return what is declared at each reset: the initial fact alone."""
        return [_initial_facts]

    def start(self, facts: Iterable[Fact]) -> None:
        """Empty the working memory and declare these facts, in this order.

        Args:
            facts: The facts, none of them twice; they are not changed.
        """
        if not self._empty:
            self.clear()
        self._empty = False
        self._workspace.start(facts)

    def clear(self) -> None:
        """Forget the case, also one that a fault or an interruption broke off."""
        self.reset()
        self._empty = True

    def reset(self, **kwargs: Any) -> None:
        """Empty the working memory but for the initial fact."""
        self.fired = {}
        self._stratum = -1
        self._layer = []
        self.running = False
        self._workspace.clear()

    def declare(self, *facts: Fact) -> Fact | None:
        """Declare facts; what is there already is dropped."""
        self._empty = False
        return self._workspace.declare(facts)

    def retract(self, idx_or_declared_fact: int | Fact) -> None:
        """Refuse: a conclusion would outlive its premise.

        Raises:
            NotImplementedError: Always; start anew with other facts.
        """
        raise NotImplementedError(
            "a fact is never retracted, for its conclusions would stay; start anew instead"
        )

    def run(self, steps: float = float("inf")) -> None:
        """Fire every rule that matches, stratum by stratum, and declare the totals of each before it.

        Args:
            steps: Most rules to fire; a later call goes on from there.
        """
        self.running = True
        try:
            self._go_on(steps)
        finally:
            self.running = False

    def _go_on(self, steps: float) -> None:
        fired = self.fired
        while self.running and steps > 0:
            if not self._layer:
                if not self._rise():
                    return
                continue
            rule = self._layer.pop()
            # On experta's matcher a rule may come again, with other facts.
            if rule.id not in fired:
                steps -= 1
                fired[rule.id] = rule
                rule(self)

    def _rise(self) -> bool:
        """Find what fires next, in the next strata if this one rests; tell whether there may be more."""
        if self._stratum >= 0:
            self._layer = self._workspace.layer(self._stratum)[::-1]
        if not self._layer:
            if self._stratum + 1 >= self.base.plan.depth:
                return False
            self._stratum += 1
            self._workspace.add_up(self._stratum, self.fired)
        return True

    def view(self) -> RestingView:
        """Return the facts as the conditions judge them."""
        return self._workspace.view(self.fired)


def engine_class(base: RuleBase, matcher: str = "counting") -> type[StratifiedEngine]:
    """Return an engine class made of every rule of a rule base, each as an attribute `topic__rule`.

    Args:
        base: The rule base.
        matcher: One of `MATCHERS`.

    Raises:
        ValueError: There is no such matcher.
    """
    if matcher not in MATCHERS:
        raise ValueError(f"{matcher!r} is no matcher. Expected one of {', '.join(MATCHERS)}.")
    members: dict[str, Any] = {rule.id.replace(".", "__"): rule for rule in base.rules}
    tally = TallyPlan.of(base)
    members |= {f"_watch_{place}": watch.rule for place, watch in enumerate(tally.watches)}
    more = {"base": base, "tally": tally, "__matcher__": MATCHERS[matcher]}
    return type("ExpertEngine", (StratifiedEngine,), {**members, **more})
