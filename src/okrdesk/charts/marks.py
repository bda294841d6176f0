"""State shapes, chips, tags and initials. Must not decide which state holds."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from okrdesk.charts.fonts import elided, width
from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, is_mirrored, pen, write
from okrdesk.look.states import Shape, StateLook
from okrdesk.look.theme import Theme

CHIP_HEIGHT = 20.0
_CHIP_PADDING, _MARK_ROOM = 8.0, 16.0


def paint_state_mark(painter: QPainter, rect: QRectF, shape: Shape, ink: str) -> None:
    """One shape in the middle of `rect`, as large as its shorter side allows."""
    painter.save()
    clean(painter)
    mark(painter, rect.center(), min(rect.width(), rect.height()) / 2.5, shape, ink)
    painter.restore()


def mark(painter: QPainter, centre: QPointF, radius: float, shape: Shape, ink: str) -> None:
    """As `paint_state_mark`, within other painting: pen and brush are left changed.

    The shapes have about the same area, so that none looks more important than another.
    """
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    x, y, r = centre.x(), centre.y(), radius
    if shape == "circle":
        painter.drawEllipse(centre, r, r)
    elif shape == "diamond":
        far = 1.2 * r
        painter.drawPolygon(_polygon((x, y - far), (x + far, y), (x, y + far), (x - far, y)))
    elif shape == "triangle":
        far = 1.2 * r
        painter.drawPolygon(_polygon((x, y - 1.15 * r), (x + far, y + r), (x - far, y + r)))
    elif shape == "clock":
        painter.setBrush(NO_BRUSH)
        painter.setPen(pen(ink, 0.34 * r))
        painter.drawEllipse(centre, 1.08 * r, 1.08 * r)
        far = -0.52 * r if is_mirrored(painter) else 0.52 * r  # three o'clock everywhere
        painter.drawPolyline([QPointF(x, y - 0.62 * r), centre, QPointF(x + far, y)])
    else:
        painter.setBrush(NO_BRUSH)
        painter.setPen(pen(ink, 0.37 * r))
        painter.drawEllipse(centre, 0.88 * r, 0.88 * r)


def fold_mark(painter: QPainter, centre: QPointF, ink: str, *, is_open: bool) -> None:
    """The sign before a row that folds: down, or towards the words while it is folded."""
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    x, y = centre.x(), centre.y()
    if is_open:
        painter.drawPolygon(_polygon((x - 3.4, y - 2), (x + 3.4, y - 2), (x, y + 2.8)))
    else:
        painter.drawPolygon(_polygon((x - 2, y - 3.4), (x - 2, y + 3.4), (x + 2.8, y)))


def _polygon(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])


def chip_width(word: str) -> float:
    """How wide a chip with that word is."""
    return 2 * _CHIP_PADDING + _MARK_ROOM + width("chip", word)


def paint_chip(
    painter: QPainter, right: QPointF, look: StateLook, theme: Theme, word: str, room: float
) -> float:
    """A chip whose right end is at `right` (vertically its middle); returns its width.

    It is `room` wide at most: the word is cut, never the shape.
    """
    ink = theme.of(look.colour)
    shown = elided("chip", word, ceil(room - 2 * _CHIP_PADDING - _MARK_ROOM))
    long = chip_width(shown)
    box = QRectF(right.x() - long, right.y() - CHIP_HEIGHT / 2, long, CHIP_HEIGHT)
    painter.save()
    clean(painter)
    painter.setPen(pen(ink, 1.2))
    painter.setBrush(brush(theme.card))
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 9.4, 9.4)
    mark(painter, QPointF(box.left() + _CHIP_PADDING + 5, box.center().y()), 4.2, look.shape, ink)
    write(painter, "chip", ink, box.left() + _CHIP_PADDING + _MARK_ROOM, right.y() + 4, shown)
    painter.restore()
    return long


def paint_tag(painter: QPainter, left: QPointF, text: str, theme: Theme, room: float) -> float:
    """A small framed word whose left end is at `left`; nothing (and 0) where it does not fit."""
    long = width("tag", text) + 10
    if long > room:
        return 0.0
    painter.save()
    clean(painter)
    painter.setPen(pen(theme.line))
    painter.setBrush(brush(theme.card))
    painter.drawRoundedRect(QRectF(left.x() + 0.5, left.y() - 7.5, long - 1, 15), 3.5, 3.5)
    write(painter, "tag", theme.muted, left.x() + 5, left.y() + 3.6, text)
    painter.restore()
    return long


def paint_initials(
    painter: QPainter, centre: QPointF, initials: str, theme: Theme, *, chosen: bool = False
) -> None:
    """The initials of a person on a disc of 20 pixels; `chosen`: on a row that is set apart."""
    painter.save()
    clean(painter)
    painter.setBrush(brush(theme.card if chosen else theme.track))
    painter.drawEllipse(centre, 10, 10)
    write(
        painter,
        "initials",
        theme.text,
        centre.x(),
        centre.y() + 3.3,
        initials,
        align="centre",
        room=19,
    )
    painter.restore()
