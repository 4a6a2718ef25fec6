"""What comes out of the expert system: typed, immutable, picklable, in a stable order.

Every number that is shown is rounded here, once; texts are whole sentences. Ids refer to terms and rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from spasm_expert.plain import as_plain as as_plain
from spasm_expert.plain import to_json

if TYPE_CHECKING:
    from spasm_expert.derivation import Derivation

SCHEMA_VERSION = "1"
"""Version of the form of an assessment; it changes when a field is renamed or removed."""

NOTICE = (
    "This supports the judgement of a clinician and does not replace it. Certainties are certainty factors, "
    "not probabilities."
)


@dataclass(frozen=True, slots=True)
class MatchedFact:
    """A fact that a rule matched.

    Attributes:
        term: Id of the term.
        label: The term in words.
        value: What is stated, e.g. `present`, `42000 U/L`.
    """

    term: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that nobody has said yet and that would matter.

    Attributes:
        term: Id of the finding, condition, drug or analyte.
        label: The term in words.
        question: What to ask a patient.
        why: What it would tell, in a few words.
    """

    term: str
    label: str
    question: str
    why: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is said.

    Attributes:
        rule: Id of the rule; empty if the reason is a cause or a general law.
        text: The reason in words.
        level: The level it asks for; empty where it asks for none.
        matched: The facts it rests on.
        sources: Citations.
        cause: Id of the cause that is the reason; empty if it is a rule or a general law.
    """

    rule: str
    text: str
    level: str = ""
    matched: tuple[MatchedFact, ...] = ()
    sources: tuple[str, ...] = ()
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Disposition:
    """Self-care or referral, with its urgency.

    Attributes:
        level: `emergency`, `same_day`, `two_weeks`, `routine` or `self_care`.
        label: The level in words.
        what_to_do: What the person should do, in words.
        specialty: Who should see the person; empty for self-care.
        within: How soon.
        reasons: Why, the most urgent first.
        conditional_on: Unanswered questions whose answer could make it more urgent, the most telling first.
        conditional_on_more: How many more there are.
    """

    level: str
    label: str
    what_to_do: str
    specialty: str
    within: str
    reasons: tuple[Reason, ...]
    conditional_on: tuple[Question, ...]
    conditional_on_more: int


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence for or against a cause.

    Attributes:
        rule: Id of the rule.
        reason: Why it counts, in one sentence.
        strength: Name of its strength.
        weight: Log-likelihood ratio, to 4 digits; above zero for, below zero against.
        group: Evidence group; of one group only the strongest counts.
        counted: Whether it counts; False if a stronger piece of its group does.
        caveat: When to doubt it; empty if there is nothing to say.
        matched: The facts it rests on.
        sources: Citations.
    """

    rule: str
    reason: str
    strength: str
    weight: float
    group: str
    counted: bool
    caveat: str
    matched: tuple[MatchedFact, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CauseAssessment:
    """A cause that something speaks for.

    Attributes:
        id: Id of the cause.
        label: The cause in words.
        icd10cm: ICD-10-CM code.
        about: What it is, in one sentence.
        certainty: Certainty factor from -1 to 1, to 4 digits; no probability.
        likelihood: `very likely`, `likely`, `possible` or `unlikely`; `ruled out` after a decisive test.
        life_threatening: Whether it can kill or maim within days.
        level: Its usual level of urgency.
        evidence_for: What speaks for it.
        evidence_against: What speaks against it.
        ruled_out_by: The decisive tests that rule it out.
    """

    id: str
    label: str
    icd10cm: str
    about: str
    certainty: float
    likelihood: str
    life_threatening: bool
    level: str
    evidence_for: tuple[EvidenceItem, ...]
    evidence_against: tuple[EvidenceItem, ...]
    ruled_out_by: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class TestAdvice:
    """A diagnostic test worth doing.

    Attributes:
        id: Id of the test.
        label: The test in words.
        loinc: LOINC code; empty where none is known for sure.
        about: What it shows.
        urgency: Level at which it is wanted.
        repeat: True if there is a fresh result and it should be done again.
        for_causes: Ids of the causes it looks for.
        why: The rules that recommend it, the most urgent first.
        part_of: Id of a panel, advised at least as urgently, that holds it; empty if there is none.
    """

    __test__ = False

    id: str
    label: str
    loinc: str
    about: str
    urgency: str
    repeat: bool
    for_causes: tuple[str, ...]
    why: tuple[Reason, ...]
    part_of: str = ""


@dataclass(frozen=True, slots=True)
class SparedTest:
    """A diagnostic test that adds nothing here, and why."""

    id: str
    label: str
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class FiredFlag:
    """A red flag that was raised.

    Attributes:
        id: Id of the red flag.
        label: What it is about.
        level: The level it asks for.
        feared: Id of the cause it fears.
        action: What to do until seen, in words.
        why: The rules that raised it.
    """

    id: str
    label: str
    level: str
    feared: str
    action: str
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The red flags raised, and the screening questions still open.

    Attributes:
        fired: The red flags raised, the most urgent first.
        answered: Screening findings that were answered with no.
        unanswered: Screening questions not answered yet, at most 15.
        unanswered_more: How many more findings could raise a red flag.
    """

    fired: tuple[FiredFlag, ...]
    answered: tuple[MatchedFact, ...]
    unanswered: tuple[Question, ...]
    unanswered_more: int


@dataclass(frozen=True, slots=True)
class ScoreItem:
    """One item of a score: its points as an interval over what is unknown."""

    item: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ScoreAssessment:
    """A score with every item; an interval while items are unknown.

    Attributes:
        id: Id of the score.
        label: The score in words.
        low: Lowest total that what is unknown allows.
        high: Highest total that what is unknown allows.
        items: Each item.
        note: What the reader should know of it.
    """

    id: str
    label: str
    low: float
    high: float
    items: tuple[ScoreItem, ...]
    note: str


@dataclass(frozen=True, slots=True)
class AdvisedMeasure:
    """A measure of self-care that fits.

    Attributes:
        id: Id of the measure.
        label: The measure in words.
        how: What to do.
        evidence: What studies found.
        cautions: What to mind, from the rules.
        why: The rules that advise it.
    """

    id: str
    label: str
    how: str
    evidence: str
    cautions: tuple[Reason, ...]
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class WithheldMeasure:
    """A measure that would fit but is not advised.

    Attributes:
        id: Id of the measure.
        label: The measure in words.
        reasons: The contraindications present, or the level that forbids it.
        questions: Questions to answer first, if a contraindication is only unknown.
    """

    id: str
    label: str
    reasons: tuple[Reason, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class SelfCare:
    """What the person can do, and what was held back."""

    advised: tuple[AdvisedMeasure, ...]
    withheld: tuple[WithheldMeasure, ...]


@dataclass(frozen=True, slots=True)
class DrugWarning:
    """A warning about a drug that is taken.

    Attributes:
        drug: Id of the drug or class.
        label: The drug in words.
        message: What may happen and what to do.
        why: The rule.
    """

    drug: str
    label: str
    message: str
    why: Reason


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """A rule whose conditions are met but whose population the patient does not belong to, or may not.

    Attributes:
        rule: Id of the rule.
        population: For whom it holds.
        counted: True if it counted nevertheless, because it is unknown whether the patient belongs.
    """

    rule: str
    population: str
    counted: bool


@dataclass(frozen=True, slots=True)
class LimitUsed:
    """A limit that a fired rule compared a value with.

    Attributes:
        id: Id of the limit.
        analyte: Id of the analyte, or of the finding whose duration was compared.
        limit: The limit in words, with the patient's own reference limit where it is a multiple of that.
        population: For whom it holds.
        source: Citation.
    """

    id: str
    analyte: str
    limit: str
    population: str
    source: str


@dataclass(frozen=True, slots=True)
class CitedSource:
    """An entry of the bibliography that a fired rule or a limit it used rests on.

    Attributes:
        id: Id of the entry.
        text: Publisher, title and year, as every citation of it begins.
        link: Where it can be looked up; empty where no address is known.
        checked: `read`, `excerpt`, `secondary` or `general_knowledge`: how the entry was checked.
    """

    id: str
    text: str
    link: str
    checked: str


@dataclass(frozen=True, slots=True)
class DerivedValue:
    """A value that was computed from others.

    Attributes:
        analyte: Id of the analyte.
        value: The value with its unit.
        formula: How it was computed.
        source: Where the formula comes from.
        inputs: Ids of the quantities, and of what is known of the person, that it was computed from.
    """

    analyte: str
    value: str
    formula: str
    source: str
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Firing:
    """One rule that fired.

    Attributes:
        rule: Id of the rule.
        stratum: The stratum it fired in, from 0.
        matched: The facts it matched.
        conclusions: What it concluded, in words.
        because: Why, in one sentence.
        sources: Citations.
        about: The id of the term that each conclusion is about, in their order; empty where there is none.
    """

    rule: str
    stratum: int
    matched: tuple[MatchedFact, ...]
    conclusions: tuple[str, ...]
    because: str = ""
    sources: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImpliedFact:
    """A fact that some rule matched and nobody stated in so many words.

    Attributes:
        term: Id of the term.
        by: Ids of what was stated and implies it (a narrower finding, a broader one that is absent, a finding
            with its place, age or sex); empty if a complete list leaves it out.
    """

    term: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """The whole reasoning.

    Attributes:
        facts: The facts that were declared, in canonical order.
        derived: The values that were computed.
        firings: The rules that fired, by stratum and order of definition.
        implied: What fired rules matched although it only follows from what was stated, by id.
    """

    facts: tuple[MatchedFact, ...]
    derived: tuple[DerivedValue, ...]
    firings: tuple[Firing, ...]
    implied: tuple[ImpliedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer of the expert system to one case.

    Attributes:
        schema_version: Version of this form.
        knowledge_version: SHA-256 of the canonical export of rules, terms, limits and sources.
        input_version: SHA-256 of the case in canonical form.
        notice: What the answer is and is not.
        reviewed: Which of the topics used somebody has reviewed, in one sentence.
        disposition: Self-care or referral, with its urgency.
        causes: The causes that something speaks for, the best supported first.
        tests: The diagnostic tests worth doing, the most urgent first.
        spared_tests: Tests that add nothing here.
        red_flags: Red flags raised and questions still open.
        scores: Scores of which two items have points, or which reach a limit that a rule reads.
        self_care: Measures advised and held back.
        drug_warnings: Warnings about drugs that are taken.
        safety_net: What to watch for: all that would be more urgent than the disposition.
        not_considered: Drugs and conditions given as free text, which no rule knows.
        not_applicable: Rules that do not hold for this patient, or may not.
        limits_used: The limits that fired rules compared with.
        sources: What the fired rules and the limits they used rest on, by id.
        trace: The whole reasoning.
        case: The case in canonical form; None if it was left out.
    """

    schema_version: str
    knowledge_version: str
    input_version: str
    notice: str
    reviewed: str
    disposition: Disposition
    causes: tuple[CauseAssessment, ...]
    tests: tuple[TestAdvice, ...]
    spared_tests: tuple[SparedTest, ...]
    red_flags: RedFlags
    scores: tuple[ScoreAssessment, ...]
    self_care: SelfCare
    drug_warnings: tuple[DrugWarning, ...]
    safety_net: tuple[str, ...]
    not_considered: tuple[str, ...]
    not_applicable: tuple[NotApplicable, ...]
    limits_used: tuple[LimitUsed, ...]
    sources: tuple[CitedSource, ...]
    trace: Trace
    case: Mapping[str, Any] | None

    def to_dict(self) -> dict[str, Any]:
        """Return the assessment as plain data, in a stable order."""
        plain: dict[str, Any] = as_plain(self)
        return plain

    def how(self, conclusion: str) -> Derivation:
        """Return how a conclusion came about: from the stated facts through the rules to it.

        Args:
            conclusion: Id of a cause, test, level, red flag, pattern, score, measure or rule of this answer.

        Raises:
            UnknownNameError: Nothing of that name was concluded; names the nearest that was.
        """
        from spasm_expert.derivation import derive

        return derive(self, conclusion)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the assessment as JSON, the same bytes for the same case.

        Args:
            indent: Blanks for each level; None for one line.
        """
        return to_json(self.to_dict(), indent=indent)


def assessment_schema() -> dict[str, Any]:
    """Return the JSON Schema of an assessment as `to_dict` gives it."""
    from pydantic import TypeAdapter

    schema = TypeAdapter(Assessment).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
