"""A KPI as one line. Must not choose words: they come ready-made."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.bullet import paint_bullet
from okrdesk.charts.fold_tag import INDENT, name_room, paint_fold
from okrdesk.charts.fonts import width
from okrdesk.charts.ground import paint_ground, paint_recent
from okrdesk.charts.ink import clean, upright, write
from okrdesk.charts.marks import mark
from okrdesk.domain.frozen import dataclass
from okrdesk.look.fold import ALONE, Fold
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
    name = name_room(wide)
    delta = 176.0 if wide >= 760 else 0.0
    line = 150.0 if wide >= 760 else 116.0 if wide >= 520 else 0.0
    age = 96.0 if wide >= 880 else 0.0
    return _Columns(name, 90.0, delta, wide - 140 - name - delta - line - age, line, age)


def paint_dense_row(
    painter: QPainter,
    rect: QRectF,
    card: KpiCard,
    theme: Theme,
    *,
    chosen: bool = False,
    fold: Fold = ALONE,
) -> None:
    """One line of 40 pixels: state, name, value, change, bullet, sparkline, age.

    Age, change and sparkline leave, in this order, where there is no room.
    """
    paint_ground(painter, rect, theme, chosen=chosen, radius=8, below=fold.depth > 0)
    columns, middle = _columns(rect.width()), rect.center().y()
    taken = paint_fold(painter, rect, "row", fold, theme)
    _paint_name(painter, QPointF(rect.left() + 14 + INDENT * fold.depth, middle), card, theme,
                columns.name - INDENT * fold.depth - taken, is_below=fold.depth > 0)  # fmt: skip
    left = _paint_figures(painter, rect.left() + 34 + columns.name, middle, columns, card, theme)
    bullet = QRectF(left + 8, middle - 9, columns.bullet - 30, 18)
    with upright(painter, bullet.left(), bullet.right()):
        paint_bullet(painter, bullet, card.scale, card.reading, theme)
    left += columns.bullet
    if columns.line:
        line = QRectF(left, rect.top() + 5, columns.line - 12, rect.height() - 10)
        paint_recent(painter, line, card, theme)
    if columns.age:
        x = rect.right() - 16
        write(painter, "note", theme.muted, x, middle + 4, card.age, align="right")


def _paint_name(
    painter: QPainter, at: QPointF, card: KpiCard, theme: Theme, room: float, *, is_below: bool
) -> None:
    """State and name."""
    painter.save()
    clean(painter)
    ink = theme.of(card.look.colour)
    mark(painter, QPointF(at.x() + 6, at.y()), 5, card.look.shape, ink)
    painter.restore()
    says = card.below if is_below else card.name
    write(painter, "heading", theme.text, at.x() + 20, at.y() + 4.5, says, room=room)


def _paint_figures(
    painter: QPainter, left: float, middle: float, columns: _Columns, card: KpiCard, theme: Theme
) -> float:
    """Value and change; returns where they end."""
    right = left + columns.value
    ink = theme.stale if card.reading.state == "out_of_date" else theme.text
    room = columns.value - 8
    write(painter, "value_row", ink, right, middle + 5, card.value, align="right", room=room)
    if columns.delta:
        style, tone = "note_strong" if card.strong else "note", theme.of(card.tone)
        room = columns.delta - 12
        says = card.delta if width(style, card.delta) <= room else card.brief
        write(painter, style, tone, right + 12, middle + 4, says, room=room)
    return right + 12 + columns.delta
