"""Turns what pydantic says about a case into our own problems, and takes the faulty parts out.

Taken out so that the rest can still be checked: all problems of a case are told at once.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

from spasm_expert.case import forms
from spasm_expert.case.tree import DROPPED
from spasm_expert.case.wording import Path, Problems, shown_amount

_MOST_ROUNDS = 8
_FORMS: dict[tuple[str, ...], type[BaseModel]] = {
    (): forms.CaseForm,
    ("patient",): forms.PatientForm,
    ("spasm",): forms.SpasmForm,
    ("findings", "*"): forms.FindingForm,
    ("measurements", "*"): forms.MeasurementForm,
    ("medications", "*"): forms.DrugForm,
    ("conditions", "*"): forms.ConditionForm,
    ("results", "*"): forms.ResultForm,
    ("results", "*", "findings", "*"): forms.FindingForm,
    ("expect",): forms.ExpectForm,
}
_SHAPES = {"model_type": "a map", "model_attributes_type": "a map", "dict_type": "a map"}


def read_form(tree: dict[str, Any], problems: Problems) -> forms.CaseForm | None:
    """Return the case as a form, without its faulty parts, which are noted.

    Args:
        tree: Plain data; faulty parts are taken out of it.
        problems: Where faults are noted.
    """
    for _ in range(_MOST_ROUNDS):
        wrong_inside = {path[:length] for path in problems.paths() for length in range(len(path))}
        try:
            return forms.CaseForm.model_validate(tree)
        except ValidationError as error:
            details = error.errors(include_url=False)
        for detail in details:
            # What is missing where something was taken out is no fault of its own.
            if _inside(tree, detail["loc"]) not in wrong_inside:
                _note(tree, detail["loc"], detail["type"], detail["msg"], problems)
        for path in {_inside(tree, detail["loc"]) for detail in details}:
            _take_out(tree, path)
    return None


def _note(tree: dict[str, Any], loc: Path, kind: str, message: str, problems: Problems) -> None:
    path = _inside(tree, loc)
    if kind == "extra_forbidden":
        known = list(_form_at(path[:-1]).model_fields)
        hint = problems.hint(str(path[-1]), known)
        problems.add(path, f"is no known key. Expected one of {', '.join(known)}.{hint}")
    elif kind == "missing":
        problems.add(path, f"has no {loc[-1]}. Give one.")
    elif kind in _SHAPES:
        problems.add(path, f"is {shown_amount(_found(tree, path))}. Expected {_SHAPES[kind]}.")
    else:
        problems.add(path, message)


def _form_at(path: Path) -> type[BaseModel]:
    fits = (
        form
        for pattern, form in _FORMS.items()
        if len(pattern) == len(path)
        and all(part in ("*", at) for part, at in zip(pattern, path, strict=True))
    )
    return next(fits, forms.CaseForm)


def _inside(tree: Any, loc: Path) -> Path:
    """Return as much of a place as there is in the case; a short form has no inside."""
    found: list[str | int] = []
    for part in loc:
        is_there = (
            part in tree if isinstance(tree, dict) else isinstance(tree, list) and isinstance(part, int)
        )
        if not is_there:
            break
        tree = tree[part]
        found.append(part)
    return tuple(found)


def _found(tree: Any, path: Path) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def _take_out(tree: Any, path: Path) -> None:
    """Take one part out, if it is still there; in a list the others keep their places."""
    if not path or _inside(tree, path) != path:
        return
    *way, last = path
    holder = _found(tree, tuple(way))
    if isinstance(holder, list) and isinstance(last, int):
        holder[last] = DROPPED
    else:
        holder.pop(last, None)
