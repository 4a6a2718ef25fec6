"""Cases that show a rule: small ones in which it fires, made from its own conditions and run to prove it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.audit.search import Search
from spasm_expert.audit.situation import Situation
from spasm_expert.core.memory import SEX
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.errors import InvalidCaseError
from spasm_expert.expert import Expert

TRIES = 60
"""Situations that are run for a rule before it is given up."""


@dataclass(frozen=True)
class Witness:
    """A case in which a rule fires.

    Attributes:
        rule: The rule.
        situation: What is said.
        fired: Ids of all the rules that fire in it.
    """

    rule: ClinicalRule
    situation: Situation
    fired: frozenset[str]

    @property
    def case(self) -> Mapping[str, Any]:
        """The situation in the case format."""
        return self.situation.case()


class Witnesses:
    """Makes witnesses for the rules of one expert.

    Args:
        expert: The expert.
    """

    def __init__(self, expert: Expert) -> None:
        self._expert = expert
        self._search = Search(expert.base, expert.vocabulary)

    def fired(self, situation: Situation) -> frozenset[str]:
        """Return the ids of the rules that fire and hold for the patient; none if it is no valid case."""
        try:
            with self._expert.at_rest(situation.case()) as session:
                return frozenset(rule.id for rule in session.fired if session.view.holds_for_patient(rule))
        except InvalidCaseError:
            return frozenset()

    def of(self, rule: ClinicalRule) -> Witness | None:
        """Return the first case found in which the rule fires and holds; None if none was found.

        Raises:
            SearchTooLongError: The search for a situation was given up.
        """
        return next(self.all_of(rule), None)

    def all_of(self, rule: ClinicalRule, most: int = TRIES) -> Iterator[Witness]:
        """Yield cases in which the rule fires and holds, from the first situations that were found.

        Args:
            rule: The rule.
            most: Most situations to run.
        """
        for situation in itertools.islice(self._search.of_rule(rule), most):
            fired = self.fired(situation)
            if rule.id in fired:
                yield Witness(rule, situation, fired)

    def minimal(self, witness: Witness) -> Witness:
        """Return the witness with everything left out without which the rule still fires."""
        for name in sorted(witness.situation.said) + ([SEX] if witness.situation.sex else []):
            smaller = witness.situation.without(name)
            fired = self.fired(smaller)
            if witness.rule.id in fired:
                witness = Witness(witness.rule, smaller, fired)
        return witness
