"""The rules of a rule base, and the facts of a case, in the words of CLIPS."""

from __future__ import annotations

import itertools

from benchmarks.clips_patterns import pattern
from benchmarks.entrants import patterns_shown
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conditions import AllOf, AnyOf, Condition, Counted, Together
from spasm_expert.core.rule import ClinicalRule

TEMPLATES = (
    "(deftemplate stated (slot term) (slot state) (slot side) (slot course) (slot severity)"
    " (slot since (default -1.0)))",
    "(deftemplate taken (slot drug) (slot state) (slot by) (slot started (default -1.0))"
    " (slot stopped (default -1.0)))",
    "(deftemplate reading (slot analyte) (slot value) (slot ul) (slot uh) (slot ll) (slot lh)"
    " (slot upper) (slot lower))",
    "(deftemplate total (slot of) (slot low) (slot high) (slot floor))",
    "(deftemplate belief (slot cause) (slot rank))",
    "(deftemplate shown (slot pattern))",
    "(deftemplate fired (slot rule))",
)
"""One template for each form of fact; CLIPS finds a literal in a slot by its hash."""

ALTERNATIVES = ("or", "gates", "exists")
"""How `any_of` is written: `or` (CLIPS makes a rule of each alternative), a fact that a rule for each
alternative concludes, or `exists` around `or`."""
KEPT = ("facts", "list")
"""How firings are kept: a fact for each rule that fired, or a global list."""


class Writer:
    """Writes the rules of a rule base; what a rule concludes beside patterns is known by its number.

    Args:
        base: The rules, with totals that are given.
        alternatives: One of `ALTERNATIVES`.
        kept: One of `KEPT`.

    Attributes:
        counts: The symbols that stand for the lists that are counted.
    """

    def __init__(self, base: RuleBase, alternatives: str = "or", kept: str = "facts") -> None:
        self._base = base
        self._alternatives = alternatives
        self._kept = kept
        self._gates: dict[str, tuple[int, list[str]]] = {}
        self._fresh = itertools.count()
        self.counts: dict[str, str] = {}

    def program(self) -> list[str]:
        """Return every construct, in an order in which CLIPS can read them."""
        rules = [self._rule(rule) for rule in self._base.rules]
        gates = [
            f"(defrule gate-{number}-{place} {part} => (assert (gate {number})))"
            for number, parts in self._gates.values()
            for place, part in enumerate(parts)
        ]
        held = ["(defglobal ?*fired* = (create$))"] if self._kept == "list" else []
        return [*TEMPLATES, *held, *rules, *gates]

    def _rule(self, rule: ClinicalRule) -> str:
        stratum = self._base.plan.stratum[rule.id]
        salience = f"(declare (salience {-stratum}))" if stratum else ""
        when = " ".join(self._element(part) for part in rule.spec.when)
        return f"(defrule r{rule.place} {salience} {when} => {self._conclusions(rule)})"

    def _conclusions(self, rule: ClinicalRule) -> str:
        facts = [f"(shown (pattern {name}))" for name in patterns_shown(rule)]
        if self._kept == "facts":
            return f"(assert (fired (rule {rule.place})) {' '.join(facts)})"
        listed = f"(bind ?*fired* (create$ ?*fired* {rule.place}))"
        return f"{listed} (assert {' '.join(facts)})" if facts else listed

    def _element(self, condition: Condition) -> str:
        if isinstance(condition, AllOf | AnyOf) and len(condition.of) == 1:
            return self._element(condition.of[0])
        if isinstance(condition, AllOf):
            return f"(and {' '.join(map(self._element, condition.of))})"
        if isinstance(condition, AnyOf):
            return self._any(condition)
        if isinstance(condition, Counted):
            self.counts.setdefault(condition.key, f"count-{len(self.counts)}")
        own = next(self._fresh)
        if isinstance(condition, Together) and self._alternatives == "exists":
            return f"(exists {pattern(condition, own, self.counts)})"
        return pattern(condition, own, self.counts)

    def _any(self, condition: AnyOf) -> str:
        if self._alternatives != "gates":
            either = f"(or {' '.join(map(self._element, condition.of))})"
            return f"(exists {either})" if self._alternatives == "exists" else either
        key = str(condition.export())
        if key not in self._gates:
            parts = [self._element(part) for part in condition.of]
            # Its parts may have opened gates of their own.
            self._gates[key] = len(self._gates), parts
        return f"(gate {self._gates[key][0]})"
