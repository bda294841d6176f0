"""The way a workspace took through the four readings, as a small figure. Must not judge it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from okrdesk.charts.ink import NO_PEN, brush, clean, pen
from okrdesk.domain.workspace_reading import HEALTHY_SHARE, ON_TRACK_SHARE, Waypoint
from okrdesk.look.theme import Theme

_INSET = 6.0


def paint_reading_path(
    painter: QPainter, rect: QRectF, path: Sequence[Waypoint], theme: Theme
) -> None:
    """Machine upwards, way to the right, the two lines dotted; the newest point is large.

    Weeks of which either share is unknown are left out, and the line leaves a gap there.
    """
    painter.save()
    clean(painter)
    painter.setPen(pen(theme.line))
    painter.setBrush(brush(theme.usual))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    plot = rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
    painter.setPen(pen(theme.edge, 1.2, Qt.PenStyle.DotLine))
    lines = _at(plot, float(ON_TRACK_SHARE), float(HEALTHY_SHARE))
    painter.drawLine(QLineF(lines.x(), rect.top() + 2, lines.x(), rect.bottom() - 2))
    painter.drawLine(QLineF(rect.left() + 2, lines.y(), rect.right() - 2, lines.y()))
    _paint_points(painter, plot, path, theme)
    painter.restore()


def _at(plot: QRectF, way: float, machine: float) -> QPointF:
    return QPointF(plot.left() + way * plot.width(), plot.bottom() - machine * plot.height())


def _paint_points(painter: QPainter, plot: QRectF, path: Sequence[Waypoint], theme: Theme) -> None:
    known = [
        None
        if point.okr_track is None or point.kpi_health is None
        else _at(plot, point.okr_track, point.kpi_health)
        for point in path
    ]
    painter.setPen(pen(theme.spark, 1.3))
    for before, after in pairwise(known):
        if before is not None and after is not None:
            painter.drawLine(QLineF(before, after))
    painter.setPen(NO_PEN)
    painter.setBrush(brush(theme.spark))
    for point in known[:-1]:
        if point is not None:
            painter.drawEllipse(point, 1.6, 1.6)
    if known and known[-1] is not None:
        painter.setBrush(brush(theme.text))
        painter.drawEllipse(known[-1], 3.6, 3.6)
