"""Between which levels an answer can still lie, and which questions decide it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from spasm_expert.case import Case
from spasm_expert.core.conclusions import Refers
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.expert import Expert
from spasm_expert.expert.questions import question
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import SECTIONS, Change, Changes, fits, no
from spasm_expert.explain.clashes import Clashes
from spasm_expert.explain.flags import SCREENED, facts_told
from spasm_expert.explain.results import DecidingQuestion, UrgencyRange
from spasm_expert.explain.runs import Outcome, Runs, outcome
from spasm_expert.explain.ways import Ways
from spasm_expert.explain.words import fact_changes, level_words
from spasm_expert.levels import Level
from spasm_expert.report.words import list_of

MOST_RUNS = 60
"""Most runs for one range."""
MOST_SHOWN = 15
"""Most deciding questions that are named."""
_LARGEST = 5
"""Most answers that are put together to raise one red flag."""


@dataclass(frozen=True)
class _Flag:
    """A red-flag rule that could still fire."""

    rule: ClinicalRule
    level: Level
    told: int
    ways: tuple[Changes, ...]

    @property
    def order(self) -> tuple[int, int, int, str]:
        return -self.level, len(self.ways[0]), -self.told, self.rule.id


def urgency_range(case: Case, *, expert: Expert, most_runs: int = MOST_RUNS) -> UrgencyRange:
    """Return the lowest and the highest level over the answers to what is still unknown.

    Asked are the red flags of which something that was told is already part (age, sex and place alone do not
    count), and the first questions of the screening list. Both ends were reached by a run.

    Args:
        case: A valid case.
        expert: The expert.
        most_runs: Most runs to make.
    """
    with expert.at_rest(case) as session:
        now = outcome(session)
        clashes = Clashes(case, expert.vocabulary)
        flags = _open_flags(session, clashes)
        asked = _questions(session, flags, now.level)
        denied = _all_denied(session, flags, clashes)
    runs = Runs(expert, case, most_runs)
    high, gave_up = _highest(runs, case, expert, flags, now)
    low = _lowest(runs, case, expert, denied, now)
    ends = sorted((now.level, high[1].level, low[1].level))
    return UrgencyRange(
        level=now.level.id,
        lowest=ends[0].id,
        highest=ends[-1].id,
        lowest_with=fact_changes(case, low[0], expert.vocabulary),
        highest_with=fact_changes(case, high[0], expert.vocabulary),
        decided_by=asked[:MOST_SHOWN],
        decided_by_more=max(0, len(asked) - MOST_SHOWN),
        runs=runs.made,
        gave_up=gave_up,
        answer=_answer(now.level, ends[0], ends[-1], len(asked)),
    )


def _open_flags(session: Session, clashes: Clashes) -> list[_Flag]:
    """Return the red-flag rules in question that answers could still make fire, the most urgent first."""
    ways = Ways(session, _LARGEST)
    screened = {term.id for term in session.guidance.screening[:SCREENED]}
    found = []
    for rule in session.base.referring:
        if rule.spec.red_flag is None or session.view.rule(rule) is not Truth.UNKNOWN:
            continue
        known = facts_told(session, rule)
        possible = [way for way in ways.of_rule(rule) if _is_answer(way, session) and not clashes.has(way)]
        if not known:
            possible = [way for way in possible if {each.term for each in way} <= screened]
        if possible:
            level = max(part.level for part in rule.spec.then if isinstance(part, Refers))
            found.append(_Flag(rule, level, known, tuple(possible)))
    return sorted(found, key=lambda flag: flag.order)


def _is_answer(way: Changes, session: Session) -> bool:
    """Tell whether all of it is unknown so far: a value that was measured stands."""
    return bool(way) and all(each.term not in session.case.measurements for each in way)


def _highest(
    runs: Runs, case: Case, expert: Expert, flags: Iterable[_Flag], now: Outcome
) -> tuple[tuple[Changes, Outcome], bool]:
    best: tuple[Changes, Outcome] = (frozenset(), now)
    for flag in flags:
        if flag.level <= best[1].level:
            break
        for way in flag.ways[:2]:
            result = runs.of(way)
            if result is None:
                return best, True
            if result.level > best[1].level and fits(case, way, expert.vocabulary):
                best = (way, result)
                break
    return best, False


def _lowest(runs: Runs, case: Case, expert: Expert, denied: Changes, now: Outcome) -> tuple[Changes, Outcome]:
    if not denied or now.level is Level.SELF_CARE or not fits(case, denied, expert.vocabulary):
        return frozenset(), now
    result = runs.of(denied)
    return (denied, result) if result is not None and result.level < now.level else (frozenset(), now)


def _all_denied(session: Session, flags: Iterable[_Flag], clashes: Clashes) -> Changes:
    """Return the answer no to everything that is asked and can be answered with no."""
    vocabulary = session.vocabulary
    names = {each.term for flag in flags for way in flag.ways for each in way if each.section != "patient"}
    terms = [vocabulary.get(name) for name in sorted(names)]
    found: set[Change] = set()
    for term in terms:
        answer = no(term) if term.kind in SECTIONS and term.kind != "analyte" else None
        if answer is not None and not clashes.has(frozenset((answer,))):
            found.add(answer)
    return frozenset(found)


def _questions(session: Session, flags: Iterable[_Flag], level: Level) -> tuple[DecidingQuestion, ...]:
    found: dict[str, DecidingQuestion] = {}
    for flag in flags:
        if flag.level <= level:
            break
        for way in flag.ways:
            for each in sorted(way, key=str):
                why = flag.rule.spec.red_flag.label if flag.rule.spec.red_flag else ""
                asked = question(session, each.term, why)
                alone = len(way) == 1
                new = DecidingQuestion(
                    each.term, asked.label, asked.question, asked.why, flag.level.id, alone
                )
                old = found.setdefault(each.term, new)
                if alone and not old.alone and old.level == new.level:
                    found[each.term] = replace(new, why=old.why) if not new.why else new
    return tuple(found.values())


def _answer(level: Level, lowest: Level, highest: Level, asked: int) -> str:
    if lowest is highest:
        return f"The level is settled: {level.label}, whatever the questions weighed here are answered."
    ends = [level_words(each.id) for each in (lowest, highest)]
    span = f"The level is {level.label}, and can still lie between {list_of(ends)}."
    if highest is level:
        return span
    many = "one open question stands" if asked == 1 else f"{asked} open questions stand"
    return f"{span} Between {level.label} and {highest.label} {many}."
