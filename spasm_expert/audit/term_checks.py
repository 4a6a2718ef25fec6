"""Checks of the terms: is each of them known, used, asked for and spoken of?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spasm_expert.audit.faults import Hit, Severity
from spasm_expert.audit.subject import Subject
from spasm_expert.core.conclusions import Advises, Conclusion, Evidence, NotWorthDoing, Recommends, Supports
from spasm_expert.core.terms import TermLike
from spasm_expert.facts.terms.kinds import Analyte, Cause, Finding, Measure, RedFlag, Term, Test
from spasm_expert.facts.terms.places import LONG_STANDING, ON_BOTH_SIDES, PLACED, TOLD_WITH
from spasm_expert.levels import Level

_PERSON = ("age", "pregnant", "weeks_pregnant")
"""Terms that rules name through words of their own."""
_ASKED = ("vital_sign", "spasm", "patient", "function")
"""Groups of quantities that a person is asked for."""


_TEXTS: Mapping[type[Term], tuple[str, ...]] = {
    Cause: ("about", "icd10cm", "specialty"),
    Test: ("about",),
    Measure: ("how",),
    RedFlag: ("action",),
}
"""The texts that terms of a kind need beside their label."""


def unknown_terms(subject: Subject) -> Iterator[Hit]:
    """Yield what is named and is no term of the vocabulary, or another object than the term of that id."""
    for where, term in _named(subject):
        if not subject.vocabulary.knows(term.id):
            yield Hit(term.id, f"{where} names it, and the vocabulary has no such term.")
        elif term.id not in _PERSON and subject.vocabulary.get(term.id) is not term:
            yield Hit(term.id, f"{where} names another object than the term of this id.")


def _named(subject: Subject) -> Iterator[tuple[str, TermLike]]:
    for rule in subject.base.rules:
        named = [term for part in rule.spec.walk() for term in part.terms]
        for term in (*named, *(term for part in rule.spec.then for term in part.terms)):
            yield f"Rule {rule.id}", term
        if rule.spec.red_flag:
            yield f"Rule {rule.id}", rule.spec.red_flag
            yield f"The red flag {rule.spec.red_flag.id}", rule.spec.red_flag.feared
    for term in subject.guidance.screening:
        yield "The list of screening questions", term
    for term in subject.guidance.no_alarm:
        yield "The list of what is no alarm", term
    for formula in subject.formulas:
        for analyte in (*formula.needs, formula.gives):
            yield f"The formula {formula.id}", analyte


def idle_terms(subject: Subject) -> Iterator[Hit]:
    """Yield the terms that change no answer, whatever is said of them."""
    for kind in ("condition", "drug", "finding", "analyte"):
        for term in subject.vocabulary.of_kind(kind):
            if term.id in _used(subject):
                continue
            if _has_effect(subject, term):
                yield Hit(term.id, f"The {kind} counts only as a broader or narrower term.", Severity.NOTE)
            elif term.id in subject.seen.terms:
                yield Hit(term.id, f"No rule reads the {kind}, but cases state it.", Severity.NOTE)
            elif kind in ("condition", "drug"):
                text = f"No rule reads the {kind}; by its name a list that holds it can be complete."
                yield Hit(term.id, text, Severity.NOTE)
            else:
                yield Hit(term.id, f"No rule, test, formula or list reads the {kind}.")


def _has_effect(subject: Subject, term: Term) -> bool:
    related = (*subject.vocabulary.ancestors(term), *subject.vocabulary.descendants(term))
    return any(each.id in subject.read for each in related)


def _used(subject: Subject) -> frozenset[str]:
    used = set(subject.read)
    used.update(name for test in subject.vocabulary.of_kind("test") for name in getattr(test, "measures", ()))
    used.update(each.id for formula in subject.formulas for each in (*formula.needs, formula.gives))
    used.update(each.id for each in (*subject.guidance.screening, *subject.guidance.no_alarm))
    rows = (*PLACED, *ON_BOTH_SIDES, *TOLD_WITH, *LONG_STANDING)
    used.update(each.id for row in rows for each in row if isinstance(each, Finding))
    return frozenset(used)


def idle_patterns_and_scores(subject: Subject) -> Iterator[Hit]:
    """Yield patterns and scores that no rule reads, and those that no rule can show or count."""
    written = {*subject.base.showing, *subject.base.scoring}
    for kind in ("pattern", "score"):
        for term in subject.vocabulary.of_kind(kind):
            if term.id not in written:
                yield Hit(term.id, f"No rule concludes the {kind}.")
            elif term.id not in subject.read:
                yield Hit(term.id, f"No rule reads the {kind}.")


def idle_measures(subject: Subject) -> Iterator[Hit]:
    """Yield the measures of self-care that no rule advises."""
    advised = _concluded(subject, Advises)
    for term in subject.vocabulary.of_kind("measure"):
        if term.id not in advised:
            yield Hit(term.id, "No rule advises the measure.")


def causes_without_support(subject: Subject) -> Iterator[Hit]:
    """Yield the causes that nothing speaks for."""
    for term in subject.vocabulary.of_kind("cause"):
        if term.id not in _concluded(subject, Supports):
            yield Hit(term.id, "No rule speaks for the cause.")


def causes_without_opposition(subject: Subject) -> Iterator[Hit]:
    """Yield the causes that nothing speaks against."""
    opposed = {
        part.about.id
        for rule in subject.base.rules
        for part in rule.spec.then
        if part.about and (part.kind == "excludes" or (isinstance(part, Evidence) and part.weight < 0))
    }
    for term in subject.vocabulary.of_kind("cause"):
        if term.id not in opposed:
            yield Hit(term.id, "No rule speaks against the cause.")


def tests_never_recommended(subject: Subject) -> Iterator[Hit]:
    """Yield the tests that no rule recommends, alone or in a panel."""
    named = _concluded(subject, Recommends)
    panels = [subject.vocabulary.get(name) for name in sorted(named)]
    inside = {part.id for panel in panels if isinstance(panel, Test) for part in panel.components}
    spared = _concluded(subject, NotWorthDoing)
    for term in subject.vocabulary.of_kind("test"):
        if term.id not in named | inside:
            more = " Rules only say where it adds nothing." if term.id in spared else ""
            yield Hit(term.id, f"No rule recommends the test.{more}")


def red_flags_never_raised(subject: Subject) -> Iterator[Hit]:
    """Yield the red flags that no rule raises."""
    raised = {rule.spec.red_flag.id for rule in subject.base.rules if rule.spec.red_flag}
    for term in subject.vocabulary.of_kind("red_flag"):
        if term.id not in raised:
            yield Hit(term.id, "No rule raises the red flag.")


def red_flags_without_a_case(subject: Subject) -> Iterator[Hit]:
    """Yield the red flags that none of the given cases raises; without cases there is nothing to find."""
    if not subject.cases:
        return
    for term in subject.vocabulary.of_kind("red_flag"):
        if term.id not in subject.seen.flags:
            yield Hit(term.id, f"None of {subject.seen.cases} cases raises the red flag.")


def missing_words(subject: Subject) -> Iterator[Hit]:
    """Yield the terms and levels that lack a word which the answer shows."""
    for term in subject.vocabulary:
        for what in _lacks(term):
            yield Hit(term.id, f"The {term.kind} has no {what}.")
    for name in ("what_to_do", "within", "specialty"):
        texts = getattr(subject.guidance, name)
        for level in Level:
            if not str(texts.get(level, "")).strip():
                yield Hit(f"guidance.{name}", f"There is no text for the level {level.id}.")


def _lacks(term: Term) -> Iterator[str]:
    if not term.label.strip():
        yield "label"
    if term.label == term.id and "_" in term.id:
        yield "label but its id"
    is_asked = not isinstance(term, Analyte) or term.group in _ASKED
    if is_asked and hasattr(term, "question") and not str(term.question).strip():
        yield "question"
    for name in _TEXTS.get(type(term), ()):
        if not str(getattr(term, name)).strip():
            yield name


def _concluded(subject: Subject, kind: type[Conclusion]) -> set[str]:
    return {
        part.about.id
        for rule in subject.base.rules
        for part in rule.spec.then
        if isinstance(part, kind) and part.about
    }
