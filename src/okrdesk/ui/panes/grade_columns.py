"""The columns of the grades and their names. Must not know the rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.grade_slider import SLIDER_WIDTH
from okrdesk.charts.ink import pen, write
from okrdesk.charts.marks import chip_width
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.states import GRADES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.mirrored import mirror

GRADE_ROW, PAD = 34, 8.0  # pixels at 100 %: how high a key result is, the air beside words
_HEAD, _VALUE = 28, 30.0
_TIGHT = 660  # below it the way from baseline to target is left out


class GradeColumns:
    """Where the cells of a row stand, in a width of 100 % zoom."""

    def __init__(self, wide: float) -> None:
        chip = max(chip_width(look.word) for look in GRADES) + 2 * PAD
        self.chip = wide - PAD
        self.value = wide - chip - PAD
        self.slider = QRectF(self.value - _VALUE - SLIDER_WIDTH, 0, SLIDER_WIDTH, GRADE_ROW)
        self.measured = self.slider.left() - 11
        self.end = self.measured - 62
        self.tight = wide < _TIGHT
        self.way = self.end - (58 if self.tight else 140)
        self.title = self.way - (0 if self.tight else 10)


class GradeHead(QWidget):
    """The names of the columns, above the list."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._look.px(_HEAD))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        zoom, theme = self._look.zoom, self._look.theme
        painter.scale(zoom, zoom)
        wide, high = self.width() / zoom, self.height() / zoom
        at, base, ink = GradeColumns(wide), high / 2 + 4, theme.muted
        write(painter, "note_strong", ink, PAD, base, tr("Objective and key result"))
        if not at.tight:
            write(painter, "note_strong", ink, at.way, base, tr("From → to"))
        write(painter, "note_strong", ink, at.end, base, tr("End"), align="right")
        write(painter, "note_strong", ink, at.measured, base, tr("Measured"), align="right")
        write(painter, "note_strong", ink, at.slider.left() + 4, base, tr("Your grade"))
        painter.setPen(pen(theme.line))
        painter.drawLine(QPointF(0, high - 0.5), QPointF(wide, high - 0.5))
        painter.end()
