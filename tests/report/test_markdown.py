"""An assessment as Markdown, read back with a parser of CommonMark."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from spasm_expert.assessment import Assessment
from spasm_expert.report import render_markdown
from spasm_expert.report.markdown import escaped

PARSER = MarkdownIt("commonmark")
HOSTILE = (
    "*bold*",
    "[text](https://evil.example)",
    "![](https://evil.example/x.png)",
    "<script>alert(1)</script>",
    "# heading",
    "1. item",
    "- item",
    "+ item",
    "> quoted",
    "`code`",
    "```",
    "---",
    "===",
    "|a|b|",
    "&lt;",
    "@somebody",
    "\\",
    "line\nline",
    "https://evil.example",
)


def kinds(text: str) -> list[str]:
    return [token.type for token in flat(PARSER.parse(text)) if token.type not in ("text", "softbreak")]


def flat(tokens: list[Token]) -> list[Token]:
    return list(itertools.chain.from_iterable([token, *flat(token.children or [])] for token in tokens))


def shown(text: str) -> str:
    return "".join(
        token.content for token in flat(PARSER.parse(text)) if token.type in ("text", "code_inline")
    )


def test_title_and_level_are_headings(full: Assessment) -> None:
    lines = render_markdown(full, title="dark urine").splitlines()
    assert lines[:3] == ["# Dark urine", "", "## Disposition: emergency, now"]


def test_evidence_is_a_list_inside_the_item_of_its_cause(full: Assessment) -> None:
    tokens = PARSER.parse(render_markdown(full))
    place = next(i for i, token in enumerate(tokens) if "Muscle breakdown:" in token.content)
    inside = next(i for i, token in enumerate(tokens) if "far above its limit shows" in token.content)
    opened = [token.type for token in tokens[place:inside] if token.type.endswith("list_open")]
    assert opened == ["bullet_list_open"]
    assert "ordered_list_close" not in [token.type for token in tokens[place:inside]]


def test_line_after_a_list_is_no_part_of_its_last_item(full: Assessment) -> None:
    tokens = PARSER.parse(render_markdown(full))
    notice = next(token for token in tokens if token.type == "inline" and full.notice[:40] in token.content)
    assert notice.level == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    assert shown(f"x {escaped(text)}") == " ".join(f"x {text}".split())


@pytest.mark.parametrize("text", [*HOSTILE, "12) item", "= x"])
def test_hostile_title_adds_no_element(full: Assessment, text: str) -> None:
    assert kinds(render_markdown(full, title=text)) == kinds(render_markdown(full, title="tame"))


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_free_text_stays_one_item_of_its_list(empty: Assessment, text: str) -> None:
    import dataclasses

    told = dataclasses.replace(empty, not_considered=(f"x{text}",))
    tame = dataclasses.replace(empty, not_considered=("x",))
    assert kinds(render_markdown(told)) == kinds(render_markdown(tame))


def test_everything_shows_more(full: Assessment) -> None:
    assert len(render_markdown(full, everything=True)) > len(render_markdown(full))
    assert "ICD-10-CM" in render_markdown(full, everything=True)
