"""Assessments built by hand: their medicine is invented."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from spasm_expert.assessment import (
    NOTICE,
    AdvisedMeasure,
    Assessment,
    CauseAssessment,
    CitedSource,
    DerivedValue,
    Disposition,
    DrugWarning,
    EvidenceItem,
    FiredFlag,
    LimitUsed,
    MatchedFact,
    NotApplicable,
    Question,
    Reason,
    RedFlags,
    ScoreAssessment,
    ScoreItem,
    SelfCare,
    SparedTest,
    TestAdvice,
    Trace,
    WithheldMeasure,
)

DARK = MatchedFact("dark_urine", "dark or cola-coloured urine", "present")
CK = MatchedFact("creatine_kinase", "creatine kinase", "42000 U/L")
FEVER = MatchedFact("fever", "fever", "absent")
KIDNEY = Question("chronic_kidney_disease", "chronic kidney disease", "Are your kidneys diseased?", "")
SADDLE = Question(
    "saddle_numbness", "numb saddle", "Is it numb between your legs?", "trouble of the cauda equina"
)


def evidence(rule: str, reason: str, **changes: Any) -> EvidenceItem:
    item = EvidenceItem(
        rule=rule,
        reason=reason,
        strength="strong",
        weight=2.0,
        group="",
        counted=True,
        caveat="",
        matched=(CK,),
        sources=("Example Society, Guideline (2020), table 1",),
    )
    return dataclasses.replace(item, **changes)


def cause(name: str, **changes: Any) -> CauseAssessment:
    made = CauseAssessment(
        id=name,
        label=name.replace("_", " "),
        icd10cm="M62.82",
        about="What it is.",
        certainty=0.5,
        likelihood="possible",
        life_threatening=False,
        level="routine",
        evidence_for=(evidence(f"{name}.speaks_for_it", "It speaks for it."),),
        evidence_against=(),
        ruled_out_by=(),
    )
    return dataclasses.replace(made, **changes)


EMPTY = Assessment(
    schema_version="1",
    knowledge_version="0123456789abcdef" * 4,
    input_version="fedcba9876543210" * 4,
    notice=NOTICE,
    reviewed="No clinician has reviewed the rules used here.",
    disposition=Disposition(
        level="routine",
        label="routine appointment",
        what_to_do="Make an appointment.",
        specialty="general practice",
        within="some weeks",
        reasons=(Reason("", "Too little is known.", "routine"),),
        conditional_on=(),
        conditional_on_more=0,
    ),
    causes=(),
    tests=(),
    spared_tests=(),
    red_flags=RedFlags((), (), (), 0),
    scores=(),
    self_care=SelfCare((), ()),
    drug_warnings=(),
    safety_net=(),
    not_considered=(),
    not_applicable=(),
    limits_used=(),
    sources=(),
    trace=Trace((), (), ()),
    case=None,
)

_FLAG_REASON = Reason(
    "muscle_breakdown.dark_urine_with_creatine_kinase_far_above_its_limit",
    "Dark urine with a high creatine kinase is muscle breakdown until shown otherwise.",
    "emergency",
    (DARK, CK),
    ("Example Society, Guideline (2020), table 1",),
)

FULL = dataclasses.replace(
    EMPTY,
    disposition=Disposition(
        level="emergency",
        label="emergency, now",
        what_to_do="Go to an emergency department now. Stop all exertion.",
        specialty="emergency department",
        within="now",
        reasons=(
            _FLAG_REASON,
            Reason("", "muscle breakdown is very likely: emergency, now.", "emergency"),
            Reason("cramps.daily", "Daily cramps should be looked at.", "routine"),
        ),
        conditional_on=(),
        conditional_on_more=0,
    ),
    causes=(
        cause(
            "muscle_breakdown",
            certainty=0.9731,
            likelihood="very likely",
            life_threatening=True,
            evidence_for=(
                evidence(_FLAG_REASON.rule, "Creatine kinase far above its limit shows muscle breakdown."),
                evidence(
                    "muscle_breakdown.dark_urine",
                    "Muscle pigment darkens urine.",
                    matched=(DARK,),
                    counted=False,
                ),
            ),
            evidence_against=(
                evidence(
                    "muscle_breakdown.no_fever", "Fever is common.", matched=(FEVER,), caveat="Weak alone."
                ),
            ),
        ),
        *(cause(f"cause_{number}") for number in range(1, 8)),
        cause("rare_thing", likelihood="unlikely", certainty=-0.2),
        cause(
            "clot",
            likelihood="ruled out",
            ruled_out_by=(Reason("clot.scan", "The scan shows no clot.", "", (), ()),),
        ),
    ),
    tests=(
        TestAdvice(
            id="potassium",
            label="potassium",
            loinc="2823-3",
            about="It shows potassium.",
            urgency="emergency",
            repeat=True,
            for_causes=("muscle_breakdown", "high_potassium"),
            why=(
                Reason("muscle_breakdown.potassium", "Potassium may rise.", "emergency", (CK,), ("Source.",)),
            ),
        ),
        TestAdvice("urine", "urine test", "", "It shows pigment.", "routine", False, (), ()),
    ),
    spared_tests=(SparedTest("emg", "electromyography", (Reason("emg.no", "It adds nothing."),)),),
    red_flags=RedFlags(
        fired=(
            FiredFlag(
                "rf01",
                "muscle pain with dark urine",
                "emergency",
                "muscle_breakdown",
                "Stop all exertion.",
                (_FLAG_REASON,),
            ),
            FiredFlag(
                "rf99",
                "swollen leg",
                "same_day",
                "clot",
                "Do not rub it.",
                (Reason("clot.leg", "It may be."),),
            ),
        ),
        answered=(FEVER,),
        unanswered=(SADDLE,),
        unanswered_more=3,
    ),
    scores=(
        ScoreAssessment(
            "wells",
            "example score",
            1,
            2.5,
            (ScoreItem("one thing", 1, 1), ScoreItem("another thing", 0, 1.5), ScoreItem("no thing", 0, 0)),
            "It clears nobody.",
        ),
    ),
    self_care=SelfCare(
        (
            AdvisedMeasure(
                "rest",
                "rest",
                "Rest the muscle.",
                "Low quality.",
                (Reason("rest.old", "Beware of clots.", "", (), ()),),
                (Reason("rest.always", "Rest helps.", "", (DARK,), ("Source.",)),),
            ),
        ),
        (
            WithheldMeasure("ibuprofen", "ibuprofen", (), (KIDNEY,)),
            WithheldMeasure("massage", "massage", (Reason("", "Not at this level.", "emergency"),), ()),
            WithheldMeasure("stretch", "stretching", (Reason("", "Not at this level.", "emergency"),), ()),
        ),
    ),
    drug_warnings=(
        DrugWarning(
            "statin",
            "statins",
            "They may harm muscle; ask at once.",
            Reason("statins.harm", "They do.", "", (CK,)),
        ),
    ),
    safety_net=("Come back if the urine turns dark.",),
    not_considered=("a herb from the market",),
    not_applicable=(
        NotApplicable("clot.score", "adults", False),
        NotApplicable("clot.other", "not pregnant", True),
    ),
    limits_used=(LimitUsed("ck_limit", "creatine_kinase", "5 times the upper limit", "adults", "Source."),),
    sources=(
        CitedSource("guideline", "Example Society, Guideline (2020)", "https://example.org/g", "read"),
        CitedSource("book", "Example Press, Book", "", "general_knowledge"),
    ),
    trace=Trace(
        (DARK, CK), (DerivedValue("adjusted_calcium", "2.31 mmol/L", "measured plus 0.02", "S"),), ()
    ),
)


@pytest.fixture
def empty() -> Assessment:
    return EMPTY


@pytest.fixture
def full() -> Assessment:
    return FULL


@pytest.fixture
def make_cause() -> Callable[..., CauseAssessment]:
    return cause


@pytest.fixture
def make_evidence() -> Callable[..., EvidenceItem]:
    return evidence
