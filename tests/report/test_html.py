"""An assessment as a page: what stands in it, that hostile text stays text, and that it can be read."""

import base64
import dataclasses
import hashlib
import itertools
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spasm_expert.assessment import Assessment, MatchedFact
from spasm_expert.report import render_html

CLOSED = {"level", "urgency", "likelihood", "checked"}
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "&lt;b&gt;",
    "' onmouseover='x",
    "javascript:alert(1)",
    "\u202egnp.exe\x00\x1b[31m",
)
VOID = {"meta", "br", "rect"}


class Reader(HTMLParser):
    """Reads a page: its elements with the names of their attributes, its text, its addresses."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, ...]] = []
        self.open: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, *sorted(name for name, _ in attrs)))
        given = {name: value or "" for name, value in attrs}
        self.links += [given[name] for name in ("href", "src") if name in given]
        self.ids += [given["id"]] if "id" in given else []
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def retold(value: Any, words: Iterator[str]) -> Any:
    """Return the same assessment with other texts in every field that is free."""
    if isinstance(value, str):
        return next(words)
    if isinstance(value, tuple):
        return tuple(retold(item, words) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        free = {field.name for field in dataclasses.fields(value)} - CLOSED
        return dataclasses.replace(value, **{name: retold(getattr(value, name), words) for name in free})
    return value


def linkless(assessment: Assessment) -> Assessment:
    """Return it with the addresses of its sources left as they were in the tame one: none."""
    sources = tuple(dataclasses.replace(source, link="") for source in assessment.sources)
    return dataclasses.replace(assessment, sources=sources)


def test_the_level_and_what_to_do_come_first(full: Assessment) -> None:
    text = Reader(render_html(full, title="dark urine")).text
    assert "Dark urine Emergency, now Go to an emergency department now. Stop all exertion." in text
    assert text.index("Emergency, now") < text.index("Red flags") < text.index("Causes, the likeliest first")


def test_everything_a_reader_needs_is_there(full: Assessment) -> None:
    text = Reader(render_html(full)).text
    wanted = [
        "Muscle breakdown : very likely, certainty 0.97. Can be life-threatening.",
        "Not counted: stronger evidence of the same kind is".lower(),
        "But: Weak alone.",
        "Rare thing",
        "Ruled out: clot. The scan shows no clot.",
        "Potassium, again",
        "LOINC 2823-3",
        "Electromyography. It adds nothing.",
        "Mind: Beware of clots.",
        "Are your kidneys diseased?",
        "Massage. Not at this level.",
        "Statins: They may harm muscle; ask at once.",
        "Come back if the urine turns dark.",
        "a herb from the market",
        "Holds for adults; not counted.",
        "2.31 mmol/L",
        "1 to 2.5 points",
        "5 times the upper limit",
        "Is it numb between your legs?",
        "And 3 more.",
        "Example Society, Guideline (2020) (read)",
        "Example Press, Book (general knowledge, not opened)",
        full.notice,
        full.knowledge_version,
    ]
    assert [words for words in wanted if words not in text] == []


def test_source_with_an_address_is_a_link_and_one_without_is_not(full: Assessment) -> None:
    outward = [link for link in Reader(render_html(full)).links if not link.startswith("#")]
    assert outward == ["https://example.org/g"]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "http://plain.example", "data:text/html,x"])
def test_address_of_another_kind_is_no_link(full: Assessment, link: str) -> None:
    bad = dataclasses.replace(
        full, sources=tuple(dataclasses.replace(source, link=link) for source in full.sources)
    )
    assert link not in render_html(bad)


def test_page_loads_nothing_and_runs_nothing(full: Assessment) -> None:
    page = render_html(full)
    reader = Reader(page)
    assert not {element[0] for element in reader.elements} & {"script", "img", "link", "iframe", "form"}
    assert not [name for element in reader.elements for name in element[1:] if name.startswith("on")]
    assert "url(" not in page
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30)), min_size=1, max_size=40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_text_changes_no_element_of_the_page(full: Assessment, words: list[str]) -> None:
    # A letter before each text: an empty one may leave out an element, and that is no attack.
    hostile = linkless(retold(full, itertools.cycle(f"x{word}" for word in words)))
    tame = linkless(retold(full, itertools.cycle(["x"])))
    title = words[0]

    attacked = Reader(render_html(hostile, title=f"x{title}"))

    assert attacked.elements == Reader(render_html(tame, title="x")).elements
    assert attacked.open == []


def test_text_that_turns_direction_or_steers_is_written_out(full: Assessment) -> None:
    fact = MatchedFact("herb", "a\u202eb", "c\x1b[31m")
    hostile = dataclasses.replace(
        full, red_flags=dataclasses.replace(full.red_flags, answered=(fact,)), not_considered=("d\u200be",)
    )
    page = render_html(hostile, title="t\u2066t")
    assert not set("\u202e\x1b\u200b\u2066") & set(page)
    assert "a\\u202eb" in page


def test_headings_skip_no_rank_and_ids_are_unique(full: Assessment, empty: Assessment) -> None:
    for assessment in (full, empty):
        reader = Reader(render_html(assessment))
        assert reader.headings[0] == 1
        assert reader.headings.count(1) == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(reader.headings))
        assert len(set(reader.ids)) == len(reader.ids)
        inner = {link[1:] for link in reader.links if link.startswith("#")}
        assert inner <= set(reader.ids)


def test_empty_answer_is_a_whole_page(empty: Assessment) -> None:
    reader = Reader(render_html(empty))
    assert "Too little is known to name one." in reader.text
    assert "None was raised." in reader.text
    assert reader.open == []


def test_same_answer_gives_the_same_bytes(full: Assessment) -> None:
    assert render_html(full, title="t") == render_html(full, title="t")
