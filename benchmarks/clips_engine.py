"""CLIPS through clipspy, on the rules and facts of a rule base."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import clips

from benchmarks.clips_text import Writer
from benchmarks.entrants import Entrant, Facts, Outcome, from_places
from spasm_expert.core.base import RuleBase
from spasm_expert.core.comparisons import tidy
from spasm_expert.core.door import Fact
from spasm_expert.core.memory import Belief, Mark, Reading, Stated, Taken, Total

LOADING = ("assert_fact", "assert_string", "load_facts")
"""The ways in which clipspy takes facts: slot by slot, a text for each, or one text for all."""

_NAMES: dict[type[Fact], str] = {
    Stated: "stated",
    Taken: "taken",
    Reading: "reading",
    Total: "total",
    Belief: "belief",
}


@dataclass(frozen=True)
class Arrangement:
    """How rules and facts are put to CLIPS.

    Attributes:
        alternatives: How `any_of` is written, one of `clips_text.ALTERNATIVES`.
        kept: How firings are kept, one of `clips_text.KEPT`.
        loading: One of `LOADING`.
    """

    alternatives: str = "or"
    kept: str = "facts"
    loading: str = "assert_fact"

    def __str__(self) -> str:
        return f"any_of as {self.alternatives}, firings as {self.kept}, facts by {self.loading}"


BEST_KNOWN = Arrangement("or", "list")
"""What did best on the real rule base where it was tried."""


def symbol(value: Any) -> Any:
    """Return a value of a fact as clipspy takes it."""
    return clips.Symbol(value) if isinstance(value, str) else value


def slots(fact: Fact, counts: Mapping[str, str]) -> dict[str, Any]:
    """Return the slots of a fact; what says nothing is left out."""
    if isinstance(fact, Reading):
        found = {"analyte": fact["analyte"], **_limits(fact["mark"])}
    else:
        found = {name: value for name, value in fact.items() if name != "how" and value not in ("", -1.0)}
    if isinstance(fact, Total):
        found["of"] = counts.get(found["of"], found["of"])
    return {name: symbol(value) for name, value in found.items()}


def _limits(mark: Mark) -> dict[str, float]:
    """Return a value, and its reference limits as far as there are any."""
    upper = mark.upper_highest if mark.upper_lowest is None else mark.upper_lowest
    lower = mark.lower_lowest if mark.lower_highest is None else mark.lower_highest
    ends = {
        "ul": mark.upper_lowest,
        "uh": mark.upper_highest,
        "ll": mark.lower_lowest,
        "lh": mark.lower_highest,
    }
    known = {name: end for name, end in {**ends, "upper": upper, "lower": lower}.items() if end is not None}
    return {"value": tidy(mark.value), **{name: tidy(end) for name, end in known.items()}}


class ClipsEngine(Entrant):
    """An environment of CLIPS, built anew for each round; the conclusions stay in it.

    Args:
        base: The rules, with totals that are given.
        arrangement: How they are put.
    """

    key, title = "clips", "CLIPS, match and fire"

    def __init__(self, base: RuleBase, arrangement: Arrangement) -> None:
        self._base = base
        self._arrangement = arrangement
        writer = Writer(base, arrangement.alternatives, arrangement.kept)
        built = clips.Environment()
        for construct in writer.program():
            built.build(construct)
        self._image = _image(built)
        self._counts = writer.counts
        self.renew()

    def renew(self) -> None:
        self.environment = clips.Environment()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "rules"
            file.write_bytes(self._image)
            self.environment.load(str(file), binary=True)
        self.environment.reset()
        self._fired = self.environment.find_template("fired")
        self._shown = self.environment.find_template("shown")

    def prepare(self, facts: Facts) -> Any:
        told = [(_NAMES[type(fact)], slots(fact, self._counts)) for fact in facts]
        if self._arrangement.loading == "assert_fact":
            return [(self.environment.find_template(name).assert_fact, fields) for name, fields in told]
        texts = [_text(name, fields) for name, fields in told]
        return texts if self._arrangement.loading == "assert_string" else "\n".join(texts)

    def run(self, prepared: Any) -> Any:
        environment = self.environment
        environment.reset()
        if self._arrangement.loading == "assert_fact":
            for assert_fact, fields in prepared:
                assert_fact(**fields)
        elif self._arrangement.loading == "assert_string":
            for text in prepared:
                environment.assert_string(text)
        else:
            environment.load_facts(prepared)
        environment.run()

    def fired(self) -> Iterable[int]:
        """Return the places of the rules that fired; a rule may come twice."""
        if self._arrangement.kept == "list":
            return tuple(self.environment.eval("?*fired*"))
        return [fact["rule"] for fact in self._fired.facts()]

    def outcome(self, result: Any) -> Outcome:
        return from_places(self._base, self.fired(), self._patterns())

    def _patterns(self) -> Iterator[str]:
        return (str(fact["pattern"]) for fact in self._shown.facts())


class ClipsReadBack(ClipsEngine):
    """The same with the rules that fired read back; what they conclude is then known as data.

    Args:
        base: The rules, with totals that are given.
        arrangement: How they are put.
    """

    key, title = "clips_read", "CLIPS, with conclusions read back"

    def run(self, prepared: Any) -> Any:
        super().run(prepared)
        return self.fired()


def _image(environment: clips.Environment) -> bytes:
    """Return the rules of an environment in the binary form of CLIPS, which is read in no time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rules"
        environment.save(str(file), binary=True)
        return file.read_bytes()


def _text(name: str, fields: Mapping[str, Any]) -> str:
    return f"({name} {' '.join(f'({slot} {value})' for slot, value in fields.items())})"
