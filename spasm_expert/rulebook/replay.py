"""Runs a stored answer again and says whether it is still the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spasm_expert.case import Case
from spasm_expert.errors import Problem
from spasm_expert.expert import Expert, default_expert
from spasm_expert.rulebook.faults import Faults, InvalidRuleBookError

SHOWN = 20
"""Most places of a difference that are told."""


@dataclass(frozen=True, slots=True)
class Replay:
    """A stored answer beside the answer of today.

    Attributes:
        same_bytes: Whether the file is what would be written today, byte for byte.
        same_answer: Whether it says the same, however it is written.
        same_knowledge: Whether both answers were given by the same knowledge.
        same_input: Whether the case in it has the hash that was stored.
        version_stored: Knowledge version of the stored answer.
        version_now: Knowledge version of today.
        differences: Paths inside the answer that differ, at most 20; no value of the case is told.
        differences_more: How many more there are.
    """

    same_bytes: bool
    same_answer: bool
    same_knowledge: bool
    same_input: bool
    version_stored: str
    version_now: str
    differences: tuple[str, ...]
    differences_more: int


def replay(path: str | Path, *, expert: Expert | None = None) -> Replay:
    """Run the case of a stored answer again and compare.

    Args:
        path: A file that `spasm-expert run --format json` wrote.
        expert: The expert to ask; None for the standard one.

    Raises:
        InvalidRuleBookError: The file cannot be read, is no stored answer, or was stored without its case.
        InvalidCaseError: The case in it is not valid any more.
    """
    text = _text(Path(path))
    stored = _stored(text, str(path))
    asked = expert or default_expert()
    answer = asked.assess(Case.from_dict(stored["case"], vocabulary=asked.vocabulary))
    now = answer.to_dict()
    found = list(_differences("", stored, now))
    return Replay(
        same_bytes=text.rstrip("\n") == answer.to_json(),
        same_answer=not found,
        same_knowledge=stored["knowledge_version"] == now["knowledge_version"],
        same_input=stored.get("input_version") == now["input_version"],
        version_stored=str(stored["knowledge_version"]),
        version_now=answer.knowledge_version,
        differences=tuple(found[:SHOWN]),
        differences_more=max(0, len(found) - SHOWN),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise InvalidRuleBookError([Problem("", f"cannot be read: {error.strerror}.")], str(path)) from error
    except UnicodeDecodeError as error:
        raise InvalidRuleBookError([Problem("", "is no text in UTF-8.")], str(path)) from error


def _stored(text: str, origin: str) -> Mapping[str, Any]:
    faults = Faults(origin)
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not (isinstance(found, dict) and isinstance(found.get("knowledge_version"), str)):
        faults.add(
            "", "is no stored answer. Expected what `spasm-expert run --format json` writes of one case."
        )
    elif not isinstance(found.get("case"), dict):
        faults.add("case", "is missing: the answer was stored without its case and cannot be run again.")
    faults.raise_if_any()
    answer: Mapping[str, Any] = found
    return answer


def _differences(path: str, stored: Any, now: Any) -> Iterator[str]:
    """Yield the paths at which two pieces of plain data differ."""
    if isinstance(stored, dict) and isinstance(now, dict):
        for name in {**stored, **now}:
            inner = f"{path}.{name}" if path else str(name)
            if name not in stored or name not in now:
                yield inner
            else:
                yield from _differences(inner, stored[name], now[name])
    elif isinstance(stored, list) and isinstance(now, list) and len(stored) == len(now):
        for place, (one, other) in enumerate(zip(stored, now, strict=True)):
            yield from _differences(f"{path}[{place}]", one, other)
    elif stored != now:
        yield path
