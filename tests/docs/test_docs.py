"""The documentation: every command and every piece of code in it runs, and nothing public is left out."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

# The pages are made before the first test: once is enough.
pytestmark = pytest.mark.xdist_group("docs")

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT / "docs" / "pages"
WRITTEN = sorted(PAGES.rglob("*.md"))
NOT_HERE = ("make ", "dask ", "pip ", "python -m pip ", "export ")
"""Commands that set something up, or run what other tests run as a whole."""


def blocks(kind: str, page: Path) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def case_of(page: Path) -> str:
    """Return the case that a page shows, or that of the first page of the tutorial."""
    return next(iter(blocks("yaml", page)), blocks("yaml", PAGES / "tutorial" / "first-case.md")[0])


@pytest.mark.parametrize(
    "page",
    [page for page in WRITTEN if blocks("sh", page)],
    ids=lambda page: page.relative_to(PAGES).as_posix(),
)
def test_commands_of_a_page_run_in_their_order(
    page: Path, tmp_path: Path, shell: Callable[..., Result]
) -> None:
    (tmp_path / "leg.yaml").write_text(case_of(page), encoding="utf-8")
    lines = [line.split(" #")[0].strip() for block in blocks("sh", page) for line in block.splitlines()]
    wanted = [line for line in lines if line and not line.startswith(("#", *NOT_HERE))]
    assert wanted
    for line in wanted:
        done = shell(line, tmp_path)
        assert done.exit_code == 0, f"{line}\n{done.stderr}"


@pytest.mark.parametrize(
    "page",
    [page for page in WRITTEN if blocks("python", page)],
    ids=lambda page: page.relative_to(PAGES).as_posix(),
)
def test_code_of_a_page_prints_what_it_says(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {"__name__": "page"}
    said: list[str] = []
    for code in blocks("python", page):
        exec(compile(code, str(page), "exec"), names)
        said += re.findall(r"#\s*-> ?(.*)", code)
    assert [line.strip() for line in capsys.readouterr().out.splitlines()] == [line.strip() for line in said]


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Return the generated pages, by their name in the site."""
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        from generate.reference import reference_pages
        from generate.rule_book import rule_book_pages
    finally:
        sys.path.remove(str(ROOT / "docs"))
    return {**reference_pages(), **rule_book_pages()}


def test_every_rule_stands_on_the_page_of_its_topic(pages: dict[str, str]) -> None:
    from spasm_expert.expert import default_expert

    for rule in default_expert().base.rules:
        topic, _, name = rule.id.partition(".")
        page = pages[f"rule-book/topics/{topic}.md"]
        assert f"{{ #{name} }}" in page
        assert f"Id: `{rule.id}`" in page


@pytest.mark.parametrize(
    ("kind", "folder"),
    [("cause", "causes"), ("test", "tests"), ("red_flag", "red-flags"), ("score", "scores")],
)
def test_every_cause_test_red_flag_and_score_has_a_page(
    pages: dict[str, str], kind: str, folder: str
) -> None:
    from spasm_expert.facts.terms.vocabulary import standard_vocabulary

    terms = standard_vocabulary().of_kind(kind)
    assert len(terms) > 5
    assert {f"rule-book/{folder}/{term.id}.md" for term in terms} <= set(pages)


def test_every_source_has_its_place(pages: dict[str, str]) -> None:
    from spasm_expert.expert import default_expert

    page = pages["rule-book/sources.md"]
    assert [name for name in default_expert().sources if f"{{ #{name} }}" not in page] == []


def test_every_command_is_documented(pages: dict[str, str]) -> None:
    from spasm_expert.cli import main

    page = pages["reference/command-line.md"]
    for name, command in main.commands.items():
        assert f"## spasm-expert {name}\n" in page
        for inner in getattr(command, "commands", {}):
            assert f"## spasm-expert {name} {inner}\n" in page


def test_every_public_name_is_documented(pages: dict[str, str]) -> None:
    import spasm_expert

    page = pages["reference/api.md"]
    for name in spasm_expert.__all__:
        assert re.search(rf"^::: spasm_expert\..*\.{name}$|^::: spasm_expert\.{name}$", page, re.MULTILINE)
        assert (getattr(spasm_expert, name).__doc__ or "").strip()


def test_every_key_of_a_case_is_documented_with_its_meaning(pages: dict[str, str]) -> None:
    from spasm_expert.case.schema import case_schema

    rows = re.findall(r"^\| `([a-z_.]+)` \| (.*) \|$", pages["reference/case-format.md"], re.MULTILINE)
    assert set(case_schema()["properties"]) <= {key for key, _ in rows}
    assert [key for key, meaning in rows if meaning in ("", "object", "array", "string", "boolean")] == []


def test_links_inside_the_rule_book_lead_somewhere(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        for target in re.findall(r"\]\(([^)#:]+\.md)(?:#[^)]*)?\)", text):
            parts = list(Path(name).parent.parts)
            for step in Path(target).parts:
                parts = parts[:-1] if step == ".." else [*parts, step]
            assert "/".join(parts) in pages, f"{name}: {target}"
