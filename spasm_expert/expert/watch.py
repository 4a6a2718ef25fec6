"""One red-flag rule, laid out so that a case looks only at what it touches of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from spasm_expert.core.circuits import Circuit, Node, Numbers, Verdicts
from spasm_expert.core.conclusions import Refers
from spasm_expert.core.conditions import Condition, Ground, ShownPattern
from spasm_expert.core.grounds import CONCLUDED, grounds
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import CONTRADICTED, MET, UNKNOWN
from spasm_expert.core.view import RestingView
from spasm_expert.levels import Level

_TOLD = ("stated", "taken", "reading", "shown")
"""The kinds of fact that a patient tells, or that follow from it alone."""


Tells = Mapping[int, Sequence[Ground]]
"""The numbers of the leaves that are met by facts which tell something, with these facts."""


class Waiting(NamedTuple):
    """What one unknown red-flag rule says of each term that it waits for.

    Attributes:
        place: Place of the rule in the order of the ids.
        level: The most urgent level it could lead to.
        told: How many facts the patient told that it rests on already.
        missing: How many conditions it still waits for.
        nearness: What was told, if only one condition is missing; else 0.
        why: What it is about.
    """

    place: int
    level: Level
    told: int
    missing: int
    nearness: int
    why: str


class Look(NamedTuple):
    """What one unknown red-flag rule waits for in one case.

    Attributes:
        waiting: What it says of it.
        awaited: The numbers of the leaves it waits for.
    """

    waiting: Waiting
    awaited: Numbers


class Watch:
    """One red-flag rule with all that does not depend on the case.

    Args:
        place: Place of the rule in the order of the ids.
        rule: The rule.
        circuit: Where its conditions are laid out.
        reads: The ids it asks about, also through other rules.
    """

    def __init__(
        self,
        place: int,
        rule: ClinicalRule,
        circuit: Circuit,
        reads: frozenset[str],
    ) -> None:
        self.place = place
        self.reads = reads
        self._level = max(part.level for part in rule.spec.then if isinstance(part, Refers))
        self._why = rule.spec.red_flag.label if rule.spec.red_flag else ""
        self._parts: tuple[Node, ...] = tuple(circuit.lay_out(condition) for condition in rule.spec.when)
        leaves = set(rule.spec.leaves)
        self._leaves = frozenset(circuit.number(leaf) for leaf in leaves if not isinstance(leaf, CONCLUDED))
        shown = [leaf for leaf in leaves if isinstance(leaf, ShownPattern)]
        self._patterns = tuple((circuit.lay_out(leaf), leaf.ground) for leaf in shown)

    def look(self, verdicts: Verdicts, tells: Tells) -> Look | None:
        """Return what the rule waits for; None if it is not unknown.

        Args:
            verdicts: What the leaves come to in the case.
            tells: What the leaves that are met tell in the case.
        """
        unknown = []
        for part in self._parts:
            truth = part.truth(verdicts)
            if truth is CONTRADICTED:
                return None
            if truth is UNKNOWN:
                unknown.append(part)
        if not unknown:
            return None
        told, missing = self._told(verdicts, tells), len(unknown)
        awaited = unknown[0].awaited(verdicts)
        if missing > 1:
            awaited = awaited.union(*[part.awaited(verdicts) for part in unknown[1:]])
        nearness = told if missing == 1 else 0
        return Look(Waiting(self.place, self._level, told, missing, nearness, self._why), awaited)

    def _told(self, verdicts: Verdicts, tells: Tells) -> int:
        """Return how many facts that tell something conditions of the rule are met by."""
        found = {ground for number in self._leaves if number in tells for ground in tells[number]}
        for node, ground in self._patterns:
            if node.truth(verdicts) is MET:
                found.add(ground)
        return len(found)


def telling(leaf: Condition, view: RestingView, is_telling: Callable[[str], bool]) -> Sequence[Ground]:
    """Return the facts that an innermost condition is met by, if they tell something."""
    return [each for each in grounds(leaf, view) if each.kind in _TOLD and is_telling(each.id)]
