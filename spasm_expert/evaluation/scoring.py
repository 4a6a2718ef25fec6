"""One labelled case: what came out beside what is right, and every question that is counted over cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from spasm_expert.assessment import Assessment
from spasm_expert.case import Expectation
from spasm_expert.levels import Level

NO_GROUP = "no group"
"""Where a case counts whose label names no group of causes."""

STATED_QUALITY = "good"
"""Quality of a case whose label names none."""

_RULED_OUT = "ruled out"


@dataclass(frozen=True, slots=True)
class ScoredCase:
    """A labelled case, scored.

    Attributes:
        name: Name of the case or its file.
        group: Group of causes it counts under.
        quality: `good` or `thin`.
        accepted: Ids of the levels that are right, the label first; empty if the case has none, or if its
            level is not scored.
        undisputed: Whether all who labelled it call it an emergency.
        wanted: Ids of the causes that are right; empty if the label names none.
        level: Id of the level that came out.
        place: Place of the first right cause in the list, from 1; None if it is not listed.
        flags: Ids of the red flags that were raised.
        assessment: The whole answer.
    """

    name: str
    group: str
    quality: str
    accepted: tuple[str, ...]
    undisputed: bool
    wanted: tuple[str, ...]
    level: str
    place: int | None
    flags: tuple[str, ...]
    assessment: Assessment

    @property
    def label(self) -> str:
        """Id of the level that is the label; empty if there is none."""
        return self.accepted[0] if self.accepted else ""

    @property
    def steps(self) -> int:
        """Steps by which the answer is more urgent than the label; below zero if it is less urgent."""
        return Level.of(self.level) - Level.of(self.label) if self.label else 0

    @property
    def is_mild(self) -> bool:
        """Whether the label is self-care or a routine appointment."""
        return self.label in (Level.SELF_CARE.id, Level.ROUTINE.id)

    @property
    def is_urgent(self) -> bool:
        """Whether the answer is the same day or an emergency."""
        return self.level in (Level.SAME_DAY.id, Level.EMERGENCY.id)

    def right_within(self, places: int) -> bool:
        """Tell whether a right cause is among this many at the top of the list."""
        return self.place is not None and self.place <= places


def score(name: str, expected: Expectation, assessment: Assessment) -> ScoredCase:
    """Return a case with what came out beside what is right.

    Right is each of `any_cause`, or each of `causes` if there is none. A cause that is ruled out is passed
    over.

    Args:
        name: What to call the case.
        expected: The `expect` of the case.
        assessment: What came out.
    """
    wanted = expected.any_cause or expected.causes
    listed = [cause.id for cause in assessment.causes if cause.likelihood != _RULED_OUT]
    places = [place for place, cause in enumerate(listed, start=1) if cause in wanted]
    return ScoredCase(
        name=name,
        group=expected.group or NO_GROUP,
        quality=expected.quality or STATED_QUALITY,
        accepted=expected.disposition if expected.score_level else (),
        undisputed=expected.undisputed_emergency and expected.score_level,
        wanted=wanted,
        level=assessment.disposition.level,
        place=min(places, default=None),
        flags=tuple(flag.id for flag in assessment.red_flags.fired),
        assessment=assessment,
    )


@dataclass(frozen=True, slots=True)
class Measure:
    """A question that is asked of cases and counted.

    Attributes:
        id: Its name in JSON.
        label: The question in words.
        short: The same as the title of a narrow column; empty where no table by group shows it.
        about: Tells whether the question can be asked of a case.
        hit: Tells whether the answer is yes.
    """

    id: str
    label: str
    short: str
    about: Callable[[ScoredCase], bool]
    hit: Callable[[ScoredCase], bool]


def _has_cause(case: ScoredCase) -> bool:
    return bool(case.wanted)


def _has_level(case: ScoredCase) -> bool:
    return bool(case.accepted)


def _is_emergency(case: ScoredCase) -> bool:
    return case.label == Level.EMERGENCY.id


MEASURES: Final = (
    Measure("cause_first", "right cause first", "Right first", _has_cause, lambda c: c.right_within(1)),
    Measure(
        "cause_in_first_3",
        "right cause among the first three",
        "First three",
        _has_cause,
        lambda c: c.right_within(3),
    ),
    Measure(
        "cause_in_first_5",
        "right cause among the first five",
        "First five",
        _has_cause,
        lambda c: c.right_within(5),
    ),
    Measure("level_is_label", "level is the label", "Level exact", _has_level, lambda c: c.steps == 0),
    Measure(
        "level_accepted",
        "level is the label or accepted beside it",
        "Level accepted",
        _has_level,
        lambda c: c.level in c.accepted,
    ),
    Measure(
        "safe",
        "safe: at most one level below the label",
        "Safe",
        _has_level,
        lambda c: c.steps >= -1,
    ),
    Measure(
        "strictly_safe",
        "strictly safe: as urgent as the label or more",
        "Strictly safe",
        _has_level,
        lambda c: c.steps >= 0,
    ),
    Measure(
        "under_triage",
        "under-triage: less urgent than the label",
        "Under-triage",
        _has_level,
        lambda c: c.steps < 0,
    ),
    Measure(
        "over_triage",
        "over-triage: more urgent than the label",
        "Over-triage",
        _has_level,
        lambda c: c.steps > 0,
    ),
    Measure(
        "below_all_accepted",
        "less urgent than every accepted level",
        "",
        _has_level,
        lambda c: all(Level.of(c.level) < Level.of(accepted) for accepted in c.accepted),
    ),
    Measure(
        "above_all_accepted",
        "more urgent than every accepted level",
        "",
        _has_level,
        lambda c: all(Level.of(c.level) > Level.of(accepted) for accepted in c.accepted),
    ),
    Measure(
        "emergencies_missed",
        "emergencies answered below emergency",
        "",
        _is_emergency,
        lambda c: c.level != Level.EMERGENCY.id,
    ),
    Measure(
        "undisputed_emergencies_missed",
        "of these, emergencies that nobody disputes",
        "",
        lambda c: c.undisputed,
        lambda c: c.level != Level.EMERGENCY.id,
    ),
    Measure(
        "mild_made_urgent",
        "mild cases answered same day or emergency",
        "",
        lambda c: c.is_mild,
        lambda c: c.is_urgent,
    ),
    Measure(
        "mild_with_red_flag",
        "mild cases in which a red flag was raised",
        "",
        lambda c: c.is_mild,
        lambda c: bool(c.flags),
    ),
)
"""Everything that is counted, in the order in which it is shown."""
