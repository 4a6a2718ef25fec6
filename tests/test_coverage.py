"""Every claim, red flag, cause and modelling point is covered and shown by a case, or says why it is not.

Claims and first red flags stand in `data/coverage.yaml`, which says what its keys mean; causes and points in
`data/coverage/causes.yaml`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from spasm_expert.case import Case
from spasm_expert.expert import default_expert
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.rules import STANDARD_TOPICS
from spasm_expert.rules.guidance import GUIDANCE

pytestmark = pytest.mark.generated

Entry = Mapping[str, Any]

# The one written in C reads in a tenth of the time, where there is one.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def table(path: Path) -> dict[str, Entry]:
    """Return the entries of a file."""
    found: dict[str, Entry] = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    return found


HERE = Path(__file__).parent
FOLDERS = (HERE.parent / "examples", HERE / "vignettes", HERE / "data" / "cases")
COVERAGE = table(HERE / "data" / "coverage.yaml")
CAUSES = table(HERE / "data" / "coverage" / "causes.yaml")
CLAIMS = [f"claim {number}" for number in range(1, 45)]
RED_FLAGS = [f"rf{number:02}" for number in range(1, 13)]
VARIANTS = {46: ("", "b"), 48: ("a", "b", "c")}
CAUSE_ROWS = [f"c{number:02}{letter}" for number in range(1, 73) for letter in VARIANTS.get(number, ("",))]
POINTS = {
    "tell apart": (
        "vascular and neurogenic claudication",
        "cramp and restless legs",
        "cramp and clot",
        "strain, compartment syndrome and muscle breakdown",
        "low calcium and overbreathing",
        "tetanus, strychnine, drug dystonia and seizure",
        "serotonin, neuroleptic, malignant hyperthermia and heat stroke",
        "motor neurone disease, cramp-fasciculation and Isaacs",
        "stiff person, tetanus and functional",
        "hemifacial spasm, blepharospasm, myokymia and tic",
        "fuel, inflammation, statin and thyroid",
        "root, stenosis, cauda equina and cord",
        "aldosterone, periodic paralysis and diuretic",
    ),
    "leads by default": (
        "night leg cramp",
        "cramp with exercise",
        "back spasm",
        "lid, twitching, neck, jaw, hands",
        "aches on a statin",
        "rare emergencies need an exposure",
    ),
    "counts once": (
        "cramp core and restless core",
        "Wells or its items",
        "limb perfusion and claudication",
        "stenosis",
        "enzymes, pigment and damage",
        "tetany, motor neurone signs, myotonia, meningism",
        "hot toxidrome and its scores",
        "a chain is told and not added",
        "persons, drugs and tests",
    ),
    "must not reassure": (
        "pulses in compartment syndrome",
        "little urine left in cauda equina",
        "early normal creatine kinase or clear urine",
        "a temperature below 40 in heat stroke",
        "normal magnesium",
        "a negative claudication questionnaire",
        "a low score of rigidity and fever",
        "vaccination from memory",
        "normal liver tests",
        "normal creatine kinase",
        "D-dimer in pregnancy",
    ),
}
POINT_NAMES = [f"{kind}: {what}" for kind, whats in POINTS.items() for what in whats]
KEYS = {"says", "covered_by", "example", "reason", "note"}
RULES = frozenset(rule.id for topic in STANDARD_TOPICS for rule in topic.rules)
ROWS_OF: dict[str, dict[str, Entry]] = {
    path.stem: table(path)
    for path in sorted((HERE / "data" / "coverage").glob("*.yaml"))
    if path.stem != "causes"
}
"""The rows of the reference beside the causes, by file."""
ROWS = [(file, name) for file, rows in ROWS_OF.items() for name in rows]
TEST_VARIANTS = {2: ("", "a", "b", "c", "d"), 3: ("", "b")}
EXPECTED_ROWS = {
    "red_flags": [f"rf{number}" for number in range(13, 53)],
    "tests": [
        f"t{number:02}{letter}" for number in range(1, 39) for letter in TEST_VARIANTS.get(number, ("",))
    ],
    "self_care": [f"sc{number:02}" for number in range(1, 23)],
    "conflicts": [f"conflict {number}" for number in range(1, 30)],
}
SCORES = {term.id for term in standard_vocabulary() if term.kind == "score"}
GUIDANCE_TEXTS = frozenset(f"guidance.{name}" for name, text in vars(GUIDANCE).items() if text)


def files_of(example: str) -> list[Path]:
    """Return the files of this name in the folders of cases; a good name has one."""
    return [folder / example for folder in FOLDERS if (folder / example).is_file()]


@cache
def shown_by(example: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return ids of what an example shows: rules that fire and flags that are raised; causes listed."""
    answer = default_expert().assess(Case.from_file(files_of(example)[0]))
    rules = {firing.rule for firing in answer.trace.firings}
    flags = {flag.id for flag in answer.red_flags.fired}
    return frozenset(rules | flags), frozenset(cause.id for cause in answer.causes)


def fired_in(example: str) -> frozenset[str]:
    """Return the ids of the rules that fire, and of the red flags that are raised, in an example."""
    return shown_by(example)[0]


def causes_of(example: str) -> frozenset[str]:
    """Return the ids of the causes that are listed for an example."""
    return shown_by(example)[1]


def is_cause(name: str) -> bool:
    """Tell whether this is the id of a cause."""
    return standard_vocabulary().knows(name) and standard_vocabulary().get(name).kind == "cause"


def examples(entry: Entry) -> list[str]:
    """Return the names of the example files of an entry."""
    named = entry.get("example", [])
    return [named] if isinstance(named, str) else list(named)


def is_known(name: str) -> bool:
    """Tell whether this is the id of a rule, of a term or of a text of the guidance."""
    return name in RULES or name in GUIDANCE_TEXTS or standard_vocabulary().knows(name)


def faults_of_form(entry: Entry) -> list[str]:
    """Return what is wrong with the keys of an entry."""
    found = [f"unknown key {key}" for key in entry.keys() - KEYS]
    if ("covered_by" in entry) == ("reason" in entry):
        found.append("has both or neither of covered_by and reason")
    if "reason" in entry and not str(entry["reason"] or "").strip():
        found.append("the reason is empty")
    if "covered_by" in entry:
        found += [f"{key} is empty" for key in ("says", "covered_by", "example") if not entry.get(key)]
    return found


def faults_of_links(entry: Entry) -> list[str]:
    """Return the links of an entry that lead nowhere."""
    linked, shown = list(entry.get("covered_by") or []), examples(entry)
    found = [f"{name} is no rule, term or text" for name in linked if not is_known(name)]
    found += [f"{name} stands twice" for name in {*linked} if linked.count(name) > 1]
    return found + [f"there is no example {name}" for name in shown if not files_of(name)]


def faults_of_examples(entry: Entry) -> list[str]:
    """Return the rules of an entry that no example shows, and the examples that show none of its rules."""
    rules = [name for name in entry.get("covered_by") or [] if name in RULES]
    fired = {name: fired_in(name) for name in examples(entry) if files_of(name)}
    found = [
        f"{rule} fires in none of its examples" for rule in rules if rule not in set().union(*fired.values())
    ]
    if "covered_by" in entry and not rules:
        found.append("names no rule")
    return found + [f"{name} shows none of its rules" for name, ids in fired.items() if not ids & {*rules}]


def faults(entry: Entry) -> list[str]:
    """Return everything that is wrong with an entry."""
    return faults_of_form(entry) + faults_of_links(entry) + faults_of_examples(entry)


def test_every_claim_and_each_of_the_first_red_flags_stands_once_and_in_order() -> None:
    lines = (HERE / "data" / "coverage.yaml").read_text(encoding="utf-8").splitlines()
    headings = [line.rstrip(":") for line in lines if line[:1].isalpha()]
    assert headings == CLAIMS + RED_FLAGS
    assert list(COVERAGE) == headings


@pytest.mark.parametrize("name", CLAIMS + RED_FLAGS)
def test_claim_is_covered_and_its_examples_show_it(name: str) -> None:
    assert faults(COVERAGE[name]) == []


@pytest.mark.parametrize("name", RED_FLAGS)
def test_red_flag_is_raised_in_each_of_its_examples(name: str) -> None:
    assert name in COVERAGE[name]["covered_by"]
    assert [example for example in examples(COVERAGE[name]) if name not in fired_in(example)] == []


def test_every_cause_row_and_every_point_stands_once_and_in_order() -> None:
    assert len(CAUSE_ROWS) == 75
    assert list(CAUSES) == CAUSE_ROWS + POINT_NAMES


@pytest.mark.parametrize("name", CAUSE_ROWS + POINT_NAMES)
def test_cause_or_point_is_covered_and_its_examples_show_it(name: str) -> None:
    assert faults(CAUSES[name]) == []


@pytest.mark.parametrize("name", [row for row in CAUSE_ROWS if row != "c07"])
def test_each_cause_of_a_row_is_listed_for_one_of_its_examples(name: str) -> None:
    named = [term for term in CAUSES[name]["covered_by"] if is_cause(term)]
    listed = {cause for example in examples(CAUSES[name]) for cause in causes_of(example)}
    assert named
    assert [cause for cause in named if cause not in listed] == []


def test_every_cause_of_the_vocabulary_is_the_label_of_a_case() -> None:
    paths = [path for folder in FOLDERS for path in folder.glob("*.yaml")]
    expected = [case.expect for case in map(Case.from_file, paths) if case.expect]
    labels = {cause for each in expected for cause in (*each.any_cause, *each.causes)}
    assert sorted({term.id for term in standard_vocabulary() if is_cause(term.id)} - labels) == []


@pytest.mark.parametrize("file", EXPECTED_ROWS)
def test_every_row_that_has_a_number_stands_once_and_in_order(file: str) -> None:
    path = HERE / "data" / "coverage" / f"{file}.yaml"
    headings = [
        line.rstrip(":") for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()
    ]
    assert headings[: len(EXPECTED_ROWS[file])] == EXPECTED_ROWS[file]
    assert list(ROWS_OF[file]) == headings


def test_every_score_of_the_vocabulary_is_a_row() -> None:
    linked = {name for entry in ROWS_OF["scores"].values() for name in entry.get("covered_by", ())}
    assert SCORES - linked == set()


@pytest.mark.parametrize(("file", "name"), ROWS, ids=[name for _, name in ROWS])
def test_row_is_covered_and_its_examples_show_it(file: str, name: str) -> None:
    assert faults(ROWS_OF[file][name]) == []


@pytest.mark.parametrize("name", EXPECTED_ROWS["red_flags"])
def test_each_later_red_flag_is_raised_in_one_of_its_examples(name: str) -> None:
    entry = ROWS_OF["red_flags"][name]
    flags = [term for term in entry["covered_by"] if term.startswith("rf")]
    raised = {flag for example in examples(entry) for flag in fired_in(example)}
    assert name in flags
    assert [flag for flag in flags if flag not in raised] == []


def test_a_claim_with_a_reason_is_an_exception() -> None:
    assert [name for name, entry in COVERAGE.items() if "reason" in entry] == ["claim 14", "claim 44"]


GOOD: Entry = {
    "says": "A stretch ends a cramp.",
    "covered_by": ["self_care.stretch_the_cramp", "sc01", "guidance.safety_net"],
    "example": "cramp-in-bed.yaml",
}


def test_a_good_entry_has_no_fault() -> None:
    assert faults(GOOD) == []
    assert faults({"reason": "not actionable"}) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"reason": "not actionable"}, "has both or neither of covered_by and reason"),
        ({"says": ""}, "says is empty"),
        ({"example": []}, "example is empty"),
        ({"covered_by": ["sc01"]}, "names no rule"),
        (
            {"covered_by": ["self_care.stretch_the_cramps"]},
            "self_care.stretch_the_cramps is no rule, term or text",
        ),
        ({"covered_by": ["guidance.nothing"]}, "guidance.nothing is no rule, term or text"),
        ({"covered_by": ["sc01", "sc01"]}, "sc01 stands twice"),
        ({"example": "no-such-case.yaml"}, "there is no example no-such-case.yaml"),
        ({"example": "eyelid-twitch.yaml"}, "self_care.stretch_the_cramp fires in none of its examples"),
        (
            {"example": ["cramp-in-bed.yaml", "eyelid-twitch.yaml"]},
            "eyelid-twitch.yaml shows none of its rules",
        ),
        ({"area": "nerves"}, "unknown key area"),
    ],
)
def test_a_fault_of_an_entry_is_found(change: Entry, fault: str) -> None:
    assert fault in faults({**GOOD, **change})


@pytest.mark.parametrize(
    ("entry", "fault"),
    [({}, "has both or neither of covered_by and reason"), ({"reason": "  "}, "the reason is empty")],
)
def test_an_entry_without_a_link_or_a_reason_is_found(entry: Entry, fault: str) -> None:
    assert faults(entry) == [fault]
