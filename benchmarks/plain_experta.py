"""experta as its users write it: each rule a method under `@Rule`, and a new engine for each case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.entrants import Entrant, Facts, Outcome, from_facts
from spasm_expert.core.base import RuleBase
from spasm_expert.core.door import KnowledgeEngine, Rule, silence
from spasm_expert.core.rule import ClinicalRule


def plain_class(base: RuleBase) -> type[KnowledgeEngine]:
    """Return an engine class as experta's documentation shows it; nothing in it comes from our engine."""
    return type(
        "PlainEngine", (KnowledgeEngine,), {f"rule_{rule.place}": _method(rule) for rule in base.rules}
    )


def _method(rule: ClinicalRule) -> Rule:
    """Return `@Rule(...) def rule(self): self.declare(...)`."""

    def declare_all(engine: KnowledgeEngine, **bound: Any) -> None:
        engine.declare(*rule.facts())

    declare_all.__name__ = f"rule_{rule.place}"
    decorate: Callable[[Any], Rule] = Rule(*(part.element() for part in rule.spec.when))
    return decorate(declare_all)


class PlainExperta(Entrant):
    """experta's own matcher, strategy and agenda, in an engine built for the case.

    Args:
        base: The rule base.
    """

    key, title = "experta_plain", "experta, a new engine for each case"

    def __init__(self, base: RuleBase) -> None:
        self._class = plain_class(base)

    def run(self, prepared: Facts) -> Any:
        # What experta logs of each step would cost more than the step.
        with silence():
            engine = self._class()
            engine.reset()
            engine.declare(*(fact.copy() for fact in prepared))
            engine.run()
        return engine

    def outcome(self, result: Any) -> Outcome:
        return from_facts(result.facts.values())
