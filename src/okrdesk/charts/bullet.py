"""The bullet bar of a dense row: bands, value, target. Must not decide scale or state."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.gauge import targets
from okrdesk.charts.ink import NO_PEN, brush, clean, write
from okrdesk.domain.gauge_scale import GaugeScale
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme


def paint_bullet(
    painter: QPainter, rect: QRectF, scale: GaugeScale, reading: KpiReading, theme: Theme
) -> None:
    """Bands over the whole of `rect`, the target a tick across it.

    The value is a bar from 0, or a dot on a scale that starts elsewhere; beyond the scale it stops
    at the end beside "»" or "«"; out of date all is grey.
    """
    painter.save()
    clean(painter)
    fresh = reading.state not in {"out_of_date", "no_data"}
    painter.fillRect(rect, brush(theme.track))
    for zone in scale.zones if fresh else ():
        start, end = _x(rect, scale, zone.low), _x(rect, scale, zone.high)
        gap = 1.0 if end < rect.right() else 0.0
        band = QRectF(start, rect.top(), max(0.0, end - start - gap), rect.height())
        painter.fillRect(band, brush(theme.band(STATES[zone.state].colour)))
    if reading.value is not None:
        _paint_value(painter, rect, scale, reading.value, theme.text if fresh else theme.stale)
    for target in targets(scale):
        at = _x(rect, scale, target)
        tick = QRectF(at - 1.5, rect.top() - 3, 3, rect.height() + 6)
        painter.fillRect(tick, brush(theme.text if fresh else theme.stale))
    painter.restore()


def _x(rect: QRectF, scale: GaugeScale, value: float) -> float:
    return rect.left() + scale.place(value)[0] * rect.width()


def _paint_value(
    painter: QPainter, rect: QRectF, scale: GaugeScale, value: float, ink: str
) -> None:
    middle, at = rect.center().y(), _x(rect, scale, value)
    clamped = scale.place(value)[1]
    if scale.fill:
        thick = rect.height() / 3
        bar = QRectF(rect.left(), middle - thick / 2, at - rect.left(), thick)
        painter.fillRect(bar, brush(ink))
    else:
        painter.setPen(NO_PEN)
        painter.setBrush(brush(ink))
        inside = min(max(at, rect.left() + 6), rect.right() - 6)
        painter.drawEllipse(QPointF(inside, middle), 6, 6)
    if clamped == "above":
        write(painter, "small_strong", ink, rect.right() + 3, middle + 4, "»")
    elif clamped == "below":
        write(painter, "small_strong", ink, rect.left() - 3, middle + 4, "«", align="right")
