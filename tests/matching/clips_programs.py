"""Random programs that mean the same to experta and to CLIPS, and the same things done to either.

Left out is what the two mean differently: equal patterns in one rule (experta matches one fact for both), and
NOT around an AND (experta moves it inwards, so that the parts share no variable). What CLIPS alone does twice
is `may_flicker`.
"""

import clips
from hypothesis import strategies as st

from spasm_expert.core.door import AND, EXISTS, FORALL, MATCH, NOT, OR, TEST, Fact, L, P, W, silence

from .generators import Numbered, choices, is_number, is_text


class A(Fact):
    pass


class B(Fact):
    pass


class C(Fact):
    """What rules conclude; no rule asks that there be none."""


KINDS = {"a": A, "b": B, "c": C}
VALUES = (0, 1, 2, "p", "q")


class Both:
    """A part of a rule in experta's objects and in CLIPS's words."""

    def __init__(self, ours, theirs):
        self.ours, self.theirs = ours, theirs


class Author:
    """Writes random rules; each choice is a number that hypothesis draws."""

    def __init__(self, draw):
        self.draw = draw
        self.written = 0

    def pick(self, *options):
        return options[self.draw(len(options))]

    def variable(self, known):
        """A variable that is bound already, or a new one."""
        if known and self.draw(2):
            return self.pick(*sorted(known))
        self.written += 1
        return f"v{self.written}"

    def constraint(self, known, mine):
        """What a pattern says of a field; `mine` are the variables that it binds for what comes later."""
        first, second = self.pick(*VALUES), self.pick(*VALUES)
        match self.draw(9):
            case 0 | 1:
                return Both(first, f"{first}")
            case 2:
                return Both(~L(first), f"~{first}")
            case 3 if first != second:
                return Both(L(first) | L(second), f"{first}|{second}")
            case 4:
                return Both(~L(first) & ~L(second), f"~{first}&~{second}")
            case 5:
                self.written += 1
                test, word = self.pick((is_number, "numberp"), (is_text, "symbolp"))
                return Both(P(test), f"?t{self.written}&:({word} ?t{self.written})")
            case 6 if known:
                name = self.pick(*sorted(known))
                return Both(~getattr(MATCH, name), f"~?{name}")
            case 7:
                return Both(W(), "?")
            case _:
                name = self.variable(known | mine)
                mine.add(name)
                return Both(getattr(MATCH, name), f"?{name}")

    def pattern(self, known, mine, kinds="aab"):
        """A pattern; no two of a rule are equal, for each has a mark of its own that every fact fits."""
        kind = self.pick(*kinds)
        fields = {name: self.constraint(known, mine) for name in self.pick("x", "y", "xy")}
        known |= mine
        self.written += 1
        ours = KINDS[kind](**{name: each.ours for name, each in fields.items()}, m=P(Mark(self.written)))
        theirs = " ".join(f"({name} {each.theirs})" for name, each in fields.items())
        return Both(ours, f"({kind} {theirs} (m ?))")

    def alone(self, known, kinds="aab"):
        """A pattern whose variables are not known outside."""
        return self.pattern(set(known), set(), kinds)

    def named(self, known):
        """A pattern that may have a variable for the fact itself."""
        found = self.pattern(known, set(), "aabc")
        if self.draw(4):
            return found
        self.written += 1
        return Both(f"f{self.written}" << found.ours, f"?f{self.written} <- {found.theirs}")

    def several(self, known, kinds="aab"):
        """Patterns that share variables, which are not known outside; a test of these may follow."""
        inside, mine = set(known), set()
        found = [self.pattern(inside, mine, kinds) for _ in range(1 + self.draw(2))]
        return [*found, self.test(inside)] if inside and self.draw(4) == 0 else found

    def element(self, known):
        """An element of a rule; `known` grows by what it binds."""
        match self.draw(10):
            case 0:
                return wrapped(NOT, "not", self.alone(known))
            case 1:
                return wrapped(EXISTS, "exists", *self.several(known, "aabc"))
            case 2:
                leader_binds, inside = set(), set(known)
                leader = self.pattern(inside, leader_binds)
                return wrapped(FORALL, "forall", leader, *self.several(inside))
            case 3:
                return wrapped(OR, "or", self.alone(known, "aabc"), self.alone(known))
            case 4:
                return wrapped(NOT, "not", wrapped(OR, "or", self.alone(known), self.alone(known)))
            case 5:
                return wrapped(NOT, "not", wrapped(EXISTS, "exists", *self.several(known)))
            case 6:
                both = wrapped(AND, "and", *self.several(known, "aabc"))
                return wrapped(OR, "or", both, self.alone(known, "aabc"))
            case _:
                return self.named(known)

    def test(self, known):
        first, second = self.pick(*sorted(known)), self.pick(*sorted(known))
        function = eval(f"lambda {', '.join(dict.fromkeys((first, second)))}: {first} == {second}")
        equal = Both(TEST(function), f"(test (eq ?{first} ?{second}))")
        return equal if self.draw(2) else Both(NOT(equal.ours), f"(not {equal.theirs})")

    def rule(self, place):
        known, parts = set(), []
        for _ in range(1 + self.draw(3)):
            parts.append(self.element(known))
        if known and self.draw(3) == 0:
            parts.append(self.test(known))
        value = ("var", self.pick(*sorted(known))) if known and self.draw(2) else self.pick(*VALUES)
        other = self.pick(*VALUES)
        ours = Numbered(*(part.ours for part in parts)).numbered(place, [("conclude", value, other)])
        word = f"?{value[1]}" if isinstance(value, tuple) else value
        conclusion = f"(assert (c (x {word}) (y {other})))"
        theirs = f"(defrule r{place} {' '.join(part.theirs for part in parts)} => {conclusion})"
        return Both(ours, theirs)

    def deed(self):
        match self.draw(7):
            case 0:
                return "retract", self.draw(8)
            case 1:
                return ("run",)
            case 2:
                return "modify", self.draw(8), self.pick(*VALUES)
            case _:
                return "declare", self.pick("a", "a", "b"), self.pick(*VALUES), self.pick(*VALUES)


class Mark:
    """A predicate that holds for everything; two with different numbers make two patterns differ."""

    def __init__(self, number):
        self.number = number

    def __call__(self, value):
        return True


def wrapped(kind, word, *parts):
    return Both(kind(*(part.ours for part in parts)), f"({word} {' '.join(part.theirs for part in parts)})")


@st.composite
def programs(draw):
    """Rules in both forms, and what is done."""
    author = Author(choices(draw))
    rules = [author.rule(place) for place in range(1 + author.draw(3))]
    return rules, [author.deed() for _ in range(1 + author.draw(10))]


def may_flicker(conditions):
    """Whether one fact may fit the first part of a FORALL and a later one.

    Such a fact, as it comes, can leave FORALL true that was true before. CLIPS hands it to one pattern after
    the other, in an order that depends on all rules it holds: meanwhile FORALL may be false, and the rule
    waits anew.
    """
    for each in conditions:
        if isinstance(each, FORALL):
            kinds = [type(part) for part in each]
            if kinds[0] in kinds[1:]:
                return True
        elif isinstance(each, AND | OR | NOT | EXISTS) and may_flicker(each):
            return True
    return False


def conclude(rule, engine, known, value, other):
    first = known[value[1]] if isinstance(value, tuple) else value
    engine.declare(C(x=first, y=other, m=0))


Numbered.conclude = conclude


def content(name, fields):
    return name, fields["x"], fields["y"]


class Ours:
    """An engine of experta, asked in the same words as CLIPS."""

    def __init__(self, engine):
        self.engine = engine

    def declare(self, kind, first, second):
        with silence():
            self.engine.declare(KINDS[kind](x=first, y=second, m=0))

    def retract(self, place):
        number = self._number(place)
        if number is not None:
            with silence():
                self.engine.retract(number)

    def modify(self, place, value):
        number = self._number(place)
        if number is not None:
            with silence():
                self.engine.modify(self.engine.facts[number], x=value)

    def _number(self, place):
        numbers = [number for number, fact in self.engine.facts.items() if type(fact) in (A, B)]
        return numbers[place % len(numbers)] if numbers else None

    def facts(self):
        return [_named(fact) for fact in self.engine.facts.values() if type(fact) in (A, B, C)]

    def waiting(self):
        """Each rule that waits, with its facts; the initial fact is nothing to CLIPS."""
        return [self._told(each) for each in self.engine.agenda.activations]

    def holding(self):
        """Each rule that matches, with its facts, whether it has fired or not."""
        return [self._told(each) for each in self.engine.matcher.activations()]

    def _told(self, activation):
        facts = [_named(fact) for fact in activation.facts if type(fact) in (A, B, C)]
        return f"r{activation.rule.place}", frozenset(facts)

    def fire(self):
        with silence():
            # Puts on the agenda what the last firing changed.
            self.engine.declare()
            if not self.engine.agenda.activations:
                return None
            fired = self._told(self.engine.agenda.activations[-1])
            self.engine.run(1)
        return fired


def _named(fact):
    return content(type(fact).__name__.lower(), fact)


class Theirs:
    """An environment of CLIPS."""

    def __init__(self, rules):
        self.clips = clips.Environment()
        for kind in KINDS:
            self.clips.build(f"(deftemplate {kind} (slot x) (slot y) (slot m (default 0)))")
        for rule in rules:
            self.clips.build(rule)

    def declare(self, kind, first, second):
        self.clips.assert_string(f"({kind} (x {first}) (y {second}))")

    def retract(self, place):
        found = [fact for fact in self.clips.facts() if fact.template.name in "ab"]
        if found:
            found[place % len(found)].retract()

    def modify(self, place, value):
        found = [fact for fact in self.clips.facts() if fact.template.name in "ab"]
        if found:
            kind, _, second = self._named(found[place % len(found)])
            self.retract(place)
            # CLIPS's own would keep the number of the fact.
            self.declare(kind, value, second)

    def facts(self):
        return [self._named(fact) for fact in self.clips.facts() if fact.template.name in KINDS]

    def _named(self, fact):
        return content(fact.template.name, {name: _plain(value) for name, value in dict(fact).items()})

    def waiting(self):
        numbered = {
            fact.index: self._named(fact) for fact in self.clips.facts() if fact.template.name in KINDS
        }
        return [self._told(str(each), numbered) for each in self.clips.activations()]

    def _told(self, activation, numbered):
        _, name, *basis = activation.replace(":", " ").replace(",", " ").split()
        facts = (numbered.get(int(each[2:])) for each in basis if each.startswith("f-"))
        return name, frozenset(fact for fact in facts if fact)

    def fire(self):
        waiting = self.waiting()
        if not waiting:
            return None
        self.clips.run(1)
        return waiting[0]


def _plain(value):
    return str(value) if isinstance(value, clips.Symbol) else value
