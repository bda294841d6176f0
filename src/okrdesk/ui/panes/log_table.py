"""The check-ins of the log; F2 corrects the one in hand. Must not open its form itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from okrdesk.ui.parts.plain_table import PlainTable

_MOST = 500  # rows that have room on paper
_AIR, _SIDES = 9, 16  # pixels over and beside the lines of a note, together
_TALL = 1 << 16


class LogTable(PlainTable):
    """`edited` when the check-in in hand is to be corrected; on paper each note is whole."""

    edited = Signal()
    _on_paper = False

    def edit_current(self) -> None:
        """What the Edit menu asks for while the focus is here."""
        self.edited.emit()

    def set_on_paper(self, on_paper: bool) -> None:
        """Let rows be as high as their notes, or one line each again."""
        self._on_paper = on_paper
        self.setWordWrap(on_paper)
        self._fit_rows()

    def _fit_rows(self) -> None:
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(min(_MOST, self.model().rowCount())):
            self.setRowHeight(row, max(usual, self._wanted(row)) if self._on_paper else usual)

    def _wanted(self, row: int) -> int:
        """How high the words of a row are; on paper they are a little wider than on the screen."""
        model, wraps = self.model(), Qt.TextFlag.TextWordWrap
        high = 0
        for place in range(model.columnCount()):
            room = QRect(0, 0, max(1, self.columnWidth(place) - _SIDES), _TALL)
            words = str(model.index(row, place).data() or "")
            if not self.isColumnHidden(place):
                high = max(high, self.fontMetrics().boundingRect(room, wraps, words).height())
        return high + _AIR

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._on_paper:
            self._fit_rows()
