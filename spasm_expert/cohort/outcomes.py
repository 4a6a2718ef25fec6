"""What comes of one case of many: the answer as plain data, or the problems of the case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from spasm_expert.cohort.experts import expert_of
from spasm_expert.errors import ManyProblemsError, Problem, SpasmExpertError

if TYPE_CHECKING:
    from spasm_expert.assessment import Assessment
    from spasm_expert.case import Case

FULL: Final = "full"
SUMMARY: Final = "summary"
FIELDS: Final = (SUMMARY, FULL)
"""What an answer may hold: a flat summary, or all that `Assessment.to_dict` gives."""

_NOT_BELIEVED = ("unlikely", "ruled out")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case.

    Attributes:
        answer: The assessment as plain data, or its summary; None if the case has problems.
        problems: Everything that is wrong with the case; empty if it was assessed.
    """

    answer: dict[str, Any] | None
    problems: tuple[Problem, ...] = ()


def summary(assessment: Assessment, *, rules: bool = False) -> dict[str, Any]:
    """Return the flat summary of an assessment: ids, words and numbers only.

    Args:
        assessment: What was found.
        rules: Whether to name the rules that fired, in their order.
    """
    disposition, first = assessment.disposition, next(iter(assessment.causes), None)
    told = {
        "level": disposition.level,
        "cause": first.id if first else "",
        "likelihood": first.likelihood if first else "",
        "certainty": first.certainty if first else None,
        "causes": [each.id for each in assessment.causes if each.likelihood not in _NOT_BELIEVED],
        "tests": [each.id for each in assessment.tests],
        "red_flags": [each.id for each in assessment.red_flags.fired],
        "self_care": [each.id for each in assessment.self_care.advised],
        "open_questions": len(disposition.conditional_on) + disposition.conditional_on_more,
    }
    return {**told, "rules": [each.rule for each in assessment.trace.firings]} if rules else told


def summary_of_plain(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return of a whole assessment, as plain data, what is counted of a cohort.

    Args:
        answer: What `Assessment.to_dict` gives.
    """
    causes = answer["causes"]
    return {
        "level": answer["disposition"]["level"],
        "cause": causes[0]["id"] if causes else "",
        "causes": [each["id"] for each in causes if each["likelihood"] not in _NOT_BELIEVED],
        "tests": [each["id"] for each in answer["tests"]],
        "red_flags": [each["id"] for each in answer["red_flags"]["fired"]],
        "self_care": [each["id"] for each in answer["self_care"]["advised"]],
        "rules": [each["rule"] for each in answer["trace"]["firings"]],
    }


def assess_one(
    case: Case | Mapping[str, Any], *, fields: str = FULL, rules: bool = False, expert: str = ""
) -> Outcome:
    """Return what comes of one case; a case that is wrong gives its problems and no error.

    Args:
        case: A case, or a mapping in the case format.
        fields: `summary` or `full`.
        rules: Whether a summary names the rules that fired.
        expert: Who assesses, as in `expert_of`.
    """
    asked = expert_of(expert)
    try:
        assessment = asked.assess(case)
    except ManyProblemsError as error:
        return Outcome(None, error.problems)
    except SpasmExpertError as error:
        return Outcome(None, (Problem("", str(error)),))
    except Exception as error:
        # One record must not stop a million others; its text may quote the patient and is not repeated.
        return Outcome(None, (Problem("", f"led to an error inside the program: {type(error).__name__}."),))
    return Outcome(assessment.to_dict() if fields == FULL else summary(assessment, rules=rules))


def assess_chunk(
    cases: Iterable[Case | Mapping[str, Any]], *, fields: str = FULL, rules: bool = False, expert: str = ""
) -> list[Outcome]:
    """Return what comes of some cases, in their order; made to be run in another process or on a cluster.

    Args:
        cases: Cases, or mappings in the case format.
        fields: `summary` for ids, words and numbers alone, `full` for the whole assessment.
        rules: Whether a summary names the rules that fired.
        expert: Who assesses: empty for the standard knowledge, or `module:function`, an importable function
            that returns an `Expert`; it is called once in each process.

    Raises:
        SpasmExpertError: The expert cannot be found or built.

    Examples:
        >>> [each.answer["level"] for each in assess_chunk([{"findings": {"dark_urine": True}}])]
        ['same_day']
    """
    return [assess_one(case, fields=fields, rules=rules, expert=expert) for case in cases]


@dataclass(frozen=True)
class ChunkTask:
    """`assess_chunk` with its options, as a worker process is given it."""

    fields: str = FULL
    rules: bool = False
    expert: str = ""

    def version(self) -> str:
        """Return the version of the knowledge that answers; builds the expert."""
        return expert_of(self.expert).knowledge_version

    def __call__(self, cases: list[Case | Mapping[str, Any]]) -> list[Outcome]:
        """Return what comes of some cases."""
        return assess_chunk(cases, fields=self.fields, rules=self.rules, expert=self.expert)
