"""The conditions of a rule as alternatives, each a plain conjunction in the order written."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple

from spasm_expert.core.door import AND, EXISTS, FORALL, NOT, OR, TEST, Fact, InitialFact
from spasm_expert.matching.constraints import Atom, joined, ways


class Form(NamedTuple):
    """What a pattern asks for; two patterns that ask for the same are equal.

    Attributes:
        kind: The class of the fact.
        fields: What it says of each field, by name.
        name: The variable to which the fact itself is bound, or None.
    """

    kind: type[Fact]
    fields: tuple[tuple[Any, tuple[Atom, ...]], ...]
    name: str | None


INITIAL = Form(InitialFact, (), None)
"""The pattern of the fact that is always there."""


class Element(NamedTuple):
    """One element of a conjunction.

    Attributes:
        kind: `fact` for a pattern, `test` for a function of variables, `exists` for alternatives of which one
            must have a match, `forall` for a pair of them: each match of the first must have one of the
            second.
        what: The form of the pattern, the function, or the alternatives.
        denied: Whether it must not hold.
    """

    kind: Literal["fact", "test", "exists", "forall"]
    what: Any
    denied: bool

    @property
    def wanted(self) -> bool:
        """Whether it gives the match a fact."""
        return self.kind == "fact" and not self.denied


Conjunction = tuple[Element, ...]
Conjunctions = list[Conjunction]

_SIZES: dict[type, tuple[int, int | None]] = {NOT: (1, 1), TEST: (1, 1), EXISTS: (1, None), FORALL: (2, None)}
"""The fewest and the most elements that each takes."""

_GROUND = Element("fact", INITIAL, denied=False)


def conjunctions(conditions: Iterable[Any]) -> Conjunctions:
    """Return the alternatives of conditions that must all hold.

    Raises:
        TypeError: One of them is nothing that a rule can hold.
    """
    return [tuple(_once(_grounded(way))) for way in _all(conditions)]


def _all(elements: Iterable[Any]) -> Conjunctions:
    """Return the conjunctions of which one must hold for all elements to hold."""
    return joined(_alternatives(element, denied=False) for element in elements)


def _alternatives(element: Any, *, denied: bool) -> Conjunctions:
    """Return the conjunctions of which one must hold for an element to hold or, denied, not to hold."""
    check(element)
    if isinstance(element, NOT):
        return _alternatives(element[0], denied=not denied)
    if isinstance(element, AND | OR):
        parts = [_alternatives(part, denied=denied) for part in element]
        # De Morgan: what is denied changes AND and OR, as in experta.
        return joined(parts) if isinstance(element, OR) is denied else list(itertools.chain(*parts))
    if isinstance(element, Fact):
        found = [Element("fact", form, denied) for form in forms(element)]
        # Of the alternatives of a field one is enough; to deny the pattern all are denied.
        return [tuple(found)] if denied else [(each,) for each in found]
    if isinstance(element, TEST):
        return [(Element("test", element[0], denied),)]
    if isinstance(element, EXISTS):
        made = Element("exists", _inside(element), denied)
    else:
        made = Element("forall", (_inside(element[:1]), _inside(element[1:])), denied)
    # experta gives these a fact to stand on, wherever they stand.
    return [(made,) if denied else (_GROUND, made)]


def check(element: Any) -> None:
    """Check that an element is one that this module knows, with as many parts as it needs.

    Raises:
        TypeError: It is not.
    """
    if isinstance(element, Fact):
        return
    if not isinstance(element, AND | OR | NOT | TEST | EXISTS | FORALL):
        raise TypeError(f"{type(element).__name__} is no condition of experta")
    fewest, most = _SIZES.get(type(element), (0, None))
    if len(element) < fewest or (most is not None and len(element) > most):
        wanted = "one element" if most == 1 else f"{fewest} or more elements"
        raise TypeError(f"{type(element).__name__} takes {wanted}, not {len(element)}")


def _inside(elements: Iterable[Any]) -> tuple[Conjunction, ...]:
    """Return the alternatives of what stands inside a quantifier; it needs no initial fact."""
    return tuple(tuple(_once(element for element in way if element is not _GROUND)) for way in _all(elements))


def forms(pattern: Fact) -> Iterator[Form]:
    """Yield a form for each choice among the alternatives of the fields of a pattern."""
    items = [(name, value) for name, value in pattern.items() if not Fact.is_special(name)]
    # In one order whatever order they were written in: equal patterns are one.
    items.sort(key=lambda item: str(item[0]))
    names = [name for name, _ in items]
    for choice in itertools.product(*(ways(value) for _, value in items)):
        yield Form(type(pattern), tuple(zip(names, choice, strict=True)), pattern.__bind__)


def _grounded(elements: Conjunction) -> Iterator[Element]:
    """Yield the elements; what does not begin with a pattern stands on the initial fact, as in experta."""
    if not elements or not elements[0].wanted:
        yield _GROUND
    yield from elements


def _once(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield the elements without repeated patterns: equal patterns match one fact together, as in experta."""
    seen: set[Form] = set()
    for element in elements:
        if element.wanted:
            if element.what in seen:
                continue
            seen.add(element.what)
        yield element


def compared_too_early(elements: Iterable[Element], before: Iterable[str] = ()) -> str | None:
    """Return a variable that a wanted pattern denies and only a later one binds; None if there is none.

    Args:
        elements: A conjunction.
        before: The variables that are bound before it. What a quantifier binds is not known after it.
    """
    compared: set[str] = set()
    known = set(before)
    for element in elements:
        for inner in _ways_inside(element):
            early_inside = compared_too_early(inner, known)
            if early_inside:
                return early_inside
        if element.wanted:
            denied, bound = _variables(element.what)
            early = (bound - known) & compared
            if early:
                return min(early)
            known |= bound
            compared |= denied
    return None


def _ways_inside(element: Element) -> Iterator[Conjunction]:
    """Yield the conjunctions inside a quantifier; those of a FORALL behind each of its leaders."""
    if element.kind == "exists":
        yield from element.what
    elif element.kind == "forall":
        leaders, followers = element.what
        yield from ((*leader, *follower) for leader in leaders for follower in followers)


def _variables(form: Form) -> tuple[set[str], set[str]]:
    """Return the variables that a pattern denies, and those that it binds."""
    atoms = [atom for _, atoms in form.fields for atom in atoms if atom.name is not None]
    denied = {atom.name for atom in atoms if atom.denied if atom.name}
    bound = {atom.name for atom in atoms if not atom.denied if atom.name}
    return denied, bound | ({form.name} if form.name else set())
