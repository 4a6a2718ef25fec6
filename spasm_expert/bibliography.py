"""The bibliography of an expert: every source, how it was checked, and the rules that rest on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from spasm_expert.core.base import RuleBase
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.sources import CHECKED, Source
from spasm_expert.errors import UnknownNameError, nearest

NOT_OPENED: Final = CHECKED[-1]
"""How an entry was checked that nobody opened."""

CHECKED_MEANS: Final = {
    "read": "read itself",
    "excerpt": "an abstract or a part of it read",
    "secondary": "seen in a copy or a summary",
    "general_knowledge": "not opened; general knowledge or the project's own judgement",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A source with what rests on it.

    Attributes:
        source: The entry of the bibliography.
        rules: Ids of the rules that cite it, in alphabetical order.
        alone: Ids of those of them that cite nothing else.
        limits: Ids of the limits that cite it and that a rule compares with.
    """

    source: Source
    rules: tuple[str, ...]
    alone: tuple[str, ...]
    limits: tuple[str, ...]

    def plain(self) -> dict[str, Any]:
        """Return the entry as plain data."""
        source = self.source
        return {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "year": source.year,
            "identifier": source.identifier,
            "link": source.link,
            "checked": source.checked,
            "note": source.note,
            "rules": list(self.rules),
            "rules_that_cite_nothing_else": list(self.alone),
            "limits": list(self.limits),
        }


@dataclass(frozen=True, slots=True)
class Bibliography:
    """All sources of an expert, and how well its rules are grounded.

    Attributes:
        entries: Every entry, by id.
        rules: How many rules there are.
        best: How many rules have a source that was checked this well and none that was checked better.
        unopened: Ids of the rules that rest on general knowledge alone: no source of theirs was opened.
    """

    entries: tuple[Entry, ...]
    rules: int
    best: Mapping[str, int]
    unopened: tuple[str, ...]

    @property
    def unopened_share(self) -> float:
        """Share of the rules that rest on general knowledge alone, from 0 to 1; 0 if there are no rules."""
        return len(self.unopened) / self.rules if self.rules else 0.0

    def entry(self, source_id: str) -> Entry:
        """Return the entry with this id.

        Raises:
            UnknownNameError: There is none.
        """
        found = {entry.source.id: entry for entry in self.entries}
        if source_id not in found:
            hint = nearest(source_id, found) or " `spasm-expert sources` lists them all."
            raise UnknownNameError(f"{source_id} is no entry of the bibliography.{hint}")
        return found[source_id]

    def to_dict(self) -> dict[str, Any]:
        """Return the bibliography as plain data, in a stable order."""
        return {
            "rules": self.rules,
            "rules_by_best_source": dict(self.best),
            "rules_on_general_knowledge_alone": {
                "count": len(self.unopened),
                "share": round(self.unopened_share, 4),
                "rules": list(self.unopened),
            },
            "sources": [entry.plain() for entry in self.entries],
        }


def bibliography(base: RuleBase, sources: Mapping[str, Source]) -> Bibliography:
    """Return the bibliography of a rule base.

    Args:
        base: The rules.
        sources: Every entry by its id, cited or not.
    """
    limits = {limit.id: limit for rule in base.rules for part in rule.spec.walk() for limit in part.limits}
    entries = []
    for name, source in sorted(sources.items()):
        citing = base.sources.get(name, ())
        entries.append(
            Entry(
                source,
                rules=tuple(rule.id for rule in citing),
                alone=tuple(rule.id for rule in citing if _cited(rule) == {name}),
                limits=tuple(sorted(key for key, each in limits.items() if each.citation.source.id == name)),
            )
        )
    best = Counter(_best(rule) for rule in base.rules)
    unopened = sorted(rule.id for rule in base.rules if _best(rule) == NOT_OPENED)
    return Bibliography(tuple(entries), len(base.rules), {how: best[how] for how in CHECKED}, tuple(unopened))


def _cited(rule: ClinicalRule) -> set[str]:
    return {citation.source.id for citation in rule.spec.sources}


def _best(rule: ClinicalRule) -> str:
    return min((citation.source.checked for citation in rule.spec.sources), key=CHECKED.index)
