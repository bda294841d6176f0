"""A KPI as a compact card. Must not choose words: they come ready-made."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.fold_tag import paint_fold
from okrdesk.charts.fonts import width
from okrdesk.charts.gauge import gauge_height, paint_gauge
from okrdesk.charts.ground import paint_ground, paint_recent
from okrdesk.charts.ink import upright, write
from okrdesk.charts.marks import paint_chip, paint_tag
from okrdesk.look.fold import ALONE, Fold
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.sizes import COMPACT_GAUGE, RADIUS_CARD
from okrdesk.look.theme import Theme

_PAD = 11.0


def paint_compact_card(
    painter: QPainter,
    rect: QRectF,
    card: KpiCard,
    theme: Theme,
    *,
    chosen: bool = False,
    fold: Fold = ALONE,
) -> None:
    """Name and chip above; gauge, value, change and sparkline below. From 240 x 102 pixels."""
    paint_ground(painter, rect, theme, chosen=chosen, radius=RADIUS_CARD, below=fold.depth > 0)
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    name = card.below if fold.depth else card.name
    _paint_head(painter, inner, rect.top() + 18, card, theme, name)
    foot = 20.0 if rect.height() >= 124 else 0.0
    body = QRectF(inner.left(), rect.top() + 32, inner.width(), rect.height() - 38 - foot)
    high = gauge_height(COMPACT_GAUGE)
    top = body.top() + max(0.0, (body.height() - high) / 2)
    gauge = QRectF(body.left(), top, COMPACT_GAUGE + 4, high)
    with upright(painter, gauge.left(), gauge.right()):
        paint_gauge(painter, gauge, card.scale, card.reading, theme, card.ends)
    words = QRectF(gauge.right() + 12, top, body.right() - gauge.right() - 12, high)
    taken = paint_fold(painter, rect, "compact", fold, theme)
    _paint_compact_words(painter, words, card, theme, taken)
    if foot:
        line = rect.bottom() - 11
        age = write(painter, "note", theme.muted, inner.right(), line, card.age, align="right")
        room = inner.width() - age - 10
        write(painter, "note", theme.text, inner.left(), line, card.why, room=room)


def _paint_head(
    painter: QPainter, inner: QRectF, middle: float, card: KpiCard, theme: Theme, says: str
) -> None:
    room = inner.width() * 0.62 if len(card.chip) > 12 else inner.width()
    long = paint_chip(painter, QPointF(inner.right(), middle), card.look, theme, card.chip, room)
    left = inner.width() - long - 8
    name = write(painter, "heading", theme.text, inner.left(), middle + 4.5, says, room=left)
    if card.tag:
        at = QPointF(inner.left() + name + 7, middle)
        paint_tag(painter, at, card.tag, theme, left - name - 7)


def _paint_compact_words(
    painter: QPainter, rect: QRectF, card: KpiCard, theme: Theme, taken: float
) -> None:
    """Value, sparkline and change; `taken` pixels at the end of the change are not free."""
    grey = card.reading.state == "out_of_date"
    line = rect.top() + 25
    ink = theme.stale if grey else theme.text
    long = write(painter, "value_compact", ink, rect.left(), line, card.value, room=rect.width())
    room = rect.width() - long - 10
    wide = min(room, max(88.0, rect.width() * 0.42))
    if wide >= 36:
        box = QRectF(rect.right() - wide, rect.top() + 3, wide, 30)
        paint_recent(painter, box, card, theme)
    style = "note_strong" if card.strong else "note"
    tone = theme.of(card.tone)
    room = rect.width() - taken
    says = card.delta if width(style, card.delta) <= room else card.brief
    write(painter, style, tone, rect.left(), rect.top() + 46, says, room=room)
