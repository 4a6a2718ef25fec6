"""The page of an assessment in a real browser: on a phone, in the dark, on paper, to a screen reader."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
EMERGENCY = EXAMPLES / "dark-urine-after-spin-class.yaml"
MILD = EXAMPLES / "cramp-in-bed.yaml"
LEAST_CONTRAST = 4.5
Show = Callable[..., Chrome]

# Contrast as WCAG 2.2 defines it, of every text that shows against what lies behind it.
LOW_CONTRAST = """
const channel = value => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
};
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const parts = color => color.match(/[\\d.]+/g).map(Number);
const behind = element => {
  for (let each = element; each; each = each.parentElement) {
    const color = parts(getComputedStyle(each).backgroundColor);
    if (color.length < 4 || color[3] === 1) return color;
  }
  return [255, 255, 255];
};
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let seen = 0;
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || element.closest("svg, style")) continue;
  seen += 1;
  const front = luminance(parts(getComputedStyle(element).color));
  const back = luminance(behind(element));
  const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  if (ratio < arguments[0]) found.push([walker.currentNode.data.trim().slice(0, 40), ratio]);
}
return [seen, found];
"""


def nodes(page: Chrome) -> list[dict[str, Any]]:
    """Return what a screen reader is told."""
    tree = page.execute_cdp_cmd("Accessibility.getFullAXTree", {})
    found: list[dict[str, Any]] = tree["nodes"]
    return [node for node in found if not node.get("ignored")]


def named(page: Chrome, role: str) -> list[str]:
    return [
        node.get("name", {}).get("value", "")
        for node in nodes(page)
        if node.get("role", {}).get("value") == role
    ]


@pytest.mark.parametrize("case", [EMERGENCY, MILD], ids=["emergency", "self-care"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(show: Show, case: Path, dark: bool) -> None:
    page = show(case, dark=dark)
    for closed in page.find_elements(By.CSS_SELECTOR, "details:not([open])"):
        page.execute_script("arguments[0].open = true", closed)

    seen, low = page.execute_script(LOW_CONTRAST, LEAST_CONTRAST)

    assert seen > 50
    assert low == []


def test_dark_mode_is_dark(show: Show) -> None:
    color = "return getComputedStyle(document.body).backgroundColor"
    assert show(MILD).execute_script(color) == "rgb(255, 255, 255)"
    assert show(MILD, dark=True).execute_script(color) == "rgb(21, 24, 27)"


@pytest.mark.parametrize("width", [320, 375, 768])
def test_page_fits_a_narrow_screen(show: Show, width: int) -> None:
    page = show(EMERGENCY, width=width)
    for closed in page.find_elements(By.CSS_SELECTOR, "details:not([open])"):
        page.execute_script("arguments[0].open = true", closed)
    assert page.execute_script("return document.documentElement.scrollWidth") <= width


def test_level_is_the_first_thing_on_a_phone(show: Show) -> None:
    level = show(EMERGENCY, width=375).find_element(By.ID, "level")
    assert level.text == "Emergency, now"
    assert level.location["y"] < 300


def test_evidence_opens_with_the_keyboard(show: Show) -> None:
    page = show(EMERGENCY)
    closed = page.find_element(By.CSS_SELECTOR, "#causes ~ details:not([open])")
    inner = closed.find_element(By.TAG_NAME, "li")
    assert not inner.is_displayed()

    closed.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)

    assert inner.is_displayed()


def test_paper_shows_the_evidence_that_is_folded_on_screen(show: Show) -> None:
    seen = (
        "return [...document.querySelectorAll('details:not([open]) li')].map(each => each.checkVisibility())"
    )
    assert set(show(EMERGENCY).execute_script(seen)) == {False}
    assert set(show(EMERGENCY, media="print").execute_script(seen)) == {True}


def test_page_asks_the_network_for_nothing_and_breaks_none_of_its_own_rules(show: Show) -> None:
    page = show(EMERGENCY)
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert page.get_log("browser") == []


def test_screen_reader_finds_title_sections_and_names(show: Show) -> None:
    page = show(EMERGENCY)
    headings = named(page, "heading")
    assert headings[0] == "Dark urine after a spin class"
    assert {"Red flags", "Causes, the likeliest first", "Tests worth doing", "Sources"} <= set(headings)
    assert "Emergency, now" in named(page, "region")
    assert "" not in named(page, "region") + named(page, "link") + headings
    assert page.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"


def test_hostile_text_in_a_case_is_only_text(show: Show, tmp_path: Path) -> None:
    hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    case = tmp_path / "case.yaml"
    case.write_text(
        f"title: '{hostile}'\nfindings: {{dark_urine: yes}}\nmedications: [{{other: '{hostile}'}}]\n",
        encoding="utf-8",
    )
    page = show(case)
    assert page.find_element(By.TAG_NAME, "h1").text == hostile
    assert hostile in page.title
    assert page.find_elements(By.CSS_SELECTOR, "img, script") == []
