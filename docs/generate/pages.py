"""Run by MkDocs: writes every generated page into the site, and the order of all pages."""

from __future__ import annotations

import sys
from pathlib import Path

import mkdocs_gen_files

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "docs"))

from generate.reference import reference_pages  # noqa: E402 - found only once the path is set
from generate.rule_book import rule_book_pages  # noqa: E402
from generate.summary import summary  # noqa: E402


def main() -> None:
    """Write the pages."""
    pages = {**reference_pages(), **rule_book_pages()}
    written = sorted(path.relative_to(ROOT / "docs/pages") for path in (ROOT / "docs/pages").rglob("*.md"))
    pages["SUMMARY.md"] = summary([path.as_posix() for path in written], pages)
    for name, text in pages.items():
        with mkdocs_gen_files.open(name, "w") as file:
            file.write(text)


main()
