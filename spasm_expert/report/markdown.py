"""An assessment as Markdown, for issue trackers and notes: the same words as the text, in another form."""

from __future__ import annotations

import re

from spasm_expert.assessment import Assessment
from spasm_expert.report.layout import Page, Span, harmless_words
from spasm_expert.report.text import add_assessment
from spasm_expert.report.words import FULL, SHORT

_MARKS = re.compile(r"([\\`*{}\[\]<>#|~&$]|(?<![a-z0-9])_|_(?![a-z0-9]))", re.IGNORECASE)
_RULE = re.compile(r"\[([a-z0-9_.]+)\]")
"""The id of a rule as it stands after a reason."""
_OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")
_ENTITIES = {"@": "&#64;", "://": "&#58;//", "www.": "www&#46;"}
"""What trackers turn into a mention or a link by themselves."""

_STRONG = frozenset({"strong", "bad", "caution", "emergency", "same_day", "two_weeks"})
_OUTER = 2
"""Blanks that a text for a terminal puts before the paragraphs of a section; Markdown puts none."""


def render_markdown(assessment: Assessment, *, title: str | None = None, everything: bool = False) -> str:
    """Return an assessment as Markdown (CommonMark).

    Args:
        assessment: What came out.
        title: A heading above all others, e.g. the title of the case.
        everything: Whether to show also what is left out for brevity, as in the text.
    """
    page = MarkdownPage()
    add_assessment(page, assessment, FULL if everything else SHORT, title)
    return page.text()


def escaped(text: str) -> str:
    r"""Return a text that Markdown shows as it is, with no link, mention or markup made of it.

    Examples:
        >>> escaped("*bold* [rule] <b> @you")
        '\\*bold\\* \\[rule\\] \\<b\\> &#64;you'
    """
    line = _MARKS.sub(r"\\\1", " ".join(harmless_words(text)))
    for sign, entity in _ENTITIES.items():
        line = line.replace(sign, entity)
    return line


class MarkdownPage(Page):
    """A page that is written in Markdown instead of in lines of a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._column = -1

    def add(self, *what: Span | str, indent: int = 0, bullet: str = "", hang: int = 0) -> None:
        """Add a paragraph or an item of a list; how far lists are nested follows from the indent."""
        pieces = [piece if isinstance(piece, Span) else Span(piece) for piece in what]
        line = " ".join(filter(None, map(_marked, pieces)))
        if not line:
            return
        lead = " " * max(0, indent - _OUTER)
        if bullet:
            if self._column == 0:
                self.blank()
            self._lines.append(f"{lead}{bullet}{line}")
        else:
            self._go_on(len(lead))
            self._lines.append(lead + _OPENING.sub(_no_item, line))
        self._column = len(lead) + len(bullet)

    def _go_on(self, column: int) -> None:
        """Break the line inside what is open, or end that if the next paragraph stands elsewhere."""
        if column != self._column:
            self.blank()
        elif self._lines and self._lines[-1]:
            self._lines[-1] += "\\"

    def blank(self) -> None:
        """Add an empty line, which ends a paragraph."""
        super().blank()
        self._column = -1

    def title(self, text: str) -> None:
        """Add a heading of the first rank."""
        self._lines.append(f"# {escaped(text)}")

    def heading(self, text: str, style: str = "heading") -> None:
        """Add a heading of the second rank, in the case it is written in."""
        self.blank()
        self._lines += [f"## {escaped(text)}", ""]


def _no_item(found: re.Match[str]) -> str:
    """Return the beginning of a line so that it opens no list."""
    return f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}"


def _marked(span: Span) -> str:
    rule = _RULE.fullmatch(span.text)
    if rule:
        return f"`{rule[1]}`"
    text = escaped(span.text)
    return f"**{text}**" if text and span.style in _STRONG else text
