"""What came true by how sure people were: the diagram. Must not compute shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from okrdesk.charts.ink import NO_PEN, brush, clean, pen, write
from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.words import tr
from okrdesk.look.theme import Theme

_LEFT, _RIGHT, _FOOT, _AIR = 40.0, 22.0, 34.0, 8.0
_TICKS = (0.0, 0.5, 1.0)
_DOT = 4.5


def paint_reliability(painter: QPainter, rect: QRectF, bins: Sequence[Bin], theme: Theme) -> None:
    """Said from left to right, came true from below; on the dashed line both are alike.

    Each dot is a group of key results, its whisker where 9 of 10 such shares lie.
    """
    painter.save()
    clean(painter)
    plot = rect.adjusted(_LEFT, _AIR, -_RIGHT, -_FOOT)

    def at(said: float, true: float) -> QPointF:
        return QPointF(plot.left() + said * plot.width(), plot.bottom() - true * plot.height())

    painter.setPen(pen(theme.line))
    painter.drawRect(plot)
    painter.setPen(pen(theme.muted, 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(at(0, 0), at(1, 1)))
    for tick in _TICKS:
        text = tr("{n}%").format(n=round(100 * tick))
        side, below = at(0, tick), at(tick, 0)
        write(painter, "note", theme.muted, side.x() - 6, side.y() + 4, text, align="right")
        write(painter, "note", theme.muted, below.x(), below.y() + 15, text, align="centre")
    head, foot = at(0, 1), at(0.5, 0)
    write(painter, "note", theme.muted, head.x() + 7, head.y() + 15, tr("came true"))
    write(painter, "note", theme.muted, foot.x(), foot.y() + 28, tr("said"), align="centre")
    for one in bins:
        low, high = one.likely
        painter.setPen(pen(theme.text, 1.6))
        painter.drawLine(QLineF(at(one.said, low), at(one.said, high)))
        painter.setPen(NO_PEN)
        painter.setBrush(brush(theme.text))
        painter.drawEllipse(at(one.said, one.came_true), _DOT, _DOT)
    painter.restore()


def reliability_says(bins: Sequence[Bin]) -> str:
    """The diagram in words, for those who hear it."""
    says = tr("said {said}%: {true}% of {n} came true")
    return "; ".join(
        says.format(said=round(100 * one.said), true=round(100 * one.came_true), n=one.n)
        for one in bins
    )
