"""A text in blocks (headings, paragraphs, items, tables), written for a terminal or in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spasm_expert.report.layout import Page, harmless
from spasm_expert.report.markdown import MarkdownPage, escaped
from spasm_expert.report.tables import render_table

_INDENT = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        text: Its words.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    Attributes:
        text: Its words.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list.

    Attributes:
        text: Its words.
        depth: How deep the list lies in others, from 0.
    """

    text: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first column tells what a row is about.

    Attributes:
        titles: A title for each column.
        rows: The cells of each row.
    """

    titles: Sequence[str]
    rows: Sequence[Sequence[str]]


Block = Heading | Paragraph | Item | Table


def as_text(blocks: Iterable[Block], *, width: int = 80, color: bool = False) -> str:
    """Return the blocks as text for a terminal.

    Args:
        blocks: What is to be said.
        width: Columns of the terminal.
        color: Whether to write the escape sequences of colours.
    """
    parts: list[str] = []
    page = Page(width, color=color)
    for block in blocks:
        if isinstance(block, Table):
            parts += [page.text(), _table(block, width, color=color)]
            page = Page(width, color=color)
        else:
            _add(page, block)
    return "\n\n".join(filter(None, (*parts, page.text())))


def _add(page: Page, block: Heading | Paragraph | Item) -> None:
    if isinstance(block, Heading):
        page.heading(block.text)
    elif isinstance(block, Paragraph):
        page.blank()
        page.add(block.text)
    else:
        page.add(block.text, indent=_INDENT * (block.depth + 1), bullet="- ")


def _table(table: Table, width: int, *, color: bool) -> str:
    return render_table(table.titles, table.rows, width=width, color=color, names_whole=True)


def as_markdown(blocks: Iterable[Block]) -> str:
    """Return the blocks as Markdown (CommonMark, with the tables of GitHub).

    Args:
        blocks: What is to be said.
    """
    parts: list[str] = []
    page = MarkdownPage()
    for block in blocks:
        if isinstance(block, Table):
            parts += [page.text().rstrip("\n"), _markdown_table(block)]
            page = MarkdownPage()
        else:
            _add(page, block)
    return "\n\n".join(filter(None, (*parts, page.text())))


def _markdown_table(table: Table) -> str:
    head, *rows = (_row(cells) for cells in (table.titles, *table.rows))
    return "\n".join([head, _row(["---", *["---:"] * (len(table.titles) - 1)], raw=True), *rows])


def _row(cells: Sequence[str], *, raw: bool = False) -> str:
    return f"| {' | '.join(cell if raw else escaped(harmless(cell)) for cell in cells)} |"
