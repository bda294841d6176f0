"""Where a key result's newest value is typed, by its measure. Must not record it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_share, parse_value, plain_value
from okrdesk.domain.periods import Period, proposed_period, still_holds
from okrdesk.domain.records import Kpi, Level, Milestone
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.parts.labels import clear, column, label
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.sentences import day_of, period_says, value_says


class ValueField(QWidget):
    """One field, two segments, or boxes to tick; `edited` at every change."""

    edited = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._layout = column(self, gap=4)
        self._measure = ""
        self._unit: str | None = "number"
        self._start = ""
        self.period: Period | None = None
        self._today = dt.date.min
        self._is_asked_again = False
        self.line: QLineEdit | None = None
        self._choice: Segments | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._hints: dict[str, HintLine] = {}

    def ask(
        self, ws: Workspace, reading: KeyResultReading, today: dt.date, *, asks_value: bool = True
    ) -> None:
        """Begin anew for a key result, with what is known already filled in.

        Where its KPI's value is not due, only one that was dated before its period ended is asked
        again: "still 71?".
        """
        clear(self._layout)
        self.line, self._choice, self._boxes, self.period = None, None, {}, None
        key_result = reading.key_result
        self._measure, self._unit = key_result.measure, unit_of(ws, key_result)
        self._today, self._is_asked_again = today, False
        if not asks_value:
            self._ask_again(ws, reading)
            return
        if key_result.measure == "milestones":
            self._ask_milestones(ws, key_result.id)
        elif key_result.measure == "yes-no":
            self._ask_choice(tr("Reached?"), (("0", tr("no")), ("1", tr("yes"))), reading.value)
        elif key_result.measure == "levels":
            levels = sorted(ws.where(Level, "key_result", key_result.id), key=lambda it: it.share)
            options = tuple((repr(level.share), level.name) for level in levels)
            self._ask_choice(tr("Level"), options, reading.value)
        else:
            self._ask_line(ws, reading)
        if self.line is None and self._choice is None and not self._boxes:
            self._ask_line(ws, reading)

    def _ask_milestones(self, ws: Workspace, key_result_id: str) -> None:
        for milestone in ws.where(Milestone, "key_result", key_result_id):
            box = QCheckBox(milestone.title)
            box.setChecked(milestone.done_on is not None)
            box.setEnabled(milestone.done_on is None)
            box.setAccessibleName(milestone.title)
            box.toggled.connect(self._tell)
            self._boxes[milestone.id] = box
            self._hints[milestone.id] = hint = HintLine()
            self._layout.addWidget(box)
            self._layout.addWidget(hint)

    def show_tick(self, milestone_id: str, done: bool, says: str) -> None:
        """Somebody else ticked a milestone, or took the tick back: show it, and say who did."""
        box = self._boxes.get(milestone_id)
        if box is not None:
            with QSignalBlocker(box):
                box.setChecked(done)
            box.setEnabled(not done)
            self._hints[milestone_id].say(says)

    def _ask_choice(
        self, name: str, options: tuple[tuple[str, str], ...], value: float | None
    ) -> None:
        if not options:
            return
        now = next((key for key, _ in options if value is not None and float(key) == value), "")
        self._start = now
        self._choice = Segments(self._look, name, options, now)
        self._choice.chosen.connect(self._tell)
        self._layout.addWidget(self._choice)

    def _ask_line(self, ws: Workspace, reading: KeyResultReading) -> None:
        key_result = reading.key_result
        value = reading.value
        kpi = ws.find(Kpi, key_result.kpi)
        if kpi is not None:
            self.period = proposed_period(ws, kpi, self._today)
            held = ws.series_of(kpi.id).at(day_of(self.period, self._today))
            value = held.value if held is not None else None
        elif key_result.values == "increment" or key_result.measure in ("total", "range"):
            value = None
        self._show_line("" if value is None else plain_value(value, self._unit))
        assert self.line is not None
        if reading.value is not None and value is None and key_result.values == "level":
            self.line.setPlaceholderText(plain_value(reading.value, self._unit))

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
        self._show_line(plain_value(held.value, kpi.unit))

    def _show_line(self, text: str) -> None:
        self._start = text
        self.line = QLineEdit(text)
        self.line.setProperty("look", "value")
        self.line.setAccessibleName(self.title())
        self.line.textEdited.connect(self._tell)
        self._layout.addWidget(self.line)

    def title(self) -> str:
        """What is asked for: the value, of which period."""
        if self._is_asked_again and self.period is None:
            return tr("Value")
        if self._is_asked_again and self.period is not None:
            period = period_says(self.period, self._today)
            return tr("Still {value}? {period}").format(value=self._start, period=period)
        if self.period is not None:
            return tr("Value, {period}").format(period=period_says(self.period, self._today))
        if self._measure in ("milestones", "levels", "yes-no"):
            return tr("Where it stands")
        return tr("Value today")

    @property
    def day(self) -> dt.date:
        """The date that the value is written under."""
        return self._today if self.period is None else day_of(self.period, self._today)

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the focus, in this order."""
        one = self.line or self._choice
        return (one,) if one is not None else tuple(self._boxes.values())

    def answer(self) -> dict[str, Any]:
        """The arguments for a check-in that the field gives; `bad_value` when it cannot be read."""
        done = tuple(key for key, box in self._boxes.items() if box.isEnabled() and box.isChecked())
        if self._boxes:
            return {"done": done} if done else {}
        if self._choice is not None:
            return {"value": float(self._choice.value)} if self._choice.value else {}
        text = "" if self.line is None else self.line.text().strip()
        if not text or (self.period is None and text == self._start and self._measure == "total"):
            return {}
        answer: dict[str, Any] = {"value": self._read(text)}
        if self.period is not None:
            answer["value_day"] = day_of(self.period, self._today)
        return answer

    def typed(self) -> str:
        """What was typed into the line, empty while it is as it was asked."""
        text = "" if self.line is None else self.line.text().strip()
        return "" if text == self._start else text

    def put_back(self, text: str) -> None:
        """Put a text that was typed before into the line."""
        if self.line is not None and text:
            self.line.setText(text)

    def _read(self, text: str) -> float:
        if self._unit == "share":
            return parse_share(text)[0]
        return parse_value(text, self._unit)

    def mark(self, refusal: OkrError | None) -> None:
        """Show that the text cannot be read (None: that it can)."""
        if self.line is not None:
            self.line.setProperty("refused", "true" if refusal else "false")
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def _tell(self) -> None:
        self.edited.emit()
