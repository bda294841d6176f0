"""Beside the check-in: the thing that is asked about, in the inspector's words. Must not ask."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.charts.key_result_frame import Course
from okrdesk.charts.key_result_line import paint_key_result_line
from okrdesk.commands.value_texts import unit_of
from okrdesk.commands.weekly import session_of
from okrdesk.domain.pace import pace_of
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Kpi
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.check_in_summary import week_part
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.kpi_pane import KpiPane
from okrdesk.ui.panes.leading_gauges import leading_gauges
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import clear, column, label, rich, row, rule
from okrdesk.ui.parts.long_words import LongWords
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.readings import key_result_of, statuses_of
from okrdesk.ui.sentences import cycle_of, key_result_value, note_markup

WIDE = 300
_EARLIER = 4


class CheckInSide(QFrame):
    """A key result's line and earlier check-ins, or a KPI's gauge and values."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self.setProperty("look", "right")
        area = ScrollColumn()
        inner = QWidget()
        outer = column(inner)
        self._result = QWidget()
        self._layout = column(self._result, (16, 14, 16, 14), 4)
        self._kpi = KpiPane(look, session, asks_values=False)
        outer.addWidget(self._result)
        outer.addWidget(self._kpi)
        self._kpi.hide()  # until there is one to show
        area.setWidget(inner)
        column(self).addWidget(area)
        look.changed.connect(self._fit)
        self._kpi_id = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_kpi)
        self._fit()

    @property
    def is_shown(self) -> bool:
        """Whether what is asked about is in sight."""
        return not self._soon.isActive()

    def show_kpi(self, kpi_id: str) -> None:
        """Show a KPI, in a turn of its own: one types beside it."""
        self._kpi_id = kpi_id
        self._soon.start()

    def _show_kpi(self) -> None:
        session = self._session  # it may be closed by now, or the KPI removed
        if session.is_open and session.workspace.find(Kpi, self._kpi_id) is not None:
            self._result.hide()
            self._kpi.show_record(self._kpi_id)
            self._kpi.show()

    def refresh(self) -> None:
        """Show the KPI in sight anew: it has got a value."""
        if self._kpi.isVisible():
            self._kpi.refresh()

    def show_key_result(self, key_result_id: str) -> None:
        """Show a key result's way so far."""
        self._soon.stop()
        self._kpi.hide()
        self._result.show()
        reading = key_result_of(self._session, key_result_id)
        clear(self._layout)
        self._show_line(reading)
        if reading.key_result.because:
            because = LongWords(self._look, "small")
            because.say(tr("Because {why}").format(why=reading.key_result.because))
            self._layout.addWidget(because)
        for gauge in leading_gauges(self._look, self._session, reading.key_result):
            self._layout.addSpacing(6)
            self._layout.addWidget(gauge)
        self._show_check_ins(reading)
        self._layout.addStretch(1)

    def show_before(self, week: Period) -> None:
        """Show what the week before `week` said of itself: its next focus is this week's."""
        self._soon.stop()
        self._kpi.hide()
        self._result.show()
        clear(self._layout)
        before = week.previous()
        held = session_of(self._session.workspace, before.code(), self._session.document.at().by)
        says = tr("What {week} said").format(week=before.name())
        self._layout.addWidget(label(says, "h3"))
        part = None
        if held is not None:
            part = week_part(held.headline or "", held.next_focus or "", held.winning)
        if part is None or not part.lines:
            says = tr("Nothing: no words were kept of it.")
            self._layout.addWidget(label(says, "small", wraps=True))
        else:
            for line, _below in part.lines:
                self._layout.addWidget(label(line, "small", wraps=True))
        self._layout.addStretch(1)

    def _show_line(self, reading: KeyResultReading) -> None:
        ws, today = self._session.workspace, self._session.today
        cycle = cycle_of(ws, reading.key_result)
        if reading.key_result.target is None:
            return
        if not reading.points:
            says = tr("Its line is drawn here from the first value on.")
            self._layout.addWidget(label(says, "small", wraps=True))
            return
        unit = unit_of(ws, reading.key_result) or "number"
        currency = ws.settings().currency
        course = Course(cycle, today, pace_of(ws, reading.key_result, cycle))
        since = tr("Since {day}").format(day=show_day(cycle.start, today))
        self._layout.addWidget(label(since, "h3"))
        line = Painted(self._look, 172)

        def stroke(painter: QPainter, box: QRectF) -> None:
            theme = self._look.theme
            paint_key_result_line(painter, box, reading, course, theme, unit, currency)

        line.show_figure(stroke, reading.says)
        self._layout.addWidget(line)

    def _show_check_ins(self, reading: KeyResultReading) -> None:
        ws, today = self._session.workspace, self._session.today
        entries = tuple(ws.check_ins(reading.key_result.id))
        if not entries:
            return
        self._layout.addSpacing(8)
        self._layout.addWidget(label(tr("Earlier check-ins"), "h3"))
        earlier = tuple(reversed(entries))[:_EARLIER]
        days = [entry.date for entry in earlier]
        of_then = statuses_of(self._session, reading.key_result, days)
        for entry, then in zip(earlier, of_then, strict=True):
            self._layout.addWidget(rule())
            said = row(figures := QWidget(), gap=10)
            said.addWidget(label(show_day(entry.date, today), "h3"))
            if entry.value is not None:
                shown = key_result_value(ws, reading.key_result, entry.value)
                said.addWidget(label(shown))
            if entry.confidence is not None:
                said.addWidget(label(tr("{n} of 10").format(n=entry.confidence), "muted"))
            said.addStretch(1)
            line = Beside(self._look, 0, 10)
            line.addWidget(figures)
            line.addWidget(chip := Chip(self._look))
            chip.show_state(then.status)
            self._layout.addLayout(line)
            if entry.note:
                self._layout.addWidget(rich(note_markup(entry.note), "small"))

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
