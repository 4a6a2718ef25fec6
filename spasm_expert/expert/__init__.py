"""The expert: the only room that joins case, facts, inference, rules and assessment."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from spasm_expert.assessment import NOTICE, SCHEMA_VERSION, Assessment
from spasm_expert.case import Case, frozen
from spasm_expert.core.base import RuleBase, TopicType
from spasm_expert.core.engine import StratifiedEngine, engine_class
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.sources import Source
from spasm_expert.core.view import RestingView
from spasm_expert.expert.alarms import Alarms
from spasm_expert.expert.arguments import checked
from spasm_expert.expert.causes import cause_assessment, judge
from spasm_expert.expert.diagnostics import tests_spared, tests_worth_doing
from spasm_expert.expert.disposition import demands, disposition
from spasm_expert.expert.export import export_knowledge
from spasm_expert.expert.questions import conditional_on, open_questions, red_flags
from spasm_expert.expert.screening import Lists, Screening
from spasm_expert.expert.self_care import drug_warnings, self_care
from spasm_expert.expert.session import Session
from spasm_expert.expert.trace import limits_used, not_applicable, reviewed, scores, sources_cited, trace
from spasm_expert.facts.terms.kinds import Term
from spasm_expert.facts.terms.vocabulary import Vocabulary, standard_vocabulary
from spasm_expert.facts.working_memory import working_memory
from spasm_expert.rules import STANDARD_TOPICS, standard_guidance, standard_sources


class Expert:
    """An expert system: a rule base with its terms, built once, asked from any number of threads.

    Args:
        topics: The topics of rules in order; None for all that come with the package. Add your own with
            `Expert(topics=[*STANDARD_TOPICS, MyTopic])`, or put another list in their place.
        terms: Terms that your topics use beside the standard ones.
        sources: Entries of the bibliography that your rules cite beside the standard ones.
        guidance: Texts and screening questions in place of the standard ones.
        matcher: Which matcher the engine is built on: `counting`, or `rete`, experta's own.
        alone: Whether the terms and sources given stand alone, instead of beside the standard ones.

    Raises:
        InvalidRuleError: The rules do not go together; lists every fault.
    """

    def __init__(
        self,
        topics: Sequence[TopicType] | None = None,
        *,
        terms: Iterable[Term] = (),
        sources: Iterable[Source] = (),
        guidance: Guidance | None = None,
        matcher: str = "counting",
        alone: bool = False,
    ) -> None:
        given = STANDARD_TOPICS if topics is None else topics
        own_topics, own_terms, own_sources = checked(given, terms, sources, guidance)
        self.vocabulary = _vocabulary(tuple(own_terms), alone=alone)
        self.sources: Mapping[str, Source] = {
            **({} if alone else standard_sources()),
            **{source.id: source for source in own_sources},
        }
        self.guidance = guidance or standard_guidance()
        self.base = RuleBase.build(
            own_topics,
            knows_term=self.vocabulary.knows,
            sources=self.sources,
        )
        self._engine_class = engine_class(self.base, matcher)
        self._read = _terms_read(self.base)
        self._alarms = Alarms(self.base)
        self._screening = Screening(self.base, self.vocabulary, self.guidance, self._view_of)
        self._engines = threading.local()

    def read(self, case: Case | Mapping[str, Any]) -> Case:
        """Return a case validated against the terms of this expert.

        Args:
            case: A case, or what `Case.from_dict` takes.

        Raises:
            InvalidCaseError: The case cannot be assessed; lists every fault.
        """
        if not isinstance(case, Case):
            return Case.from_dict(case, vocabulary=self.vocabulary)
        case.check(self.vocabulary)
        return case

    def assess(self, case: Case | Mapping[str, Any], *, include_case: bool = True) -> Assessment:
        """Return the assessment of one case.

        Args:
            case: A case, or a mapping in the case format.
            include_case: Whether the assessment repeats the case in canonical form.

        Raises:
            InvalidCaseError: The case cannot be assessed; lists every fault.
        """
        with self.at_rest(case) as session:
            return self._answer(session, include_case=include_case)

    @contextlib.contextmanager
    def at_rest(self, case: Case | Mapping[str, Any]) -> Iterator[Session]:
        """Run the rules over a case and give what they came to, for as long as the block lasts.

        Within the block no other case may be run on this thread.

        Args:
            case: A case, or a mapping in the case format.

        Raises:
            InvalidCaseError: The case cannot be assessed; lists every fault.
        """
        valid = self.read(case)
        memory = working_memory(valid, self.vocabulary, self._read)
        engine = self._engine()
        try:
            engine.start(memory.facts)
            engine.run()
            yield Session(
                valid,
                memory,
                self.base,
                engine.view(),
                self.vocabulary,
                self.guidance,
                self._alarms,
                self._screening,
            )
        except BaseException:
            # An engine that was interrupted is not trusted with another patient.
            del self._engines.engine
            raise
        engine.clear()

    def _view_of(self, lists: Lists) -> RestingView:
        """Return the view of a case that says nothing but whether its lists are complete."""
        case = Case(conditions_complete=lists[0], medications_complete=lists[1])
        return RestingView(self.base, working_memory(case, self.vocabulary, self._read).facts, ())

    def _engine(self) -> StratifiedEngine:
        """Return the engine of this thread."""
        if not hasattr(self._engines, "engine"):
            self._engines.engine = self._engine_class()
        engine: StratifiedEngine = self._engines.engine
        return engine

    def _answer(self, session: Session, *, include_case: bool) -> Assessment:
        causes = judge(session)
        asked = demands(session, causes)
        level = asked[0].level
        tests = tests_worth_doing(session, causes)
        opened = open_questions(session)
        said = session.case.to_dict()
        return Assessment(
            schema_version=SCHEMA_VERSION,
            knowledge_version=self.knowledge_version,
            input_version=_digest(said),
            notice=NOTICE,
            reviewed=reviewed(session),
            disposition=disposition(session, asked, conditional_on(session, opened, level)),
            causes=tuple(cause_assessment(session, judged) for judged in causes),
            tests=tests,
            spared_tests=tests_spared(session, tests),
            red_flags=red_flags(session, opened),
            scores=scores(session),
            self_care=self_care(session, level),
            drug_warnings=drug_warnings(session),
            safety_net=tuple(text for asks, text in self.guidance.safety_net if asks > level),
            not_considered=(*session.case.other_medications, *session.case.other_conditions),
            not_applicable=not_applicable(session),
            limits_used=limits_used(session),
            sources=sources_cited(session),
            trace=trace(session),
            case=frozen(said) if include_case else None,
        )

    def export(self) -> dict[str, Any]:
        """Return all knowledge as plain data in a stable order: rules, terms, limits, sources."""
        return export_knowledge(self.base, self.vocabulary, self.sources, self.guidance)

    @functools.cached_property
    def knowledge_version(self) -> str:
        """SHA-256 of the canonical export, in hexadecimal."""
        return _digest(self.export())


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _digest(plain: Any) -> str:
    """Return the SHA-256 of plain data in canonical form, in hexadecimal."""
    return hashlib.sha256(_CANONICAL.encode(plain).encode()).hexdigest()


def _terms_read(base: RuleBase) -> frozenset[str]:
    return frozenset(term.id for rule in base.rules for part in rule.spec.walk() for term in part.terms)


def _vocabulary(own: tuple[Term, ...], *, alone: bool) -> Vocabulary:
    if alone:
        return Vocabulary(own)
    return Vocabulary([*standard_vocabulary(), *own]) if own else standard_vocabulary()


_LOCK = threading.Lock()
_DEFAULT: list[Expert] = []


def default_expert() -> Expert:
    """Return the expert with the standard knowledge, built at the first call and then shared."""
    with _LOCK:
        if not _DEFAULT:
            _DEFAULT.append(Expert())
        return _DEFAULT[0]


def assess(case: Case | Mapping[str, Any], *, include_case: bool = True) -> Assessment:
    """Return the assessment of one case with the standard knowledge.

    Args:
        case: A case, or a mapping in the case format.
        include_case: Whether the assessment repeats the case in canonical form.

    Raises:
        InvalidCaseError: The case cannot be assessed; lists every fault.
    """
    return default_expert().assess(case, include_case=include_case)


__all__ = ["Expert", "assess", "default_expert"]
