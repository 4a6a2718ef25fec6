"""What the command line prints and where: data to stdout, everything else to stderr."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

PIPE_WIDTH = 80
"""Columns of a text that goes to a file or to another program: always the same."""

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""

_F = TypeVar("_F", bound=Callable[..., Any])


def format_option(command: _F) -> _F:
    """Give a command the option `--format`, passed on as `form`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="For people or for programs.",
    )(command)


def output_option(command: _F) -> _F:
    """Give a command the option `--output`, passed on as a path, or None for standard output."""
    return click.option(
        "--output",
        "-o",
        type=click.Path(dir_okay=False, allow_dash=True),
        help="Write to this file instead of standard output; it is written whole or not at all.",
    )(command)


def to_terminal() -> bool:
    """Tell whether the output goes to a terminal."""
    return sys.stdout.isatty()


def page_width() -> int:
    """Return the columns of a line: as the terminal has them, else `PIPE_WIDTH`."""
    if not to_terminal():
        return PIPE_WIDTH
    return min(shutil.get_terminal_size((PIPE_WIDTH, 24)).columns, WIDEST)


def wants_color() -> bool:
    """Tell whether to use colour: on a terminal that knows it, unless `NO_COLOR` is set."""
    return to_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def put(text: str) -> None:
    """Print text to stdout; a sign that its encoding lacks becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    click.echo(text.encode(encoding, "replace").decode(encoding), color=wants_color())


def put_to(output: str | None, text: str) -> None:
    """Print text to stdout, or write it to a file that is there whole or not at all.

    Args:
        output: Path of the file; None or `-` for standard output.
        text: The text, without a line end after its last line.
    """
    if output in (None, "-"):
        put(text)
        return
    from spasm_expert.files import write_whole

    write_whole(str(output), f"{text}\n")


def json_text(data: Any) -> str:
    """Return data as JSON, in signs that the encoding of stdout has."""
    text = json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, indent=2, ensure_ascii=True, allow_nan=False)
    return text


def put_json(data: Any) -> None:
    """Print data as JSON to stdout."""
    click.echo(json_text(data))


def say(text: str) -> None:
    """Print one line to stderr: a note, progress or a problem, with nothing in it that steers a terminal."""
    from spasm_expert.report.layout import harmless

    encoding = sys.stderr.encoding or "utf-8"
    click.echo(harmless(text).encode(encoding, "replace").decode(encoding), err=True)
