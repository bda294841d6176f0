"""What stands in the place of a review while there is no cycle. Must not act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.page_head import PageHead


class NoReview(QWidget):
    """`asks` names an action; `beside` is nothing, for the place of the printed pages."""

    asks = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beside = QWidget()
        self.beside.setFixedWidth(0)
        layout = column(self, (16, 12, 16, 14), 10)
        layout.addWidget(PageHead(look, tr("Review")))
        note = EmptyNote(
            look,
            tr("There is no cycle to review yet."),
            tr("A review freezes a cycle, grades it, and prints what was learned for the board."),
            tr("Cycles…"),
            "quarter.cycles",
        )
        layout.addWidget(note)
        layout.addStretch(1)
        note.asks.connect(self.asks)
