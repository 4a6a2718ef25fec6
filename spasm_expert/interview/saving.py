"""Writes the case of an interview to a file: whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from spasm_expert.core.memory import PREGNANT, SEX
from spasm_expert.explain.changes import PERSON
from spasm_expert.files import write_whole


class _Plain(yaml.SafeDumper):
    """Writes every list and map in full: the reader of cases takes no references."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def case_text(said: Mapping[str, Any], name: str) -> str:
    """Return a case as text: JSON if the name of its file ends in `.json`, else YAML.

    Args:
        said: The case as plain data.
        name: Name of the file.
    """
    if name.lower().endswith(".json"):
        return json.dumps(said, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    text: str = yaml.dump(dict(said), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=100)
    return text


def write_case(said: Mapping[str, Any], name: str) -> None:
    """Write a case to a file that then holds all of it, or what it held before.

    A new file can be read by its owner alone; a file that is there keeps its permissions.

    Args:
        said: The case as plain data.
        name: Name of the file.

    Raises:
        OSError: It cannot be written.
    """
    write_whole(name, case_text(said, name), private=True)


def unknown_of_person(tree: Any) -> frozenset[str]:
    """Return what of the person a file says is not known, which a case that was read does not tell."""
    patient = tree.get("patient") if isinstance(tree, Mapping) else None
    said = patient if isinstance(patient, Mapping) else {}
    return frozenset(name for name in (SEX, PREGNANT) if said.get(PERSON[name]) == "unknown")
