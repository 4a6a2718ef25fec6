"""What changed between two rule books, and which cases get another answer because of it, by which rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spasm_expert.assessment import Assessment, as_plain
from spasm_expert.case import Case
from spasm_expert.expert import Expert
from spasm_expert.rulebook.reading import expert_of

FIRST_CAUSES = 5
"""How many causes at the top of the list are compared."""

ONLY_BEFORE, ONLY_AFTER, OTHERWISE = "fired before, not now", "fires now, not before", "says something else"


@dataclass(frozen=True, slots=True)
class Changed:
    """What differs between two books among entries of one kind, by id.

    Attributes:
        kind: `rules`, `limits`, `terms`, `sources` or `topics`.
        added: Ids that only the newer book has.
        removed: Ids that only the older book has.
        changed: Ids that both have, each with the names of the fields that differ.
    """

    kind: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def count(self) -> int:
        """How many entries differ."""
        return len(self.added) + len(self.removed) + len(self.changed)


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule that acts otherwise on a case.

    Attributes:
        rule: Its id.
        how: `fired before, not now`, `fires now, not before` or `says something else`.
    """

    rule: str
    how: str


@dataclass(frozen=True, slots=True)
class CaseChange:
    """A case that gets another answer.

    Attributes:
        case: Its name.
        level_before: Level by the older book.
        level_after: Level by the newer book.
        causes_before: The first causes by the older book, by id, each with how likely it is.
        causes_after: The first causes by the newer book.
        tests_dropped: Tests that only the older book advises.
        tests_added: Tests that only the newer book advises.
        flags_dropped: Red flags that only the older book raises.
        flags_added: Red flags that only the newer book raises.
        rules: The rules that act otherwise.
    """

    case: str
    level_before: str
    level_after: str
    causes_before: tuple[str, ...]
    causes_after: tuple[str, ...]
    tests_dropped: tuple[str, ...]
    tests_added: tuple[str, ...]
    flags_dropped: tuple[str, ...]
    flags_added: tuple[str, ...]
    rules: tuple[RuleChange, ...]


@dataclass(frozen=True, slots=True)
class RuleBookDiff:
    """The difference of two rule books.

    Attributes:
        version_before: Knowledge version of the older book.
        version_after: Knowledge version of the newer book.
        entries: What differs, by kind.
        other: Parts that differ and are no lists of entries, such as the guidance.
        cases: How many cases were tried.
        changes: The cases that get another answer.
    """

    version_before: str
    version_after: str
    entries: tuple[Changed, ...]
    other: tuple[str, ...]
    cases: int
    changes: tuple[CaseChange, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the difference as plain data, in a stable order."""
        plain: dict[str, Any] = as_plain(self)
        return plain


def compare_books(
    before: Mapping[str, Any], after: Mapping[str, Any], cases: Iterable[tuple[str, Case]] = ()
) -> RuleBookDiff:
    """Return what changed between two rule books, and what that does to cases.

    Args:
        before: The older book, as `Expert.export` gives it.
        after: The newer book.
        cases: Cases with their names.

    Raises:
        InvalidRuleBookError: A book cannot be used.
        InvalidCaseError: A case says what one of the books has no term for.
    """
    older, newer = expert_of(before, origin="older book"), expert_of(after, origin="newer book")
    edited = _edited_rules(before, after)
    tried = [_case_change(name, case, older, newer, edited) for name, case in cases]
    kinds = ("topics", "rules", "limits", "terms", "sources")
    return RuleBookDiff(
        older.knowledge_version,
        newer.knowledge_version,
        tuple(changed for kind in kinds if (changed := _changed(kind, before[kind], after[kind])).count),
        tuple(name for name in ("certainty", "guidance") if before[name] != after[name]),
        len(tried),
        tuple(change for change in tried if change is not None),
    )


def _changed(kind: str, before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> Changed:
    old, new = ({each["id"]: each for each in entries} for entries in (before, after))
    return Changed(
        kind,
        tuple(sorted(new.keys() - old.keys())),
        tuple(sorted(old.keys() - new.keys())),
        tuple(
            (name, _fields(old[name], new[name]))
            for name in sorted(old.keys() & new.keys())
            if old[name] != new[name]
        ),
    )


def _fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name in {**old, **new} if old.get(name) != new.get(name))


def _edited_rules(before: Mapping[str, Any], after: Mapping[str, Any]) -> frozenset[str]:
    """Return the rules that say something else, or read a limit that does."""
    limits = {name for name, _ in _changed("limits", before["limits"], after["limits"]).changed}
    rules = {name for name, _ in _changed("rules", before["rules"], after["rules"]).changed}
    return frozenset(rules | {each["id"] for each in after["rules"] if limits & set(_texts(each))})


def _texts(plain: Any) -> Iterable[str]:
    """Yield every text in plain data, the ids of limits among them."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, Mapping):
        for value in plain.values():
            yield from _texts(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _texts(value)


def _case_change(
    name: str, case: Case, older: Expert, newer: Expert, edited: frozenset[str]
) -> CaseChange | None:
    before, after = (
        expert.assess(Case.from_dict(case.to_dict(), vocabulary=expert.vocabulary))
        for expert in (older, newer)
    )
    change = CaseChange(
        name,
        before.disposition.level,
        after.disposition.level,
        _causes(before),
        _causes(after),
        *_dropped_and_added([test.id for test in before.tests], [test.id for test in after.tests]),
        *_dropped_and_added(_flags(before), _flags(after)),
        _rules(before, after, edited),
    )
    answers = [
        (change.level_before, change.causes_before, change.tests_dropped, change.flags_dropped),
        (change.level_after, change.causes_after, change.tests_added, change.flags_added),
    ]
    return change if answers[0] != answers[1] else None


def _causes(answer: Assessment) -> tuple[str, ...]:
    return tuple(f"{cause.id} ({cause.likelihood})" for cause in answer.causes[:FIRST_CAUSES])


def _flags(answer: Assessment) -> list[str]:
    return [flag.id for flag in answer.red_flags.fired]


def _dropped_and_added(before: list[str], after: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        tuple(name for name in before if name not in after),
        tuple(name for name in after if name not in before),
    )


def _rules(before: Assessment, after: Assessment, edited: frozenset[str]) -> tuple[RuleChange, ...]:
    old, new = ([firing.rule for firing in answer.trace.firings] for answer in (before, after))
    dropped, added = _dropped_and_added(old, new)
    return (
        *(RuleChange(name, ONLY_BEFORE) for name in dropped),
        *(RuleChange(name, ONLY_AFTER) for name in added),
        *(RuleChange(name, OTHERWISE) for name in new if name in edited and name in old),
    )
