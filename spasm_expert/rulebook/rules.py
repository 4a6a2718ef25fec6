"""Rules read back from an exported rule book, through the words of the rule language alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from spasm_expert.core import certainty, language
from spasm_expert.core.certainty import Strength
from spasm_expert.core.conclusions import Conclusion
from spasm_expert.core.conditions import Condition
from spasm_expert.core.limits import Limit
from spasm_expert.core.memory import AGE, PREGNANT
from spasm_expert.core.rule import ClinicalRule
from spasm_expert.core.sources import Citation, Source
from spasm_expert.levels import Level

JUDGED = {
    each.id: each for each in (certainty.WEAK, certainty.MODERATE, certainty.STRONG, certainty.PATHOGNOMONIC)
}


@dataclass(frozen=True)
class Names:
    """What the rules of a book may name, by id.

    Attributes:
        terms: The terms.
        limits: The limits.
        strengths: The strengths.
        sources: The bibliography.
    """

    terms: Mapping[str, Any]
    limits: Mapping[str, Limit]
    strengths: Mapping[str, Strength]
    sources: Mapping[str, Source]

    def rule(self, plain: Mapping[str, Any]) -> ClinicalRule:
        """Return the rule that was exported as this.

        Raises:
            LookupError: It names something that is not in the book.
            InvalidRuleError: It says something that the rule language refuses.
        """
        return language.rule(
            when=[self.condition(part) for part in plain["when"]],
            then=[self.conclusion(part) for part in plain["then"]],
            because=plain["because"],
            sources=[self.citation(cited) for cited in plain["sources"]],
            caveat=plain["caveat"],
            red_flag=self.terms[plain["red_flag"]] if plain["red_flag"] else None,
            population=[self.condition(part) for part in plain["population"]],
        )

    def citation(self, plain: Mapping[str, str]) -> Citation:
        """Return a citation."""
        return Citation(self.sources[plain["source"]], plain["place"])

    def condition(self, plain: Mapping[str, Any]) -> Condition:
        """Return a condition; the first key of what was exported is its word."""
        word = next(iter(plain))
        if word not in _CONDITIONS:
            raise LookupError(f"{word} is no condition. Expected one of {', '.join(sorted(_CONDITIONS))}.")
        return _CONDITIONS[word](self, plain)

    def conclusion(self, plain: Mapping[str, Any]) -> Conclusion:
        """Return a conclusion; the first key of what was exported is its word."""
        word = next(iter(plain))
        if word not in _CONCLUSIONS:
            raise LookupError(f"{word} is no conclusion. Expected one of {', '.join(sorted(_CONCLUSIONS))}.")
        return _CONCLUSIONS[word](self, plain)

    def bounds(self, plain: Mapping[str, Any], *names: str) -> dict[str, Limit]:
        """Return the limits that stand under these keys."""
        return {name: self.limits[plain[name]] for name in names if name in plain}


_COMPARED = ("above", "at_least", "below", "at_most")


def _present(names: Names, plain: Mapping[str, Any]) -> Condition:
    if plain["present"] == PREGNANT:
        return language.pregnant()
    term = names.terms[plain["present"]]
    if term.kind == "condition":
        return language.has(term)
    asked = {name: plain[name] for name in ("side", "course", "severity") if name in plain}
    return language.present(term, **asked)


def _measured(names: Names, plain: Mapping[str, Any]) -> Condition:
    bounds = names.bounds(plain, *_COMPARED)
    if plain["measured"] == AGE:
        return language.aged(**bounds)
    return language.measured(names.terms[plain["measured"]], **bounds, normal="normal" in plain)


def _scored(names: Names, plain: Mapping[str, Any]) -> Condition:
    bounds = names.bounds(plain, "at_least", "below")
    # That only certain points count follows anew from the rule being one that refers.
    return language.score(names.terms[plain["score"]], **bounds)


def _taking(names: Names, plain: Mapping[str, Any]) -> Condition:
    times = names.bounds(plain, "started_within", "started_before", "stopped_within")
    return language.taking(names.terms[plain["taking"]], **times)


def _many(word: Callable[..., Condition], key: str) -> Callable[[Names, Mapping[str, Any]], Condition]:
    return lambda names, plain: word(*map(names.condition, plain[key]))


def _of_term(word: Callable[[Any], Any], key: str) -> Callable[[Names, Mapping[str, Any]], Any]:
    return lambda names, plain: word(names.terms[plain[key]])


_CONDITIONS: Mapping[str, Callable[[Names, Mapping[str, Any]], Condition]] = {
    "present": _present,
    "absent": _of_term(language.absent, "absent"),
    "not_stated": _of_term(language.not_stated, "not_stated"),
    "lasting": lambda names, plain: language.lasting(
        names.terms[plain["lasting"]], **names.bounds(plain, *_COMPARED)
    ),
    "measured": _measured,
    "taking": _taking,
    "together": lambda names, plain: language.together(*(names.terms[each] for each in plain["together"])),
    "sex": lambda names, plain: language.sex(plain["sex"]),
    "shown": _of_term(language.shown, "shown"),
    "score": _scored,
    "believed": lambda names, plain: language.believed(
        names.terms[plain["believed"]], at_least=plain["at_least"]
    ),
    "count": lambda names, plain: language.count(
        plain["count"], of=[names.condition(each) for each in plain["of"]]
    ),
    "any_of": _many(language.any_of, "any_of"),
    "all_of": _many(language.all_of, "all_of"),
}


def _evidence(word: Callable[..., Conclusion], key: str) -> Callable[[Names, Mapping[str, Any]], Conclusion]:
    return lambda names, plain: word(
        names.terms[plain[key]], names.strengths[plain["strength"]], group=plain.get("group", "")
    )


def _recommends(names: Names, plain: Mapping[str, Any]) -> Conclusion:
    return language.recommends(
        names.terms[plain["recommends"]],
        Level.of(plain["urgency"]),
        for_=[names.terms[each] for each in plain["for"]],
        repeat=plain.get("repeat", False),
    )


def _refers(names: Names, plain: Mapping[str, Any]) -> Conclusion:
    return language.refers(
        Level.of(plain["refers"]),
        to=plain["to"],
        within=plain["within"],
        feared=names.terms[plain["feared"]] if "feared" in plain else None,
        do=plain["do"],
    )


_CONCLUSIONS: Mapping[str, Callable[[Names, Mapping[str, Any]], Conclusion]] = {
    "shows": _of_term(language.shows, "shows"),
    "supports": _evidence(language.supports, "supports"),
    "opposes": _evidence(language.opposes, "opposes"),
    "excludes": _of_term(language.excludes, "excludes"),
    "points": lambda names, plain: language.points(names.terms[plain["points"]], plain["item"], plain["n"]),
    "recommends": _recommends,
    "spares": _of_term(language.spares, "spares"),
    "refers": _refers,
    "advises": _of_term(language.advises, "advises"),
    "withholds": _of_term(language.withholds, "withholds"),
    "cautions": _of_term(language.cautions, "cautions"),
    "warns": lambda names, plain: language.warns(names.terms[plain["warns"]], plain["message"]),
}
