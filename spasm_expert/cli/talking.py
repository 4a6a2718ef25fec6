"""The conversation of an interview: questions and notes on stderr, answers from standard input."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from spasm_expert.cli.output import PIPE_WIDTH, WIDEST, say

if TYPE_CHECKING:
    from spasm_expert.interview import Interview, Step

_LONGEST = 2000
"""Bytes of an answer that are read; nothing that is asked needs as much."""
_HELP = (
    "Answer as the question says: yes, no, a word from its list, or a number with its unit.",
    "don't know: it is noted, and not asked again.",
    "skip: it is asked once more at the end.",
    "why: why it is asked. back or undo: change the last answer. status: how it looks so far.",
    "quit, or the end of the input: the assessment of what is known.",
)
_ENDS = {
    "emergency": "An emergency is certain. No answer can change that: the questions end here.",
    "settled": "No answer could change the result any more: the questions end here.",
    "limit": "As many questions were asked as wanted; more would have mattered.",
    "quit": "The questions end here; more would have mattered.",
}


class Talk:
    """The conversation on stderr, so that stdout holds the assessment alone.

    Args:
        interview: What asks.
        file: Name of the file that the case is written to after every answer; None for none.
    """

    def __init__(self, interview: Interview, file: str | None) -> None:
        self._interview = interview
        self._file = file
        self._typed = sys.stdin.isatty()
        terminal = sys.stderr.isatty()
        self._width = min(shutil.get_terminal_size((PIPE_WIDTH, 24)).columns, WIDEST)
        self._width = self._width if terminal else PIPE_WIDTH
        self._color = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def save(self) -> None:
        """Write the case, if that is wanted."""
        from spasm_expert.interview import write_case

        if self._file:
            write_case(self._interview.to_dict(), self._file)

    def kept(self) -> str:
        """Return what became of the answers."""
        if not self._file:
            return "Nothing was saved (give --save FILE to keep the answers)."
        name = shlex.quote(self._file)
        return f"What was answered is in {name}. To go on: spasm-expert ask {name} --save {name}"

    def hold(self) -> str:
        """Ask until the interview is over; return why it is."""
        self._greet()
        while (step := self._interview.step) is not None:
            self._put_question(step)
            while self._interview.step is step:
                text = self._line()
                if text is None or self._quits(text):
                    return "quit"
                self._take(text)
        return self._interview.ended

    def close(self, end: str) -> None:
        """Say why no more is asked, and what became of the answers."""
        self._say()
        self._say(_ENDS[end], style="emergency" if end == "emergency" else "strong")
        if self._file or self._interview.asked:
            self._say(self.kept(), style="quiet")
        self._say()

    def interrupt(self) -> None:
        """Keep what was answered, and say so."""
        self.save()
        self._say()
        self._say(f"Interrupted. {self.kept()}")

    def _greet(self) -> None:
        self._say("I ask what matters most, warning signs first. To end at any time, type quit.")
        kept = f"Each answer is saved in {self._file}." if self._file else "Nothing you answer is saved."
        self._say(kept, "You can also type why, back, skip, status or ?.", style="quiet")

    def _put_question(self, step: Step) -> None:
        self._say()
        number = f"{self._interview.asked + 1}. "
        self._say(f"{number}{'Once more: ' if step.again else ''}{step.question}", style="strong")
        self._say(f"({step.allowed}, don't know)", style="quiet", indent=len(number))

    def _line(self) -> str | None:
        """Return the line that was typed, or None at the end of the input."""
        click.echo("> ", nl=False, err=True)
        line = sys.stdin.buffer.readline(_LONGEST).decode("utf-8", "replace")
        if not self._typed:
            # What came through a pipe stands in the conversation as if it were typed.
            say(line)
        elif not line:
            say("")
        return line if line else None

    @staticmethod
    def _quits(text: str) -> bool:
        from spasm_expert.interview import plain_words

        return plain_words(text) in ("quit", "q", "exit")

    def _take(self, text: str) -> None:
        """Do what a line asks for, or take it as the answer."""
        from spasm_expert.interview import AnswerError, plain_words

        words = plain_words(text)
        others: dict[str, Any] = {"why": self._why, "status": self._status, "?": self._help, "": self._help}
        others |= {"help": self._help, "back": self._back, "undo": self._back}
        if self._names_a_place(words):
            del others["back"]
        if words in others:
            others[words]()
            return
        try:
            if words == "skip":
                self._interview.skip()
            else:
                self._interview.answer(text)
        except AnswerError as error:
            self._say(str(error), style="caution")
            return
        self.save()

    def _names_a_place(self, words: str) -> bool:
        """Tell whether `back` is a part of the body here."""
        from spasm_expert.interview import SITES

        step = self._interview.step
        return words == "back" and step is not None and step.kind == SITES

    def _why(self) -> None:
        step = self._interview.step
        if step is not None:
            self._say(step.why, f"[{step.rule}]" if step.rule else "")

    def _back(self) -> None:
        if self._interview.back():
            self.save()
        else:
            self._say("This is the first question.", style="caution")

    def _status(self) -> None:
        found = self._interview.status()
        self._say(f"Level so far: {found.level}. First cause so far: {found.cause or 'none'}.")
        self._say(f"Questions so far: {found.asked}. {found.range}")

    def _help(self) -> None:
        for line in _HELP:
            self._say(line)

    def _say(self, *texts: str, style: str = "", indent: int = 0) -> None:
        """Print a paragraph to stderr, or an empty line."""
        from spasm_expert.report.layout import Page, Span

        page = Page(self._width, color=self._color)
        if texts:
            page.add(*(Span(text, style) for text in texts), indent=indent)
        encoding = sys.stderr.encoding or "utf-8"
        click.echo(page.text().encode(encoding, "replace").decode(encoding), err=True, color=self._color)
