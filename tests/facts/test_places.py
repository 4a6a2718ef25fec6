"""A finding with its place is the narrower finding of that place."""

import pytest

from spasm_expert.case import Case
from spasm_expert.facts.terms.places import ON_BOTH_SIDES, PLACED
from spasm_expert.facts.terms.vocabulary import standard_vocabulary
from spasm_expert.facts.working_memory import working_memory

VOCABULARY = standard_vocabulary()
READ = frozenset(term.id for term in VOCABULARY)


def known(findings: dict[str, object]) -> dict[str, str]:
    """Return the state of each finding that follows from a case."""
    facts = working_memory(Case.from_dict({"findings": findings}), VOCABULARY, READ).facts
    return {str(fact["term"]): str(fact["state"]) for fact in facts if "term" in fact}


@pytest.mark.parametrize(
    ("said", "where", "follows"),
    [
        ("muscle_pain", "calf", "calf_pain"),
        ("muscle_pain", "hamstring", "thigh_pain"),
        ("new_weakness", "foot", "leg_weakness"),
        ("tingling", "mouth", "perioral_tingling"),
        ("cramp_pain", "toes", "foot_spasm"),
        ("twitching", "eyelid", "eyelid_spasm"),
    ],
)
def test_a_finding_with_its_place_is_the_finding_of_that_place(said: str, where: str, follows: str) -> None:
    assert known({said: {"state": "yes", "sites": [where]}})[follows] == "present"
    assert follows not in known({said: "yes"})


def test_weak_on_both_sides_in_the_legs_is_weakness_of_both_legs() -> None:
    assert (
        known({"weakness": {"state": "yes", "sites": ["leg"], "side": "both"}})["both_legs_weak"] == "present"
    )
    assert "both_legs_weak" not in known({"weakness": {"state": "yes", "sites": ["leg"], "side": "left"}})


def test_what_is_said_of_the_narrower_finding_itself_stands() -> None:
    said = {"muscle_pain": {"state": "yes", "sites": ["calf"]}, "calf_pain": "no"}
    assert known(said)["calf_pain"] == "absent"


def test_every_place_is_a_site() -> None:
    sites = {site.id for _, site, _ in (*PLACED, *ON_BOTH_SIDES)}
    assert {VOCABULARY.get(site).group for site in sites} == {"site"}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("said", "details", "follows"),
    [
        ("low_back_pain", {"course": "progressive"}, "progressive_spinal_pain"),
        ("arm_weakness", {"course": "progressive"}, "progressive_weakness"),
        ("calf_spasm", {"severity": "severe"}, "severe_spasms"),
        ("headache", {"severity": "severe"}, "severe_headache"),
        ("abnormal_pulses", {"sites": ["arm"]}, "weak_arm_pulse"),
        ("muscle_tenderness", {"sites": ["shoulder"]}, "shoulder_tenderness"),
    ],
)
def test_course_severity_and_place_lead_to_the_narrower_finding(
    said: str, details: dict[str, object], follows: str
) -> None:
    assert known({said: {"state": "yes", **details}})[follows] == "present"
    assert follows not in known({said: "yes"})


def test_sleepiness_of_years_is_no_altered_mental_state() -> None:
    for_years = known({"drowsiness": {"state": "yes", "since": "4 years"}})
    assert for_years["daytime_sleepiness"] == "present"
    assert "altered_mental_state" not in for_years
    assert known({"drowsiness": {"state": "yes", "since": "2 days"}})["altered_mental_state"] == "present"
    assert known({"drowsiness": "yes"})["altered_mental_state"] == "present"
