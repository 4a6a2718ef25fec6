"""A derivation, and why something was not concluded, as indented text."""

from __future__ import annotations

from spasm_expert.derivation import GIVEN, Derivation, Edge, Node
from spasm_expert.explain.results import ConditionVerdict, RuleVerdict, WhyNot
from spasm_expert.report.layout import Page, Span
from spasm_expert.report.words import capital, certainty, list_of

_STEP = 2
_DEEPEST = 24
"""Farthest that a line is indented, so that deep derivations stay readable."""
_KINDS = {
    "red_flag": "red flag",
    "cause": "cause",
    "pattern": "pattern",
    "score": "score",
    "test": "test",
    "measure": "self-care",
    "level": "level",
}
_SIGNS = {"met": "[+]", "contradicted": "[-]", "unknown": "[?]"}
_STYLES = {"met": "good", "contradicted": "bad", "unknown": "caution"}


def derivation(page: Page, found: Derivation) -> None:
    """Add how a conclusion came about, from it back to the facts."""
    page.heading(f"How {found.label} came about")
    if not found.reached:
        page.add(f"{capital(found.label)} was not concluded. Ask --why-not {found.conclusion}.", indent=2)
        return
    _Tree(page, found).add(found.root, None, _STEP)
    _needed(page, found)


def _needed(page: Page, found: Derivation) -> None:
    tried = [node for node in found.nodes if node.necessary is not None]
    if not tried:
        return
    page.blank()
    needed = [node.label for node in tried if node.necessary]
    if needed:
        page.add(f"It falls without any one of these: {list_of(needed)}.", indent=_STEP)
    else:
        page.add("It stands without any single one of the stated facts.", indent=_STEP)


class _Tree:
    """Prints a graph as a tree; what was printed before is only named.

    Args:
        page: The page.
        found: The graph.
    """

    def __init__(self, page: Page, found: Derivation) -> None:
        self._page = page
        self._nodes = {node.id: node for node in found.nodes}
        self._before: dict[str, list[Edge]] = {}
        for edge in found.edges:
            self._before.setdefault(edge.target, []).append(edge)
        self._told: set[str] = set()

    def add(self, name: str, edge: Edge | None, indent: int) -> None:
        """Add a node and what it rests on."""
        node = self._nodes[name]
        steps = self._before.get(name, [])
        again = name in self._told and bool(steps)
        self._told.add(name)
        self._line(node, edge, indent, again=again)
        if not again:
            for step in steps:
                self.add(step.source, step, min(indent + _STEP, _DEEPEST))

    def _line(self, node: Node, edge: Edge | None, indent: int, *, again: bool) -> None:
        above = Span("(see above)" if again else "", "quiet")
        if node.kind == "rule":
            weighed = Span(_weighed(edge), "strong")
            self._page.add(
                weighed,
                node.because,
                Span(f"[{node.name}]", "quiet"),
                above,
                indent=indent,
                bullet="<- ",
            )
            if not again:
                for source in node.sources:
                    self._page.add(Span(f"Source: {source}", "quiet"), indent=indent + 3, hang=2)
        elif node.kind in GIVEN:
            needed = Span("(needed)" if node.necessary else "", "caution")
            how = {"implied": "(follows)", "derived": "(computed)"}.get(node.kind, "")
            self._page.add(
                f"{node.label}: {node.value}", Span(how, "quiet"), needed, above, indent=indent, bullet="* "
            )
            if node.because and not again:
                self._page.add(Span(f"{capital(node.because)}.", "quiet"), indent=indent + 2)
        elif node.kind == "law":
            self._page.add(node.label, indent=indent, bullet="<- ")
        else:
            label = Span(capital(node.label), "strong")
            value = f"({node.value})" if node.value else ""
            self._page.add(Span(f"{_KINDS[node.kind]}:", "quiet"), label, value, above, indent=indent)


def _weighed(edge: Edge | None) -> str:
    """Return what a piece of evidence did to the certainty of a cause."""
    if edge is None or not edge.speaks:
        return ""
    if not edge.counted:
        return f"{edge.speaks}, not counted again:"
    if edge.before is None or edge.after is None:
        return "rules it out:"
    return f"{edge.speaks}, {edge.strength} ({certainty(edge.before)} -> {certainty(edge.after)}):"


def why_not(page: Page, found: WhyNot) -> None:
    """Add why something was not concluded, the nearest rules first."""
    page.heading(f"Why not {found.label}")
    page.add(Span(found.answer, "strong"), indent=_STEP)
    if found.rules:
        page.add(Span("[+] met, [-] contradicted, [?] unknown", "quiet"), indent=_STEP)
    for rule in found.rules:
        page.blank()
        _rule(page, rule)
    if found.more:
        page.blank()
        page.add(Span(f"And {found.more} more rules that are farther from firing.", "quiet"), indent=_STEP)


def _rule(page: Page, rule: RuleVerdict) -> None:
    standing = {"met": "fired", "contradicted": "cannot fire", "unknown": "open"}[rule.truth]
    page.add(Span(rule.rule, "strong"), Span(f"({standing})", _STYLES[rule.truth]), indent=_STEP)
    page.add(f"would say: {'; '.join(rule.conclusions)}", indent=4)
    page.add(Span(f"since: {rule.because}", "quiet"), indent=4)
    for verdict in rule.conditions:
        _verdict(page, verdict, 4)
    for verdict in rule.population:
        if verdict.truth != "met":
            _verdict(page, verdict, 4, "holds for: ")


def _verdict(page: Page, verdict: ConditionVerdict, indent: int, lead: str = "") -> None:
    sign = f"{_SIGNS[verdict.truth]} "
    facts = "; ".join(f"{fact.label} {fact.value}" for fact in verdict.facts)
    told = f"({facts})" if facts and (verdict.truth == "contradicted" or verdict.parts) else ""
    text = verdict.text.split(": ")[0] + ":" if verdict.parts and ": " in verdict.text else verdict.text
    page.add(Span(lead + text, _STYLES[verdict.truth]), Span(told, "quiet"), indent=indent, bullet=sign)
    if verdict.truth != "met":
        for part in verdict.parts:
            _verdict(page, part, min(indent + 4, _DEEPEST))
