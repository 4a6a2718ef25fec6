"""Whatever is wrong is refused, with where, what was found, what is allowed and the nearest name."""

from __future__ import annotations

import pickle

import pytest

from spasm_expert.case import Case
from spasm_expert.errors import InvalidCaseError
from spasm_expert.facts.terms.vocabulary import Vocabulary

from .conftest import VOCABULARY

WRONG = [
    # names
    (
        {"findings": {"dark_urin": "yes"}},
        ["findings.dark_urin is no known finding.", "Did you mean dark_urine?", "terms"],
    ),
    (
        {"findings": {"cola urin": "yes"}},
        ["findings.cola urin is no known finding.", "Did you mean dark_urine?"],
    ),
    (
        {"findings": {"qqqq": "yes"}},
        ["findings.qqqq is no known finding. `spasm-expert terms WORD` lists them."],
    ),
    ({"findings": {"atorvastatin": "yes"}}, ["findings.atorvastatin is a drug. State it under medications."]),
    ({"conditions": ["fever"]}, ["conditions[0] is 'fever', which is a finding. State it under findings."]),
    (
        {"medications": ["atorvastatine"]},
        ["medications[0] is 'atorvastatine', which is no known drug.", "mean atorvastatin?", "{other: text}"],
    ),
    (
        {"medications": {"lipitorr": "yes"}},
        ["medications.lipitorr is no known drug. Did you mean atorvastatin?"],
    ),
    (
        {"conditions": {"dialisis": "yes"}},
        ["conditions.dialisis is no known condition. Did you mean dialysis?"],
    ),
    (
        {"measurements": {"pottasium": "5 mmol/L"}},
        ["measurements.pottasium is no known measurement. Did you mean potassium?"],
    ),
    ({"results": {"emgg": "yes"}}, ["results.emgg is no known test.", "Did you mean emg?"]),
    (
        {"results": {"emg": {"findings": {"fibrilations": "yes"}}}},
        ["results.emg.findings.fibrilations is no known finding.", "fibrillations?"],
    ),
    ({"events": [{"sugery": "1 week ago"}]}, ["events[0].sugery is no known finding. Did you mean surgery?"]),
    (
        {"findings": {"weakness": {"state": "yes", "sites": ["legg"]}}},
        ["findings.weakness.sites 'legg' is not among", "Did you mean leg?", "Expected leg, thigh."],
    ),
    (
        {"spasm": {"triggers": ["exersise"]}},
        ["spasm.triggers.exersise is not among", "Did you mean exercise? Expected exercise."],
    ),
    (
        {"spasm": {"side": "lft"}},
        ["spasm.side.lft is not among", "Did you mean left? Expected both, left, one."],
    ),
    (
        {"spasm": {"triggers": ["stretching"]}},
        ["spasm.triggers.stretching is not among", "Expected exercise."],
    ),
    (
        {"expect": {"causes": ["rhabdomyolisis"]}},
        ["expect.causes is 'rhabdomyolisis', which is no known cause. Did you mean rhabdomyolysis?"],
    ),
    (
        {"expect": {"disposition": "emergensy"}},
        [
            "expect.disposition is 'emergensy'. Expected self_care, routine, two_weeks, "
            "same_day or emergency. Did you mean emergency?"
        ],
    ),
    (
        {"expect": {"undisputed_emergency": "yes", "disposition": ["same_day", "emergency"]}},
        ["expect.undisputed_emergency is yes. Expected emergency as the first disposition, or no."],
    ),
    ({"expect": {"quality": "poor"}}, ["expect.quality is 'poor'. Expected good or thin."]),
    ({"expect": {"score_level": "perhaps"}}, ["expect.score_level is 'perhaps'. Expected yes or no."]),
    ({"expect": {"group": ["nerve"]}}, ["expect.group is a list. Expected a name."]),
    # keys
    ({"findngs": {}}, ["findngs is no known key. Expected one of format, title,", "Did you mean findings?"]),
    (
        {"patient": {"agee": 3}},
        ["patient.agee is no known key. Expected one of age, sex, pregnant,", "Did you mean age?"],
    ),
    (
        {"findings": {"fever": {"state": "yes", "sevrity": "mild"}}},
        ["findings.fever.sevrity is no known key.", "Did you mean severity?"],
    ),
    (
        {"results": {"emg": {"findings": {"fever": {"state": "yes", "x": 1}}}}},
        ["results.emg.findings.fever.x is no known key. Expected one of state, since"],
    ),
    (
        {"medications": [{"name": "statin", "amount": 1}]},
        ["medications[0].amount is no known key. Expected one of other, name, dose"],
    ),
    ({"conditions": [{"name": "dialysis", "x": "yes"}]}, ["conditions[0].x is no known key."]),
    ({1: 2}, ["has a key that is no text: 1."]),
    ({"findings": {None: "yes"}}, ["findings has a key that is no text: a NoneType."]),
    # states and words
    ({"findings": {"fever": "maybe"}}, ["findings.fever is 'maybe'. Expected yes, no or unknown."]),
    ({"findings": {"fever": "on"}}, ["findings.fever is 'on'. Expected yes, no or unknown."]),
    ({"findings": {"fever": 1}}, ["findings.fever is 1. Expected yes, no or unknown."]),
    ({"findings": {"fever": ["yes"]}}, ["findings.fever is a list. Expected yes, no or unknown."]),
    ({"findings": {"fever": None}}, ["findings.fever has no value. Leave it out or give one."]),
    ({"findings": {"fever": {"since": "2 days"}}}, ["findings.fever has no state."]),
    (
        {"findings": {"fever": {"state": "no", "severity": "mild"}}},
        ["findings.fever is absent and has severity. Give details only of what is present."],
    ),
    (
        {"findings": {"weakness": {"state": "yes", "side": "middle"}}},
        ["findings.weakness.side is 'middle'. Expected left, right or both."],
    ),
    (
        {"findings": {"weakness": {"state": "yes", "course": "bad"}}},
        ["findings.weakness.course is 'bad'. Expected progressive, stable, improving or fluctuating."],
    ),
    (
        {"findings": {"weakness": {"state": "yes", "severity": 3}}},
        ["findings.weakness.severity is 3. Expected mild, moderate or severe."],
    ),
    (
        {"findings": {"weakness": {"state": "yes", "sites": {"leg": "yes"}}}},
        ["findings.weakness.sites is a map. Expected a name or a list of names."],
    ),
    ({"patient": {"sex": "F"}}, ["patient.sex is 'F'. Expected female, male or unknown."]),
    ({"medications_complete": "unknown"}, ["medications_complete is 'unknown'. Expected yes or no."]),
    (
        {"medications": {"statin": "sometimes"}},
        ["medications.statin is 'sometimes'. Expected yes, no, stopped or unknown."],
    ),
    ({"format": 2}, ["format is 2. Expected 1, the only format there is."]),
    ({"format": True}, ["format is true. Expected 1"]),
    # shapes
    ({"patient": 3}, ["patient is 3. Expected a map."]),
    ({"findings": ["fever"]}, ["findings is a list. Expected a map."]),
    (
        {"measurements": {"potassium": True}},
        ["measurements.potassium is true. Expected a text with a number and its unit."],
    ),
    ({"measurements": {"potassium": {"unit": "mmol/L"}}}, ["measurements.potassium has no value."]),
    ({"spasm": {"triggers": [3]}}, ["spasm.triggers holds 3. Expected a list of names."]),
    ({"medications": [3]}, ["medications[0] is 3. Expected a name."]),
    ({"medications": [" "]}, ["medications[0] is ' '. Expected a name."]),
    (
        {"medications": ["x" * 300]},
        ["medications[0] is a text of 300 characters. Expected a name of at most 200."],
    ),
    ({"medications": [{}]}, ["medications[0] has no name. Expected `name`, or {other: text}"]),
    (
        {"medications": [{"other": "a pill", "state": "yes"}]},
        ["medications[0] has `other` next to another key. Expected {other: text} alone."],
    ),
    (
        {"medications": {"statin": {"name": "statin"}}},
        ["medications has `name` or `other` inside an entry that has its name as key."],
    ),
    (
        {"events": {"surgery": "1 week ago"}},
        ["events is a map. Expected a list such as [{surgery: 3 weeks ago}]."],
    ),
    ({"events": [3]}, ["events[0] is 3. Expected a map."]),
    ({"title": 5}, ["title is no text, or an empty one. Expected a text."]),
    ({"notes": "x" * 10_001}, ["notes has 10,001 characters. Expected at most 10,000."]),
    ({"source": 5}, ["source is empty, or no text and no map."]),
    ({"title": b"bytes"}, ["title is a bytes. Expected a text, a number, yes or no, a list or a map."]),
    ({"title": "a\x00b"}, ["title has a control character"]),
    ({"title": "a\ud800b"}, ["title has a control character or half of a character"]),
    # quantities
    (
        {"measurements": {"creatine_kinase": "42000"}},
        [
            "measurements.creatine_kinase has no unit: 42000. Expected a value with its "
            'unit, e.g. "42000 U/L".'
        ],
    ),
    (
        {"measurements": {"calcium": 2.2}},
        [
            "measurements.calcium has no unit: 2.2. Expected a value with its unit, e.g. "
            '"2.2 mmol/L" (or in mg/dL).'
        ],
    ),
    (
        {"measurements": {"potassium": "5.9 mg/dL"}},
        ["measurements.potassium has an unknown unit: 'mg/dL'. Expected mmol/L, meq/L."],
    ),
    (
        {"measurements": {"potassium": {"value": 5.9, "unit": "mmo/L"}}},
        ["has an unknown unit: 'mmo/L'. Expected mmol/L, meq/L. Did you mean mmol/L?"],
    ),
    (
        {"measurements": {"potassium": {"value": "5.9 mmol/L", "unit": "meq/L"}}},
        ["measurements.potassium has two units, 'mmol/L' and 'meq/L'. Give one."],
    ),
    (
        {"measurements": {"potassium": "59 mmol/L"}},
        ["measurements.potassium is impossible: 59 mmol/L. Expected 0.5 to 15 mmol/L."],
    ),
    (
        {"measurements": {"potassium": {"value": 5, "unit": "mmol/L", "upper_limit": 51}}},
        ["measurements.potassium.upper_limit is impossible: 51 mmol/L."],
    ),
    (
        {"measurements": {"potassium": {"value": 5, "unit": "mmol/L", "upper_limit": 3, "lower_limit": 5}}},
        ["measurements.potassium has a lower_limit above its upper_limit."],
    ),
    (
        {"measurements": {"potassium": {"value": 5, "unit": "mmol/L", "upper_limit": "high"}}},
        ["measurements.potassium.upper_limit is a text of 4 characters. Expected a number with its unit."],
    ),
    (
        {"measurements": {"potassium": "5,9 mmol/L"}},
        ["measurements.potassium cannot be read:", "Write a decimal point"],
    ),
    (
        {"measurements": {"potassium": "high"}},
        ["measurements.potassium is a text of 4 characters. Expected a number with its unit."],
    ),
    (
        {"measurements": {"potassium": "nan mmol/L"}},
        ["measurements.potassium cannot be read:", "must be finite"],
    ),
    (
        {"measurements": {"potassium": float("nan")}},
        ["measurements.potassium is nan. Expected a finite number."],
    ),
    (
        {"measurements": {"potassium": {"value": float("inf"), "unit": "mmol/L"}}},
        ["measurements.potassium.value is inf. Expected a finite number."],
    ),
    ({"measurements": {"potassium": 10**400}}, ["measurements.potassium is too large a number."]),
    (
        {"measurements": {"potassium": {"value": 5, "unit": "mmol/L", "taken": 3}}},
        ["measurements.potassium.taken has no unit: 3. Expected a time such as"],
    ),
    (
        {"measurements": {"blood_pressure": "152 mmHg"}},
        ['measurements.blood_pressure is no blood pressure. Expected two values, e.g. "120/80 mmHg".'],
    ),
    ({"measurements": {"blood_pressure": "152/98"}}, ["measurements.blood_pressure is no blood pressure."]),
    ({"measurements": {"age": "21 a"}}, ["measurements.age is stated under patient. Move it there."]),
    ({"spasm": {"lasts": 5}}, ["spasm.lasts has no unit: 5."]),
    ({"spasm": {"lasts": "5:30"}}, ["spasm.lasts cannot be read: '5:30'"]),
    ({"spasm": {"how_often": "3"}}, ["spasm.how_often has no unit: 3.", "/d"]),
    ({"patient": {"weight": 70}}, ["patient.weight has no unit: 70.", '"70 kg"']),
    # the person
    (
        {"patient": {"age": 300}},
        ["patient.age is impossible: 300. Expected years as a number", "from 0 to 130."],
    ),
    ({"patient": {"age": -1}}, ["patient.age is impossible: -1."]),
    ({"patient": {"age": "5:30"}}, ["patient.age is '5:30'. Expected years as a number"]),
    ({"patient": {"age": "old"}}, ["patient.age is a text of 3 characters. Expected years as a number"]),
    ({"patient": {"age": float("nan")}}, ["patient.age is nan. Expected a finite number."]),
    (
        {"patient": {"sex": "male", "pregnant": "yes"}},
        ["patient.pregnant is yes, but patient.sex is male. One of the two is wrong."],
    ),
    (
        {"patient": {"sex": "male"}, "conditions": ["late_pregnancy"]},
        ["conditions[0] says that late_pregnancy is present, but patient.sex is male."],
    ),
    (
        {"patient": {"weeks": 20}},
        ["patient.weeks is given, but pregnant is not stated. Expected pregnant: yes with it."],
    ),
    ({"patient": {"weeks": 20, "pregnant": "no"}}, ["patient.weeks is given, but pregnant is absent."]),
    ({"patient": {"weeks": 20, "pregnant": "unknown"}}, ["patient.weeks is given, but pregnant is unknown."]),
    (
        {"patient": {"weeks": 60, "pregnant": "yes"}},
        ["patient.weeks is impossible: 60. Expected weeks as a number, from 0 to 45."],
    ),
    ({"patient": {"weeks": 20, "pregnant": "perhaps"}}, ["patient.pregnant is 'perhaps'."]),
    # contradictions
    (
        {"findings": {"muscle_pain": "yes", "myalgia": "no"}},
        [
            "findings.myalgia says that muscle_pain is absent, but findings.muscle_pain says "
            "that it is present."
        ],
    ),
    (
        {"findings": {"muscle_pain": "yes", "myalgia": "unknown"}},
        ["findings.myalgia says that muscle_pain is unknown, but"],
    ),
    (
        {"spasm": {"relieved_by": ["rest"], "not_relieved_by": ["rest"]}},
        [
            "spasm.not_relieved_by.rest says that relieved_by_rest is absent, but "
            "spasm.relieved_by.rest says that it is present."
        ],
    ),
    (
        {"spasm": {"triggers": ["exercise"]}, "findings": {"triggered_by_exercise": "no"}},
        ["findings.triggered_by_exercise says", "spasm.triggers.exercise"],
    ),
    (
        {"findings": {"fever": {"state": "yes", "since": "2 days"}}, "events": [{"fever": "3 days ago"}]},
        ["events[0].fever says something else about fever (since) than findings.fever."],
    ),
    (
        {"measurements": {"CK": "10 U/L", "creatine_kinase": "20 U/L"}},
        [
            "measurements.creatine_kinase says something else about creatine_kinase (value) "
            "than measurements.CK."
        ],
    ),
    (
        {"patient": {"pregnant": "no"}, "conditions": ["pregnant"]},
        ["conditions[0] says that pregnant is present, but patient.pregnant says that it is absent."],
    ),
    (
        {"medications": ["atorvastatin", {"name": "Lipitor", "state": "no"}]},
        ["medications[1] says that atorvastatin is absent, but medications[0] says that it is present."],
    ),
    (
        {"findings": {"weakness": "no", "proximal_weakness": "yes"}},
        [
            "findings.proximal_weakness says that proximal_weakness is present, but "
            "findings.weakness says that weakness is absent"
        ],
    ),
    (
        {"medications": {"statin": "no", "atorvastatin": "yes"}},
        [
            "medications.atorvastatin says that atorvastatin is present, but "
            "medications.statin says that statin is absent"
        ],
    ),
    (
        {"conditions": {"kidney_disease": "no", "dialysis": "yes"}},
        ["conditions.dialysis says that dialysis is present, but conditions.kidney_disease"],
    ),
    (
        {"patient": {"pregnant": "no"}, "conditions": ["late_pregnancy"]},
        [
            "conditions[0] says that late_pregnancy is present, but patient.pregnant says "
            "that pregnant is absent"
        ],
    ),
    (
        {"spasm": {"side": ["both", "one"]}},
        [
            "spasm.side.both says that spasm_both is present, and spasm.side.one says that "
            "spasm_one_side is; they exclude each other."
        ],
    ),
    (
        {"medications": [{"name": "statin", "state": "yes", "stopped": "1 day ago"}]},
        ["medications[0] is taken and was stopped. Leave out one of the two."],
    ),
    (
        {"medications": [{"name": "statin", "state": "no", "dose": "1 g"}]},
        ["medications[0] is absent and has dose."],
    ),
    (
        {"medications": [{"name": "statin", "started": "1 day ago", "stopped": "2 days ago"}]},
        ["medications[0] was stopped before it was started."],
    ),
    (
        {
            "medications": [
                {"name": "statin", "state": "stopped", "started": "1 day ago"},
                {"name": "statin", "stopped": "2 days ago"},
            ]
        },
        ["medications[0] was stopped before it was started."],
    ),
    (
        {"conditions": [{"name": "dialysis", "state": "no", "since": "1 year"}]},
        ["conditions[0] is absent and has since."],
    ),
    (
        {"results": {"emg": {"done": "no", "findings": {"fever": "yes"}}}},
        ["results.emg was not done and has a result."],
    ),
    # times
    (
        {"events": [{"surgery": "2024-05-01"}]},
        [
            "events[0].surgery is a date. State as_of, the day that dates are counted from, "
            "or say how long ago."
        ],
    ),
    ({"as_of": "2024-05-01", "events": [{"surgery": "2024-05-02"}]}, ["events[0].surgery lies after as_of."]),
    (
        {"as_of": "2024-05-01", "events": [{"surgery": "2024-02-30"}]},
        ["events[0].surgery is '2024-02-30', a day that does not exist."],
    ),
    (
        {"as_of": "2024-05-01", "events": [{"surgery": "1724-02-28"}]},
        ["events[0].surgery is longer ago than a life."],
    ),
    ({"as_of": "today"}, ["as_of is a text of 5 characters. Expected a date such as 2024-05-31"]),
    ({"as_of": [], "events": [{"surgery": "2024-05-01"}]}, ["as_of is a list."]),
    ({"as_of": "soon", "events": [{"surgery": "2024-05-01"}]}, ["as_of is a text of 4 characters."]),
    ({"as_of": 2024}, ["as_of is 2024. Expected a date"]),
    (
        {"as_of": "2024-05-01T10:00+02:00"},
        ["as_of is '2024-05-01T10:00+02:00'. Expected a date such as 2024-05-31, without a time zone."],
    ),
    ({"events": [{"surgery": "3 moons ago"}]}, ["events[0].surgery cannot be read:", "is no unit of time"]),
    ({"findings": {"fever": {"state": "yes", "since": "-2 days"}}}, ["findings.fever.since cannot be read:"]),
    (
        {"findings": {"fever": {"state": "yes", "since": "500 years"}}},
        ["findings.fever.since cannot be read:", "longer than a life"],
    ),
]


@pytest.mark.parametrize(
    ("said", "expected"), WRONG, ids=lambda value: str(value)[:60] if isinstance(value, dict) else ""
)
def test_wrong_input_is_refused_with_where_what_and_the_remedy(complain, said, expected):
    problems = complain(said)
    for part in expected:
        assert any(part in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("said", "expected"), WRONG, ids=lambda value: str(value)[:60] if isinstance(value, dict) else ""
)
def test_one_fault_is_one_problem(complain, said, expected):
    assert len(complain(said)) == 1


def test_all_problems_are_told_at_once(complain):
    problems = complain(
        {
            "patient": {"age": 300, "sex": "F", "colour": "blue"},
            "findings": {"dark_urin": "yes", "fever": "maybe", "muscle_pain": "yes", "myalgia": "no"},
            "measurements": {"potassium": 5},
            "medications": [{"nme": "x"}, "atorvastatine", 3, {"name": "statin", "dose": 5}, "unheard of"],
            "conditions": None,
            "extra": 1,
            "expect": {"tests": ["mri"]},
        }
    )
    wanted = [
        "conditions has no value",
        "extra is no known key",
        "patient.sex is 'F'",
        "patient.colour is no known key",
        "patient.age is impossible",
        "findings.fever is 'maybe'",
        "findings.dark_urin is no known finding",
        "findings.myalgia says",
        "measurements.potassium has no unit",
        "medications[0].nme is no known key",
        "medications[1] is 'atorvastatine'",
        "medications[2] is 3",
        "medications[3].dose is no text",
        "medications[4] is 'unheard of'",
        "expect.tests is 'mri'",
    ]
    for part in wanted:
        assert any(problem.startswith(part) for problem in problems), (part, problems)


def test_a_case_with_thousands_of_faults_is_refused_soon_and_in_bounds(complain):
    problems = complain({"findings": {f"dark_urin{number}": "maybe" for number in range(5000)}})
    assert len(problems) == 201
    assert problems[-1] == "4800 more problems."


def test_thousands_of_different_faults_are_refused_soon(complain):
    said = {f"dark_urin{number}": {"state": None, "side": "x"} for number in range(4000)}
    assert len(complain({"findings": said})) == 201


def test_thousands_of_unknown_names_get_only_so_many_hints(complain):
    problems = complain({"findings": {f"dark_urine{number}": "yes" for number in range(100)}})
    assert sum("Did you mean dark_urine?" in problem for problem in problems) == 20


def test_a_vocabulary_without_the_quantities_of_a_spasm_cannot_take_them():
    with pytest.raises(InvalidCaseError, match=r"spasm\.lasts has no measurement in this vocabulary"):
        Case.from_dict({"spasm": {"lasts": "5 min"}}, Vocabulary(()))


def test_the_error_names_the_file_and_every_problem(tmp_path):
    path = tmp_path / "leg.yaml"
    path.write_text("findings: {fevr: yes, fever: maybe}", encoding="utf-8")
    with pytest.raises(InvalidCaseError) as caught:
        Case.from_file(path, VOCABULARY)
    lines = str(caught.value).splitlines()
    assert len(lines) == 2
    assert all(line.startswith(f"{path}: findings.fev") for line in lines)
    assert caught.value.origin == str(path)
    assert isinstance(caught.value, ValueError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_error_names_the_record():
    with pytest.raises(InvalidCaseError, match="record 7: findings is 3"):
        Case.from_dict({"findings": 3}, VOCABULARY, origin="record 7")


SECRET = "Jane Doe of 5 Main Street was born in 1970"


@pytest.mark.parametrize(
    "said",
    [
        {"title": SECRET, "source": {"who": SECRET}, "notes": SECRET, "findings": {"fever": "maybe"}},
        {"title": {"x": SECRET}, "notes": [SECRET], "source": []},
        {
            "medications": [{"other": SECRET, "name": "statin"}],
            "conditions": [{"other": SECRET, "since": SECRET}],
        },
        {"medications": [{"name": "statin", "dose": {"x": SECRET}}, {"name": "statin", "dose": [SECRET]}]},
        {"medications": [{"name": "statin", "dose": SECRET}, {"name": "statin", "dose": SECRET + "!"}]},
        {"medications": [SECRET], "conditions": [SECRET], "events": [SECRET, {SECRET: SECRET}]},
        {"patient": {"name": SECRET, "age": SECRET, "sex": SECRET, "weeks": SECRET, "pregnant": SECRET}},
        {"measurements": {"potassium": SECRET, "calcium": {"value": 1, "unit": SECRET}, SECRET: "1 g"}},
        {"findings": {SECRET: "yes", "fever": {"state": "yes", "since": SECRET, "side": SECRET}}},
        {"spasm": {"triggers": [SECRET], "lasts": SECRET, "side": SECRET, "how_often": SECRET}},
        {"as_of": SECRET, "format": SECRET, "expect": {"causes": SECRET, "disposition": SECRET}, SECRET: 1},
        f"{SECRET}: [",
        f"title: {SECRET}\n\tfindings: x",
        f"title: !{SECRET.replace(' ', '_')} x",
        f"title: &{SECRET.replace(' ', '_')} x",
        f"title: *{SECRET.replace(' ', '_')}",
        f"{{{SECRET}: 1, {SECRET}: 2}}",
        f'{{"{SECRET}": 1, "{SECRET}": 2}}',
        f'{{"title": "{SECRET}" "',
        f"%{SECRET}\n---\na: 1",
        SECRET,
        f"- {SECRET}",
        f"title: '{SECRET}",
        f"title: >{SECRET}",
    ],
)
def test_no_message_repeats_free_text(complain, said):
    text = "\n".join(complain(said))
    for word in ("Jane", "Doe", "Main", "1970"):
        assert word not in text


NAME = "Jane Doe"


@pytest.mark.parametrize(
    "said",
    [
        {"patient": NAME},
        {"patient": {"age": NAME}},
        {"patient": {"age": "Doe"}},
        {"patient": {"sex": NAME}},
        {"patient": {"weight": NAME}},
        {"patient": {"weeks": NAME, "pregnant": "yes"}},
        {"patient": {"pregnant": NAME}},
        {"spasm": {"lasts": NAME}},
        {"findings": {"fever": NAME}},
        {"findings": {"fever": {"state": "yes", "since": NAME}}},
        {"findings": {"fever": {"state": "yes", "side": NAME}}},
        {"findings": NAME},
        {"events": NAME},
        {"events": [{"surgery": NAME}]},
        {"measurements": {"potassium": NAME}},
        {"measurements": {"potassium": {"value": 5, "unit": NAME}}},
        {"measurements": {"potassium": {"value": f"5 {NAME} of Oak", "unit": "mmol/L"}}},
        {"medications": [{"name": "statin", "started": NAME}]},
        {"medications_complete": NAME},
        {"results": {"emg": {"done": NAME}}},
        {"results": NAME},
        {"as_of": NAME},
        {"format": NAME},
        {"source": {NAME: None}},
        {"expect": NAME},
    ],
)
def test_a_name_that_stands_in_the_wrong_place_is_not_repeated(complain, said):
    told = " ".join(complain(said))

    assert "Doe" not in told
    assert "Jane" not in told
