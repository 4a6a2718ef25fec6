"""One case at rest: the facts, the fired rules, and how they read in words.

Everything the answer is made from.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from spasm_expert.assessment import MatchedFact, Reason
from spasm_expert.case import Case
from spasm_expert.core.base import RuleBase
from spasm_expert.core.conclusions import SAFETY, Conclusion
from spasm_expert.core.grounds import Ground
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.memory import ABSENT, AGE, PRESENT, SEX, STOPPED, WEEKS_PREGNANT, Stated, Taken
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.truth import Truth
from spasm_expert.core.view import RestingView
from spasm_expert.expert.alarms import Alarms
from spasm_expert.expert.screening import PERSON, Screening
from spasm_expert.facts.terms.kinds import Analyte
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.facts.working_memory import NOT_POSSIBLE, WorkingMemory, narrowed

_PERSON = {name: PERSON[name][0] for name in (AGE, SEX, WEEKS_PREGNANT)}


@dataclass(frozen=True)
class Session:
    """A case that has come to rest.

    Attributes:
        case: The case.
        memory: Its facts.
        base: The rule base.
        view: The facts as the conditions judge them.
        vocabulary: The terms.
        guidance: The texts that go with the answer.
        alarms: What the rules take as an alarm.
        screening: What the red flags wait for.
    """

    case: Case
    memory: WorkingMemory
    base: RuleBase
    view: RestingView
    vocabulary: Vocabulary
    guidance: Guidance
    alarms: Alarms
    screening: Screening

    @functools.cached_property
    def fired(self) -> tuple[ClinicalRule, ...]:
        """The rules that fired, by stratum and id, whatever the order of definition."""
        rules = (self.base.by_id[name] for name in self.view.fired)
        return tuple(sorted(rules, key=lambda rule: (-rule.salience, rule.id)))

    def concluded(self, kind: type[Conclusion]) -> Iterator[tuple[ClinicalRule, Conclusion]]:
        """Yield the conclusions of a kind from the fired rules that hold for the patient, in their order."""
        return iter(self._conclusions.get(kind, ()))

    @functools.cached_property
    def _conclusions(self) -> Mapping[type[Conclusion], list[tuple[ClinicalRule, Conclusion]]]:
        found: dict[type[Conclusion], list[tuple[ClinicalRule, Conclusion]]] = {}
        for rule in self.fired:
            applies = self.applies(rule)
            for part in rule.spec.then:
                if applies or isinstance(part, SAFETY):
                    found.setdefault(type(part), []).append((rule, part))
        return found

    def applies(self, rule: ClinicalRule) -> bool:
        """Tell whether a rule holds for this patient; also if it is unknown whether the patient belongs."""
        return self.view.population(rule) is not Truth.CONTRADICTED

    def matched(self, rule: ClinicalRule) -> tuple[MatchedFact, ...]:
        """Return the facts that a fired rule rests on, each once, in canonical order."""
        known = self._matched.get(rule.id)
        if known is None:
            found = self.view.rests_on(rule)
            known = self._matched[rule.id] = tuple([self.describe(ground) for ground in found])
        return known

    @functools.cached_property
    def _matched(self) -> dict[str, tuple[MatchedFact, ...]]:
        return {}

    @functools.cached_property
    def _described(self) -> dict[Ground, MatchedFact]:
        return {}

    def reason(self, rule: ClinicalRule, level: str = "") -> Reason:
        """Return a fired rule as a reason."""
        return Reason(rule.id, rule.spec.because, level, self.matched(rule), citations(rule))

    def describe(self, ground: Ground) -> MatchedFact:
        """Return a fact in words."""
        known = self._described.get(ground)
        if known is None:
            value = _TELLERS[ground.kind](self, ground.id)
            known = self._described[ground] = MatchedFact(ground.id, self.label(ground.id), value)
        return known

    def label(self, term_id: str) -> str:
        """Return a term in words."""
        if term_id in _PERSON:
            return _PERSON[term_id]
        return self.vocabulary.get(term_id).label

    def _stated(self, name: str) -> str:
        fact = self.view.stated(name)
        if fact is None:
            return "not stated"
        words = [fact["state"], *(fact[key] for key in ("side", "course", "severity") if fact[key])]
        if fact["since"] >= 0:
            words.append(f"for {in_words(fact['since'])}")
        if fact["how"] == "complete list":
            words.append("not in the complete list")
        if fact["how"] == NOT_POSSIBLE:
            words.append(NOT_POSSIBLE)
        return ", ".join(words)

    def _drug(self, name: str) -> str:
        facts = [fact for fact in self.view.taken(name) if fact["by"] == name]
        if not facts:
            return "not stated"
        fact = facts[0]
        if fact["state"] == STOPPED:
            return f"stopped {in_words(fact['stopped'])} ago" if fact["stopped"] >= 0 else "stopped"
        if fact["state"] == ABSENT:
            return "not taken"
        return f"taken, started {in_words(fact['started'])} ago" if fact["started"] >= 0 else "taken"

    def _reading(self, name: str) -> str:
        given = self.case.measurements.get(name)
        if given is not None:
            return f"{number(given.given_value)} {given.given_unit}"
        mark = self.view.mark(name)
        if mark is None:
            return "not measured"
        if name == AGE:
            return f"{number(mark.value)} years"
        computed = any(each.analyte_id == name for each in self.memory.derived)
        return with_unit(mark.value, self.vocabulary.a(Analyte, name).unit) + (
            ", computed" if computed else ""
        )

    def _score(self, name: str) -> str:
        low, high, _ = self.view.score(name)
        return f"{low:g} points" if low == high else f"{low:g} to {high:g} points"

    @functools.cached_property
    def narrowed(self) -> Mapping[str, set[str]]:
        """What each stated finding also is, by what is told with it."""
        return {name: narrowed(name, said, self.vocabulary) for name, said in self.case.findings.items()}

    def said_to_be(self, state: str) -> Iterator[str]:
        """Yield the ids of the findings and conditions that are stated as present, or as absent."""
        for said in (self.case.findings, self.case.conditions):
            yield from (name for name, statement in said.items() if statement.state == state)

    @functools.cached_property
    def broader(self) -> Mapping[str, set[str]]:
        """What follows from what is stated as present, each with that: it is of this kind, or told to be."""
        found: dict[str, set[str]] = {}
        vocabulary = self.vocabulary
        for stated in self.said_to_be(PRESENT):
            also = self.narrowed.get(stated, ())
            above = [vocabulary.ancestors(vocabulary.get(name)) for name in (stated, *also)]
            for name in {*also, *(term.id for terms in above for term in terms)}:
                found.setdefault(name, set()).add(stated)
        return found

    @functools.cached_property
    def facts_in_words(self) -> tuple[MatchedFact, ...]:
        """Every declared fact in words, in canonical order."""
        found: dict[Ground, None] = {}
        for fact in self.memory.facts:
            if isinstance(fact, Stated):
                # What a complete list leaves out is a fact, but telling all of it would bury the rest.
                if fact["how"] != "complete list":
                    found[Ground("stated", fact["term"])] = None
            elif not isinstance(fact, Taken):
                found[Ground("reading", fact["analyte"])] = None
            elif fact["by"] in self.case.medications:
                found[Ground("taken", fact["by"])] = None
        return tuple(self.describe(ground) for ground in found)


def citations(rule: ClinicalRule) -> tuple[str, ...]:
    """Return the sources of a rule as texts."""
    return rule.spec.cited


_TELLERS: Mapping[str, Callable[[Session, str], str]] = {
    "stated": Session._stated,
    "taken": Session._drug,
    "reading": Session._reading,
    "shown": lambda session, name: "shown",
    "score": Session._score,
    "belief": lambda session, name: "believed",
}


def number(value: float) -> str:
    """Return a number as people write it, to six digits, without an exponent.

    Examples:
        >>> number(42000.0), number(1_500_000.0), number(0.123456789)
        ('42000', '1500000', '0.123457')
    """
    return f"{value:.0f}" if abs(value) >= 100_000 else f"{value:.6g}"


def with_unit(value: float, unit: str) -> str:
    """Return a computed value with its unit; a plain number has none."""
    return number(float(f"{value:.4g}")) + ("" if unit == "1" else f" {unit}")


def in_words(days: float) -> str:
    """Return a span of time in the greatest unit that gives at least one.

    Examples:
        >>> in_words(2), in_words(21), in_words(0.125), in_words(730.5)
        ('2 days', '3 weeks', '3 hours', '2 years')
    """
    for name, length in (("year", 365.25), ("month", 30.4375), ("week", 7.0), ("day", 1.0), ("hour", 1 / 24)):
        if days >= length * (2 if name in ("month", "week") else 1):
            return _counted(days / length, name)
    return _counted(days * 1440, "minute")


def _counted(number: float, name: str) -> str:
    text = f"{number:.3g}"
    return f"{text} {name}" if text == "1" else f"{text} {name}s"
