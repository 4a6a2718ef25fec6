"""Checks what an expert is built from, before anything is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from spasm_expert.core.guidance import Guidance
from spasm_expert.core.rule import Topic
from spasm_expert.core.sources import Source
from spasm_expert.errors import InvalidRuleError, Problem
from spasm_expert.facts.terms.kinds import Term

_EXAMPLES = {
    "topics": "topics, e.g. [*STANDARD_TOPICS, MyTopic]",
    "terms": "terms, e.g. [Finding(...)]",
    "sources": "sources, e.g. [Source(...)]",
}


def checked(topics: Any, terms: Any, sources: Any, guidance: Any) -> tuple[list[Any], list[Any], list[Any]]:
    """Return topics, terms and sources as lists.

    Args:
        topics: Topics; at least one.
        terms: Terms.
        sources: Entries of the bibliography.
        guidance: A `Guidance`, or None.

    Raises:
        InvalidRuleError: One of them is something else; lists every fault.
    """
    given = {"topics": topics, "terms": terms, "sources": sources}
    lists = {name: _listed(value) for name, value in given.items()}
    problems = [problem for name, found in lists.items() for problem in _problems(name, given[name], found)]
    if guidance is not None and not isinstance(guidance, Guidance):
        problems.append(Problem("guidance", f"is {_called(guidance)}. Expected a Guidance, or None."))
    if problems:
        raise InvalidRuleError(problems)
    return lists["topics"] or [], lists["terms"] or [], lists["sources"] or []


def _listed(value: Any) -> list[Any] | None:
    """Return several as a list; None if it is not several."""
    if isinstance(value, str | bytes | type | Term) or not isinstance(value, Iterable):
        return None
    return list(value)


def _problems(name: str, value: Any, found: list[Any] | None) -> Iterator[Problem]:
    if found is None:
        yield Problem(name, f"is {_called(value)}. Expected a list of {_EXAMPLES[name]}.")
    elif name == "topics" and not found:
        yield Problem(name, "is empty. Give at least one, or None for all that come with the package.")
    else:
        for place, each in enumerate(found):
            if not _fits(name, each):
                yield Problem(
                    f"{name}[{place}]", f"is {_called(each)}. Expected a list of {_EXAMPLES[name]}."
                )


def _fits(name: str, each: Any) -> bool:
    if name == "topics":
        return isinstance(each, type) and issubclass(each, Topic)
    return isinstance(each, Term if name == "terms" else Source)


def _called(value: Any) -> str:
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return "None" if value is None else f"a {type(value).__name__}"
