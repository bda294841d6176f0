"""A KPI as one line. Must not choose words: they come ready-made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.bullet import paint_bullet
from okrdesk.charts.ground import paint_ground, paint_recent
from okrdesk.charts.ink import clean, write
from okrdesk.charts.marks import mark
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.theme import Theme


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide each part of a row is; 0 leaves it out."""

    name: float
    value: float
    delta: float
    bullet: float
    line: float
    age: float


def _columns(wide: float) -> _Columns:
    """The bullet takes what the others leave."""
    name = min(230.0, max(110.0, wide * (0.2 if wide >= 520 else 0.34)))
    delta = 176.0 if wide >= 760 else 0.0
    line = 150.0 if wide >= 520 else 0.0
    age = 96.0 if wide >= 880 else 0.0
    return _Columns(name, 90.0, delta, wide - 140 - name - delta - line - age, line, age)


def paint_dense_row(
    painter: QPainter, rect: QRectF, card: KpiCard, theme: Theme, *, chosen: bool = False
) -> None:
    """One line of 40 pixels: state, name, value, change, bullet, sparkline, age.

    Age, change and sparkline leave, in this order, where there is no room.
    """
    paint_ground(painter, rect, theme, chosen=chosen, radius=8)
    columns, middle = _columns(rect.width()), rect.center().y()
    left = _paint_words(painter, rect.left() + 14, middle, columns, card, theme)
    bullet = QRectF(left + 8, middle - 9, columns.bullet - 30, 18)
    paint_bullet(painter, bullet, card.scale, card.reading, theme)
    left += columns.bullet
    if columns.line:
        line = QRectF(left, rect.top() + 5, columns.line - 12, rect.height() - 10)
        paint_recent(painter, line, card, theme)
    if columns.age:
        x = rect.right() - 16
        write(painter, "note", theme.muted, x, middle + 4, card.age, align="right")


def _paint_words(
    painter: QPainter, left: float, middle: float, columns: _Columns, card: KpiCard, theme: Theme
) -> float:
    """State, name, value and change; returns where they end."""
    painter.save()
    clean(painter)
    mark(painter, QPointF(left + 6, middle), 5, card.look.shape, theme.of(card.look.colour))
    painter.restore()
    write(painter, "heading", theme.text, left + 20, middle + 4.5, card.name, room=columns.name)
    right = left + 20 + columns.name + columns.value
    ink = theme.stale if card.reading.state == "out_of_date" else theme.text
    room = columns.value - 8
    write(painter, "value_row", ink, right, middle + 5, card.value, align="right", room=room)
    if columns.delta:
        style, tone = "note_strong" if card.strong else "note", theme.of(card.tone)
        room = columns.delta - 12
        write(painter, style, tone, right + 12, middle + 4, card.delta, room=room)
    return right + 12 + columns.delta
