"""Lines of a terminal: harmless characters, wrapped to a width, coloured only when asked.

Width is counted in columns of a terminal, where a Chinese character takes two and an accent none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

NARROWEST = 40
"""A page is never narrower than this many columns."""

STYLES = {
    "title": "bold",
    "heading": "bold",
    "strong": "bold",
    "quiet": "dim",
    "good": "green",
    "bad": "red",
    "caution": "yellow",
    "emergency": "bold red",
    "same_day": "bold magenta",
    "two_weeks": "bold yellow",
    "routine": "bold cyan",
    "self_care": "bold green",
}
"""What each style looks like; the names of the levels are styles too."""

_GLUE = "\u00a0"
_BREAK_AFTER = " ._-/"
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def harmless(text: str) -> str:
    r"""Return a text that cannot steer a terminal: controls and invisible characters are written out.

    Blanks of any kind, line ends among them, become single blanks, so the result is one line.

    Args:
        text: Any text, also one that a stranger wrote.

    Examples:
        >>> harmless("red \x1b[31m alert\n")
        'red \\x1b[31m alert'
    """
    line = " ".join(text.split())
    if line.isascii() and line.isprintable():
        return line
    return "".join(_written_out(sign) if _steers(sign) else sign for sign in line)


def _steers(sign: str) -> bool:
    return unicodedata.category(sign) in _STEERING


def _written_out(sign: str) -> str:
    code = ord(sign)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def glued(text: str) -> str:
    """Return the text so that no line ends inside it, for a value and its unit."""
    return _GLUE.join(harmless(text).split())


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one style.

    Attributes:
        text: Any text; it is made harmless when it is laid out.
        style: One of `STYLES`, or empty.
    """

    text: str
    style: str = ""


Line = list[Span]


def wrap(spans: Sequence[Span], width: int) -> list[Line]:
    """Return the spans, a blank between each two, as lines of at most this many columns.

    Args:
        spans: What is to be said.
        width: Columns of a line, at least 2.
    """
    lines: list[Line] = []
    used = 0
    for span in spans:
        for word in harmless_words(span.text):
            for part in _pieces(word, width):
                wide = columns(part)
                if not lines or used + 1 + wide > width:
                    lines.append([])
                    used = -1
                _append(lines[-1], part, span.style)
                used += 1 + wide
    return lines


def harmless_words(text: str) -> Iterator[str]:
    """Yield the words of a text; glued words count as one and are yielded with plain blanks."""
    for word in text.replace("\n", " ").split(" "):
        clean = harmless(word)
        if clean:
            yield clean


def _append(line: Line, word: str, style: str) -> None:
    if line and line[-1].style == style:
        line[-1] = Span(f"{line[-1].text} {word}", style)
        return
    if line:
        line.append(Span(" "))
    line.append(Span(word, style))


def _pieces(word: str, width: int) -> Iterator[str]:
    """Yield the word, cut where it must be: best after a blank, dot, underscore, hyphen or slash."""
    while columns(word) > width:
        end = _fitting(word, width)
        cut = max(word.rfind(sign, end // 2, end) for sign in _BREAK_AFTER) + 1 or end
        yield word[:cut].rstrip()
        word = word[cut:].lstrip()
    if word:
        yield word


def _fitting(word: str, width: int) -> int:
    """Return how many characters of the word fit, at least one."""
    end = min(len(word), width)
    while end > 1 and columns(word[:end]) > width:
        end -= 1
    return end


def paint(line: Line, *, color: bool) -> str:
    """Return a line as text, with the escape sequences of its styles if colour is wanted."""
    return "".join(_painted(span) if color and span.style else span.text for span in line).rstrip(" ")


def _painted(span: Span) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    return Style.parse(STYLES[span.style]).render(span.text, color_system=ColorSystem.STANDARD)


class Page:
    """A text that grows line by line.

    Args:
        width: Columns of the page; never less than `NARROWEST`.
        color: Whether to write the escape sequences of colours.
    """

    def __init__(self, width: int = 80, *, color: bool = False) -> None:
        self.width = max(width, NARROWEST)
        self.color = color
        self._lines: list[str] = []

    def add(self, *what: Span | str, indent: int = 0, bullet: str = "", hang: int = 0) -> None:
        """Add a paragraph.

        Args:
            what: Its pieces, a blank between each two.
            indent: Blanks before every line.
            bullet: Sign before the first line; the others are indented as far.
            hang: More blanks before every line but the first.
        """
        spans = [piece if isinstance(piece, Span) else Span(piece) for piece in what]
        lead = " " * indent + bullet
        rest = " " * (columns(lead) + hang)
        for line in wrap(spans, self.width - len(rest)):
            self._lines.append(paint([Span(lead), *line], color=self.color))
            lead = rest

    def title(self, text: str) -> None:
        """Add the title of the page."""
        self.add(Span(text, "title"))

    def heading(self, text: str, style: str = "heading") -> None:
        """Add a heading with an empty line above it, unless it is the first line."""
        self.blank()
        self.add(Span(text.upper(), style))

    def blank(self) -> None:
        """Add an empty line, unless the page is empty or ends in one."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self) -> str:
        """Return the page, without a line end after its last line."""
        return "\n".join(self._lines)
