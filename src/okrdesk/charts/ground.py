"""What all cards share: their ground and their sparkline. Must not place words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.ink import brush, clean, pen, upright
from okrdesk.charts.sparkline import SignalMark, paint_sparkline
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.theme import Theme


def paint_ground(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    *,
    chosen: bool = False,
    radius: float,
    below: bool = False,
) -> None:
    """The card itself; `chosen` rings it with ink, two pixels wide.

    One that stands `below` another, as a segment does, has the colour of the page.
    """
    painter.save()
    clean(painter)
    painter.setBrush(brush(theme.page if below else theme.card))
    painter.setPen(pen(theme.primary, 2) if chosen else pen(theme.line))
    inset = 1.0 if chosen else 0.5
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def paint_recent(painter: QPainter, rect: QRectF, card: KpiCard, theme: Theme) -> None:
    """The sparkline of a card: the newest 24 points, those of the newest signal marked.

    Limits that follow a line are no band in which the points of long ago were.
    """
    reading = card.reading
    points = reading.recent[-24:]
    marks: list[SignalMark] = []
    for place in range(len(points) - 1, -1, -1):
        if not card.strong or reading.types[place - len(points)] != reading.variation:
            break
        marks.append(SignalMark(place, card.look.shape, theme.of(card.tone)))
    with upright(painter, rect.left(), rect.right()):
        paint_sparkline(
            painter,
            rect,
            points,
            theme,
            usual=reading.usual,
            slope=reading.slope,
            stale=reading.state == "out_of_date",
            marks=tuple(marks),
        )
