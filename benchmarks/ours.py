"""The engines of this package: on its own matcher, and on experta's with the engine kept."""

from __future__ import annotations

from typing import Any

from benchmarks.entrants import Entrant, Facts, Outcome, from_facts
from spasm_expert.core.base import RuleBase
from spasm_expert.core.engine import engine_class


class OurEngine(Entrant):
    """The engine of `Expert`, kept from case to case; returns the rules that fired, in order.

    Args:
        base: The rule base.
        matcher: One of the matchers that an `Expert` takes.
    """

    def __init__(self, base: RuleBase, matcher: str = "counting") -> None:
        self.key, self.title = {
            "counting": ("ours", "ours, firings and conclusions"),
            "rete": ("experta_kept", "experta's matcher, engine kept"),
        }[matcher]
        self.engine = engine_class(base, matcher)()

    def run(self, prepared: Facts) -> Any:
        self.engine.start(prepared)
        self.engine.run()
        return self.engine.fired

    def outcome(self, result: Any) -> Outcome:
        found = from_facts(self.engine.facts.values())
        if found.fired != frozenset(result):
            raise AssertionError("the engine holds conclusions of other rules than it says it fired")
        return found


class OurTracingEngine(OurEngine):
    """The same with the trace: each rule that fired with every fact that it rests on."""

    def __init__(self, base: RuleBase) -> None:
        super().__init__(base)
        self.key, self.title = "ours_traced", "ours, with the facts matched"

    def run(self, prepared: Facts) -> Any:
        engine = self.engine
        engine.start(prepared)
        engine.run()
        view = engine.view()
        return {rule_id: view.rests_on(rule) for rule_id, rule in engine.fired.items()}


class OurWholeEngine(OurEngine):
    """The engine as an assessment uses it: it adds up the totals itself, and is given none.

    Args:
        base: The rule base with its totals.
        is_total: Tells the facts that it is not given.
    """

    def __init__(self, base: RuleBase) -> None:
        super().__init__(base)
        self.key, self.title = "ours_totals", "ours, totals added up as well"

    def prepare(self, facts: Facts) -> Facts:
        from benchmarks.subjects import is_total

        return [fact for fact in facts if not is_total(fact)]
