"""Patterns that rest on each other: the derivation goes round in no circle."""

from spasm_expert.assessment import Firing, MatchedFact
from spasm_expert.derivation.patterns import Patterns


def firing(rule, reads, shows):
    matched = tuple(MatchedFact(name, name, "shown") for name in reads)
    return Firing(rule, 0, matched, (f"the pattern {shows}",), "It is so.", (), (shows,))


def showing(firings, pattern):
    return [each.rule for each in Patterns(firings).showing(pattern)]


def test_every_rule_that_shows_a_pattern_counts():
    assert showing([firing("a", [], "p"), firing("b", [], "p")], "p") == ["a", "b"]


def test_a_pattern_that_rests_on_another_is_shown_by_its_rule():
    assert showing([firing("a", [], "p"), firing("b", ["p"], "q")], "q") == ["b"]


def test_a_rule_that_only_leads_back_is_left_out():
    circle = [firing("start", [], "p"), firing("on", ["p"], "q"), firing("back", ["q"], "p")]
    assert showing(circle, "p") == ["start"]
    assert showing(circle, "q") == ["on"]
