"""What every rule comes to before anything is stated, and what each rule reads.

A rule that reads nothing of what a case states comes to the same in every case: it is judged once for the
rule base, so that a case costs what it touches and not what there is. Holds nothing of a patient.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from spasm_expert.core.conditions import Condition
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.core.view import RestingView

if TYPE_CHECKING:
    from spasm_expert.core.base import RuleBase

_Signal = tuple[str, str]
_Direct = tuple[frozenset[str], frozenset[_Signal]]


class _FirstView(RestingView):
    """A view over no facts, which judges every rule itself."""

    def settled(self, rule: ClinicalRule) -> Truth | None:
        return None


class Outset:
    """A rule base before anything is stated; each rule is looked at when it is first asked for.

    Args:
        base: The rule base.

    Attributes:
        view: The view over no facts.
    """

    def __init__(self, base: RuleBase) -> None:
        self._own = base.by_id
        self.view: RestingView = _FirstView(base, (), ())
        self._truths: dict[str, Truth] = {}
        self._reads: dict[str, frozenset[str]] = {}
        self._direct: dict[_Signal, _Direct] = {}
        self._behind: dict[_Signal, frozenset[str]] = {}
        self._writers = {"pattern": base.showing, "score": base.scoring, "belief": base.judging}
        # A view notes which patterns it is judging: one thread at a time.
        self._judging = threading.RLock()

    def owns(self, rule: ClinicalRule) -> bool:
        """Tell whether a rule is one of the rule base."""
        own = self._own.get(rule.id)
        return own is not None and own.spec is rule.spec

    def truth(self, rule: ClinicalRule) -> Truth:
        """Return what a rule comes to."""
        found = self._truths.get(rule.id)
        if found is None:
            with self._judging:
                found = self._truths[rule.id] = self.view.rule(rule)
        return found

    def reads(self, rule: ClinicalRule) -> frozenset[str]:
        """Return the ids that the conditions of a rule ask about, also through other rules."""
        found = self._reads.get(rule.id)
        if found is None:
            found = self._reads[rule.id] = self.asked(rule.spec.leaves)
        return found

    def asked(self, leaves: Iterable[Condition]) -> frozenset[str]:
        """Return the ids that conditions without parts ask about, also through other rules."""
        names, signals = _direct(leaves)
        return names.union(*map(self._all_behind, signals))

    def _all_behind(self, signal: _Signal) -> frozenset[str]:
        """Return everything that is asked about behind a pattern, a score or a belief."""
        found = self._behind.get(signal)
        if found is None:
            seen = {signal}
            waiting = [signal]
            names: set[str] = set()
            while waiting:
                here, further = self._straight_behind(waiting.pop())
                names |= here
                waiting += further - seen
                seen |= further
            found = self._behind[signal] = frozenset(names)
        return found

    def _straight_behind(self, signal: _Signal) -> _Direct:
        """Return what the rules behind a signal ask about themselves, and the signals they read."""
        found = self._direct.get(signal)
        if found is None:
            kind, name = signal
            rules = self._writers.get(kind, {}).get(name, ())
            found = _direct(leaf for rule in rules for leaf in (*rule.spec.leaves, *rule.spec.belonging))
            self._direct[signal] = found
        return found


def _direct(leaves: Iterable[Condition]) -> _Direct:
    several = tuple(leaves)
    names = frozenset([name for leaf in several for name in leaf.asks])
    return names, frozenset(_signals(several))


def _signals(leaves: Iterable[Condition]) -> Iterator[_Signal]:
    for leaf in leaves:
        for read in leaf.reads():
            yield read.kind, read.id
