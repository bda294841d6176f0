"""One KPI in the grid of numbers. Must not judge its value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.commands.measurements import record_value
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.measures import written_value
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period, kpi_period, proposed_period, still_holds
from okrdesk.domain.records import Kpi
from okrdesk.qtmodels.tried import tried_value
from okrdesk.qtmodels.typed_value import as_typed, doubt_about, typed_value
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.others import ValueOthers
from okrdesk.ui.panes.number_columns import MARGIN
from okrdesk.ui.panes.number_line import NumberLine
from okrdesk.ui.parts.doubt_line import DoubtLine
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.refused_value import RefusedValue
from okrdesk.ui.parts.rounded_ground import fill_ground
from okrdesk.ui.readings import kpi_of, suggested_of
from okrdesk.ui.refusals import told_to
from okrdesk.ui.sentences import day_of


class NumberRow(QFrame):
    """Leaving the field records what was typed; ↑↓ choose another period, Return goes on.

    What is typed is tried out on a copy of the picture, so that its state is seen before. A value
    that was dated before its period ended is asked once more, "still 71?": there Return says that
    it holds.
    """

    entered = Signal(str)
    filled = Signal()

    def __init__(
        self, look: Appearance, session: Session, kpi_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self.kpi_id = look, session, kpi_id
        self._is_now, self.corner = False, 0.0  # pixels: how round its lower corners are
        self._drafts = CellDrafts(session)
        self.recorded, self._start = False, ""
        self.setProperty("look", "plain")
        outer = column(self, gap=2)
        self.line = NumberLine(look, session)
        self.value = self.line.value
        self._refused = RefusedValue(look, session=session)
        self.others = ValueOthers(session, self)
        outer.addWidget(self.line)
        outer.addWidget(self.others.line)
        outer.addWidget(self._refused)
        self.doubt = DoubtLine((MARGIN, 0, MARGIN, 10))
        outer.addWidget(self.doubt)
        ws, kpi = session.workspace, session.workspace.get(Kpi, kpi_id)
        held = None
        if not kpi_of(session, kpi_id).is_due:
            held = still_holds(ws, kpi, session.today)
        self._again = None if held is None else held.period
        self._show_period(proposed_period(ws, kpi, session.today) if held is None else held.period)
        self.value.installEventFilter(self)
        self.value.textEdited.connect(self._try_out)
        self._refused.chosen.connect(self._take_meant)
        self.others.came.connect(self._take_in)
        self._restore()

    def _restore(self) -> None:
        """Show what was typed here and never recorded: nothing that a sheet was left with."""
        typed = self._drafts.of(self._cell)
        if typed is not None and not typed.in_sheet:
            self.value.setText(typed.text)
            self._try_out()

    @property
    def _cell(self) -> Cell:
        return Cell(Kpi.KIND, self.kpi_id, "value", self.period.start.isoformat())

    @property
    def when(self) -> str:
        """Which period is asked about, as it is said."""
        return self.line.when

    @property
    def has_value(self) -> bool:
        """Whether the period has its value."""
        return bool(self._start) and (self.period != self._again or self.recorded)

    @property
    def name(self) -> str:
        """The KPI's name."""
        return self._session.workspace.get(Kpi, self.kpi_id).name

    def fill(self, text: str) -> bool:
        """Type a text and record it; False when it was refused."""
        self.value.setText(text)
        return self.record()

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
            self._refused.show_refusal(refusal)
            return False
        day = day_of(self.period, self._session.today)
        with told_to(self._session, self._refused.show_refusal):
            done = self._session.do(record_value, self.kpi_id, day=day, **answers)
        if done:
            self.recorded = True
            self._start = text
            self._drafts.drop(self._cell)
            self.value.suggest("")
            self._refused.hide()
            self._show_reading(kpi_of(self._session, self.kpi_id))
            self.filled.emit()
        return done

    def _read(self, text: str) -> dict[str, Any]:
        return typed_value(self._session.workspace, self.kpi_id, text)

    def _try_out(self) -> None:
        """Show what the typed value would make of change and state; keep it for a crash."""
        self._refused.hide()
        typed = self.value.text().strip()
        self._drafts.keep(self._cell, typed, self._start)
        try:
            answers = self._read(typed)
        except OkrError:  # half a number: said when the field is left
            self._show_reading(kpi_of(self._session, self.kpi_id))
            self.doubt.tell("", self.value)
            return
        doubt = doubt_about(self._session, self.kpi_id, answers["value"])
        self.doubt.tell(doubt, self.value)  # leaving the field means that it is right
        day = day_of(self.period, self._session.today)
        tried = tried_value(self._session, self.kpi_id, day, answers)
        self._show_reading(tried, typed=True)

    def _show_period(self, period: Period) -> None:
        self.period = period
        self.doubt.tell("", self.value)
        ws, today = self._session.workspace, self._session.today
        kpi = ws.get(Kpi, self.kpi_id)
        self.others.ask(kpi, period)
        held = ws.series_of(kpi.id).at(day_of(period, today))
        said = still_holds(ws, kpi, today) if held is None and period == self._again else held
        self._start = "" if said is None else as_typed(said, kpi.unit)
        asked = None if said is None or period != self._again else said.value
        self.line.show_period(kpi, period, asked)
        self.line.show_origin("" if held is None else held.origin)
        self.value.setText(self._start)
        self.value.setCursorPosition(0)  # a long number shows its beginning
        self.value.suggest("")
        if said is None:
            self._suggest(kpi)
        self._show_reading(kpi_of(self._session, self.kpi_id))

    def _take_in(self) -> None:
        """Somebody else set the value: it stands in the field unless one types another."""
        says, typed = self.others.line.text, self.value.text()
        is_untouched = typed.strip() == self._start
        self._show_period(self.period)
        self.others.line.say(says)
        if not is_untouched:
            self.value.setText(typed)
            self._try_out()
        elif self._is_now:
            self.value.selectAll()

    def _suggest(self, kpi: Kpi) -> None:
        found = suggested_of(self._session, kpi, self.period)
        if found is not None:
            self.value.suggest(written_value(found.value, kpi.unit))
            self.line.show_suggestion(found)

    def _show_reading(self, reading: KpiReading, *, typed: bool = False) -> None:
        self.line.show_reading(reading, self.period, known=typed or self.has_value)

    def _take_meant(self, text: str) -> None:
        self.fill(text)
        self.value.setFocus()

    def show_columns(self, kept: frozenset[str]) -> None:
        """Show the columns that have room."""
        self.line.show_columns(kept)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.value.selectAll()
            self._mark(True)
            self.entered.emit(self.kpi_id)
        elif event.type() is QEvent.Type.FocusOut:
            if self._session.is_open:
                self._mark(False)
                self.record()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _mark(self, now: bool) -> None:
        """Set the line apart in which one types: painted, as it may be half destroyed by then."""
        self._is_now = now
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_now:
            painter = QPainter(self)
            fill_ground(painter, QRectF(self.rect()), self._look.theme.selection, self.corner)
            painter.end()

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
        if wanted.start <= running.start and self.record():
            self._session.load(self.kpi_id)
            self._show_period(wanted)
            self._restore()
            self.value.selectAll()
        return True
