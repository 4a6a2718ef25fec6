"""What keeps a score low: the stated facts that contradict its items.

An assessment names the points that were given; why the others were not, only the rules and the case tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spasm_expert.case.statements import ABSENT
from spasm_expert.core.grounds import Ground
from spasm_expert.core.truth import Truth
from spasm_expert.derivation import Derivation, Edge, Node
from spasm_expert.expert.session import Session
from spasm_expert.explain.changes import section_of, stated_in
from spasm_expert.explain.obstacles import contradicting


def with_missed_points(found: Derivation, session: Session) -> Derivation:
    """Return a derivation in which each score also rests on what contradicts its items.

    Args:
        found: The derivation.
        session: The same case at rest.
    """
    nodes: dict[str, Node] = {}
    edges = list(found.edges)
    for node in found.nodes:
        if node.kind == "score":
            for fact in _missed(session, node.name):
                nodes.setdefault(fact.id, fact)
                edges.append(Edge(fact.id, node.id))
        nodes.setdefault(node.id, node)
    return replace(found, nodes=tuple(nodes.values()), edges=tuple(dict.fromkeys(edges)))


def _missed(session: Session, score: str) -> Iterator[Node]:
    """Yield the stated facts behind the items of a score that give no points."""
    for rule in session.base.scoring.get(score, ()):
        if session.view.rule(rule) is Truth.CONTRADICTED:
            for condition in rule.spec.when:
                for ground in sorted(set(contradicting(condition, session))):
                    yield from _stated(session, ground)


def _stated(session: Session, ground: Ground) -> Iterator[Node]:
    """Yield a fact if it was stated, else what was stated and made it follow."""
    for name in (ground.id, *_broader(session, ground.id)):
        statement = stated_in(session.case, name, section_of(name, session.vocabulary))
        if statement is not None and (name == ground.id or getattr(statement, "state", "") == ABSENT):
            fact = session.describe(Ground(ground.kind, name))
            yield Node(f"fact:{fact.term}", "fact", fact.term, fact.label, fact.value)
            return


def _broader(session: Session, name: str) -> tuple[str, ...]:
    known = session.vocabulary.knows(name)
    return (
        tuple(term.id for term in session.vocabulary.ancestors(session.vocabulary.get(name))) if known else ()
    )
