"""A diagram as text for other programs: Mermaid, DOT, and the SVG that Graphviz makes of it."""

from __future__ import annotations

import shutil
import subprocess

from spasm_expert.errors import SpasmExpertError
from spasm_expert.graphs.diagram import Arrow, Box, Diagram

_PATIENCE = 60
"""Seconds that Graphviz is given for a drawing."""

_MERMAID_SHAPES = {
    "rule": ("[", "]"),
    "pattern": ("([", "])"),
    "score": ("[[", "]]"),
    "cause": ("{{", "}}"),
    "red_flag": (">", "]"),
    "level": ("[/", "/]"),
    "law": ("[", "]"),
}
_MERMAID_ROUND = ("(", ")")

_DOT_SHAPES = {
    "rule": "box",
    "pattern": "oval",
    "score": "folder",
    "cause": "hexagon",
    "red_flag": "cds",
    "level": "parallelogram",
    "law": "box",
    "test": "component",
}


class GraphvizMissingError(SpasmExpertError):
    """Graphviz is wanted and not installed, or it failed."""


def to_mermaid(diagram: Diagram) -> str:
    """Return a diagram as a flowchart in Mermaid, which trackers and notebooks draw."""
    names = {box.id: f"n{place}" for place, box in enumerate(diagram.boxes)}
    lines = ["flowchart LR", f"  accTitle: {_one_line(diagram.title)}"]
    for box in diagram.boxes:
        left, right = _MERMAID_SHAPES.get(box.kind, _MERMAID_ROUND)
        lines.append(f"  {names[box.id]}{left}{_mermaid_text(_words(box))}{right}")
    for arrow in diagram.arrows:
        text = f"|{_mermaid_text(_beside(arrow))}|" if _beside(arrow) else ""
        line = "-->" if arrow.counted else "-.->"
        lines.append(f"  {names[arrow.source]} {line}{text} {names[arrow.target]}")
    return "\n".join(lines)


def _mermaid_text(text: str) -> str:
    """Return a text in quotes in which nothing has a meaning of its own."""
    safe = "".join(
        sign if sign.isalnum() or sign in " .,;:-()/%+=°µ'" else f"#{ord(sign)};" for sign in _one_line(text)
    )
    return f'"{safe}"'


def to_dot(diagram: Diagram) -> str:
    """Return a diagram in DOT, the language of Graphviz."""
    lines = [
        "digraph {",
        f"  label={_quoted(diagram.title)};",
        '  rankdir="LR";',
        '  node [fontname="sans-serif", fontsize="11"];',
        '  edge [fontname="sans-serif", fontsize="9"];',
    ]
    for box in diagram.boxes:
        shape = _DOT_SHAPES.get(box.kind, "note")
        lines.append(f"  {_quoted(box.id)} [label={_quoted(_words(box))}, shape={_quoted(shape)}];")
    for arrow in diagram.arrows:
        looks = [f"label={_quoted(_beside(arrow))}"] if _beside(arrow) else []
        looks += ['style="dotted"'] if not arrow.counted else []
        looks += ['arrowhead="tee"'] if arrow.against else []
        attributes = f" [{', '.join(looks)}]" if looks else ""
        lines.append(f"  {_quoted(arrow.source)} -> {_quoted(arrow.target)}{attributes};")
    return "\n".join([*lines, "}"])


def _quoted(text: str) -> str:
    """Return a text in quotes; a backslash would begin one of the escapes of DOT."""
    inner = _one_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inner}"'


def to_svg(diagram: Diagram) -> str:
    """Return a diagram as SVG, drawn by Graphviz; it is handed over in memory, not through a file.

    Raises:
        GraphvizMissingError: The program `dot` is not installed, or it failed.
    """
    program = shutil.which("dot")
    if program is None:
        raise GraphvizMissingError(
            "SVG is drawn by Graphviz, whose program dot was not found. Install Graphviz, or ask for "
            "mermaid or dot."
        )
    try:
        done = subprocess.run(
            [program, "-Tsvg"],
            input=to_dot(diagram),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise GraphvizMissingError(f"Graphviz did not end within {_PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        # What Graphviz says may repeat what stands in the diagram.
        raise GraphvizMissingError(f"Graphviz ended with code {error.returncode}.") from None
    return done.stdout.rstrip("\n")


def _words(box: Box) -> str:
    return f"{box.text}: {box.note}" if box.note else box.text


def _beside(arrow: Arrow) -> str:
    return " ".join(filter(None, ("against," if arrow.against else "", arrow.text))).strip(",")


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
