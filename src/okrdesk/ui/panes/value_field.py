"""Where a key result's newest value is typed, by its measure. Must not record it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_value, written_value
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period, kpi_period, proposed_period, still_holds
from okrdesk.domain.records import Kpi
from okrdesk.domain.suggested import Suggestion
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.two_readings import heed_usual
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.milestone_boxes import MilestoneBoxes
from okrdesk.ui.panes.value_words import level_options, value_title
from okrdesk.ui.parts.labels import clear, column, label
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.suggested_field import SuggestedField
from okrdesk.ui.sentences import day_of, value_says

Suggested = Callable[[Kpi, Period], Suggestion | None]


class ValueField(QWidget):
    """One field, two segments, or boxes to tick; `edited` at every change.

    `stepped` asks for the period after (1) or before (-1) the one that is asked about.
    """

    edited = Signal()
    stepped = Signal(int)

    def __init__(
        self, look: Appearance, suggested: Suggested, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._suggested = look, suggested
        self._layout = column(self, gap=4)
        self._measure, self._start = "", ""
        self._unit: str | None = "number"
        self._usual: float | None = None
        self.period: Period | None = None
        self._today = dt.date.min
        self._is_asked_again = False
        self.line: SuggestedField | None = None
        self._choice: Segments | None = None
        self._milestones: MilestoneBoxes | None = None
        self.heading = label("", "h3")

    def ask(
        self, ws: Workspace, reading: KeyResultReading, today: dt.date, *, asks_value: bool = True
    ) -> None:
        """Begin anew for a key result, with what is known already filled in.

        Where its KPI's value is not due, only one that was dated before its period ended is asked
        again: "still 71?".
        """
        clear(self._layout)
        self.line, self._choice, self._milestones, self.period = None, None, None, None
        key_result = reading.key_result
        self._measure, self._unit = key_result.measure, unit_of(ws, key_result)
        self._usual = reading.value or key_result.target or key_result.baseline
        self._today, self._is_asked_again = today, False
        if not asks_value:
            self._ask_again(ws, reading)
            self.heading.setText(self.title())
            return
        if key_result.measure == "milestones":
            self._ask_milestones(ws, key_result.id)
        elif key_result.measure == "yes-no":
            self._ask_choice(tr("Reached?"), (("0", tr("no")), ("1", tr("yes"))), reading.value)
        elif key_result.measure == "levels":
            self._ask_choice(tr("Level"), level_options(ws, key_result.id), reading.value)
        else:
            self._ask_line(ws, reading)
        if not self.fields():
            self._ask_line(ws, reading)
        self.heading.setText(self.title())

    def _ask_milestones(self, ws: Workspace, key_result_id: str) -> None:
        self._milestones = MilestoneBoxes(ws, key_result_id)
        self._milestones.edited.connect(self.edited)
        self._layout.addWidget(self._milestones)

    def show_tick(self, milestone_id: str, done: bool, says: str) -> None:
        """Somebody else ticked a milestone, or took the tick back: show it, and say who did."""
        if self._milestones is not None:
            self._milestones.show_tick(milestone_id, done, says)

    def show_value(self, value: float) -> None:
        """Somebody else set it: it stands here unless one chose or typed another, or adds to it."""
        line, choice = self.line, self._choice
        if choice is not None and choice.value == self._start:
            named = (key for key, _ in choice.options if float(key) == value)
            self._start = next(named, self._start)
            choice.choose(self._start)
        elif line is None or not (self._start or self.period):
            return
        elif line.text().strip() == self._start:
            self._start = written_value(value, self._unit)
            line.setText(self._start)
            self.edited.emit()

    def _ask_choice(
        self, name: str, options: tuple[tuple[str, str], ...], value: float | None
    ) -> None:
        if not options:
            return
        now = next((key for key, _ in options if value is not None and float(key) == value), "")
        self._start = now
        self._choice = Segments(self._look, name, options, now, inked=True)
        self._choice.chosen.connect(self._tell)
        self._layout.addWidget(self._choice)

    def _ask_line(self, ws: Workspace, reading: KeyResultReading) -> None:
        key_result = reading.key_result
        value = reading.value
        kpi = ws.find(Kpi, key_result.kpi)
        if kpi is not None:
            self._ask_period(ws, kpi, proposed_period(ws, kpi, self._today))
            return
        if key_result.values == "increment" or key_result.measure in ("total", "range"):
            value = None
        self._show_line("" if value is None else written_value(value, self._unit))
        assert self.line is not None
        if reading.value is not None and value is None and key_result.values == "level":
            self.line.setPlaceholderText(written_value(reading.value, self._unit))

    def _suggest(self, found: Suggestion | None) -> None:
        """Offer what the file knows that it could be; F2 takes it."""
        if found is None or self.line is None:
            return
        self.line.suggest(written_value(found.value, self._unit))
        says = tr("{source}: {value}, F2 takes it").format(
            source=found.says, value=self.line.suggestion
        )
        self.line.setAccessibleDescription(says)
        self._layout.addWidget(label(says, "quiet", wraps=True))

    def step(self, ws: Workspace, reading: KeyResultReading, by: int) -> None:
        """Ask about the period before (-1) or after (1); none that has not begun."""
        kpi = ws.find(Kpi, reading.key_result.kpi)
        if kpi is None or self.period is None:
            return
        wanted = self.period.previous() if by < 0 else self.period.next()
        if wanted.start <= kpi_period(ws, kpi, self._today).start:
            clear(self._layout)
            self._is_asked_again = False
            self._ask_period(ws, kpi, wanted)
            self.heading.setText(self.title())
            self.edited.emit()

    def _ask_period(self, ws: Workspace, kpi: Kpi, period: Period) -> None:
        self.period = period
        held = ws.series_of(kpi.id).at(day_of(period, self._today))
        self._show_line("" if held is None else written_value(held.value, kpi.unit))
        if held is None:
            self._suggest(self._suggested(kpi, period))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by and self.period is not None:
                self.stepped.emit(by)
                return True
        return super().eventFilter(watched, event)

    def _ask_again(self, ws: Workspace, reading: KeyResultReading) -> None:
        kpi = ws.get(Kpi, reading.key_result.kpi or "")
        held = still_holds(ws, kpi, self._today)
        self._is_asked_again = True
        if held is None:
            says = tr("{value} is there already; its KPI is not due.")
            shown = value_says(ws, kpi.unit, reading.value)
            self._layout.addWidget(label(says.format(value=shown), "muted", wraps=True))
            return
        self.period = held.period
        self._show_line(written_value(held.value, kpi.unit))

    def _show_line(self, text: str) -> None:
        self._start = text
        self.line = SuggestedField(self._look, text)
        self.line.installEventFilter(self)
        self.line.setProperty("look", "value")
        self.line.setAccessibleName(self.title())
        self.line.textEdited.connect(self._tell)
        self._layout.addWidget(self.line)

    def title(self) -> str:
        """What is asked for: the value, of which period."""
        again = self._start if self._is_asked_again else None
        return value_title(self._measure, self.period, again, self._today)

    @property
    def day(self) -> dt.date:
        """The date that the value is written under."""
        return self._today if self.period is None else day_of(self.period, self._today)

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the focus, in this order."""
        one = self.line or self._choice
        boxes = () if self._milestones is None else tuple(self._milestones.boxes.values())
        return boxes if one is None else (one,)

    def answer(self) -> dict[str, Any]:
        """The arguments for a check-in that the field gives; `bad_value` when it cannot be read."""
        if self._milestones is not None and self._milestones.boxes:
            done = self._milestones.ticked()
            return {"done": done} if done else {}
        if self._choice is not None:
            return {"value": float(self._choice.value)} if self._choice.value else {}
        text = "" if self.line is None else self.line.text().strip()
        if not text or (self.period is None and text == self._start and self._measure == "total"):
            return {}
        heed_usual(text, self._usual)
        dated = {} if self.period is None else {"value_day": self.day}
        return {"value": parse_value(text, self._unit), **dated}

    def typed(self) -> str:
        """What was typed into the line, empty while it is as it was asked."""
        text = "" if self.line is None else self.line.text().strip()
        return "" if text == self._start else text

    def put_back(self, text: str) -> None:
        """Put a text that was typed before into the line."""
        if self.line is not None and text:
            self.line.setText(text)

    def mark(self, refusal: OkrError | None) -> None:
        """Show that the text cannot be read (None: that it can)."""
        if self.line is not None:
            self.line.setProperty("refused", "true" if refusal else "false")
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def _tell(self) -> None:
        self.edited.emit()
