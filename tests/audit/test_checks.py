"""Each check finds the fault that was put there for it, and is silent where there is none."""

import dataclasses

import pytest

from spasm_expert.audit.checking import ACCEPTANCE, check_knowledge
from spasm_expert.audit.checks import CHECKS
from spasm_expert.audit.subject import Subject
from spasm_expert.case import Case
from spasm_expert.facts.derived import FORMULAS
from spasm_expert.levels import Level


def test_a_term_that_the_vocabulary_lacks_is_unknown(world):
    say = world.say
    terms = [term for term in world.TERMS if term is not world.RASH]
    lacking = world.subject(terms, one=world.rule(say.present(world.RASH), say.supports(world.ILL, say.WEAK)))
    assert world.found("unknown_term", lacking) == {"our_rash": "error"}


def test_another_object_than_the_term_of_that_id_is_unknown(world):
    say = world.say
    twin = world.finding("our_rash")
    wrong = world.subject(one=world.rule(say.present(twin), say.supports(world.ILL, say.WEAK)))
    assert world.found("unknown_term", wrong) == {"our_rash": "error"}


def test_a_screening_question_about_no_term_is_unknown(world):
    wrong = world.subject(guidance=world.quiet_guidance(screening=(world.finding("a_ghost"),)))
    assert world.found("unknown_term", wrong) == {"a_ghost": "error"}


def test_a_finding_that_nothing_reads_is_idle_and_one_read_in_broader_terms_is_a_note(world):
    say = world.say
    one = world.subject(one=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.WEAK)))
    idle = world.found("idle_term", one)
    assert idle["our_rash"] == "warning"
    assert idle["a_calf_pain"] == "note"
    assert idle["a_drug"] == "note"
    assert "a_pain" not in idle
    assert "a_salt" not in idle, "a test measures it"


def test_a_pattern_that_nothing_reads_or_nothing_shows_is_idle(world):
    say = world.say
    unread = world.subject(one=world.rule(say.present(world.PAIN), say.shows(world.PATTERN)))
    assert world.found("idle_pattern", unread) == {"a_pattern": "error", "a_score": "error"}
    read = world.subject(
        one=world.rule(say.present(world.PAIN), say.shows(world.PATTERN)),
        two=world.rule(say.shown(world.PATTERN), say.supports(world.ILL, say.WEAK)),
    )
    assert world.found("idle_pattern", read) == {"a_score": "error"}


def test_a_measure_that_nothing_advises_is_idle(world):
    say = world.say
    assert world.found("idle_measure", world.subject()) == {"a_rest": "error"}
    advised = world.subject(one=world.rule(say.present(world.PAIN), say.advises(world.REST)))
    assert world.found("idle_measure", advised) == {}


def test_a_cause_needs_something_for_it_and_something_against_it(world):
    say = world.say
    one = world.subject(
        one=world.rule(say.present(world.PAIN), [say.supports(world.ILL, say.WEAK)]),
        two=world.rule(say.present(world.RASH), [say.opposes(world.THREAT, say.WEAK)]),
    )
    assert world.found("cause_without_support", one) == {"a_threat": "error", "a_trifle": "error"}
    assert world.found("cause_without_opposition", one) == {"an_illness": "warning", "a_trifle": "warning"}


def test_a_test_that_nothing_recommends_is_found_also_if_rules_spare_it(world):
    say = world.say
    spared = world.subject(one=world.rule(say.present(world.PAIN), say.spares(world.TEST)))
    assert world.found("test_never_recommended", spared) == {"a_test_of_salt": "error"}
    asked = world.subject(one=world.rule(say.present(world.PAIN), say.recommends(world.TEST, Level.ROUTINE)))
    assert world.found("test_never_recommended", asked) == {}


def test_a_red_flag_that_no_rule_raises_is_found(world):
    one = world.subject(one=world.rule(world.say.present(world.PAIN), world.refers(), red_flag=world.FLAG))
    assert world.found("red_flag_never_raised", one) == {"another_alarm": "error"}


def test_a_red_flag_that_no_case_raises_is_found(world):
    expert = world.expert(one=world.rule(world.say.present(world.PAIN), world.refers(), red_flag=world.FLAG))
    case = Case.from_dict({"findings": {"a_pain": True}}, vocabulary=expert.vocabulary)
    unraised = world.found("red_flag_without_case", Subject.of(expert, cases=[case]))
    assert "another_alarm" in unraised
    assert "an_alarm" not in unraised
    assert world.found("red_flag_without_case", Subject.of(expert)) == {}


def contradictions(world):
    say = world.say
    low, high, huge = world.limit("low", 2), world.limit("high", 6), world.limit("huge", 11)
    child, old = world.limit("child", 12, "a"), world.limit("old", 65, "a")
    supports = say.supports(world.ILL, say.WEAK)
    return {
        "present and absent": world.rule([say.present(world.RASH), say.absent(world.RASH)], supports),
        "narrower present, broader absent": world.rule(
            [say.present(world.CALF), say.absent(world.PAIN)], supports
        ),
        "two that exclude each other": world.rule(
            [say.present(world.CALF), say.present(world.CHEER)], supports
        ),
        "an empty span": world.rule(
            [say.measured(world.SALT, above=high), say.measured(world.SALT, below=low)], supports
        ),
        "a limit beyond what is possible": world.rule(say.measured(world.SALT, above=huge), supports),
        "normal and beyond the limit": world.rule(
            [say.measured(world.SALT, normal=True), say.measured(world.SALT, above=high)], supports
        ),
        "a population that excludes the condition": world.rule(
            [say.present(world.RASH), say.aged(above=old)], supports, population=[say.aged(below=child)]
        ),
        "a pregnant man": world.rule([say.pregnant(), say.sex("male")], supports),
        "stated and not stated": world.rule(
            [say.not_stated(world.PAIN), say.present(world.CALF)], supports, caveat="No reason."
        ),
        "more points than there are": world.rule(
            [say.score(world.SCORE, at_least=world.limit("points", 2, "{score}"))], supports
        ),
        "a belief that no evidence reaches": world.rule(
            [say.believed(world.TRIFLE, at_least=say.LIKELY)], supports
        ),
        "a pattern that cannot be shown": world.rule(say.shown(world.PATTERN), supports),
    }


CONTRADICTIONS = 12


@pytest.mark.parametrize("place", range(CONTRADICTIONS))
def test_a_rule_that_contradicts_itself_can_never_fire(world, place):
    say = world.say
    known = contradictions(world)
    assert len(known) == CONTRADICTIONS
    said, faulty = list(known.items())[place]
    one = world.subject(
        faulty=faulty,
        points=world.rule(say.present(world.ITCH), say.points(world.SCORE, "itch", 1)),
        belief=world.rule(say.present(world.ITCH), say.supports(world.TRIFLE, say.WEAK)),
        pattern=world.rule([say.present(world.ITCH), say.absent(world.ITCH)], say.shows(world.PATTERN)),
    )
    assert world.found("rule_never_fires", one) == {"t.faulty": "error", "t.pattern": "error"}, said


def test_a_rule_that_can_fire_is_not_said_to_be_impossible(world):
    say = world.say
    possible = world.subject(
        score=world.rule(
            [say.score(world.SCORE, at_least=world.limit("points", 2, "{score}"))],
            say.supports(world.ILL, say.WEAK),
        ),
        one=world.rule(say.present(world.ITCH), say.points(world.SCORE, "itch", 1)),
        two=world.rule(say.taking(world.DRUG_CLASS), say.points(world.SCORE, "drug", 1)),
        belief=world.rule([say.believed(world.ILL, at_least=say.POSSIBLE)], say.advises(world.REST)),
        more=world.rule(say.present(world.RASH), say.supports(world.ILL, say.WEAK)),
    )
    assert world.found("rule_never_fires", possible) == {}


def test_an_alternative_that_cannot_hold_beside_the_rest_is_found(world):
    say = world.say
    choice = say.any_of(say.present(world.CHEER), say.present(world.RASH))
    one = world.subject(one=world.rule([say.present(world.PAIN), choice], say.supports(world.ILL, say.WEAK)))
    assert world.found("alternative_never_holds", one) == {"t.one": "warning"}
    assert world.found("rule_never_fires", one) == {}


def test_a_rule_that_only_fires_with_one_that_says_more_says_nothing_new(world):
    say = world.say
    group = {"group": "pain"}
    one = world.subject(
        broad=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.STRONG, **group)),
        narrow=world.rule(
            [say.present(world.CALF), say.present(world.RASH)], say.supports(world.ILL, say.WEAK, **group)
        ),
        stronger=world.rule(say.present(world.CALF), say.supports(world.ILL, say.PATHOGNOMONIC, **group)),
        again=world.rule([say.present(world.PAIN), say.present(world.ITCH)], say.advises(world.REST)),
        rest=world.rule(
            say.any_of(say.present(world.PAIN), say.present(world.RASH)), say.advises(world.REST)
        ),
    )
    assert world.found("rule_says_nothing_new", one) == {"t.narrow": "error", "t.again": "error"}


def test_of_two_rules_that_say_the_same_the_second_is_found(world):
    say = world.say
    one = world.subject(
        first=world.rule(say.present(world.PAIN), say.advises(world.REST)),
        second=world.rule(say.present(world.PAIN), say.advises(world.REST)),
    )
    assert world.found("rule_says_nothing_new", one) == {"t.second": "error"}


def test_a_wider_population_is_not_the_same_rule(world):
    say = world.say
    adults = [say.aged(at_least=world.limit("adult", 18, "a"))]
    one = world.subject(
        adults=world.rule(say.present(world.PAIN), say.advises(world.REST), population=adults),
        everybody=world.rule(say.present(world.CALF), say.advises(world.REST)),
        long=world.rule(
            say.present(world.ITCH),
            say.advises(world.REST),
            population=[say.lasting(world.ITCH, at_least=world.limit("week", 1, "wk"))],
        ),
        told=world.rule(
            say.lasting(world.ITCH, at_least=world.limit("week", 1, "wk")), say.advises(world.REST)
        ),
    )
    assert world.found("rule_says_nothing_new", one) == {}


def test_rules_that_differ_in_the_conclusion_only_should_be_one(world):
    say = world.say
    one = world.subject(
        first=world.rule([say.present(world.PAIN), say.present(world.RASH)], say.advises(world.REST)),
        second=world.rule(
            [say.present(world.RASH), say.present(world.PAIN)], say.supports(world.ILL, say.WEAK)
        ),
        third=world.rule(say.present(world.RASH), say.supports(world.ILL, say.WEAK)),
    )
    assert world.found("equal_conditions", one) == {"t.first and t.second": "error"}


def test_one_fact_that_fires_two_rules_for_one_cause_counts_twice(world):
    say = world.say
    one = world.subject(
        broad=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.WEAK)),
        narrow=world.rule(say.present(world.CALF), say.supports(world.ILL, say.STRONG)),
        against=world.rule(say.present(world.CALF), say.opposes(world.ILL, say.WEAK)),
        refined=world.rule(
            [say.present(world.PAIN), say.present(world.RASH)], say.supports(world.ILL, say.WEAK)
        ),
    )
    assert world.found("counted_twice", one) == {
        "t.broad and t.narrow": "error",
        "t.broad and t.refined": "note",
    }


def test_one_fact_behind_a_pattern_counts_twice_beside_it(world):
    say = world.say
    one = world.subject(
        pattern=world.rule(say.present(world.RASH), say.shows(world.PATTERN)),
        through=world.rule(say.shown(world.PATTERN), say.supports(world.ILL, say.STRONG)),
        straight=world.rule(say.present(world.RASH), say.supports(world.ILL, say.WEAK)),
    )
    assert world.found("counted_twice", one) == {"t.straight and t.through": "error"}


def test_pieces_of_one_group_do_not_count_twice(world):
    say = world.say
    one = world.subject(
        broad=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.WEAK, group="pain")),
        narrow=world.rule(say.present(world.CALF), say.supports(world.ILL, say.STRONG, group="pain")),
    )
    assert world.found("counted_twice", one) == {}


def test_a_limit_without_a_known_source_is_found(world):
    say = world.say
    high = world.limit("high", 6, source=world.OTHER_BOOK)
    one = world.subject(one=world.rule(say.measured(world.SALT, above=high), say.advises(world.REST)))
    assert world.found("limit_without_unit_or_source", one) == {"high": "error"}


def test_a_limit_without_a_unit_is_found(world):
    bare = world.limit("bare", 6)
    object.__setattr__(bare, "unit", " ")
    assert world.found("limit_without_unit_or_source", world.subject(limits=(bare,))) == {"bare": "error"}


def test_a_reference_interval_and_a_formula_without_a_known_source_are_found(world):
    one = world.subject(sources=(world.OTHER_BOOK,), formulas=FORMULAS[:1], guidance=world.quiet_guidance())
    assert world.found("limit_without_unit_or_source", one) == {"a_salt": "error", FORMULAS[0].id: "error"}


def test_a_comparison_with_a_reference_limit_that_the_quantity_lacks_is_found(world):
    say = world.say
    above = world.limit("above_its_limit", 1, "{ULN}")
    one = world.subject(
        gas=world.rule(say.measured(world.GAS, above=above), say.advises(world.REST)),
        salt=world.rule(say.measured(world.SALT, above=above), say.advises(world.REST)),
    )
    assert world.found("limit_without_reference", one) == {"t.gas": "warning"}
    assert world.found("rule_never_fires", one) == {}, "a laboratory may state its own limits"


def test_a_limit_that_no_rule_uses_is_found(world):
    assert world.found("unused_limit", world.subject(limits=(world.limit("spare", 1),))) == {
        "spare": "warning"
    }


def test_a_source_that_nothing_cites_is_found(world):
    say = world.say
    one = world.subject(
        sources=(world.BOOK, world.OTHER_BOOK),
        one=world.rule(say.present(world.PAIN), say.advises(world.REST)),
    )
    assert world.found("unused_source", one) == {"another_book": "warning"}


def test_a_missing_question_or_text_is_found(world):
    silent = dataclasses.replace(
        world.GAS, id="a_silent_gas", label="a_silent_gas", question="", group="vital_sign"
    )
    idle = dataclasses.replace(world.REST, id="an_idle_rest", label="no rest", how=" ")
    gaps = world.subject((*world.TERMS, silent, idle), guidance=world.quiet_guidance(within={}))
    assert set(world.found("missing_words", gaps)) == {"a_silent_gas", "an_idle_rest", "guidance.within"}


def test_a_rule_that_fires_in_no_case_is_found(world):
    say = world.say
    expert = world.expert(
        fires=world.rule(say.present(world.PAIN), say.shows(world.PATTERN)),
        silent=world.rule(
            say.believed(world.ILL, at_least=say.VERY_LIKELY), say.advises(world.REST), caveat="Never."
        ),
        weak=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.PATHOGNOMONIC)),
        against=world.rule(say.present(world.PAIN), say.opposes(world.ILL, say.STRONG)),
    )
    assert world.found("rule_without_firing_example", Subject.of(expert)) == {"t.silent": "error"}


def test_a_rule_that_fires_whatever_is_said_is_found(world):
    say = world.say
    expert = world.expert(
        always=world.rule(say.not_stated(world.ITCH), say.advises(world.REST), caveat="No reason."),
        other=world.rule(say.present(world.PAIN), say.supports(world.ILL, say.WEAK)),
    )
    assert world.found("rule_without_silent_example", Subject.of(expert)) == {"t.always": "error"}


def test_what_is_accepted_does_not_fail_the_check_and_keeps_its_reason(world):
    one = world.subject()
    whole = {check.id: dict.fromkeys(world.found(check.id, one), "It is meant so.") for check in CHECKS}
    report = check_knowledge(one, {check: places for check, places in whole.items() if places})
    assert report.faults
    assert not report.fails
    assert {fault.accepted for fault in report.faults} == {"It is meant so."}
    assert check_knowledge(one, {}).fails


@pytest.mark.parametrize(
    ("check", "where", "reason", "says"),
    [
        ("idle_measure", "a_gone_measure", "It is meant so.", "finds nothing there"),
        ("no_such_check", "a_rest", "It is meant so.", "no check"),
        ("idle_measure", "a_rest", " ", "without a reason"),
    ],
)
def test_an_acceptance_that_does_not_hold_is_an_error_itself(world, check, where, reason, says):
    report = check_knowledge(world.subject(), {check: {where: reason}})
    wrong = [fault for fault in report.faults if fault.check == ACCEPTANCE]
    assert [fault.where for fault in wrong] == [where]
    assert says in wrong[0].what
    assert wrong[0].fails


def test_every_check_says_what_it_looks_for_why_it_matters_and_what_to_do():
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert [
        check.id for check in CHECKS if not (check.matters.endswith(".") and check.remedy.endswith("."))
    ] == []
