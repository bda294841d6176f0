"""One number of the first grid: where it stands, what is better, where worry begins.

Must not decide a limit: a guess stands in grey and gives no colour until somebody confirms it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit

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
from okrdesk.ui.clipboard_text import clipboard_text
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.founding.limit_texts import shown_limits, typed_limits
from okrdesk.ui.founding.number_cells import NumberCells
from okrdesk.ui.parts.refused_value import RefusedValue
from okrdesk.ui.pasted import PastedRow, dated_rows, nothing_known


class NumberLine(NumberCells):
    """`changed` at every edit."""

    changed = Signal()

    def __init__(self, look: Appearance, start: StartingKpi, when: str) -> None:
        super().__init__(look, start, when)
        self.history: tuple[tuple[dt.date, float], ...] = ()
        self._guessed = ("", "")
        self.refused = RefusedValue(look, (0, 0, 0, 2))
        self._outer.addWidget(self.refused)
        for field, _ in self._fields():
            field.textEdited.connect(self._edited)
            field.editingFinished.connect(self._check)
        self.better.chosen.connect(self._turn)
        self.confirm.clicked.connect(self.take_guess)
        self.paste.clicked.connect(self.take_clipboard)
        self.refused.chosen.connect(self._take_meant)
        self.show_reading(None)

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

    def _unread(self) -> tuple[QLineEdit, OkrError] | None:
        """The first field that cannot be read, and why."""
        for field in (self.value, self.worry, self.act):
            text = field.text().strip()
            try:
                if field is not self.value:
                    typed_limits(text, "", self.better.value, self.start.unit)
                elif text:
                    parse_value(text, self.start.unit)
            except OkrError as refusal:
                return field, refusal
        return None

    def _check(self) -> None:
        """Say, when a field is left, what of the line cannot be read."""
        if (found := self._unread()) is not None:
            self.refuse(found[1])

    def refuse(self, refusal: OkrError) -> None:
        """Say why the line cannot be taken; where a number has two readings, offer both."""
        self.refused.show_refusal(refusal)

    def go_back(self) -> None:
        """Go where something has to be typed anew."""
        found = self._unread()
        (self.value if found is None else found[0]).setFocus()

    def _take_meant(self, text: str) -> None:
        """Write the reading that was meant into the field that has two."""
        if (found := self._unread()) is not None:
            found[0].setText(text)
            found[0].setFocus()
            self._edited()

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
        if self._is_guess:
            for field, text in zip((self.worry, self.act), self._guessed, strict=True):
                field.setText(text)
            self._edited()

    def take_clipboard(self) -> None:
        """Read dates and values out of the clipboard as this number's history."""
        kpi = Kpi("", name=self.start.name, unit=self.start.unit, cadence=self.start.cadence)
        try:
            rows = dated_rows(clipboard_text(), kpi, WorkspaceSettings())
        except OkrError as refusal:
            self.refuse(refusal)
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
        self.refused.hide()
        self._guess()
        self.changed.emit()

    def _guess(self) -> None:
        """Limits in grey while none is typed; what is left out beside a typed one is empty."""
        text, unit, direction = self.value.text().strip(), self.start.unit, self.better.value
        try:
            value = parse_value(text, unit) if text else 0.0
        except OkrError:
            value = 0.0
        self._guessed = shown_limits(guessed_limits(value, direction), direction, unit)
        is_typed = bool((self.worry.text() + self.act.text()).strip())
        self._is_guess = bool(self._guessed[0]) and not is_typed
        for field, guess in zip((self.worry, self.act), self._guessed, strict=True):
            field.setPlaceholderText(tr("empty") if is_typed else guess)
        self._show_look()
