"""How texts of the rules are written into Markdown, and where each thing has its page."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDERS = {
    "cause": "causes",
    "test": "tests",
    "red_flag": "red-flags",
    "score": "scores",
    "topic": "topics",
}
_MARKS = re.compile(r"([\\`*_{}\[\]])")


def safe(text: object) -> str:
    """Return a text that Markdown shows as it is."""
    escaped = html.escape(" ".join(str(text).split()), quote=False).replace("|", "&#124;")
    return _MARKS.sub(r"\\\1", escaped)


def page_of(kind: str, name: str) -> str:
    """Return the page of a thing inside the rule book, e.g. `causes/rhabdomyolysis.md`."""
    return f"{FOLDERS[kind]}/{name}.md"


def rule_link(rule_id: str) -> str:
    """Return a link to a rule from another folder of the rule book."""
    topic, _, name = rule_id.partition(".")
    return f"[{safe(rule_id)}](../{page_of('topic', topic)}#{name})"


def term_link(term: Any) -> str:
    """Return a link to the page of a term from another folder of the rule book; its label if it has none."""
    label = safe(term.label)
    kind = getattr(term, "kind", "")
    return f"[{label}](../{page_of(kind, term.id)})" if kind in FOLDERS else label


def capital(text: str) -> str:
    """Return the text with a capital first letter, unless it starts like pH or eGFR."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        # Markdown, not HTML: every text goes through `safe`, which escapes for both.
        autoescape=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(safe=safe, rule_link=rule_link, term_link=term_link, capital=capital)
    return environment


def render(template: str, values: Mapping[str, Any]) -> str:
    """Return a page made from a template, without runs of empty lines."""
    text = _environment().get_template(template).render(**values)
    return re.sub(r"\n{3,}", "\n\n", text)
