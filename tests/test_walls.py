"""The walls between the rooms, read from the imports."""

import ast
from pathlib import Path

import pytest

pytestmark = pytest.mark.generated

PACKAGE = Path(__file__).parent.parent / "spasm_expert"
GROUND = {"errors", "files", "levels", "plain"}

MAY_IMPORT = {
    "facts.terms": {"facts.terms"},
    "core": {"core", "matching"},
    "matching": {"matching", "core.door"},
    "case": {"case", "facts.terms"},
    "facts": {"facts", "case", "core.door", "core.memory"},
    "rules": {
        "rules",
        "facts.terms",
        "core.language",
        "core.sources",
        "core.limits",
        "core.guidance",
        "core.terms",
    },
    "audit": {"audit", "case", "core", "expert", "facts", "rules"},
    "assessment": {"derivation"},
    "derivation": {"derivation", "assessment", "core.certainty"},
    "explain": {
        "explain",
        "expert",
        "derivation",
        "assessment",
        "case",
        "facts",
        "core",
        "report.layout",
        "report.words",
    },
    "interview": {
        "interview",
        "explain",
        "expert",
        "assessment",
        "case",
        "facts.terms",
        "core.memory",
    },
    "expert": {"expert", "facts", "case", "core", "rules", "assessment"},
    "report": {"report", "assessment", "evaluation"},
    "bibliography": {"core.base", "core.rule", "core.sources"},
    "checking": {"assessment", "case"},
    "evaluation": {"evaluation", "assessment", "case", "checking", "core.sources", "expert"},
    "cohort": {"cohort", "expert", "case", "assessment", "facts.terms"},
    "examples_library": set(),
    "rulebook": {"rulebook", "expert", "assessment", "case", "core", "facts.terms"},
    "graphs": {"graphs", "derivation", "core.base", "core.conclusions", "core.rule", "core.terms"},
    "testing": {"core"},
    "cli": {
        "cli",
        "report",
        "explain",
        "expert",
        "case",
        "assessment",
        "audit",
        "bibliography",
        "checking",
        "cohort",
        "evaluation",
        "examples_library",
        "graphs",
        "interview",
        "rulebook",
        "facts.terms",
        "core.rule",
        "core.base",
        "rules.accepted",
    },
}


def modules():
    return sorted(
        path
        for path in PACKAGE.rglob("*.py")
        if path.parent != PACKAGE or path.stem not in ("__init__", "__main__")
    )


def room(name):
    fitting = [each for each in (*MAY_IMPORT, *GROUND) if name == each or name.startswith(f"{each}.")]
    return max(fitting, key=len, default=None)


def name_of(path):
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.level:
                base = name_of(path) if path.stem == "__init__" else name_of(path).rpartition(".")[0]
                yield f"{base}.{node.module}"
            elif node.module == "spasm_expert":
                yield from (alias.name for alias in node.names)
            elif node.module.startswith("spasm_expert."):
                yield node.module.removeprefix("spasm_expert.")
                yield from (
                    f"{node.module.removeprefix('spasm_expert.')}.{alias.name}" for alias in node.names
                )
        elif isinstance(node, ast.Import):
            yield from (
                a.name.removeprefix("spasm_expert.") for a in node.names if a.name.startswith("spasm_expert.")
            )


def allowed(own, target):
    floor = MAY_IMPORT.get(own, set()) | GROUND
    return any(target == each or target.startswith(f"{each}.") for each in floor)


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_module_stays_inside_its_walls(path):
    own = room(name_of(path))
    assert own is not None, f"{name_of(path)} belongs to no room; add it to MAY_IMPORT"

    # `from a.b import c` yields both a.b and a.b.c; either may be the one that is allowed.
    names = list(imported(path))
    faults = [
        name
        for name in names
        if not allowed(own, name)
        and not any(allowed(own, other) for other in names if other.startswith(f"{name}."))
        and not any(name.startswith(f"{other}.") and allowed(own, other) for other in names)
    ]

    assert faults == []


def test_only_the_door_imports_experta():
    found = [
        name_of(path)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "experta")
        or (
            isinstance(node, ast.Import)
            and any(alias.name.split(".")[0] == "experta" for alias in node.names)
        )
    ]

    assert set(found) == {"core.door"}


def test_core_names_no_disease():
    words = ("spasm", "cramp", "rhabdo", "tetan", "dystoni", "calcium", "thrombo")
    found = [
        (name_of(path), word)
        for path in (PACKAGE / "core").rglob("*.py")
        for word in words
        if word
        in path.read_text(encoding="utf-8").lower().replace("spasm_expert", "").replace("spasmexpert", "")
    ]

    assert found == []
