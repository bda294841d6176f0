"""The line of a key result over its cycle. Must not compute pace or forecast."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import Align, brush, clean, pen, write
from okrdesk.charts.key_result_frame import Course, Frame
from okrdesk.charts.marks import mark
from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_short
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme

_GROUND = 0xD8
_DAYS_FREE = 6  # below the plot, pixels: the days are written further down
_BESIDE = 9.0  # pixels from the newest point to its value where that stands beside it
_DASHED, _SOLID = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine


def paint_key_result_line(
    painter: QPainter,
    rect: QRectF,
    reading: KeyResultReading,
    course: Course,
    theme: Theme,
    unit: str = "number",
    currency: str | None = None,
) -> None:
    """Values, pace (dashed), target, success line, today and the forecast's fan to the end.

    Nothing is drawn for a key result without a target. `unit` and `currency` are those of its
    values.
    """
    cycle = course.cycle
    marks = _marks(reading)
    if not marks:
        return
    texts = {value: show_short(value, unit, currency=currency) for value in marks.values()}
    beside = max(width("tag", text) for text in texts.values()) + 8
    plot = QRectF(
        rect.left() + beside, rect.top() + 12, rect.width() - beside - 10, rect.height() - 34
    )
    planned = course.pace if reading.expected is not None else ()
    frame = _frame(plot, reading, cycle, list(marks.values()), planned)
    painter.save()
    clean(painter)
    _write_axis(painter, frame, texts, theme)
    _paint_fan(painter, frame, reading, cycle, theme)
    _paint_promises(painter, frame, reading, marks, theme)
    _paint_days(painter, rect, frame, cycle, course.today, theme)
    if reading.points:
        _paint_values(painter, frame, reading, theme, unit, currency)
    painter.restore()


def _marks(reading: KeyResultReading) -> dict[str, float]:
    key_result = reading.key_result
    found = {
        "baseline": key_result.baseline,
        "target": key_result.target,
        "success": reading.success_line,
        "low": key_result.target_low,
        "high": key_result.target_high,
    }
    return {name: value for name, value in found.items() if value is not None}


def _frame(
    plot: QRectF,
    reading: KeyResultReading,
    cycle: Cycle,
    marks: list[float],
    pace: tuple[tuple[dt.date, float], ...],
) -> Frame:
    values = [*marks, *(value for _, value in (*reading.points, *pace))]
    if _fans(reading) and reading.forecast is not None:
        values += [reading.forecast.low, reading.forecast.high]
    low, high = min(values), max(values)
    days = max(1, (cycle.end - cycle.start).days)
    return Frame(plot, cycle.start, days, low, (high - low) or 1.0, pace)


def _fans(reading: KeyResultReading) -> bool:
    """Whether there is an end to foresee from the newest value; a share of periods has no fan."""
    return (
        bool(reading.points)
        and reading.forecast is not None
        and (reading.forecast.method != "range" and reading.forecast.low < reading.forecast.high)
    )


def _paint_fan(
    painter: QPainter, frame: Frame, reading: KeyResultReading, cycle: Cycle, theme: Theme
) -> None:
    """From the newest value to where eight of ten ends lie, the expected one dotted."""
    forecast = reading.forecast
    if forecast is None or not _fans(reading):
        return
    day, value = reading.points[-1]
    newest, right = QPointF(frame.x(day), frame.y(value)), frame.x(cycle.end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(theme.usual))
    ends = (QPointF(right, frame.y(end)) for end in (forecast.high, forecast.low))
    painter.drawPolygon(QPolygonF([newest, *ends]))
    ink = theme.of(STATES[reading.shown_status].colour)
    painter.setPen(pen(ink, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(newest, QPointF(right, frame.y(forecast.mean)))


def _write_axis(painter: QPainter, frame: Frame, texts: dict[float, str], theme: Theme) -> None:
    """The values of the lines at the left; one that would lie on another is left out."""
    taken: list[float] = []
    for value, text in texts.items():
        y = frame.y(value)
        if all(abs(y - other) >= 11 for other in taken):
            taken.append(y)
            x = frame.plot.left() - 6
            write(painter, "tag", theme.muted, x, y + 3.5, text, align="right")


def _paint_promises(
    painter: QPainter,
    frame: Frame,
    reading: KeyResultReading,
    marks: dict[str, float],
    theme: Theme,
) -> None:
    left, right = frame.plot.left(), frame.plot.right()
    both_ends = (marks.get("low"), marks.get("high"))
    for value in (marks.get("target"), *both_ends):
        if value is not None:
            painter.setPen(pen(theme.text, 1.4))
            painter.drawLine(QLineF(left, frame.y(value), right, frame.y(value)))
    success, target = marks.get("success"), marks.get("target")
    if success is not None and success != target:
        painter.setPen(pen(theme.muted, 1.2))
        painter.drawLine(QLineF(left, frame.y(success), right, frame.y(success)))
        _write_line(painter, frame, success, tr("success line"), theme.muted, reading)
    if target is not None:
        _write_line(painter, frame, target, tr("target"), theme.text, reading)
    painter.setPen(pen(theme.text, 1.2, _DASHED))
    painter.drawPolyline(frame.line(frame.pace))


def _write_line(
    painter: QPainter,
    frame: Frame,
    value: float,
    text: str,
    ink: str,
    reading: KeyResultReading,
) -> None:
    """A line's name at its left end, on the side away from where the values come from."""
    baseline = reading.key_result.baseline
    falling = baseline is not None and reading.key_result.target is not None
    falling = falling and (reading.key_result.target or 0) < (baseline or 0)
    y = frame.y(value)
    is_target = value == reading.key_result.target
    above = falling or not is_target
    write(painter, "tag", ink, frame.plot.left() + 4, y - 4 if above else y + 12, text)


def _paint_days(
    painter: QPainter, rect: QRectF, frame: Frame, cycle: Cycle, today: dt.date, theme: Theme
) -> None:
    baseline = rect.bottom() - 4
    left, right = frame.plot.left(), frame.plot.right()
    first, last = show_day(cycle.start, cycle.start), show_day(cycle.end, cycle.start)
    write(painter, "tag", theme.muted, left, baseline, first)
    write(painter, "tag", theme.muted, right, baseline, last, align="right")
    if not cycle.start <= today <= cycle.end:
        return
    x, word = frame.x(today), tr("today")
    painter.setPen(pen(theme.text, 1.5))
    painter.drawLine(QLineF(x, frame.plot.bottom() + 2, x, frame.plot.bottom() + 7))
    half = width("tag", word) / 2 + 8
    room_left = left + width("tag", first) + half
    room_right = right - width("tag", last) - half
    if room_left <= x <= room_right:
        write(painter, "tag", theme.muted, x, baseline, word, align="centre")


def _paint_values(
    painter: QPainter,
    frame: Frame,
    reading: KeyResultReading,
    theme: Theme,
    unit: str,
    currency: str | None,
) -> None:
    look = STATES[reading.shown_status]
    ink = theme.of(look.colour)
    line = frame.line(reading.points)
    painter.setPen(pen(ink, 2, _SOLID))
    painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(ink))
    for point in line[:-1] if len(line) <= 40 else ():
        painter.drawEllipse(point, 2, 2)
    newest = line[-1]
    painter.setBrush(brush(theme.card))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(newest, 6, 6)
    mark(painter, newest, 4.6, look.shape, ink)
    text = show_short(reading.points[-1][1], unit, currency=currency)
    align: Align = "right" if newest.x() > frame.plot.right() - 40 else "left"
    below = newest.y() + 19
    is_free = below <= frame.plot.bottom() + _DAYS_FREE  # else it would stand on the days
    planned = frame.pace_at(newest.x())
    beneath = is_free and planned is not None and newest.y() > planned - 1
    y = below if beneath else newest.y() - 9
    aside = 8.0 if align == "right" else 2.0
    if y < frame.plot.top():  # neither above nor below it: beside the mark
        y, aside = newest.y() + 4, (-_BESIDE if align == "right" else _BESIDE)
    x = newest.x() + aside
    long = width("small_strong", text)
    left = x - long if align == "right" else x
    ground = QColor(theme.card)
    ground.setAlpha(_GROUND)  # pace, success line and fan may run through the number's place
    painter.fillRect(QRectF(left - 2, y - 10, long + 4, 13), ground)
    write(painter, "small_strong", ink, x, y, text, align=align)
