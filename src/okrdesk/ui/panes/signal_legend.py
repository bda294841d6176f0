"""Which shapes of signals a trend shows, in words. Must not find signals."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.ink import clean
from okrdesk.charts.signal_marks import SignalShape, paint_signal_mark, shape_of
from okrdesk.charts.trend import Trend
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import clear, label, row
from okrdesk.ui.parts.painted import Painted

_WORDS: dict[SignalShape, str] = {
    "square": tr("beyond a limit"),
    "pentagon": tr("7 rising or falling"),
    "cross": tr("2 of 3 near a limit"),
    "bar": tr("7 on one side"),
}


class SignalLegend(QWidget):
    """The shapes that occur, how many are left out, and how one moves in the chart."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._row = row(self, (14, 0, 14, 8), 6)

    def show_trend(self, trend: Trend) -> None:
        """Name what this trend shows."""
        clear(self._row)
        found = {shape_of(rule) for rule in trend.rules.values()}
        for shape, words in _WORDS.items():
            if shape in found:
                self._row.addWidget(self._mark(shape, words))
                self._row.addWidget(label(words, "quiet"))
                self._row.addSpacing(8)
        if trend.left_out:
            says = tr("○ left out: {n}").format(n=len(trend.left_out))
            self._row.addWidget(label(says, "quiet"))
        self._row.addStretch(1)
        self._row.addWidget(label(tr("wheel zooms, drag pans, ← → walks the values"), "quiet"))

    def _mark(self, shape: SignalShape, words: str) -> Painted:
        figure = Painted(self._look, 14, 14)

        def stroke(painter: QPainter, box: QRectF) -> None:
            theme = self._look.theme
            clean(painter)
            at = QPointF(box.center().x(), box.center().y())
            paint_signal_mark(painter, at, shape, theme.text, theme.card)

        figure.show_figure(stroke, words)
        return figure
