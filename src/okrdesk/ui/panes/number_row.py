"""One KPI in the grid of numbers. Must not judge its value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.charts.sparkline import paint_sparkline
from okrdesk.commands.measurements import record_value
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_share, parse_value, plain_value
from okrdesk.domain.periods import Period, kpi_period, proposed_period, still_holds
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.look.kpi_card import kpi_card
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.refusals import told_to
from okrdesk.ui.sentences import day_of, period_says, value_says


class NumberRow(QWidget):
    """Leaving the field records what was typed; ↑↓ choose another period, Return goes on.

    A value that was dated before its period ended is asked once more, "still 71?": there Return
    says that it holds.
    """

    entered = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, kpi_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self.kpi_id = look, session, kpi_id
        self.recorded = False
        self._start = ""
        px = look.px
        outer = column(self, (12, 8, 12, 8), 2)
        line = row(gap=14)
        names = QWidget()
        self._name, self._when = label("", "h3", wraps=True), label("", "quiet", wraps=True)
        named = column(names)
        named.addWidget(self._name)
        named.addWidget(self._when)
        self._before = label("", "muted")
        self._before.setFixedWidth(px(78))
        self._before.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.value = QLineEdit()
        self.value.setFixedWidth(px(104))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.value.setFont(look.font(15))
        self._line = Painted(look, 36, 104)
        self._delta = label("", "quiet")
        self._delta.setFixedWidth(px(176))
        self._chip = Chip(look)
        chips = QWidget()
        chips.setMinimumWidth(px(112))
        row(chips).addWidget(self._chip)
        line.addWidget(names, 1)
        for widget in (self._before, self.value, self._line, self._delta, chips):
            line.addWidget(widget)
        outer.addLayout(line)
        self._spare = (self._delta, self._line, chips, self._before)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        outer.addWidget(self._refused)
        ws, kpi = session.workspace, session.workspace.get(Kpi, kpi_id)
        held = None
        if not kpi_of(session, kpi_id).is_due:
            held = still_holds(ws, kpi, session.today)
        self._again = None if held is None else held.period
        self._show_period(proposed_period(ws, kpi, session.today) if held is None else held.period)
        self.value.installEventFilter(self)
        self.value.textEdited.connect(self._note_typed)

    def record(self) -> bool:
        """Write what was typed, if anything was; False when that was refused."""
        text = self.value.text().strip()
        if not text or text == self._start:
            return True
        return self._write(text)

    def _write(self, text: str) -> bool:
        try:
            answers = self._read(text)
        except OkrError as refusal:
            self._refuse(refusal)
            return False
        day = day_of(self.period, self._session.today)
        with told_to(self._session, self._refuse):
            done = self._session.do(record_value, self.kpi_id, day=day, **answers)
        if done:
            self.recorded = True
            self._start = text
            self._refused.hide()
            self._show_reading()
        return done

    def _read(self, text: str) -> dict[str, Any]:
        unit = self._session.workspace.get(Kpi, self.kpi_id).unit
        if unit == "share":
            value, numerator, denominator = parse_share(text)
            return {"value": value, "numerator": numerator, "denominator": denominator}
        return {"value": parse_value(text, unit)}

    def _show_period(self, period: Period) -> None:
        self.period = period
        ws, today = self._session.workspace, self._session.today
        kpi = ws.get(Kpi, self.kpi_id)
        says = period_says(period, today)
        held = ws.series_of(kpi.id).at(day_of(period, today))
        said = still_holds(ws, kpi, today) if held is None and period == self._again else held
        self._start = "" if said is None else plain_value(said.value, kpi.unit)
        if period == self._again:
            again = tr("still {value}? {period}")
            says = again.format(value=self._start, period=says)
        self._when.setText(says)
        spoken = tr("Value of {kpi}, {period}").format(kpi=kpi.name, period=says)
        self.value.setAccessibleName(spoken)
        self.value.setText(self._start)
        self._show_reading()

    def _show_reading(self) -> None:
        ws = self._session.workspace
        reading = kpi_of(self._session, self.kpi_id)
        card = kpi_card(ws, reading, self._session.today)
        self._name.setText(card.name)
        earlier = reading.previous if self.recorded else reading.value
        self._before.setText(value_says(ws, reading.kpi.unit, earlier))
        self._delta.setText(card.delta)
        self._chip.show_state(reading.state, card.chip)

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_sparkline(
                painter,
                box,
                reading.recent,
                self._look.theme,
                usual=reading.usual,
                slope=reading.slope,
            )

        self._line.show_figure(stroke if reading.recent else None, reading.says)

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.setText(refusal.says)
        self._refused.show()

    def _note_typed(self) -> None:
        self._refused.hide()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(0), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the room is narrow, what only explains goes first; name and field always stay."""
        super().resizeEvent(event)
        kept = len(self._spare)
        while kept and self._needed(kept) > self.width():
            kept -= 1
        for place, widget in enumerate(reversed(self._spare)):
            widget.setVisible(place < kept)

    def _needed(self, kept: int) -> int:
        """How wide the line is with the last `kept` of what can be spared."""
        shown = self._spare[len(self._spare) - kept :]
        said = (self._name, self._when)
        wide = max(one.fontMetrics().horizontalAdvance(one.text()) for one in said) + 38
        parts = (self.value, *shown)
        return wide + sum(14 + max(one.minimumWidth(), one.sizeHint().width()) for one in parts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.value.selectAll()
            self.entered.emit(self.kpi_id)
        elif event.type() is QEvent.Type.FocusOut:
            self.record()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _go_on(self) -> bool:
        """Return: what is asked once more still holds; then on to the next field."""
        if self.period != self._again or self.recorded or self._write(self.value.text().strip()):
            self.focusNextChild()
        return True

    def _steer(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return self._go_on()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        ws = self._session.workspace
        running = kpi_period(ws, ws.get(Kpi, self.kpi_id), self._session.today)
        wanted = self.period.previous() if step < 0 else self.period.next()
        if wanted.start <= running.start:
            self._session.load(self.kpi_id)
            self._show_period(wanted)
            self.value.selectAll()
        return True
