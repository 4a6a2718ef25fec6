"""How many questions it takes until the level is final, and how long an explanation takes.

A labelled case plays the patient: at first only the person, the site and the spasm are told, and each
question is answered as the whole case does, or with "do not know". The level is final from the question
after which it is that of the whole case and stays so. The interview (`ask`) is compared with the screening
list in its order, followed by what the answers leave open.

    python benchmarks/questions.py tests/vignettes/*.yaml
    python benchmarks/questions.py --denied
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
from spasm_expert.explain.changes import PERSON, Change, changed, said, section_of, stated_in
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.interview import AnswerError, Interview, Step
from spasm_expert.interview.steps import GATE

MOST_QUESTIONS = 80
UNKNOWN = "don't know"
_FORMS = {"findings": FindingStatement, "conditions": ConditionStatement, "medications": DrugStatement}
_BEGINNING = ("age", "sex", "pregnant", "sites", "spasm_since")
DENYING = (
    {"patient": {"age": 47, "sex": "male"}, "spasm": {"sites": ["calf"], "since": "2 days"}},
    {
        "patient": {"age": 30, "sex": "female", "pregnant": "no"},
        "spasm": {"sites": ["neck"], "since": "3 months"},
    },
    {"patient": {"age": 8, "sex": "female"}, "spasm": {"sites": ["eyelid"], "since": "3 months"}},
    {"patient": {"age": 80, "sex": "female"}, "spasm": {"sites": ["lower_back"], "since": "1 week"}},
)


def opening(case: Case, expert: Expert) -> Case:
    """Return what is told before any question: the person, where it is, and that it is a spasm."""
    vocabulary = expert.vocabulary
    spasms = {MUSCLE_SPASM.id, *(term.id for term in vocabulary.descendants(MUSCLE_SPASM))}
    told = {
        name: statement
        for name, statement in case.findings.items()
        if name in spasms or getattr(vocabulary.get(name), "group", "") == "site"
    }
    return Case(patient=case.patient, findings=FrozenMapping(told), not_to_ask=_BEGINNING)


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


def typed(case: Case, step: Step, expert: Expert) -> str:
    """Return what the patient of this case types."""
    if step.kind == GATE:
        groups = {"conditions": case.conditions, "medications": case.medications}
        told = groups.get(step.key, case.measurements)
        return "yes" if any(getattr(each, "state", "") != "absent" for each in told.values()) else "no"
    statement = answer(case, step.term, expert).statement
    if step.detail:
        value = getattr(statement, step.detail, None)
        days = f"{value} d" if isinstance(value, float) else value
        return ", ".join(days) if isinstance(days, tuple) else days or UNKNOWN
    words = {"present": "yes", "absent": "no", "unknown": UNKNOWN}
    word = words.get(getattr(statement, "state", ""), "") or said(statement)
    return word or UNKNOWN


def by_interview(case: Case, expert: Expert) -> Iterator[tuple[str, Case]]:
    """Yield the questions of the interview, with what is known after each answer."""
    interview = Interview(opening(case, expert), expert=expert)
    while (step := interview.step) is not None:
        try:
            interview.answer(typed(case, step, expert))
        except AnswerError:
            interview.answer(UNKNOWN)
        yield step.key, interview.case


def by_list(case: Case, expert: Expert) -> Iterator[tuple[str, Case]]:
    """Yield the questions of the screening list in its order, then the other open ones of the answer."""
    known = opening(case, expert)
    asked: set[str] = set()
    listed = [term.id for term in expert.guidance.screening if term.id not in _BEGINNING]
    while True:
        more = [each.term for each in expert.assess(known).red_flags.unanswered]
        left = [name for name in (*listed, *more) if name not in asked]
        if not left:
            return
        asked.add(left[0])
        known = changed(known, [answer(case, left[0], expert)])
        yield left[0], known


def played(questions: Iterator[tuple[str, Case]], case: Case, expert: Expert) -> tuple[int | None, int]:
    """Return after how many questions the level is final, None if never, and how many were asked."""
    final = expert.assess(case).disposition.level
    levels = [expert.assess(opening(case, expert)).disposition.level]
    for _, known in questions:
        levels.append(expert.assess(known).disposition.level)
        if len(levels) > MOST_QUESTIONS or levels[-1] == "emergency":
            break
    wrong = [place for place, level in enumerate(levels) if level != final]
    asked = len(levels) - 1
    return (None if levels[-1] != final else wrong[-1] + 1 if wrong else 0), asked


def count(cases: list[Case], expert: Expert) -> None:
    """Print how many questions it takes."""
    for title, way in (("interview", by_interview), ("in the order of the list", by_list)):
        found = [played(way(case, expert), case, expert) for case in cases]
        reached = [needed for needed, _ in found if needed is not None]
        # A level that is never reached counts as all that was asked.
        all_needed = [asked if needed is None else needed for needed, asked in found]
        print(
            f"{title}: ends at the level of the whole case in {len(reached)} of {len(found)}; questions "
            f"until it is final: mean {statistics.mean(all_needed):.1f}, "
            f"median {statistics.median(all_needed):g}; "
            f"asked in all: mean {statistics.mean(asked for _, asked in found):.1f}"
        )


def denied(expert: Expert) -> None:
    """Print how many questions are asked of patients who deny everything."""
    for said_first in DENYING:
        interview = Interview(said_first, expert=expert)
        while interview.step is not None:
            try:
                interview.answer("no")
            except AnswerError:
                interview.answer(UNKNOWN)
        print(f"everything denied: {interview.asked} questions, {interview.ended}")


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
    parser.add_argument("files", nargs="*")
    parser.add_argument("--times", action="store_true", help="how long explanations take on the largest case")
    parser.add_argument("--denied", action="store_true", help="how many questions if everything is denied")
    given = parser.parse_args()
    if given.denied:
        denied(default_expert())
    if given.files:
        cases = [Case.from_file(name) for name in given.files]
        (times if given.times else count)(cases, default_expert())


if __name__ == "__main__":
    main()
