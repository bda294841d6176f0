"""Room for a table that shows whole rows only: none is cut below. Must not scroll it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column


class WholeRows(QWidget):
    """What is left of the room below the last row that fits stays free."""

    def __init__(self, look: Appearance, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._room = column(self)
        self._room.addWidget(table)
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        edges = 2 * self._table.frameWidth() + self._table.horizontalHeader().height()
        rows = max(1, self.height() - edges) // self._table.verticalHeader().defaultSectionSize()
        high = edges + max(1, rows) * self._table.verticalHeader().defaultSectionSize()
        self._room.setContentsMargins(0, 0, 0, max(0, self.height() - high))

    @override
    def sizeHint(self) -> QSize:
        return self._table.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._table.minimumSizeHint()  # what stays free is no need

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
