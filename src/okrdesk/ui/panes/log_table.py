"""The check-ins of the log; F2 corrects the one in hand. Must not open its form itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from okrdesk.domain.overriding import override
from okrdesk.ui.parts.plain_table import PlainTable

_MOST = 500  # rows that have room on paper


class LogTable(PlainTable):
    """`edited` when the check-in in hand is to be corrected; on paper each note is whole."""

    edited = Signal()
    _on_paper = False

    def edit_current(self) -> None:
        """What the Edit menu asks for while the focus is here."""
        self.edited.emit()

    def set_on_paper(self, on_paper: bool) -> None:
        """Let rows be as high as their notes, or as their titles again."""
        self._on_paper = on_paper
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(min(_MOST, self.model().rowCount())):
            self.setRowHeight(row, usual)
        self.fit_rows()

    @override
    def fit_rows(self) -> None:
        if not self._on_paper:
            super().fit_rows()
            return
        for row in range(min(_MOST, self.model().rowCount())):
            self.fit_row(row, range(self.model().columnCount()))
