"""The screening questions and the red-flag rules behind them, laid out once for each expert.

Holds nothing of a patient.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping

from spasm_expert.core.base import RuleBase
from spasm_expert.core.circuits import Circuit
from spasm_expert.core.grounds import open_leaves
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.memory import AGE, PREGNANT, SEX, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import UNKNOWN
from spasm_expert.core.view import RestingView
from spasm_expert.expert.standpoint import Open, Standpoint
from spasm_expert.expert.watch import Watch
from spasm_expert.facts.terms.kinds import Analyte, Finding
from spasm_expert.facts.terms.vocabulary import Vocabulary

PERSON: Mapping[str, tuple[str, str]] = {
    AGE: ("age", "How old are you?"),
    SEX: ("sex", "Are you female or male?"),
    PREGNANT: ("pregnancy", "Are you pregnant?"),
    WEEKS_PREGNANT: ("weeks of pregnancy", "How many weeks pregnant are you?"),
}
"""What is asked about the person: in words, and as a question."""

_THE_SPASM = "muscle_spasm"
"""What every patient of this expert has."""

Lists = tuple[bool, bool]
"""Whether nothing but what is listed is present, of conditions and of drugs."""


class Screening:
    """What the red-flag rules of one rule base ask about.

    Args:
        base: The rule base.
        vocabulary: The terms.
        guidance: The screening questions.
        view_of: Gives the view of a case that says nothing but whether its lists are complete.
    """

    def __init__(
        self,
        base: RuleBase,
        vocabulary: Vocabulary,
        guidance: Guidance,
        view_of: Callable[[Lists], RestingView],
    ) -> None:
        self._base = base
        self._vocabulary = vocabulary
        self._guidance = guidance
        self._view_of = view_of
        self._telling: dict[str, bool] = {}
        self._askable: dict[str, bool] = {}
        self._awaited: dict[str, tuple[str, ...]] = {}
        self._standpoints: dict[Lists, Standpoint] = {}

    @functools.cached_property
    def _laid_out(self) -> tuple[Circuit, tuple[Watch, ...]]:
        circuit = Circuit(self._base)
        rules = (rule for rule in self._base.referring if rule.spec.red_flag is not None)
        outset = self._base.outset
        return circuit, tuple(
            Watch(place, rule, circuit, outset.reads(rule)) for place, rule in enumerate(rules)
        )

    def standpoint(self, lists: Lists) -> Standpoint:
        """Return what the rules wait for in a case that says nothing but whether its lists are complete."""
        found = self._standpoints.get(lists)
        if found is None:
            found = Standpoint(*self._laid_out, self._view_of(lists), self.is_telling)
            self._standpoints[lists] = found
        return found

    @functools.cached_property
    def questions(self) -> Mapping[str, tuple[str, ...]]:
        """Each screening question in order, with all that is a kind of what it asks about and is read."""
        read = frozenset().union(*(watch.reads for watch in self._laid_out[1]))
        return {
            term.id: tuple(name for name in self._narrower(term.id) if name in read)
            for term in self._guidance.screening
        }

    def _narrower(self, name: str) -> tuple[str, ...]:
        if name in PERSON:
            return (name,)
        term = self._vocabulary.get(name)
        return (name, *(child.id for child in self._vocabulary.descendants(term)))

    def waits_for(self, rule: ClinicalRule) -> tuple[str, ...]:
        """Return the ids that a rule waits for at the outset, each once, in the order written."""
        found = self._awaited.get(rule.id)
        if found is None:
            found = self._awaited[rule.id] = tuple(dict.fromkeys(asked_of(rule, self._base.outset.view)))
        return found

    def is_telling(self, name: str) -> bool:
        """Tell whether a fact tells something: not the person, nor the site or the spasm as such."""
        found = self._telling.get(name)
        if found is None:
            found = self._telling[name] = name not in PERSON and self._tells(name)
        return found

    def _tells(self, name: str) -> bool:
        term = self._vocabulary.get(name)
        if not isinstance(term, Finding):
            return True
        return term.group != "site" and (bool(term.is_a) or term.id != _THE_SPASM)

    def is_askable(self, name: str) -> bool:
        """Tell whether a term is a question for a patient: a laboratory value or a score is none."""
        found = self._askable.get(name)
        if found is None:
            found = self._askable[name] = name in PERSON or self._can_be_asked(name)
        return found

    def _can_be_asked(self, name: str) -> bool:
        term = self._vocabulary.get(name)
        if isinstance(term, Analyte):
            return term.group in ("vital_sign", "spasm")
        return term.kind in ("finding", "condition", "drug") and getattr(term, "group", "") != "test_result"


def asked_of(rule: ClinicalRule, view: RestingView) -> Iterator[str]:
    """Yield the ids that an unknown rule waits for in the order written, some more than once."""
    if view.rule(rule) is UNKNOWN:
        for leaf in open_leaves(rule.spec.when, view):
            yield from leaf.asks


def most_telling(several: Iterable[Open]) -> Open:
    """Return the first of those that tell the most: how near, how much told, how urgent."""
    return max(several, key=lambda each: (each.nearness, each.told, each.level))
