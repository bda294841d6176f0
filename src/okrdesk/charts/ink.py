"""Colours, pens and lines of text, made once. Must not know what they are used for."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from okrdesk.charts.fonts import elided, font, width

Align = Literal["left", "right", "centre"]

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
) -> QPen:
    """A pen with round joins; shared."""
    return QPen(brush(name), thickness, style, cap, Qt.PenJoinStyle.RoundJoin)


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
    painter.drawText(QPointF(left, baseline), shown)
    return long


def clean(painter: QPainter) -> None:
    """Smooth edges, and neither pen nor brush left over from somebody else."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(NO_PEN)
    painter.setBrush(NO_BRUSH)
