"""What came out of labelled cases, counted: over all, by group, by level and by quality."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from spasm_expert.errors import Problem
from spasm_expert.evaluation.misses import Miss, misses_of
from spasm_expert.evaluation.published import CAUTION, PUBLISHED, PublishedFigure
from spasm_expert.evaluation.scoring import MEASURES, ScoredCase
from spasm_expert.evaluation.wilson import Proportion
from spasm_expert.levels import Level

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

NOTE: Final = (
    "Right is what the labels of the cases say. Safe is meant as in Gilbert 2020: as urgent as the label or "
    "more, or one level less. Mild is a label of self-care or routine. Intervals are Wilson's, 95 %."
)
LEVELS: Final = tuple(level.id for level in sorted(Level, reverse=True))
"""The levels of the confusion matrix, the most urgent first."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The measures of some cases.

    Attributes:
        name: What the cases have in common; `all` for all of them.
        cases: How many there are.
        measures: Each measure by its id: how many of those it can be asked of.
    """

    name: str
    cases: int
    measures: Mapping[str, Proportion]


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A red flag that was raised in cases whose label is mild.

    Attributes:
        id: Id of the red flag.
        label: What it is about.
        rules: Ids of the rules that raised it.
        cases: Names of the cases.
    """

    id: str
    label: str
    rules: tuple[str, ...]
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnreadCase:
    """A file that could not be read as a case.

    Attributes:
        name: Name of the file.
        problems: Everything that is wrong with it.
    """

    name: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How the answers to labelled cases compare with their labels.

    Attributes:
        knowledge_version: SHA-256 of the knowledge that answered; empty if no case was assessed.
        cases: Every labelled case, scored, in the order given.
        unlabelled: Names of the cases without a label; they were not assessed.
        unread: Files that could not be read as cases.
    """

    knowledge_version: str
    cases: tuple[ScoredCase, ...]
    unlabelled: tuple[str, ...] = ()
    unread: tuple[UnreadCase, ...] = ()

    @property
    def overall(self) -> Tally:
        """The measures of all cases."""
        return tally("all", self.cases)

    @property
    def by_group(self) -> tuple[Tally, ...]:
        """The measures of each group of causes, in alphabetical order."""
        return self._by(lambda case: case.group, sorted({case.group for case in self.cases}))

    @property
    def by_level(self) -> tuple[Tally, ...]:
        """The measures of each level that is a label, the most urgent first; unscored levels are left out."""
        return self._by(lambda case: case.label, LEVELS)

    @property
    def by_quality(self) -> tuple[Tally, ...]:
        """The measures of cases that tell much, and of those that tell little."""
        return self._by(lambda case: case.quality, ("good", "thin"))

    def _by(self, key: Callable[[ScoredCase], str], names: Iterable[str]) -> tuple[Tally, ...]:
        tallies = (tally(name, [case for case in self.cases if key(case) == name]) for name in names)
        return tuple(each for each in tallies if each.cases)

    @property
    def confusion(self) -> Mapping[str, Mapping[str, int]]:
        """How many cases of each label (first key) came out at each level (second key)."""
        counted = Counter((case.label, case.level) for case in self.cases if case.label)
        return {label: {level: counted[label, level] for level in LEVELS} for label in LEVELS}

    @property
    def misses(self) -> tuple[Miss, ...]:
        """Everything that came out otherwise than it should, in the order of the cases."""
        return tuple(miss for case in self.cases for miss in misses_of(case))

    @property
    def mild_flags(self) -> tuple[RaisedFlag, ...]:
        """The red flags raised in cases whose label is self-care or routine, the commonest first."""
        mild = [case for case in self.cases if case.is_mild]
        raised = [(flag, case.name) for case in mild for flag in case.assessment.red_flags.fired]
        found = []
        for name in {flag.id for flag, _ in raised}:
            flags = [flag for flag, _ in raised if flag.id == name]
            rules = sorted({reason.rule for flag in flags for reason in flag.why})
            cases = tuple(case for flag, case in raised if flag.id == name)
            found.append(RaisedFlag(name, flags[0].label, tuple(rules), cases))
        return tuple(sorted(found, key=lambda flag: (-len(flag.cases), flag.id)))

    @property
    def published(self) -> tuple[PublishedFigure, ...]:
        """What was published of other advisers on other cases; see `published.CAUTION`."""
        return PUBLISHED

    def to_dict(self) -> dict[str, Any]:
        """Return the evaluation as plain data, in a stable order."""
        return {
            "knowledge_version": self.knowledge_version,
            "note": NOTE,
            "labelled_cases": len(self.cases),
            "unlabelled": list(self.unlabelled),
            "unread": [_plain(each) for each in self.unread],
            "overall": _plain_tally(self.overall),
            "by_group": [_plain_tally(each) for each in self.by_group],
            "by_label": [_plain_tally(each) for each in self.by_level],
            "by_quality": [_plain_tally(each) for each in self.by_quality],
            "confusion": {label: dict(row) for label, row in self.confusion.items()},
            "mild_red_flags": [_plain(each) for each in self.mild_flags],
            "misses": [_plain(each) for each in self.misses],
            "cases": [_plain_case(each) for each in self.cases],
            "published": {"caution": CAUTION, "figures": [_plain_figure(each) for each in self.published]},
        }

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the evaluation as JSON, the same bytes for the same cases and the same knowledge.

        Args:
            indent: Blanks for each level; None for one line.
        """
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)


def tally(name: str, cases: Sequence[ScoredCase]) -> Tally:
    """Return the measures of some cases.

    Args:
        name: What they have in common.
        cases: The cases.
    """
    counted = {}
    for measure in MEASURES:
        asked = [case for case in cases if measure.about(case)]
        counted[measure.id] = Proportion(sum(measure.hit(case) for case in asked), len(asked))
    return Tally(name, len(cases), counted)


def _plain(record: DataclassInstance) -> dict[str, Any]:
    """Return a record as plain data, with lists for tuples."""
    plain: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(record)))
    return plain


def _plain_tally(counted: Tally) -> dict[str, Any]:
    measures = {name: proportion.plain() for name, proportion in counted.measures.items()}
    return {"name": counted.name, "cases": counted.cases, "measures": measures}


def _plain_case(case: ScoredCase) -> dict[str, Any]:
    causes = case.assessment.causes
    return {
        "case": case.name,
        "group": case.group,
        "quality": case.quality,
        "label": case.label or None,
        "accepted": list(case.accepted),
        "undisputed_emergency": case.undisputed,
        "level": case.level,
        "steps": case.steps if case.label else None,
        "right_causes": list(case.wanted),
        "place_of_right_cause": case.place,
        "first_cause": causes[0].id if causes else None,
        "red_flags": list(case.flags),
    }


def _plain_figure(figure: PublishedFigure) -> dict[str, Any]:
    told = _plain(figure)
    return {
        **told,
        "source": {key: told["source"][key] for key in ("title", "publisher", "year", "identifier")},
    }
