"""Measures the expert on labelled cases: how often the causes and the level are right, how often it is safe.

`evaluate` takes cases, `evaluate_files` takes files and folders; both return an `Evaluation`. What a label
may say stands under `expect` in the format of cases.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from spasm_expert.case import Case
from spasm_expert.checking import is_labelled
from spasm_expert.errors import ManyProblemsError, Problem, SpasmExpertError
from spasm_expert.evaluation.files import case_files
from spasm_expert.evaluation.misses import CauseStanding, Deciding, Miss
from spasm_expert.evaluation.published import PublishedFigure
from spasm_expert.evaluation.scoring import MEASURES, Measure, ScoredCase, score
from spasm_expert.evaluation.summary import Evaluation, RaisedFlag, Tally, UnreadCase
from spasm_expert.evaluation.wilson import Proportion, wilson_interval

if TYPE_CHECKING:
    from spasm_expert.expert import Expert


def evaluate(cases: Iterable[tuple[str, Case]], *, expert: Expert | None = None) -> Evaluation:
    """Return how the answers to labelled cases compare with their labels.

    Args:
        cases: The name of each case and the case.
        expert: Who answers; the expert with the standard knowledge if None.

    Examples:
        >>> said = {"dark_urine": True, "muscle_pain": True}
        >>> case = Case.from_dict({"findings": said, "expect": {"disposition": "emergency"}})
        >>> str(evaluate([("one", case)]).overall.measures["strictly_safe"])
        '1 of 1'
    """
    answering = expert or _standard()
    scored: list[ScoredCase] = []
    unlabelled: list[str] = []
    for name, case in cases:
        if case.expect is None or not is_labelled(case.expect):
            unlabelled.append(name)
        else:
            scored.append(score(name, case.expect, answering.assess(case)))
    version = scored[0].assessment.knowledge_version if scored else ""
    return Evaluation(version, tuple(scored), tuple(unlabelled))


def evaluate_files(paths: Iterable[str | os.PathLike[str]], *, expert: Expert | None = None) -> Evaluation:
    """Return how the answers to the labelled cases of files compare with their labels.

    A file that cannot be read is listed in `unread`, and the others are counted nevertheless.

    Args:
        paths: Files in YAML or JSON, and folders: of these every such file, also in folders below.
        expert: Who answers; the expert with the standard knowledge if None.
    """
    answering = expert or _standard()
    cases: list[tuple[str, Case]] = []
    unread: list[UnreadCase] = []
    for file in case_files(paths):
        try:
            cases.append((file, Case.from_file(file, answering.vocabulary)))
        except SpasmExpertError as error:
            unread.append(UnreadCase(file, _problems(error)))
    found = evaluate(cases, expert=answering)
    return Evaluation(found.knowledge_version, found.cases, found.unlabelled, tuple(unread))


def _standard() -> Expert:
    from spasm_expert.expert import default_expert

    return default_expert()


def _problems(error: SpasmExpertError) -> tuple[Problem, ...]:
    return error.problems if isinstance(error, ManyProblemsError) else (Problem("", str(error)),)


__all__ = [
    "MEASURES",
    "CauseStanding",
    "Deciding",
    "Evaluation",
    "Measure",
    "Miss",
    "Proportion",
    "PublishedFigure",
    "RaisedFlag",
    "ScoredCase",
    "Tally",
    "UnreadCase",
    "evaluate",
    "evaluate_files",
    "wilson_interval",
]
