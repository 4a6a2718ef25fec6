"""What a set of rules compiles to: branches, each a conjunction that waits for the facts of its patterns."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from spasm_expert.core.door import Fact, Rule
from spasm_expert.matching.conjunctions import Conjunction, Element, compared_too_early, conjunctions
from spasm_expert.matching.patterns import Fit, Pattern, Patterns, Values

Fits = Mapping[int, Sequence[Fit]]
"""The facts that fit each pattern, by the number of the pattern."""
Found = tuple[tuple[Fact, ...], dict[str, Any]]
"""The facts that match a conjunction, in order of its patterns, and what its variables are bound to."""


class Want(NamedTuple):
    """A step: some fact of a pattern."""

    pattern: Pattern


class Ban(NamedTuple):
    """A step: no fact of a pattern that goes with what is bound so far."""

    pattern: Pattern

    def holds(self, fits: Fits, known: Values) -> bool:
        """Tell whether there is none."""
        return not any(found.goes_with(known) for found in fits.get(self.pattern.place, ()))


class Test(NamedTuple):
    """A step: a function of the variables bound so far; None stands for one that is not bound."""

    function: Callable[..., object]
    names: tuple[str, ...]
    denied: bool

    def holds(self, fits: Fits, known: Values) -> bool:
        """Tell whether the function says so or, denied, does not."""
        return bool(self.function(**{name: known.get(name) for name in self.names})) is not self.denied


class Quantifier(NamedTuple):
    """A step: each match of the leaders has one of the followers; none of it binds a variable outside.

    `EXISTS` is that not every match of it fails: its parts are the leaders, and there are no followers.
    """

    leaders: tuple[Steps, ...]
    followers: tuple[Steps, ...]
    denied: bool

    def holds(self, fits: Fits, known: Values) -> bool:
        """Tell whether it is so or, denied, not so."""
        lonely = any(
            not any(True for _ in solutions(self.followers, fits, bound))
            for _, bound in solutions(self.leaders, fits, known)
        )
        return lonely is self.denied


Step = Want | Ban | Test | Quantifier
Steps = tuple[Step, ...]


def solutions(ways: Iterable[Steps], fits: Fits, known: Values) -> Iterator[Found]:
    """Yield the matches of alternatives, with what was bound before."""
    for steps in ways:
        yield from matches(steps, fits, known)


def matches(steps: Steps, fits: Fits, known: Values, facts: tuple[Fact, ...] = ()) -> Iterator[Found]:
    """Yield the matches of a conjunction, in order of the facts.

    Args:
        steps: The conjunction, or what is left of it.
        fits: The facts that fit each pattern.
        known: The variables bound before.
        facts: The facts matched before.
    """
    if not steps:
        yield facts, dict(known)
        return
    step, rest = steps[0], steps[1:]
    if isinstance(step, Want):
        for found in fits.get(step.pattern.place, ()):
            if found.goes_with(known):
                yield from matches(rest, fits, {**found.bound, **known}, (*facts, found.fact))
    elif step.holds(fits, known):
        yield from matches(rest, fits, known, facts)


@dataclass(eq=False)
class Branch:
    """One conjunction of a rule.

    Attributes:
        place: Its number, in order of the rules and of their alternatives.
        rule: The rule.
        steps: Its elements in the order written.
        wants: The patterns of which it wants a fact, in order; no two are equal.
        bans: The patterns of which it wants none.
        joined: Whether it binds variables, tests them, or counts over facts.
    """

    place: int
    rule: Rule
    steps: Steps

    def __post_init__(self) -> None:
        self.wants = tuple(step.pattern for step in self.steps if isinstance(step, Want))
        self.bans = tuple(step.pattern for step in self.steps if isinstance(step, Ban))
        looks = any(isinstance(step, Test | Quantifier) for step in self.steps)
        self.joined = looks or any(pattern.binds for pattern in (*self.wants, *self.bans))

    @property
    def watched(self) -> Iterable[Pattern]:
        """The patterns whose facts change it, other than by giving it a fact; each once."""
        return dict.fromkeys(patterns_of(step for step in self.steps if not isinstance(step, Want)))


def patterns_of(steps: Iterable[Step]) -> Iterator[Pattern]:
    """Yield the patterns of some steps, those inside quantifiers too."""
    for step in steps:
        if isinstance(step, Want | Ban):
            yield step.pattern
        elif isinstance(step, Quantifier):
            for way in (*step.leaders, *step.followers):
                yield from patterns_of(way)


class Network:
    """A set of rules, compiled once and shared by every matcher on it.

    It never changes, and holds copies of the rules, which know no engine.

    Attributes:
        patterns: The patterns of the rules.
        branches: Every conjunction of every rule, in order.

    Raises:
        TypeError: A rule holds an element that no rule can hold.
        ValueError: A rule compares with a variable before it is bound.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.patterns = Patterns()
        self.branches: list[Branch] = []
        for rule in rules:
            # On the rules of an engine's class experta writes what keeps that engine alive.
            copy = rule.new_conditions(*rule)
            for steps in compiled(rule, self.patterns):
                self._add(Branch(len(self.branches), copy, steps))

    def _add(self, branch: Branch) -> None:
        self.branches.append(branch)
        for pattern in branch.wants:
            pattern.wanted_by.append(branch.place)
        for pattern in branch.watched:
            pattern.watched_by.append(branch.place)


def compiled(rule: Rule, patterns: Patterns) -> list[Steps]:
    """Return the alternatives of a rule, each as steps on these patterns.

    Raises:
        TypeError: The rule holds an element that no rule can hold.
        ValueError: The rule compares with a variable before it is bound.
    """
    with naming(rule):
        found = conjunctions(rule)
    for elements in found:
        early = compared_too_early(elements)
        if early:
            text = f"~MATCH.{early} stands before {early} is bound; put it behind."
            raise ValueError(f"rule {_name(rule)}: {text}")
    return [_steps(elements, patterns) for elements in found]


@contextlib.contextmanager
def naming(rule: Rule) -> Iterator[None]:
    """Say which rule is at fault if its conditions cannot be taken."""
    try:
        yield
    except TypeError as error:
        raise TypeError(f"rule {_name(rule)}: {error}.") from error


def _name(rule: Rule) -> str:
    return getattr(rule, "__name__", "without a name")


def _steps(elements: Conjunction, patterns: Patterns) -> Steps:
    return tuple(_step(element, patterns) for element in elements)


def _step(element: Element, patterns: Patterns) -> Step:
    if element.kind == "fact":
        pattern = patterns.of(element.what)
        return Ban(pattern) if element.denied else Want(pattern)
    if element.kind == "test":
        return Test(element.what, tuple(inspect.signature(element.what).parameters), element.denied)
    if element.kind == "forall":
        leaders, followers = ([_steps(way, patterns) for way in ways] for ways in element.what)
        return Quantifier(tuple(leaders), tuple(followers), element.denied)
    # Some match fails to have a follower where there is none to have: that is EXISTS.
    return Quantifier(tuple(_steps(way, patterns) for way in element.what), (), not element.denied)
