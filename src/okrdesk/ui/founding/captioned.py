"""A field under what it is called, where no heading stands above its column. Must not read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.ui.parts.labels import column, label


class Captioned(QWidget):
    """Holds one widget; its caption is shown on demand and takes no room until then."""

    def __init__(self, words: str, held: QWidget) -> None:
        super().__init__()
        self._caption = label(words, "tiny")
        self._caption.hide()
        layout = column(self, gap=1)
        layout.addWidget(self._caption)
        layout.addWidget(held)

    @property
    def least(self) -> int:
        """How wide the caption is in one line, while it is shown."""
        return 0 if self._caption.isHidden() else self._caption.sizeHint().width()

    def show_caption(self, shown: bool) -> None:
        """Say what the field is, or leave that to the heading of its column."""
        self._caption.setVisible(shown)
