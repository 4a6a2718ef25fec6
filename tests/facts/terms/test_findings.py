"""The findings: ids, names, hierarchy, opposites and what the `spasm:` section of a case calls them."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Iterator
from types import ModuleType

import pytest

from spasm_expert.facts.terms import findings
from spasm_expert.facts.terms.kinds import Finding

pytestmark = pytest.mark.generated

GROUP_OF_KEY = {
    "sites": "site",
    "side": "site",
    "timing": "timing",
    "triggers": "trigger",
    "relieved_by": "relief",
}
NAMES = [module.name for module in pkgutil.iter_modules(findings.__path__)]
MODULES = [importlib.import_module(f"{findings.__name__}.{name}") for name in NAMES]


def defined_in(module: ModuleType) -> dict[str, Finding]:
    """The findings that a module defines, by the name of the constant; what it imports is left out."""
    body = ast.parse(inspect.getsource(module)).body
    names = [
        target.id
        for statement in body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    ]
    found = {name: getattr(module, name) for name in names}
    return {name: value for name, value in found.items() if isinstance(value, Finding)}


def ancestors(finding: Finding, path: tuple[Finding, ...] = ()) -> Iterator[Finding]:
    """Everything above a finding; fails on a cycle."""
    for parent in finding.is_a:
        assert parent not in path, f"{parent.id} is above itself"
        yield parent
        yield from ancestors(parent, (*path, parent))


ALL = [finding for module in MODULES for finding in defined_in(module).values()]
BY_ID = {finding.id: finding for finding in ALL}
by_module = pytest.mark.parametrize("module", MODULES, ids=NAMES)


@by_module
def test_every_module_of_findings_defines_some_and_says_what_they_are(module: ModuleType) -> None:
    assert defined_in(module)
    assert module.__doc__


@by_module
def test_a_finding_is_named_like_its_id(module: ModuleType) -> None:
    assert {name: finding.id for name, finding in defined_in(module).items()} == {
        finding.id.upper(): finding.id for finding in defined_in(module).values()
    }


def test_no_id_is_used_twice() -> None:
    assert [name for name, times in Counter(finding.id for finding in ALL).items() if times > 1] == []


def test_no_two_findings_ask_the_same_question() -> None:
    assert [text for text, times in Counter(finding.question for finding in ALL).items() if times > 1] == []


def test_the_package_itself_re_exports_nothing() -> None:
    assert [name for name, value in vars(findings).items() if isinstance(value, Finding)] == []


def test_parents_and_opposites_are_findings_of_this_package() -> None:
    others = [other for finding in ALL for other in (*finding.is_a, *finding.excludes)]
    assert [other.id for other in others if BY_ID.get(other.id) is not other] == []


@pytest.mark.parametrize("finding", ALL, ids=lambda finding: str(finding.id))
def test_a_finding_excludes_neither_itself_nor_what_it_is_a_kind_of(finding: Finding) -> None:
    above = set(ancestors(finding))
    assert not {finding, *above} & set(finding.excludes)
    assert finding not in {other for parent in above for other in parent.excludes}


def test_what_the_spasm_section_says_means_one_finding() -> None:
    said = Counter(finding.said_as for finding in ALL if finding.said_as)
    assert [saying for saying, times in said.items() if times > 1] == []
    assert {key for key, _ in said} == set(GROUP_OF_KEY)


def test_what_the_spasm_section_says_sorts_under_the_group_of_its_key() -> None:
    said = [finding for finding in ALL if finding.said_as]
    assert [one.id for one in said if one.said_as and GROUP_OF_KEY[one.said_as[0]] != one.group] == []


def test_the_items_of_the_case_format_are_known() -> None:
    said = {finding.said_as for finding in ALL}
    items = {
        ("sites", "thigh"),
        ("sites", "calf"),
        ("side", "both"),
        ("side", "left"),
        ("side", "right"),
        ("timing", "at_night"),
        ("triggers", "exercise"),
        ("relieved_by", "stretching"),
        ("relieved_by", "rest"),
    }
    assert items <= said


def test_a_cramp_in_the_toes_is_a_cramp_in_the_leg_and_a_spasm() -> None:
    above = {parent.id for parent in ancestors(BY_ID["toe_spasm"])}
    assert {"foot_spasm", "leg_spasm", "muscle_spasm"} <= above


def test_an_attack_of_limp_weakness_in_the_past_leaves_room_for_normal_strength_now() -> None:
    assert BY_ID["weakness"] not in set(ancestors(BY_ID["attacks_of_flaccid_weakness"]))
    assert BY_ID["weakness"] in BY_ID["normal_strength"].excludes
