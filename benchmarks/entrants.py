"""What takes part in a comparison, and what must be equal before any time counts."""

from __future__ import annotations

import abc
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import Shows
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Concluded, Shown
from spasm_expert.core.rule import ClinicalRule

Facts = Sequence[Fact]
"""The validated facts of one case."""


class Outcome(NamedTuple):
    """What the rules came to in one case.

    Attributes:
        fired: Every rule that fired, once.
        facts: Every fact there is at the end that was not given.
    """

    fired: frozenset[str]
    facts: frozenset[tuple[Any, ...]]


class Entrant(abc.ABC):
    """One engine in one arrangement.

    Attributes:
        key: Short name, for JSON.
        title: What it is, for the table.
    """

    key: str
    title: str

    def renew(self) -> None:  # noqa: B027 - most have nothing to make ready
        """Make ready for a round; not counted."""

    def prepare(self, facts: Facts) -> Any:
        """Return the facts of a case in the form that suits this engine best; not counted."""
        return facts

    def prepare_all(self, cases: Sequence[Facts]) -> list[Any]:
        """Return every case in that form."""
        return [self.prepare(facts) for facts in cases]

    @abc.abstractmethod
    def run(self, prepared: Any) -> Any:
        """Forget the last case and infer what follows from this one; this is what is counted."""

    @abc.abstractmethod
    def outcome(self, result: Any) -> Outcome:
        """Return what the run that returned this came to; not counted."""


def told(fact: Fact) -> tuple[Any, ...] | None:
    """Return a conclusion in the form in which outcomes are compared; None for what was given."""
    if isinstance(fact, Shown):
        return "shown", fact["pattern"]
    if isinstance(fact, Concluded):
        return "concluded", fact["rule"], fact["index"], fact["kind"], fact["about"]
    return None


def conclusions(rule: ClinicalRule) -> list[tuple[Any, ...]]:
    """Return what a rule concludes, in the form in which outcomes are compared."""
    return [each for fact in rule.facts() if (each := told(fact)) is not None]


def patterns_shown(rule: ClinicalRule) -> list[str]:
    """Return the ids of the patterns that a rule shows: all that another rule can read of it."""
    return [part.pattern.id for part in rule.spec.then if isinstance(part, Shows)]


def from_facts(facts: Iterable[Fact]) -> Outcome:
    """Return the outcome that a working memory holds at rest."""
    found = frozenset(each for fact in facts if (each := told(fact)) is not None)
    return Outcome(frozenset(each[1] for each in found if each[0] == "concluded"), found)


def from_places(base: RuleBase, places: Iterable[int], shown: Iterable[str] | None = None) -> Outcome:
    """Return the outcome of rules that fired, by their places.

    Args:
        base: The rule base.
        places: The places of the rules that fired; some may come twice.
        shown: The patterns that the engine itself holds as shown; None if it keeps none.
    """
    rules = [base.rules[place] for place in sorted(set(places))]
    facts = {each for rule in rules for each in conclusions(rule)}
    if shown is not None:
        facts = {each for each in facts if each[0] != "shown"} | {("shown", pattern) for pattern in shown}
    return Outcome(frozenset(rule.id for rule in rules), frozenset(facts))
