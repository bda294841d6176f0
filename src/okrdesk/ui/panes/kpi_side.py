"""Beside a KPI's trend: its values, limits, users, segments. Must not judge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.commands.measurements import leave_out
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.kpi_users import used_by
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.kpi_value import kpi_value
from okrdesk.look.usual_words import usual_says
from okrdesk.qtmodels.series_model import SeriesModel, SeriesRow
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import CellDrafts
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.panes.series_table import SeriesTable
from okrdesk.ui.panes.tag_row import TagRow
from okrdesk.ui.panes.user_rows import UserRows
from okrdesk.ui.panes.values_box import ValuesBox
from okrdesk.ui.parts.chip import StateCount
from okrdesk.ui.parts.key_hint import KeyHint
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.sentences import band_says

WIDE = 382


class KpiSide(QFrame):
    """`chosen` names a key result that uses the KPI."""

    chosen = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._kpi_id = ""
        self._asked: SeriesRow | None = None
        self.setProperty("look", "right")
        layout = column(self, (14, 12, 14, 12), 4)
        head = row(gap=8)
        head.addWidget(label(tr("Values"), "h3"))
        head.addStretch(1)
        for keys, does in (("F2", tr("edits")), ("Del", tr("leaves out"))):
            head.addWidget(KeyHint(look, keys, does))
        layout.addLayout(head)
        self.table = SeriesTable(look, CellDrafts(session), wide=False)
        self.values = ValuesBox(look, session, self.table)
        layout.addWidget(self.values, 1)
        self.tags = TagRow(look, session, "kpis")
        layout.addWidget(self.tags)
        below = QWidget()
        self._facts = column(below, gap=3)
        layout.addWidget(below)
        self.table.leaves_out.connect(self._ask_reason)
        look.changed.connect(self._fit)
        self._fit()

    def show_kpi(self, kpi_id: str) -> None:
        """Show the values of a KPI."""
        if kpi_id != self._kpi_id:
            self._kpi_id = kpi_id
            self.values.refused.hide()
            self.table.show_series(SeriesModel(self._session, kpi_id, self))

    def show_reading(self, reading: KpiReading) -> None:
        """Show tags, limits, users and segments as they are now."""
        self.tags.show_record(self._kpi_id)
        clear(self._facts)
        self._show_limits(reading)
        self._show_users(reading)
        self._show_segments(reading)

    def focus_first(self) -> None:
        """Go into the values."""
        self.table.setFocus()

    def _show_limits(self, reading: KpiReading) -> None:
        lines = band_says(self._session.workspace, reading)
        usual = usual_says(self._session.workspace, reading)
        if lines or usual:
            self._heading(tr("Limits"))
        for state, text in lines:
            count = StateCount(self._look, state)
            count.say(text)
            self._facts.addWidget(count)
        band = reading.band
        if band is not None and band.valid_from is not None:
            since = show_day(band.valid_from, self._session.today)
            says = tr("in force since {day}").format(day=since)
            self._facts.addWidget(label(says, "quiet"))
        if usual:
            self._facts.addWidget(label(usual, "quiet", wraps=True))

    def _show_users(self, reading: KpiReading) -> None:
        ws = self._session.workspace
        users = used_by(ws, reading.kpi)
        if users:
            self._heading(tr("Used by"))
            rows = UserRows(self._look, ws, users)
            rows.chosen.connect(self.chosen)
            self._facts.addWidget(rows)

    def _show_segments(self, reading: KpiReading) -> None:
        if not reading.segments:
            return
        self._heading(tr("Segments"))
        for segment in reading.segments:
            one = kpi_of(self._session, segment.id)
            value = kpi_value(self._session.workspace, one)
            count = StateCount(self._look, one.state)
            count.say(f"{segment.segment or segment.name} {value}")
            self._facts.addWidget(count)

    def _heading(self, text: str) -> None:
        self._facts.addSpacing(9)
        self._facts.addWidget(label(text, "h3"))

    def _ask_reason(self, shown: SeriesRow) -> None:
        assert shown.point is not None
        self._asked = shown
        if shown.point.left_out is not None:
            self._leave_out("")
            return
        kpi = self._session.workspace.get(Kpi, self._kpi_id)
        title = tr("Leave {period} of {kpi} out of the limits").format(
            period=shown.period.name(), kpi=kpi.name
        )
        about = ("leave out", self._kpi_id, shown.point.date.isoformat())
        over, verb = self.window(), tr("Leave it out")
        sheet = ReasonSheet(self._look, self._session, over, title, verb, about)
        sheet.answered.connect(self._leave_out)
        sheet.appear()

    def _leave_out(self, reason: str) -> None:
        asked = self._asked
        assert asked is not None
        assert asked.point is not None
        self._session.do(leave_out, self._kpi_id, asked.point.date, reason or None)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
