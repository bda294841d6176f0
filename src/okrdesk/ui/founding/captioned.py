"""A field under what it is called, where no heading stands above its column. Must not read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.ui.parts.labels import column, label


class Captioned(QWidget):
    """Holds one widget; its caption is shown on demand and takes no room until then."""

    def __init__(self, words: str, held: QWidget) -> None:
        super().__init__()
        self._caption = label(words, "tiny", wraps=True)
        self._caption.hide()
        layout = column(self, gap=1)
        layout.addWidget(self._caption)
        layout.addWidget(held)

    def show_caption(self, shown: bool) -> None:
        """Say what the field is, or leave that to the heading of its column."""
        self._caption.setVisible(shown)
