"""The line of a key result, or the same as a table. Must not compute what it shows."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.key_result_frame import Course
from okrdesk.charts.key_result_line import paint_key_result_line
from okrdesk.domain.pace import pace_of
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.way_model import WayModel
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.sentences import cycle_of

_HIGH = 152  # pixels at 100 %
_MOST = 15  # rows, the weeks of a quarter: more of them scroll
_LEAST_WORDS = 120
_WIDTHS = {0: 0, 1: 104, 2: 64}
_BOXES = ("yes-no", "milestones", "levels", "range")  # no values that lie between two ends


class WayLine(QWidget):
    """Chart or table, with the figures of today below."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        layout = column(self, gap=3)
        self.chart = Painted(look, _HIGH)
        self._model = WayModel()
        self.table = PlainTable(look, tr("Values of the key result"), self._model, _WIDTHS)
        self.table.hide()
        layout.addWidget(self.chart)
        layout.addWidget(self.table)
        self.figures = label("", "small", wraps=True)
        self.as_table = Button(look, tr("Show as table"), kind="mini")
        self.as_table.setCheckable(True)
        beside = Beside(look, _LEAST_WORDS)
        beside.addWidget(self.figures)
        beside.addWidget(self.as_table)
        layout.addLayout(beside)
        self.as_table.toggled.connect(self._turn)
        look.changed.connect(self._fit)
        self._fit()

    def show_reading(
        self, ws: Workspace, reading: KeyResultReading, today: dt.date, figures: str
    ) -> None:
        """Show a key result's way as it is now; one without values between two ends has none."""
        cycle, unit = cycle_of(ws, reading.key_result), unit_of(ws, reading.key_result)
        course = Course(cycle, today, pace_of(ws, reading.key_result, cycle))
        currency, look = ws.settings().currency, self._look

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_key_result_line(painter, box, reading, course, look.theme, unit, currency)

        self.chart.show_figure(stroke, reading.says)
        self._model.show_reading(ws, reading, cycle, today)
        self.figures.setText(figures)
        drawable = bool(reading.points) and reading.key_result.measure not in _BOXES
        self.as_table.setVisible(drawable)
        self._show(drawable)
        self._fit()

    def _turn(self, tabled: bool) -> None:
        self.as_table.say(tr("Show as line") if tabled else tr("Show as table"))
        self._show(drawable=True)

    def _show(self, drawable: bool) -> None:
        tabled = self.as_table.isChecked()
        self.chart.setVisible(drawable and not tabled)
        self.table.setVisible(drawable and tabled)

    def _fit(self) -> None:
        """As high as its rows."""
        header, rows = self.table.horizontalHeader(), self.table.verticalHeader()
        edges = header.height() + 2 * self.table.frameWidth()
        shown = min(self._model.rowCount(), _MOST)
        self.table.setFixedHeight(edges + shown * rows.defaultSectionSize())
