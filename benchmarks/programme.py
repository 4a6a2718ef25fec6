"""What is measured, part by part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks import growth, joins, synthetic, targets
from benchmarks.assessing import Assess, told_by
from benchmarks.clips_engine import BEST_KNOWN, Arrangement, ClipsEngine, ClipsReadBack
from benchmarks.clips_trial import trial
from benchmarks.ours import OurEngine, OurTracingEngine, OurWholeEngine
from benchmarks.plain_experta import PlainExperta
from benchmarks.report import Report, duration
from benchmarks.straight_line import StraightLine
from benchmarks.subjects import Subject, is_total, real
from benchmarks.timing import Factory, Limits, race
from spasm_expert.case import Case
from spasm_expert.core.base import RuleBase
from spasm_expert.expert import default_expert

PARTS = ("real", "synthetic", "joins", "doubling", "building", "memory")

Named = Sequence[tuple[str, Case]]


@dataclass
class Programme:
    """What is measured and how long.

    Attributes:
        report: Takes up what is found.
        limits: How long is measured.
        tell: Is told what goes on.
        cases: The cases of the real rule base, with their names.
        quick: Whether to measure little, to see that it works.
        watched: How many cases to watch the memory over; 0 for none.
        arrangement: How CLIPS is used; `real` finds the best.
    """

    report: Report
    limits: Limits
    tell: Callable[[str], None]
    cases: Named
    quick: bool = False
    watched: int = 0
    arrangement: Arrangement = BEST_KNOWN

    def run(self, parts: Sequence[str]) -> None:
        """Measure these of `PARTS`, in their order."""
        for part in PARTS:
            if part in parts:
                self.tell(part)
                getattr(self, part)()

    def real(self) -> None:
        """Measure every engine on the real rule base."""
        expert = default_expert()
        subject = real(expert, [case for _, case in self.cases])
        self.arrangement, notes = trial(subject, self.tell, quick=self.quick)
        self.report.notes += notes
        told = [told_by(case) for _, case in self.cases]
        entrants = [
            *self.engines(subject.base, whole=expert.base),
            _made(Assess.key, Assess.title, lambda: Assess(expert, told)),
        ]
        times = race(entrants, subject.cases, self.limits, self.tell)
        self.report.add(subject.key, subject.title, _about(subject), times)
        self.report.targets += targets.of_engines(times)
        slowest, which = targets.of_vignettes(times[-1], [name for name, _ in self.cases])
        self.report.targets.append(slowest)
        self.report.notes.append(which)

    def engines(self, base: RuleBase, whole: RuleBase | None = None) -> list[tuple[str, str, Factory]]:
        """Return every engine on a rule base, ours first.

        Args:
            base: The rules, with totals that are given.
            whole: The same rules with totals that are added up, if there are any.
        """
        arrangement = self.arrangement
        added: list[tuple[str, str, Factory]] = []
        if whole is not None:
            added = [("ours_totals", "ours, totals added up as well", lambda: OurWholeEngine(whole))]
        return [
            ("ours_traced", "ours, with the facts matched", lambda: OurTracingEngine(base)),
            ("ours", "ours, firings and conclusions", lambda: OurEngine(base)),
            *added,
            _made(ClipsEngine.key, ClipsEngine.title, lambda: ClipsEngine(base, arrangement)),
            _made(ClipsReadBack.key, ClipsReadBack.title, lambda: ClipsReadBack(base, arrangement)),
            _made(StraightLine.key, StraightLine.title, lambda: StraightLine(base)),
            ("experta_kept", "experta's matcher, engine kept", lambda: OurEngine(base, "rete")),
            _made(PlainExperta.key, PlainExperta.title, lambda: PlainExperta(base)),
        ]

    def synthetic(self) -> None:
        """Measure every engine on invented rule bases."""
        sizes = (30,) if self.quick else (100, 1_000, 10_000)
        facts = (12,) if self.quick else (12, 100)
        count = 2 if self.quick else 20
        for subject in (
            *(synthetic.subject(rules, told, count) for rules in sizes for told in facts),
            synthetic.chain(10 if self.quick else 1_000),
        ):
            self.tell(subject.title)
            times = race(self.engines(subject.base), subject.cases, self.limits, self.tell)
            self.report.add(subject.key, subject.title, _about(subject), times)

    def joins(self) -> None:
        """Measure every matcher on rules that join variables."""
        places, roads, count = (6, 6, 1) if self.quick else (30, 60, 10)
        cases = joins.networks(places, roads, count)
        times = race(joins.entrants(), cases, self.limits, self.tell)
        title = f"{len(joins.RULES)} rules that join variables over {places} places and {roads} roads"
        facts = sum(map(len, cases)) / len(cases)
        about = {"rules": len(joins.RULES), "cases": len(cases), "facts_per_case": facts}
        self.report.add("joins", title, about, times)

    def doubling(self) -> None:
        """Measure inference and assessment with twice as many rules, none of them touched."""
        expert = default_expert()
        cases = self.cases[:3] if self.quick else self.cases
        subject = real(expert, [case for _, case in cases])
        told = [told_by(case) for _, case in cases]
        times = growth.doubling(expert, subject, told, self.limits, self.tell)
        self.report.add(
            "doubling", "twice as many rules, of terms that no case names", _about(subject), times
        )
        self.report.targets += targets.of_doubling(times)

    def building(self) -> None:
        """Measure what it takes to build a rule base."""
        rules = 200 if self.quick else 10_000
        found = growth.building(rules)
        self.report.figures["building"] = {"rules": rules, "seconds": found}
        self.report.targets.append(targets.of_building(rules, found["built"]))
        self.report.notes.append(
            f"Before {rules:,} rules are built they are invented and written: {duration(found['writing'])}."
        )

    def memory(self) -> None:
        """Measure the memory over many cases, if it is asked for: that takes minutes."""
        found = None
        if self.watched:
            expert = default_expert()
            subject = real(expert, [case for _, case in self.cases])
            given = [[fact for fact in facts if not is_total(fact)] for facts in subject.cases]
            found = growth.memory(expert, given, self.watched, self.tell)
            self.report.figures["memory"] = found
        self.report.targets.append(targets.of_memory(found))


def _made(key: str, title: str, make: Factory) -> tuple[str, str, Factory]:
    return key, title, make


def _about(subject: Subject) -> dict[str, float]:
    return {
        "rules": len(subject.base.rules),
        "cases": len(subject.cases),
        "facts_per_case": subject.facts_per_case,
    }
