"""All knowledge as plain data in a stable order, for the hash that every answer carries."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from spasm_expert.core import certainty
from spasm_expert.core.base import RuleBase, TopicType
from spasm_expert.core.certainty import Strength
from spasm_expert.core.conclusions import Evidence
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.limits import Limit
from spasm_expert.core.sources import Source
from spasm_expert.facts.terms.vocabulary import Vocabulary


def export_knowledge(
    base: RuleBase, vocabulary: Vocabulary, sources: Mapping[str, Source], guidance: Guidance
) -> dict[str, Any]:
    """Return rules, terms, limits, sources, certainty tables and guidance as plain data."""
    return {
        "topics": [
            {"id": topic.topic_id, "about": topic.__doc__ or "", "reviewed": _review(topic)}
            for topic in sorted(base.topics, key=lambda topic: topic.topic_id)
        ],
        "rules": [base.by_id[name].export() for name in sorted(base.by_id)],
        "limits": [_limit(limit) for _, limit in sorted(limits_of(base).items())],
        "terms": vocabulary.export(),
        "sources": [dataclasses.asdict(source) for _, source in sorted(sources.items())],
        "certainty": {
            "strengths": [_strength(each) for _, each in sorted(strengths_of(base).items())],
            "words": [list(pair) for pair in certainty.WORDS],
            "frequency": certainty.FREQUENCY_OFFSET,
        },
        "guidance": {
            "what_to_do": {level.id: text for level, text in guidance.what_to_do.items()},
            "within": {level.id: text for level, text in guidance.within.items()},
            "specialty": {level.id: text for level, text in guidance.specialty.items()},
            "safety_net": [[level.id, text] for level, text in guidance.safety_net],
            "no_alarm": [term.id for term in guidance.no_alarm],
            "screening": [term.id for term in guidance.screening],
            "allowed_sorts": {level.id: sorted(sorts) for level, sorts in guidance.allowed_sorts.items()},
            "sources": [{"source": cited.source.id, "place": cited.place} for cited in guidance.sources],
        },
    }


def limits_of(base: RuleBase) -> dict[str, Limit]:
    """Return every limit that a rule names, by its id."""
    return {limit.id: limit for rule in base.rules for part in rule.spec.walk() for limit in part.limits}


def strengths_of(base: RuleBase) -> dict[str, Strength]:
    """Return the judged strengths and every published one that a rule weighs with, by id."""
    judged = (certainty.WEAK, certainty.MODERATE, certainty.STRONG, certainty.PATHOGNOMONIC)
    weighed = (part.strength for rule in base.rules for part in rule.spec.then if isinstance(part, Evidence))
    return {each.id: each for each in (*judged, *weighed)}


def _strength(strength: Strength) -> dict[str, Any]:
    cited = strength.citation
    return {
        "id": strength.id,
        "ratio": strength.ratio,
        "label": strength.label,
        "source": cited.source.id if cited else None,
        "place": cited.place if cited else "",
    }


def _review(topic: TopicType) -> dict[str, str | None]:
    day = topic.reviewed.on
    return {"by": topic.reviewed.by, "on": day.isoformat() if day else None}


def _limit(limit: Limit) -> dict[str, Any]:
    return {
        "id": limit.id,
        "value": limit.value,
        "unit": limit.unit,
        "population": limit.population,
        "source": limit.citation.source.id,
        "place": limit.citation.place,
        "label": limit.label,
    }
