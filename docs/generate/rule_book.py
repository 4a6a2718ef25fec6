"""The rule book, read from the rules: a page for each topic, cause, test, red flag and score."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generate.writing import page_of, render
from spasm_expert.case import Case
from spasm_expert.core.base import TopicType
from spasm_expert.core.conclusions import Evidence, Excludes, Recommends, Refers
from spasm_expert.core.conditions import Believed, Measured, Present, Scored
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert import Expert, default_expert
from spasm_expert.facts.terms.kinds import Analyte, Cause, RedFlag, Score, Term, Test

ROOT = Path(__file__).resolve().parent.parent.parent
CASES = (ROOT / "examples", ROOT / "tests" / "vignettes")
MOST_CASES = 5
"""Most cases named as examples of one thing."""


@functools.cache
def _examples() -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """Return titles of cases by the rules that fire in them, and by their first three causes."""
    rules: dict[str, list[str]] = {}
    causes: dict[str, list[str]] = {}
    for path in sorted(path for folder in CASES for path in folder.glob("*.yaml")):
        case = Case.from_file(path)
        answer = default_expert().assess(case)
        title = f"{case.title or path.stem} ({path.relative_to(ROOT).as_posix()})"
        for firing in answer.trace.firings:
            rules.setdefault(firing.rule, []).append(title)
        for cause in answer.causes[:3]:
            causes.setdefault(cause.id, []).append(title)
    return rules, causes


def rule_book_pages() -> dict[str, str]:
    """Return every page of the rule book, by its name in the site."""
    expert = default_expert()
    pages = {"rule-book/index.md": _index(expert), "rule-book/sources.md": _sources(expert)}
    pages |= {f"rule-book/{name}": text for name, text in _topics(expert)}
    pages |= {f"rule-book/{name}": text for name, text in _causes(expert)}
    pages |= {f"rule-book/{name}": text for name, text in _tests(expert)}
    pages |= {f"rule-book/{name}": text for name, text in _flags(expert)}
    pages |= {f"rule-book/{name}": text for name, text in _scores(expert)}
    return pages


def _index(expert: Expert) -> str:
    kinds = {kind: len(_terms(expert, kind)) for kind in (Cause, Test, RedFlag, Score)}
    counts = {
        "rules": len(expert.base.rules),
        "topics": len(expert.base.topics),
        "sources": len(expert.sources),
        "causes": kinds[Cause],
        "tests": kinds[Test],
        "flags": kinds[RedFlag],
        "scores": kinds[Score],
    }
    return render("index.md.j2", {"counts": counts, "version": expert.knowledge_version})


def _terms(expert: Expert, kind: type[Term]) -> list[Any]:
    return sorted((term for term in expert.vocabulary if isinstance(term, kind)), key=lambda term: term.id)


def _topics(expert: Expert) -> Iterator[tuple[str, str]]:
    for topic in expert.base.topics:
        yield page_of("topic", topic.topic_id), topic_page(topic)


def topic_page(topic: TopicType) -> str:
    """Return the page of a topic with all its rules."""
    fired, _ = _examples()
    about = [" ".join(part.split()) for part in (topic.__doc__ or "").split("\n\n")]
    return render(
        "topic.md.j2",
        {
            "topic": topic,
            "title": topic.topic_id.replace("_", " "),
            "about": about,
            "rules": [
                (rule, rule.id.partition(".")[2], _some(fired.get(rule.id, ()))) for rule in topic.rules
            ],
        },
    )


def _some(titles: Iterable[str]) -> list[str]:
    return list(titles)[:MOST_CASES]


def _causes(expert: Expert) -> Iterator[tuple[str, str]]:
    _, shown = _examples()
    for cause in _terms(expert, Cause):
        judging = expert.base.judging.get(cause.id, ())
        evidence = [
            (rule, part)
            for rule in judging
            for part in rule.spec.then
            if isinstance(part, Evidence | Excludes) and part.cause.id == cause.id
        ]
        values = {
            "cause": cause,
            "for_it": [pair for pair in evidence if isinstance(pair[1], Evidence) and pair[1].weight > 0],
            "against": [pair for pair in evidence if isinstance(pair[1], Evidence) and pair[1].weight < 0],
            "excluded": [pair for pair in evidence if isinstance(pair[1], Excludes)],
            "tests": _looking_for(expert, cause),
            "flags": [flag for flag in _terms(expert, RedFlag) if flag.feared is cause],
            "read_by": _reading(expert, Believed, cause),
            "cases": _some(shown.get(cause.id, ())),
        }
        yield page_of("cause", cause.id), render("cause.md.j2", values)


def _looking_for(expert: Expert, cause: Cause) -> list[tuple[ClinicalRule, Recommends]]:
    return [
        (rule, part)
        for rule in expert.base.rules
        for part in rule.spec.then
        if isinstance(part, Recommends) and cause in part.for_
    ]


def _reading(expert: Expert, kind: Any, term: Term) -> list[ClinicalRule]:
    """Return the rules with a condition of a kind that names a term."""
    return [
        rule
        for rule in expert.base.rules
        if any(isinstance(part, kind) and term in part.terms for part in rule.spec.walk())
    ]


def _tests(expert: Expert) -> Iterator[tuple[str, str]]:
    for test in _terms(expert, Test):
        recommended = [
            (rule, part)
            for rule in expert.base.rules
            for part in rule.spec.then
            if isinstance(part, Recommends) and part.test is test
        ]
        results = [expert.vocabulary.get(name) for name in test.measures]
        read = {rule.id: rule for result in results for rule in _reading(expert, Measured | Present, result)}
        values = {
            "test": test,
            "recommended": recommended,
            "spared": [rule for rule in expert.base.rules if _spares(rule, test)],
            "measured": [result for result in results if isinstance(result, Analyte)],
            "told": [result for result in results if not isinstance(result, Analyte)],
            "read": list(read.values()),
        }
        yield page_of("test", test.id), render("test.md.j2", values)


def _spares(rule: ClinicalRule, test: Test) -> bool:
    return any(part.kind == "spares" and part.about is test for part in rule.spec.then)


def _flags(expert: Expert) -> Iterator[tuple[str, str]]:
    for flag in _terms(expert, RedFlag):
        raised = [
            (rule, part)
            for rule in expert.base.referring
            if rule.spec.red_flag is flag
            for part in rule.spec.then
            if isinstance(part, Refers)
        ]
        yield page_of("red_flag", flag.id), render("red_flag.md.j2", {"flag": flag, "raised": raised})


def _scores(expert: Expert) -> Iterator[tuple[str, str]]:
    for score in _terms(expert, Score):
        given = [
            (rule, part)
            for rule in expert.base.scoring.get(score.id, ())
            for part in rule.spec.then
            if part.kind == "points" and part.about is score
        ]
        values = {"score": score, "given": given, "read": _reading(expert, Scored, score)}
        yield page_of("score", score.id), render("score.md.j2", values)


def _sources(expert: Expert) -> str:
    rules = expert.base.sources
    listed = [
        (source, rules.get(source.id, ())) for source in sorted(expert.sources.values(), key=lambda s: s.id)
    ]
    return render("sources.md.j2", {"sources": listed})
