"""How plausible an answer is before it is given: by the causes that are plausible so far.

For ranking questions only. It is a rough guess from the rules' own weights and the frequency of causes, no
probability, and nothing of it enters a level, a certainty or what is shown.
"""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator, Mapping

from spasm_expert.core import certainty
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import Supports
from spasm_expert.core.conditions import Absent, Condition, ShownPattern
from spasm_expert.core.memory import ABSENT, AGE, PREGNANT, SEX, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert import Expert
from spasm_expert.explain.changes import Change, Changes
from spasm_expert.explain.runs import Outcome
from spasm_expert.facts.terms.kinds import Cause
from spasm_expert.facts.terms.vocabulary import Vocabulary

LEAST = 0.02
"""How plausible a yes is that no plausible cause explains (judgement)."""
_OF_PERSON = 0.5
"""How plausible any one answer about age or sex is (judgement)."""
_WHO = (AGE, SEX, WEEKS_PREGNANT)

Voices = Mapping[str, Mapping[str, float]]
"""What is stated, with the causes that it speaks for and how strongly: a certainty factor."""

_KNOWN: weakref.WeakKeyDictionary[Expert, Voices] = weakref.WeakKeyDictionary()


class Plausible:
    """How plausible answers are in one case.

    Args:
        expert: The expert.
        now: What the case came to.
    """

    def __init__(self, expert: Expert, now: Outcome) -> None:
        self._voices = _voices_of(expert)
        self._shares = _shares(expert.vocabulary, now)
        self._known: dict[str, float] = {}

    @property
    def causes(self) -> list[str]:
        """Ids of the causes that are not ruled out, the most plausible first."""
        return sorted((name for name, share in self._shares.items() if share), key=self._order)

    def _order(self, cause: str) -> tuple[float, str]:
        return -round(self._shares[cause], 9), cause

    def of_yes(self, term: str) -> float:
        """Return how plausible it is that something is present, or beyond its limit: from 0 to 1."""
        known = self._known.get(term)
        if known is None:
            spoken = self._voices.get(term, {}).items()
            explained = math.fsum(sorted(self._shares[cause] * strength for cause, strength in spoken))
            known = self._known[term] = LEAST + (1 - LEAST) * explained
        return known

    def of(self, change: Change) -> float:
        """Return how plausible an answer is: from 0 to 1."""
        if change.term in _WHO:
            return _OF_PERSON
        state = change.statement if change.term == PREGNANT else getattr(change.statement, "state", "")
        yes = self.of_yes(change.term)
        return 1 - yes if state == ABSENT else yes

    def together(self, changes: Changes) -> float:
        """Return how plausible several answers are together, taken as if each stood alone."""
        return math.prod(sorted(map(self.of, changes)))


def _shares(vocabulary: Vocabulary, now: Outcome) -> dict[str, float]:
    """Return the share of each cause: its frequency, and the evidence so far."""
    totals = dict(zip(now.causes, now.totals, strict=True))
    weights: dict[str, float] = {}
    for term in vocabulary.of_kind("cause"):
        if isinstance(term, Cause):
            offset = certainty.FREQUENCY_OFFSET[term.frequency]
            weights[term.id] = 0.0 if term.id in now.excluded else math.exp(offset + totals.get(term.id, 0.0))
    whole = math.fsum(sorted(weights.values())) or 1.0
    return {name: weight / whole for name, weight in weights.items()}


def _voices_of(expert: Expert) -> Voices:
    found = _KNOWN.get(expert)
    if found is None:
        found = _KNOWN[expert] = _voices(expert)
    return found


def _voices(expert: Expert) -> Voices:
    """Return what each statement speaks for; a broad one for what any of its kinds does."""
    found: dict[str, dict[str, float]] = {}
    for rule in expert.base.rules:
        parts = [part for part in rule.spec.then if isinstance(part, Supports)]
        for name in _asserted(rule, expert.base) if parts else ():
            for each in (name, *_above(name, expert.vocabulary)):
                own = found.setdefault(each, {})
                for part in parts:
                    strength = certainty.from_log(part.weight)
                    own[part.cause.id] = max(own.get(part.cause.id, 0.0), strength)
    return found


def _above(name: str, vocabulary: Vocabulary) -> Iterator[str]:
    if vocabulary.knows(name):
        yield from (term.id for term in vocabulary.ancestors(vocabulary.get(name)))


def _asserted(rule: ClinicalRule, base: RuleBase) -> set[str]:
    """Return what a rule reads as present or measured, also through the patterns it reads."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting: list[Condition] = [*rule.spec.leaves]
    while waiting:
        leaf = waiting.pop()
        if isinstance(leaf, ShownPattern):
            if leaf.pattern.id not in seen:
                seen.add(leaf.pattern.id)
                showing = base.showing.get(leaf.pattern.id, ())
                waiting += [inner for other in showing for inner in other.spec.leaves]
        elif not isinstance(leaf, Absent):
            found.update(leaf.asks)
    return found
