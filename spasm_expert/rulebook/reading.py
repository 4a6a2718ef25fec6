"""An exported rule book made into an expert again, to be run beside what is known today."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from spasm_expert.core.certainty import Strength
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.limits import Limit
from spasm_expert.core.rule import ClinicalRule, Review, Topic
from spasm_expert.core.sources import Citation, Source
from spasm_expert.errors import InvalidRuleError, SpasmExpertError
from spasm_expert.expert import Expert
from spasm_expert.levels import Level
from spasm_expert.rulebook.faults import Faults, InvalidRuleBookError
from spasm_expert.rulebook.rules import JUDGED, Names
from spasm_expert.rulebook.terms import TermReader

PARTS = ("topics", "rules", "limits", "terms", "sources", "certainty", "guidance")
"""What an exported rule book holds."""


def read_rule_book(path: str | Path) -> dict[str, Any]:
    """Return the rule book of a file, as plain data.

    Args:
        path: A file that `spasm-expert rules export` wrote.

    Raises:
        InvalidRuleBookError: The file cannot be read or holds no rule book.
    """
    faults = Faults(str(path))
    try:
        book = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        faults.add("", f"cannot be read: {error.strerror}.")
    except ValueError:
        faults.add("", "is no JSON. Expected what `spasm-expert rules export` writes.")
    else:
        _check_parts(book, faults)
    faults.raise_if_any()
    found: dict[str, Any] = book
    return found


def _check_parts(book: object, faults: Faults) -> None:
    if not isinstance(book, dict):
        faults.add("", "is no rule book: expected an object, as `spasm-expert rules export` writes it.")
        return
    missing = [name for name in PARTS if name not in book]
    if missing:
        faults.add("", f"is no whole rule book: {', '.join(missing)} is missing.")


def expert_of(book: Mapping[str, Any], *, origin: str | None = None) -> Expert:
    """Return an expert that knows what an exported rule book says, and nothing else.

    The tables of certainty and the formulas for derived values are those of this version of the package.

    Args:
        book: The rule book, as `Expert.export` gives it.
        origin: Name of its file, for messages.

    Raises:
        InvalidRuleBookError: It cannot be used; lists every fault.
    """
    faults = Faults(origin)
    _check_parts(book, faults)
    faults.raise_if_any()
    try:
        return _built(book, faults)
    except InvalidRuleError as error:
        raise InvalidRuleBookError(error.problems, origin) from error


def _built(book: Mapping[str, Any], faults: Faults) -> Expert:
    terms = TermReader(book["terms"], faults).terms
    sources = {each["id"]: Source(**each) for each in book["sources"]}
    limits = _limits(book["limits"], sources, faults)
    names = Names(terms, limits, _strengths(book["certainty"]["strengths"], sources), sources)
    topics = _topics(book, names, faults)
    guidance = _guidance(book["guidance"], names)
    faults.raise_if_any()
    return Expert(topics, terms=terms.values(), sources=sources.values(), guidance=guidance, alone=True)


def _limits(
    exported: Iterable[Mapping[str, Any]], sources: Mapping[str, Source], faults: Faults
) -> dict[str, Limit]:
    found = {}
    for each in exported:
        try:
            found[each["id"]] = Limit(
                each["id"],
                each["value"],
                each["unit"],
                each["population"],
                Citation(sources[each["source"]], each["place"]),
                each["label"],
            )
        except (KeyError, TypeError, ValueError) as error:
            faults.add(f"limits.{each.get('id')}", f"cannot be read: {error}")
    return found


def _strengths(exported: Iterable[Mapping[str, Any]], sources: Mapping[str, Source]) -> dict[str, Strength]:
    """Return the published strengths of the book, and the judged ones of this version."""
    published = {
        each["id"]: Strength(
            each["id"], each["ratio"], each["label"], Citation(sources[each["source"]], each["place"])
        )
        for each in exported
        if each["source"]
    }
    return {**JUDGED, **published}


def _topics(book: Mapping[str, Any], names: Names, faults: Faults) -> list[type[Topic]]:
    written: dict[str, dict[str, ClinicalRule]] = {each["id"]: {} for each in book["topics"]}
    for plain in book["rules"]:
        topic, _, name = plain["id"].partition(".")
        try:
            written[topic][name] = names.rule(plain)
        except (LookupError, SpasmExpertError, TypeError, ValueError) as error:
            faults.add(f"rules.{plain['id']}", f"cannot be read: {error}")
    return [
        type(
            "ReadTopic",
            (Topic,),
            {
                "topic_id": each["id"],
                "__doc__": each["about"],
                "reviewed": _review(each["reviewed"]),
                **written[each["id"]],
            },
        )
        for each in book["topics"]
    ]


def _review(plain: Mapping[str, str | None]) -> Review:
    day = plain["on"]
    return Review(str(plain["by"]), datetime.date.fromisoformat(day) if day else None)


def _guidance(plain: Mapping[str, Any], names: Names) -> Guidance:
    def by_level(name: str) -> dict[Level, Any]:
        return {Level.of(level): value for level, value in plain[name].items()}

    return Guidance(
        what_to_do=by_level("what_to_do"),
        within=by_level("within"),
        specialty=by_level("specialty"),
        safety_net=tuple((Level.of(level), text) for level, text in plain["safety_net"]),
        screening=tuple(names.terms[name] for name in plain["screening"]),
        allowed_sorts={level: frozenset(sorts) for level, sorts in by_level("allowed_sorts").items()},
        no_alarm=tuple(names.terms[name] for name in plain["no_alarm"]),
        sources=tuple(map(names.citation, plain["sources"])),
    )
