"""Says that what was typed before is back. Must not keep or put back anything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row


class DraftLine(QWidget):
    """Hidden until there is a draft; `discarded` when it is not wanted."""

    discarded = Signal()

    def __init__(
        self, look: Appearance, parent: QWidget | None = None, *, says: str | None = None
    ) -> None:
        super().__init__(parent)
        layout = row(self, (0, 0, 0, 4), 10)
        usual = tr("What you typed before is back, not recorded yet.")
        layout.addWidget(label(says or usual, "quiet", wraps=True), 1)
        self.button = Button(look, tr("Begin anew"), kind="link")
        layout.addWidget(self.button)
        self.button.clicked.connect(self.discarded)
        self.hide()
