"""How many questions it takes until the level is final, and how long an explanation takes.

A labelled case plays the patient: at first only the person, the site and the spasm are told, and each
question is answered as the whole case does, or with "do not know". The level is final from the question
after which it is that of the whole case and stays so. `next_questions` is compared with the screening list.

    python benchmarks/questions.py tests/vignettes/*.yaml
    python benchmarks/questions.py --times examples/*.yaml
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator

from spasm_expert import Case, Expert, default_expert
from spasm_expert.case import FrozenMapping
from spasm_expert.case.statements import ConditionStatement, DrugStatement, FindingStatement
from spasm_expert.explain import counterfactuals, next_questions, urgency_range
from spasm_expert.explain.changes import PERSON, Change, changed, section_of, stated_in
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM

MOST_QUESTIONS = 40
_FORMS = {"findings": FindingStatement, "conditions": ConditionStatement, "medications": DrugStatement}


def opening(case: Case, expert: Expert) -> Case:
    """Return what is told before any question: the person, where it is, and that it is a spasm."""
    vocabulary = expert.vocabulary
    spasms = {MUSCLE_SPASM.id, *(term.id for term in vocabulary.descendants(MUSCLE_SPASM))}
    told = {
        name: statement
        for name, statement in case.findings.items()
        if name in spasms or getattr(vocabulary.get(name), "group", "") == "site"
    }
    return Case(patient=case.patient, findings=FrozenMapping(told))


def answer(case: Case, term: str, expert: Expert) -> Change:
    """Return what the patient of this case says when asked about a term."""
    section = "patient" if term in PERSON else section_of(term, expert.vocabulary)
    known = stated_in(case, term, section)
    if known is None and section in _FORMS:
        state = "unknown"
        with expert.at_rest(case) as session:
            fact = session.view.stated(term) or next(iter(session.view.taken(term)), None)
            state = fact["state"] if fact is not None else state
        known = _FORMS[section](state)
    return Change(term, section, known)


def by_effect(case: Case, expert: Expert) -> Iterator[tuple[str, Case]]:
    """Yield the questions of `next_questions`, with what is known after each answer."""
    known, skip = opening(case, expert), set()
    while True:
        found = next_questions(known, 1, expert=expert, skip=skip)
        if not found.questions:
            return
        term = found.questions[0].term
        skip.add(term)
        known = changed(known, [answer(case, term, expert)])
        yield term, known


def by_list(case: Case, expert: Expert) -> Iterator[tuple[str, Case]]:
    """Yield the questions of the screening list in its order, then the other open ones of the answer."""
    known = opening(case, expert)
    asked: set[str] = set()
    listed = [term.id for term in expert.guidance.screening]
    while True:
        more = [each.term for each in expert.assess(known).red_flags.unanswered]
        left = [name for name in (*listed, *more) if name not in asked]
        if not left:
            return
        asked.add(left[0])
        known = changed(known, [answer(case, left[0], expert)])
        yield left[0], known


def needed(questions: Iterator[tuple[str, Case]], case: Case, expert: Expert) -> int:
    """Return after how many questions the level is final; `MOST_QUESTIONS` if it is not before."""
    final = expert.assess(case).disposition.level
    last_wrong = 0 if expert.assess(opening(case, expert)).disposition.level == final else MOST_QUESTIONS
    wrong = last_wrong > 0
    for place, (_, known) in enumerate(questions, start=1):
        level = expert.assess(known).disposition.level
        if level != final:
            wrong, last_wrong = True, MOST_QUESTIONS
        elif wrong:
            wrong, last_wrong = False, place
        if place == MOST_QUESTIONS or (level == final == "emergency"):
            break
    return last_wrong


def count(cases: list[Case], expert: Expert) -> None:
    """Print how many questions it takes on average."""
    effect = [needed(by_effect(case, expert), case, expert) for case in cases]
    listed = [needed(by_list(case, expert), case, expert) for case in cases]
    for title, found in (("by effect", effect), ("in the order of the list", listed)):
        settled = sum(each < MOST_QUESTIONS for each in found)
        print(
            f"{title}: {statistics.mean(found):.1f} questions on average, median {statistics.median(found)}, "
            f"level final within {MOST_QUESTIONS} questions in {settled} of {len(found)} cases"
        )


def times(cases: list[Case], expert: Expert) -> None:
    """Print how long each explanation takes on the largest case, the best of five."""
    case = max(cases, key=lambda each: len(each.findings) + len(each.measurements) + len(each.medications))
    for name, call in (
        ("assess", lambda: expert.assess(case)),
        ("next_questions", lambda: next_questions(case, 5, expert=expert)),
        ("urgency_range", lambda: urgency_range(case, expert=expert)),
        *(
            (f"counterfactuals {target}", lambda target=target: counterfactuals(case, target, expert=expert))
            for target in ("raise", "lower", "other_cause")
        ),
    ):
        spent = []
        for _ in range(5):
            start = time.perf_counter()
            call()
            spent.append(time.perf_counter() - start)
        print(f"{name}: {min(spent) * 1000:.0f} ms")


def main() -> None:
    """Read the cases and print the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--times", action="store_true", help="how long explanations take on the largest case")
    given = parser.parse_args()
    cases = [Case.from_file(name) for name in given.files]
    (times if given.times else count)(cases, default_expert())


if __name__ == "__main__":
    main()
