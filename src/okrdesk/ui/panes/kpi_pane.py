"""A KPI in the inspector: state, gauge, last values, meaning, used by. Must not judge."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from okrdesk.charts.gauge import paint_gauge
from okrdesk.domain.gauge_scale import gauge_scale
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.kpi_users import User, used_by
from okrdesk.domain.records import Remark
from okrdesk.domain.words import tr
from okrdesk.look.days import show_age
from okrdesk.look.kpi_value import kpi_change, kpi_value
from okrdesk.look.numbers import show_exact
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.inspector_facts import InspectorFacts
from okrdesk.ui.panes.inspector_head import InspectorHead
from okrdesk.ui.panes.remark_facts import show_remarks
from okrdesk.ui.panes.tag_row import TagRow
from okrdesk.ui.panes.user_rows import UserRows
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label, row, rule
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.sentences import CADENCE_WORDS, DIRECTION_WORDS, owner_name, period_says

Seen = tuple[KpiReading, tuple[Remark, ...], tuple[User, ...]]
_LAST = 6


class KpiPane(QWidget):
    """One KPI; from here a value is added and its form opened, the rest is looked at."""

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        parent: QWidget | None = None,
        *,
        asks_values: bool = True,
    ) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._kpi_id = ""
        self._seen: Seen | None = None
        layout = column(self, (16, 14, 16, 14), 3)
        self._head = InspectorHead(look, can_hide=asks_values)
        layout.addWidget(self._head)
        self.tags = TagRow(look, session, "kpis")
        self.tags.goes.connect(self.goes)
        held = column(tagged := QWidget())
        held.addWidget(self.tags)
        layout.addWidget(tagged)
        tagged.setVisible(asks_values)  # beside a check-in nothing leads away from it
        self._gauge = Painted(look, 82, 150)
        self._value = label("", "big")
        self._delta = label("", "quiet", wraps=True)
        figure = row(gap=12)
        layout.addSpacing(7)
        figure.addWidget(self._gauge)
        beside = column(words := QWidget())
        beside.addStretch(1)
        beside.addWidget(self._value)
        beside.addWidget(self._delta)
        beside.addStretch(1)
        figure.addWidget(words, 1)
        layout.addLayout(figure)
        self._buttons = QWidget()
        buttons = Flow()
        self._buttons.setLayout(buttons)
        self.add_button = Button(look, tr("Add a value"), kind="primary", keys="N")
        self.edit_button = Button(look, tr("Edit…"), keys="F2")
        self.open_button = Button(look, tr("Details"))
        for button in (self.add_button, self.edit_button, self.open_button):
            buttons.addWidget(button)
        layout.addSpacing(6)
        layout.addWidget(self._buttons)
        self._buttons.setVisible(asks_values)
        self._facts = InspectorFacts(look)
        layout.addWidget(self._facts)
        layout.addStretch(1)
        self.add_button.clicked.connect(self._ask_value)
        self.edit_button.clicked.connect(self._ask_edit)
        self.open_button.clicked.connect(self._open)

    def show_record(self, record_id: str) -> None:
        """Show the KPI with that id."""
        self._kpi_id = record_id
        self.tags.show_record(record_id)
        self._show(self._now())

    def refresh(self) -> None:
        """Show it anew if a change concerned it."""
        self.tags.show_record(self._kpi_id)
        now = self._now()
        if now != self._seen:
            self._show(now)

    def _now(self) -> Seen:
        reading = kpi_of(self._session, self._kpi_id)
        ws = self._session.workspace
        return reading, ws.where(Remark, "on", self._kpi_id), used_by(ws, reading.kpi)

    def focus_first(self) -> None:
        """The first thing to do with a KPI is to add a value."""
        self.add_button.setFocus()

    def _show(self, now: Seen) -> None:
        self._seen, reading = now, now[0]
        ws, kpi = self._session.workspace, reading.kpi
        owner = owner_name(ws, kpi.owner)
        about = [CADENCE_WORDS[kpi.cadence], DIRECTION_WORDS[kpi.direction]]
        self._head.say(tr("KPI"), kpi.name, " · ".join(about + ([owner] if owner else [])))
        self._head.show_state(reading.state)
        self._value.setText(kpi_value(ws, reading))
        self._value.setToolTip(show_exact(reading.value, kpi.unit, currency=ws.settings().currency))
        self._delta.setText(self._delta_says(reading))
        self._show_gauge(reading)
        self._show_facts(reading, now[2])

    def _delta_says(self, reading: KpiReading) -> str:
        if reading.value is None:
            return tr("no value yet")
        lines = []
        if reading.delta is not None:
            lines.append(kpi_change(self._session.workspace, reading))
        if reading.age_days is not None:
            lines.append(show_age(reading.age_days))
        if reading.so_far:
            lines.append(tr("so far"))
        return " · ".join(line.replace(" ", "\u00a0") for line in lines)

    def _show_gauge(self, reading: KpiReading) -> None:
        scale = gauge_scale(reading)

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_gauge(painter, box, scale, reading, self._look.theme)

        self._gauge.setVisible(reading.value is not None)
        self._gauge.show_figure(stroke, reading.says)

    def _show_facts(self, reading: KpiReading, users: tuple[User, ...]) -> None:
        self._facts.clear()
        self._show_last(reading)
        kpi = reading.kpi
        for title, text in (
            (tr("What it means"), kpi.definition),
            (tr("Question"), kpi.question),
        ):
            if text:
                self._facts.heading(title)
                self._facts.say(text)
        self._show_users(users)
        show_remarks(self._facts, self._session.workspace, kpi.id, self._session.today)

    def _show_last(self, reading: KpiReading) -> None:
        if not reading.recent:
            return
        self._facts.heading(tr("Last values"))
        ws, today = self._session.workspace, self._session.today
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for line, point in enumerate(reversed(reading.recent[-_LAST:])):
            grid.addWidget(label(period_says(point.period, today), "small"), 2 * line, 0)
            value = label(kpi_value(ws, replace(reading, value=point.value)), "h3")
            value.setToolTip(
                show_exact(point.value, reading.kpi.unit, currency=ws.settings().currency)
            )
            grid.addWidget(value, 2 * line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(rule(), 2 * line + 1, 0, 1, 2)
        self._facts.add(grid)

    def _show_users(self, users: tuple[User, ...]) -> None:
        if users:
            self._facts.heading(tr("Used by"))
            rows = UserRows(self._look, self._session.workspace, users)
            rows.chosen.connect(self.chosen)
            self._facts.add(rows)

    def _ask_value(self) -> None:
        self.asks.emit("edit.value")

    def _ask_edit(self) -> None:
        self.asks.emit("edit.change")

    def _open(self) -> None:
        self.goes.emit(f"kpi:{self._kpi_id}")
