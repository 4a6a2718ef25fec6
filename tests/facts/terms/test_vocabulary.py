"""The vocabulary: ids and names mean one thing, the hierarchy holds together, and everything can be found."""

import importlib
import json
import pkgutil
from collections.abc import Iterator

import pytest

from spasm_expert.errors import InvalidRuleError, UnknownNameError
from spasm_expert.facts import terms as room
from spasm_expert.facts.terms.causes.benign import NOCTURNAL_LEG_CRAMP
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.conditions.organs import CHRONIC_KIDNEY_DISEASE, DIALYSIS
from spasm_expert.facts.terms.drugs.classes import CYP3A4_STATIN, SEROTONERGIC, STATIN
from spasm_expert.facts.terms.drugs.heart import SIMVASTATIN
from spasm_expert.facts.terms.kinds import Analyte, Cause, Condition, Drug, Finding, RedFlag, Term
from spasm_expert.facts.terms.kinds import Test as DiagnosticTest
from spasm_expert.facts.terms.vocabulary import Vocabulary, standard_vocabulary

pytestmark = pytest.mark.generated

STANDARD = standard_vocabulary()


def finding(term_id: str, **fields: object) -> Finding:
    return Finding(term_id, term_id.replace("_", " "), "Is it so?", **fields)  # type: ignore[arg-type]


def constants() -> Iterator[tuple[str, Term]]:
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Term):
                yield name, value


# --- the standard vocabulary --------------------------------------------------------------------------------


def test_a_term_constant_is_named_as_its_id() -> None:
    assert {(name, term.id) for name, term in constants() if name != term.id.upper()} == set()


def test_the_standard_vocabulary_holds_every_term_constant_once() -> None:
    ids = [term.id for term in STANDARD]
    assert len(ids) == len(set(ids)) == len(STANDARD)
    assert {id(term) for _, term in constants()} == {id(term) for term in STANDARD}


def test_the_standard_vocabulary_is_built_once() -> None:
    assert standard_vocabulary() is STANDARD


def test_every_kind_of_term_is_there() -> None:
    kinds = {term.kind for term in STANDARD}
    assert {"finding", "analyte", "test", "drug", "condition", "cause"} <= kinds
    assert {"measure", "pattern", "red_flag", "score"} <= kinds


def test_every_question_ends_in_a_question_mark() -> None:
    asked = [term for term in STANDARD if isinstance(term, (Finding, Condition, Drug))]
    assert [term.id for term in asked if not term.question.endswith("?")] == []


def test_a_class_of_drugs_asks_in_words_of_its_own() -> None:
    classes = [term for term in STANDARD if isinstance(term, Drug) and term.is_class]
    assert [term.id for term in classes if term.question == f"Do you take {term.label}?"] == []


def test_a_red_flag_says_what_to_do() -> None:
    flags = [term for term in STANDARD if isinstance(term, RedFlag)]
    assert {f"rf{number:02}" for number in range(1, 13)} <= {flag.id for flag in flags}
    assert [flag.id for flag in flags if not flag.action.endswith(".")] == []


ANALYTES = [term for term in STANDARD if isinstance(term, Analyte)]


@pytest.mark.parametrize("analyte", ANALYTES, ids=lambda analyte: analyte.id)
def test_an_analyte_accepts_its_own_unit_as_it_is(analyte: Analyte) -> None:
    assert analyte.units[analyte.unit] == 1


# --- finding terms ------------------------------------------------------------------------------------------


def test_a_term_is_found_by_its_id() -> None:
    assert STANDARD.get("rhabdomyolysis") is RHABDOMYOLYSIS


def test_an_unknown_id_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"rhabdomyolisis.*Did you mean rhabdomyolysis"):
        STANDARD.get("rhabdomyolisis")


def test_a_term_is_found_by_its_class_and_id_only_if_it_is_of_that_class() -> None:
    assert STANDARD.a(Cause, "rhabdomyolysis") is RHABDOMYOLYSIS
    with pytest.raises(UnknownNameError, match="is a cause, not a drug"):
        STANDARD.a(Drug, "rhabdomyolysis")


def test_it_is_known_which_ids_there_are() -> None:
    assert STANDARD.knows("rhabdomyolysis")
    assert not STANDARD.knows("rhabdomyolisis")


@pytest.mark.parametrize("text", ["simvastatin", "Simvastatin", " ZOCOR ", "zocor"])
def test_a_drug_is_found_by_generic_and_brand_name_whatever_the_case(text: str) -> None:
    assert STANDARD.find("drug", text) is SIMVASTATIN


@pytest.mark.parametrize("text", ["nocturnal-leg cramp", "NIGHT_CRAMP", "night  cramp"])
def test_blanks_hyphens_and_underscores_mean_the_same(text: str) -> None:
    assert STANDARD.find("cause", text) is NOCTURNAL_LEG_CRAMP


def test_a_name_of_another_kind_is_not_found() -> None:
    assert STANDARD.find("condition", "rhabdomyolysis") is None
    assert STANDARD.find("nonsense", "rhabdomyolysis") is None


def test_a_misspelt_name_gets_a_hint_with_the_id() -> None:
    assert STANDARD.hint("drug", "Zocorr") == " Did you mean simvastatin?"
    assert STANDARD.hint("drug", "zzzzzzzz") == ""


def test_every_name_of_every_term_finds_it() -> None:
    names = [(term, name) for term in STANDARD for name in (term.id, term.label, *term.synonyms)]
    assert [(term, name) for term, name in names if STANDARD.find(term.kind, name) is not term] == []


def test_what_the_sugar_of_a_case_says_is_found() -> None:
    said = [term for term in STANDARD if isinstance(term, (Finding, Analyte)) and term.said_as]
    assert said
    assert [term for term in said if term.said_as and STANDARD.said_as(*term.said_as) is not term] == []
    assert STANDARD.said_as("sites", "tail") is None
    assert "calf" in STANDARD.sayings("sites")


def test_a_search_gives_whole_names_before_parts_of_names() -> None:
    found = STANDARD.search("dialysis")
    assert found[0] is DIALYSIS
    assert len(found) > 1


def test_a_search_for_nothing_gives_everything_and_for_nonsense_nothing() -> None:
    assert set(STANDARD.search("")) == set(STANDARD)
    assert STANDARD.search("qqqq") == ()


def test_the_terms_of_a_kind_come_ordered_by_id() -> None:
    ids = [term.id for term in STANDARD.of_kind("cause")]
    assert ids == sorted(ids)
    assert STANDARD.of_kind("nonsense") == ()


# --- hierarchy ----------------------------------------------------------------------------------------------


def test_a_drug_belongs_to_the_classes_of_its_classes() -> None:
    assert STANDARD.ancestors(SIMVASTATIN)[:2] == (CYP3A4_STATIN, STATIN)
    assert SIMVASTATIN in STANDARD.descendants(STATIN)


def test_dialysis_is_chronic_kidney_disease() -> None:
    assert CHRONIC_KIDNEY_DISEASE in STANDARD.ancestors(DIALYSIS)


@pytest.mark.parametrize("name", ["linezolid", "methylene_blue", "sertraline", "tramadol", "mdma"])
def test_what_raises_serotonin_is_known_to(name: str) -> None:
    assert SEROTONERGIC in STANDARD.ancestors(STANDARD.get(name))


def test_a_term_of_another_vocabulary_has_no_place_in_this_one() -> None:
    with pytest.raises(UnknownNameError, match="does not belong"):
        STANDARD.ancestors(finding("stranger"))


def test_exclusion_holds_both_ways_and_for_narrower_terms() -> None:
    warm = finding("warm")
    cold = finding("cold", excludes=(warm,))
    icy = finding("icy", is_a=(cold,))
    words = Vocabulary([warm, cold, icy])
    assert words.excluded_by(warm) == (cold, icy)
    assert words.excluded_by(cold) == (warm,)
    assert words.excluded_by(icy) == (warm,)


# --- a user's own vocabulary --------------------------------------------------------------------------------


def test_a_clinic_adds_a_term_of_its_own() -> None:
    own = finding("sneezing")
    words = Vocabulary([*STANDARD, own])
    assert words.get("sneezing") is own
    assert len(words) == len(STANDARD) + 1
    assert own in words
    assert own not in STANDARD


def test_the_same_term_twice_is_one_term() -> None:
    own = finding("sneezing")
    assert len(Vocabulary([own, own])) == 1


def refused(*terms: Term) -> str:
    with pytest.raises(InvalidRuleError) as caught:
        Vocabulary(terms)
    return str(caught.value)


def test_two_terms_of_one_id_are_refused() -> None:
    said = refused(finding("tremor"), finding("tremor"))
    assert "tremor is the id of a finding and of a finding" in said


def test_a_name_that_two_terms_of_a_kind_share_is_refused() -> None:
    tremor, shivers = finding("tremor", synonyms=("shakes",)), finding("shivers", synonyms=("Shakes",))
    assert "'shakes'" in refused(tremor, shivers)


def test_a_parent_outside_the_vocabulary_is_refused() -> None:
    assert "jerks.is_a 'twitch' is no known term" in refused(finding("jerks", is_a=(finding("twitch"),)))


def test_a_parent_that_is_a_mere_namesake_is_refused() -> None:
    child = finding("jerks", is_a=(finding("twitch"),))
    assert "another object" in refused(child, finding("twitch"))


def test_a_single_drug_is_no_class_for_another() -> None:
    parent = Drug("aspirin_like", "aspirin-like")
    assert "is no class" in refused(parent, Drug("child", "child", is_a=(parent,)))


def test_an_excluded_term_outside_the_vocabulary_is_refused() -> None:
    assert "cold.excludes" in refused(finding("cold", excludes=(finding("warm"),)))


def test_excluding_what_one_is_a_kind_of_is_refused() -> None:
    parent = finding("twitch")
    assert "jerks excludes twitch" in refused(parent, finding("jerks", is_a=(parent,), excludes=(parent,)))


def test_a_hierarchy_that_leads_back_to_itself_is_refused() -> None:
    first = finding("first")
    second = finding("second", is_a=(first,))
    object.__setattr__(first, "is_a", (second,))
    assert "leads back to itself" in refused(first, second)


def test_a_test_that_measures_something_unknown_is_refused() -> None:
    assert "measures" in refused(DiagnosticTest("scan", "scan", "It shows.", measures=("nothing",)))


def test_the_export_is_plain_data_and_does_not_depend_on_the_order() -> None:
    exported = STANDARD.export()
    assert json.loads(json.dumps(exported)) == exported
    assert Vocabulary(reversed(list(STANDARD))).export() == exported
    (dialysis,) = (entry for entry in exported if entry["id"] == "dialysis")
    assert dialysis["is_a"] == ["advanced_kidney_disease"]
