"""A small world to find faults in: invented terms, limits and a source, and builders of what is checked."""

from types import SimpleNamespace

import pytest

from spasm_expert.audit.checks import CHECKS
from spasm_expert.audit.subject import Subject
from spasm_expert.core import language as say
from spasm_expert.core.base import RuleBase
from spasm_expert.core.guidance import Guidance
from spasm_expert.core.sources import Source
from spasm_expert.core.strata import lay_out
from spasm_expert.expert import Expert
from spasm_expert.facts.terms import kinds
from spasm_expert.facts.terms.conditions.organs import PREGNANT
from spasm_expert.facts.terms.measurements.patient_and_spasm import AGE, WEEKS_PREGNANT
from spasm_expert.facts.terms.vocabulary import Vocabulary
from spasm_expert.levels import Level
from spasm_expert.rules import standard_guidance

BOOK = Source("a_book", "A book", "A publisher", 2020, "", "read")
OTHER_BOOK = Source("another_book", "Another book", "A publisher", 2020, "", "read")


def finding(name, **more):
    return kinds.Finding(name, f"{name} of ours", "Well?", **more)


def cause(name, level=Level.ROUTINE, **more):
    return kinds.Cause(name, name.replace("_", " "), "A00", "A cause.", level, "common", **more)


def limit(name, value, unit="mmol/L", source=BOOK):
    return say.Limit(name, value, unit, "everybody", source)


PAIN = finding("a_pain")
CALF = finding("a_calf_pain", is_a=(PAIN,))
CHEER = finding("a_cheer", excludes=(PAIN,))
RASH = finding("our_rash")
ITCH = finding("an_itch")
SALT = kinds.Analyte(
    "a_salt",
    "a salt",
    "mmol/L",
    {"mmol/L": 1.0},
    (0, 10),
    references=(kinds.Reference(3.0, 5.0, "a_book"),),
    question="How much?",
)
GAS = kinds.Analyte("a_gas", "a gas", "mmol/L", {"mmol/L": 1.0}, (0, 10), question="How much?")
DRUG_CLASS = kinds.Drug("a_class", "a class", is_class=True, question="Do you take one?")
DRUG = kinds.Drug("a_drug", "a drug", is_a=(DRUG_CLASS,))
ILL = cause("an_illness")
THREAT = cause("a_threat", Level.EMERGENCY, life_threatening=True)
TRIFLE = cause("a_trifle", Level.SELF_CARE)
PATTERN = kinds.Pattern("a_pattern", "a pattern")
SCORE = kinds.Score("a_score", "a score", 0, 3)
TEST = kinds.Test("a_test_of_salt", "a test of salt", "Shows salt.", measures=("a_salt",))
REST = kinds.Measure("a_rest", "a rest", "Rest.")
FLAG = kinds.RedFlag("an_alarm", "an alarm", feared=THREAT, action="Go.")
OTHER_FLAG = kinds.RedFlag("another_alarm", "another alarm", feared=THREAT, action="Go.")
TERMS = (
    *(PAIN, CALF, CHEER, RASH, ITCH, SALT, GAS, DRUG_CLASS, DRUG, ILL, THREAT, TRIFLE),
    *(PATTERN, SCORE, TEST, REST, FLAG, OTHER_FLAG),
    *(AGE, WEEKS_PREGNANT, PREGNANT),
)


def rule(when, then, **more):
    whens = list(when) if isinstance(when, list | tuple) else [when]
    thens = list(then) if isinstance(then, list | tuple) else [then]
    return say.rule(**{"because": "It is so.", "sources": [BOOK], **more}, when=whens, then=thens)


def refers(level=Level.EMERGENCY, feared=THREAT):
    within = "now" if level is Level.EMERGENCY else "soon"
    return [
        say.refers(level, to="somebody", within=within, feared=feared),
        say.supports(feared, say.STRONG),
    ]


def rules_of(**rules):
    """Return rules under ids `t.name`, without what a topic or a rule base would refuse."""
    placed = enumerate(rules.items())
    return tuple(each.standing(f"t.{name}", salience=0, place=place) for place, (name, each) in placed)


def quiet_guidance(**more):
    words = dict.fromkeys(Level, "Words.")
    given = {
        "what_to_do": words,
        "within": words,
        "specialty": words,
        "safety_net": (),
        "screening": (),
        "allowed_sorts": standard_guidance().allowed_sorts,
        "no_alarm": (),
        "sources": (BOOK.at(""),),
    }
    return Guidance(**{**given, **more})


def subject(terms=TERMS, *, guidance=None, sources=(BOOK,), limits=(), formulas=(), **rules):
    found = rules_of(**rules)
    return Subject(
        RuleBase((), found, lay_out(found)),
        Vocabulary(terms),
        {source.id: source for source in sources},
        guidance or quiet_guidance(),
        limits,
        formulas,
    )


def expert(guidance=None, **rules):
    topic = type("T", (say.Topic,), rules)
    given = guidance or quiet_guidance()
    return Expert([topic], terms=TERMS, sources=[BOOK], guidance=given, alone=True)


def found(check, subject):
    """Return what a check finds: place and severity."""
    one = next(each for each in CHECKS if each.id == check)
    hits = [(hit.where, one.severity if hit.severity is None else hit.severity) for hit in one.look(subject)]
    return {where: severity.id for where, severity in hits}


class World(SimpleNamespace):
    """Everything in this file, by name."""

    __hash__ = object.__hash__


_WORLD = World(**{name: value for name, value in list(globals().items()) if not name.startswith("__")})


@pytest.fixture(scope="session")
def world():
    """The terms, the words of the rule language (`world.say`) and the builders."""
    return _WORLD
