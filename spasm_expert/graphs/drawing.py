"""Our own drawing of a diagram, for a page that must need nothing beside itself.

Boxes stand in columns, each to the right of all that point to it; within a column they are ordered by where
what they rest on stands, which keeps most arrows from crossing. Looks come from the style sheet of the page.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spasm_expert.graphs.diagram import Arrow, Box, Diagram, depths

if TYPE_CHECKING:
    from jinja2 import Template

WIDTH = 210
"""Width of a box, in units of the drawing (pixels at its natural size)."""

GAP = 64
"""Width between two columns, where the arrows run."""

LINE = 15
"""Height of a line."""

DESCENT = 4
"""What is left below the feet of the letters."""

PADDING = 8
"""Room around the text in a box, and around the drawing."""

BETWEEN = 12
"""Height between two boxes."""

SIGNS = 29
"""Characters of a line in a box, as many as fit if most are not wide ones."""

MOST_LINES = 4
SWEEPS = 4
"""How often the columns are put in order anew; more changes next to nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box stands."""

    left: int
    top: int
    height: int
    lines: tuple[str, ...]

    @property
    def middle(self) -> float:
        """Height of its middle."""
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Curve:
    """How an arrow runs, how it looks, and what it says."""

    way: str
    looks: str
    title: str


def draw(diagram: Diagram) -> str:
    """Return a diagram as an SVG element to be put into a page.

    Args:
        diagram: What to draw; its boxes stand after those that point to them.
    """
    places = _places(diagram)
    text = _template().render(
        title=diagram.title,
        right=max((place.left for place in places.values()), default=0) + WIDTH + PADDING,
        bottom=max((place.top + place.height for place in places.values()), default=0) + PADDING,
        curves=[_curve(arrow, places) for arrow in diagram.arrows],
        boxes=[(box, places[box.id]) for box in diagram.boxes],
        width=WIDTH,
        padding=PADDING,
        line_height=LINE,
        descent=DESCENT,
    )
    return text.rstrip("\n")


@functools.cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("spasm_expert.graphs", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    environment.filters["corner"] = _corner
    return environment.get_template("drawing.svg.j2")


def _printable(value: object) -> object:
    """Leave out of a text what SVG may not hold, or what turns its direction."""
    if type(value) is str:
        return "".join(sign if sign.isprintable() else " " for sign in value)
    return value


def _places(diagram: Diagram) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for column, boxes in enumerate(_columns(diagram)):
        top = PADDING
        for box in boxes:
            lines = wrapped(f"{box.text}: {box.note}" if box.note else box.text)
            height = len(lines) * LINE + 2 * PADDING
            found[box.id] = Place(PADDING + column * (WIDTH + GAP), top, height, lines)
            top += height + BETWEEN
    return found


def _columns(diagram: Diagram) -> list[list[Box]]:
    """Return the boxes of each column, in an order that keeps arrows short."""
    deep = depths(diagram)
    columns: list[list[Box]] = [[] for _ in range(max(deep.values(), default=-1) + 1)]
    for box in diagram.boxes:
        columns[deep[box.id]].append(box)
    for sweep in range(SWEEPS):
        rank = {box.id: place / len(boxes) for boxes in columns for place, box in enumerate(boxes)}
        forward = sweep % 2 == 0
        for boxes in columns if forward else reversed(columns):
            boxes.sort(key=lambda box: _pull(box, diagram.arrows, rank, forward=forward))
            rank.update((box.id, place / len(boxes)) for place, box in enumerate(boxes))
    return columns


def _pull(box: Box, arrows: Sequence[Arrow], rank: Mapping[str, float], *, forward: bool) -> float:
    """Return the mean rank of what a box rests on, or of what rests on it."""
    others = [
        arrow.source if forward else arrow.target
        for arrow in arrows
        if (arrow.target if forward else arrow.source) == box.id
    ]
    return sum(rank[other] for other in others) / len(others) if others else rank[box.id]


def wrapped(text: str) -> tuple[str, ...]:
    """Return a text as lines that fit a box; what does not fit is left out and three dots say so.

    Examples:
        >>> wrapped("dark or cola-coloured urine: present, for 2 days")
        ('dark or cola-coloured urine:', 'present, for 2 days')
    """
    lines = [""]
    for word in text.split():
        pieces = [word[start : start + SIGNS] for start in range(0, len(word), SIGNS)]
        for piece in pieces:
            if lines[-1] and len(lines[-1]) + 1 + len(piece) > SIGNS:
                lines.append("")
            lines[-1] = f"{lines[-1]} {piece}".strip()
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1][: SIGNS - 1].rstrip()}…"]
    return tuple(lines)


def _corner(box: Box) -> int:
    """Return how round a box is: rules have corners, so that they differ from all else without colour."""
    return 1 if box.kind in ("rule", "law") else PADDING


def _curve(arrow: Arrow, places: Mapping[str, Place]) -> Curve:
    start, end = places[arrow.source], places[arrow.target]
    first = start.left + WIDTH
    bend = (first + end.left) / 2
    looks = ["arrow", *(["against"] if arrow.against else []), *([] if arrow.counted else ["uncounted"])]
    return Curve(
        f"M{first} {start.middle:g}"
        f"C{bend:g} {start.middle:g} {bend:g} {end.middle:g} {end.left} {end.middle:g}",
        " ".join(looks),
        " ".join(filter(None, ("against:" if arrow.against else "", arrow.text))),
    )
