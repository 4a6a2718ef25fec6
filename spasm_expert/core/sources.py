"""What a rule may cite: an entry of the bibliography, and a place inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

CHECKED = ("read", "excerpt", "secondary", "general_knowledge")
"""How an entry was checked: read itself, an excerpt read, seen in a copy or summary, or not opened at all."""

_RESOLVERS = {
    "doi": "https://doi.org/",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/",
    "pmc": "https://pmc.ncbi.nlm.nih.gov/articles/",
}

_ID = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Source:
    """One entry of the bibliography.

    Attributes:
        id: Stable name in snake_case.
        title: Title as printed.
        publisher: Journal or publisher.
        year: Year of publication; None where it is not known.
        identifier: `doi:`, `pmid:`, `pmc:`, `isbn:` or an `https://` address; empty where none was found.
        checked: One of `CHECKED`.
        note: What was seen, if that needs saying.
    """

    id: str
    title: str
    publisher: str
    year: int | None
    identifier: str
    checked: str
    note: str = ""

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError(f"source {self.id!r}: the id is not snake_case.")
        if self.checked not in CHECKED:
            raise ValueError(
                f"source {self.id}: checked is {self.checked!r}. Expected one of {', '.join(CHECKED)}."
            )
        if not self.title or not self.publisher:
            raise ValueError(f"source {self.id}: title and publisher must not be empty.")

    @property
    def link(self) -> str:
        """The address where the entry can be looked up; empty if its identifier leads nowhere on the web."""
        scheme, _, rest = self.identifier.partition(":")
        if scheme == "https":
            return self.identifier
        return f"{_RESOLVERS[scheme]}{rest}" if scheme in _RESOLVERS else ""

    def at(self, place: str) -> Citation:
        """Return a citation of one place in this source.

        Args:
            place: Table, section or page, e.g. `table 2`.
        """
        return Citation(self, place)


@dataclass(frozen=True)
class Citation:
    """A source and, if known, the place in it.

    Attributes:
        source: Entry of the bibliography.
        place: Table, section or page; empty if the source is cited as a whole.
    """

    source: Source
    place: str = ""

    def __str__(self) -> str:
        year = f" ({self.source.year})" if self.source.year else ""
        place = f", {self.place}" if self.place else ""
        return f"{self.source.publisher}, {self.source.title}{year}{place}"


def as_citation(cited: Source | Citation) -> Citation:
    """Return a citation for a source that is cited as a whole, or the citation itself."""
    return Citation(cited) if isinstance(cited, Source) else cited
