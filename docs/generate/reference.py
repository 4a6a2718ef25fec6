"""The reference: the public API, the command line as its own help tells it, the case format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

import spasm_expert
from generate.writing import safe
from spasm_expert.case.schema import case_schema
from spasm_expert.cli import main

WIDTH = 80
MODULES = (
    ("spasm_expert.assessment", "What comes out"),
    ("spasm_expert.core.language", "The rule language: the rule itself"),
    ("spasm_expert.core.when", "The rule language: what a rule can ask"),
    ("spasm_expert.core.then", "The rule language: what a rule can conclude"),
    ("spasm_expert.core.limits", "Limits"),
    ("spasm_expert.core.sources", "Sources"),
    ("spasm_expert.facts.terms.kinds", "Terms"),
    ("spasm_expert.testing", "Trying a rule alone"),
    ("spasm_expert.evaluation", "Measuring"),
    ("spasm_expert.derivation", "Derivations"),
    ("spasm_expert.explain", "Explanations"),
    ("spasm_expert.interview", "Interviews"),
    ("spasm_expert.cohort", "Cohorts"),
    ("spasm_expert.graphs", "Diagrams"),
    ("spasm_expert.rulebook", "Versions of the knowledge"),
)
"""Modules that others may import from, with the title of their section."""


def reference_pages() -> dict[str, str]:
    """Return the pages of the reference, by their name in the site."""
    return {
        "reference/api.md": api_page(),
        "reference/command-line.md": command_line_page(),
        "reference/case-format.md": case_format_page(),
    }


def api_page() -> str:
    """Return the page of the public names; MkDocs fills in their docstrings."""
    parts = ["# Python API", "", "## Public names of `spasm_expert`", ""]
    for name in spasm_expert.__all__:
        home = getattr(spasm_expert, name).__module__
        parts += [f"::: {home}.{name}", ""]
    for module, title in MODULES:
        parts += [f"## {title}", "", f"Module `{module}`.", "", f"::: {module}", "    options:"]
        parts += ["      show_root_heading: false", ""]
    return "\n".join(parts)


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its whole name, groups before what stands in them."""
    yield from _below("spasm-expert", main)


def _below(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        for inner in sorted(command.commands):
            yield from _below(f"{name} {inner}", command.commands[inner])


def command_line_page() -> str:
    """Return the help of every command, as the command itself prints it."""
    parts = ["# Command line", "", "Data goes to standard output, notes and errors to standard error.", ""]
    for name, command in commands():
        context = click.Context(command, info_name=name, max_content_width=WIDTH, terminal_width=WIDTH)
        parts += [f"## {name}", "", "```text", command.get_help(context).rstrip(), "```", ""]
    return "\n".join(parts)


def case_format_page() -> str:
    """Return the sections and keys of a case with what the schema says of each."""
    schema = case_schema()
    parts = [
        "# Case format",
        "",
        "A case is YAML or JSON. What nobody said is unknown, which is not the same as absent.",
        "`spasm-expert schema case` prints the whole schema.",
        "",
        "| Key | Meaning |",
        "| --- | --- |",
    ]
    parts += [f"| `{path}` | {safe(text)} |" for path, text in _described("", schema, schema)]
    return "\n".join(parts) + "\n"


MOST_NAMES = 40
"""A section with more keys than this lists terms, which `spasm-expert terms` shows better."""


def _described(path: str, part: dict[str, Any], whole: dict[str, Any]) -> Iterator[tuple[str, str]]:
    properties = part.get("properties", {})
    if len(properties) > MOST_NAMES:
        return
    for name, inner in properties.items():
        found = _resolved(inner, whole)
        where = f"{path}.{name}" if path else name
        text = inner.get("description") or found.get("description") or found.get("title") or ""
        yield where, text or _kind(found)
        yield from _described(where, found, whole)


def _resolved(part: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in part:
        target = part["$ref"].rpartition("/")[2]
        found: dict[str, Any] = whole["$defs"][target]
        return found
    return part


def _kind(part: dict[str, Any]) -> str:
    if "enum" in part:
        return f"One of {', '.join(json.dumps(each) for each in part['enum'])}."
    return str(part.get("type", "several forms"))
