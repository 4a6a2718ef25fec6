"""The knowledge: one module for each clinical topic, with the limits and the sources it rests on."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from spasm_expert.core.guidance import Guidance
from spasm_expert.core.language import LOWER_REFERENCE, UPPER_REFERENCE, Topic
from spasm_expert.core.sources import Source
from spasm_expert.rules import circulation, everyday, metabolic, mimics, movement, nerves, sources, toxic
from spasm_expert.rules.guidance import GUIDANCE

STANDARD_TOPICS: tuple[type[Topic], ...] = (
    *everyday.TOPICS,
    *metabolic.TOPICS,
    *circulation.TOPICS,
    *nerves.TOPICS,
    *movement.TOPICS,
    *toxic.TOPICS,
    *mimics.TOPICS,
)
"""Every topic that comes with the package, in order of definition."""


def standard_guidance() -> Guidance:
    """Return the texts and screening questions that come with the package."""
    return GUIDANCE


@functools.cache
def standard_sources() -> Mapping[str, Source]:
    """Return the bibliography that comes with the package, by id."""
    found = [value for value in vars(sources).values() if isinstance(value, Source)]
    found += [limit.citation.source for limit in (UPPER_REFERENCE, LOWER_REFERENCE)]
    return {source.id: source for source in found}


__all__ = ["STANDARD_TOPICS", "standard_guidance", "standard_sources"]
