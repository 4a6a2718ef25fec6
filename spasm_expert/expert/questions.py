"""What nobody has said yet and would matter: open red-flag questions, and those that keep advice back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from spasm_expert.assessment import MatchedFact, Question, RedFlags
from spasm_expert.core.conditions import Condition
from spasm_expert.core.grounds import Ground
from spasm_expert.core.memory import ABSENT, PREGNANT, PRESENT, WEEKS_PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert.disposition import fired_flags
from spasm_expert.expert.screening import PERSON, asked_of, most_telling
from spasm_expert.expert.session import Session
from spasm_expert.expert.standpoint import Open
from spasm_expert.expert.watch import telling
from spasm_expert.facts.working_memory import NOT_POSSIBLE
from spasm_expert.levels import Level

MOST = 15
"""Most screening questions shown at once."""


def red_flags(session: Session, asked: Sequence[Open]) -> RedFlags:
    """Return the red flags raised and the open questions, of which only the first are shown."""
    return RedFlags(
        fired=fired_flags(session),
        answered=_answered(session),
        unanswered=tuple(question(session, opened.term, opened.why) for opened in asked[:MOST]),
        unanswered_more=max(0, len(asked) - MOST),
    )


def conditional_on(
    session: Session, opened: Sequence[Open], level: Level
) -> tuple[tuple[Question, ...], int]:
    """Return the open questions whose answer could raise the level, and how many more there are."""
    asked = [each for each in opened if each.level > level]
    shown = tuple(question(session, each.term, each.why) for each in asked[:MOST])
    return shown, max(0, len(asked) - MOST)


def open_questions(session: Session) -> list[Open]:
    """Return what is worth asking, the most telling first.

    These are the unanswered screening questions behind which a red flag waits, and whatever else a red flag
    waits for of which something that the patient told is already part.
    """
    lists = (
        session.case.conditions_complete and not session.case.other_conditions,
        session.case.medications_complete and not session.case.other_medications,
    )
    outlook = session.screening.standpoint(lists).seen_from(session.view)
    opened = outlook.opened
    found: dict[str, Open] = {}
    covered: set[str] = set()
    known = session.view.names
    for name, names in session.screening.questions.items():
        if name not in known and _askable(session, name):
            asked = _screened(name, names, opened)
            if asked:
                covered.update(names)
                found[name] = asked
    places = {name: place for place, name in enumerate(found)}
    others = (name for name in outlook.begun if name not in covered and _askable(session, name))
    found |= {each.term: each for each in map(opened, others) if each}
    return sorted(found.values(), key=lambda each: _order(each, places))


def _screened(name: str, names: Iterable[str], opened: Callable[[str], Open | None]) -> Open | None:
    """Return what a screening question comes to, with all that is a kind of what it asks about."""
    first = opened(name)
    if first and first.level is Level.EMERGENCY:
        # What is a kind of it could only lead to more urgent levels.
        return first
    behind = [each for each in map(opened, names) if each]
    if not behind:
        return None
    best = first or most_telling(behind)
    return Open(name, max([each.level for each in behind]), best.told, best.missing, best.why)


def _order(each: Open, places: Mapping[str, int]) -> tuple[int, int, int, int, str]:
    """Return the place of a question: what one answer decides, then the screening, then by urgency."""
    nearness, level = each.nearness, -each.level
    return -nearness, level if nearness else 0, places.get(each.term, len(places)), level, each.term


def terms_of(leaf: Condition) -> tuple[str, ...]:
    """Return the ids that a condition without parts asks about."""
    return leaf.asks


def told(session: Session, rule: ClinicalRule) -> Iterator[Ground]:
    """Yield the facts that conditions of a rule are met by.

    The person, the site and the spasm as such tell nothing.
    """
    for leaf in rule.spec.leaves:
        yield from telling(leaf, session.view, session.screening.is_telling)


def _askable(session: Session, term_id: str) -> bool:
    """Tell whether to ask for a term; weeks are asked once pregnancy is known."""
    if term_id == WEEKS_PREGNANT:
        pregnancy = session.view.stated(PREGNANT)
        return pregnancy is not None and pregnancy["state"] == PRESENT
    return session.screening.is_askable(term_id)


def question(session: Session, term_id: str, why: str) -> Question:
    """Return the question for a term."""
    if term_id in PERSON:
        label, text = PERSON[term_id]
        return Question(term_id, label, text, why)
    term = session.vocabulary.get(term_id)
    return Question(term_id, term.label, getattr(term, "question", "") or f"What is the {term.label}?", why)


def _answered(session: Session) -> tuple[MatchedFact, ...]:
    found = []
    for term in session.guidance.screening:
        fact = session.view.stated(term.id)
        if fact is not None and fact["state"] == ABSENT and fact["how"] != NOT_POSSIBLE:
            found.append(session.describe(Ground("stated", term.id)))
    return tuple(found)


def unanswered(session: Session, rules: Iterable[ClinicalRule]) -> Iterator[tuple[ClinicalRule, str]]:
    """Yield what unknown rules wait for, each term once with its rule, if it can be asked."""
    seen: set[str] = set()
    for rule in rules:
        touched = session.view.settled(rule) is None
        for term in asked_of(rule, session.view) if touched else session.screening.waits_for(rule):
            if term not in seen and _askable(session, term):
                seen.add(term)
                yield rule, term
