"""What is checked when topics are put together: names, sources, and the laws of populations and referrals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from spasm_expert.core.conclusions import Evidence, Excludes, Points, Refers, Shows
from spasm_expert.core.conditions import Condition, Read, Scored, ShownPattern
from spasm_expert.core.limits import Limit
from spasm_expert.core.rule import ClinicalRule, Topic
from spasm_expert.core.sources import Citation, Source
from spasm_expert.errors import Problem, nearest
from spasm_expert.levels import Level

TopicType = type[Topic]
Writers = Mapping[tuple[str, str], Sequence[ClinicalRule]]

_LACK = {
    "pattern": "it reads the pattern {}, which no rule shows.",
    "score": "it reads the score {}, to which no rule gives points.",
    "belief": "it reads how far {} is believed, but no rule speaks for that cause.",
}


def check(
    topics: Sequence[TopicType], knows_term: Callable[[str], bool], sources: Mapping[str, Source] | None
) -> list[Problem]:
    """Return everything that is wrong with these topics together.

    Args:
        topics: Topics in order.
        knows_term: Tells whether a term belongs to the vocabulary.
        sources: The bibliography; None to accept any source.
    """
    strangers = [
        Problem(f"topics[{place}]:", f"{topic!r} is no topic. Expected a subclass of Topic.")
        for place, topic in enumerate(topics)
        if not (isinstance(topic, type) and issubclass(topic, Topic))
    ]
    if strangers:
        return strangers
    rules = [rule for topic in topics for rule in topic.rules]
    return [*_of_topics(topics), *_of_limits(rules), *_of_rules(rules, knows_term, sources)]


def _of_topics(topics: Sequence[TopicType]) -> Iterator[Problem]:
    seen: dict[str, TopicType] = {}
    for topic in topics:
        if topic.topic_id in seen and seen[topic.topic_id] is not topic:
            yield Problem(f"topic {topic.topic_id}:", "two topics have this id; rename one or leave one out.")
        elif topic.topic_id in seen:
            yield Problem(f"topic {topic.topic_id}:", "it is given twice.")
        seen[topic.topic_id] = topic
        if not topic.rules:
            yield Problem(f"topic {topic.topic_id}:", "it has no rules.")


def _of_limits(rules: Sequence[ClinicalRule]) -> Iterator[Problem]:
    """Yield the ids that stand for two different limits: a trace names limits by id."""
    seen: dict[str, Limit] = {}
    for rule in rules:
        for part in rule.spec.walk():
            for limit in part.limits:
                other = seen.setdefault(limit.id, limit)
                if other != limit:
                    text = f"the limit {limit.id} is {limit} here and {other} in another rule; rename one."
                    yield Problem(f"rule {rule.id}:", text)


def _of_rules(
    rules: Sequence[ClinicalRule], knows_term: Callable[[str], bool], sources: Mapping[str, Source] | None
) -> Iterator[Problem]:
    writers = _writers(rules)
    for rule in rules:
        found = (
            *_unknown_terms(rule, knows_term),
            *(_unknown_sources(rule, sources) if sources is not None else ()),
            *_population_faults(rule),
            *_referral_faults(rule, writers),
            *_unwritten(rule, writers),
        )
        for text in dict.fromkeys(found):
            yield Problem(f"rule {rule.id}:", text)


def _writers(rules: Sequence[ClinicalRule]) -> Writers:
    """Return the rules that write each pattern, score and belief."""
    found: dict[tuple[str, str], list[ClinicalRule]] = {}
    for rule in rules:
        for part in rule.spec.then:
            if isinstance(part, Shows):
                found.setdefault(("pattern", part.pattern.id), []).append(rule)
            elif isinstance(part, Points):
                found.setdefault(("score", part.score.id), []).append(rule)
            elif isinstance(part, Evidence | Excludes):
                found.setdefault(("belief", part.cause.id), []).append(rule)
    return found


def _reads(leaves: Iterable[Condition]) -> Iterator[Read]:
    """Yield what conditions without parts read of the conclusions of other rules."""
    for leaf in leaves:
        yield from leaf.reads()


def _unwritten(rule: ClinicalRule, writers: Writers) -> Iterator[str]:
    for read in _reads(rule.spec.leaves):
        if read.kind in _LACK and (read.kind, read.id) not in writers:
            yield _LACK[read.kind].format(read.id)


def _unknown_terms(rule: ClinicalRule, knows_term: Callable[[str], bool]) -> Iterator[str]:
    named = [term for part in rule.spec.walk() for term in part.terms]
    named += [term for part in rule.spec.then for term in part.terms]
    if rule.spec.red_flag:
        named += [rule.spec.red_flag, rule.spec.red_flag.feared]
    for term in named:
        if not knows_term(term.id):
            yield f"{term.id} is no term of the vocabulary; give it to the Expert as terms=[...]."


def _unknown_sources(rule: ClinicalRule, sources: Mapping[str, Source]) -> Iterator[str]:
    for cited, where in _citations(rule):
        if cited.source.id not in sources:
            hint = nearest(cited.source.id, sources)
            name = f"{cited.source.id}{where}"
            yield f"{name} is no entry of the bibliography; give it to the Expert as sources=[...].{hint}"


def _citations(rule: ClinicalRule) -> Iterator[tuple[Citation, str]]:
    for cited in rule.spec.sources:
        yield cited, ""
    for part in rule.spec.walk():
        for limit in part.limits:
            yield limit.citation, f", cited by the limit {limit.id},"
    for conclusion in rule.spec.then:
        if isinstance(conclusion, Evidence) and conclusion.strength.citation:
            yield conclusion.strength.citation, f", cited by the strength {conclusion.strength.id},"


def _population_faults(rule: ClinicalRule) -> Iterator[str]:
    for part in rule.spec.population:
        if any(True for _ in _reads(each for each in part.walk() if not each.parts)):
            yield f"its population reads a conclusion ({part.text()}); expected stated facts only."


def _referral_faults(rule: ClinicalRule, writers: Writers) -> Iterator[str]:
    if not rule.spec.refers:
        return
    if any(isinstance(part, Refers) and part.level is Level.SELF_CARE for part in rule.spec.then):
        yield "it refers to self-care; a referral is at least routine."
    for condition in rule.spec.when:
        for part, by_way_of in _not_monotone(condition, writers, frozenset()):
            yield (
                f"it refers on '{part.text()}'{by_way_of}, which more information could unmake; "
                "write it as present, has, taking, a one-sided limit or the lower bound of a score."
            )


def _not_monotone(
    condition: Condition, writers: Writers, seen: frozenset[tuple[str, str]]
) -> Iterator[tuple[Condition, str]]:
    """Yield what more information could unmake in a condition, and behind a pattern or score it reads."""
    for part in condition.walk():
        if isinstance(part, ShownPattern):
            yield from _behind(("pattern", part.pattern.id), writers, seen)
        elif isinstance(part, Scored) and part.monotone:
            yield from _behind(("score", part.score.id), writers, seen)
        elif not part.parts and not part.monotone:
            yield part, ""


def _behind(
    signal: tuple[str, str], writers: Writers, seen: frozenset[tuple[str, str]]
) -> Iterator[tuple[Condition, str]]:
    if signal in seen:
        return
    for rule in writers.get(signal, ()):
        points = [
            part.points for part in rule.spec.then if isinstance(part, Points) and part.score.id == signal[1]
        ]
        # Points below zero never count in a referral.
        if signal[0] == "score" and not any(n > 0 for n in points):
            continue
        for condition in rule.spec.when:
            for part, _ in _not_monotone(condition, writers, seen | {signal}):
                yield part, f" (by way of {rule.id})"
