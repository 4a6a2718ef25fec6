"""How a conclusion came about, and which stated facts it cannot do without."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from spasm_expert.assessment import EvidenceItem
from spasm_expert.case import Case
from spasm_expert.core.conclusions import Shows
from spasm_expert.derivation import Derivation, concluded, derive
from spasm_expert.errors import InvalidCaseError
from spasm_expert.expert import Expert
from spasm_expert.expert.causes import judge
from spasm_expert.expert.diagnostics import tests_worth_doing
from spasm_expert.expert.disposition import demands
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import PERSON, Change, changed, checked, section_of, stated_in
from spasm_expert.explain.missed import with_missed_points
from spasm_expert.explain.names import Named, conclusion_named
from spasm_expert.explain.results import Summary

MOST_RUNS = 60
"""Most facts that are taken away one by one."""
_CAUSES, _PIECES = 3, 3
"""How many causes a summary names, and how many pieces of evidence on each side."""


def how(case: Case, conclusion: str, *, expert: Expert, most_runs: int = MOST_RUNS) -> Derivation:
    """Return how a conclusion came about, with the stated facts that it cannot do without.

    Each stated fact that it rests on is taken away once, and the rules are run again.

    Args:
        case: A valid case.
        conclusion: Id or name of a cause, test, level, red flag, pattern, score, measure or rule.
        expert: The expert.
        most_runs: Most facts to take away.

    Returns:
        The derivation; without nodes if it was not concluded.

    Raises:
        UnknownNameError: There is nothing of that name; names the nearest.
    """
    named = conclusion_named(conclusion, expert)
    answer = expert.assess(case, include_case=False)
    if named.id not in concluded(answer):
        return Derivation(named.id, named.kind, named.label, False, (), ())
    found = derive(answer, named.id)
    if any(node.kind == "score" for node in found.nodes):
        with expert.at_rest(case) as session:
            found = with_missed_points(found, session)
    tried = {}
    for name in found.stated[:most_runs]:
        without = _without(case, name, expert)
        if without is not None:
            tried[name] = not holds(without, named, expert=expert)
    nodes = tuple(
        replace(node, necessary=tried.get(node.name)) if node.kind == "fact" else node for node in found.nodes
    )
    return replace(found, nodes=nodes)


def holds(case: Case, named: Named, *, expert: Expert) -> bool:
    """Tell whether something is concluded in a case, without the whole answer where that can be spared.

    Args:
        case: A valid case.
        named: What may be concluded.
        expert: The expert.
    """
    if named.kind in ("measure", "score"):
        return named.id in concluded(expert.assess(case, include_case=False))
    with expert.at_rest(case) as session:
        return named.id in _CONCLUDED[named.kind](session)


_CONCLUDED: Mapping[str, Callable[[Session], Collection[str]]] = {
    "rule": lambda session: session.view.fired,
    "cause": lambda session: {judged.cause.id for judged in judge(session)},
    "level": lambda session: {demand.level.id for demand in demands(session, judge(session))},
    "test": lambda session: {test.id for test in tests_worth_doing(session, judge(session))},
    "red_flag": lambda session: {rule.spec.red_flag.id for rule in session.fired if rule.spec.red_flag},
    "pattern": lambda session: {
        part.pattern.id for rule in session.fired for part in rule.spec.then if isinstance(part, Shows)
    },
}
"""The ids of what a case at rest concluded, by kind."""


def summary(case: Case, *, expert: Expert) -> Summary:
    """Return a short explanation of a whole answer: what asks for its level, and its first causes.

    Args:
        case: A valid case.
        expert: The expert.
    """
    answer = expert.assess(case, include_case=False)
    level = answer.disposition
    return Summary(
        level.level,
        level.label,
        tuple(reason for reason in level.reasons if reason.level == level.level),
        tuple(
            replace(
                cause,
                evidence_for=_counted(cause.evidence_for),
                evidence_against=_counted(cause.evidence_against),
            )
            for cause in answer.causes[:_CAUSES]
        ),
    )


def _counted(items: tuple[EvidenceItem, ...]) -> tuple[EvidenceItem, ...]:
    return tuple(item for item in items if item.counted)[:_PIECES]


def _without(case: Case, name: str, expert: Expert) -> Case | None:
    """Return the case without one fact; None if nothing is stated of it, or it does not go without."""
    section = "patient" if name in PERSON else section_of(name, expert.vocabulary)
    if stated_in(case, name, section) is None:
        return None
    try:
        return checked(changed(case, (Change(name, section, None),)), expert.vocabulary)
    except InvalidCaseError:
        return None
