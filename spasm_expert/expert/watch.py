"""One red-flag rule, laid out so that a case looks only at what it touches of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from spasm_expert.core.circuits import Circuit, Node, Numbers, Some, Verdicts
from spasm_expert.core.conclusions import Refers
from spasm_expert.core.conditions import Condition, Ground, ShownPattern
from spasm_expert.core.grounds import CONCLUDED, grounds
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import CONTRADICTED, UNKNOWN
from spasm_expert.core.view import RestingView
from spasm_expert.levels import Level

_TOLD = ("stated", "taken", "reading", "shown")
"""The kinds of fact that a patient tells, or that follow from it alone."""


Tells = Mapping[int, Sequence[Ground]]
"""The numbers of the leaves that are met by facts which tell something, with these facts."""


class Waiting(NamedTuple):
    """What one unknown red-flag rule says of each term that it waits for; the greater, the more telling.

    Attributes:
        nearness: What was told, if only one condition is missing; else 0.
        told: How many facts the patient told that it rests on already.
        level: The most urgent level it could lead to.
        earliness: The greater, the earlier it stands in the order of the ids.
        missing: How many conditions it still waits for.
        why: What it is about.
    """

    nearness: int
    told: int
    level: Level
    earliness: int
    missing: int
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

    Attributes:
        place: As given.
        reads: As given.
        level: The most urgent level it could lead to.
        leaves: The numbers of its innermost conditions on what is stated.
        patterns: The patterns it asks for, each with the fact that it is shown.
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
        self.level = max(part.level for part in rule.spec.then if isinstance(part, Refers))
        self._why = rule.spec.red_flag.label if rule.spec.red_flag else ""
        parts = [circuit.lay_out(condition) for condition in rule.spec.when]
        # Those that are soon judged come first: one that is contradicted decides.
        self._parts: tuple[Node, ...] = tuple(sorted(parts, key=lambda part: type(part) is not Some))
        leaves = set(rule.spec.leaves)
        self.leaves = frozenset(circuit.number(leaf) for leaf in leaves if not isinstance(leaf, CONCLUDED))
        shown = [leaf for leaf in leaves if isinstance(leaf, ShownPattern)]
        self.patterns = tuple((circuit.lay_out(leaf), leaf.ground) for leaf in shown)

    def look(self, verdicts: Verdicts, told: int = 0) -> Look | None:
        """Return what the rule waits for; None if it is not unknown.

        Args:
            verdicts: What the leaves come to in the case.
            told: How many facts that tell something its conditions are met by.
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
        missing = len(unknown)
        awaited = unknown[0].awaited(verdicts)
        if missing > 1:
            awaited = awaited.union(*[part.awaited(verdicts) for part in unknown[1:]])
        nearness = told if missing == 1 else 0
        return Look(Waiting(nearness, told, self.level, -self.place, missing, self._why), awaited)


def telling(leaf: Condition, view: RestingView, is_telling: Callable[[str], bool]) -> Sequence[Ground]:
    """Return the facts that an innermost condition is met by, if they tell something."""
    return [each for each in grounds(leaf, view) if each.kind in _TOLD and is_telling(each.id)]
