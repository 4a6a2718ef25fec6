"""A rule of the knowledge base: data, and at the same time a rule of experta; and the topic it stands in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from spasm_expert.core.conclusions import Shows
from spasm_expert.core.door import Fact, KnowledgeEngine, Rule
from spasm_expert.core.memory import Concluded, Shown
from spasm_expert.core.spec import Spec
from spasm_expert.errors import InvalidRuleError, Problem


class ClinicalRule(Rule):
    """A rule of the knowledge base.

    It is plain experta: in any engine it fires when its conditions match, and declares its conclusions as
    facts. Unlike a bare `experta.Rule` it keeps its identity (two rules with equal conditions stay two), and
    holds no engine alive.
    """

    spec: Spec
    id: str
    place: int

    @classmethod
    def of(cls, spec: Spec, rule_id: str = "", *, salience: int = 0, place: int = 0) -> ClinicalRule:
        """Return a rule that says this.

        Args:
            spec: What it says.
            rule_id: `topic.rule`; empty until the rule stands in a topic.
            salience: Its stratum, made negative; computed, never written by hand.
            place: Order of definition in the rule base.
        """
        made = cls(*(part.element() for part in spec.when), salience=salience)
        return made._named(spec, rule_id, place)

    def standing(self, rule_id: str, *, salience: int = 0, place: int = 0) -> ClinicalRule:
        """Return the same rule under an id, in a stratum and at a place; it shares the patterns."""
        return type(self)(*self, salience=salience)._named(self.spec, rule_id, place)

    def _named(self, spec: Spec, rule_id: str, place: int) -> ClinicalRule:
        self.spec, self.id, self.place = spec, rule_id, place
        self.__name__ = rule_id
        return self

    def new_conditions(self, *args: Any) -> ClinicalRule:
        """Return the same rule with other conditions; experta calls it while it builds the network."""
        return type(self)(*args, salience=self.salience)._named(self.spec, self.id, self.place)

    @property
    def ke(self) -> Any:
        """The engine that asked for the rule last, which experta writes here: never kept."""
        return None

    @ke.setter
    def ke(self, engine: Any) -> None:
        """Drop what experta would keep alive, and with it the last patient."""

    def __hash__(self) -> int:
        return hash((self.id, self.place))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ClinicalRule):
            return NotImplemented
        return (
            self.id == other.id
            and self.place == other.place
            and self.spec is other.spec
            and tuple(self) == tuple(other)
        )

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __get__(self, instance: object, owner: type) -> ClinicalRule:
        # experta would remember the engine here, and with it the last patient.
        return self

    def __call__(self, engine: KnowledgeEngine, **known: Any) -> None:
        """Declare the conclusions in an engine; what variables are bound to makes no difference."""
        # Our own engine has them ready.
        conclude = getattr(engine, "conclude", None)
        if conclude is not None:
            conclude(self)
        else:
            for fact in self.facts():
                engine.declare(fact)

    def facts(self) -> Iterator[Fact]:
        """Yield the conclusions as new facts."""
        for index, part in enumerate(self.spec.then):
            if isinstance(part, Shows):
                yield Shown(pattern=part.pattern.id)
            about = part.about.id if part.about else ""
            yield Concluded(rule=self.id, index=index, kind=part.kind, about=about)

    def text(self) -> str:
        """Return the rule as if/then/since/from."""
        spec = self.spec
        lines = [self.id]
        lines += [f"  if    {part.text()}" for part in spec.when]
        lines += [f"  for   {part.text()}" for part in spec.population]
        lines += [f"  then  {part.text()}" for part in spec.then]
        if spec.red_flag:
            lines.append(f"  flag  {spec.red_flag.label}")
        lines.append(f"  since {spec.because}")
        if spec.caveat:
            lines.append(f"  but   {spec.caveat}")
        lines += [f"  from  {citation}" for citation in spec.sources]
        return "\n".join(lines)

    def export(self) -> dict[str, Any]:
        """Return the rule as plain data in a stable order."""
        spec = self.spec
        return {
            "id": self.id,
            "when": [part.export() for part in spec.when],
            "then": [part.export() for part in spec.then],
            "because": spec.because,
            "sources": [{"source": cited.source.id, "place": cited.place} for cited in spec.sources],
            "caveat": spec.caveat,
            "red_flag": spec.red_flag.id if spec.red_flag else None,
            "population": [part.export() for part in spec.population],
        }


@dataclass(frozen=True)
class Review:
    """When and by whom a topic was reviewed.

    Attributes:
        by: Name or role; `nobody yet` if it was not reviewed by a clinician.
        on: Day of the review, None if there was none.
    """

    by: str = "nobody yet"
    on: datetime.date | None = None

    def __str__(self) -> str:
        return f"{self.by}, {self.on.isoformat()}" if self.on else self.by


NOBODY_YET = Review()

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Topic:
    """A set of rules about one clinical topic; subclass it and write the rules as class attributes.

    A topic that inherits from another has its rules too, under its own id; a rule of the same name takes the
    place of the inherited one, and None leaves it out.

    Attributes:
        topic_id: Name of the topic in snake_case, from the class name unless given.
        reviewed: When and by whom it was reviewed.
        rules: The rules in the order they are written.
    """

    topic_id: ClassVar[str] = "topic"
    reviewed: ClassVar[Review] = NOBODY_YET
    rules: ClassVar[tuple[ClinicalRule, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        written = vars(cls).get("topic_id")
        cls.topic_id = written if isinstance(written, str) else _HUMP.sub("_", cls.__name__).lower()
        problems = []
        if not (written is None or isinstance(written, str)) or not _NAME.fullmatch(cls.topic_id):
            problems.append(Problem(f"topic {cls.topic_id}:", "its topic_id is not a name in snake_case."))
        found = []
        for name, value in _written_rules(cls):
            named = value.standing(f"{cls.topic_id}.{name}")
            found.append(named)
            problems += [
                Problem(f"rule {named.id}:", text) for text in (*_name_problems(name), *value.spec.problems())
            ]
            if name not in vars(Topic):
                setattr(cls, name, named)
        if problems:
            raise InvalidRuleError(problems)
        cls.rules = tuple(found)


def _written_rules(topic: type[Topic]) -> Iterator[tuple[str, ClinicalRule]]:
    """Yield the rules of a topic by name, the inherited ones first, each in the order written."""
    names = dict.fromkeys(name for base in reversed(topic.__mro__) for name in vars(base))
    for name in names:
        value = getattr(topic, name, None)
        if isinstance(value, ClinicalRule):
            yield name, value


def _name_problems(name: str) -> Iterator[str]:
    if name in vars(Topic):
        yield "the name has another meaning in a topic; choose another."
    elif not _NAME.fullmatch(name):
        yield "the name is not snake_case, e.g. low_value_with_sign."


__all__ = ["NOBODY_YET", "ClinicalRule", "Review", "Spec", "Topic"]
