"""What a production system on experta's rule language does, written to be read, not to be fast.

Every rule is evaluated anew over all facts after each change. `CountingMatcher` is held to this. Where
experta itself does something else, `test_experta_s_deviations.py` says so.
"""

import itertools
from collections.abc import Mapping
from typing import NamedTuple

from spasm_expert.core.door import (
    AND,
    ANDFC,
    EXISTS,
    FORALL,
    NOT,
    NOTFC,
    OR,
    ORFC,
    TEST,
    Fact,
    InitialFact,
    L,
    P,
    W,
)


class Way(NamedTuple):
    """A way in which a part of a rule holds: the alternatives taken, the facts, the variables.

    What stands inside EXISTS or FORALL stands on the rule around it.
    """

    path: tuple
    facts: tuple
    known: dict
    patterns: dict
    inside: bool = False


def matches(rule, facts):
    """Every way in which a rule holds, in order of its alternatives, then of the facts."""
    found = sequence(rule, Way((), (), {}, {}), facts, False)
    grounded = [way for one in found for way in on_some_fact(one, facts)]
    return sorted(grounded, key=lambda way: (way.path, numbers(way)))


def on_some_fact(way, facts):
    """What says something of no fact, or says it before any other, stands on the initial fact."""
    return [way] if way.facts or way.inside else alternatives(InitialFact(), way, facts)


def numbers(way):
    return tuple(fact["__factid__"] for fact in way.facts)


def identity(way):
    return way.path, numbers(way), tuple(sorted(way.known.items(), key=lambda pair: pair[0]))


def sequence(parts, way, facts, denied):
    """The ways in which all parts hold, one after the other."""
    ways = [way]
    for part in parts:
        ways = [after for before in ways for after in evaluate(part, before, facts, denied)]
    return ways


def choice(parts, way, facts, denied):
    """The ways in which one of the parts holds."""
    return [
        after
        for number, part in enumerate(parts)
        for after in evaluate(part, way._replace(path=(*way.path, number)), facts, denied)
    ]


def evaluate(element, way, facts, denied=False):
    """The ways in which an element holds or, denied, does not."""
    if isinstance(element, NOT):
        return evaluate(element[0], way, facts, not denied)
    if isinstance(element, AND):
        return (choice if denied else sequence)(element, way, facts, denied)
    if isinstance(element, OR):
        return (sequence if denied else choice)(element, way, facts, denied)
    if isinstance(element, Fact) and not denied:
        return alternatives(element, way, facts)
    if isinstance(element, EXISTS | FORALL) and not denied and not way.inside:
        grounds = alternatives(InitialFact(), way, facts)
    else:
        grounds = on_some_fact(way, facts)
    return [ground for ground in grounds if holds(element, ground, facts) is not denied]


def holds(element, way, facts):
    """Whether an element holds that binds nothing."""
    if isinstance(element, TEST):
        return bool(element[0](**asked_for(element[0], way.known)))
    if isinstance(element, EXISTS):
        return bool(inside(element, way, facts))
    if isinstance(element, FORALL):
        return all(inside(element[1:], leader, facts) for leader in inside(element[:1], way, facts))
    return bool(alternatives(element, way, facts))


def inside(parts, way, facts):
    """The ways in which parts hold that share the variables of a way, and no facts."""
    return sequence(parts, Way((), (), way.known, {}, inside=True), facts, False)


def asked_for(test, known):
    names = test.__code__.co_varnames[: test.__code__.co_argcount]
    return {name: known.get(name) for name in names}


def alternatives(pattern, way, facts):
    """The ways in which a pattern has a fact; each choice among the alternatives of its fields is one."""
    fields = {name: value for name, value in pattern.items() if not Fact.is_special(name)}
    options = [list(enumerate(conjunctions(value))) for value in fields.values()]
    found = []
    for chosen in itertools.product(*options):
        path = (*way.path, *(number for number, _ in chosen))
        atoms = dict(zip(fields, (parts for _, parts in chosen), strict=True))
        key = type(pattern), pattern.__bind__, tuple(sorted(atoms.items(), key=lambda pair: str(pair[0])))
        # An equal pattern of the same rule means the same fact.
        candidates = [way.patterns[key]] if key in way.patterns else facts
        for fact in candidates:
            known = fitting(pattern, atoms, fact, way.known)
            if known is not None:
                more = () if key in way.patterns else (fact,)
                patterns = {**way.patterns, key: fact}
                found.append(Way(path, (*way.facts, *more), known, patterns, way.inside))
    return found


def conjunctions(constraint, denied=False):
    """What a pattern says of a field, as alternatives of atoms (form, what is wanted, variable, denied)."""
    if isinstance(constraint, NOTFC):
        return conjunctions(constraint[0], not denied)
    if isinstance(constraint, ANDFC | ORFC):
        parts = [conjunctions(part, denied) for part in constraint]
        if isinstance(constraint, ORFC) is denied:
            return [tuple(itertools.chain(*each)) for each in itertools.product(*parts)]
        return list(itertools.chain(*parts))
    if isinstance(constraint, L | P | W):
        wanted = constraint[0] if constraint else None
        return [((type(constraint).__name__, wanted, constraint.__bind__, denied),)]
    return [(("literal", constraint, None, denied),)]


def fitting(pattern, atoms, fact, known):
    """The variables after a fact was matched, None if it does not fit."""
    if type(fact) is not type(pattern):
        return None
    bound, forbidden = dict(known), []
    for name, parts in atoms.items():
        try:
            value = reach(fact, name)
        except (KeyError, IndexError, TypeError):
            return None
        for form, wanted, variable, denied in parts:
            fits = form == "W" or bool(wanted(value) if form == "P" else wanted == value)
            if fits and variable is not None and denied:
                forbidden.append((variable, value))
            elif fits == denied or (fits and not bind(bound, variable, value)):
                return None
    if not bind(bound, pattern.__bind__, fact):
        return None
    return None if any(name in bound and bound[name] == value for name, value in forbidden) else bound


def bind(bound, variable, value):
    """Bind a variable that is free; tell whether it has this value now."""
    if variable is None:
        return True
    if variable in bound:
        return bound[variable] == value
    bound[variable] = value
    return True


def reach(fact, name):
    for step in name.split("__") if isinstance(name, str) and "__" in name else [name]:
        fact = fact[int(step) if isinstance(step, str) and step.isdecimal() else step]
    return fact


def words(value):
    """A value in words that do not depend on the order in which a set or a mapping keeps its items."""
    if isinstance(value, Fact):
        fields = (f"{name}={words(each)}" for name, each in value.items() if not Fact.is_special(name))
        return f"{type(value).__name__}({', '.join(fields)})"
    if isinstance(value, frozenset):
        return "{" + ", ".join(sorted(map(words, value))) + "}"
    if isinstance(value, Mapping):
        return "{" + ", ".join(sorted(f"{words(key)}: {words(each)}" for key, each in value.items())) + "}"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(words, value)) + ")"
    return repr(value)


class Specified:
    """An engine without a network: on the agenda is what matches and has not fired since it began to."""

    def __init__(self, rules):
        self.rules = rules
        self.reset()

    def reset(self):
        self.facts, self.next, self.agenda, self.holding, self.running = {}, 0, [], {}, False
        self.declare(InitialFact())

    def declare(self, *facts):
        declared = None
        for fact in facts:
            # A fact that is there already is dropped.
            declared = None if any(fact.copy() == other.copy() for other in self.facts.values()) else fact
            if declared is not None:
                fact.__factid__ = self.next
                self.facts[self.next] = fact
                self.next += 1
        self.look()
        return declared

    def retract(self, number):
        del self.facts[number]
        self.look()

    def modify(self, fact, **fields):
        self.retract(fact.__factid__)
        changed = fact.copy()
        changed.update(fields)
        self.declare(changed)

    def look(self, *, between_firings=False):
        """Take what holds no longer off the agenda and put what is new on it."""
        if self.running and not between_firings:
            return
        now = {
            (place, identity(way)): way
            for place, rule in enumerate(self.rules)
            for way in matches(rule, list(self.facts.values()))
        }
        self.agenda = [key for key in self.agenda if key in now]
        self.agenda += [key for key in now if key not in self.holding]
        self.holding = now
        self.agenda.sort(key=self.urgency)

    def urgency(self, key):
        """Salience, recency of the facts, order of definition, the variables; the greatest fires first."""
        place, way = key[0], self.holding[key]
        recency = tuple(sorted(set(numbers(way)), reverse=True))
        variables = tuple(sorted(f"{name}={words(value)}" for name, value in way.known.items()))
        return self.rules[place].salience, recency, -place, variables

    def run(self, steps):
        self.running = True
        for _ in range(steps):
            self.look(between_firings=True)
            if not self.agenda:
                break
            key = self.agenda.pop()
            self.rules[key[0]](self, **self.holding[key].known)
        self.running = False

    def waiting(self):
        """Each activation on the agenda as rule, facts and variables."""
        return [
            (key[0], frozenset(numbers(self.holding[key])), self.holding[key].known) for key in self.agenda
        ]
