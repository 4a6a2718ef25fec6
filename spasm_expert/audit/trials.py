"""The laws of level and safety that need cases: what is tried, how much of it, and where a law breaks."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from spasm_expert.audit.breaches import Breach, smallest
from spasm_expert.audit.entailment import choices, flat
from spasm_expert.audit.probe import Outcome, Probe
from spasm_expert.audit.reading import counted_on_silence, harmless_findings, level_of, red_flag_findings
from spasm_expert.audit.search import Search, SearchTooLongError
from spasm_expert.audit.situation import ClashError, Situation
from spasm_expert.audit.witnesses import Witnesses
from spasm_expert.core.conclusions import Excludes
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.expert import Expert
from spasm_expert.levels import Level


@dataclass
class Trial:
    """What was tried of one law.

    Attributes:
        law: Id of the law.
        says: The law, a sentence.
        counts: How much was tried, by what.
        breaches: Where it does not hold.
    """

    law: str
    says: str
    counts: dict[str, int] = field(default_factory=dict)
    breaches: list[Breach] = field(default_factory=list)

    def count(self, what: str, by: int = 1) -> None:
        """Add to a count."""
        self.counts[what] = self.counts.get(what, 0) + by


class Bench:
    """The cases that rules are tried with, made once for one expert.

    Args:
        expert: The expert.
        every: Try every so manieth rule, finding and quantity alone; 1 tries all.
    """

    def __init__(self, expert: Expert, every: int = 1) -> None:
        self.expert = expert
        self.every = every
        self.base = expert.base
        self.vocabulary = expert.vocabulary
        self.probe = Probe(expert)
        self.search = Search(expert.base, expert.vocabulary)
        self.empty = Situation(expert.vocabulary)
        self.silent = counted_on_silence(expert.base, expert.vocabulary)
        self.harmless = harmless_findings(expert.base, expert.vocabulary)
        self._witnesses = Witnesses(expert)
        self._least: dict[str, Situation | None] = {}

    @functools.cached_property
    def flagged(self) -> Mapping[str, Situation]:
        """For each rule that raises a red flag the least that fires it."""
        rules = [rule for rule in self.base.referring if rule.spec.red_flag]
        return {rule.id: found for rule in rules[:: self.every] if (found := self.least(rule)) is not None}

    def least(self, rule: ClinicalRule) -> Situation | None:
        """Return the least situation found in which a rule fires."""
        if rule.id not in self._least:
            witness = self._witnesses.of(rule)
            found = None if witness is None else self._witnesses.minimal(witness).situation
            self._least[rule.id] = found
        return self._least[rule.id]

    def alternatives(self, rule: ClinicalRule) -> Iterator[Situation]:
        """Yield one situation for each alternative of each choice in the conditions of a rule."""
        conditions = tuple(flat(rule.spec.when))
        for place, condition in enumerate(conditions):
            for part in choices(condition):
                others = (*conditions[:place], *conditions[place + 1 :])
                try:
                    found = next(self.search.situations((part, *others)), None)
                except SearchTooLongError:
                    found = None
                if found is not None:
                    yield found

    def stated(self, name: str) -> Situation:
        """Return the situation in which one finding alone is present."""
        return self.empty.present(name)


def singly(bench: Bench) -> Trial:
    """Try every alternative of every rule that refers, alone."""
    trial = Trial(
        "alone",
        "Whatever fires a rule that refers, the level is at least that of the rule, its fear is among the "
        "causes, and in an emergency no measure of self-care is advised.",
    )
    for rule in bench.base.referring[:: bench.every]:
        trial.count("rules")
        for situation in bench.alternatives(rule):
            trial.count("cases")
            wrong = _wrong_alone(bench, rule, situation)
            if wrong:
                small = smallest(situation, functools.partial(_wrong_alone, bench, rule))
                trial.breaches.append(Breach(trial.law, f"{rule.id}: {wrong}", small.case()))
    return trial


def _wrong_alone(bench: Bench, rule: ClinicalRule, situation: Situation) -> str:
    outcome = bench.probe.outcome(situation)
    if outcome is None or rule.id not in outcome.fired:
        return ""
    if outcome.level < level_of(rule):
        return f"it refers at {level_of(rule).id}, and the level is {outcome.level.id}"
    return _unheeded(outcome) or (
        "in an emergency it is advised: " + ", ".join(advised)
        if outcome.level is Level.EMERGENCY and (advised := bench.probe.advised(situation))
        else ""
    )


def _unheeded(outcome: Outcome) -> str:
    missing = sorted(outcome.feared - outcome.causes)
    if missing:
        return f"{', '.join(missing)} is feared and not among the causes"
    if outcome.fired and outcome.level is Level.SELF_CARE:
        return "a rule refers, and the level is self_care"
    return ""


def pairs_of_rules(bench: Bench) -> Trial:
    """Try the least that fires each rule which raises a red flag with that of every other."""
    trial = Trial(
        "pairs_of_red_flags",
        "Two red flags together are never less urgent than either alone, both stay raised, never end in "
        "self-care, and what they fear is among the causes.",
    )
    alone = {name: bench.probe.outcome(situation) for name, situation in bench.flagged.items()}
    trial.count("rules", len(alone))
    for first, second in combinations(sorted(alone), 2):
        trial.count("pairs")
        one, other = bench.flagged[first], bench.flagged[second]
        try:
            joined = one.joined_with(other)
        except ClashError:
            trial.count("pairs that contradict each other")
            continue
        wrong = _wrong_together(bench, alone[first], alone[second], joined)
        if wrong:
            trial.breaches.append(Breach(trial.law, f"{first} with {second}: {wrong}", joined.case()))
    return trial


def _wrong_together(bench: Bench, first: Outcome | None, second: Outcome | None, joined: Situation) -> str:
    both = bench.probe.outcome(joined)
    if both is None or first is None or second is None:
        return ""
    if both.level < max(first.level, second.level):
        return f"{both.level.id}, alone {first.level.id} and {second.level.id}"
    lost = sorted((first.fired | second.fired) - both.fired)
    return f"{', '.join(lost)} fires alone and not here" if lost else _unheeded(both)


def pairs_of_findings(bench: Bench) -> Trial:
    """Try each two findings that rules with a red flag read, where together they could ask for less."""
    trial = Trial(
        "pairs_of_findings",
        "Two findings that red flags read never ask for less together than either alone. Every pair is run "
        "in which both can speak for one harmless cause, or of which one is counted on while unsaid; in "
        "every other pair nothing can fall, for no rule is unmade and no harmless cause gains.",
    )
    names = sorted(red_flag_findings(bench.base))[:: bench.every]
    alone = {name: bench.probe.outcome(bench.stated(name)) for name in names}
    trial.count("findings", len(names))
    for first, second in combinations(names, 2):
        trial.count("pairs")
        if not _can_fall(bench, first, second):
            continue
        trial.count("pairs that were run")
        try:
            joined = bench.stated(first).present(second)
        except ClashError:
            trial.count("pairs that contradict each other")
            continue
        both, one, other = bench.probe.outcome(joined), alone[first], alone[second]
        if both and one and other and both.asked < max(one.asked, other.asked):
            what = f"{both.asked.id} is asked for, alone {one.asked.id} and {other.asked.id}"
            trial.breaches.append(Breach(trial.law, f"{first} with {second}: {what}", joined.case()))
    return trial


def _can_fall(bench: Bench, first: str, second: str) -> bool:
    if first in bench.silent or second in bench.silent:
        return True
    return any(first in found and second in found for found in bench.harmless.values())


def exclusions(bench: Bench) -> Trial:
    """Try each rule that rules a cause out beside each rule that fears this cause."""
    trial = Trial(
        "exclusion_takes_out_no_referral",
        "A cause that a test rules out is still referred for by the rules that fear it.",
    )
    trial.count("rules that exclude", 0)
    for rule in bench.base.rules:
        for part in rule.spec.then:
            if not isinstance(part, Excludes):
                continue
            trial.count("rules that exclude")
            excluding = bench.least(rule)
            for other in bench.base.referring:
                if excluding is not None and other.spec.red_flag and other.spec.red_flag.feared is part.cause:
                    _try_exclusion(bench, trial, excluding, other)
    return trial


def _try_exclusion(bench: Bench, trial: Trial, excluding: Situation, other: ClinicalRule) -> None:
    least = bench.flagged.get(other.id)
    if least is None:
        return
    trial.count("pairs")
    try:
        joined = least.joined_with(excluding)
    except ClashError:
        trial.count("pairs that contradict each other")
        return
    outcome = bench.probe.outcome(joined)
    if outcome is not None and (other.id not in outcome.fired or outcome.level < level_of(other)):
        trial.breaches.append(Breach(trial.law, f"{other.id} is overruled", joined.case()))
