"""Chromium without a window, driven over WebDriver; run by `make test-browser` and not by `make test`."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
Show = Callable[..., Chrome]

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
)


@pytest.fixture(scope="session")
def driver() -> Iterator[Chrome]:
    """Return a browser."""
    program, service = shutil.which("chromium"), shutil.which("chromedriver")
    if not (program and service):
        pytest.fail("chromium and chromedriver are not installed (Debian: chromium and chromium-driver).")
    options = ChromeOptions()
    options.binary_location = program
    for flag in _FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options=options, service=Service(service))
    yield browser
    browser.quit()


@pytest.fixture
def show(driver: Chrome, tmp_path: Path) -> Iterator[Show]:
    """Return a function that makes the page of a case from the command line and opens it."""

    def open_page(case: Path, *, width: int = 1000, dark: bool = False, media: str = "screen") -> Chrome:
        page = tmp_path / "report.html"
        subprocess.run(
            [sys.executable, "-m", "spasm_expert", "run", case, "--format", "html", "-o", page],
            check=True,
            capture_output=True,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": [scheme]})
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        driver.get(page.as_uri())
        return driver

    yield open_page
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
