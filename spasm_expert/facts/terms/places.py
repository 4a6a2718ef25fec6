"""Narrower findings that a broad one becomes by what is told with it.

By its place: muscle pain in the calf is calf pain. By its course or severity: back pain with the course
`progressive` is back pain that gets steadily worse. By its time: to be sleepy for half a year is no alarm.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from spasm_expert.facts.terms.findings import (
    course,
    cranial,
    fluids,
    headache,
    jaw_throat,
    limb_circulation,
    mind,
    muscle,
    nerve_roots,
    nerves_of_limbs,
    pain,
    sensation,
    sites,
    sites_upper,
    spasm,
    spine,
    tetany,
    weakness,
)
from spasm_expert.facts.terms.kinds import Finding

_Placed = tuple[Finding, Finding, Finding]

PLACED: Final[tuple[_Placed, ...]] = (
    (pain.MUSCLE_PAIN, sites.CALF_SPASM, pain.CALF_PAIN),
    (pain.MUSCLE_PAIN, sites.THIGH_SPASM, pain.THIGH_PAIN),
    (pain.MUSCLE_PAIN, sites.LEG_SPASM, pain.LEG_PAIN),
    (pain.MUSCLE_PAIN, sites_upper.ARM_SPASM, pain.ARM_PAIN),
    (pain.MUSCLE_PAIN, sites.LOWER_BACK_SPASM, spine.LOW_BACK_PAIN),
    (pain.MUSCLE_PAIN, sites.BACK_SPASM, spine.BACK_PAIN),
    (pain.MUSCLE_PAIN, sites_upper.NECK_SPASM, spine.NECK_PAIN),
    (pain.MUSCLE_PAIN, sites_upper.JAW_SPASM, jaw_throat.JAW_PAIN),
    (pain.MUSCLE_PAIN, sites_upper.SHOULDER_SPASM, pain.SHOULDER_PAIN),
    (pain.MUSCLE_PAIN, sites.HIP_SPASM, nerves_of_limbs.HIP_PAIN),
    (pain.LEG_PAIN, sites.CALF_SPASM, pain.CALF_PAIN),
    (pain.LEG_PAIN, sites.THIGH_SPASM, pain.THIGH_PAIN),
    (spine.BACK_PAIN, sites.LOWER_BACK_SPASM, spine.LOW_BACK_PAIN),
    (spine.BACK_PAIN, sites.UPPER_BACK_SPASM, spine.THORACIC_BACK_PAIN),
    (limb_circulation.ABNORMAL_PULSES, sites_upper.ARM_SPASM, limb_circulation.WEAK_ARM_PULSE),
    (limb_circulation.SUDDEN_LIMB_PAIN, sites.CALF_SPASM, limb_circulation.SUDDEN_CALF_PAIN),
    (muscle.MUSCLE_TENDERNESS, sites.CALF_SPASM, muscle.CALF_TENDERNESS),
    (muscle.MUSCLE_TENDERNESS, sites_upper.SHOULDER_SPASM, muscle.SHOULDER_TENDERNESS),
    (muscle.MUSCLE_TENDERNESS, sites_upper.JAW_SPASM, muscle.TENDER_JAW_MUSCLES),
    (muscle.MUSCLE_TENDERNESS, sites.BACK_SPASM, muscle.PARASPINAL_TENDERNESS),
    (muscle.MUSCLE_STIFFNESS, sites.LEG_SPASM, muscle.LEG_STIFFNESS),
    (muscle.MUSCLE_WASTING, sites_upper.HAND_SPASM, muscle.HAND_WASTING),
    (muscle.MUSCLE_WASTING, sites_upper.TONGUE_SPASM, muscle.TONGUE_WASTING_OR_FLICKER),
    (spasm.FASCICULATION, sites_upper.TONGUE_SPASM, muscle.TONGUE_WASTING_OR_FLICKER),
    (spasm.TWITCHING, sites_upper.EYELID_SPASM, sites_upper.EYELID_SPASM),
    (spasm.TWITCHING, sites_upper.FACE_SPASM, sites_upper.FACE_SPASM),
    (weakness.WEAKNESS, sites.LEG_SPASM, weakness.LEG_WEAKNESS),
    (weakness.WEAKNESS, sites_upper.HAND_SPASM, weakness.HAND_WEAKNESS),
    (weakness.WEAKNESS, sites_upper.ARM_SPASM, weakness.ARM_WEAKNESS),
    (weakness.WEAKNESS, sites_upper.FACE_SPASM, weakness.FACIAL_WEAKNESS),
    (sensation.NUMBNESS, sites.BUTTOCK_SPASM, nerve_roots.BUTTOCK_NUMBNESS),
    (sensation.NUMBNESS, sites_upper.FACE_SPASM, cranial.FACIAL_NUMBNESS),
    (sensation.NUMBNESS, sites_upper.HAND_SPASM, sensation.HAND_NUMBNESS),
    (sensation.NUMBNESS, sites_upper.MOUTH_SPASM, tetany.PERIORAL_TINGLING),
    (sensation.TINGLING, sites_upper.HAND_SPASM, sensation.HAND_NUMBNESS),
    (sensation.TINGLING, sites_upper.MOUTH_SPASM, tetany.PERIORAL_TINGLING),
    (sensation.TINGLING, sites_upper.FINGER_SPASM, tetany.FINGER_TINGLING),
    (sensation.TINGLING, sites.TOE_SPASM, tetany.FINGER_TINGLING),
)
"""What is said, where (the finding of that site), and what it then is."""

ON_BOTH_SIDES: Final[tuple[_Placed, ...]] = (
    (weakness.WEAKNESS, sites.LEG_SPASM, weakness.BOTH_LEGS_WEAK),
    (sensation.NUMBNESS, sites.LEG_SPASM, nerve_roots.BOTH_LEGS_NUMB),
    (pain.MUSCLE_PAIN, sites_upper.SHOULDER_SPASM, pain.SYMMETRICAL_UPPER_ARM_ACHE),
    (pain.SHOULDER_PAIN, sites_upper.SHOULDER_SPASM, pain.SYMMETRICAL_UPPER_ARM_ACHE),
)
"""The same for what is told of both sides."""

TOLD_WITH: Final[tuple[tuple[Finding, str, Finding], ...]] = (
    (spine.SPINAL_PAIN, "progressive", spine.PROGRESSIVE_SPINAL_PAIN),
    (weakness.WEAKNESS, "progressive", weakness.PROGRESSIVE_WEAKNESS),
    (spasm.MUSCLE_SPASM, "progressive", course.WORSENING_SPASMS),
    (spasm.MUSCLE_SPASM, "improving", course.IMPROVING_SPASMS),
    (spasm.MUSCLE_SPASM, "severe", course.SEVERE_SPASMS),
    (pain.MUSCLE_PAIN, "severe", pain.SEVERE_MUSCLE_PAIN),
    (headache.HEADACHE, "severe", headache.SEVERE_HEADACHE),
    (fluids.ABDOMINAL_PAIN, "severe", fluids.SEVERE_ABDOMINAL_PAIN),
)
"""What is said, its course or severity, and what it then is."""

LONG_STANDING: Final[tuple[tuple[Finding, float, Finding, Finding], ...]] = (
    (mind.DROWSINESS, 180.0, mind.DAYTIME_SLEEPINESS, mind.ALTERED_MENTAL_STATE),
)
"""What is said, days from which it is something else (judgement), what that is, and what it is not then."""

CRAMPS: Final = (spasm.CRAMP_PAIN, spasm.HARD_KNOT, spasm.PAINLESS_SPASM, spasm.SUSTAINED_CONTRACTION)
"""What is a spasm of the place where it is."""


def told(terms: Collection[str], details: Collection[str | None], since: float | None) -> Iterator[str]:
    """Yield the ids of the findings that a finding also is by its course, severity and time.

    Args:
        terms: Ids of the finding and of all broader ones.
        details: Its course and its severity.
        since: Days since it began, if known.
    """
    for broad, detail, narrow in TOLD_WITH:
        if broad.id in terms and detail in details and narrow.id not in terms:
            yield narrow.id
    for broad, days, lasting, _ in LONG_STANDING:
        if broad.id in terms and since is not None and since >= days:
            yield lasting.id


def is_no_longer(finding: str, since: float | None) -> Collection[str]:
    """Return the ids of the broader findings that a finding is not, as it has lasted for so long.

    Args:
        finding: Its id.
        since: Days since it began, if known.
    """
    long = () if since is None else LONG_STANDING
    return {broader.id for one, days, _, broader in long if one.id == finding and since and since >= days}


def placed(terms: Collection[str], where: Collection[str], side: str | None) -> Iterator[str]:
    """Yield the ids of the findings that a finding also is at its places.

    Args:
        terms: Ids of the finding and of all broader ones.
        where: Ids of the site findings named with it and of all broader ones.
        side: `left`, `right`, `both` or None.
    """
    table = (*PLACED, *ON_BOTH_SIDES) if side == "both" else PLACED
    for broad, site, narrow in table:
        if broad.id in terms and site.id in where and narrow.id not in terms:
            yield narrow.id
    if any(cramp.id in terms for cramp in CRAMPS):
        yield from where
