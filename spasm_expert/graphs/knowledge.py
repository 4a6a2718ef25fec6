"""What leads to what in the rules, as a diagram: inside one topic, or from topic to topic."""

from __future__ import annotations

import graphlib
from collections.abc import Iterable, Iterator, Mapping

from spasm_expert.core.base import RuleBase, TopicType
from spasm_expert.core.conclusions import Conclusion, Evidence, Excludes, Points, Refers, Shows
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.terms import TermLike
from spasm_expert.errors import UnknownNameError, nearest
from spasm_expert.graphs.diagram import KINDS, Arrow, Box, Diagram

_READ_ON = (Shows, Points, Evidence, Excludes)
"""Conclusions that other rules read; all others end a way."""

TOLD = 3
"""Most terms named beside an arrow from topic to topic; the others are counted."""


def rules_diagram(base: RuleBase, topic: str | None = None) -> Diagram:
    """Return what leads to what.

    Args:
        base: The rule base.
        topic: Id of a topic, for its rules with what they read and conclude; None for all topics, each a box,
            with an arrow from what concludes something to what reads it.

    Raises:
        UnknownNameError: There is no such topic; names the nearest.
    """
    if topic is None:
        return _between(base.topics)
    found = next((each for each in base.topics if each.topic_id == topic), None)
    if found is None:
        names = [each.topic_id for each in base.topics]
        raise UnknownNameError(f"{topic} is no topic of rules.{nearest(topic, names)}")
    own = {rule.id for rule in found.rules}
    return _inside(found, [rule for rule in base.rules if rule.id in own])


def _inside(topic: TopicType, rules: Iterable[ClinicalRule]) -> Diagram:
    boxes: dict[str, Box] = {}
    arrows: dict[Arrow, None] = {}
    for rule in rules:
        told = Box(f"rule:{rule.id}", "rule", rule.id.partition(".")[2].replace("_", " "), rule.spec.because)
        for box in _read(rule):
            boxes.setdefault(box.id, box)
            arrows[Arrow(box.id, told.id)] = None
        boxes[told.id] = told
        for box, arrow in _concluded(rule):
            boxes.setdefault(box.id, box)
            arrows[arrow] = None
    return _in_order(f"Rules of the topic {topic.topic_id}", boxes, list(arrows))


def _read(rule: ClinicalRule) -> Iterator[Box]:
    for part in rule.spec.walk():
        if part.terms:
            yield from map(_term, part.terms)
        elif not part.parts:
            yield Box(f"fact:{part.text()}", "fact", part.text())


def _term(term: TermLike) -> Box:
    kind = getattr(term, "kind", "")
    return Box(f"term:{term.id}", kind if kind in KINDS else "fact", term.label)


def _concluded(rule: ClinicalRule) -> Iterator[tuple[Box, Arrow]]:
    start = f"rule:{rule.id}"
    for part in rule.spec.then:
        if isinstance(part, Refers):
            box = Box(f"level:{part.level.id}", "level", part.level.label)
            yield box, Arrow(start, box.id)
            if rule.spec.red_flag is not None:
                flag = _term(rule.spec.red_flag)
                yield flag, Arrow(start, flag.id)
        if part.about is not None and not isinstance(part, Refers):
            box = _term(part.about)
            if not isinstance(part, _READ_ON):
                # What is advised may also be what the rule reads: a warning of a drug that is taken.
                box = Box(f"{part.kind}:{box.id}", box.kind, box.text)
            yield box, Arrow(start, box.id, _words(part), against=_is_against(part))


def _words(part: Conclusion) -> str:
    if isinstance(part, Evidence):
        return part.strength.label
    return {"excludes": "excludes", "withholds": "held back", "cautions": "caution"}.get(part.kind, "")


def _is_against(part: Conclusion) -> bool:
    return isinstance(part, Excludes) or (isinstance(part, Evidence) and part.weight < 0)


def _in_order(title: str, boxes: dict[str, Box], arrows: list[Arrow]) -> Diagram:
    """Return the diagram with each box after all that point to it; the strata leave no circles."""
    sorter: graphlib.TopologicalSorter[str] = graphlib.TopologicalSorter(dict.fromkeys(boxes, ()))
    for arrow in arrows:
        sorter.add(arrow.target, arrow.source)
    return Diagram(title, tuple(boxes[name] for name in sorter.static_order()), tuple(arrows))


def _between(topics: Iterable[TopicType]) -> Diagram:
    """Return the topics, with an arrow from each that concludes something to each that reads it."""
    given = tuple(topics)
    concluded: dict[str, dict[str, None]] = {}
    for topic in given:
        for name in _about(topic):
            concluded.setdefault(name, {})[topic.topic_id] = None
    boxes = tuple(Box(topic.topic_id, "rule", topic.topic_id.replace("_", " ")) for topic in given)
    return Diagram(
        "What one topic concludes and another reads",
        boxes,
        tuple(arrow for topic in given for arrow in _to(topic, concluded)),
    )


def _about(topic: TopicType) -> Iterator[str]:
    for rule in topic.rules:
        for part in rule.spec.then:
            if part.about is not None:
                yield part.about.id


def _to(reader: TopicType, concluded: Mapping[str, Iterable[str]]) -> Iterator[Arrow]:
    """Yield an arrow from every other topic that concludes what this one reads."""
    read = {term.id: term.label for rule in reader.rules for part in rule.spec.walk() for term in part.terms}
    shared: dict[str, list[str]] = {}
    for name, label in read.items():
        for writer in concluded.get(name, ()):
            if writer != reader.topic_id:
                shared.setdefault(writer, []).append(label)
    for writer, labels in shared.items():
        yield Arrow(writer, reader.topic_id, _some(labels))


def _some(labels: list[str]) -> str:
    more = f" and {len(labels) - TOLD} more" if len(labels) > TOLD else ""
    return f"{', '.join(labels[:TOLD])}{more}"
