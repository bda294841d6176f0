"""Eleven cells with what was said and how likely it is: a question, not an answer.

Must not choose a cell.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from okrdesk.charts.ink import NO_PEN, brush, clean, pen, write
from okrdesk.look.theme import Theme

_CELLS, _ROOM, _HIGH = 11, 9.0, 24.0


def paint_asked_strip(
    painter: QPainter, rect: QRectF, said: int | None, chance: float | None, theme: Theme
) -> None:
    """0 to 10; `said` is underlined and bold, a mark above stands at `chance` (0-1)."""
    painter.save()
    clean(painter)
    box = QRectF(rect.left() + 0.5, rect.top() + _ROOM, rect.width() - 1, _HIGH)
    painter.setPen(pen(theme.edge))
    painter.setBrush(brush(theme.card))
    painter.drawRoundedRect(box, 4, 4)
    wide, middle = box.width() / _CELLS, box.center().y() + 4.3
    for cell in range(_CELLS):
        left = box.left() + cell * wide
        if cell:
            painter.setPen(pen(theme.edge))
            painter.drawLine(QLineF(left, box.top(), left, box.bottom()))
        is_said = cell == said
        style = "small_strong" if is_said else "small"
        at = left + wide / 2
        write(painter, style, theme.text, at, middle, str(cell), align="centre")
        if is_said:
            painter.setPen(pen(theme.text, 2))
            painter.drawLine(QLineF(at - 6, box.bottom() - 3, at + 6, box.bottom() - 3))
    if chance is not None:
        x = box.left() + (10 * chance + 0.5) * wide
        painter.setPen(NO_PEN)
        painter.setBrush(brush(theme.text))
        top = rect.top()
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, top + 7)])
        )
    painter.restore()
