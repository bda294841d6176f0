"""One number of the first grid: where it stands, what is better, where worry begins.

Must not decide a limit: a guess stands in grey and gives no colour until somebody confirms it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.charts.gauge import paint_gauge
from okrdesk.commands.founding import FoundingKpi
from okrdesk.commands.templates import StartingKpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.gauge_scale import gauge_scale
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.measures import parse_value
from okrdesk.domain.records import Kpi, WorkspaceSettings
from okrdesk.domain.starting_limits import guessed_limits
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.founding.captioned import Captioned
from okrdesk.ui.founding.limit_texts import shown_limits, typed_limits
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.pasted import PastedRow, dated_rows, nothing_known

WIDE = {"value": 92, "worry": 84, "act": 84, "look": 194, "history": 100}
_LOOK_HIGH = 36
_NAME = 2000  # more than there is: the name has a line of its own
NARROW = {"value": 76, "worry": 72, "act": 72, "look": 112, "history": 98}


class NumberLine(QWidget):
    """`changed` at every edit; `entered` when one comes to it."""

    changed = Signal()
    entered = Signal(object)

    def __init__(self, look: Appearance, start: StartingKpi, when: str) -> None:
        super().__init__()
        self._look, self.start = look, start
        self._narrow = self._is_guess = False
        self.history: tuple[tuple[dt.date, float], ...] = ()
        self.value, self.worry, self.act = QLineEdit(), QLineEdit(), QLineEdit()
        self.better = Segments(look, tr("Better"), _DIRECTIONS, start.direction, tall=True)
        self.confirm = Button(look, tr("Confirm"), kind="mini")
        self.paste = Button(look, tr("Paste history"), kind="mini")
        self.chip = Chip(look)
        self.gauge = Painted(look, _LOOK_HIGH, 64)
        self.value.setPlaceholderText(_EXAMPLES.get(start.unit, ""))
        self.refused = label("", "refused", wraps=True)
        self.refused.hide()
        self._lay_out(when)
        for field, name in self._fields():
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(f"{name}, {start.name}")
            field.textEdited.connect(self._edited)
            field.editingFinished.connect(self._check)
            field.installEventFilter(self)
        self.better.chosen.connect(self._turn)
        self.confirm.clicked.connect(self.take_guess)
        self.paste.clicked.connect(self.take_clipboard)
        self.show_reading(None)

    def _fields(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.value, tr("Today’s value")),
            (self.worry, tr("Worry at")),
            (self.act, tr("Act at")),
        )

    def _lay_out(self, when: str) -> None:
        outer = column(self, (8, 8, 8, 8), 2)
        self._line = line = Beside(0, 10)
        names = QWidget()
        named = column(names)
        named.addWidget(label(self.start.name, "h3", wraps=True))
        named.addWidget(label(when, "quiet", wraps=True))
        called = {name: Captioned(words, field) for name, (field, words) in
                  zip(("value", "worry", "act"), self._fields(), strict=True)}  # fmt: skip
        called["better"] = Captioned(tr("Better"), self.better)
        self._called = tuple(called.values())
        self._places = {
            **called,
            "look": _held(self.gauge, self.confirm, self.chip),
            "history": _held(self.paste),
        }
        line.addWidget(names)
        for key in ("value", "better", "worry", "act", "look", "history"):
            line.addWidget(self._places[key])
        outer.addLayout(line)
        outer.addWidget(self.refused)

    def set_narrow(self, narrow: bool) -> None:
        """Give the columns their widths; a narrow line shows no gauge."""
        for key, wide in (NARROW if narrow else WIDE).items():
            self._places[key].setFixedWidth(self._look.px(wide))
        # A gauge, a button or nothing: the lines below stay where they are.
        self._places["look"].setFixedHeight(self._look.px(_LOOK_HIGH))
        self._narrow = narrow
        self.better.offer(_SHORT if narrow else _DIRECTIONS)
        self._show_look()

    def set_tight(self, tight: bool) -> None:
        """Stand below the name, each field under what it is called, where columns have no room."""
        self._line.set_least(self._look.px(_NAME if tight else 0))
        for one in self._called:
            one.show_caption(tight)

    def answer(self) -> FoundingKpi:
        """What was typed. Raises OkrError `bad_value` for what cannot be read."""
        direction = self.better.value
        start = replace(self.start, direction=direction)
        text, unit = self.value.text().strip(), start.unit
        limits = typed_limits(self.worry.text(), self.act.text(), direction, unit)
        return FoundingKpi(
            start,
            parse_value(text, unit) if text else None,
            limits.healthy_low,
            limits.healthy_high,
            limits.watch_low,
            limits.watch_high,
            self.history,
        )

    def _check(self) -> None:
        """Say, when a field is left, what of the line cannot be read."""
        try:
            self.answer()
        except OkrError as refusal:
            self.refuse(refusal.says)

    def refuse(self, says: str) -> None:
        """Say why the line cannot be taken; "" says nothing."""
        self.refused.setText(says)
        self.refused.setVisible(bool(says))

    def show_reading(self, reading: KpiReading | None) -> None:
        """Show how the gauge will look; None: nothing is known yet."""
        has_colour = reading is not None and reading.band is not None
        state = reading.state if reading is not None and has_colour else "no_data"
        self.chip.show_state(state, "" if has_colour else tr("no colour yet"))

        def stroke(painter: QPainter, box: QRectF) -> None:
            assert reading is not None
            paint_gauge(painter, box, gauge_scale(reading), reading, self._look.theme)

        self.gauge.show_figure(stroke if has_colour else None, reading.says if reading else "")

    def take_guess(self) -> None:
        """Make the guess that stands in grey one's own."""
        self.worry.setText(self.worry.text() or self.worry.placeholderText())
        self.act.setText(self.act.text() or self.act.placeholderText())
        self._edited()

    def take_clipboard(self) -> None:
        """Read dates and values out of the clipboard as this number's history."""
        kpi = Kpi("", name=self.start.name, unit=self.start.unit, cadence=self.start.cadence)
        try:
            rows = dated_rows(QGuiApplication.clipboard().text(), kpi, WorkspaceSettings())
        except OkrError as refusal:
            self.refuse(refusal.says)
            return
        title = tr("Paste the history of {kpi}").format(kpi=self.start.name)
        sheet = PasteSheet(self._look, self.window(), title, rows, nothing_known)
        sheet.agreed.connect(self._take)
        sheet.appear()

    def _take(self, rows: tuple[PastedRow, ...]) -> None:
        self._hold([(row.key, row.number) for row in rows if isinstance(row.key, dt.date)])
        self._edited()

    def _hold(self, days: Sequence[tuple[dt.date, float]]) -> None:
        self.history = tuple(days)
        if days:
            self.paste.say(tr("{n} values").format(n=len(days)))

    def put_back(
        self, better: str, texts: Sequence[str], days: Sequence[tuple[dt.date, float]]
    ) -> None:
        """Show what stood here before: value, where worry begins, where to act, and the history."""
        self.better.choose(better)
        for field, text in zip((self.value, self.worry, self.act), texts, strict=True):
            field.setText(text)
        self._hold(days)
        self._edited()

    def _turn(self) -> None:
        self.worry.clear()
        self.act.clear()
        self._edited()

    def _edited(self) -> None:
        self.refuse("")
        self._guess()
        self.changed.emit()

    def _guess(self) -> None:
        """Limits in grey while none is typed."""
        text, unit, direction = self.value.text().strip(), self.start.unit, self.better.value
        try:
            value = parse_value(text, unit) if text else 0.0
        except OkrError:
            value = 0.0
        worry, act = shown_limits(guessed_limits(value, direction), direction, unit)
        self.worry.setPlaceholderText(worry)
        self.act.setPlaceholderText(act)
        self._is_guess = bool(worry) and not (self.worry.text() + self.act.text()).strip()
        self._show_look()

    def _show_look(self) -> None:
        """A guess asks to be confirmed in place of the gauge, or of the chip in a small window."""
        self.confirm.setVisible(self._is_guess)
        self.gauge.setVisible(not self._is_guess and not self._narrow)
        self.chip.setVisible(not (self._is_guess and self._narrow))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self)
        return super().eventFilter(watched, event)


# What a value of that unit may look like; percent is in points.
_EXAMPLES = {"percent": "%", "duration": "ms, s, m", "money": tr("money")}
_SHORT = (("up", "↑"), ("down", "↓"), ("range", "↔"))
_DIRECTIONS = (("up", tr("↑")), ("down", tr("↓")), ("range", tr("in a range")))


def _held(*widgets: QWidget) -> QWidget:
    """Widgets at the left of a box whose width is that of the column, shown or not."""
    box = QWidget()
    line = row(box, gap=8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return box
