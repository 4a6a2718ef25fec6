"""A set of rules that join variables over patterns: what our matcher is not made for."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import clips

from benchmarks.entrants import Entrant, Outcome
from spasm_expert.core.door import (
    MATCH,
    NOT,
    DepthStrategy,
    Fact,
    KnowledgeEngine,
    Matcher,
    ReteMatcher,
    Rule,
    silence,
)
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.matching import CountingMatcher

Pattern = tuple[str, str, str]
"""A kind of fact and the variables of its two fields."""
Network = tuple[tuple[str, str, str], ...]
"""The facts of a case: kind, first and second field."""


class Road(Fact):
    """A road from `a` to `b`."""


class Colour(Fact):
    """The colour `b` of the place `a`."""


class Found(Fact):
    """What a rule concluded: its name and what its variables were bound to."""


KINDS: dict[str, type[Fact]] = {"road": Road, "colour": Colour}


@dataclass(frozen=True)
class JoinRule:
    """A rule that concludes its name with all its variables.

    Attributes:
        name: Its name.
        when: Patterns that share variables.
        denied: A pattern over the same variables that no fact may fit.
    """

    name: str
    when: tuple[Pattern, ...]
    denied: Pattern | None = None

    @property
    def variables(self) -> tuple[str, ...]:
        """Every variable, in the order in which the patterns bind them."""
        return tuple(dict.fromkeys(name for _, *names in self.when for name in names))


RULES = (
    JoinRule("detour", (("road", "x", "y"), ("road", "y", "z"))),
    JoinRule("triangle", (("road", "x", "y"), ("road", "y", "z"), ("road", "z", "x"))),
    JoinRule("clash", (("road", "x", "y"), ("colour", "x", "c"), ("colour", "y", "c"))),
    JoinRule("one_way", (("road", "x", "y"),), ("road", "y", "x")),
)


def networks(places: int, roads: int, cases: int, seed: int = 0) -> tuple[Network, ...]:
    """Return random networks of coloured places."""
    chance = random.Random(seed)
    names = [f"place{number}" for number in range(places)]
    found = []
    for _ in range(cases):
        pairs = sorted({tuple(chance.sample(names, 2)) for _ in range(roads)})
        colours = [("colour", name, chance.choice(("red", "green", "blue"))) for name in names]
        found.append((*(("road", first, second) for first, second in pairs), *colours))
    return tuple(found)


def _method(rule: JoinRule) -> Rule:
    def conclude(engine: KnowledgeEngine, **bound: str) -> None:
        engine.declare(Found(rule=rule.name, bound=tuple(bound[name] for name in rule.variables)))

    elements: list[Any] = [_element(pattern) for pattern in rule.when]
    if rule.denied:
        elements.append(NOT(_element(rule.denied)))
    decorate: Callable[[Any], Rule] = Rule(*elements)
    return decorate(conclude)


def _element(pattern: Pattern) -> Fact:
    kind, first, second = pattern
    return KINDS[kind](a=getattr(MATCH, first), b=getattr(MATCH, second))


def engine_class(matcher: type[Matcher], strategy: type[Any]) -> type[KnowledgeEngine]:
    """Return an engine class with these rules on a matcher and a strategy."""
    methods = {rule.name: _method(rule) for rule in RULES}
    chosen = {"__matcher__": matcher, "__strategy__": strategy}
    return type("JoinEngine", (KnowledgeEngine,), {**chosen, **methods})


class JoinEngine(Entrant):
    """An engine of experta's kind.

    Args:
        key: Short name.
        title: What it is.
        made: The class of the engine.
        kept: Whether one engine serves all cases.
    """

    def __init__(self, key: str, title: str, made: type[KnowledgeEngine], *, kept: bool) -> None:
        self.key, self.title = key, title
        self._class = made
        self._kept = made() if kept else None

    def run(self, prepared: Any) -> Any:
        with silence():
            engine = self._kept if self._kept is not None else self._class()
            engine.reset()
            engine.declare(*(KINDS[kind](a=first, b=second) for kind, first, second in prepared))
            engine.run()
        return engine

    def outcome(self, result: Any) -> Outcome:
        found = [fact for fact in result.facts.values() if isinstance(fact, Found)]
        return _outcome((fact["rule"], *fact["bound"]) for fact in found)


class JoinClips(Entrant):
    """The rules in CLIPS, with conclusions read back."""

    key, title = "clips_read", "CLIPS, with conclusions read back"

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        self.environment = clips.Environment()
        for kind in KINDS:
            self.environment.build(f"(deftemplate {kind} (slot a) (slot b))")
        self.environment.build("(deftemplate found (multislot of))")
        for rule in RULES:
            self.environment.build(_in_clips(rule))

    def prepare(self, facts: Any) -> Any:
        return [
            (self.environment.find_template(kind).assert_fact, clips.Symbol(first), clips.Symbol(second))
            for kind, first, second in facts
        ]

    def run(self, prepared: Any) -> Any:
        self.environment.reset()
        for assert_fact, first, second in prepared:
            assert_fact(a=first, b=second)
        self.environment.run()
        return [fact["of"] for fact in self.environment.find_template("found").facts()]

    def outcome(self, result: Any) -> Outcome:
        return _outcome(tuple(map(str, each)) for each in result)


def _in_clips(rule: JoinRule) -> str:
    def text(pattern: Pattern) -> str:
        return f"({pattern[0]} (a ?{pattern[1]}) (b ?{pattern[2]}))"

    when = [text(pattern) for pattern in rule.when]
    if rule.denied:
        when.append(f"(not {text(rule.denied)})")
    variables = " ".join(f"?{name}" for name in rule.variables)
    return f"(defrule {rule.name} {' '.join(when)} => (assert (found (of {rule.name} {variables}))))"


class JoinLoops(Entrant):
    """The floor: loops nested by hand, with one index of the roads."""

    key, title = "floor", "the floor: nested loops"

    def run(self, prepared: Any) -> Any:
        roads = {(first, second) for kind, first, second in prepared if kind == "road"}
        colour = {first: second for kind, first, second in prepared if kind == "colour"}
        onward: dict[str, list[str]] = {}
        for first, second in roads:
            onward.setdefault(first, []).append(second)
        return list(_found(roads, colour, onward))

    def outcome(self, result: Any) -> Outcome:
        return _outcome(result)


def _found(
    roads: Iterable[tuple[str, str]], colour: dict[str, str], onward: dict[str, list[str]]
) -> Iterator[tuple[str, ...]]:
    known = set(roads)
    for first, second in roads:
        for third in onward.get(second, ()):
            yield "detour", first, second, third
            if (third, first) in known:
                yield "triangle", first, second, third
        if colour[first] == colour[second]:
            yield "clash", first, second, colour[first]
        if (second, first) not in known:
            yield "one_way", first, second


def _outcome(found: Iterable[tuple[str, ...]]) -> Outcome:
    facts = frozenset(found)
    return Outcome(frozenset(" ".join(each) for each in facts), facts)


def entrants() -> list[tuple[str, str, Callable[[], Entrant]]]:
    """Return short name, title and maker of each engine, ours first."""
    ours = engine_class(CountingMatcher, OrderedStrategy)
    theirs = engine_class(ReteMatcher, DepthStrategy)
    return [
        _named("ours", "ours: CountingMatcher, engine kept", ours, kept=True),
        _named("experta_kept", "experta's matcher, engine kept", theirs, kept=True),
        _named("experta_plain", "experta, a new engine for each case", theirs, kept=False),
        (JoinClips.key, JoinClips.title, JoinClips),
        (JoinLoops.key, JoinLoops.title, JoinLoops),
    ]


def _named(
    key: str, title: str, made: type[KnowledgeEngine], *, kept: bool
) -> tuple[str, str, Callable[[], Entrant]]:
    return key, title, lambda: JoinEngine(key, title, made, kept=kept)
