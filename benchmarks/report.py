"""What was measured, as plain data and as tables."""

from __future__ import annotations

import json
import os
import platform
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from typing import Any

from benchmarks.timing import Times

_WIDTH = 79
FORMATS = ("text", "markdown", "json")


@dataclass(frozen=True)
class Target:
    """A figure that was to be reached.

    Attributes:
        what: What is measured.
        aim: What was to be reached.
        figure: What was found, in words; empty if it was not measured.
        met: Whether it was reached; None if it was not measured.
    """

    what: str
    aim: str
    figure: str
    met: bool | None

    @property
    def verdict(self) -> str:
        """Met, missed or not measured."""
        return "not measured" if self.met is None else "met" if self.met else "missed"


@dataclass
class Report:
    """Everything that was measured.

    Attributes:
        machine: What it was measured on.
        subjects: For each set of rules and cases what each engine took.
        targets: What was to be reached.
        figures: What else was measured.
        notes: Sentences that belong to the figures.
    """

    machine: Mapping[str, Any]
    subjects: list[dict[str, Any]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def add(self, key: str, title: str, about: Mapping[str, Any], times: Sequence[Times]) -> None:
        """Take up what the engines took; the ratio is to the first of them."""
        rows = [
            {
                "engine": each.key,
                "title": each.title,
                "seconds_per_case": each.per_case,
                "ratio": each.ratio(times[0]),
                "cases": each.cases,
                "rounds": len(each.rounds),
                "note": each.note,
            }
            for each in times
        ]
        self.subjects.append({"subject": key, "title": title, **about, "engines": rows})

    def plain(self) -> dict[str, Any]:
        """Return everything as plain data."""
        targets = [{**asdict(each), "verdict": each.verdict} for each in self.targets]
        return {
            "machine": dict(self.machine),
            "subjects": self.subjects,
            "figures": self.figures,
            "targets": targets,
            "notes": self.notes,
        }


def machine() -> dict[str, Any]:
    """Return what the measures were taken on."""
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "experta": version("experta"),
        "clipspy": version("clipspy"),
    }


def rendered(report: Report, form: str) -> str:
    """Return a report in one of `FORMATS`, with a line break at its end."""
    if form == "json":
        return json.dumps(report.plain(), indent=2) + "\n"
    table = _markdown if form == "markdown" else _text
    lines: list[str] = []
    for title, rows in _tables(report):
        lines += [f"### {title}" if form == "markdown" else title, ""] if title else []
        lines += [*table(rows), ""]
    notes = [_about(report.machine), *report.notes]
    lines += notes if form == "markdown" else [line for note in notes for line in textwrap.wrap(note, _WIDTH)]
    return "\n".join(lines) + "\n"


def _tables(report: Report) -> Iterator[tuple[str, list[list[str]]]]:
    for subject in report.subjects:
        rows = [["engine", "per case", "ratio", "remark"]]
        rows += [
            [row["title"], duration(row["seconds_per_case"]), times(row["ratio"]), row["note"]]
            for row in subject["engines"]
        ]
        yield subject["title"], rows
    if report.targets:
        head = ["verdict", "target", "aim", "figure"]
        yield (
            "Targets",
            [head, *([each.verdict, each.what, each.aim, each.figure] for each in report.targets)],
        )


def _about(known: Mapping[str, Any]) -> str:
    return (
        f"{known['implementation']} {known['python']}, {known['system']} {known['architecture']}, "
        f"{known['cores']} cores (load {known['load']} at the start), "
        f"experta {known['experta']}, clipspy {known['clipspy']}."
    )


def _text(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _markdown(rows: Sequence[Sequence[str]]) -> list[str]:
    head, *body = ["| " + " | ".join(row) + " |" for row in rows]
    return [head, "|" + " --- |" * len(rows[0]), *body]


def duration(seconds: float | None) -> str:
    """Return a time in three digits with the unit that suits it."""
    if seconds is None:
        return "-"
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}" if seconds < 1000 else f"{seconds:.0f} s"
    return f"{seconds * 1e6:.3g} µs"


def times(ratio: float | None) -> str:
    """Return a ratio in words for a table."""
    if ratio is None:
        return "-"
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2f}"
