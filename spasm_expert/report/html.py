"""An assessment as one self-contained page: no script, no network, nothing but text, style and a drawing.

The page forbids itself everything but its own style sheet, so that hostile text in a case stays text.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import TYPE_CHECKING

from spasm_expert.assessment import Assessment, CauseAssessment, MatchedFact, Question, WithheldMeasure
from spasm_expert.report.causes import RULED_OUT, UNLIKELY
from spasm_expert.report.examinations import words
from spasm_expert.report.layout import harmless
from spasm_expert.report.words import (
    CauseNames,
    capital,
    certainty,
    level_name,
    list_of,
    matched_text,
    number,
    sentence,
    span_of_points,
)

if TYPE_CHECKING:
    from jinja2 import Environment, Template

FULL_BAR = 100
"""Length of a bar of certainty that is full, in the units of its drawing."""

CHECKED = {
    "read": "read",
    "excerpt": "an excerpt read",
    "secondary": "seen in a copy or summary",
    "general_knowledge": "general knowledge, not opened",
}
"""How a source was checked, in words."""


def render_html(assessment: Assessment, *, title: str | None = None, drawing: str = "") -> str:
    """Return an assessment as a whole page in HTML.

    Args:
        assessment: What came out.
        title: Heading of the page, e.g. the title of the case.
        drawing: The derivation as SVG, made by `spasm_expert.graphs`; left out if empty. It is put into the
            page as it is, so it must come from there.
    """
    style = _read("report.css")
    template = _template()
    return template.render(
        answer=assessment,
        causes=[cause for cause in assessment.causes if cause.likelihood not in (UNLIKELY, RULED_OUT)],
        unlikely=[cause for cause in assessment.causes if cause.likelihood == UNLIKELY],
        ruled_out=[cause for cause in assessment.causes if cause.likelihood == RULED_OUT],
        names=CauseNames(assessment.causes),
        title=harmless(capital(title or "Assessment of muscle spasms")),
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        drawing=drawing,
        asked_first=[each for each in assessment.self_care.withheld if _only_asks(each)],
        held_back=[each for each in assessment.self_care.withheld if not _only_asks(each)],
        other_questions=other_questions(assessment),
    )


def other_questions(assessment: Assessment) -> list[Question]:
    """Return the open screening questions that the level does not depend on."""
    asked = {question.term for question in assessment.disposition.conditional_on}
    return [question for question in assessment.red_flags.unanswered if question.term not in asked]


def bar(cause: CauseAssessment) -> int:
    """Return the length of the bar of a cause: its certainty, and nothing for one that is unlikely."""
    return max(0, round(cause.certainty * FULL_BAR))


def facts(matched: Sequence[MatchedFact]) -> str:
    """Return the facts that a reason rests on as one line, or nothing."""
    return f"Rests on: {matched_text(matched)}." if matched else ""


def known_causes(names: CauseNames, causes: Iterable[str]) -> str:
    """Return the labels of the causes that the case speaks for, as a list in words."""
    return list_of(names.known(causes))


def _only_asks(measure: WithheldMeasure) -> bool:
    return bool(measure.questions) and not measure.reasons


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("spasm_expert.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )
    environment.filters.update(
        sentence=sentence,
        capital=capital,
        certainty=certainty,
        level=level_name,
        number=number,
        bar=bar,
        facts=facts,
        item=words,
        checked=CHECKED.__getitem__,
    )
    environment.globals.update(span_of_points=span_of_points, known_causes=known_causes)
    return environment


def _harmless(value: object) -> object:
    """Write out what is invisible or turns the direction of text; markup of our own is left as it is."""
    return harmless(value) if type(value) is str else value


def _template() -> Template:
    return _environment().get_template("report.html.j2")


def _read(name: str) -> str:
    return resources.files("spasm_expert.report").joinpath(f"templates/{name}").read_text(encoding="utf-8")
