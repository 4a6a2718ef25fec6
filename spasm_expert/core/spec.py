"""What a rule says, as data, and what may be wrong with it by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spasm_expert.core.basis import Basis
from spasm_expert.core.conclusions import Conclusion, Points, Refers, Shows, Supports
from spasm_expert.core.conditions import Condition, NotStated
from spasm_expert.core.once import once
from spasm_expert.core.sources import Citation, Source
from spasm_expert.core.terms import RedFlagLike


@dataclass(frozen=True)
class Spec:
    """What a rule says.

    Attributes:
        when: Conditions that must all be met.
        then: What follows.
        because: Why, in one sentence.
        sources: Where it comes from; at least one.
        caveat: When to doubt it.
        red_flag: The red flag it raises, if it does.
        population: For whom it holds; outside it the rule does not count (a rule that refers always does).
        faults: What was given to the rule and is neither condition nor conclusion nor source.
    """

    when: tuple[Condition, ...]
    then: tuple[Conclusion, ...]
    because: str
    sources: tuple[Citation, ...]
    caveat: str = ""
    red_flag: RedFlagLike | None = None
    population: tuple[Condition, ...] = ()
    faults: tuple[str, ...] = ()

    @once
    def refers(self) -> bool:
        """Whether the rule refers; then nothing cancels it."""
        return any(isinstance(part, Refers) for part in self.then)

    @once
    def leaves(self) -> tuple[Condition, ...]:
        """The conditions of the rule that have no parts, in the order written."""
        return _leaves(self.when)

    @once
    def belonging(self) -> tuple[Condition, ...]:
        """The conditions of its population that have no parts, in the order written."""
        return _leaves(self.population)

    @once
    def limited(self) -> tuple[Condition, ...]:
        """Those of its innermost conditions that compare with a limit, in the order written."""
        return tuple(part for part in self.leaves if part.limits)

    @once
    def basis(self) -> Basis:
        """The facts it rests on when it has fired."""
        return Basis(self.when)

    @once
    def cited(self) -> tuple[str, ...]:
        """The sources as texts."""
        return tuple(str(citation) for citation in self.sources)

    @once
    def consequences(self) -> tuple[str, ...]:
        """The conclusions in words."""
        return tuple(part.text() for part in self.then)

    @once
    def about(self) -> tuple[str, ...]:
        """The id of what each conclusion is about; empty for one that is about nothing in particular."""
        return tuple(part.about.id if part.about else "" for part in self.then)

    @once
    def references(self) -> tuple[Source, ...]:
        """Every source that the rule or a limit it names cites, each once."""
        limits = (limit.citation for part in self.walk() for limit in part.limits)
        return tuple({cited.source.id: cited.source for cited in (*self.sources, *limits)}.values())

    def walk(self) -> Iterator[Condition]:
        """Yield every condition of the rule and of its population."""
        return iter(self._all)

    @once
    def _all(self) -> tuple[Condition, ...]:
        return tuple(part for condition in (*self.when, *self.population) for part in condition.walk())

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the rule by itself."""
        if self.faults:
            yield from self.faults
            return
        if not self.when:
            yield "when is empty; a rule needs at least one condition."
        if not self.then:
            yield "then is empty; a rule needs at least one conclusion."
        if not self.sources:
            yield 'sources is empty; cite at least one, e.g. GUIDELINE.at("table 2").'
        if not _one_sentence(self.because):
            yield f"because is {self.because!r}. Expected one sentence that ends in a full stop."
        if not self.caveat and any(isinstance(part, NotStated) for part in self.walk()):
            yield "it reads not_stated(...) without a caveat that says why the lack of an answer counts."
        yield from self._population_problems()
        yield from self._red_flag_problems()

    def _population_problems(self) -> Iterator[str]:
        if not self.population:
            return
        if any(isinstance(part, Shows) for part in self.then):
            yield "it shows a pattern and has a population; give that to the rules that read the pattern."
        if any(isinstance(part, Points) for part in self.then):
            yield "it gives points and has a population; give that to the rules that read the score."

    def _red_flag_problems(self) -> Iterator[str]:
        if self.red_flag and not self.refers:
            yield f"it carries the red flag {self.red_flag.id} but refers nobody."
        feared = [part.feared for part in self.then if isinstance(part, Refers) and part.feared]
        if self.red_flag:
            feared.append(self.red_flag.feared)
        supported = {part.cause.id for part in self.then if isinstance(part, Supports)}
        for name in dict.fromkeys(cause.id for cause in feared):
            if name not in supported:
                yield f"it fears {name} but does not support it; what is feared must be among the causes."


def _leaves(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    return tuple(part for condition in conditions for part in condition.walk() if not part.parts)


def _one_sentence(text: str) -> bool:
    return text.endswith(".") and len(text) > 1 and not re.search(r"[.!?]\s+[A-Z]", text)
