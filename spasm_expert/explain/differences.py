"""What differs between two answers, in data and in words."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from spasm_expert.assessment import Assessment, CauseAssessment
from spasm_expert.case import Case
from spasm_expert.expert import Expert
from spasm_expert.explain.changes import Change, changed, checked
from spasm_expert.explain.results import ChangedFact, Difference, Moved
from spasm_expert.explain.words import fact_changes, level_words
from spasm_expert.report.words import certainty, list_of

_NAMED = 4
"""How many causes a sentence names."""
_TITLES = {
    "red_flags": ("Red flag raised", "Red flag no longer raised", "Red flag at another level"),
    "tests": ("Test wanted", "Test no longer wanted", "Test wanted sooner or later"),
    "measures": ("Self-care advised", "Self-care no longer advised", "Self-care changed"),
}
"""How sentences on what is new, gone and different begin."""


def what_if(case: Case, changes: Iterable[Change], *, expert: Expert) -> Difference:
    """Return what would differ if some facts were others, from a second run.

    Args:
        case: A valid case.
        changes: Facts added, said otherwise or taken back; of one term the last counts.
        expert: The expert.

    Raises:
        InvalidCaseError: The case would contradict itself; says how.
    """
    wanted = tuple({each.term: each for each in changes}.values())
    other = checked(changed(case, wanted), expert.vocabulary)
    before = expert.assess(case, include_case=False)
    after = expert.assess(other, include_case=False)
    return difference(before, after, fact_changes(case, wanted, expert.vocabulary))


def difference(before: Assessment, after: Assessment, changes: tuple[ChangedFact, ...] = ()) -> Difference:
    """Return what differs between two assessments.

    Args:
        before: The first.
        after: The second.
        changes: What was said otherwise, if that is known.
    """
    up, down = _causes(before, after)
    fired = [{firing.rule for firing in each.trace.firings} for each in (before, after)]
    found = Difference(
        changes=changes,
        level_before=before.disposition.level,
        level_after=after.disposition.level,
        first_before=_first(before),
        first_after=_first(after),
        causes_up=up,
        causes_down=down,
        tests=_moved(_tests(before), _tests(after)),
        red_flags=_moved(_flags(before), _flags(after)),
        measures=_moved(_measures(before), _measures(after)),
        rules_fired=tuple(sorted(fired[1] - fired[0])),
        rules_silent=tuple(sorted(fired[0] - fired[1])),
        summary=(),
    )
    return dataclasses.replace(found, summary=tuple(_sentences(found, before, after)))


def _first(answer: Assessment) -> str:
    return answer.causes[0].id if answer.causes else ""


def _standing(cause: CauseAssessment) -> str:
    return f"{cause.likelihood}, certainty {certainty(cause.certainty)}"


def _causes(before: Assessment, after: Assessment) -> tuple[tuple[Moved, ...], tuple[Moved, ...]]:
    """Return the causes that went up and those that went down."""
    old = {cause.id: cause for cause in before.causes}
    new = {cause.id: cause for cause in after.causes}
    up: list[tuple[float, str, Moved]] = []
    down: list[tuple[float, str, Moved]] = []
    for name in sorted({*old, *new}):
        was, became = old.get(name), new.get(name)
        shift = _weight(became) - _weight(was)
        label = (became or was).label  # type: ignore[union-attr]
        if shift or (was is None) != (became is None):
            moved = Moved(name, label, _standing(was) if was else "", _standing(became) if became else "")
            rises = became is not None and (was is None or shift > 0)
            (up if rises else down).append((-abs(shift), name, moved))
    return tuple(each for *_, each in sorted(up)), tuple(each for *_, each in sorted(down))


def _weight(cause: CauseAssessment | None) -> float:
    """Return a certainty; a cause that is ruled out stands below all others."""
    if cause is None:
        return 0.0
    return -2.0 if cause.ruled_out_by else cause.certainty


_Standing = Mapping[str, tuple[str, str]]
"""Labels and how each stands, by id."""


def _tests(answer: Assessment) -> _Standing:
    return {test.id: (test.label, level_words(test.urgency)) for test in answer.tests}


def _flags(answer: Assessment) -> _Standing:
    return {flag.id: (flag.label, level_words(flag.level)) for flag in answer.red_flags.fired}


def _measures(answer: Assessment) -> _Standing:
    return {measure.id: (measure.label, "advised") for measure in answer.self_care.advised}


def _moved(before: _Standing, after: _Standing) -> tuple[Moved, ...]:
    names = sorted({*before, *after})
    pairs = [(name, before.get(name, ("", "")), after.get(name, ("", ""))) for name in names]
    return tuple(
        Moved(name, old[0] or new[0], old[1], new[1]) for name, old, new in pairs if old[1] != new[1]
    )


def _sentences(found: Difference, before: Assessment, after: Assessment) -> Iterable[str]:
    if found.level_before == found.level_after:
        yield f"The level stays {level_words(found.level_before)}."
    else:
        yield f"The level becomes {level_words(found.level_after)} (was {level_words(found.level_before)})."
    if found.first_before != found.first_after:
        yield f"The first cause becomes {_named(after)} (was {_named(before)})."
    elif found.first_before:
        yield f"The first cause stays {_named(before)}."
    for title, moved in (("More likely", found.causes_up), ("Less likely", found.causes_down)):
        if moved:
            more = f", and {len(moved) - _NAMED} more" if len(moved) > _NAMED else ""
            yield f"{title}: {'; '.join(_told(each) for each in moved[:_NAMED])}{more}."
    yield from _news("red_flags", found.red_flags)
    yield from _news("tests", found.tests)
    yield from _news("measures", found.measures)
    if not (found.rules_fired or found.rules_silent):
        yield "No rule fires that did not fire before, and none falls silent."


def _named(answer: Assessment) -> str:
    return answer.causes[0].label if answer.causes else "none"


def _told(moved: Moved) -> str:
    if not moved.before:
        return f"{moved.label} (new: {moved.after})"
    return f"{moved.label} ({moved.before} -> {moved.after or 'gone'})"


def _news(kind: str, moved: tuple[Moved, ...]) -> Iterable[str]:
    new = [each.label for each in moved if not each.before]
    gone = [each.label for each in moved if not each.after]
    other = [f"{each.label} ({each.before} -> {each.after})" for each in moved if each.before and each.after]
    for title, names in zip(_TITLES[kind], (new, gone, other), strict=True):
        if names:
            yield f"{title}: {list_of(names)}."
