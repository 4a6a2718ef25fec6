"""What the random stories hold: a kind of condition that none of them used would be tested by nothing."""

import random
from collections import Counter

import pytest

from spasm_expert.core.door import ANDFC, NOTFC, ORFC, TEST, Fact, L, P, Rule, W
from spasm_expert.matching import CountingMatcher

from .clips_programs import Author
from .generators import Writer, do, engine_on, network_of

STORIES = 400
PLAIN = {
    *("AND", "OR", "NOT", "EXISTS", "FORALL", "TEST", "literal", "L", "P", "W", "&", "|", "~", "AS", "MATCH"),
    *("NOT OR", "declare", "retract", "modify", "run"),
}
EXPERTA = PLAIN | {"nested", "bound", "NOT AND", "OR NOT", "reset"}
SPECIFICATION = EXPERTA | {
    *("NOT EXISTS", "NOT FORALL", "NOT TEST", "EXISTS OR", "FORALL NOT", "FORALL EXISTS", "flash", "renew"),
}
CLIPS = PLAIN | {"OR AND", "NOT EXISTS", "NOT TEST", "EXISTS TEST", "FORALL TEST", "conclude"}
SIGNS = {ANDFC: "&", ORFC: "|", NOTFC: "~"}


def said_of(element):
    """Yield what an element of a rule is made of."""
    if isinstance(element, Fact):
        if element.__bind__:
            yield "AS"
        for name, value in element.items():
            if not Fact.is_special(name):
                yield from ["nested"] if isinstance(name, str) and "__" in name else []
                yield from said_of_a_field(value)
        return
    word = type(element).__name__
    if not isinstance(element, Rule):
        yield word
    if not isinstance(element, TEST):
        for part in element:
            yield f"{word} {type(part).__name__}"
            yield from said_of(part)


def said_of_a_field(constraint):
    if type(constraint) in SIGNS:
        yield SIGNS[type(constraint)]
        for part in constraint:
            yield from said_of_a_field(part)
    elif isinstance(constraint, L | P | W):
        yield type(constraint).__name__
        if constraint.__bind__:
            yield "MATCH" if isinstance(constraint, W) else "bound"
    else:
        yield "literal"


def counted(stories):
    """In how many stories each thing is said or done."""
    found = Counter()
    for rules, deeds in stories:
        said = {word for rule in rules for word in said_of(rule)}
        found.update(
            said | {deed for deed, *_ in deeds} | {action for rule in rules for action, *_ in rule.actions}
        )
    return found


def drawn(seed):
    return random.Random(seed).randrange


def stories(*, everything, number=STORIES):
    for seed in range(number):
        writer = Writer(drawn(seed), everything=everything)
        yield writer.rules(), writer.deeds()


def programs():
    for seed in range(STORIES):
        author = Author(drawn(seed))
        yield [author.rule(place).ours for place in range(3)], [author.deed() for _ in range(6)]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda: stories(everything=True), SPECIFICATION),
        (lambda: stories(everything=False), EXPERTA),
        (programs, CLIPS),
    ],
    ids=["specification", "experta", "CLIPS"],
)
def test_each_kind_of_condition_and_deed_is_in_one_story_of_a_hundred(made, expected):
    found = counted(made())
    assert {word: found[word] for word in expected if found[word] < STORIES / 100} == {}


def test_in_one_story_of_ten_rules_tie():
    """Two rules wait that salience and recency of the facts do not tell apart."""
    tied = 0
    for rules, deeds in stories(everything=True, number=100):
        if network_of(rules) is not None:
            engine = engine_on(CountingMatcher, rules)
            tied += any(has_tie(engine, deed) for deed in deeds)
    assert tied >= 10


def has_tie(engine, deed):
    do(engine, deed)
    keys = Counter(each.key[:2] for each in engine.agenda.activations)
    return any(times > 1 for times in keys.values())
