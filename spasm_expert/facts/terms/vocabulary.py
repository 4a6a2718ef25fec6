"""The vocabulary: every term by its id, its names and its place in the hierarchy.

`standard_vocabulary()` holds the terms of this package. A clinic adds its own:
`Vocabulary([*standard_vocabulary(), MY_TERM])`.
"""

from __future__ import annotations

import functools
import importlib
import itertools
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from spasm_expert.errors import InvalidRuleError, Problem, UnknownNameError, nearest
from spasm_expert.facts import terms as _room
from spasm_expert.facts.terms.kinds import Analyte, Drug, Finding, Reference, Term
from spasm_expert.facts.terms.searching import Index, Search
from spasm_expert.levels import Level

T = TypeVar("T", bound=Term)

_SEPARATORS = "_-\u2010\u2011\u2013"
"""Underscores and hyphens, with those that word processors write, count as blanks."""
_BETWEEN_TERMS = ("is_a", "excludes", "components", "feared")


def _key(text: str) -> str:
    """Return a name without the differences that nobody means: case, blanks, hyphens."""
    for sign in _SEPARATORS:
        text = text.replace(sign, " ")
    return "_".join(text.casefold().split())


class Vocabulary:
    """A closed set of terms, checked and indexed once; iterates in canonical order (kind, then id).

    Args:
        terms: Terms of any kind; the same object may come twice.

    Raises:
        InvalidRuleError: An id or a name is taken twice, a term refers to one that is missing, or the
            hierarchy has a cycle or excludes its own parent. Lists everything that is wrong.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        distinct = {id(term): term for term in terms}.values()
        self._terms = tuple(sorted(distinct, key=lambda term: (term.kind, term.id)))
        self._by_id = {term.id: term for term in self._terms}
        by_kind = itertools.groupby(self._terms, key=lambda term: term.kind)
        self._kinds = {kind: tuple(found) for kind, found in by_kind}
        self._refuse(_id_problems(self._terms))
        self._refuse(_link_problems(self._terms, self._by_id))
        self._refuse(_cycle_problems(self._terms))
        self._ancestors = {term.id: _above(term) for term in self._terms}
        self._descendants = self._turned(self._ancestors)
        self._excluded = {term.id: _distinct(_excluded(term)) for term in self._terms}
        self._excluded = self._both_ways(self._excluded)
        self._wide: dict[str, tuple[Term, ...]] = {}
        self._refuse(self._exclusion_problems())
        keys = {term.id: tuple(dict.fromkeys(map(_key, _called(term)))) for term in self._terms}
        self._names, clashes = _names(self._terms, keys)
        self._refuse(clashes)
        self._said = {said: term for term in self._terms if (said := _said_as(term)) is not None}

    @staticmethod
    def _refuse(problems: list[Problem]) -> None:
        if problems:
            raise InvalidRuleError(problems, "vocabulary")

    def __iter__(self) -> Iterator[Term]:
        return iter(self._terms)

    def __len__(self) -> int:
        return len(self._terms)

    def __contains__(self, term: object) -> bool:
        return isinstance(term, Term) and self._by_id.get(term.id) is term

    def get(self, term_id: str) -> Term:
        """Return the term with this id.

        Raises:
            UnknownNameError: There is none; names the nearest.
        """
        try:
            return self._by_id[term_id]
        except KeyError:
            raise UnknownNameError(f"{term_id!r} is no known term.{nearest(term_id, self._by_id)}") from None

    def knows(self, term_id: str) -> bool:
        """Tell whether there is a term with this id."""
        return term_id in self._by_id

    def a(self, kind: type[T], term_id: str) -> T:
        """Return the term with this id, which must be of this class, e.g. `vocabulary.a(Cause, "tetanus")`.

        Raises:
            UnknownNameError: There is none of this class.
        """
        term = self.get(term_id)
        if not isinstance(term, kind):
            raise UnknownNameError(f"{term_id!r} is a {term.kind}, not a {kind.kind}.")
        return term

    def of_kind(self, kind: str) -> tuple[Term, ...]:
        """Return the terms of one kind, e.g. `finding`, ordered by id; empty if there are none."""
        return self._kinds.get(kind, ())

    def find(self, kind: str, text: str) -> Term | None:
        """Return the term that people call so, or None.

        Args:
            kind: The kind it must be of.
            text: Its id, label or a synonym; case, blanks, hyphens and underscores make no difference.
        """
        names = self._names.get(kind, {})
        # Most texts are ids, which are keys as they stand.
        return names.get(text) or names.get(_key(text))

    def hint(self, kind: str, text: str) -> str:
        """Return ` Did you mean X?` with the id of the term whose name is nearest, or an empty text.

        Nearest by its letters, else by its words.
        """
        names = self._names.get(kind, {})
        near = nearest(_key(text), names)
        if near:
            return f" Did you mean {names[near.removeprefix(' Did you mean ').removesuffix('?')].id}?"
        found = self.search(text, kind)
        return f" Did you mean {found[0].id}?" if found else ""

    def ancestors(self, term: Term) -> tuple[Term, ...]:
        """Return everything the term is a kind of, nearest first, without itself."""
        return self._ancestors[self._own(term).id]

    def descendants(self, term: Term) -> tuple[Term, ...]:
        """Return everything that is a kind of this term, ordered by id, without itself."""
        return self._descendants[self._own(term).id]

    def excluded_by(self, term: Term) -> tuple[Term, ...]:
        """Return everything that cannot be present together with the term, ordered by id.

        That is what the term or an ancestor excludes, or is excluded by, and all descendants of that.
        """
        found = self._wide.get(self._own(term).id)
        if found is None:
            related = (term, *self.ancestors(term))
            stated = [other for one in related for other in self._excluded[one.id]]
            wide = {other.id: other for one in stated for other in (one, *self.descendants(one))}
            found = self._wide[term.id] = tuple(wide[name] for name in sorted(wide))
        return found

    def said_as(self, key: str, item: str) -> Term | None:
        """Return the term that the sugar of a case means, e.g. `("timing", "at_night")`, or None."""
        return self._said.get((key, _key(item)))

    def sayings(self, key: str) -> tuple[str, ...]:
        """Return the items that may stand under a key of the sugar, e.g. all of `timing`."""
        return tuple(sorted(item for one, item in self._said if one == key))

    def search(self, words: str, kind: str | None = None) -> tuple[Term, ...]:
        """Return the terms with all these words in id, label or synonyms, or else those that come closest.

        Args:
            words: One or several words in any order; an empty text finds every term.
            kind: Only terms of this kind.
        """
        return self.look_up(words, kind).found

    def look_up(self, words: str, kind: str | None = None) -> Search:
        """Return what `search` does, and whether these terms only come close.

        Args:
            words: One or several words in any order; an empty text finds every term.
            kind: Only terms of this kind.
        """
        return self._index.search(words, kind)

    @functools.cached_property
    def _index(self) -> Index:
        return Index(self._terms)

    def export(self) -> list[dict[str, Any]]:
        """Return every term as plain data in canonical order: the same terms always give the same data."""
        return [_exported(term) for term in self._terms]

    def _own(self, term: Term) -> Term:
        if term not in self:
            raise UnknownNameError(f"{term!r} does not belong to this vocabulary.")
        return term

    def _turned(self, links: Mapping[str, tuple[Term, ...]]) -> dict[str, tuple[Term, ...]]:
        """Return the links seen from the other end."""
        turned: dict[str, list[Term]] = {term.id: [] for term in self._terms}
        for term in self._terms:
            for other in links[term.id]:
                turned[other.id].append(term)
        return {name: tuple(found) for name, found in turned.items()}

    def _both_ways(self, links: Mapping[str, tuple[Term, ...]]) -> dict[str, tuple[Term, ...]]:
        turned = self._turned(links)
        return {name: _distinct((*links[name], *turned[name])) for name in links}

    def _exclusion_problems(self) -> list[Problem]:
        return [
            Problem(term.id, f"excludes {other.id}, which it is a kind of. Drop one of the two.")
            for term in self._terms
            for other in self._excluded[term.id]
            if other is term or other in self._ancestors[term.id]
        ]


def _called(term: Term) -> tuple[str, ...]:
    return (term.id, term.label, *term.synonyms)


def _is_a(term: Term) -> tuple[Term, ...]:
    return getattr(term, "is_a", ())


def _excluded(term: Term) -> tuple[Term, ...]:
    return getattr(term, "excludes", ())


def _said_as(term: Term) -> tuple[str, str] | None:
    return term.said_as if isinstance(term, (Finding, Analyte)) else None


def _distinct(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple({term.id: term for term in terms}.values())


def _above(term: Term) -> tuple[Term, ...]:
    """Return the ancestors, breadth first, each once."""
    found: dict[str, Term] = {}
    layer = list(_is_a(term))
    while layer:
        found.update((one.id, one) for one in layer if one.id not in found)
        layer = [parent for one in layer for parent in _is_a(one) if parent.id not in found]
    return tuple(found.values())


def _id_problems(terms: tuple[Term, ...]) -> list[Problem]:
    first: dict[str, Term] = {}
    problems = []
    for term in terms:
        other = first.setdefault(term.id, term)
        if other is not term:
            said = f"is the id of a {other.kind} and of a {term.kind}. Rename one."
            problems.append(Problem(term.id, said))
    return problems


def _linked(term: Term) -> Iterator[tuple[str, str, Term | None]]:
    """Yield what a term refers to: the name of the link, the id and, if given, the term itself."""
    for link in _BETWEEN_TERMS:
        value = getattr(term, link, ())
        for other in (value,) if isinstance(value, Term) else value:
            yield link, other.id, other
    for name in getattr(term, "measures", ()):
        yield "measures", name, None


def _link_problems(terms: tuple[Term, ...], known: Mapping[str, Term]) -> list[Problem]:
    problems = []
    for term in terms:
        for link, name, other in _linked(term):
            where = f"{term.id}.{link}"
            if name not in known:
                problems.append(Problem(where, f"{name!r} is no known term.{nearest(name, known)}"))
            elif other is not None and known[name] is not other:
                problems.append(Problem(where, f"{name!r} is another object than the term of that id."))
        problems += [
            Problem(f"{term.id}.is_a", f"{parent.id} is a {parent.kind}, not a {term.kind}, or is no class.")
            for parent in _is_a(term)
            if parent.kind != term.kind or (isinstance(parent, Drug) and not parent.is_class)
        ]
    return problems


def _cycle_problems(terms: tuple[Term, ...]) -> list[Problem]:
    return [Problem(f"{term.id}.is_a", "leads back to itself.") for term in terms if term in _above(term)]


def _names(
    terms: tuple[Term, ...], keys: Mapping[str, tuple[str, ...]]
) -> tuple[dict[str, dict[str, Term]], list[Problem]]:
    """Return the terms by kind and name, and the names that two terms of a kind share."""
    names: dict[str, dict[str, Term]] = {}
    problems = []
    for term in terms:
        own = names.setdefault(term.kind, {})
        for name in keys[term.id]:
            other = own.setdefault(name, term)
            if other is not term:
                said = f"is also called {name!r}, a name of {term.kind} {other.id}."
                problems.append(Problem(term.id, said))
    return names, problems


def _exported(term: Term) -> dict[str, Any]:
    kind: Any = type(term)
    return {"kind": term.kind} | {name: _plain(getattr(term, name)) for name in _field_names(kind)}


@functools.cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _plain(value: object) -> Any:
    """Return a value as plain data; a term becomes its id."""
    if type(value) in (str, float, int, bool):
        return value
    if isinstance(value, Term):
        return value.id
    if isinstance(value, Level):
        return value.id
    if isinstance(value, Reference):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): _plain(value[name]) for name in sorted(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@functools.cache
def standard_vocabulary() -> Vocabulary:
    """Return the vocabulary of every term constant below `spasm_expert.facts.terms`; built once."""
    modules = pkgutil.walk_packages(_room.__path__, f"{_room.__name__}.")
    names = sorted(module.name for module in modules if module.name != __name__)
    found = (vars(importlib.import_module(name)).values() for name in names)
    return Vocabulary(value for values in found for value in values if isinstance(value, Term))
