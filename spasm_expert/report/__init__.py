"""An assessment for a reader: as text for a terminal, as Markdown, and as a page."""

from spasm_expert.report.html import render_html
from spasm_expert.report.markdown import render_markdown
from spasm_expert.report.text import render_text

__all__ = ["render_html", "render_markdown", "render_text"]
