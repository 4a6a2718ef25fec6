"""What comes out of a case as far as safety goes: level, red flags, feared causes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spasm_expert.audit.situation import Situation
from spasm_expert.core import certainty
from spasm_expert.core.conclusions import Refers
from spasm_expert.errors import InvalidCaseError
from spasm_expert.expert import Expert
from spasm_expert.expert.causes import Judged, judge
from spasm_expert.expert.disposition import demands
from spasm_expert.expert.self_care import self_care
from spasm_expert.expert.session import Session
from spasm_expert.levels import Level


@dataclass(frozen=True)
class Outcome:
    """What came out.

    Attributes:
        level: The level of the disposition.
        asked: The most urgent level that a rule or a cause asks for; self-care if none does, also where the
            disposition is a routine visit because too little is known.
        informed: Whether a harmless cause is likely; without one a routine visit may be for lack of
            knowledge alone.
        referred: The most urgent level that a rule refers to; self-care if none does.
        fired: Ids of the rules that refer and fired.
        feared: Ids of the causes that those rules fear.
        causes: Ids of the causes that are listed.
    """

    level: Level
    asked: Level
    informed: bool
    referred: Level
    fired: frozenset[str]
    feared: frozenset[str]
    causes: frozenset[str]


class Probe:
    """Runs situations as far as their level; keeps count of them and remembers the single ones.

    Args:
        expert: The expert.
    """

    def __init__(self, expert: Expert) -> None:
        self._expert = expert
        self.runs = 0

    def outcome(self, situation: Situation) -> Outcome | None:
        """Return what comes out; None if the situation is no valid case, as when it contradicts itself."""
        try:
            with self._expert.at_rest(situation.case()) as session:
                self.runs += 1
                return _outcome(session)
        except InvalidCaseError:
            return None

    def advised(self, situation: Situation) -> tuple[str, ...]:
        """Return the ids of the measures of self-care that are advised."""
        with self._expert.at_rest(situation.case()) as session:
            self.runs += 1
            level = demands(session, judge(session))[0].level
            return tuple(measure.id for measure in self_care(session, level).advised)


def _outcome(session: Session) -> Outcome:
    causes = judge(session)
    level = demands(session, causes)[0].level
    fired = [(rule, part) for rule, part in session.concluded(Refers) if isinstance(part, Refers)]
    referred = max((part.level for _, part in fired), default=Level.SELF_CARE)
    feared = {part.feared.id for _, part in fired if part.feared}
    feared |= {rule.spec.red_flag.feared.id for rule, _ in fired if rule.spec.red_flag}
    return Outcome(
        level,
        max(referred, min(level, _asked_by_causes(causes))),
        any(_is_harmless(judged) for judged in causes),
        referred,
        frozenset(rule.id for rule, _ in fired),
        frozenset(feared),
        frozenset(judged.cause.id for judged in causes),
    )


_LIKELY = certainty.rank(certainty.LIKELY)
_POSSIBLE = certainty.rank(certainty.POSSIBLE)


def _is_harmless(judged: Judged) -> bool:
    if judged.excluded or judged.cause.level > Level.SELF_CARE:
        return False
    return certainty.rank(judged.likelihood) >= _LIKELY


def _asked_by_causes(causes: Sequence[Judged]) -> Level:
    """Return the most that likely causes, and possible life-threatening ones, could ask for."""
    levels = [Level.SELF_CARE]
    for judged in causes:
        threat = judged.cause.life_threatening
        if not judged.excluded and judged.rank_for >= _LIKELY:
            levels.append(
                max(judged.cause.level, judged.cause.level_if_possible if threat else Level.SELF_CARE)
            )
        elif not judged.excluded and threat and judged.rank_for >= _POSSIBLE:
            levels.append(judged.cause.level_if_possible)
    return max(levels)
