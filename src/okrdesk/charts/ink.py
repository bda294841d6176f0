"""Colours, pens and lines of text, made once. Must not know what they are used for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from okrdesk.charts.fonts import elided, font, width

Align = Literal["left", "right", "centre"]

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TURNED = {_LEFT: _RIGHT, _RIGHT: _LEFT}
_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


@cache
def colour(name: str) -> QColor:
    """The colour "#RRGGBB"; shared, so never change it."""
    return QColor(name)


@cache
def brush(name: str) -> QBrush:
    """A plain fill; shared."""
    return QBrush(colour(name))


@cache
def pen(
    name: str,
    thickness: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    cap: Qt.PenCapStyle = Qt.PenCapStyle.FlatCap,
    join: Qt.PenJoinStyle = Qt.PenJoinStyle.RoundJoin,
) -> QPen:
    """A pen; shared."""
    return QPen(brush(name), thickness, style, cap, join)


def write(
    painter: QPainter,
    style: str,
    ink: str,
    x: float,
    baseline: float,
    text: str,
    *,
    align: Align = "left",
    room: float | None = None,
) -> float:
    """Write one line at `x` on its baseline and return its width; `room` cuts it with an ellipsis.

    With `align` right or centre, `x` is the right end or the middle.
    """
    shown = text if room is None else elided(style, text, ceil(room))
    long = width(style, shown)
    left = x if align == "left" else x - long if align == "right" else x - long / 2
    painter.setFont(font(style))
    painter.setPen(colour(ink))
    if is_mirrored(painter):
        with upright(painter, left, left + long):
            painter.drawText(QPointF(left, baseline), shown)
    else:  # nearly always: a page writes hundreds of these
        painter.drawText(QPointF(left, baseline), shown)
    return long


def write_in(
    painter: QPainter, room: QRectF, align: Qt.AlignmentFlag, text: str, *, wraps: bool = False
) -> None:
    """Write into `room` in the present font and pen; at its left is where one begins to read."""
    if is_mirrored(painter):
        align = _TURNED.get(align & _ACROSS, align & _ACROSS) | (align & ~_ACROSS)
    flag = Qt.TextFlag.TextWordWrap if wraps else Qt.TextFlag.TextSingleLine
    with upright(painter, room.left(), room.right()):
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, int(align) | int(flag), text)


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is painted is turned round, as where one reads from right to left."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, left: float, right: float) -> Iterator[None]:
    """Between `left` and `right` paint as always, also where all around is turned round.

    For words, icons, and figures whose time goes from left to right in every language.
    """
    if not is_mirrored(painter):
        yield
        return
    painter.save()
    try:  # a painter left with saved states would bring Qt down with it
        painter.translate(left + right, 0)
        painter.scale(-1, 1)
        yield
    finally:
        painter.restore()


def clean(painter: QPainter) -> None:
    """Smooth edges, and neither pen nor brush left over from somebody else."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(NO_PEN)
    painter.setBrush(NO_BRUSH)
