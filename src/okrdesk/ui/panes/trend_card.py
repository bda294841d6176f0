"""A KPI's trend on its card, with what its signs mean. Must not plot."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.signal_legend import SignalLegend
from okrdesk.ui.panes.trend_pane import TrendPane
from okrdesk.ui.parts.labels import column

_LEAST, _AIR = 220, 4  # pixels at 100 %: below the first the page scrolls


class TrendCard(QFrame):
    """The chart's square corners stay inside the round ones of the card, at every zoom."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("look", "card")
        self.trend, self.legend = TrendPane(look, session), SignalLegend(look)
        self._inside = column(self)
        self._inside.addWidget(self.trend, 1)
        self._inside.addWidget(self.legend)
        self.trend.drawn.connect(self.legend.show_trend)
        look.changed.connect(self._fit)
        self._fit()

    def show_table(self, as_table: bool) -> None:
        """The values as a table in the chart's place, or the chart with what its signs mean."""
        self.trend.show_table(as_table)
        self.legend.setVisible(not as_table)

    def _fit(self) -> None:
        air = self._look.px(_AIR)
        self._inside.setContentsMargins(air, air, air, 1)
        self.trend.setMinimumHeight(self._look.px(_LEAST))
