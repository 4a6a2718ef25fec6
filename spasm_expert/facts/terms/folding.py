"""Words without the differences that nobody means: plural, verb ending, British or American spelling."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:\+(?!\w))?")
_SMALL: Final = (
    "a an the of in on at to for with by from or and as is are was were be been being has have had having it "
    "its he she his her him i my me their they that which who this when while very so "
    "level levels value values"
)
_UNSAID: Final = frozenset(_SMALL.split())
"""Words that say nothing on their own; looked for only if there is nothing else."""
_LONG: Final = 3
"""Only words longer than this lose an ending."""
_AMERICAN: Final = (("oea", "ea"), ("ae", "e"), ("oe", "e"), ("sulph", "sulf"), ("yse", "yze"))
_IRREGULAR: Final = {
    "feet": "foot",
    "teeth": "tooth",
    "children": "child",
    "swollen": "swell",
    "bitten": "bite",
    "stung": "sting",
    "fell": "fall",
    "fallen": "fall",
    "broken": "break",
    "worsen": "worse",
    "worst": "worse",
    "spine": "spinal",
    "can't": "cannot",
    "grey": "gray",
    "died": "death",
    "drank": "drink",
    "ate": "eat",
    "eating": "eat",
    "slept": "sleep",
    "asleep": "sleep",
    "ptotic": "ptosis",
    "pregnancy": "pregnant",
    "weight": "weight",
    "fatigued": "fatigue",
    "tongue": "tongue",
}
_GROUPS: Final = (
    "pain painful ache aching sore soreness hurt hurts",
    "cannot unable inability incapable",
    "trouble difficulty difficult hard problem struggling",
    "belly tummy stomach abdomen abdominal",
    "high raised elevated increased",
    "low reduced decreased diminished",
    "both bilateral",
    "absent missing no none loss lost without",
    "urine pee urinate urination micturition water",
    "medicine drug medication tablet",
    "fast rapid quick",
    "doctor physician",
    "operation surgery surgical op",
    "shake shaking tremor trembling shaky shakes",
    "cramp spasm charley",
    "walk walking gait",
    "lump mass swelling bulge",
    "stop stopped withdrawn withdrawal discontinued ceased",
    "new recent recently",
    "known history past previous earlier",
    "fit seizure convulsion",
    "faint syncope fainting",
    "tired fatigue tiredness exhausted exhaustion",
    "breathless breathlessness dyspnoea",
    "sudden abrupt acute suddenly",
    "weak weakness paresis",
    "numb numbness anaesthesia",
    "evening night nocturnal",
    "stiff stiffness rigid rigidity",
    "throw vomit vomiting",
    "red redness erythema",
    "neck cervical",
    "lumbar loin",
    "thoracic chest",
    "better relief relieved eased eases",
    "worse aggravated",
    "swallow swallowing dysphagia",
    "talk speech speak speaking talking",
    "face facial",
    "skin cutaneous",
    "leg legs limb",
    "arm arms limb",
    "injury trauma",
    "frequent often",
)
"""Words that mean much the same in this field; the endings of theirs are dropped like all others."""


def stems(text: str) -> Iterator[str]:
    """Yield the words of a text in order, folded; those that say nothing only if there is nothing else."""
    words = [word.casefold() for word in _WORD.findall(text.replace("'", "").replace("\u2019", ""))]
    telling = [word for word in words if word not in _UNSAID]
    return (stem(word) for word in telling or words)


@functools.lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without its ending, e.g. cramp for cramps, stiff for stiffness.

    Args:
        word: One word in small letters.

    Examples:
        >>> stem("aches") == stem("aching") == stem("ache")
        True
        >>> stem("oedema") == stem("edema")
        True
    """
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if len(word) <= _LONG:
        return word
    for british, american in _AMERICAN:
        word = word.replace(british, american)
    if word.endswith("our"):
        word = f"{word[:-3]}or" if len(word) > len("hour") else word
    word = re.sub(r"is(e|es|ed|ing|ation)$", r"iz\1", word) if len(word) > len("noise") else word
    return _without_ending(_singular(word))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("dies"):
        return f"{word[:-3]}y"
    if re.search(r"(x|ch|sh|ss)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"[^suiy]s$", word) else word


def _without_ending(word: str) -> str:
    for ending in ("iness", "ness", "ingly", "ing", "edly", "ed", "ly", "ful"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _LONG and re.search(r"[aeiouy]", rest):
            word = re.sub(r"([bdgkmnprt])\1$", r"\1", rest)
            break
    return word[:-1] if len(word) > _LONG and word[-1] in "ey" else word


def _meanings() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for place, group in enumerate(_GROUPS):
        for word in group.split():
            found.setdefault(stem(word), place)
    return found


SAME_MEANING: Final = _meanings()
"""The number of its group for each stem that shares its meaning with others."""
