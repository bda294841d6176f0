"""What stands in one line of the grid of numbers. Must not read or record what is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.ground import paint_recent
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Kpi
from okrdesk.domain.suggested import Suggestion
from okrdesk.domain.words import tr
from okrdesk.look.kpi_card import KpiCard, kpi_card
from okrdesk.look.kpi_value import kpi_value
from okrdesk.look.origins import ORIGINS
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.number_columns import GAP, MARGIN, NumberCells
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import align, column, label, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.suggested_field import SuggestedField
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.sentences import period_says

_FILLED = frozenset({"imported", "pulled", "formula"})


class NumberLine(QWidget):
    """Name, period, value before, field, usual range, change and state of one KPI."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self.when = ""
        line = row(self, (MARGIN, 10, MARGIN, 10), GAP)
        self._cells = NumberCells(look, line)
        self.name = Elided(look, left=True, strong=True)
        self._about = Elided(look, left=True)
        # A week that straddles the new year names both years, in two lines.
        self._span, self._running = label("", "small", wraps=True), label("", "tiny")
        self._before = label("", "muted")
        align(self._before, at_end=True)
        self.value = SuggestedField(look)
        self.value.setProperty("look", "number")
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._usual = Painted(look, 36, 100)
        self._change = label("", "quiet")
        self._chip = Chip(look)
        cells = {
            "kpi": _stacked(self.name, self._about),
            "period": _stacked(self._span, self._running),
            "before": self._before,
            "value": self.value,
            "usual": self._usual,
            "change": self._change,
            "state": self._chip_cell(),
        }
        for name, cell in cells.items():
            self._cells.put(name, cell)
        self._origin = self._brief = ""
        self._shows_period = True

    def _chip_cell(self) -> QWidget:
        cell = QWidget()
        inside = row(cell)
        self._chip.setMinimumWidth(1)  # the column decides; the tooltip has the whole word
        inside.addWidget(self._chip)
        inside.addStretch(1)
        return cell

    @property
    def name_width(self) -> int:
        """How wide the KPI's name is, in pixels."""
        return self.name.wanted

    def show_columns(self, kept: frozenset[str]) -> None:
        """Show the columns that have room; without theirs the period stands below the name."""
        self._cells.show_columns(kept)
        self._shows_period = "period" in kept
        self._show_about()

    def show_period(self, kpi: Kpi, period: Period, again: float | None) -> None:
        """Name the period; `again` is its value where that is asked once more: "still 71?"."""
        today = self._session.today
        says = period_says(period, today)
        running = tr("so far") if period.start <= today < period.end else ""
        if again is not None:
            held = replace(kpi_of(self._session, kpi.id), value=again)
            value = kpi_value(self._session.workspace, held)
            running = tr("still {value}?").format(value=value)
            says = tr("still {value}? {period}").format(value=value, period=says)
        self.when = says
        name = period.name()
        if period.cadence == "week":
            name = tr("{period}, {span}").format(period=name, span=period.span())
        self._span.setText(name)
        self._say_running(running)
        spoken = tr("Value of {kpi}, {period}").format(kpi=kpi.name, period=says)
        self.value.setAccessibleName(spoken)
        self.value.setAccessibleDescription("")

    def show_origin(self, origin: str) -> None:
        """Where the period's value came from; empty while it has none."""
        self._origin, self._brief = ORIGINS[origin] if origin else tr("no value yet"), ""
        filled = origin in _FILLED
        if filled and not self._running.text():
            self._say_running(tr("filled in"))
        ground = self._look.theme.page if filled else self._look.theme.card
        self.value.setStyleSheet(f"background: {ground}")
        self._show_about()

    def _say_running(self, text: str) -> None:
        self._running.setText(text)
        self._running.setVisible(bool(text))

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Say where the suggested value comes from."""
        self._origin, self._brief = suggestion.says, suggestion.brief
        says = tr("{source}: {value}, F2 takes it").format(
            source=suggestion.says, value=self.value.suggestion
        )
        self.value.setAccessibleDescription(says)
        self._show_about()

    def _show_about(self) -> None:
        if self._shows_period:
            self._about.say(self._origin, self._brief)
        else:
            self._about.say(self.when)

    def show_reading(self, reading: KpiReading, period: Period, *, known: bool) -> None:
        """Show the KPI as it is; what is not `known` yet for the period has no state."""
        ws = self._session.workspace
        card = kpi_card(ws, reading, self._session.today)
        self.name.say(card.name)
        earlier = [one.value for one in reading.recent if one.period.start < period.start]
        before = earlier[-1] if earlier else None
        self._before.setText(kpi_value(ws, replace(reading, value=before)))
        self._change.setText(card.brief if known else "–")
        strong = known and card.strong
        tone = self._look.theme.of(card.tone) if strong else self._look.theme.muted
        weight = "600" if strong else "400"
        self._change.setStyleSheet(f"color: {tone}; font-weight: {weight}")
        if known:
            self._chip.show_state(reading.state, card.look.word)
        else:
            self._chip.show_state("no_data", tr("no value yet"))
        self._chip.setToolTip(card.chip if known else "")
        self._show_usual(card)

    def _show_usual(self, card: KpiCard) -> None:
        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_recent(painter, box, card, self._look.theme)

        has_points = bool(card.reading.recent)
        self._usual.show_figure(stroke if has_points else None, card.reading.says)


def _stacked(above: QWidget, below: QWidget) -> QWidget:
    cell = QWidget()
    inside = column(cell)
    inside.addStretch(1)
    inside.addWidget(above)
    inside.addWidget(below)
    inside.addStretch(1)
    return cell
