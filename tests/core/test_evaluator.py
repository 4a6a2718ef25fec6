"""Laws of matcher and evaluator over random rule bases and random patients.

A rule fires if and only if its conditions are met; more information never takes back an answer.
"""

import functools
from types import SimpleNamespace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from spasm_expert.core import language as say
from spasm_expert.core.door import KnowledgeEngine
from spasm_expert.core.memory import Concluded
from spasm_expert.core.truth import Truth
from spasm_expert.errors import InvalidRuleError

from ..conftest import trials

MET, CONTRADICTED, UNKNOWN = Truth.MET, Truth.CONTRADICTED, Truth.UNKNOWN
STATES = st.sampled_from(["present", "present", "absent"])

slow_start = settings(deadline=None, max_examples=trials(30), suppress_health_check=[HealthCheck.too_slow])


# --- patients --------------------------------------------------------------------------------------------


@st.composite
def findings(draw):
    """What may be said of one finding."""
    state = draw(STATES)
    if state == "absent":
        return {"state": state}
    return {
        "state": state,
        "side": draw(st.sampled_from(["", "left", "right"])),
        "since": draw(st.sampled_from([-1, 0.5, 1, 7, 30])),
    }


def members(world):
    return {
        "drug_a": (world.DRUG_A, [world.CLASS_A]),
        "drug_ab": (world.DRUG_AB, [world.CLASS_A, world.CLASS_B]),
        "drug_b": (world.DRUG_B, [world.CLASS_B]),
    }


DRUGS = st.fixed_dictionaries(
    {},
    optional={
        name: st.tuples(
            st.sampled_from(["present", "stopped", "absent"]), st.sampled_from([-1.0, 3.0, 7.0, 60.0])
        )
        for name in ("drug_a", "drug_ab", "drug_b")
    },
)
PATIENTS = st.fixed_dictionaries(
    {
        "findings": st.dictionaries(st.integers(0, 7), findings(), max_size=8),
        "conditions": st.dictionaries(st.integers(0, 2), STATES, max_size=3),
        "drugs": DRUGS,
        "complete": st.booleans(),
        "values": st.fixed_dictionaries(
            {},
            optional={
                "salt": st.sampled_from([2.0, 2.2, 2.3, 2.495, 3.0]),
                "enzyme": st.sampled_from([100.0, 500.0, 500.1, 999.0, 1000.0, 5000.0]),
                "age": st.sampled_from([3.0, 18.0, 65.0, 80.0]),
                "weeks_pregnant": st.sampled_from([12.0, 20.0]),
            },
        ),
        "limits": st.sampled_from([(None, None), (100.0, 100.0), (100.0, 200.0)]),
        "sex": st.sampled_from([None, "female", "male"]),
        "pregnant": st.sampled_from([None, "present", "absent"]),
    }
)


def facts_of(world, patient):
    found = [world.stated(world.FINDINGS[n], **said) for n, said in sorted(patient["findings"].items())]
    found += [world.stated(world.CONDITIONS[n], state) for n, state in sorted(patient["conditions"].items())]
    if patient["sex"]:
        found.append(world.stated("sex", patient["sex"]))
    if patient["pregnant"]:
        found.append(world.stated("pregnant", patient["pregnant"]))
    for name, (state, time) in sorted(patient["drugs"].items()):
        drug, classes = members(world)[name]
        more = {"stopped": time} if state == "stopped" else {"started": time} if state == "present" else {}
        found.append(world.taken(drug, state=state, **more))
        found += [world.taken(each, drug, state, **more) for each in classes if state != "absent"]
    if patient["complete"]:
        listed = patient["drugs"]
        found += [
            world.taken(drug, state="absent")
            for name, (drug, _) in members(world).items()
            if name not in listed
        ]
        found += [world.taken(each, state="absent") for each in (world.CLASS_A, world.CLASS_B)]
    for name, value in sorted(patient["values"].items()):
        limits = patient["limits"] if name == "enzyme" else (None, None)
        found.append(world.reading(name, value, uppers=limits, lowers=limits))
    return found


@st.composite
def less(draw, patient):
    """The same patient, of whom less is said."""

    def some(said):
        kept = draw(st.sets(st.sampled_from(sorted(said)))) if said else set()
        return {name: said[name] for name in sorted(kept)}

    found = dict(patient)
    for key in ("findings", "conditions", "drugs", "values"):
        found[key] = some(patient[key])
    found["findings"] = {
        n: {**said, **{name: blank for name, blank in (("side", ""), ("since", -1)) if draw(st.booleans())}}
        if said["state"] == "present"
        else said
        for n, said in found["findings"].items()
    }
    for key in ("sex", "pregnant"):
        found[key] = draw(st.sampled_from([None, patient[key]]))
    # A list that leaves something out is not complete.
    same = found["drugs"] == patient["drugs"]
    found["complete"] = patient["complete"] and same and draw(st.booleans())
    return found


# --- rules -----------------------------------------------------------------------------------------------


@functools.cache
def leaves(world):
    """Every kind of condition on stated facts."""
    w, limits = world, world.LIMITS
    present = [say.present(finding) for finding in w.FINDINGS]
    return st.one_of(
        st.sampled_from([*present, *(say.absent(finding) for finding in w.FINDINGS)]),
        st.sampled_from(
            [
                say.present(w.FINDINGS[0], side="left"),
                say.present(w.FINDINGS[1], side="right", severity="severe"),
                say.lasting(w.FINDINGS[0], at_least=limits.day),
                say.lasting(w.FINDINGS[1], above=limits.day, at_most=limits.week),
                say.has(w.CONDITIONS[0]),
                say.absent(w.CONDITIONS[1]),
                say.sex("female"),
                say.pregnant(),
                say.pregnant(from_week=limits.week_20),
                say.taking(w.CLASS_A),
                say.taking(w.DRUG_AB),
                say.taking(w.CLASS_B, started_within=limits.week),
                say.taking(w.CLASS_B, started_within=limits.month, started_before=limits.day),
                say.taking(w.CLASS_A, stopped_within=limits.week),
                say.together(w.CLASS_A, w.CLASS_B),
                say.together(w.CLASS_A, w.CLASS_A),
                say.measured(w.SALT, below=limits.low_salt),
                say.measured(w.SALT, at_least=limits.low_salt, at_most=limits.high_salt),
                say.measured(w.ENZYME, above=limits.five_times),
                say.measured(w.ENZYME, above=say.UPPER_REFERENCE, below=limits.enzyme_high),
                say.measured(w.ENZYME, below=limits.half_lower),
                say.measured(w.ENZYME, normal=True),
                say.aged(at_least=limits.adult, below=limits.old),
            ]
        ),
    )


@functools.cache
def lacks(world):
    return st.sampled_from([say.not_stated(world.FINDINGS[2]), say.not_stated(world.CONDITIONS[0])])


@functools.cache
def nested(inner):
    return st.recursive(
        inner,
        lambda part: st.one_of(
            st.lists(part, min_size=1, max_size=3).map(lambda parts: say.any_of(*parts)),
            st.lists(part, min_size=1, max_size=3).map(lambda parts: say.all_of(*parts)),
            st.lists(part, min_size=1, max_size=4).flatmap(
                lambda parts: st.integers(1, len(parts)).map(lambda n: say.count(n, of=parts))
            ),
        ),
        max_leaves=5,
    )


@functools.cache
def early(world):
    """Conditions on patterns that rules of the same stratum show."""
    return st.sampled_from([say.shown(pattern) for pattern in world.PATTERNS[:3]])


@functools.cache
def late(world, *, beliefs):
    """Conditions on what was added up."""
    limits, score = world.LIMITS, world.SCORES[0]
    found = [
        say.score(score, at_least=limits.one_point),
        say.score(score, at_least=limits.two_points),
        say.score(score, below=limits.two_points),
        say.score(score, below=limits.no_points),
    ]
    if beliefs:
        found += [
            say.believed(world.CAUSES[0], at_least=each)
            for each in (say.POSSIBLE, say.LIKELY, say.VERY_LIKELY)
        ]
    return st.sampled_from(found)


@functools.cache
def parts(world, monotone):
    """What the rules of each kind are made of."""
    facts = leaves(world) if monotone else st.one_of(leaves(world), leaves(world), lacks(world))
    simple = nested(facts)
    return SimpleNamespace(
        simple=simple,
        # Patterns count nothing that patterns show: that would be a circle.
        plain=st.one_of(
            simple, early(world), st.tuples(early(world), facts).map(lambda pair: say.all_of(*pair))
        ),
        chained=nested(st.one_of(facts, early(world))),
        middle=nested(st.one_of(facts, early(world), late(world, beliefs=False))),
        reading=nested(st.one_of(facts, early(world), late(world, beliefs=not monotone))),
    )


@functools.cache
def lasting(world):
    """Conditions that a referral may read, mostly."""
    sure = [say.present(finding) for finding in world.FINDINGS]
    sure += [
        say.present(world.FINDINGS[0], side="left"),
        say.taking(world.CLASS_A),
        say.together(world.CLASS_A, world.CLASS_B),
        say.measured(world.SALT, below=world.LIMITS.low_salt),
        say.score(world.SCORES[0], at_least=world.LIMITS.one_point),
        say.score(world.SCORES[0], at_least=world.LIMITS.two_points),
        say.absent(world.FINDINGS[0]),
    ]
    return nested(st.one_of(st.sampled_from(sure), early(world)))


@st.composite
def rule_bases(draw, world, *, monotone=False):
    """A rule base with patterns, also in circles, a score, evidence, populations, and readers of all of it.

    `monotone` leaves out what a further answer may take back: the lack of an answer, and belief.
    """
    made = parts(world, monotone)
    rules = {
        "base": world.rule(
            draw(made.simple), [say.shows(pattern) for pattern in world.PATTERNS[:3]], caveat="So."
        )
    }

    def whens(part):
        return draw(st.lists(part, min_size=1, max_size=2))

    def populated():
        adults = [say.aged(at_least=world.LIMITS.adult)]
        return {"population": draw(st.sampled_from([(), adults, [say.sex("male")]])), "caveat": "So."}

    for n in range(draw(st.integers(1, 4))):
        shown = draw(st.sampled_from(world.PATTERNS[:3]))
        rules[f"pattern_{n}"] = world.rule(whens(made.plain), say.shows(shown), caveat="So.")
    for n in range(draw(st.integers(1, 4))):
        item, points = draw(st.sampled_from("ab")), draw(st.sampled_from([-2, -1, 1, 2]))
        rules[f"item_{n}"] = world.rule(
            whens(made.chained), say.points(world.SCORES[0], item, points), caveat="So."
        )
    strengths = st.sampled_from([say.WEAK, say.MODERATE, say.STRONG])
    groups = st.sampled_from(["", "g"])
    for n in range(draw(st.integers(1, 4))):
        word = draw(st.sampled_from([say.supports, say.supports, say.opposes]))
        part = word(world.CAUSES[0], draw(strengths), group=draw(groups))
        rules[f"evidence_{n}"] = world.rule(whens(made.middle), part, **populated())
    rules["out"] = world.rule(whens(made.simple), say.excludes(world.CAUSES[0]), **populated())
    for n in range(draw(st.integers(1, 3))):
        rules[f"reads_{n}"] = world.rule(
            whens(made.reading), say.supports(world.CAUSES[1], say.WEAK), caveat="So."
        )
    return world.base(**rules)


# --- laws ------------------------------------------------------------------------------------------------


@slow_start
@given(data=st.data())
def test_a_rule_fires_if_and_only_if_its_conditions_are_met(world, data):
    base = data.draw(rule_bases(world))
    patient = data.draw(PATIENTS)
    engine = world.settle(base, facts_of(world, patient))
    view = engine.view()
    met = {rule.id for rule in base.rules if view.rule(rule) is MET}
    assert set(engine.fired) == met
    other = world.settle(base, facts_of(world, patient), world.engine_of(base, "rete"))
    assert set(other.fired) == met
    assert [fact.as_dict() for fact in other.facts.values()] != []


@slow_start
@given(data=st.data())
def test_the_order_of_facts_and_saying_them_twice_do_not_matter(world, data):
    base = data.draw(rule_bases(world))
    facts = facts_of(world, data.draw(PATIENTS))
    shuffled = data.draw(st.permutations([*facts, *facts]))
    first = world.settle(base, [fact.copy() for fact in facts])
    second = world.settle(base, [fact.copy() for fact in shuffled])
    assert set(first.fired) == set(second.fired)
    one, other = first.view(), second.view()
    assert [one.rule(rule) for rule in base.rules] == [other.rule(rule) for rule in base.rules]
    assert one.belief("cause_0") == other.belief("cause_0")


@slow_start
@given(data=st.data())
def test_the_order_of_rules_does_not_matter(world, data):
    base = data.draw(rule_bases(world))
    names = data.draw(st.permutations([rule.id.split(".")[1] for rule in base.rules]))
    other = world.base(**{name: base.topics[0].__dict__[name] for name in names})
    patient = data.draw(PATIENTS)
    one, two = (world.settle(each, facts_of(world, patient)) for each in (base, other))
    assert set(one.fired) == set(two.fired)
    assert one.view().score("score_0") == two.view().score("score_0")


@slow_start
@given(data=st.data())
def test_more_information_never_takes_back_an_answer(world, data):
    base = data.draw(rule_bases(world, monotone=True))
    patient = data.draw(PATIENTS)
    known_less = data.draw(less(patient))
    more, few = (world.settle(base, facts_of(world, each)).view() for each in (patient, known_less))
    for rule in base.rules:
        assert few.rule(rule) in (more.rule(rule), UNKNOWN)
    wide, narrow = few.score("score_0"), more.score("score_0")
    assert wide.low <= narrow.low <= narrow.high <= wide.high
    assert wide.floor <= narrow.floor


@slow_start
@given(data=st.data())
def test_what_is_believed_stays_within_what_was_possible(world, data):
    base = data.draw(rule_bases(world, monotone=True))
    patient = data.draw(PATIENTS)
    known_less = data.draw(less(patient))
    more, few = (world.settle(base, facts_of(world, each)).view() for each in (patient, known_less))
    assert more.belief("cause_0")[1] <= few.belief("cause_0")[1]
    assert few.belief("cause_0")[0] <= few.belief("cause_0")[1]


@settings(slow_start, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_nothing_unmakes_a_referral(world, data):
    base = data.draw(rule_bases(world, monotone=True))
    conditions = data.draw(st.lists(lasting(world), min_size=1, max_size=3))
    accepted = {}
    for n, condition in enumerate(conditions):
        rules = {rule.id.split(".")[1]: rule for rule in base.topics[0].rules}
        referral = world.rule(condition, say.refers(say.ROUTINE, to="a doctor", within="soon"))
        try:
            world.base(**rules, referral=referral)
        except InvalidRuleError:
            continue
        accepted[f"referral_{n}"] = referral
    assume(accepted)
    whole = world.base(**rules, **accepted)
    patient = data.draw(PATIENTS)
    known_less = data.draw(less(patient))
    # Beside new answers: what was absent turns out to be present.
    found = {
        **patient,
        "findings": {n: {"state": "present"} | said for n, said in patient["findings"].items()},
    }
    for n, said in patient["findings"].items():
        if said["state"] == "absent" and data.draw(st.booleans()):
            found["findings"][n] = {"state": "present"}
    few, more = (world.settle(whole, facts_of(world, each)) for each in (known_less, found))
    referred = {rule.id for rule in whole.referring} & set(few.fired)
    assert referred <= set(more.fired)


@slow_start
@given(data=st.data())
def test_without_totals_bare_experta_concludes_the_same(world, data):
    inner = st.one_of(leaves(world), early(world))
    rules = {
        f"rule_{n}": world.rule(
            [data.draw(inner), say.any_of(data.draw(inner), data.draw(inner))],
            [
                say.shows(data.draw(st.sampled_from(world.PATTERNS[:3]))),
                say.supports(world.CAUSES[0], say.WEAK),
            ],
        )
        for n in range(data.draw(st.integers(1, 4)))
    }
    anything = say.any_of(*(say.present(finding) for finding in world.FINDINGS[:2]))
    base = world.base(start=world.rule(anything, [say.shows(each) for each in world.PATTERNS[:3]]), **rules)
    patient = data.draw(PATIENTS)
    members = {rule.id.replace(".", "__"): rule for rule in base.rules}
    bare = type("Bare", (KnowledgeEngine,), members)()
    bare.reset()
    bare.declare(*facts_of(world, patient))
    bare.run()
    engine = world.settle(base, facts_of(world, patient))
    assert {fact["rule"] for fact in bare.facts.values() if isinstance(fact, Concluded)} == set(engine.fired)
