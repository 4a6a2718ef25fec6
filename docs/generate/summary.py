"""The order of the pages: what is written by hand first, then the reference, then the rule book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

PAGES = Path(__file__).resolve().parent.parent / "pages"
SECTIONS = ("tutorial", "how-to", "reference", "rule-book")
TITLES = {
    "tutorial": "Tutorial",
    "how-to": "How-to guides",
    "reference": "Reference",
    "rule-book": "Rule book",
    "topics": "Topics",
    "causes": "Causes",
    "tests": "Tests",
    "red-flags": "Red flags",
    "scores": "Scores",
}


def title_of(text: str) -> str:
    """Return the title of a page: its first heading of the first rank."""
    return next(line[2:].strip() for line in text.splitlines() if line.startswith("# "))


def summary(written: Iterable[str], generated: Mapping[str, str]) -> str:
    """Return the navigation as nested lists of links.

    Args:
        written: Names of the pages written by hand, relative to their folder.
        generated: The texts of the generated pages by name.
    """
    texts = {name: (PAGES / name).read_text(encoding="utf-8") for name in written} | dict(generated)
    lines = ["* [Home](index.md)"]
    for section in SECTIONS:
        lines += _section(
            section, {name: text for name, text in texts.items() if name.startswith(f"{section}/")}
        )
    return "\n".join(lines) + "\n"


def _section(section: str, texts: Mapping[str, str]) -> Iterator[str]:
    yield f"* {TITLES[section]}"
    folders: dict[str, list[str]] = {}
    for name in sorted(texts, key=lambda name: (not name.endswith("index.md"), _order(texts[name]), name)):
        folders.setdefault("/".join(name.split("/")[1:-1]), []).append(name)
    for folder in sorted(
        folders, key=lambda name: (name != "", list(TITLES).index(name) if name in TITLES else 0)
    ):
        if folder:
            yield f"    * {TITLES[folder]}"
        for name in folders[folder]:
            yield f"{'    ' * (2 if folder else 1)}* [{title_of(texts[name])}]({name})"


def _order(text: str) -> int:
    """Return the place that a page asks for in a comment, `<!-- place: 2 -->`; others come after."""
    first = text.split("\n", 1)[0]
    return int(first.split()[2]) if first.startswith("<!-- place: ") else 10**6
