"""The grid of numbers: headings and one line a KPI. Must not choose the KPIs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.number_columns import GAP, MARGIN, NumberHeader, columns_kept
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.parts.labels import clear, column, rule

_NAME_LEAST = 96
_CORNER = 9.0  # pixels of its card, inside its line


class NumberTable(QFrame):
    """All lines show the same columns: those that have room."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[NumberRow, ...] = ()
        self._kept: frozenset[str] | None = None
        self.setProperty("look", "plain")
        self._outer = layout = column(self)
        self.header = NumberHeader(look)
        layout.addWidget(self.header)
        inner = QWidget()
        self._lines = column(inner)
        layout.addWidget(inner)
        look.changed.connect(self._fit)

    def show_rows(self, rows: Sequence[NumberRow]) -> None:
        """Show these lines in place of those before."""
        clear(self._lines)
        self._rows = ()
        for line in rows:
            self.add_row(line)

    def add_row(self, line: NumberRow) -> None:
        """Show this line below those that are there."""
        for one in self._rows[-1:]:
            one.corner = 0.0
        line.corner = _CORNER
        self._rows = (*self._rows, line)
        self._lines.addWidget(rule())
        self._lines.addWidget(line)
        line.show()  # who types fast is here before Qt would show it
        kept = self._columns()
        if kept == self._kept:
            line.show_columns(kept)  # the others show them already
        else:
            self._fit()

    def _columns(self) -> frozenset[str]:
        """The columns that have room."""
        wanted = max((line.line.name_width for line in self._rows), default=0)
        name = max(self._look.px(_NAME_LEAST), min(wanted, self._look.px(150)))
        return columns_kept(self._look, self.width() - 2, name)

    def _fit(self) -> None:
        self._kept = kept = self._columns()
        self._outer.setContentsMargins(1, 0, 1, 1)
        self.header.show_columns(kept)
        for line in self._rows:
            line.show_columns(kept)
        self.header.setVisible("state" in kept)

    @override
    def minimumSizeHint(self) -> QSize:
        px = self._look.px
        return QSize(px(_NAME_LEAST + 2 * MARGIN + GAP + 98), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
