"""Finds terms by the words that people use: any order, any ending, either spelling, near misses.

A word of the query fits a word of a name if both have the same stem, if both mean the same in this field, if
it begins the word, or if it is inside it, best in this order. Words of up to three letters (pH, AST, fat) fit
whole words only.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from spasm_expert.facts.terms.folding import SAME_MEANING, stems
from spasm_expert.facts.terms.kinds import Term

_WHOLE, _MEANS, _BEGINS, _INSIDE = range(4)
_CORRECTED = 4
_SHORT = 3
"""Words of up to this many letters fit whole words only."""
_TOO_SHORT = 4
"""Words of up to this many letters are like too many others to be corrected."""
_NEAR = 0.8
"""How like a misspelt word and its correction must be, by difflib."""
_MOST_CLOSEST = 10
_ENOUGH = 0.3
"""Share of what the query says that the closest terms must have."""
_STATED_FIRST = ("finding", "condition", "analyte", "drug", "test")
"""Among equals, what a case can state comes before what is only concluded."""


@dataclass(frozen=True)
class Search:
    """What a search found.

    Attributes:
        found: The terms, the best first.
        closest: True if no term has all the words: then these have most of them.
        corrected: What was looked for instead, by word that is in no name; a misspelling as a rule.
    """

    found: tuple[Term, ...]
    closest: bool = False
    corrected: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Entry:
    """A term with its names in stems."""

    term: Term
    names: tuple[tuple[str, ...], ...]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(word for name in self.names for word in name)


_Grades = Mapping[str, int]
"""How well each word of the names fits one word of the query."""


class Index:
    """The names of some terms, by word.

    Args:
        terms: The terms, in the order that decides among equals of a kind.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._entries = tuple(_Entry(term, _names(term)) for term in terms)
        self._holders: dict[str, list[_Entry]] = {}
        for entry in self._entries:
            for word in sorted(entry.words):
                self._holders.setdefault(word, []).append(entry)

    def search(self, text: str, kind: str | None = None) -> Search:
        """Return the terms that have all the words of a text, or else those that have most.

        Args:
            text: Words in any order; an empty text finds every term.
            kind: Only terms of this kind.
        """
        wanted = tuple(dict.fromkeys(stems(text)))
        if not wanted:
            every = () if text.strip() else self._entries
            return Search(tuple(entry.term for entry in every if kind in (None, entry.term.kind)))
        corrected = {word: near for word in wanted if (near := self._near(word))}
        grades = [self._grades(word, corrected.get(word)) for word in wanted]
        candidates = {
            id(entry): entry
            for each in grades
            for word in each
            for entry in self._holders[word]
            if kind in (None, entry.term.kind)
        }
        told = tuple(sorted(corrected.items()))
        full = sorted(self._whole(candidates.values(), grades), key=lambda pair: pair[0])
        if full:
            return Search(tuple(entry.term for _, entry in full), corrected=told)
        return Search(self._closest(candidates.values(), grades), True, told)

    def _grades(self, word: str, corrected: str | None) -> _Grades:
        if corrected:
            return {corrected: _CORRECTED}
        return {known: grade for known in self._holders if (grade := _grade(word, known)) is not None}

    def _near(self, word: str) -> str | None:
        """Return the word that a misspelt one was meant to be, or None."""
        if len(word) <= _TOO_SHORT or any(_grade(word, known) is not None for known in self._holders):
            return None
        # Few people get the first letter wrong, and the others need not be compared.
        same_start = sorted(known for known in self._holders if known[0] == word[0])
        near = difflib.get_close_matches(word, same_start, n=1, cutoff=_NEAR)
        return near[0] if near else None

    def _whole(
        self, candidates: Iterable[_Entry], grades: list[_Grades]
    ) -> Iterator[tuple[tuple[object, ...], _Entry]]:
        for entry in candidates:
            # Among names that fit as well, the id and the label come before synonyms.
            places = [
                (*fit, min(place, 2))
                for place, name in enumerate(entry.names)
                if (fit := _fit(name, grades)) is not None
            ]
            best = min(places, default=None)
            if best is None and all(entry.words & each.keys() for each in grades):
                # Each word is in some name, no name has them all.
                best = (_CORRECTED + 1, sum(_best(entry.words, each) for each in grades), 0, 0)
            if best is not None:
                yield (*best, *_order(entry.term)), entry

    def _closest(self, candidates: Iterable[_Entry], grades: list[_Grades]) -> tuple[Term, ...]:
        weights = [self._weight(each) for each in grades]
        all_of_it = sum(weights)
        graded = []
        for entry in candidates:
            had, extra = max(self._share(name, grades, weights) for name in entry.names)
            if had >= _ENOUGH * all_of_it:
                graded.append(((-round(had, 9), -extra, *_order(entry.term)), entry.term))
        return tuple(term for _, term in sorted(graded, key=lambda pair: pair[0])[:_MOST_CLOSEST])

    def _share(self, name: tuple[str, ...], grades: list[_Grades], weights: list[float]) -> tuple[float, int]:
        """Return how much of the query a name has, rare words counting more, and minus what else it says."""
        had = 0.0
        for each, weight in zip(grades, weights, strict=True):
            fits = [each[word] for word in name if word in each]
            if fits:
                had += weight * (1 - 0.1 * min(fits))
        return had, -len(name)

    def _weight(self, grades: _Grades) -> float:
        """Return how telling a word is: the fewer terms have it, the more; most if it is in no name."""
        holders = {
            id(entry) for word, grade in grades.items() if grade < _INSIDE for entry in self._holders[word]
        }
        return math.log(len(self._entries) + 1) - math.log(len(holders) + 1)


def _names(term: Term) -> tuple[tuple[str, ...], ...]:
    called = (term.id, term.label, *term.synonyms)
    return tuple(dict.fromkeys(tuple(stems(name)) for name in called))


def _grade(wanted: str, known: str) -> int | None:
    """Return how well a word of the query fits a word of a name; None if it does not."""
    if wanted == known:
        return _WHOLE
    group = SAME_MEANING.get(wanted)
    if group is not None and group == SAME_MEANING.get(known):
        return _MEANS
    if len(wanted) <= _SHORT or wanted not in known:
        return None
    return _BEGINS if known.startswith(wanted) else _INSIDE


def _best(words: Iterable[str], grades: _Grades) -> int:
    return min(grades[word] for word in words if word in grades)


def _fit(name: tuple[str, ...], grades: list[_Grades]) -> tuple[int, int, int] | None:
    """Return how badly a name fits: worst grade, their sum, words too many; None if a word is missing."""
    found = [[each[word] for word in name if word in each] for each in grades]
    if not all(found):
        return None
    best = [min(each) for each in found]
    return max(best), sum(best), len(name) - len(grades)


def _order(term: Term) -> tuple[int, str, str]:
    kinds = _STATED_FIRST
    return (kinds.index(term.kind) if term.kind in kinds else len(kinds)), term.kind, term.id
