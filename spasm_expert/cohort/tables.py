"""The wide form of a table: one row for each record, one column for each thing that can be said.

A column is named by its path inside a case: `patient.age`, `findings.dark_urine.since`. An empty cell says
nothing. Several names in one cell are parted by semicolons.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from spasm_expert.errors import Problem, nearest

ID: Final = "id"
EVENTS: Final = "events"
PARTING: Final = ";"

_PLAIN: Final = ("title", "source", "notes", "as_of", "format", "medications_complete", "conditions_complete")
_SECTIONS: Final = (
    "patient",
    "spasm",
    "findings",
    "measurements",
    "medications",
    "conditions",
    "results",
    EVENTS,
)
_OWN_KEY: Final = {
    "findings": "state",
    "measurements": "value",
    "medications": "state",
    "conditions": "state",
    "results": "done",
}
_SPASM_LISTS: Final = ("sites", "side", "timing", "triggers", "relieved_by", "not_relieved_by")


def header_problems(columns: Sequence[str]) -> list[Problem]:
    """Return what is wrong with the names of the columns, whatever the rows say.

    Args:
        columns: The first row of the table.
    """
    if not columns:
        return [Problem("", "has no first row. Expected the names of the columns.")]
    found = [
        Problem(f"column {name!r}", "stands there twice. Keep one of them.")
        for name in dict.fromkeys(columns)
        if columns.count(name) > 1
    ]
    return found + [Problem(f"column {name!r}", _expected(name)) for name in columns if not _is_known(name)]


def _is_known(name: str) -> bool:
    section, dot, rest = name.partition(".")
    return bool(rest) if dot and section in _SECTIONS else name == ID or name in _PLAIN


def _expected(name: str) -> str:
    section = name.partition(".")[0]
    hint = nearest(section, (*_SECTIONS, *_PLAIN, ID))
    allowed = ", ".join((ID, *_PLAIN))
    return f"says nothing of a case.{hint} Expected {allowed}, or a path such as findings.dark_urine."


def case_of_row(columns: Sequence[str], cells: Sequence[Any]) -> dict[str, Any]:
    """Return the case that a row describes; it is not checked here.

    Args:
        columns: The names of the columns.
        cells: As many cells; of a table of text texts, else also numbers, yes or no, and None.
    """
    case: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=True):
        said = cell.strip() if isinstance(cell, str) else cell
        # What is not equal to itself is no number: other programs leave it in an empty cell.
        if said is not None and said != "" and said == said:
            _put(case, column, said)
    return case


def _put(case: dict[str, Any], column: str, said: Any) -> None:
    section, _, rest = column.partition(".")
    if not rest:
        case[section] = said
    elif section == EVENTS:
        case.setdefault(EVENTS, []).append({rest: said})
    else:
        _descend(case.setdefault(section, {}), section, rest.split("."), said)


def _descend(place: dict[str, Any], section: str, path: list[str], said: Any) -> None:
    """Put what was said at the end of a path; what stands there already becomes an entry with its own key."""
    name, *rest = path
    listed = name in _SPASM_LISTS if section == "spasm" else name == "sites"
    split = listed and isinstance(said, str)
    value = [part.strip() for part in said.split(PARTING) if part.strip()] if split else said
    if not rest:
        there = place.get(name)
        place[name] = {**there, _OWN_KEY[section]: value} if isinstance(there, dict) else value
        return
    there = place.get(name, {})
    entry = there if isinstance(there, dict) else {_OWN_KEY.get(section, "state"): there}
    place[name] = entry
    if rest[0] == "findings" and len(rest) > 1:
        _descend(entry.setdefault("findings", {}), "findings", rest[1:], said)
    else:
        _descend(entry, "" if section != "spasm" else section, rest, said)


def table_line(cells: Iterable[object]) -> str:
    """Return one row of a table, with its line end.

    Args:
        cells: Texts, numbers and lists of names; None is an empty cell, a map becomes JSON.
    """
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_cell(each) for each in cells])
    return line.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    if isinstance(value, (list, tuple)):
        return f"{PARTING} ".join(map(str, value))
    return "" if value is None else value
