"""Links and quotes that show what was said, to be read and followed. Must not find them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.parts.labels import column, label, rich

_LINK = re.compile(r"https?://[^\s<>\"]+")


class EvidenceLines(QWidget):
    """One line for each; hidden without any. A link is followed by a click, or Tab and Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = rich("", "small")
        self.lines.setOpenExternalLinks(True)
        flags = Qt.TextInteractionFlag
        self.lines.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        layout = column(self, gap=1)
        layout.addWidget(label(tr("What shows it"), "tiny"))
        layout.addWidget(self.lines)
        self.hide()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these."""
        self.lines.setText("<br>".join(_markup(text) for text in texts))
        self.lines.setAccessibleName("; ".join(texts))
        self.setVisible(bool(texts))


def _markup(text: str) -> str:
    """A text with its web addresses as links; no other scheme is followed."""
    parts, end = list[str](), 0
    for found in _LINK.finditer(text):
        address = escape(found[0])
        parts += [escape(text[end : found.start()]), f'<a href="{address}">{address}</a>']
        end = found.end()
    return "".join((*parts, escape(text[end:])))
