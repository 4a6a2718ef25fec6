"""Walks an assessment back from a conclusion to the facts."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spasm_expert.assessment import Assessment, CauseAssessment, MatchedFact, Reason
from spasm_expert.core import certainty
from spasm_expert.derivation.data import GIVEN, Edge, Node
from spasm_expert.derivation.patterns import Patterns
from spasm_expert.levels import Level


class Graph:
    """Walks back from a conclusion to the facts; every node is added after what it rests on.

    Args:
        assessment: The answer.
    """

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment
        self._firings = {firing.rule: firing for firing in assessment.trace.firings}
        self._causes = {cause.id: cause for cause in assessment.causes}
        self._facts = {fact.term: fact for fact in assessment.trace.facts}
        self._implied = {each.term: each.by for each in assessment.trace.implied}
        self._derived = {each.analyte: each for each in assessment.trace.derived}
        self._left_out = {
            fact.term
            for firing in assessment.trace.firings
            for fact in firing.matched
            if fact.value.endswith(_LEFT_OUT)
        }
        self._patterns = Patterns(assessment.trace.firings)
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []

    @functools.cached_property
    def concluded(self) -> dict[str, Node]:
        """Everything that can be asked about, by id."""
        answer = self._assessment
        found = [_node("rule", each.rule, "; ".join(each.conclusions)) for each in self._firings.values()]
        found += [self._from_matched(fact) for each in self._firings.values() for fact in each.matched]
        found += [_node("score", each.id, each.label) for each in answer.scores]
        found = [node for node in found if node.kind not in GIVEN]
        found += [
            _node("level", each.level, Level.of(each.level).label) for each in answer.disposition.reasons
        ]
        found += [_node("red_flag", each.id, each.label) for each in answer.red_flags.fired]
        found += [_node("test", each.id, each.label) for each in answer.tests]
        found += [_node("measure", each.id, each.label) for each in answer.self_care.advised]
        found += [self._of_cause(cause) for cause in answer.causes]
        found += self._patterns_unread()
        return {node.name: node for node in found}

    def _patterns_unread(self) -> list[Node]:
        return [
            _node("pattern", name, text.removeprefix(_PATTERN))
            for firing in self._firings.values()
            for name, text in zip(firing.about, firing.conclusions, strict=False)
            if text.startswith(_PATTERN)
        ]

    @staticmethod
    def _of_cause(cause: CauseAssessment) -> Node:
        return _node("cause", cause.id, cause.label, f"{cause.likelihood}, certainty {cause.certainty:.2f}")

    def add(self, node: Node) -> None:
        """Add a node after everything that it rests on, each once."""
        if node.id in self.nodes:
            return
        steps = list(self._before(node))
        for given, _ in steps:
            self.add(given)
        self.nodes[node.id] = node
        self.edges += [edge for _, edge in steps]

    def _before(self, node: Node) -> Iterator[tuple[Node, Edge]]:
        """Yield what a node rests on, with the steps from there."""
        if node.kind == "cause":
            yield from self._evidence(self._causes[node.name], node)
            return
        for given in getattr(self, f"_before_{node.kind}")(node.name):
            yield given, Edge(given.id, node.id)

    def _evidence(self, cause: CauseAssessment, node: Node) -> Iterator[tuple[Node, Edge]]:
        total = 0.0
        counted = [item for item in (*cause.evidence_for, *cause.evidence_against) if item.counted]
        last = counted[-1] if counted else None
        for item in (*cause.evidence_for, *cause.evidence_against):
            before = certainty.from_log(total)
            total += item.weight if item.counted else 0.0
            after = cause.certainty if item is last else round(certainty.from_log(total), 4)
            given = self._rule(item.rule)
            speaks = "for" if item.weight > 0 else "against"
            yield (
                given,
                Edge(given.id, node.id, item.strength, speaks, item.counted, round(before, 4), after),
            )
        for reason in cause.ruled_out_by:
            given = self._rule(reason.rule)
            yield given, Edge(given.id, node.id, "decisive", "against")

    def _rule(self, rule: str) -> Node:
        firing = self._firings[rule]
        return Node(
            f"rule:{rule}", "rule", rule, "; ".join(firing.conclusions), "", firing.because, firing.sources
        )

    def _before_rule(self, name: str) -> Iterator[Node]:
        return (self._from_matched(fact) for fact in self._firings[name].matched)

    def _from_matched(self, fact: MatchedFact) -> Node:
        """Return the node of a fact that a rule matched: a conclusion of other rules, or given."""
        if fact.value == "believed" and fact.term in self._causes:
            return self._of_cause(self._causes[fact.term])
        if fact.value == "shown":
            return _node("pattern", fact.term, fact.label)
        if fact.value.endswith(" points") and fact.term not in self._facts:
            return _node("score", fact.term, fact.label, fact.value)
        if fact.term in self._derived:
            computed = self._derived[fact.term]
            sources = (computed.source,)
            return _node("derived", fact.term, fact.label, fact.value, computed.formula, sources)
        return _node("implied" if fact.term in self._implied else "fact", fact.term, fact.label, fact.value)

    def _before_fact(self, name: str) -> Iterator[Node]:
        return iter(())

    def _before_implied(self, name: str) -> Iterator[Node]:
        if name in self._left_out:
            yield _node("law", "complete_list", _COMPLETE, "", _COMPLETE)
        for other in self._implied[name]:
            if other in self._facts:
                yield self._from_matched(self._facts[other])

    def _before_derived(self, name: str) -> Iterator[Node]:
        inputs = self._derived[name].inputs
        return (self._from_matched(self._facts[other]) for other in inputs if other in self._facts)

    def _before_score(self, name: str) -> Iterator[Node]:
        return (self._rule(each.rule) for each in self._firings.values() if name in each.about)

    def _before_pattern(self, name: str) -> Iterator[Node]:
        return (self._rule(each.rule) for each in self._patterns.showing(name))

    def _before_red_flag(self, name: str) -> Iterator[Node]:
        flag = next(each for each in self._assessment.red_flags.fired if each.id == name)
        return (self._rule(reason.rule) for reason in flag.why)

    def _before_test(self, name: str) -> Iterator[Node]:
        test = next(each for each in self._assessment.tests if each.id == name)
        return (self._rule(reason.rule) for reason in test.why)

    def _before_measure(self, name: str) -> Iterator[Node]:
        measure = next(each for each in self._assessment.self_care.advised if each.id == name)
        return (self._rule(reason.rule) for reason in measure.why)

    def _before_level(self, name: str) -> Iterator[Node]:
        found = {}
        for reason in self._assessment.disposition.reasons:
            if reason.level == name:
                for node in self._asking(reason):
                    found[node.id] = node
        return iter(found.values())

    def _asking(self, reason: Reason) -> Iterator[Node]:
        """Yield what asks for a level: a red flag, another rule, a cause or a law."""
        flags = [
            flag
            for flag in self._assessment.red_flags.fired
            if any(each.rule == reason.rule and each.level == reason.level for each in flag.why)
        ]
        if reason.cause:
            yield self._of_cause(self._causes[reason.cause])
        elif not reason.rule:
            yield _node("law", reason.text, reason.text, "", reason.text)
        elif flags:
            yield from (_node("red_flag", flag.id, flag.label) for flag in flags)
        else:
            yield self._rule(reason.rule)

    def _before_law(self, name: str) -> Iterator[Node]:
        reasons = (each for each in self._assessment.disposition.reasons if each.text == name)
        return (self._from_matched(fact) for reason in reasons for fact in reason.matched)


_LEFT_OUT = "not in the complete list"
"""How a fact ends in words that follows from a list in which it does not stand."""
_COMPLETE = "What a list that is said to be complete does not name is absent."
_PATTERN = "the pattern "
"""How a conclusion that shows a pattern begins in words."""


def _node(
    kind: str, name: str, label: str, value: str = "", because: str = "", sources: tuple[str, ...] = ()
) -> Node:
    return Node(f"{kind}:{name}", kind, name, label, value, because, sources)
