"""A KPI's trend on its card, with what its signs mean. Must not plot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.charts.trend import Trend
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.signal_legend import SignalLegend
from okrdesk.ui.panes.trend_pane import TrendPane
from okrdesk.ui.parts.labels import column

_LEAST, _AIR = 220, 4  # pixels at 100 %: below the first the page scrolls


class TrendCard(QFrame):
    """The chart's square corners stay inside the round ones of the card, at every zoom.

    Without values there is a note in the chart's place, which `asks` for an action.
    """

    asks = Signal(str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_empty = self._as_table = False
        self.setProperty("look", "card")
        self.trend, self.legend = TrendPane(look, session), SignalLegend(look)
        what, why = tr("No values yet."), tr("A trend begins with two values, signals with twelve.")
        self.note = EmptyNote(look, what, why, tr("Add a value…"), "edit.value")
        self.note.setProperty("look", "plain")
        self.note.asks.connect(self.asks)
        self._empty = QWidget()
        held = column(self._empty)
        held.addWidget(self.note)
        held.addStretch(1)
        self._inside = column(self)
        for part in (self.trend, self._empty):
            self._inside.addWidget(part, 1)
        self._inside.addWidget(self.legend)
        self.trend.drawn.connect(self._take)
        look.changed.connect(self._fit)
        self._fit()
        self._show()

    def show_table(self, as_table: bool) -> None:
        """The values as a table in the chart's place, or the chart with what its signs mean."""
        self._as_table = as_table
        self.trend.show_table(as_table)
        self._show()

    def _take(self, trend: Trend, since: int) -> None:
        self.legend.show_trend(trend, since)
        self._is_empty = not len(trend.days)
        self._show()

    def _show(self) -> None:
        no_chart = self._is_empty and not self._as_table
        self._empty.setVisible(no_chart)
        self.note.setVisible(no_chart)
        self.trend.setVisible(not no_chart)
        self.legend.setVisible(not self._is_empty and not self._as_table)

    def _fit(self) -> None:
        air = self._look.px(_AIR)
        self._inside.setContentsMargins(air, air, air, 1)
        self.trend.setMinimumHeight(self._look.px(_LEAST))
