"""The place of a KPI's trend: the chart, made when first shown, or a table. Must not plot."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.loading import read_whole
from okrdesk.qtmodels.series_model import SeriesModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.panes.series_table import SeriesTable
from okrdesk.ui.panes.values_box import ValuesBox
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.plotting import Plotting

if TYPE_CHECKING:
    from okrdesk.charts.trend import Trend
    from okrdesk.charts.trend_spans import Span
    from okrdesk.charts.trend_view import TrendView

RANGES = (
    ("13_weeks", tr("13 weeks")),
    ("26_weeks", tr("26 weeks")),
    ("1_year", tr("1 year")),
    ("all", tr("All")),
)


class TrendPane(QStackedWidget):
    """Shows one KPI over the chosen time; `drawn` hands over each trend and its first day shown."""

    drawn = Signal(object, int)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._kpi_id = ""
        self._span: Span = "26_weeks"
        self._with_year_ago = False
        self.chart: TrendView | None = None
        self.table: SeriesTable | None = None
        self._rows: ValuesBox | None = None
        self.setAccessibleName(tr("Trend"))
        self._read: Trend | None = None
        self._read_of: tuple[object, object, str] = (None, None, "")
        self._paint: PaintLater | None = None
        self._plotting = Plotting(self)
        self._plotting.come.connect(self._draw_soon)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw_soon)
        look.changed.connect(self.refresh)

    @property
    def is_drawn(self) -> bool:
        """Whether the chart is that of the KPI which is shown."""
        return not (self._soon.isActive() or self._plotting.is_under_way)

    @property
    def is_painted(self) -> bool:
        """Whether the chart, if there is one, is not only drawn but seen."""
        return self._paint is None or not self._paint.isActive()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()  # it takes what room there is, and asks for no more

    def show_kpi(self, kpi_id: str) -> None:
        """Show another KPI; its chart comes in a turn of its own, the first once it can be made."""
        self._kpi_id = kpi_id
        self._soon.start()
        if self.table is not None and self._rows is not None:
            self._rows.refused.hide()
            self.table.show_series(SeriesModel(self._session, kpi_id, self))

    def show_span(self, span: str) -> None:
        """Bring "13_weeks", "26_weeks", "1_year" or "all" into view."""
        self._span = cast("Span", span)
        if self.chart is not None:
            self.chart.show_span(self._span)

    def show_year_ago(self, shown: bool) -> None:
        """Draw the values of a year before, or do not."""
        self._with_year_ago = shown
        if self.chart is not None:
            self.chart.show_year_ago(shown)

    def show_table(self, as_table: bool) -> None:
        """The values as a table in the chart's place, or the chart."""
        if as_table and self.table is None:
            self.table = SeriesTable(self._look, CellDrafts(self._session), wide=True)
            self.table.show_series(SeriesModel(self._session, self._kpi_id, self))
            self._rows = ValuesBox(self._look, self._session, self.table)
            self.addWidget(self._rows)
        shown = self._rows if as_table else self.chart
        if shown is not None:
            self.setCurrentWidget(shown)

    def edit_cell(self, cell: Cell) -> None:
        """Open the editor in a cell of the table."""
        if self.table is not None:
            self.table.edit_cell(cell)

    def picture(self) -> QImage | None:
        """The chart as it is in sight; None while the table is."""
        shown = self.currentWidget()
        if shown is None or shown is self._rows:
            return None
        if self._paint is not None:
            self._paint.let_paint()
        return shown.grab().toImage()

    def refresh(self) -> None:
        """Draw the chart anew; the days in view stay."""
        if self.chart is not None and self.is_drawn and self._is_there:
            self._draw(self.chart, None)

    def _draw_soon(self) -> None:
        if not self._is_there:
            return
        if self.chart is None and not self._plotting.is_there:
            self._plotting.begin()
        elif self.chart is None:
            self.chart = self._made_chart()
            self._soon.start()
        elif self.chart.trend is None and not self._is_read:
            self._read_trend()  # an empty chart shows nobody's values: there is time for a turn
            self._soon.start()
        else:
            self._draw(self.chart, self._span)

    @property
    def _is_there(self) -> bool:
        """Whether there is something to draw: the file may be closed, the KPI removed by now."""
        session = self._session
        return session.is_open and session.workspace.find(Kpi, self._kpi_id) is not None

    @property
    def _is_read(self) -> bool:
        """Whether what was read last is what is to be drawn now."""
        ws, today, kpi_id = self._read_of
        session = self._session
        return ws is session.workspace and (today, kpi_id) == (session.today, self._kpi_id)

    def _read_trend(self) -> Trend:
        from okrdesk.charts.kpi_trend import trend_of

        session = self._session
        kpi = session.workspace.get(Kpi, self._kpi_id)
        self._read = read_whole(session, lambda ws: trend_of(ws, kpi, session.today))
        self._read_of = session.workspace, session.today, self._kpi_id
        return self._read

    def _made_chart(self) -> TrendView:
        """An empty chart: to make it takes as long as to draw into it."""
        from okrdesk.charts.trend_view import TrendView  # it was imported in pieces

        chart = TrendView(self._look.theme, self._look.zoom)
        chart.show_year_ago(self._with_year_ago)  # asked for before the chart was made
        chart.moved.connect(self._tell)
        self._paint = PaintLater(chart)
        self.addWidget(chart)
        return chart

    def _draw(self, chart: TrendView, span: Span | None) -> None:
        trend = self._read if self._read is not None and self._is_read else self._read_trend()
        if chart.trend is None and self._paint is not None:
            self._paint.put_off()
        chart.set_look(self._look.theme, self._look.zoom)
        chart.show_trend(trend, span)
        self._tell()

    def _tell(self) -> None:
        if self.chart is not None and self.chart.trend is not None:
            self.drawn.emit(self.chart.trend, round(self.chart.frame().first))
