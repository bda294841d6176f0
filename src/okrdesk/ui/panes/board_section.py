"""One board of the page KPIs under a title that folds. Must not filter or read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.qtmodels.folded_board import FoldedBoard
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.board_cells import BoardSize
from okrdesk.ui.panes.board_view import BoardView
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.shown import show_when


class BoardSection(QWidget):
    """A title that folds, and a board; hidden while the board is empty. Without a title it stays
    unfolded; a filter unfolds it while it is on.
    """

    def __init__(self, look: Appearance, title: str, model: FoldedBoard, size: BoardSize) -> None:
        super().__init__()
        self._title, self.model = title, model
        self._sifted = False
        layout = column(self, gap=6)
        self.view = BoardView(look, model, size)
        self.fold = Button(look, title, kind="quiet", icon_name="chevron-right", parent=self)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._show)
        if title:
            layout.addSpacing(6)
            layout.addWidget(self.fold)
            self.view.setAccessibleName(title)
        else:
            self.fold.hide()
        layout.addWidget(self.view)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._show)
        self.view.turned.connect(self._turn)
        self._show()

    def show_sifted(self, sifted: bool) -> None:
        """Show what a filter left without being asked to unfold it."""
        self._sifted = sifted
        self._show()

    def _turn(self, kpi_id: str, unfold: bool) -> None:
        self.model.turn(kpi_id, unfold=unfold)

    def _show(self) -> None:
        unfolded = self._sifted or self.fold.isChecked()
        show_when(self, bool(self.model.rowCount()))
        if self._title:
            count = self.model.rowCount() if self._sifted else self.model.count
            self.fold.say(f"{self._title} ({count})")
            self.fold.set_icon("chevron-down" if unfolded else "chevron-right")
        self.view.setVisible(unfolded or not self._title)
