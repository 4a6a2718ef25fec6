"""A diagram as data: boxes and arrows, in a fixed order, of any number of kinds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

KINDS = (
    "fact",
    "derived",
    "rule",
    "pattern",
    "score",
    "cause",
    "red_flag",
    "test",
    "measure",
    "drug",
    "level",
    "law",
)
"""What a box may stand for; each kind looks its own way, and none is told by its colour alone."""


@dataclass(frozen=True, slots=True)
class Box:
    """One thing in a diagram.

    Attributes:
        id: Unique in the diagram.
        kind: One of `KINDS`.
        text: What stands in it.
        note: More about it, shown where there is room; may be empty.
    """

    id: str
    kind: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One step in a diagram.

    Attributes:
        source: Id of the box it starts from.
        target: Id of the box it points to.
        text: What stands beside it; may be empty.
        against: Whether it speaks against its target.
        counted: Whether it counts; one that does not is drawn dotted.
    """

    source: str
    target: str
    text: str = ""
    against: bool = False
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Diagram:
    """Boxes and the arrows between them, without circles.

    Attributes:
        title: What it shows, in a few words.
        boxes: The boxes, each after those that point to it.
        arrows: The arrows, in the order of their targets.
    """

    title: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the diagram as plain data, in a stable order."""
        return {
            "title": self.title,
            "boxes": [
                {"id": box.id, "kind": box.kind, "text": box.text, "note": box.note} for box in self.boxes
            ],
            "arrows": [
                {
                    "source": arrow.source,
                    "target": arrow.target,
                    "text": arrow.text,
                    "against": arrow.against,
                    "counted": arrow.counted,
                }
                for arrow in self.arrows
            ],
        }


def depths(diagram: Diagram) -> dict[str, int]:
    """Return for each box the length of the longest way that leads to it.

    Args:
        diagram: A diagram whose boxes stand after those that point to them.
    """
    found = {box.id: 0 for box in diagram.boxes}
    for box in diagram.boxes:
        for arrow in into(box, diagram.arrows):
            found[box.id] = max(found[box.id], found[arrow.source] + 1)
    return found


def into(box: Box, arrows: Iterable[Arrow]) -> list[Arrow]:
    """Return the arrows that point to a box."""
    return [arrow for arrow in arrows if arrow.target == box.id]
