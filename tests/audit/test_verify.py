"""The laws of level and safety: each is shown to break where it was broken on purpose."""

import dataclasses

import pytest

from spasm_expert.audit import growth, probe, trials
from spasm_expert.audit.laws import LAWS
from spasm_expert.audit.trials import Bench
from spasm_expert.audit.verifying import verify
from spasm_expert.case import Case
from spasm_expert.levels import Level


def broken(law, subject):
    """Return where a structural law does not hold."""
    return {where for where, _ in next(each for each in LAWS if each.id == law).broken(subject)}


def sound(world):
    """Return rules that keep every law."""
    say = world.say
    six, eight = world.limit("six", 6), world.limit("eight", 8)
    return {
        "alarm": world.rule(
            [say.present(world.RASH), say.present(world.ITCH)], world.refers(), red_flag=world.FLAG
        ),
        "salt": world.rule(say.measured(world.SALT, above=eight), world.refers(), red_flag=world.OTHER_FLAG),
        "some_salt": world.rule(say.measured(world.SALT, above=six), world.refers(Level.SAME_DAY)),
        "trifle": world.rule(say.present(world.CALF), say.supports(world.TRIFLE, say.STRONG)),
        "rest": world.rule(say.believed(world.TRIFLE, at_least=say.LIKELY), say.advises(world.REST)),
    }


def test_sound_knowledge_gets_its_certificate(world):
    expert = world.expert(**sound(world))
    certificate = verify(expert, cases=30)
    assert certificate.holds, certificate.breaches
    assert certificate.knowledge_version == expert.knowledge_version
    assert certificate.runs > 50
    assert all(trial.counts for trial in certificate.trials)


def test_the_same_knowledge_gets_the_same_certificate(world):
    first, second = (verify(world.expert(**sound(world)), cases=20).plain() for _ in range(2))
    assert first == second


def test_a_referral_on_what_could_be_unmade_is_found(world):
    say = world.say
    silent = world.rule(say.not_stated(world.RASH), world.refers(), caveat="No reason.")
    behind = world.rule(say.absent(world.RASH), say.shows(world.PATTERN))
    through = world.rule(say.shown(world.PATTERN), world.refers())
    one = world.subject(silent=silent, behind=behind, through=through)
    assert broken("referrals_stand", one) == {"t.silent", "t.through"}
    assert broken("referrals_stand", world.subject(**sound(world))) == set()


def test_a_red_flag_that_refers_nobody_is_found(world):
    one = world.subject(
        mute=world.rule(world.say.present(world.RASH), world.refers()[1], red_flag=world.FLAG)
    )
    assert broken("red_flags_refer", one) == {"t.mute"}


def test_a_fear_that_is_not_supported_is_found(world):
    one = world.subject(
        fear=world.rule(world.say.present(world.RASH), world.refers()[0], red_flag=world.FLAG)
    )
    assert broken("fears_are_supported", one) == {"t.fear"}


def test_a_red_flag_that_fears_a_trifle_is_found(world):
    from spasm_expert.facts.terms.kinds import RedFlag

    flag = RedFlag("a_fuss", "a fuss", feared=world.TRIFLE, action="Go.")
    one = world.subject(
        (*world.TERMS, flag),
        fuss=world.rule(world.say.present(world.RASH), world.refers(feared=world.TRIFLE), red_flag=flag),
    )
    assert broken("fears_are_no_trifle", one) == {"t.fuss"}


def test_a_threat_to_life_that_may_wait_is_found(world):
    lax = world.cause("a_lax_threat", Level.EMERGENCY, life_threatening=True, level_if_possible=Level.ROUTINE)
    assert broken("life_threats_are_seen", world.subject((*world.TERMS, lax))) == {"a_lax_threat"}


def test_an_exclusion_without_a_test_is_found(world):
    say = world.say
    low = world.limit("low", 4)
    one = world.subject(
        told=world.rule(say.absent(world.RASH), say.excludes(world.ILL)),
        tested=world.rule(say.measured(world.SALT, below=low), say.excludes(world.ILL)),
    )
    assert broken("only_tests_exclude", one) == {"t.told"}


@pytest.mark.parametrize("level", [Level.EMERGENCY, Level.SAME_DAY, Level.TWO_WEEKS])
def test_advice_beyond_the_level_is_found(world, level):
    allowed = dict(world.quiet_guidance().allowed_sorts)
    allowed[level] = allowed[level] | {"exercise"}
    one = world.subject(guidance=world.quiet_guidance(allowed_sorts=allowed))
    assert broken("advice_fits_the_level", one) == {"guidance.allowed_sorts"}


def test_self_care_advised_in_an_emergency_is_found(world):
    say = world.say
    allowed = {**world.quiet_guidance().allowed_sorts, Level.EMERGENCY: frozenset({"comfort"})}
    rules = {**sound(world), "always": world.rule(say.present(world.RASH), say.advises(world.REST))}
    trial = trials.singly(Bench(world.expert(world.quiet_guidance(allowed_sorts=allowed), **rules)))
    assert ["a_rest" in each.what for each in trial.breaches] == [True, True]


def test_a_value_that_grows_worse_and_calms_the_answer_is_found_with_the_smallest_case(world):
    say = world.say
    six, eight = world.limit("six", 6), world.limit("eight", 8)
    band = world.rule(
        say.measured(world.SALT, above=six, below=eight), say.supports(world.THREAT, say.STRONG)
    )
    expert = world.expert(band=band)
    trial = growth.sweeps(Bench(expert))
    assert len(trial.breaches) == 1
    case = trial.breaches[0].case
    assert set(case) == {"measurements"}
    assert set(case["measurements"]) == {"a_salt"}
    answer = expert.assess(Case.from_dict(case, vocabulary=expert.vocabulary))
    assert answer.disposition.level == "routine"


def falling(world):
    """Return rules of which one counts on a red-flag finding not being mentioned."""
    say = world.say
    unsaid = world.rule(
        [say.present(world.RASH), say.not_stated(world.ITCH)],
        say.supports(world.THREAT, say.STRONG),
        caveat="No reason.",
    )
    alarm = world.rule(
        [say.present(world.RASH), say.present(world.ITCH), say.present(world.PAIN)],
        world.refers(),
        red_flag=world.FLAG,
    )
    return {"unsaid": unsaid, "alarm": alarm}


def test_two_findings_that_ask_for_less_together_are_found(world):
    trial = trials.pairs_of_findings(Bench(world.expert(**falling(world))))
    assert [each.case for each in trial.breaches] == [{"findings": {"an_itch": "yes", "our_rash": "yes"}}]


def test_a_made_up_case_that_a_red_flag_finding_calms_is_found_and_made_small(world):
    trial = growth.generated(Bench(world.expert(**falling(world))), 60)
    assert trial.breaches
    assert {tuple(each.case["findings"]) for each in trial.breaches} == {("an_itch", "our_rash")}


def test_made_up_cases_depend_on_their_seed_alone(world):
    made = [
        growth.generated(Bench(world.expert(**sound(world))), 20, seed).counts for seed in ("a", "a", "b")
    ]
    assert made[0] == made[1]
    assert made[0] != made[2]


def test_a_referral_that_is_overruled_by_another_is_found(world, monkeypatch):
    # The least urgent of what is asked for: what a fault in the disposition would do.
    honest = probe.demands
    monkeypatch.setattr(probe, "demands", lambda *given: honest(*given)[::-1])
    expert = world.expert(**{name: sound(world)[name] for name in ("alarm", "salt", "some_salt")})
    assert trials.singly(Bench(expert)).breaches


def test_two_red_flags_that_weaken_each_other_are_found(world, monkeypatch):
    honest = probe.demands

    def tired(session, causes):
        asked = honest(session, causes)
        flagged = sum(demand.flagged for demand in asked)
        return asked if flagged < 2 else [demand for demand in asked if demand.level < Level.EMERGENCY]

    monkeypatch.setattr(probe, "demands", tired)
    trial = trials.pairs_of_rules(Bench(world.expert(**sound(world))))
    assert [each.what for each in trial.breaches] == [
        "t.alarm with t.salt: same_day, alone emergency and emergency"
    ]


def test_an_exclusion_that_takes_out_a_referral_is_found(world, monkeypatch):
    say = world.say
    low = world.limit("low", 2)
    rules = {
        **sound(world),
        "none": world.rule(say.measured(world.SALT, below=low), say.excludes(world.THREAT)),
    }
    bench = Bench(world.expert(**rules))
    assert trials.exclusions(bench).breaches == []
    honest = probe.demands

    def forgetful(session, causes):
        asked = honest(session, causes)
        if not any(judged.excluded for judged in causes):
            return asked
        return [dataclasses.replace(demand, level=Level.ROUTINE) for demand in asked]

    monkeypatch.setattr(probe, "demands", forgetful)
    assert trials.exclusions(bench).breaches


def test_a_quick_look_says_so(world):
    certificate = verify(world.expert(**sound(world)), cases=0, every=3)
    assert certificate.plain()["every"] == 3
