"""Checks of limits, sources and examples."""

from __future__ import annotations

from collections.abc import Iterator

from spasm_expert.audit.faults import Hit, Severity
from spasm_expert.audit.subject import Subject
from spasm_expert.core.conclusions import Evidence
from spasm_expert.core.conditions import Measured, NotStated
from spasm_expert.core.limits import TIMES_LOWER, TIMES_UPPER, Limit
from spasm_expert.expert.export import limits_of
from spasm_expert.facts.terms.kinds import Analyte


def limits_without_unit_or_source(subject: Subject) -> Iterator[Hit]:
    """Yield the limits, reference intervals and formulas that lack a unit or a known source."""
    for name, limit in sorted(_limits(subject).items()):
        if not limit.unit.strip():
            yield Hit(name, "The limit has no unit.")
        if limit.citation.source.id not in subject.sources:
            yield Hit(
                name, f"The limit cites {limit.citation.source.id}, which is no entry of the bibliography."
            )
    yield from _plain_numbers(subject)
    for term in subject.vocabulary.of_kind("analyte"):
        for reference in getattr(term, "references", ()):
            if reference.source not in subject.sources:
                yield Hit(term.id, f"A reference interval cites {reference.source!r}, which is no entry.")
    for formula in subject.formulas:
        if formula.source not in subject.sources:
            yield Hit(formula.id, f"The formula cites {formula.source!r}, which is no entry.")


def _limits(subject: Subject) -> dict[str, Limit]:
    return {**{each.id: each for each in subject.limits}, **limits_of(subject.base)}


def _plain_numbers(subject: Subject) -> Iterator[Hit]:
    """Yield limits given as a plain number to a quantity that has a unit."""
    for rule in subject.base.rules:
        for part in rule.spec.walk():
            if isinstance(part, Measured):
                unit = getattr(part.analyte, "unit", "")
                for limit in part.limits:
                    if limit.unit == "1" and unit not in ("1", ""):
                        yield Hit(limit.id, f"The limit is a plain number; {part.analyte.id} is in {unit}.")


def limits_without_reference(subject: Subject) -> Iterator[Hit]:
    """Yield the rules that compare with a reference limit which the quantity does not have."""
    for rule in subject.base.rules:
        for part in rule.spec.walk():
            if isinstance(part, Measured) and isinstance(part.analyte, Analyte):
                lacking = _lacking(part, part.analyte)
                if lacking:
                    yield Hit(
                        rule.id,
                        f"'{part.text()}' needs {lacking} reference limit, but {part.analyte.id} has none; "
                        "it holds only where the case states one.",
                    )


def _lacking(part: Measured, analyte: Analyte) -> str:
    units = {limit.unit for limit in part.limits}
    if TIMES_UPPER in units and not any(each.high is not None for each in analyte.references):
        return "an upper"
    if TIMES_LOWER in units and not any(each.low is not None for each in analyte.references):
        return "a lower"
    return "" if part.bounds or analyte.references else "a"


def unused_limits(subject: Subject) -> Iterator[Hit]:
    """Yield the limits that no rule compares with."""
    used = limits_of(subject.base)
    for limit in subject.limits:
        if limit.id not in used:
            yield Hit(limit.id, "No rule compares anything with the limit.")


def unused_sources(subject: Subject) -> Iterator[Hit]:
    """Yield the entries of the bibliography that nothing cites."""
    cited = {cited.source.id for rule in subject.base.rules for cited in rule.spec.sources}
    cited.update(limit.citation.source.id for limit in _limits(subject).values())
    for rule in subject.base.rules:
        for part in rule.spec.then:
            if isinstance(part, Evidence) and part.strength.citation:
                cited.add(part.strength.citation.source.id)
    for term in subject.vocabulary.of_kind("analyte"):
        cited.update(reference.source for reference in getattr(term, "references", ()))
    cited.update(formula.source for formula in subject.formulas)
    cited.update(citation.source.id for citation in subject.guidance.sources)
    for name in sorted(subject.sources):
        if name not in cited:
            yield Hit(name, "Nothing cites the source.")


def rules_without_a_firing_example(subject: Subject) -> Iterator[Hit]:
    """Yield the rules that fire in none of the given cases and in no case made from their conditions."""
    for rule in subject.base.rules if subject.expert else ():
        shown = rule.id in subject.impossible or rule.id in subject.witnesses
        if not shown and rule.id not in subject.seen.fired:
            yield Hit(rule.id, "It fires in no case, not even in one made from its own conditions.")


def rules_without_a_silent_example(subject: Subject) -> Iterator[Hit]:
    """Yield the rules that fire on the case of every other rule that does not need them."""
    fired = [witness.fired for witness in subject.witnesses.values()]
    for rule in subject.base.rules if len(fired) > 1 else ():
        if all(rule.id in each for each in fired):
            yield Hit(rule.id, "It fires in every case that was tried.")
        elif all(isinstance(part, NotStated) for part in rule.spec.when):
            yield Hit(rule.id, "It rests on nothing that is said of the patient.", Severity.ERROR)
