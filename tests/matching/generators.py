"""Random rule bases over experta's rule language, and random things to do to an engine."""

import importlib
import operator

from hypothesis import assume
from hypothesis import strategies as st

from spasm_expert.core.door import (
    AND,
    ANDFC,
    EXISTS,
    FORALL,
    NOT,
    OR,
    ORFC,
    TEST,
    Fact,
    KnowledgeEngine,
    L,
    P,
    Rule,
    W,
    silence,
)
from spasm_expert.core.strategy import OrderedStrategy
from spasm_expert.matching.network import Network
from spasm_expert.matching.thresholds import Graded

# Only after the door has loaded it.
Field = importlib.import_module("experta").Field


class A(Fact):
    pass


class B(A):
    """A fact that is no `A` to a pattern, with fields that have a value when nobody gives one."""

    closed = ("x", "y", "z", 0)

    y = Field(object, default=1)
    z = Field(object, default=lambda: 2)


KINDS = (A, B)
MIXED = (0, 1, 2, "a", True, 1.0)
CLEAR = (0, 1, 2, "a")
BOXES = ({"k": 1}, {"k": 2}, [1, 2], {1, "a", None})


def is_number(value):
    return isinstance(value, int | float)


def is_small(value):
    return value in (0, 1)


def is_text(value):
    return isinstance(value, str)


def amount(value):
    """What a threshold compares; nothing of what is no number."""
    return value if is_number(value) and not isinstance(value, bool) else None


class Threshold:
    """A predicate that says of itself how it compares."""

    def __init__(self, relation, bound):
        self.graded = Graded(amount, relation, bound)

    def __call__(self, value):
        reading, compare = amount(value), COMPARE[self.graded.relation]
        return reading is not None and compare(reading, self.graded.bound)


COMPARE = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}
THRESHOLDS = tuple(Threshold(relation, bound) for relation in COMPARE for bound in (0, 1))
PREDICATES = (is_number, is_small, is_text)
TESTS = (
    lambda u: u is not None,
    lambda u, v: u == v,
    lambda f, u: f is None or f.get("x") != u,
    lambda: True,
)


class Numbered(Rule):
    """A rule with a place in the order of definition, and with actions that are data."""

    place = -1
    actions = ()
    log = None

    def numbered(self, place, actions):
        self.place, self.actions, self.__name__ = place, actions, f"rule_{place}"
        return self

    def new_conditions(self, *args):
        return type(self)(*args, salience=self.salience).numbered(self.place, self.actions)

    def __hash__(self):
        return hash(self.place)

    def __eq__(self, other):
        return isinstance(other, Numbered) and self.place == other.place and tuple(self) == tuple(other)

    def __ne__(self, other):
        return not self == other

    def __get__(self, instance, owner):
        return self

    def __call__(self, engine, **known):
        engine.log.append(
            (self.place, {name: repr(value) for name, value in known.items() if "__" not in name})
        )
        for action, *more in self.actions:
            getattr(self, action)(engine, known, *more)

    def declare(self, engine, known, kind, fields):
        engine.declare(made(kind, fields, known))

    def retract(self, engine, known, name):
        if isinstance(known.get(name), Fact) and engine.facts.get(known[name].__factid__) is known[name]:
            engine.retract(known[name].__factid__)

    def flash(self, engine, known, kind, fields):
        """Declare and retract before the matcher is asked."""
        fact = engine.declare(made(kind, fields, known))
        if fact is not None:
            engine.retract(fact.__factid__)

    def renew(self, engine, known, name):
        """Retract a fact and declare the same object again."""
        if isinstance(known.get(name), Fact) and engine.facts.get(known[name].__factid__) is known[name]:
            engine.retract(known[name].__factid__)
            engine.declare(known[name])


def made(kind, fields, known=None):
    return KINDS[kind].from_iter(
        (name, (known or {}).get(value[1]) if isinstance(value, tuple) else value)
        for name, value in fields.items()
    )


def network_of(rules):
    """The network of some rules; None if the matcher refuses them."""
    try:
        return Network(rules)
    except ValueError:
        return None


def engine_on(matcher, rules):
    """An engine of plain experta on a matcher, at its start."""
    members = {f"rule_{rule.place:03}": rule for rule in rules}
    kind = type(
        "Engine", (KnowledgeEngine,), {**members, "__matcher__": matcher, "__strategy__": OrderedStrategy}
    )
    engine = kind()
    engine.log = []
    engine.reset()
    return engine


class Writer:
    """Writes random rule bases and random things to do; each choice is an integer that hypothesis draws.

    Args:
        draw: Returns a number from 0 to one less than what it is asked for.
        everything: Whether to use what experta itself gets wrong, too.
    """

    def __init__(self, draw, *, everything):
        self.draw = draw
        self.everything = everything
        self.values = MIXED if everything else CLEAR

    def pick(self, *options):
        return options[self.draw(len(options))]

    def some(self, most, write, least=0):
        return [write() for _ in range(least + self.draw(most - least + 1))]

    def value(self):
        return self.pick(*self.values)

    def free(self):
        """An atom that binds nothing."""
        match self.draw(4):
            case 0:
                return W()
            case 1:
                return P(self.pick(*PREDICATES, *THRESHOLDS))
            case _:
                return L(self.value())

    def bound(self):
        match self.draw(4):
            case 0:
                return self.pick("u", "v") << L(self.value())
            case 1:
                return self.pick("u", "v") << P(self.pick(*PREDICATES))
            case _:
                return self.pick("u", "v") << W()

    def constraint(self, *, late):
        """What a pattern says of a field; `late`: it is not the first of its rule."""
        match self.draw(14):
            case 0 | 1 | 2:
                return self.value()
            case 3:
                return self.free()
            case 4:
                return ~self.free()
            case 5:
                return self.free() & self.free()
            case 6:
                return self.free() | self.free()
            case 7:
                return ~(self.free() & self.free())
            case 8:
                return self.free() & (self.free() | self.free())
            case 9:
                return self.bound() & self.free()
            case 10 if late or self.everything:
                return ~self.bound()
            case 11 if self.everything:
                return self.mixture(3)
            case _:
                return self.bound()

    def mixture(self, depth):
        """Anything that can be written with `&`, `|` and `~`."""
        match self.draw(5) if depth else 0:
            case 1:
                # `&` between two `&` does not work in experta.
                return ANDFC(self.mixture(depth - 1), self.mixture(depth - 1))
            case 2:
                return ORFC(self.mixture(depth - 1), self.mixture(depth - 1))
            case 3:
                return ~self.mixture(depth - 1)
            case _:
                return self.pick(self.free, self.bound)()

    def pattern(self, *, late):
        names = [self.pick("x", "y", 0, "box__k", "box__1", "box__0", "z") for _ in range(self.draw(3))]
        found = self.pick(*KINDS).from_iter((name, self.constraint(late=late)) for name in names)
        name = self.pick("", "", "f", "g")
        return name << found if name else found

    def leaf(self, *, late):
        match self.draw(7):
            case 0 | 1:
                return NOT(self.pattern(late=late))
            case 2 if self.everything:
                return self.deniable(TEST(self.pick(*TESTS)))
            case 3:
                return self.quantified()
            case _:
                return self.pattern(late=late)

    def quantified(self):
        """An element that asks whether there are facts, and binds nothing."""
        if not self.everything:
            return self.plainly_quantified()
        word = self.pick(EXISTS, FORALL)
        inner = lambda: self.element(late=True, depth=1)  # noqa: E731
        return self.deniable(word(*self.some(3, inner, least=2 if word is FORALL else 1)))

    def plainly_quantified(self):
        """One that experta gets right: variables of its own, no alternatives, no negation."""
        word = self.pick(EXISTS, FORALL)
        parts = [self.own_pattern() for _ in range(2)]
        return EXISTS(self.pick(parts[0], AND(*parts))) if word is EXISTS else FORALL(*parts)

    def own_pattern(self):
        def constraint():
            atoms = (self.value, self.free, lambda: "m" << W(), lambda: "m" << P(self.pick(*PREDICATES)))
            return self.pick(*atoms)()

        return self.pick(*KINDS).from_iter((name, constraint()) for name in self.pick("x", "y", "xy"))

    def deniable(self, element):
        return NOT(element) if self.draw(3) == 0 else element

    def element(self, *, late, depth=2):
        match self.draw(8) if depth else 0:
            case 4:
                return AND(self.element(late=late, depth=depth - 1), self.leaf(late=late))
            case 5:
                return OR(self.leaf(late=late), self.element(late=late, depth=depth - 1))
            case 6:
                return NOT(AND(self.pattern(late=late), self.deniable(self.pattern(late=late))))
            case 7:
                return NOT(OR(self.pattern(late=late), self.deniable(self.pattern(late=late))))
            case _:
                return self.leaf(late=late)

    def conditions(self):
        first = self.some(1, lambda: self.element(late=False), least=0 if self.everything else 1)
        rest = self.some(2, lambda: self.element(late=True, depth=1))
        return [*first, *rest, *self.some(1, lambda: TEST(self.pick(*TESTS)))]

    def fields(self, *names, value):
        return {self.pick(*names): value() for _ in range(self.draw(3))}

    def action(self):
        match self.draw(6 if self.everything else 4):
            case 0 | 1:
                return "retract", self.pick("f", "g")
            case 4:
                return "renew", self.pick("f", "g")
            case which:
                value = lambda: self.pick(*self.values, ("var", "u"), ("var", "v"))  # noqa: E731
                word = "flash" if which == 5 else "declare"
                return word, self.draw(len(KINDS)), self.fields("x", "y", value=value)

    def rules(self):
        found = []
        for place in range(1 + self.draw(4)):
            made = Numbered(*self.conditions(), salience=self.pick(0, 0, 0, 1))
            found.append(made.numbered(place, self.some(2, self.action)))
        return found

    def deed(self):
        """One thing to do to an engine."""
        match self.draw(16):
            case 0 | 1:
                return "retract", self.draw(10)
            case 2:
                return "modify", self.draw(10), self.pick("x", "y"), self.value()
            case 3:
                return ("reset",)
            case 4 | 5 | 6 | 7:
                return "run", self.pick(1, 2, 12)
            case 8 | 9:
                return "declare", self.draw(len(KINDS)), {"box": self.pick(*BOXES)}
            case _:
                return "declare", self.draw(len(KINDS)), self.fields("x", "y", 0, value=self.value)

    def deeds(self):
        return self.some(12, self.deed, least=1)


@st.composite
def stories(draw, *, everything):
    """A rule base, and what is done to an engine with it."""
    writer = Writer(choices(draw), everything=everything)
    rules = writer.rules()
    assume(network_of(rules) is not None)
    return rules, writer.deeds()


def choices(draw):
    """A function that chooses a number below the one it is given.

    All that it will say is drawn at once: hypothesis takes as long to draw one number as to draw all of them.
    After that it says 0.
    """
    left = iter(draw(st.binary(min_size=400, max_size=400)))
    return lambda options: next(left, 0) % options


def do(engine, deed):
    """Do one thing to an engine of whatever kind."""
    with silence():
        _do(engine, *deed)


def _do(engine, what, *more):
    if what == "declare":
        engine.declare(made(*more))
    elif what == "run":
        engine.run(more[0])
        # What the last firing changed is on the agenda now.
        engine.declare()
    elif what == "reset":
        engine.reset()
    elif engine.facts:
        numbers = list(engine.facts)
        number = numbers[more[0] % len(numbers)]
        if what == "retract":
            engine.retract(number)
        else:
            engine.modify(engine.facts[number], **{more[1]: more[2]})
