"""The wide form of a table says the same as the case it stands for."""

import pytest

from spasm_expert.case import Case
from spasm_expert.cohort.tables import case_of_row, header_problems, table_line


def said(**cells):
    columns = [name.replace("__", ".") for name in cells]
    assert header_problems(columns) == []
    return case_of_row(columns, list(cells.values()))


def test_a_row_says_what_the_same_case_says():
    row = said(
        title="dark urine",
        patient__age="21",
        patient__sex="female",
        spasm__sites="calf; thigh",
        spasm__lasts="5 min",
        findings__dark_urine="yes",
        findings__dark_urine__since="2 days",
        findings__fever="no",
        findings__weakness__sites="thigh",
        findings__weakness="yes",
        measurements__creatine_kinase="42000 U/L",
        measurements__creatine_kinase__taken="2 hours ago",
        medications__ibuprofen="yes",
        medications__simvastatin__started="3 weeks ago",
        medications__simvastatin="yes",
        conditions__hypertension="no",
        events__surgery="3 weeks ago",
        medications_complete="yes",
    )

    assert Case.from_dict(row) == Case.from_dict(
        {
            "title": "dark urine",
            "patient": {"age": 21, "sex": "female"},
            "spasm": {"sites": ["calf", "thigh"], "lasts": "5 min"},
            "findings": {
                "dark_urine": {"state": True, "since": "2 days"},
                "fever": False,
                "weakness": {"state": True, "sites": ["thigh"]},
            },
            "measurements": {"creatine_kinase": {"value": "42000 U/L", "taken": "2 hours ago"}},
            "medications": {"ibuprofen": True, "simvastatin": {"state": True, "started": "3 weeks ago"}},
            "conditions": {"hypertension": False},
            "events": [{"surgery": "3 weeks ago"}],
            "medications_complete": True,
        }
    )


def test_a_result_of_a_test_has_its_findings():
    row = said(results__electrocardiogram="yes", results__electrocardiogram__findings__peaked_t_waves="yes")

    assert row == {"results": {"electrocardiogram": {"done": "yes", "findings": {"peaked_t_waves": "yes"}}}}


def test_an_empty_cell_says_nothing():
    assert said(id=" ", findings__fever="", patient__age="3") == {"patient": {"age": "3"}}


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ([], "has no first row"),
        (["id", "findngs.fever"], "Did you mean findings?"),
        (["id", "id"], "twice"),
        (["findings."], "says nothing of a case"),
        (["fever"], "says nothing of a case"),
    ],
)
def test_wrong_columns_are_told(columns, told):
    assert told in " ".join(map(str, header_problems(columns)))


def test_a_row_of_answers_has_lists_and_gaps_as_text():
    assert table_line([1, None, ["a", "b"], 'x"y', {"k": "é"}]) == '1,,a; b,"x""y","{""k"": ""é""}"\n'
