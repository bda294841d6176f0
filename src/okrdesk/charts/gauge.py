"""The semicircle gauge. Must not decide scale, state or text.

From outside in: the ring of bands, the thick arc of the value with the target tick across it, the
thin arc of the usual range, the pointer. On a scale that starts at 0 the arc is filled up to the
value; on any other a length would lie, so the band that the value lies in is lit instead. Beyond
the scale the pointer waits at its end beside "»" or "«". A value out of date is hatched grey.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_BRUSH, brush, clean, pen, write
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.gauge_scale import GaugeScale
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme

_UNIT_WIDTH = 84.0  # all measures below are those of a gauge of this width
_BAND_RADIUS, _BAND_WIDTH = 40.4, 3.2
_VALUE_RADIUS, _VALUE_WIDTH = 33.4, 7.5
_USUAL_RADIUS, _USUAL_WIDTH = 27.0, 2.0
_BESIDE = 4.0  # pixels beside the gauge that its words may use
_GAP = 0.004  # between two bands, as a share of the scale
_HATCH = 0.12  # radians between two strokes of a hatched arc, less on a larger one


def gauge_height(width: float, ends: bool = True) -> float:
    """How high a gauge of that width is, with or without the labels of its ends."""
    return width / 2 + 4 + (12 if ends else 0)


def targets(scale: GaugeScale) -> tuple[float, ...]:
    """Where the scale has a target tick: one, both ends of a range, or none."""
    if scale.target_range is not None:
        return scale.target_range
    return () if scale.target is None else (scale.target,)


@dataclass(frozen=True, slots=True)
class _Dial:
    """Where shares of the scale lie on the painted half circle; `grow` scales every measure."""

    centre: QPointF
    grow: float

    def at(self, share: float, radius: float) -> QPointF:
        """The point of a share (0-1) at a radius."""
        angle = math.pi * (1 - share)
        far = radius * self.grow
        return QPointF(
            self.centre.x() + far * math.cos(angle), self.centre.y() - far * math.sin(angle)
        )

    def arc(
        self, painter: QPainter, start: float, end: float, radius: float, thick: float, ink: str
    ) -> None:
        """An arc between two shares of the scale."""
        if end <= start:
            return
        far = radius * self.grow
        painter.setPen(pen(ink, round(thick * self.grow, 2)))
        box = QRectF(self.centre.x() - far, self.centre.y() - far, 2 * far, 2 * far)
        painter.drawArc(box, round(2880 * (1 - start)), -round(2880 * (end - start)))


def paint_gauge(
    painter: QPainter,
    rect: QRectF,
    scale: GaugeScale,
    reading: KpiReading,
    theme: Theme,
    ends: tuple[str, str] | None = None,
) -> None:
    """A gauge as wide as `rect`, from its top; `ends` are the words under its scale."""
    grow = (rect.width() - 4) / _UNIT_WIDTH
    dial = _Dial(QPointF(rect.center().x(), rect.top() + 2 + 42 * grow), grow)
    painter.save()
    clean(painter)
    painter.setBrush(NO_BRUSH)
    fresh = reading.state not in {"out_of_date", "no_data"}
    _paint_bands(painter, dial, scale, theme, fresh)
    dial.arc(painter, 0, 1, _VALUE_RADIUS, _VALUE_WIDTH, theme.track)
    if reading.value is not None:
        _paint_value(painter, dial, scale, reading, theme)
    if reading.usual is not None:
        low, high = (scale.place(value)[0] for value in reading.usual)
        dial.arc(painter, low, high, _USUAL_RADIUS, _USUAL_WIDTH, theme.stale)
    for target in targets(scale):
        _paint_target(painter, dial, scale.place(target)[0], theme)
    if reading.value is not None:
        share, clamped = scale.place(reading.value)
        _paint_pointer(painter, dial, share, clamped, theme)
    if ends is not None:
        _write_ends(painter, rect, dial, ends, theme)
    painter.restore()


def _paint_bands(
    painter: QPainter, dial: _Dial, scale: GaugeScale, theme: Theme, fresh: bool
) -> None:
    for zone in scale.zones:
        start, end = scale.place(zone.low)[0], scale.place(zone.high)[0]
        ink = theme.band(STATES[zone.state].colour) if fresh else theme.track
        start += _GAP if start > 0 else 0
        end -= _GAP if end < 1 else 0
        dial.arc(painter, start, end, _BAND_RADIUS, _BAND_WIDTH, ink)


def _paint_value(
    painter: QPainter, dial: _Dial, scale: GaugeScale, reading: KpiReading, theme: Theme
) -> None:
    assert reading.value is not None
    share = scale.place(reading.value)[0]
    if reading.state == "out_of_date":
        _hatch(painter, dial, share, theme)
        return
    ink = theme.spark if reading.state == "unbanded" else theme.of(STATES[reading.state].colour)
    if scale.fill:
        dial.arc(painter, 0, share, _VALUE_RADIUS, _VALUE_WIDTH, ink)
        return
    start, end = _lit(scale, share, reading.state)
    dial.arc(painter, start, end, _VALUE_RADIUS, _VALUE_WIDTH, ink)


def _lit(scale: GaugeScale, share: float, state: str) -> tuple[float, float]:
    """The band that the value lies in; on a border that of its state; none without bands."""
    spans = [(scale.place(z.low)[0], scale.place(z.high)[0], z.state) for z in scale.zones]
    holding = [span for span in spans if span[0] <= share <= span[1]]
    best = next((span for span in holding if span[2] == state), next(iter(holding), (0, 0, "")))
    return best[0], best[1]


def _hatch(painter: QPainter, dial: _Dial, share: float, theme: Theme) -> None:
    step = _HATCH / math.sqrt(dial.grow) / math.pi
    count = int(share / step)
    inner, outer = _VALUE_RADIUS - 3.4, _VALUE_RADIUS + 3.6
    lean = 0.08 / math.pi
    strokes = []
    for number in range(count):
        at = (number + 0.5) * step
        strokes.append(QLineF(dial.at(at, inner), dial.at(at + lean, outer)))
    painter.setPen(pen(theme.stale, round(1.5 * math.sqrt(dial.grow), 2)))
    painter.drawLines(strokes)


def _paint_target(painter: QPainter, dial: _Dial, share: float, theme: Theme) -> None:
    line = (dial.at(share, 29), dial.at(share, 43.5))
    painter.setPen(pen(theme.card, min(5.0, 4 * dial.grow)))
    painter.drawLine(*line)
    painter.setPen(pen(theme.text, min(2.4, 1.8 * dial.grow)))
    painter.drawLine(*line)


def _paint_pointer(
    painter: QPainter, dial: _Dial, share: float, clamped: str | None, theme: Theme
) -> None:
    tip, foot = dial.at(share, 36), dial.at(share, 24)
    angle = math.pi * (1 - share)
    aside = QPointF(math.sin(angle), math.cos(angle)) * (4.2 * dial.grow)
    painter.setPen(pen(theme.card, round(1.4 * math.sqrt(dial.grow), 2)))
    painter.setBrush(brush(theme.text))
    corners = [tip, foot + aside, foot - aside]
    floor = dial.centre.y() + 1.5  # never over the words under the ends
    painter.drawPolygon(QPolygonF([QPointF(p.x(), min(p.y(), floor)) for p in corners]))
    painter.setBrush(NO_BRUSH)
    if clamped is not None:
        at = dial.at(share, 42)
        if clamped == "above":
            write(painter, "small_strong", theme.text, at.x() + 2, at.y(), "»")
        else:
            write(painter, "small_strong", theme.text, at.x() - 2, at.y(), "«", align="right")


def _write_ends(
    painter: QPainter, rect: QRectF, dial: _Dial, ends: tuple[str, str], theme: Theme
) -> None:
    baseline = dial.centre.y() + 11
    room = rect.width() / 2 - 2
    middle = _VALUE_RADIUS * dial.grow
    for text, side in zip(ends, (-1, 1), strict=True):
        painter.setBrush(NO_BRUSH)
        # Long words stay within the card: they may stand out beside the gauge by its padding only.
        half = min(room, width("scale", text)) / 2
        far = rect.width() / 2 + _BESIDE - half
        x = dial.centre.x() + side * min(middle, far)
        write(painter, "scale", theme.muted, x, baseline, text, align="centre", room=room)
