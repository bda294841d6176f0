"""A key result's bar with the tick of an even pace. Must not compute progress."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from okrdesk.charts.ink import brush, clean, pen
from okrdesk.look.states import StateLook
from okrdesk.look.theme import Theme

BAR_HEIGHT = 8.0
_TICK = 16.0


def paint_progress(
    painter: QPainter,
    rect: QRectF,
    progress: float | None,
    expected: float | None,
    look: StateLook,
    theme: Theme,
) -> None:
    """A bar as wide as `rect` in its vertical middle; `progress` and `expected` are shares 0-1.

    None draws no bar, or no tick where there is no pace. A stale one is hatched.
    """
    middle = rect.center().y()
    whole = QRectF(rect.left(), middle - BAR_HEIGHT / 2, rect.width(), BAR_HEIGHT)
    painter.save()
    clean(painter)
    painter.setBrush(brush(theme.track))
    painter.drawRoundedRect(whole, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
    if progress is not None:
        _paint_bar(painter, whole, min(max(progress, 0.0), 1.0), look, theme)
    if expected is not None:
        x = whole.left() + min(max(expected, 0.0), 1.0) * whole.width()
        tick = QLineF(x, middle - _TICK / 2, x, middle + _TICK / 2)
        for ink, thick in ((theme.card, 4.0), (theme.text, 2.0)):
            painter.setPen(pen(ink, thick))
            painter.drawLine(tick)
    painter.restore()


def _paint_bar(
    painter: QPainter, whole: QRectF, progress: float, look: StateLook, theme: Theme
) -> None:
    """No progress at all still shows a dot, so that it differs from no data."""
    long = max(BAR_HEIGHT / 2, whole.width() * progress)
    bar = QRectF(whole.left(), whole.top(), long, whole.height())
    radius = min(BAR_HEIGHT / 2, long / 2)
    ink = theme.of(look.colour)
    if look.colour != "stale":
        painter.setBrush(brush(ink))
        painter.drawRoundedRect(bar, radius, radius)
        return
    inner = bar.adjusted(0.5, 0.5, -0.5, -0.5)
    outline = QPainterPath()
    outline.addRoundedRect(inner, radius, radius)
    painter.setClipPath(outline)
    painter.setPen(pen(ink, 1.6))
    count = int((long + BAR_HEIGHT) / 5) + 1
    painter.drawLines(
        [
            QLineF(
                QPointF(bar.left() + 5 * place, bar.top()),
                QPointF(bar.left() + 5 * place - BAR_HEIGHT, bar.bottom()),
            )
            for place in range(count)
        ]
    )
    painter.setClipping(False)
    painter.setBrush(brush("#00000000"))
    painter.setPen(pen(ink))
    painter.drawPath(outline)
