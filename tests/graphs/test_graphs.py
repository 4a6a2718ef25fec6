"""Diagrams: how they are made from answers and rules, and how they are written and drawn."""

import itertools
import re
import shutil
import subprocess
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spasm_expert import graphs
from spasm_expert.derivation import Derivation, Edge, Node
from spasm_expert.errors import UnknownNameError
from spasm_expert.expert import default_expert
from spasm_expert.graphs import (
    Arrow,
    Box,
    Diagram,
    derivation_diagram,
    draw,
    rules_diagram,
    to_dot,
    to_mermaid,
)
from spasm_expert.graphs.diagram import KINDS, depths
from spasm_expert.graphs.drawing import SIGNS, wrapped

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '"]; evil --> x\n<script>alert(1)</script> \\" #35; |x| \u202e \x00 {{ 7 }}'


def diagram(*texts: str) -> Diagram:
    """Return a diamond of four boxes with these texts, again and again."""
    words = itertools.cycle(texts)
    names = ("fact", "left", "right", "end")
    boxes = tuple(Box(name, "rule", next(words), next(words)) for name in names)
    ways = (("fact", "left"), ("fact", "right"), ("left", "end"), ("right", "end"))
    return Diagram(next(words), boxes, tuple(Arrow(start, end, next(words)) for start, end in ways))


def read(drawing: str) -> ElementTree.Element:
    return ElementTree.fromstring(drawing)


CK = {"creatine_kinase": "42000 U/L"}


def answer() -> Any:
    return default_expert().assess(
        {"findings": {"dark_urine": True, "muscle_pain": True}, "measurements": CK}
    )


def test_box_stands_to_the_right_of_all_that_point_to_it() -> None:
    assert depths(diagram("x")) == {"fact": 0, "left": 1, "right": 1, "end": 2}


def test_derivation_keeps_every_node_and_step() -> None:
    derivation = Derivation(
        "some_cause",
        "cause",
        "some cause",
        True,
        (
            Node("fact:a", "fact", "a", "a sign", "present"),
            Node("rule:t.r", "rule", "t.r", "some cause, strongly for", "", "It is so."),
            Node("cause:some_cause", "cause", "some_cause", "some cause", "likely"),
        ),
        (
            Edge("fact:a", "rule:t.r"),
            Edge("rule:t.r", "cause:some_cause", "strong", "against", True, 0.0, -0.8333),
        ),
    )
    made = derivation_diagram(derivation)
    assert [(box.kind, box.text, box.note) for box in made.boxes] == [
        ("fact", "a sign", ""),
        ("rule", "It is so.", ""),
        ("cause", "some cause", "likely"),
    ]
    assert made.arrows[1] == Arrow("rule:t.r", "cause:some_cause", "strong, certainty -0.83", against=True)


def test_derivation_of_a_real_answer_leads_from_stated_facts_to_its_level() -> None:
    given = answer()
    made = derivation_diagram(given.how(given.disposition.level))
    targets = {arrow.target for arrow in made.arrows}
    roots = {box.text for box in made.boxes if box.id not in targets and box.kind == "fact"}
    assert "dark or cola-coloured urine" in roots
    assert made.boxes[-1].id == f"level:{given.disposition.level}"
    assert {box.kind for box in made.boxes} <= set(KINDS)


def test_rules_of_a_topic_lead_from_what_they_read_to_what_they_conclude() -> None:
    made = rules_diagram(default_expert().base, "rhabdomyolysis")
    texts = {box.id: box for box in made.boxes}
    own = next(
        rule for rule in default_expert().base.rules if rule.id == "rhabdomyolysis.creatine_kinase_above_5000"
    )
    arrows = {(arrow.source, arrow.target) for arrow in made.arrows}
    assert ("term:creatine_kinase", f"rule:{own.id}") in arrows
    assert (f"rule:{own.id}", "level:emergency") in arrows
    assert (f"rule:{own.id}", "term:rhabdomyolysis") in arrows
    assert texts[f"rule:{own.id}"].note == own.spec.because


@pytest.mark.parametrize("topic", [topic.topic_id for topic in default_expert().base.topics][::9])
def test_diagram_of_any_topic_has_no_circle_and_can_be_drawn(topic: str) -> None:
    made = rules_diagram(default_expert().base, topic)
    seen: set[str] = set()
    for box in made.boxes:
        seen.add(box.id)
        assert {arrow.source for arrow in made.arrows if arrow.target == box.id} <= seen
    assert len(read(draw(made)).findall(f"{SVG}g")) == len(made.boxes)


def test_topics_are_joined_by_what_one_concludes_and_another_reads() -> None:
    base = default_expert().base
    made = rules_diagram(base)
    assert [box.id for box in made.boxes] == [topic.topic_id for topic in base.topics]
    assert all(arrow.source != arrow.target and arrow.text for arrow in made.arrows)


def test_unknown_topic_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"Did you mean rhabdomyolysis\?"):
        rules_diagram(default_expert().base, "rhabdomyolisis")


def test_mermaid_names_every_box_and_arrow() -> None:
    lines = to_mermaid(diagram("some words")).splitlines()
    assert lines[:2] == ["flowchart LR", "  accTitle: some words"]
    assert lines[2] == '  n0["some words: some words"]'
    assert lines[-1] == '  n2 -->|"some words"| n3'
    assert len(lines) == 2 + 4 + 4


@given(st.one_of(st.just(HOSTILE), st.text(max_size=40)))
@settings(max_examples=60, deadline=None)
def test_hostile_text_adds_no_line_and_no_mark_to_mermaid(text: str) -> None:
    tame, told = (to_mermaid(diagram("x", other, "x")).splitlines() for other in ("y", f"y{text}"))
    assert len(tame) == len(told)
    shape = re.compile(r'"[^"]*"')
    assert [shape.sub("", line) for line in told[2:]] == [shape.sub("", line) for line in tame[2:]]


@given(st.one_of(st.just(HOSTILE), st.text(max_size=40)))
@settings(max_examples=60, deadline=None)
def test_hostile_text_stays_text_in_the_drawing(text: str) -> None:
    told, tame = read(draw(diagram(f"y{text}"))), read(draw(diagram("y")))
    kinds = [element.tag for element in told.iter() if element.tag != f"{SVG}tspan"]
    assert kinds == [element.tag for element in tame.iter() if element.tag != f"{SVG}tspan"]


def test_boxes_of_the_drawing_do_not_overlap() -> None:
    given = answer()
    root = read(draw(derivation_diagram(given.how(given.disposition.level))))
    boxes = [
        [float(rect.attrib[name]) for name in ("x", "y", "width", "height")]
        for rect in root.iter(f"{SVG}rect")
    ]
    assert len(boxes) > 5
    for (x, y, width, height), (x2, y2, width2, height2) in itertools.combinations(boxes, 2):
        assert x + width <= x2 or x2 + width2 <= x or y + height <= y2 or y2 + height2 <= y
    right = max(x + width for x, _, width, _ in boxes)
    assert right <= float(root.attrib["width"])


def test_long_text_is_cut_with_dots_and_kept_whole_in_the_title() -> None:
    text = "word " * 60
    assert all(len(line) <= SIGNS for line in wrapped(text))
    assert wrapped(text)[-1].endswith("…")
    assert text.strip() in draw(Diagram("t", (Box("a", "fact", text.strip()),), ()))


def test_same_answer_gives_the_same_bytes() -> None:
    first, second = (derivation_diagram(answer().how("rhabdomyolysis")) for _ in range(2))
    assert (to_dot(first), to_mermaid(first), draw(first)) == (
        to_dot(second),
        to_mermaid(second),
        draw(second),
    )


def test_missing_graphviz_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(graphs.GraphvizMissingError, match="Install Graphviz, or ask for mermaid or dot"):
        graphs.to_svg(diagram("x"))


def test_failure_of_graphviz_repeats_nothing_of_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise subprocess.CalledProcessError(1, "dot", stderr="secret of a patient")

    monkeypatch.setattr(shutil, "which", lambda name: "dot")
    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(graphs.GraphvizMissingError) as caught:
        graphs.to_svg(diagram("secret of a patient"))
    assert "secret" not in str(caught.value)


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
@pytest.mark.parametrize("text", ["plain", HOSTILE.replace("\x00", ""), "\\N \\l {a|b}"])
def test_graphviz_draws_every_box_whatever_stands_in_it(text: str) -> None:
    root = read(graphs.to_svg(diagram(text)))
    classes = [element.attrib.get("class") for element in root.iter(f"{SVG}g")]
    assert classes.count("node") == 4
    assert classes.count("edge") == 4
