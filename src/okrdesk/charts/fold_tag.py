"""The sign on a card by which its segments unfold. Must not unfold them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_BRUSH, brush, clean, pen, write
from okrdesk.look.fold import Fold
from okrdesk.look.theme import Theme

# Which layout a card has; both kinds of rows have one.
CardKind = Literal["compact", "full", "row"]

HIGH = 18.0
_ARROW = 17.0  # pixels for the chevron with the air around it
INDENT = 22.0  # how far a row stands in for each level


def fold_place(rect: QRectF, kind: CardKind, fold: Fold) -> QRectF:
    """Where the sign stands on a card; empty where there is nothing to unfold.

    On a compact card at the end of its last line, on a full one beside what it measures, on a row
    at the end of the name.
    """
    if not fold.count:
        return QRectF()
    long = width("tag", _words(kind, fold)) + _ARROW + 6
    if kind == "compact":
        return QRectF(rect.right() - 11 - long, rect.bottom() - 33, long, HIGH)
    if kind == "full":
        return QRectF(rect.right() - 18 - long, rect.top() + 41, long, HIGH - 2)
    left = rect.left() + 34 + name_room(rect.width()) - long - 6
    return QRectF(left, rect.center().y() - HIGH / 2, long, HIGH)


def name_room(wide: float) -> float:
    """How much of a row its name has."""
    share = 0.2 if wide >= 760 else 0.27 if wide >= 520 else 0.34
    return min(230.0, max(110.0, wide * share))


def paint_fold(painter: QPainter, rect: QRectF, kind: CardKind, fold: Fold, theme: Theme) -> float:
    """Paint the sign on a card of that place; returns how much of its line it takes."""
    place = fold_place(rect, kind, fold)
    if place.isEmpty():
        return 0.0
    painter.save()
    clean(painter)
    painter.setPen(pen(theme.line))
    painter.setBrush(brush(theme.page))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setBrush(NO_BRUSH)
    painter.setPen(pen(theme.muted, 1.5))
    middle = QPointF(place.left() + 10, place.center().y())
    painter.drawPolyline([middle + corner for corner in _CHEVRONS[fold.is_open]])
    words = _words(kind, fold)
    write(painter, "tag", theme.text, place.left() + _ARROW, middle.y() + 3.6, words)
    painter.restore()
    return place.width() + 8


_CHEVRONS = (
    (QPointF(-1.5, -3), QPointF(1.5, 0), QPointF(-1.5, 3)),
    (QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)),
)


def _words(kind: CardKind, fold: Fold) -> str:
    return fold.brief if kind == "full" else str(fold.count)
