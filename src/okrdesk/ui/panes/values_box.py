"""A KPI's values, and below them what a typed text may mean. Must not read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell
from okrdesk.ui.panes.series_table import SeriesTable
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.refused_value import RefusedValue
from okrdesk.ui.parts.whole_rows import WholeRows


class ValuesBox(QWidget):
    """Where a number has two readings both are offered; the one that is chosen is recorded."""

    def __init__(self, look: Appearance, session: Session, table: SeriesTable) -> None:
        super().__init__()
        self._table = table
        self._cell: Cell | None = None
        self.refused = RefusedValue(look, (0, 4, 0, 4), session)
        layout = column(self)
        layout.addWidget(WholeRows(look, table), 1)
        layout.addWidget(self.refused)
        table.editing.ambiguous.connect(self._ask)
        table.editing.begun.connect(self.refused.hide)
        self.refused.chosen.connect(self._take)

    def _ask(self, refusal: OkrError, cell: Cell) -> None:
        self._cell = cell
        self.refused.show_refusal(refusal)

    def _take(self, text: str) -> None:
        assert self._cell is not None
        self.refused.hide()
        self._table.take(self._cell, text)
        self._table.setFocus()
