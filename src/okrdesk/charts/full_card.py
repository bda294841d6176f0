"""A KPI as a full card. Must not choose words: they come ready-made."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.fold_tag import paint_fold
from okrdesk.charts.fonts import width
from okrdesk.charts.gauge import gauge_height, paint_gauge, targets
from okrdesk.charts.ground import paint_ground, paint_recent
from okrdesk.charts.ink import Align, is_mirrored, pen, upright, write
from okrdesk.charts.marks import paint_chip, paint_initials, paint_tag
from okrdesk.look.fold import ALONE, Fold
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.sizes import RADIUS_CARD
from okrdesk.look.theme import Theme

_FULL_PAD = 18.0

_PAD = 18.0
_OPEN, _BESIDE_POINTER = 106.0, 82.0  # pixels for the value
_LOW = 0.26  # a share of the scale below which the pointer stands beside the value


def paint_full_card(
    painter: QPainter,
    rect: QRectF,
    card: KpiCard,
    theme: Theme,
    *,
    chosen: bool = False,
    fold: Fold = ALONE,
) -> None:
    """Everything that is known, for 336 x 338 pixels; a wider card gains room for its words."""
    paint_ground(painter, rect, theme, chosen=chosen, radius=RADIUS_CARD, below=fold.depth > 0)
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    top = rect.top()
    chip = paint_chip(
        painter,
        QPointF(inner.right(), top + 27),
        card.look,
        theme,
        card.chip,
        inner.width() * 0.6,
    )
    room = inner.width() - chip - 8
    says = card.below if fold.depth else card.name
    name = write(painter, "card_name", theme.text, inner.left(), top + 32, says, room=room)
    if card.tag:
        paint_tag(
            painter, QPointF(inner.left() + name + 7, top + 27), card.tag, theme, room - name - 7
        )
    room = inner.width() - paint_fold(painter, rect, "full", fold, theme)
    write(painter, "note", theme.muted, inner.left(), top + 50, card.subtitle, room=room)
    with upright(painter, rect.left(), rect.right()):
        _paint_full_gauge(painter, rect, card, theme)
        _paint_full_line(painter, QRectF(inner.left(), top + 230, inner.width(), 40), card, theme)
    write(
        painter, "small_strong", theme.text, inner.left(), top + 290, card.why, room=inner.width()
    )
    _paint_foot(painter, inner, top + 302, card, theme)


def _paint_full_gauge(painter: QPainter, rect: QRectF, card: KpiCard, theme: Theme) -> None:
    centre, top = rect.center().x(), rect.top()
    wide = 196.0
    gauge = QRectF(centre - wide / 2, top + 84, wide, gauge_height(wide))
    paint_gauge(painter, gauge, card.scale, card.reading, theme, card.ends)
    grey = card.reading.state == "out_of_date"
    value_room = _value_room(card)
    fitting = (
        s
        for s in ("value_full", "value_page", "value_middle")
        if width(s, card.value) <= value_room
    )
    write(
        painter,
        next(fitting, "value_compact"),
        theme.stale if grey else theme.text,
        centre,
        top + 174,
        card.value,
        align="centre",
        room=_OPEN,  # a figure is never cut for the pointer's sake
    )
    write(painter, "note", theme.muted, centre, top + 192, card.under, align="centre", room=112)
    if card.target:
        _write_target(painter, rect, gauge, card, theme)
    write(
        painter,
        "small_strong" if card.strong else "small",
        theme.of(card.tone),
        centre,
        top + 219,
        card.delta,
        align="centre",
        room=rect.width() - 2 * _PAD,
    )


def _value_room(card: KpiCard) -> float:
    """Between the arms of the usual range; less where the pointer reaches in beside the value."""
    if card.reading.value is None:
        return _OPEN
    share = card.scale.place(card.reading.value)[0]
    return _OPEN if _LOW < share < 1 - _LOW else _BESIDE_POINTER


def _write_target(
    painter: QPainter, rect: QRectF, gauge: QRectF, card: KpiCard, theme: Theme
) -> None:
    """The target's word outside the ring, on the side where its tick is."""
    share = card.scale.place(targets(card.scale)[-1])[0]
    angle = math.pi * (1 - share)
    middle = QPointF(gauge.center().x(), gauge.top() + gauge.width() / 2)
    far = gauge.width() / 2 + 10
    at = QPointF(middle.x() + far * math.cos(angle), middle.y() - far * math.sin(angle))
    align: Align = "right" if share < 0.42 else "left" if share > 0.58 else "centre"
    room = {
        "right": at.x() - rect.left() - 8,
        "left": rect.right() - at.x() - 8,
        "centre": 150.0,
    }[align]
    write(painter, "tag", theme.muted, at.x(), at.y() + 3, card.target, align=align, room=room)


def _paint_full_line(painter: QPainter, rect: QRectF, card: KpiCard, theme: Theme) -> None:
    if card.usual is None:
        paint_recent(painter, rect, card, theme)
        return
    beside = max(width("tag", text) for text in card.usual) + 10
    paint_recent(painter, rect.adjusted(0, 0, -beside, 0), card, theme)
    x = rect.right() - beside + 8
    write(painter, "tag", theme.muted, x, rect.top() + 14, card.usual[1])
    write(painter, "tag", theme.muted, x, rect.bottom() - 6, card.usual[0])


def _paint_foot(painter: QPainter, inner: QRectF, top: float, card: KpiCard, theme: Theme) -> None:
    painter.setPen(pen(theme.line))
    painter.drawLine(QLineF(inner.left(), top, inner.right(), top))
    left, baseline = inner.left(), top + 22
    if card.owner:
        paint_initials(painter, QPointF(left + 10, top + 18), card.owner, theme)
        left += 28
    grey = card.reading.state == "out_of_date"
    style = "note_strong" if grey else "note"
    ink = theme.text if grey else theme.muted
    left += write(painter, style, ink, left, baseline, card.age) + 12
    if card.link:
        write(
            painter,
            "note_strong",
            theme.of(card.link_tone),
            inner.right(),
            baseline,
            f"‹ {card.link}" if is_mirrored(painter) else f"{card.link} ›",
            align="right",
            room=inner.right() - left,
        )
