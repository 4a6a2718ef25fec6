"""Every example case comes out as it expects, in a form that its schema allows."""

import jsonschema
import pytest

from spasm_expert import Case
from spasm_expert.assessment import assessment_schema
from spasm_expert.case import case_schema
from spasm_expert.checking import compare
from spasm_expert.examples_library import example_names, example_text
from spasm_expert.expert import default_expert


def read(name):
    return Case.from_text(example_text(name), origin=name)


@pytest.fixture(scope="session")
def validator():
    jsonschema.Draft202012Validator.check_schema(assessment_schema())
    return jsonschema.Draft202012Validator(assessment_schema())


@pytest.mark.parametrize("name", example_names())
def test_example_comes_out_as_expected(name):
    case = read(name)

    assert compare(default_expert().assess(case), case.expect).differences == ()


@pytest.mark.parametrize("name", example_names())
def test_answer_to_an_example_validates_against_its_schema(name, validator):
    assert list(validator.iter_errors(default_expert().assess(read(name)).to_dict())) == []


def test_canonical_form_of_every_example_validates_against_the_schema_of_cases():
    check = jsonschema.Draft202012Validator(case_schema())

    for name in example_names():
        assert list(check.iter_errors(read(name).to_dict())) == [], name


def test_the_case_can_be_left_out_of_the_answer():
    answer = default_expert().assess(read("cramp-in-bed"), include_case=False)

    assert answer.case is None
