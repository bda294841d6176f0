"""A key result's progress against its even pace, while one types. Must not compute it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.progress_bar import paint_progress
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.painted import Painted


class ProgressRow(QWidget):
    """Heading, bar, and the figures in words."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bar = Painted(look, 22, turns=True)
        self._says = label("", "small", wraps=True)
        layout = column(self, gap=5)
        layout.addWidget(label(tr("Progress"), "h3"))
        layout.addWidget(self._bar)
        layout.addWidget(self._says)
        layout.addStretch(1)

    def show_reading(self, reading: KeyResultReading) -> None:
        """Show how far it is, and the chance that goes with it."""
        says = show_share(reading.progress)
        if reading.expected is not None:
            even = reading.key_result.pace == "linear"
            words = tr("{p}, even pace today {e}") if even else tr("{p}, expected today {e}")
            says = words.format(p=says, e=show_share(reading.expected))
        if reading.chance is not None:
            says = tr("{says}, chance {p}%").format(says=says, p=round(100 * reading.chance))
        self._says.setText(says)

        def stroke(painter: QPainter, box: QRectF) -> None:
            look = STATES[reading.shown_status]
            theme = self._look.theme
            paint_progress(painter, box, reading.progress, reading.expected, look, theme)

        self._bar.show_figure(stroke, tr("Progress {says}").format(says=says))
