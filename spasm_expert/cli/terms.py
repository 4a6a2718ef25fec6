"""`spasm-expert terms`: the words that a case may use."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from spasm_expert.cli.output import format_option, page_width, put, put_json, say, wants_color

if TYPE_CHECKING:
    from spasm_expert.facts.terms.kinds import Term
    from spasm_expert.facts.terms.searching import Search

KINDS = (
    "finding",
    "analyte",
    "drug",
    "condition",
    "cause",
    "test",
    "measure",
    "pattern",
    "red_flag",
    "score",
)

_EPILOG = """\b
Examples:
  spasm-expert terms dark urine
  spasm-expert terms stiffness of the legs
  spasm-expert terms --kind drug statin
"""

_INDENT = "    "
_NARROWEST = 20
_DEFINED_BY = ("question", "about", "how", "action", "note")
"""Where a term of some kind says what it is."""


@click.command(epilog=_EPILOG)
@click.argument("words", nargs=-1)
@click.option(
    "--kind", type=click.Choice(KINDS), metavar="KIND", help=f"Only terms of this kind: {', '.join(KINDS)}."
)
@format_option
def terms(words: tuple[str, ...], kind: str | None, form: str) -> None:
    """List the terms, or those that have all the WORDS.

    The WORDS may stand in any order, with other endings, in the name, the label or a synonym; the best fit
    comes first. If no term has them all, those come that have most of them.
    """
    from spasm_expert.facts.terms.vocabulary import standard_vocabulary

    vocabulary, wanted = standard_vocabulary(), " ".join(words)
    search = vocabulary.look_up(wanted, kind)
    if form == "json":
        places = {term.id: place for place, term in enumerate(search.found)}
        exported = [term for term in vocabulary.export() if term["id"] in places]
        put_json(sorted(exported, key=lambda term: places[term["id"]]))
    elif search.found:
        put(_listed(search.found))
    _say_what_was_found(wanted, search)


def _say_what_was_found(wanted: str, search: Search) -> None:
    if not search.found:
        say(f"No term has {wanted!r} in its name. `spasm-expert terms` lists them all.")
    elif search.closest:
        say(f"No term has all the words of {wanted!r}. These come closest.")
    elif search.corrected:
        instead = "; ".join(f"{near!r} was looked for instead of {word!r}" for word, near in search.corrected)
        say(f"Not every word is in a name: {instead}.")


def _listed(found: Sequence[Term]) -> str:
    lines = []
    for term in found:
        kind = term.kind.replace("_", " ")
        name = click.style(term.id, bold=True) if wants_color() else term.id
        lines.append(f"{name} ({kind}){_label(term, len(f'{term.id} ({kind})'))}")
        lines.extend(_INDENT + line for line in (_definition(term),) if line)
    return "\n".join(lines)


def _label(term: Term, column: int) -> str:
    """Return the label with the unit as far as it fits; nothing where the id says the same."""
    unit = getattr(term, "unit", "")
    words = f"{term.label}, in {unit}" if unit and unit != "1" else term.label
    return "" if words == term.id.replace("_", " ") else _one_line(f": {words}", column)


def _definition(term: Term) -> str:
    if term.kind == "drug" and not getattr(term, "is_class", False):
        return _one_line(f"Also: {', '.join(term.synonyms)}." if term.synonyms else "")
    return _one_line(next((text for name in _DEFINED_BY if (text := getattr(term, name, ""))), ""))


def _one_line(text: str, column: int = len(_INDENT)) -> str:
    return textwrap.shorten(text, max(page_width() - column, _NARROWEST), placeholder=" ...")
