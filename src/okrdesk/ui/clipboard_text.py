"""What the clipboard holds as text. Must not read what it means."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def clipboard_text() -> str:
    """Its text; where only HTML was copied, as some web pages do, the rows of its tables."""
    held = QGuiApplication.clipboard()
    html = "" if held.text() else held.text("html")[0]
    if not html:
        return held.text()
    from okrdesk.exchange.html_table import tsv_of_html

    return tsv_of_html(html)
